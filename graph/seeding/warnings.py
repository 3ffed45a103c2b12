"""What may be wrong with the seeds and is let through all the same."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Final

from graph.grades import Reason, Timeline
from graph.model.claims import Claim, Seat
from graph.model.common import noun_of
from graph.model.entities import Actor, Entity
from graph.model.values import NameForm, Status
from graph.seeding.entries import Entry
from graph.seeding.faults import Fault, Place
from graph.seeding.slips import Neighbours
from graph.seeding.timelines import Cut
from graph.time import OPEN, span, span_text

__all__ = ["cut_short", "disputed", "nearly_named", "said_twice", "warnings_about"]

_IN_FULL: Final = (NameForm.OFFICIAL, NameForm.FORMER)
"""The names by which bodies are told apart; short ones and aliases are often borne by several."""


def said_twice(
    same_as: Mapping[str, str], told: Mapping[str, Claim], places: Mapping[str, Place]
) -> Iterator[Fault]:
    """Claims that one document is said to make twice; accounts of several documents just agree.

    `told` are the claims as they were before those that agree were made one.
    """
    heard: dict[str, set[str | None]] = {}
    for again, first in same_as.items():
        before = heard.setdefault(first, _documents(told[first]))
        if before & _documents(told[again]) and noun_of(again) != "name":
            yield Fault(
                places[again],
                f"{again} says the same as {first}, at {places[first]}: it is one claim.",
                "Keep one, with all the citations.",
            )
        before |= _documents(told[again])


def _documents(claim: Claim) -> set[str | None]:
    return {cited.document for cited in claim.cite or ()}


def cut_short(cuts: Iterable[Cut], places: Mapping[str, Place]) -> Iterator[Fault]:
    """Where a source's dates reach beyond the life of what they need, and had to be cut."""
    for cut in cuts:
        yield Fault(
            places[cut.claim],
            f"{cut.claim} reaches beyond the life of {cut.needs} ({span_text(cut.days)}) and is "
            "cut to it.",
            "Right if the source is loose; otherwise correct the dates of one of them.",
        )


def _is_one_person(seat: Seat) -> bool:
    return len(seat.holder) == 1 and noun_of(seat.holder[0]) == "person"


def _at_odds(entry: Entry, claim: Claim) -> Iterator[Fault]:
    """Status and dates that disagree."""
    if claim.status is Status.ENDED and claim.end == OPEN:
        yield Fault(
            entry.place("status"),
            f"{claim.id} has ended, and goes on (`to: open`).",
            "Give its end, or leave `to` out where the source gives none.",
        )
    if isinstance(claim, Seat) and claim.count and claim.count > 1 and _is_one_person(claim):
        yield Fault(
            entry.place("count"),
            f"{claim.id} gives one person {claim.count} seats.",
            "A person sits once: correct the count, or name the others.",
        )
    if claim.status is Status.IN_FORCE and claim.start and span(claim.start).since > date.today():  # noqa: DTZ011 - the day the file is checked on, wherever that is
        yield Fault(
            entry.place("from"),
            f"{claim.id} is in force from {claim.start}, which is still to come.",
            "Write `status: planned`, or correct the date.",
        )


def disputed(
    claims: Mapping[str, Claim], timelines: Mapping[str, Timeline], places: Mapping[str, Place]
) -> Iterator[Fault]:
    """Claims of which only one can hold, and that hold for certain at once, unsaid."""
    for one, claim in claims.items():
        for segment in timelines[one].segments:
            other = claims.get(segment.by)
            if segment.reason is not Reason.DISPUTED or other is None:
                continue
            if one not in other.contradicts and other.id not in claim.contradicts:
                yield Fault(
                    places[one],
                    f"{one} and {other.id} hold at once, where there can be only one.",
                    "Correct a date, or let one contradict the other where the sources do.",
                )
                break


def warnings_about(entries: Iterable[Entry]) -> Iterator[Fault]:
    """Two things of one kind with one name, a name given twice, a citation without a place."""
    first: dict[tuple[str, str, str], Entry] = {}
    for entry in entries:
        yield from _loosely_cited(entry)
        if isinstance(entry.noun, Claim):
            yield from _at_odds(entry, entry.noun)
        if isinstance(entry.noun, Entity):
            yield from _named_twice(entry, entry.noun)
            yield from _named_still(entry, entry.noun)
            kind = str(getattr(entry.noun, "type", ""))
            other = first.setdefault((noun_of(entry.noun.id), kind, entry.noun.name), entry)
            if other is not entry:
                yield Fault(
                    entry.place("name"),
                    f"{entry.noun.id} has the same name and type as {other.noun.id}.",
                    "Right if they are two; otherwise keep one.",
                )


def _loosely_cited(entry: Entry) -> Iterator[Fault]:
    if any(not (c.section or c.page or c.note) for c in entry.noun.cite or ()):
        yield Fault(
            entry.place("cite"),
            f"{entry.noun.id} is cited without section or page.",
            "Say where in the source, so that a reader finds it.",
        )


def _named_twice(entry: Entry, entity: Entity) -> Iterator[Fault]:
    seen: set[tuple[str, str | None, str | None]] = {(entity.name, None, None)}
    for number, name in enumerate(entity.names):
        key = (name.text, name.start, name.end)
        if key in seen:
            yield Fault(
                entry.place("names", number),
                f"{entity.id} is given the name {name.text!r} twice.",
                "Keep one of them.",
            )
        seen.add(key)


def _named_still(entry: Entry, entity: Entity) -> Iterator[Fault]:
    """Names in full that are borne when the thing has taken the next."""
    for number, name in enumerate(entity.names):
        if name.form not in _IN_FULL or not (name.end and entity.name_from) or name.end == OPEN:
            continue
        if span(name.end).since >= span(entity.name_from).until:
            yield Fault(
                entry.place("names", number),
                f"{entity.id} is called {name.text!r} to {name.end}, and {entity.name!r} from "
                f"{entity.name_from}.",
                "A body has one name in full at a time: correct one of the dates.",
            )


def nearly_named(entries: Iterable[Entry]) -> Iterator[Fault]:
    """Actors whose names are one slip from each other's: one body, perhaps, given twice.

    Those that official codes tell apart are two.
    """
    neighbours = Neighbours()
    bearers: dict[str, tuple[Entry, Actor]] = {}
    for entry in entries:
        actor = entry.noun
        if not isinstance(actor, Actor):
            continue
        names = [actor.name, *(name.text for name in actor.names if name.form in _IN_FULL)]
        near = {bearers[one][1].id: (name, one) for name in names for one in neighbours.near(name)}
        for name, one in near.values():
            other, namesake = bearers[one]
            if not (actor.code and namesake.code and actor.code != namesake.code):
                yield Fault(
                    entry.place("name"),
                    f"{actor.id} bears the name {name!r}, a slip from {one!r}, which "
                    f"{namesake.id} bears, at {other.place('name')}.",
                    "Right if they are two; otherwise keep one.",
                )
        for name in names:
            neighbours.add(name)
            bearers.setdefault(name, (entry, actor))
