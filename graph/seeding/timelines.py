"""The timelines of all claims and things: every rule of what held when, put together once.

A day's grade comes from the claim's own dates and sightings (`days`), is lowered by lists that
leave it out and claims that deny it (`omissions`), by what takes its place where there is only one
(`rivals`), and cut to the lives of what it needs (`lifespans`).
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from graph.grades import ALWAYS, Grade, Reason, Segment, Timeline
from graph.model.claims import Claim, Event, Grant, Listing, Step, Succession, Tie
from graph.model.entities import Document, Entity
from graph.model.values import Status, TieType
from graph.seeding.days import Days, Sighting, cut, days_of, starts_of
from graph.seeding.lifespans import Life, cut_to, lives_of, needs_of, seen_through
from graph.seeding.omissions import Omission, denials_of, omissions_of, without
from graph.seeding.reasons import told
from graph.seeding.rivals import Rival, contested, groups_of
from graph.time import FIRST_DAY, LAST_DAY, OPEN, Span, span

__all__ = ["Cut", "Timelines", "timelines_of"]

_DATED: Final = ("actor", "post")
"""The nouns that come about and end; what else there is, is there whatever the date."""

_HAPPEN: Final = (Event, Grant, Step, Succession)
_ACTS: Final = frozenset(
    {
        TieType.APPOINTS,
        TieType.CREATED,
        TieType.INSPIRED,
        TieType.NOMINATES,
        TieType.PROPOSED,
        TieType.PUBLISHES,
        TieType.SIGNED,
    }
)
"""Claims and ties whose `on` is the time at which they happened, on a day of it; of others, all of
it: a total, a list, what held that year."""


@dataclass(frozen=True, slots=True)
class Cut:
    """A claim whose dates outlive or come before a thing it rests on, and that thing."""

    claim: str
    needs: str
    days: Span


@dataclass(frozen=True, slots=True)
class Timelines:
    """The timeline of each claim and thing by its id, and what had to be cut."""

    of: Mapping[str, Timeline]
    cuts: tuple[Cut, ...]


def timelines_of(entities: Mapping[str, Entity], claims: Mapping[str, Claim]) -> Timelines:
    """Every timeline."""
    compiler = _Compiler(entities, claims)
    made = {one: compiler.claim(claim) for one, claim in claims.items()}
    made |= {one: compiler.entity(entity) for one, entity in entities.items()}
    return Timelines(made, tuple(compiler.cuts()))


class _Compiler:
    def __init__(self, entities: Mapping[str, Entity], claims: Mapping[str, Claim]) -> None:
        self._entities = entities
        self._claims = claims
        self._said = {one: self._own_days(claim) for one, claim in claims.items()}
        said = seen_through((claim, self._said[one]) for one, claim in claims.items())
        self._lives = lives_of(claims.values(), said)
        self._days = {
            one: cut_to(self._said[one], self._lives_for(claim)) for one, claim in claims.items()
        }
        pairs = [(claim, self._days[one]) for one, claim in claims.items()]
        self._seen = seen_through(pairs)
        listings = [(claim, days) for claim, days in pairs if isinstance(claim, Listing)]
        self._omissions: defaultdict[str, list[Omission]] = defaultdict(list)
        for found in (omissions_of(listings, pairs), denials_of(pairs)):
            for one, omissions in found.items():
                self._omissions[one] += omissions
        self._rivals = {one: self._rival(claim) for one, claim in claims.items()}
        self._groups: defaultdict[str, list[list[Rival]]] = defaultdict(list)
        for group in groups_of(entities, self._rivals.values()).values():
            for rival in group:
                self._groups[rival.claim.id].append(group)

    def claim(self, claim: Claim) -> Timeline:
        """The timeline of a claim."""
        days = self._days[claim.id]
        lives = self._lives_for(claim)
        groups, omissions = self._groups[claim.id], self._omissions[claim.id]
        turns = days.turns()
        for life in lives:
            turns |= life.turns()
        for omission in omissions:
            turns |= omission.days.turns()
        for rival in (rival for group in groups for rival in group):
            turns |= rival.turns()
        graded: list[Segment] = []
        for day in starts_of(turns):
            own = without(days, days.on(day), omissions, day)
            for group in groups:
                own = contested(self._rivals[claim.id], own, group, day)
            for life in lives:
                own = _alive(own, life, day)
            graded.append(own)
        return self._timeline(days, graded)

    def entity(self, entity: Entity) -> Timeline:
        """The timeline of a thing: its life, and the times at which sources see it."""
        if entity.id.split("/", 1)[0] not in _DATED:
            return ALWAYS
        life = self._lives.get(entity.id, Life())
        if entity.status in (Status.PROPOSED, Status.PLANNED):
            days = days_of(None, None, (), ceiling=_CEILINGS[entity.status])
        else:
            seen = self._seen.get(entity.id, ())
            announced = (life.announced,) if life.announced else ()
            days = days_of(life.birth, life.death, seen, announced=announced)
        graded = [days.on(day) for day in starts_of(days.turns())]
        return self._timeline(days, graded)

    def cuts(self) -> Iterable[Cut]:
        """The claims whose own days reach beyond the lives of what they need."""
        for one, claim in self._claims.items():
            known = _known(self._said[one])
            seen = [sighting.days for sighting in self._said[one].seen]
            for need in needs_of(claim):
                life = self._lives.get(need)
                if life and any(_is_beyond(days, life.there, seen) for days in known):
                    yield Cut(one, need, life.there)

    def _timeline(self, days: Days, graded: list[Segment]) -> Timeline:
        kept: list[Segment] = []
        for segment in graded:
            if not kept or _differs(kept[-1], segment):
                kept.append(replace(segment, told=told(segment, self._entities, self._claims)))
        parts = (_kept_part(kept, witness) for witness in days.witnesses())
        witnesses = sorted({part for part in parts if part}, key=lambda w: (w.since, w.until))
        return Timeline(tuple(kept), tuple(witnesses))

    def _lives_for(self, claim: Claim) -> list[Life]:
        return [self._lives[one] for one in needs_of(claim) if one in self._lives]

    def _rival(self, claim: Claim) -> Rival:
        documents = frozenset(str(cited.document) for cited in claim.cite or ())
        lives = tuple(self._lives_for(claim))
        return Rival(claim, self._days[claim.id], lives, documents)

    def _own_days(self, claim: Claim) -> Days:
        document = next((str(cited.document) for cited in claim.cite or ()), "")
        ceiling = _CEILINGS.get(claim.status)
        if claim.on:
            return _moment(claim, Sighting.of(claim.on, document), ceiling)
        start = Sighting.of(claim.start, document) if claim.start else None
        end = Sighting.of(claim.end, document) if claim.end and claim.end != OPEN else None
        seen = tuple(self._sightings(claim, document))
        if ceiling:
            return days_of(start or self._told_first(seen, document), end, (), ceiling=ceiling)
        if claim.status is Status.ENDED and end is None:
            end, seen = self._ended(seen, document)
        announced = ()
        if claim.announced_end:
            announced = (Sighting.of(claim.announced_end, document),)
        return days_of(start, end, seen, announced=announced)

    def _sightings(self, claim: Claim, document: str) -> Iterable[Sighting]:
        if claim.as_of:
            yield Sighting.of(claim.as_of, document)
        elif claim.end == OPEN and (text := self._speaks_of(document)):
            yield Sighting.of(text, document)
        for cited in claim.cite or ():
            if cited.as_of:
                yield Sighting.of(cited.as_of, str(cited.document))

    def _told_first(self, seen: tuple[Sighting, ...], document: str) -> Sighting | None:
        """The earliest time at which a plan or proposal is told of."""
        text = self._speaks_of(document)
        told_at = seen or ((Sighting.of(text, document),) if text else ())
        return min(told_at, key=lambda one: one.days.since, default=None)

    def _ended(
        self, seen: tuple[Sighting, ...], document: str
    ) -> tuple[Sighting | None, tuple[Sighting, ...]]:
        """The end of what is over without a date: by the time that the source speaks of."""
        text = self._speaks_of(document)
        if text is None:
            return None, seen
        by = span(text)
        earlier = tuple(one for one in seen if not one.days.overlaps(by))
        return Sighting(Span(date.min, by.until), f"by {text}", document), earlier

    def _speaks_of(self, identifier: str) -> str | None:
        document = self._entities.get(identifier)
        if not isinstance(document, Document):
            return None
        return document.speaks_of or document.published


_CEILINGS: Final = {Status.PLANNED: Reason.PLANNED, Status.PROPOSED: Reason.PROPOSED}


def _moment(claim: Claim, when: Sighting, ceiling: Reason | None) -> Days:
    if ceiling:
        return Days(when.days, ceiling=ceiling)
    happens = isinstance(claim, _HAPPEN) or (isinstance(claim, Tie) and claim.type in _ACTS)
    seen = when.at_some_time() if happens else when
    return Days(when.days, (when.days,) if seen.whole else (), (seen,), bound=True)


def _known(days: Days) -> list[Span]:
    """The days on which a claim is said to hold, those without a first or last left out."""
    spans = [*days.sure, *days.witnesses()]
    return [one for one in spans if one.since > FIRST_DAY and one.until < LAST_DAY]


def _is_beyond(days: Span, there: Span, seen: list[Span]) -> bool:
    """Whether days reach beyond those on which a thing was there.

    A sighting does not where it overlaps them: what a source saw in 2012 may have ended in 2012.
    """
    return not days.overlaps(there) if days in seen else not days.within(there)


def _kept_part(segments: list[Segment], days: Span) -> Span | None:
    """From the first to the last day of a span on which it is not excluded; None for none."""
    ends = [*(segment.since for segment in segments[1:]), LAST_DAY]
    parts = [
        part
        for segment, until in zip(segments, ends, strict=True)
        if segment.grade is not Grade.NO and (part := cut(Span(segment.since, until), days))
    ]
    return Span(parts[0].since, parts[-1].until) if parts else None


def _alive(own: Segment, life: Life, day: date) -> Segment:
    there = life.on(day)
    if own.grade.rank <= there.rank or own.grade is Grade.NO:
        return own
    rests = life.death or life.birth
    reason = Reason.NOT_THERE if there is Grade.NO else Reason.MAY_NOT_EXIST
    return replace(own, grade=there, reason=reason, by=rests.by if rests else "")


def _differs(one: Segment, other: Segment) -> bool:
    return _why(one) != _why(other)


def _why(segment: Segment) -> tuple[Grade, Reason, str, str]:
    return segment.grade, segment.reason, segment.seen, segment.by
