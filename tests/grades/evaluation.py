"""What held on a day, straight from the rules, a day at a time: a second opinion on timelines.

Nothing here knows of segments. `Evaluation` is given the plain nouns and answers for one day; what
it needs to know of other days ("seen before", "the next one seen") it learns by asking day after
day. Between two neighbouring days that any date text names nothing changes, so those days and
their neighbours (`days`) stand for all of them.

The rules are those of the design's chapter *What held when* and of decision record 9.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum
from functools import cache, cached_property, partial

from graph.grades import Grade, Reason
from graph.model.claims import (
    Claim,
    Event,
    Grant,
    Listing,
    Mandate,
    Measure,
    Name,
    Seat,
    Step,
    Succession,
    Task,
    Tie,
)
from graph.model.common import ENTITY_NOUNS, noun_of
from graph.model.entities import Actor, ActorType, Document, Entity
from graph.model.values import (
    EventType,
    Holding,
    Modality,
    NameForm,
    SeatRole,
    Standing,
    Status,
    SuccessionType,
    TieType,
)
from graph.time import FIRST_DAY, LAST_DAY, OPEN, Span, span
from graph.view import View

__all__ = ["Evaluation", "Life", "says"]

DAY = timedelta(days=1)
PRECISE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
IN_FORCE = (Status.IN_FORCE, Status.ENDED)
FACTUAL = (Modality.FACT, Modality.EXAMPLE)
BEARING = {SuccessionType.MERGED, SuccessionType.SPLIT, SuccessionType.CONVERTED}
ENDING = {
    SuccessionType.TAKEN_OVER,
    SuccessionType.MERGED,
    SuccessionType.REPLACED,
    SuccessionType.CONVERTED,
    SuccessionType.DISSOLVED,
    SuccessionType.JOINED,
}
ACTS = {"appoints", "created", "inspired", "nominates", "proposed", "publishes", "signed"}
"""Ties that are made at one time, where others last."""

NEEDED: Mapping[type[Claim], tuple[str, ...]] = {
    Name: ("of",),
    Tie: ("subject", "object"),
    Seat: ("body", "holder", "organisation"),
    Mandate: ("holder", "grantor"),
    Step: ("actor", "by"),
    Task: ("holder",),
}
"""The ends without which a claim cannot hold."""

SAME: Mapping[type[Claim], tuple[str, ...]] = {
    Name: ("of", "value", "form"),
    Tie: ("subject", "type", "object"),
    Seat: ("body", "holder", "organisation", "on_behalf_of", "role", "slot", "holding"),
    Mandate: ("grantor", "holder", "power", "matter", "on_behalf_of", "standing", "regarding"),
    Step: ("matter", "actor", "does", "by"),
    Task: ("holder", "name", "type", "towards", "cooperates_with"),
    Event: ("name", "type", "by", "participant", "audience", "result"),
    Succession: ("type", "predecessor", "successor", "basis"),
    Grant: ("payer", "receiver", "through", "shared_with", "agreement"),
    Measure: ("of", "trait", "value"),
}
"""What two claims have in common when one says that the other is not so."""


class Life(IntEnum):
    """Whether an actor exists on a day."""

    NO = 0
    MAYBE = 1
    YES = 2


@dataclass(frozen=True)
class Seen:
    """The days of a sighting, and whether it is of each of them or of some time in them."""

    days: Span
    whole: bool


@dataclass(frozen=True)
class Fact:
    """A day on which something held: which it was is known (`first` is `last`) or lies between."""

    first: date
    last: date

    def before(self, day: date) -> bool:
        """Whether it was before a day, whichever day it was."""
        return self.last < day


@dataclass(frozen=True)
class Dates:
    """When something held, as far as its sources say: start, end, sightings, ends to come."""

    start: Span | None = None
    end: Span | None = None
    seen: tuple[Seen, ...] = ()
    announced: tuple[Span, ...] = ()

    @property
    def possible(self) -> Span:
        """The days that start and end do not exclude."""
        first = self.start.since if self.start else FIRST_DAY
        return Span(first, self.end.until if self.end else LAST_DAY)

    def sightings(self) -> list[Seen]:
        """The sightings that lie within start and end, at least in part."""
        return [one for one in self.seen if one.days.overlaps(self.possible)]

    def sure(self, day: date) -> bool:
        """Whether the dates make a day certain.

        With a start or an end known all is one stretch; else each sighting speaks for itself.
        """
        begins = self.start is not None and self.start.until < LAST_DAY
        ends = self.end is not None and self.end.since > FIRST_DAY
        seen = self.sightings()
        if begins or ends:
            return self._begun(day, seen) and self._lasts(day, seen)
        return any(self._begun(day, [one]) and self._lasts(day, [one]) for one in seen)

    def _begun(self, day: date, seen: list[Seen]) -> bool:
        """Whether it is known to have begun by a day."""
        known = [one for one in (self.start, self.end) if one and one.until < LAST_DAY]
        return any(one.until - DAY <= day for one in known) or any(
            self.first_of(one) <= day for one in seen
        )

    def _lasts(self, day: date, seen: list[Seen]) -> bool:
        """Whether it is known not to have ended before a day."""
        known = [one for one in (self.start, self.end) if one and one.since > FIRST_DAY]
        return any(day <= one.since for one in known) or any(
            day <= self.last_of(one) for one in seen
        )

    def first_of(self, seen: Seen) -> date:
        """The day of a sighting from which it is sure, by its start.

        A year spoken of as a whole is sure from its first day unless it is that of the start.
        """
        after_start = self.start is None or self.start.since < seen.days.since
        if seen.whole and after_start:
            return seen.days.since
        return min(seen.days.until, self.possible.until) - DAY

    def last_of(self, seen: Seen) -> date:
        """The day of a sighting up to which it is sure, by its end."""
        before_end = self.end is None or self.end.until > seen.days.until
        if seen.whole and before_end:
            return seen.days.until - DAY
        return max(seen.days.since, self.possible.since)

    def times(self) -> Iterator[Span]:
        """The spans in each of which it held at some time."""
        if self.start:
            yield self.start
        if self.end and self.end.since > FIRST_DAY:
            yield self.end
        for seen in self.sightings():
            yield _meet(seen.days, self.possible)


class Evaluation:
    """The answers that the rules give for a few things and claims."""

    def __init__(self, entities: Mapping[str, Entity], claims: Mapping[str, Claim]) -> None:
        self.entities = entities
        self.claims = claims
        self.dates = cache(self._dates)
        self.said_sure = cache(self._said_sure)
        self.life = cache(self._life)
        self.life_dates = cache(self._life_dates)
        self.existence = cache(self._existence)
        self.life_facts = cache(self._life_facts)
        self.needs = cache(self._needs)
        self.alive = cache(self._alive)
        self.sure = cache(self._sure)
        self.facts = cache(self._facts)
        self.witnesses = cache(self._witnesses)
        self.rivals = cache(self._rivals)
        self.grade_on = cache(self._grade_on)

    # --- the days there are --------------------------------------------------------------------

    @cached_property
    def days(self) -> list[date]:
        """Every day that a text begins or ends on, and the days beside it, in order."""
        turns = {day for text in self._texts() for day in (span(text).since, span(text).until)}
        near = {day + step * DAY for day in turns - {FIRST_DAY, LAST_DAY} for step in (-1, 0, 1)}
        return sorted(near | {FIRST_DAY, LAST_DAY - DAY})

    def _texts(self) -> Iterator[str]:
        for claim in self.claims.values():
            cited = [citation.as_of for citation in claim.cite or ()]
            own = (claim.start, claim.end, claim.on, claim.as_of, claim.announced_end)
            yield from (text for text in (*own, *cited) if text and text != OPEN)
        for entity in self.entities.values():
            if isinstance(entity, Document):
                yield from (text for text in (entity.speaks_of, entity.published) if text)

    def within(self, at: Span) -> list[date]:
        """The days of a span that stand for all of its days."""
        return sorted({at.since, *(day for day in self.days if at.since <= day < at.until)})

    # --- a claim's own dates -------------------------------------------------------------------

    def spoken_of(self, claim: Claim) -> str | None:
        """The time that the first document cited for it speaks of."""
        for citation in claim.cite or ():
            document = self.entities.get(citation.document or "")
            if isinstance(document, Document):
                return document.speaks_of or document.published
            break
        return None

    def _dates(self, identifier: str) -> Dates:
        """The dates of a claim that is bound to no time."""
        claim = self.claims[identifier]
        start = span(claim.start) if claim.start else None
        end = span(claim.end) if claim.end and claim.end != OPEN else None
        seen = [_seen(text) for text in self._sighted(claim)]
        spoken = self.spoken_of(claim)
        if claim.status is Status.ENDED and end is None and spoken:
            # It has ended by then: what is seen at that time is that it is over.
            end = Span(FIRST_DAY, span(spoken).until)
            seen = [one for one in seen if not one.days.overlaps(span(spoken))]
        announced = (span(claim.announced_end),) if claim.announced_end else ()
        return Dates(start, end, tuple(seen), announced)

    def _sighted(self, claim: Claim) -> Iterator[str]:
        if claim.as_of:
            yield claim.as_of
        elif claim.end == OPEN and (text := self.spoken_of(claim)):
            yield text
        yield from (citation.as_of for citation in claim.cite or () if citation.as_of)

    def possible(self, claim: Claim) -> Span:
        """The days that a claim's own dates do not exclude."""
        return span(claim.on) if claim.on else self.dates(claim.id).possible

    def times(self, claim: Claim) -> list[Span]:
        """The spans in each of which it held at some time, by its own dates."""
        if claim.status not in IN_FORCE:
            return []
        return [span(claim.on)] if claim.on else list(self.dates(claim.id).times())

    def _said_sure(self, day: date, identifier: str) -> bool:
        """Whether its own dates make a claim certain on a day."""
        claim = self.claims[identifier]
        if claim.status not in IN_FORCE:
            return False
        if not claim.on:
            return self.dates(identifier).sure(day)
        on = _seen(claim.on)
        each = on.whole and not _happens(claim)
        return on.days.since <= day < on.days.until and (on.days.width() == 1 or each)

    # --- who exists ----------------------------------------------------------------------------

    def _life(self, day: date, actor: str) -> Life:
        """Whether an actor or post exists, by what founded and ended it and when it was seen."""
        lived = self.life_dates(actor)
        possible = lived.possible
        if not possible.since <= day < possible.until:
            return Life.NO
        seen = lived.sightings()
        known = [one for one in (lived.start, lived.end) if one and one.until < LAST_DAY]
        born = not lived.start or any(one.until - DAY <= day for one in known)
        born = born or any(lived.first_of(one) <= day for one in seen)
        known = [one for one in (lived.start, lived.end) if one and one.since > FIRST_DAY]
        lasts = not lived.end or any(day <= one.since for one in known)
        lasts = lasts or any(day <= lived.last_of(one) for one in seen)
        return Life.YES if born and lasts else Life.MAYBE

    def _life_dates(self, actor: str) -> Dates:
        """When it was founded, ended and seen; accounts that differ leave a longer time."""
        seen: list[Seen] = []
        births: list[Span] = []
        deaths: list[Span] = []
        planned: list[Span] = []
        for claim in self.claims.values():
            founds, ends = actor in _founded(claim), actor in _ended(claim)
            plain = not claim.negated and claim.modality in FACTUAL
            if (when := _happened(claim)) and plain:
                if claim.status in IN_FORCE:
                    births += [when] if founds else []
                    deaths += [when] if ends else []
                elif claim.status is Status.PLANNED:
                    planned += [when] if ends else []
            if actor in _touched(claim) and not founds and not ends and not claim.negated:
                seen += [*self._seen_through(claim), *self._runs(claim, self.said_sure)]
        announced = (_hull(planned),) if planned else ()
        born, died = _hull(births) if births else None, _hull(deaths) if deaths else None
        return Dates(born, died, tuple(seen), announced)

    def _seen_through(self, claim: Claim) -> Iterator[Seen]:
        """The sightings of a thing in what is claimed of it."""
        if claim.status not in IN_FORCE:
            return
        if claim.on:
            on = _seen(claim.on)
            yield Seen(on.days, on.whole and not _happens(claim))
            return
        dates = self.dates(claim.id)
        end = dates.end if dates.end and dates.end.since > FIRST_DAY else None
        for when in (dates.start, end):
            if when:
                yield Seen(when, when.width() == 1)
        for one in dates.sightings():
            yield Seen(_meet(one.days, dates.possible), one.whole)

    def _runs(self, claim: Claim, sure: Callable[[date, str], bool]) -> Iterator[Seen]:
        """The stretches of days on each of which a claim is sure."""
        run: list[date] = []
        for day in [*self.days, LAST_DAY]:
            if day < LAST_DAY and sure(day, claim.id):
                run.append(day)
            elif run:
                yield Seen(Span(run[0], run[-1] + DAY), True)
                run = []

    def _needs(self, identifier: str) -> list[str]:
        """The things without which a claim cannot hold."""
        claim = self.claims[identifier]
        ends = next((ends for kind, ends in NEEDED.items() if isinstance(claim, kind)), ())
        return [one for end in ends for one in _ids(getattr(claim, end))]

    def _alive(self, day: date, claim: str) -> Life:
        """Whether all that a claim needs exists."""
        return min((self.life(day, one) for one in self.needs(claim)), default=Life.YES)

    def _existence(self, actor: str) -> Dates:
        """Its birth, its end, and when it was seen in what then held of it."""
        lived = self.life_dates(actor)
        seen: list[Seen] = []
        for claim in self.claims.values():
            told = actor in _touched(claim) and actor not in (*_founded(claim), *_ended(claim))
            if told and not claim.negated and claim.status in IN_FORCE:
                for one in self._seen_through(claim):
                    days = self._part(one.days, partial(self._may_live, claim.id))
                    seen += [Seen(days, one.whole)] if days else []
                seen += self._runs(claim, self.sure)
        return Dates(lived.start, lived.end, tuple(seen), lived.announced)

    def _may_live(self, claim: str, day: date) -> bool:
        return self.alive(day, claim) is not Life.NO

    def exists_on(self, day: date, actor: str) -> Grade:
        """How surely an actor or post exists: by its birth, its end and when it was seen."""
        lived = self.existence(actor)
        if not lived.possible.since <= day < lived.possible.until:
            return Grade.NO
        if lived.sure(day):
            return Grade.CERTAIN
        facts = self.life_facts(actor)
        if _ends(day, lived.announced, facts):
            return Grade.POSSIBLE
        return Grade.LAST_KNOWN if any(one.before(day) for one in facts) else Grade.POSSIBLE

    def _life_facts(self, actor: str) -> list[Fact]:
        """The days on which an actor or post is known to have existed."""
        lived = self.existence(actor)
        facts = [Fact(day, day) for day in self.days if lived.sure(day)]
        return facts + [_fact(time) for time in lived.times()]

    # --- the grade of a day --------------------------------------------------------------------

    def _sure(self, day: date, claim: str) -> bool:
        """Whether a claim is certain on a day."""
        alive = self.alive(day, claim) is Life.YES
        return alive and self.said_sure(day, claim)

    def _facts(self, claim: str) -> list[Fact]:
        """The days on which a claim is known to have held."""
        sure = [Fact(day, day) for day in self.days if self.sure(day, claim)]
        return sure + [_fact(time) for time in self._lived_times(claim)]

    def _lived_times(self, claim: str) -> Iterator[Span]:
        """The spans in each of which it held, cut to the lives of what it needs."""
        one = self.claims[claim]
        for time in self.times(one):
            days = self._part(time, partial(self._may_live, claim))
            if days:
                yield days

    def _part(self, days: Span, kept: Callable[[date], bool]) -> Span | None:
        """From the first day of a span that is kept to the last."""
        within = self.within(days)
        keeping = [number for number, day in enumerate(within) if kept(day)]
        if not keeping:
            return None
        after = keeping[-1] + 1
        return Span(within[keeping[0]], within[after] if after < len(within) else days.until)

    def _grade_on(self, day: date, claim: str) -> Grade:
        """How surely a claim held on a day."""
        one = self.claims[claim]
        if one.status not in IN_FORCE:
            return self._planned(day, one)
        possible = self.possible(one)
        if not possible.since <= day < possible.until or self.alive(day, one.id) is Life.NO:
            return Grade.NO
        if self.sure(day, claim):
            return Grade.CERTAIN
        limits = (self._by_sight, self._by_ends, self._by_lists, self._by_contrary, self._by_rivals)
        grades = [limit(day, one) for limit in limits]
        if self.alive(day, one.id) is Life.MAYBE:
            grades.append(Grade.POSSIBLE)
        return min(grades, key=lambda grade: grade.rank)

    def _planned(self, day: date, claim: Claim) -> Grade:
        """Planned or proposed: never more than possible, from the planned day on."""
        possible = self.possible(claim)
        since = possible.since
        if not claim.on and not claim.start:
            spoken = self.spoken_of(claim)
            told = list(self._sighted(claim)) or ([spoken] if spoken else [])
            since = min((span(text).since for text in told), default=FIRST_DAY)
        within = since <= day < possible.until
        if not within or self.alive(day, claim.id) is Life.NO:
            return Grade.NO
        return Grade.POSSIBLE if self._by_contrary(day, claim) is not Grade.NO else Grade.NO

    def _by_sight(self, day: date, claim: Claim) -> Grade:
        """Last known when seen before that day; what is bound to a time is never that."""
        seen = any(fact.before(day) for fact in self.facts(claim.id))
        return Grade.LAST_KNOWN if seen and not claim.on else Grade.POSSIBLE

    def _by_ends(self, day: date, claim: Claim) -> Grade:
        """Possible from an announced end on, its own or that of what it needs."""
        announced = list(self.dates(claim.id).announced)
        for needed in self.needs(claim.id):
            announced += self.life_dates(needed).announced
        over = _ends(day, announced, self.facts(claim.id))
        return Grade.POSSIBLE if over else Grade.CERTAIN

    # --- lists and denials ---------------------------------------------------------------------

    def _by_lists(self, day: date, claim: Claim) -> Grade:
        """What the lists say that leave it out."""
        said = [Grade.CERTAIN]
        if not _is_fact(claim):
            return Grade.CERTAIN
        for other in self.claims.values():
            if not isinstance(other, Listing) or not _could_list(other, claim):
                continue
            if not self._is_listed(other, claim):
                said.append(self._left_out(day, claim, other, whole=other.complete))
        return min(said, key=lambda grade: grade.rank)

    def _is_listed(self, listing: Listing, claim: Claim) -> bool:
        """Whether a document of the list saw the claim at the time of the list.

        Where it only dates it ("since 2010"), whether that day is within those dates.
        """
        if not _documents(listing) & _documents(claim):
            return False
        dated = (claim.start or claim.end) and claim.end != OPEN and not list(self._sighted(claim))
        times = [self.possible(claim)] if dated else list(self._lived_times(claim.id))
        return any(one.overlaps(two) for one in self._lived_times(listing.id) for two in times)

    def _by_contrary(self, day: date, claim: Claim) -> Grade:
        """What those claims say that say the contrary."""
        said = [Grade.CERTAIN]
        if claim.status not in IN_FORCE:
            return Grade.CERTAIN
        for other in self.claims.values():
            if other.status in IN_FORCE and _contrary(other, claim):
                said.append(self._left_out(day, claim, other, whole=True))
        return min(said, key=lambda grade: grade.rank)

    def _left_out(self, day: date, claim: Claim, by: Claim, *, whole: bool) -> Grade:
        """What a list that leaves a claim out, or its contrary, makes of its grade on a day.

        On its own days, and from then on until the claim is seen once more.
        """
        if self.sure(day, by.id):
            return Grade.NO if whole else Grade.POSSIBLE
        theirs, mine = self.facts(by.id), self.facts(claim.id)
        past = [fact.last for fact in theirs if fact.before(day)]
        if not past:
            at_some_time = any(fact.first <= day <= fact.last for fact in theirs)
            return Grade.POSSIBLE if at_some_time else Grade.CERTAIN
        if any(max(past) < fact.first and fact.before(day) for fact in mine):
            return Grade.CERTAIN
        to_come = any(not fact.before(day) for fact in mine)
        over = not isinstance(by, Listing) and day >= self.possible(by).until
        return Grade.NO if whole and not to_come and not over else Grade.POSSIBLE

    # --- one at a time -------------------------------------------------------------------------

    def _rivals(self, claim: str) -> list[Claim]:
        """The claims that it cannot hold beside."""
        one = self.claims[claim]
        place = self._place(one)
        return [
            other
            for other in self.claims.values()
            if other.id != claim
            and place & self._place(other)
            and not _holders(one) & _holders(other)
            and not self._two_in_fact(one, other)
        ]

    def _place(self, claim: Claim) -> set[tuple[str, str]]:
        """The places, of which each can be held by one at a time, that a claim is about."""
        if not _is_fact(claim):
            return set()
        match claim:
            case Tie(type=TieType.HOSTS | TieType.CHAIRS):
                return {(claim.type.value, one) for one in claim.object if self._is_body(one)}
            case Tie(type=TieType.STEERS) if all(map(self._is_steering_group, claim.subject)):
                return {("steers", one) for one in claim.object if self._is_body(one)}
            case Name(form=NameForm.OFFICIAL | NameForm.FORMER):
                return {("name", claim.of)}
            case Seat(holding=Holding.UNNAMED):
                return set()
            case Seat() if claim.slot:
                return {(f"slot {claim.slot}", one) for one in claim.body}
            case Seat(role=SeatRole.CHAIR):
                return {("chairs", one) for one in claim.body if self._is_body(one)}
            case _:
                return set()

    def _is_body(self, identifier: str) -> bool:
        """Whether it is one body, and not a class of them."""
        actor = self.entities.get(identifier)
        classes = (ActorType.CLASS, ActorType.OFFICIALS)
        return not (isinstance(actor, Actor) and actor.type in classes)

    def _is_steering_group(self, identifier: str) -> bool:
        actor = self.entities.get(identifier)
        return isinstance(actor, Actor) and actor.type is ActorType.STEERING_GROUP

    def _two_in_fact(self, one: Claim, other: Claim) -> bool:
        """Whether one document sees both at one time, and neither takes the other's place."""
        if other.id in one.contradicts or one.id in other.contradicts:
            return False
        if any(a.end and a.end == b.start for a, b in ((one, other), (other, one))):
            return False
        mine, theirs = list(self._lived_times(one.id)), list(self._lived_times(other.id))
        shared = _documents(one) & _documents(other)
        return bool(shared) and any(a.overlaps(b) for a in mine for b in theirs)

    def shared_on(self, day: date, claim: str) -> Reason | None:
        """Why a claim that is certain on a day is not so alone; None where it is."""
        one = self.claims[claim]
        sure = [rival for rival in self.rivals(claim) if self.sure(day, rival.id)]
        if not sure or not self.sure(day, claim):
            return None
        pairs = [(one, other) for other in sure]
        handed = [
            any(a.end == b.start == day.isoformat() for a, b in ((x, y), (y, x))) for x, y in pairs
        ]
        return Reason.HANDED_OVER if all(handed) else Reason.DISPUTED

    def _by_rivals(self, day: date, claim: Claim) -> Grade:
        """What those say of a claim that is not sure on a day which it cannot hold beside."""
        mine, rivals = self.facts(claim.id), self.rivals(claim.id)
        if not mine:
            return Grade.CERTAIN
        if any(self.sure(day, rival.id) for rival in rivals):
            return Grade.NO
        before, after = _last(mine, day), _next(mine, day)
        opponents = [
            (_last(facts, day), _next(facts, day), self._not_excluded(day, rival))
            for rival in rivals
            if (facts := self.facts(rival.id))
        ]
        passed = any(
            theirs and (before is None or before.last < theirs.first) for theirs, _, _ in opponents
        )
        beaten = any(coming and after and coming.last < after.first for _, coming, _ in opponents)
        if passed:
            return Grade.NO if after is None or beaten else Grade.POSSIBLE
        if before is None:
            return Grade.CERTAIN
        open_to = any(
            free and (_may_be_after(theirs, before) or _may_be_before(coming, after))
            for theirs, coming, free in opponents
        )
        return Grade.POSSIBLE if open_to else Grade.CERTAIN

    def _not_excluded(self, day: date, claim: Claim) -> bool:
        possible = self.possible(claim)
        within = possible.since <= day < possible.until
        return within and self.alive(day, claim.id) is not Life.NO

    # --- spans, chains, counts, comparisons ----------------------------------------------------

    def _witnesses(self, claim: str) -> list[Span]:
        """Spans in each of which a claim held at some time, cut to the days left to it."""
        times = self.times(self.claims[claim])
        parts = [
            self._part(time, lambda day: self.grade_on(day, claim) is not Grade.NO)
            for time in times
        ]
        return [part for part in parts if part]

    def grade_over(self, at: Span, claim: str, *, throughout: bool = False) -> Grade:
        """How surely a claim held at some time in a span, or throughout it."""
        return self.chain_over(at, [claim], throughout=throughout)

    def chain_over(self, at: Span, claims: Sequence[str], *, throughout: bool = False) -> Grade:
        """How surely several claims held together: the weakest of them on the best day.

        Where one held at some time in a part of the span, throughout which the others held, they
        held together then.
        """
        days = [self._weakest(day, claims) for day in self.within(at)]
        if throughout:
            return min(days, key=lambda grade: grade.rank)
        for claim in claims:
            others = [other for other in claims if other != claim]
            for witness in self.witnesses(claim):
                if witness.within(at):
                    days.append(self.chain_over(witness, others, throughout=True))
        return max(days, key=lambda grade: grade.rank)

    def _weakest(self, day: date, claims: Sequence[str]) -> Grade:
        grades = [self.grade_on(day, claim) for claim in claims]
        return min(grades, key=lambda grade: grade.rank, default=Grade.CERTAIN)

    def counts_in(self, view: View, claim: str) -> bool:
        """Whether a claim counts in a view."""
        if self.claims[claim].status.value not in view.statuses:
            return False
        at = view.at or Span(FIRST_DAY, LAST_DAY)
        return self.grade_over(at, claim, throughout=view.throughout) in view.counted()

    def count(self, view: View, claims: Iterable[str]) -> int:
        """How many of the claims count in a view."""
        return sum(self.counts_in(view, claim) for claim in claims)

    def comparison(self, view: View, claims: Iterable[str]) -> str:
        """What the claims that count in a view say: yes, no, both or not stated."""
        said = {says(self.claims[one]) for one in claims if self.counts_in(view, one)}
        if {True, False} <= said:
            return "both"
        if True in said:
            return "yes"
        return "no" if False in said else "not_stated"


def says(claim: Claim) -> bool | None:
    """Whether a claim says yes or no; None where it says neither."""
    match claim:
        case Measure() if claim.value is None:
            return None
        case Measure() if claim.value is False:
            return claim.negated
        case Mandate(standing=Standing.LACKED):
            return False
        case Seat(holding=Holding.NOT_ENTITLED | Holding.VACANT):
            return False
        case _:
            return not claim.negated


def _seen(text: str) -> Seen:
    return Seen(span(text), PRECISE.fullmatch(text) is not None)


def _meet(one: Span, other: Span) -> Span:
    return Span(max(one.since, other.since), min(one.until, other.until))


def _hull(spans: list[Span]) -> Span:
    return Span(min(one.since for one in spans), max(one.until for one in spans))


def _fact(time: Span) -> Fact:
    return Fact(time.since, time.until - DAY)


def _ids(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        return (value,)
    return tuple(str(one) for one in value) if isinstance(value, tuple) else ()  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]


def _is_fact(claim: Claim) -> bool:
    return claim.status in IN_FORCE and not claim.negated and claim.modality in FACTUAL


def _documents(claim: Claim) -> set[str]:
    return {citation.document or "" for citation in claim.cite or ()}


def _happens(claim: Claim) -> bool:
    """Whether it happens on a day, where others hold all of the time that they are bound to."""
    acts = isinstance(claim, Tie) and claim.type.value in ACTS
    return acts or isinstance(claim, Event | Grant | Step | Succession)


def _happened(claim: Claim) -> Span | None:
    """When what a claim tells of happened, or by when it has."""
    if text := claim.on or claim.start:
        return span(text)
    if claim.as_of and claim.status in IN_FORCE:
        return Span(FIRST_DAY, span(claim.as_of).until)
    return None


def _founded(claim: Claim) -> tuple[str, ...]:
    if isinstance(claim, Event) and claim.type is EventType.ESTABLISHMENT:
        results = tuple(one for one in claim.result if noun_of(one) in ("actor", "post"))
        return results or claim.participant
    return claim.successor if isinstance(claim, Succession) and claim.type in BEARING else ()


def _ended(claim: Claim) -> tuple[str, ...]:
    return claim.predecessor if isinstance(claim, Succession) and claim.type in ENDING else ()


def _touched(claim: Claim) -> set[str]:
    """The things that a claim names in any of its fields."""
    named = (_ids(getattr(claim, field)) for field in type(claim).model_fields if field != "id")
    return {one for ids in named for one in ids if "/" in one and noun_of(one) in ENTITY_NOUNS}


def _ends(day: date, announced: Iterable[Span], facts: list[Fact]) -> bool:
    """Whether it was to have ended by a day, and is not known to have held after all."""
    for end in announced:
        opens = end.since if end.since > FIRST_DAY else end.until - DAY
        after_all = any(end.until <= fact.first and fact.before(day) for fact in facts)
        if day >= opens and not after_all:
            return True
    return False


def _could_list(listing: Listing, claim: Claim) -> bool:
    """Whether a claim is of the kind that a list is of."""
    return (
        noun_of(claim.id) == listing.noun
        and (listing.type is None or listing.type == getattr(claim, "type", None))
        and all(set(ids) & set(_ids(getattr(claim, end, ()))) for end, ids in listing.where.items())
    )


def _contrary(one: Claim, other: Claim) -> bool:
    """Whether one says that the other is not so."""
    same = SAME.get(type(one))
    return (
        same is not None
        and one.negated is not other.negated
        and type(one) is type(other)
        and one.modality is other.modality
        and (one.limit, one.condition) == (other.limit, other.condition)
        and all(_plain(getattr(one, field)) == _plain(getattr(other, field)) for field in same)
    )


def _plain(value: object) -> object:
    ids = _ids(value)
    return value if isinstance(value, str) or not ids else frozenset(ids)


def _holders(claim: Claim) -> set[str]:
    """Who, or which name, is in the place that can be held by one at a time."""
    match claim:
        case Tie():
            return set(claim.subject)
        case Name():
            return {claim.value}
        case Seat(holding=Holding.HELD):
            return set(claim.holder) or set(claim.organisation) or {str(claim.position)}
        case Seat():
            return {claim.holding.value}
        case _:
            return set()


def _last(facts: list[Fact], day: date) -> Fact | None:
    """The last day before another on which it is known to have held: between which days it lies."""
    past = [fact for fact in facts if fact.before(day)]
    if not past:
        return None
    return Fact(max(fact.first for fact in past), max(fact.last for fact in past))


def _next(facts: list[Fact], day: date) -> Fact | None:
    """The next day on which it is known to hold, from another on: between which days it lies."""
    ahead = [fact for fact in facts if not fact.before(day)]
    if not ahead:
        return None
    return Fact(min(fact.first for fact in ahead), min(fact.last for fact in ahead))


def _may_be_after(theirs: Fact | None, mine: Fact) -> bool:
    """Whether their last day may be later than mine; on one and the same day both are last."""
    if theirs is None or (theirs == mine and mine.first == mine.last):
        return False
    return theirs.last >= mine.first


def _may_be_before(theirs: Fact | None, mine: Fact | None) -> bool:
    """Whether their next day may come before mine; on one and the same day both are next."""
    if theirs is None or mine is None:
        return theirs is not None
    if theirs == mine and mine.first == mine.last:
        return False
    return theirs.first <= mine.last
