"""When things existed, by what founded and ended them; and what a claim needs to exist."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from graph.grades import Grade
from graph.model.claims import Claim, Event, Mandate, Name, Seat, Step, Succession, Task, Tie
from graph.model.values import EventType, Status, SuccessionType
from graph.seeding.days import Days, Sighting, cut, known_days
from graph.seeding.ends import claim_ends, ids_in
from graph.seeding.facts import is_in_force, is_plain
from graph.time import ALL_TIME, FIRST_DAY, LAST_DAY, Span, span, span_text

__all__ = ["Life", "cut_to", "lives_of", "needs_of", "seen_through"]

_ONE_DAY: Final = timedelta(days=1)

_FOUNDING: Final = frozenset(
    {SuccessionType.MERGED, SuccessionType.SPLIT, SuccessionType.CONVERTED}
)
"""Successions by which the successor comes about; a body may take over another and be older."""

_ENDING: Final = frozenset(
    {
        SuccessionType.TAKEN_OVER,
        SuccessionType.MERGED,
        SuccessionType.REPLACED,
        SuccessionType.CONVERTED,
        SuccessionType.DISSOLVED,
        SuccessionType.JOINED,
    }
)
"""Successions by which the predecessor ends; one that is moved goes on elsewhere, and one that is
split may."""

_NEEDED: Final[dict[type[Claim], tuple[str, ...]]] = {
    Tie: ("subject", "object"),
    Seat: ("body", "holder", "organisation"),
    Mandate: ("holder", "grantor"),
    Step: ("actor", "by"),
    Task: ("holder",),
    Name: ("of",),
}
"""What must exist for a claim to hold. What happened, and what is measured or found, stands."""


@dataclass(frozen=True, slots=True)
class Life:
    """When a thing came about and ended, each None where no source says; and an announced end.

    `there`: the days outside which it did not exist. `sure`: those on each of which it did, from
    the latest day of its birth or an earlier one on which a source saw it.
    """

    birth: Sighting | None = None
    death: Sighting | None = None
    announced: Sighting | None = None
    there: Span = ALL_TIME
    sure: Span | None = ALL_TIME

    def on(self, day: date) -> Grade:
        """Certain where it was not unborn or gone, possible where it may have been, else no."""
        if not self.there.since <= day < self.there.until:
            return Grade.NO
        sure = self.sure and self.sure.since <= day < self.sure.until
        return Grade.CERTAIN if sure else Grade.POSSIBLE

    def turns(self) -> set[date]:
        """The days on which the answer may change."""
        spans = [one for one in (self.there, self.sure) if one]
        return {day for one in spans for day in (one.since, one.until)}


def needs_of(claim: Claim) -> Iterable[str]:
    """The ids of the things without which the claim cannot hold."""
    for field in _NEEDED.get(type(claim), ()):
        yield from ids_in(getattr(claim, field))


def cut_to(days: Days, lives: Iterable[Life]) -> Days:
    """A claim's days, as far as the things it needs exist; their announced ends are its own."""
    for life in lives:
        seen = ((one, cut(one.days, life.there)) for one in days.seen)
        sure = (cut(span, life.sure) for span in days.sure if life.sure)
        days = replace(
            days,
            sure=tuple(span for span in sure if span),
            seen=tuple(replace(one, days=rest) for one, rest in seen if rest),
            announced=(*days.announced, *([life.announced] if life.announced else [])),
        )
    return days


def seen_through(claims: Iterable[tuple[Claim, Days]]) -> Mapping[str, tuple[Sighting, ...]]:
    """When sources see each actor and post: when they see what is claimed of it, as fact.

    What founded or ended it is no sighting of it.
    """
    seen: defaultdict[str, dict[Sighting, None]] = defaultdict(dict)
    for claim, days in claims:
        if claim.negated or not is_in_force(claim):
            continue
        told = dict.fromkeys((*days.seen, *_sure_days(days)))
        ends = (ids_in(getattr(claim, field)) for field in claim_ends(type(claim)))
        touched = {one for ids in ends for one in ids if _lives(one)}
        for one in touched - {*_founded(claim), *_ended(claim)}:
            seen[one].update(told)
    return {one: tuple(sightings) for one, sightings in seen.items()}


def _sure_days(days: Days) -> Iterable[Sighting]:
    """The days on which the claim is sure, where no sighting speaks of all of them."""
    for sure in days.sure:
        if not any(sure.within(one.days) for one in days.seen if one.whole):
            by = next((one.by for one in days.seen), "")
            yield Sighting(sure, span_text(sure), by, whole=True)


def lives_of(
    claims: Iterable[Claim], seen: Mapping[str, tuple[Sighting, ...]]
) -> Mapping[str, Life]:
    """The life of each thing that some claim founds or ends.

    Accounts that differ make the span in which it may have happened wider; a plan without a date
    says nothing of any day.
    """
    births: dict[str, Sighting] = {}
    deaths: dict[str, Sighting] = {}
    announced: dict[str, Sighting] = {}
    for claim in claims:
        planned = claim.status is Status.PLANNED
        when = _happened(claim)
        if when is None or not is_plain(claim) or claim.status is Status.PROPOSED:
            continue
        for born in _founded(claim) if not planned else ():
            births[born] = _wider(births.get(born), when)
        for ended in _ended(claim):
            where = announced if planned else deaths
            where[ended] = _wider(where.get(ended), when)
    return {
        thing: _life(births.get(thing), deaths.get(thing), announced.get(thing), seen.get(thing))
        for thing in births.keys() | deaths.keys() | announced.keys()
    }


def _life(
    birth: Sighting | None,
    death: Sighting | None,
    announced: Sighting | None,
    seen: tuple[Sighting, ...] | None,
) -> Life:
    there = Span(birth.days.since if birth else FIRST_DAY, death.days.until if death else LAST_DAY)
    sightings = [one for one in seen or () if one.days.overlaps(there)]
    begun, lasted = known_days(birth, death, sightings)
    since = begun if birth else FIRST_DAY
    until = lasted + _ONE_DAY if death else LAST_DAY
    sure = Span(since, until) if since < until else None
    return Life(birth, death, announced, there, sure)


def _happened(claim: Claim) -> Sighting | None:
    """When what a claim tells of happened: on its day, or by the time at which it is told."""
    text = claim.on or claim.start
    if text:
        return Sighting(span(text), text, claim.id)
    if claim.as_of and is_in_force(claim):
        return Sighting(Span(FIRST_DAY, span(claim.as_of).until), claim.as_of, claim.id)
    return None


def _founded(claim: Claim) -> tuple[str, ...]:
    match claim:
        case Event(type=EventType.ESTABLISHMENT):
            founded = tuple(one for one in claim.result if _lives(one))
            return founded or tuple(one for one in claim.participant if _lives(one))
        case Succession(type=kind) if kind in _FOUNDING:
            return claim.successor
        case _:
            return ()


def _ended(claim: Claim) -> tuple[str, ...]:
    if isinstance(claim, Succession) and claim.type in _ENDING:
        return claim.predecessor
    return ()


def _lives(identifier: str) -> bool:
    return identifier.startswith(("actor/", "post/"))


def _wider(one: Sighting | None, other: Sighting) -> Sighting:
    if one is None:
        return other
    days = Span(min(one.days.since, other.days.since), max(one.days.until, other.days.until))
    return Sighting(days, one.text, one.by)
