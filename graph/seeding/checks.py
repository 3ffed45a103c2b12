"""The rules that the seeds keep beyond each entry's own form; all faults are found at once."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, cast

from graph.model.claims import Claim, Tie
from graph.model.common import noun_of
from graph.model.entities import Entity, Scenario
from graph.model.seeds import NOUNS
from graph.model.values import Status, TieType
from graph.seeding.ends import claim_ends, ids_in, may_name
from graph.seeding.entries import Entry, Written
from graph.seeding.facts import is_in_force
from graph.seeding.faults import Fault, Place, nearest, said
from graph.seeding.files import SourceFile
from graph.time import span

__all__ = [
    "MOVED",
    "Known",
    "check_defaults",
    "check_entry",
    "check_ids",
    "check_moved",
    "check_references",
    "check_rings",
    "moved_in",
]

MOVED: Final = "moved"
"""The key of a file's former ids."""

_DIGEST: Final = re.compile(r"[0-9a-f]{32}")
"""What stands for a former id, which itself may hold what is to be forgotten."""

_DEFAULT_ENDS = {
    "document": ("document",),
    "area": ("area",),
    "topic": ("topic",),
    "scenario": ("scenario",),
}


class Known:
    """Every id the seeds give or make, and where; says what is wrong with a mention of one."""

    def __init__(self, places: Mapping[str, Place]) -> None:
        self.places = places
        self._of_noun: dict[str, list[str]] = {}
        for identifier in places:
            self._of_noun.setdefault(noun_of(identifier), []).append(identifier)

    def check(
        self, target: str, nouns: tuple[str, ...], field: str, place: Place
    ) -> Iterator[Fault]:
        """A fault when nothing has the id, or when its noun does not fit."""
        if target not in self.places:
            near = self._like(target, nouns)
            yield Fault(
                place,
                f"`{field}` names {target}, which no file gives.",
                f"Did you mean {said(near)}?" if near else "Correct it, or add it to the seeds.",
            )
        elif noun_of(target) not in nouns:
            yield Fault(
                place,
                f"`{field}` names {target}, which is of a noun that does not fit there.",
                f"What fits: {said(nouns)}.",
            )

    def _like(self, identifier: str, nouns: Iterable[str]) -> list[str]:
        candidates = [known for noun in nouns for known in self._of_noun.get(noun, [])]
        same_noun = self._of_noun.get(noun_of(identifier), [])
        return nearest(identifier, same_noun) or nearest(identifier, candidates)


def check_ids(ids: Iterable[tuple[str, Place]]) -> tuple[dict[str, Place], list[Fault]]:
    """The place of each id, and a fault for each that is given a second time."""
    places: dict[str, Place] = {}
    faults: list[Fault] = []
    for identifier, place in ids:
        first = places.setdefault(identifier, place)
        if first is not place:
            faults.append(
                Fault(
                    place,
                    f"The id {identifier} is taken, at {first}.",
                    "Give one of them another id, or take one away if they are the same.",
                )
            )
    return places, faults


def check_defaults(file: SourceFile, known: Known) -> Iterator[Fault]:
    """The faults of what a file's defaults name."""
    given = file.data.get("defaults")
    fields = cast("dict[str, Any]", given) if isinstance(given, dict) else {}
    for field, nouns in _DEFAULT_ENDS.items():
        for target in ids_in(fields.get(field)):
            yield from known.check(target, nouns, field, file.place(("defaults", field)))


def moved_in(file: SourceFile) -> Mapping[str, str]:
    """The former ids that a file tells: digest of the id that was, and the id it has now."""
    given = file.data.get(MOVED)
    fields = cast("dict[str, Any]", given) if isinstance(given, dict) else {}
    return {digest: now for digest, now in fields.items() if isinstance(now, str)}


def check_moved(file: SourceFile, known: Known) -> Iterator[Fault]:
    """The faults of former ids: one that is no digest, and one that leads to nothing there is."""
    for digest, now in moved_in(file).items():
        if not _DIGEST.fullmatch(digest):
            yield Fault(
                file.place((MOVED, digest)),
                f"`{MOVED}` holds {digest!r}, which is no digest.",
                "Give the first 32 hexadecimal digits of the SHA-256 of the former id.",
            )
        yield from known.check(now, tuple(NOUNS), MOVED, file.place((MOVED, digest)))


def check_rings(entries: Iterable[Entry]) -> Iterator[Fault]:
    """A fault for each tie that closes a ring of things that are parts of each other."""
    above: defaultdict[str, set[str]] = defaultdict(set)
    for entry in entries:
        tie = entry.noun
        if isinstance(tie, Tie) and tie.type is TieType.PART_OF and _is_so(tie):
            for one in tie.subject:
                # What is tied to itself is told as that.
                wholes = [whole for whole in tie.object if whole != one]
                if any(_reaches(above, whole, one) for whole in wholes):
                    yield Fault(
                        entry.place("object"),
                        f"{tie.id} makes {one} a part of itself.",
                        "Nothing is part of its own part: turn the tie, or take it away.",
                    )
                above[one].update(tie.object)


def _is_so(tie: Tie) -> bool:
    return not tie.negated and is_in_force(tie)


def _reaches(above: Mapping[str, set[str]], start: str, goal: str) -> bool:
    waiting, passed = [start], set[str]()
    while waiting:
        here = waiting.pop()
        if here == goal:
            return True
        if here not in passed:
            passed.add(here)
            waiting += above.get(here, ())
    return False


def check_references(written: Written, known: Known) -> Iterator[Fault]:
    """The faults of what an entry names and cites, be the entry sound in itself or not."""
    for field, nouns in may_name(written.kind).items():
        for position, target in enumerate(ids_in(written.data.get(field))):
            yield from known.check(target, nouns, field, written.place(field, position))
    yield from _cited(written, written.data.get("cite"), ("cite",), known)
    if issubclass(written.kind, Entity):
        for key in ("names", "assertions"):
            for number, inline in enumerate(_items(written.data.get(key))):
                if isinstance(inline, dict):
                    fields = cast("dict[str, Any]", inline)
                    yield from _cited(written, fields.get("cite"), (key, number, "cite"), known)


def _items(value: object) -> list[Any]:
    return cast("list[Any]", value) if isinstance(value, list) else []


def _cited(
    written: Written, cite: object, path: tuple[str | int, ...], known: Known
) -> Iterator[Fault]:
    for number, citation in enumerate(cite if isinstance(cite, list) else [cite]):  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
        if isinstance(citation, dict):
            fields = cast("dict[str, Any]", citation)
            place = written.place(*path, number, "document")
            for target in ids_in(fields.get("document")):
                yield from known.check(target, ("document",), "document", place)


def check_entry(entry: Entry) -> Iterator[Fault]:
    """The faults of an entry that its fields show only together, defaults included."""
    if not entry.noun.cite:
        yield Fault(
            entry.place("id"),
            f"{entry.noun.id} is not cited.",
            "Add `cite:` with document, section and page, or a default document to the file.",
        )
    if isinstance(entry.noun, Claim):
        yield from _claim(entry, entry.noun)
    if isinstance(entry.noun, Scenario):
        yield from _scenario(entry, entry.noun)


def _scenario(entry: Entry, scenario: Scenario) -> Iterator[Fault]:
    if scenario.base and scenario.start and span(scenario.start).until <= span(scenario.base).since:
        yield Fault(
            entry.place("from"),
            f"{scenario.id} is to apply from {scenario.start}, before what it changes "
            f"({scenario.base}).",
            "Swap the dates or correct one.",
        )


def _claim(entry: Entry, claim: Claim) -> Iterator[Fault]:
    if claim.scenario and claim.status is Status.IN_FORCE:
        yield Fault(
            entry.place("status"),
            f"{claim.id} belongs to a scenario and is in force.",
            "A proposal is no fact: write `status: proposed`, or take the scenario away.",
        )
    for field in ("contradicts", "replaces", "about", "of"):
        if claim.id in ids_in(getattr(claim, field, None)):
            yield Fault(
                entry.place(field),
                f"{claim.id} names itself under `{field}`.",
                "Name another claim.",
            )
    yield from _ends(entry, claim)
    if isinstance(claim, Tie):
        yield from _kinds(entry, claim)
    if isinstance(claim, Tie) and set(claim.subject) & set(claim.object):
        both = said(sorted(set(claim.subject) & set(claim.object)), "and")
        yield Fault(entry.place("object"), f"{claim.id} ties {both} to itself.", "Name two things.")


def _ends(entry: Entry, claim: Claim) -> Iterator[Fault]:
    """The faults of ends that are empty, or given twice."""
    for field in claim_ends(type(claim)):
        ids = ids_in(getattr(claim, field))
        if not ids and (
            type(claim).model_fields[field].is_required() or entry.written.data.get(field) == []
        ):
            yield Fault(
                entry.place(field),
                f"`{field}` of {claim.id} is an empty list.",
                "Name what stands there; where the source does not say, leave the field out.",
            )
        for again in sorted({one for one in ids if ids.count(one) > 1}):
            yield Fault(
                entry.place(field),
                f"`{field}` of {claim.id} names {again} twice.",
                "Name it once.",
            )


def _kinds(entry: Entry, tie: Tie) -> Iterator[Fault]:
    """The faults of a tie between kinds that cannot have it."""
    for field, fits in (("subject", _SUBJECTS), ("object", _OBJECTS)):
        wanted = fits.get(tie.type)
        for one in ids_in(getattr(tie, field)):
            if wanted and noun_of(one) not in wanted:
                yield Fault(
                    entry.place(field),
                    f"{one} cannot stand as `{field}` of a tie of the type {tie.type.value}.",
                    f"What fits: {said(wanted)}.",
                )


_ACTS: Final = ("actor", "person", "post", "area")
_DONE_BY_SOMEBODY: Final = (
    TieType.LEADS, TieType.CHAIRS, TieType.OWNS, TieType.PRINCIPAL_OF, TieType.HOSTS,
    TieType.FINANCES, TieType.EMPLOYS, TieType.APPOINTS, TieType.NOMINATES, TieType.STAFFS,
    TieType.SIGNED,
)  # fmt: skip
_SUBJECTS: Final[dict[TieType, tuple[str, ...]]] = dict.fromkeys(_DONE_BY_SOMEBODY, _ACTS)
"""Who can do so: a body, a person, an office, or an area for those who act for it."""

_BODIES: Final = ("actor", "area", "post", "topic", "matter", "document")
_OBJECTS: Final[dict[TieType, tuple[str, ...]]] = {
    TieType.PART_OF: _BODIES,
    TieType.MEMBER_OF: ("actor", "area", "topic"),
    TieType.COVERS: ("area", "topic", "actor"),
    TieType.LOCATED_IN: ("actor", "area"),
    TieType.CHAIRS: ("actor",),
    TieType.HOSTS: ("actor", "matter", "document", "topic", "post", "person"),
}
"""What can stand there: nothing is part of a person, and only a body is chaired."""
