"""What is another at one date than at another: began, ended, changed, not known."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from graph.grades import Grade
from graph.model.swedish import date as in_swedish
from graph.model.values import NameForm, SeatRole, TieType
from graph.reading.asking import Row
from graph.reading.ends import ends_of
from graph.reading.grading import counts, verdict_of
from graph.reading.sentences import spoken
from graph.time import Span, span_text
from graph.view import View

__all__ = ["Compared", "Difference", "Differs", "compared", "compared_told", "difference"]


class Differs(StrEnum):
    """How two dates differ in one thing that is claimed."""

    BEGAN = "began"
    ENDED = "ended"
    CHANGED = "changed"
    NOT_KNOWN_BEFORE = "not_known_before"
    NOT_KNOWN_AFTER = "not_known_after"


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference, with the claims on either side and how surely each held at its date.

    `before` and `after` are one claim where it began, ended or is not known; two where one took
    the place of the other. The grades are those of `before` at the first date and of `after` at the
    second, so that what ended has NO at the second.
    """

    differs: Differs
    before: Row
    after: Row
    grade_before: Grade
    grade_after: Grade
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class Compared:
    """The differences, by kind and then by claim, and how many claims count at both dates.

    `last_known`: how many of those are only last known at the second, as no source speaks of then.
    """

    differences: list[Difference]
    unchanged: int
    last_known: int


def compared(claims: Iterable[Row], one: Span, other: Span, view: View) -> Compared:
    """What of the claims counts at one of two dates and not at the other.

    What counts at one and is excluded at the other began or ended; what is only possible there is
    not known. Where of the things there is one of at a time (an official name, a host, a chair, a
    seat of its own) one goes and another comes, the one has changed into the other.
    """
    at_one, at_other = replace(view, at=one), replace(view, at=other)
    gone: list[Difference] = []
    come: list[Difference] = []
    same: list[Grade] = []
    for claim in claims:
        before, after = (verdict_of(claim, seen).grade for seen in (at_one, at_other))
        was, is_now = counts(claim, before, at_one), counts(claim, after, at_other)
        if was and is_now:
            same.append(after)
        if was and not is_now:
            kind = Differs.ENDED if after is Grade.NO else Differs.NOT_KNOWN_AFTER
            gone.append(Difference(kind, claim, claim, before, after))
        if is_now and not was:
            kind = Differs.BEGAN if before is Grade.NO else Differs.NOT_KNOWN_BEFORE
            come.append(Difference(kind, claim, claim, before, after))
    found = [replace(one_, sentence=_said(one_, one, other)) for one_ in difference(gone, come)]
    return Compared(sorted(found, key=_place), len(same), same.count(Grade.LAST_KNOWN))


def compared_told(found: Compared, one: Span, other: Span) -> str:
    """How many differences there are, or that there is none, in Swedish."""
    dates = " och ".join(in_swedish(span_text(at)) for at in (one, other))
    number = len(found.differences)
    said = f"{number} {'skillnad' if number == 1 else 'skillnader'} mellan {dates}"
    if not number:
        said = f"Källorna säger inte att något skiljer mellan {dates}"
    return f"{said}; {found.unchanged} påståenden gäller vid båda tiderna."


def difference(gone: list[Difference], come: list[Difference]) -> list[Difference]:
    """What went and what came; where one alone took the place of one alone, as one change."""
    places: defaultdict[tuple[str, ...], tuple[list[Difference], list[Difference]]]
    places = defaultdict(lambda: ([], []))
    for side, found in enumerate((gone, come)):
        for one in found:
            for key in _one_at_a_time(one.before):
                places[key][side].append(one)
    changed: dict[str, Difference] = {}
    for went, came in places.values():
        if len(went) == len(came) == 1:
            (was,), (is_now,) = went, came
            if was.before["id"] not in changed and is_now.after["id"] not in changed:
                both = Difference(
                    Differs.CHANGED,
                    was.before,
                    is_now.after,
                    was.grade_before,
                    is_now.grade_after,
                )
                changed |= {was.before["id"]: both, is_now.after["id"]: both}
    rest = [one for one in (*gone, *come) if one.before["id"] not in changed]
    return [*{id(one): one for one in changed.values()}.values(), *rest]


def _one_at_a_time(claim: Row) -> list[tuple[str, ...]]:
    """Of what there is one at a time, and the claim is it; empty where there may be several.

    A denial is of nothing. The seats of a body for somebody in the same role are told apart by
    their slot alone.
    """
    if claim["negated"]:
        return []
    kind = claim.get("type")
    if claim["noun"] == "name" and claim["form"] in (NameForm.OFFICIAL, NameForm.FORMER):
        return [("name", end["id"]) for end in ends_of(claim, "of")]
    if claim["noun"] == "tie" and kind in (TieType.HOSTS, TieType.CHAIRS):
        return [(str(kind), end["id"]) for end in ends_of(claim, "object")]
    if claim["noun"] == "seat" and (claim.get("slot") or claim["role"] == SeatRole.CHAIR):
        slot = claim.get("slot") or ""
        return [("seat", end["id"], claim["role"], slot) for end in ends_of(claim, "body")]
    return []


_ORDER: Final = {
    kind: place
    for place, kind in enumerate(
        (
            Differs.CHANGED,
            Differs.BEGAN,
            Differs.ENDED,
            Differs.NOT_KNOWN_AFTER,
            Differs.NOT_KNOWN_BEFORE,
        )
    )
}


def _place(one: Difference) -> tuple[int, str, str]:
    return (_ORDER[one.differs], one.before["noun"], one.before["id"])


_SENTENCES: Final = {
    Differs.CHANGED: "Ändrat. {one}: {before} {other}: {after}",
    Differs.BEGAN: "Nytt {other}: {after}",
    Differs.ENDED: "Inte längre {other}: {before}",
    Differs.NOT_KNOWN_AFTER: "Känt {one}, men inte känt {other}: {before}",
    Differs.NOT_KNOWN_BEFORE: "Känt {other}, men inte känt {one}: {after}",
}


def _said(found: Difference, one: Span, other: Span) -> str:
    """The difference in a Swedish sentence."""
    kind = found.differs
    return _SENTENCES[kind].format(
        one=in_swedish(span_text(one)),
        other=in_swedish(span_text(other)),
        before=spoken(found.before),
        after=spoken(found.after),
    )
