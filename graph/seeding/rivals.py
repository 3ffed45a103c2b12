"""Where a thing can have only one: the next one seen ends the one before."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from graph.grades import Grade, Reason, Segment
from graph.model.claims import Claim, Name, Seat, Tie
from graph.model.entities import Actor, ActorType, Entity
from graph.model.values import Holding, NameForm, SeatRole, TieType
from graph.seeding.days import Days, Known
from graph.seeding.facts import is_fact
from graph.seeding.lifespans import Life

__all__ = ["Rival", "contested", "groups_of"]

_OFFICIAL: Final = (NameForm.OFFICIAL, NameForm.FORMER)


@dataclass(frozen=True, slots=True)
class Rival:
    """A claim among those of which only one holds at a time."""

    claim: Claim
    days: Days
    lives: tuple[Life, ...] = ()
    documents: frozenset[str] = frozenset()

    def agrees_with(self, other: "Rival") -> bool:
        """Whether the two can hold together: they name the same one, or there are two in fact."""
        return bool(_who(self.claim) & _who(other.claim)) or self.beside(other)

    def beside(self, other: "Rival") -> bool:
        """Whether one source tells both of one time, so that there are two of them in fact."""
        if self.claim.id in other.claim.contradicts or other.claim.id in self.claim.contradicts:
            return False
        if _follows(self.claim, other.claim) or _follows(other.claim, self.claim):
            return False
        return bool(self.documents & other.documents) and any(
            one.days.overlaps(two.days) for one in self.days.seen for two in other.days.seen
        )

    def takes_over_from(self, other: "Rival", day: date) -> bool:
        """Whether the other ends on the day on which this one begins."""
        return _one_day(self.claim.start) == _one_day(other.claim.end) == day.isoformat()

    def turns(self) -> set[date]:
        """The days on which what it says of the others may change."""
        return self.days.turns().union(*(life.turns() for life in self.lives))

    def may_hold(self, day: date) -> bool:
        """Whether neither its dates nor the lives of what it needs exclude the day."""
        there = self.days.possible.since <= day < self.days.possible.until
        return there and all(life.on(day) is not Grade.NO for life in self.lives)


def _follows(claim: Claim, other: Claim) -> bool:
    """Whether one begins when the other ends, so that it takes its place."""
    return claim.start is not None and claim.start == other.end


def _who(claim: Claim) -> set[str]:
    """Who, or which name, has the place: two that name the same do not contend for it."""
    match claim:
        case Tie():
            return set(claim.subject)
        case Name():
            return {claim.value}
        case Seat(holding=Holding.HELD):
            return set(claim.holder or claim.organisation) or {claim.position or ""}
        case Seat():
            return {claim.holding}
        case _:
            return set()


def _one_day(text: str | None) -> str | None:
    return text if text and len(text) == len("2019-06-30") and text[0].isdigit() else None


def groups_of(
    entities: Mapping[str, Entity], rivals: Iterable[Rival]
) -> Mapping[tuple[str, ...], list[Rival]]:
    """The claims by what there is one of at a time: a host, an official name, a chair, a seat."""
    groups: defaultdict[tuple[str, ...], list[Rival]] = defaultdict(list)
    for rival in rivals:
        if is_fact(rival.claim):
            for key in _keys(entities, rival.claim):
                groups[key].append(rival)
    return {key: members for key, members in groups.items() if len(members) > 1}


def _keys(entities: Mapping[str, Entity], claim: Claim) -> Iterable[tuple[str, ...]]:
    match claim:
        case Tie(type=TieType.HOSTS):
            return [("host", one) for one in claim.object if not _is_class(entities, one)]
        case Tie(type=TieType.CHAIRS):
            return [("chair", one) for one in claim.object if not _is_class(entities, one)]
        case Tie(type=TieType.STEERS) if all(_steers(entities, one) for one in claim.subject):
            return [("steering group", one) for one in claim.object if not _is_class(entities, one)]
        case Seat(holding=Holding.UNNAMED):
            # It may be any of those who are named.
            return []
        case Seat(role=SeatRole.CHAIR, slot=None):
            return [("chair", one) for one in claim.body if not _is_class(entities, one)]
        case Seat(slot=str(slot)):
            return [("seat", one, slot) for one in claim.body]
        case Name(form=form) if form in _OFFICIAL:
            return [("name", claim.of)]
        case _:
            return []


def _is_class(entities: Mapping[str, Entity], identifier: str) -> bool:
    thing = entities.get(identifier)
    return isinstance(thing, Actor) and thing.type in (ActorType.CLASS, ActorType.OFFICIALS)


def _steers(entities: Mapping[str, Entity], identifier: str) -> bool:
    thing = entities.get(identifier)
    return isinstance(thing, Actor) and thing.type is ActorType.STEERING_GROUP


def contested(rival: Rival, own: Segment, group: list[Rival], day: date) -> Segment:
    """The grade of a day where only one of the group holds; `own` is what it has by itself."""
    others = [one for one in group if one is not rival and not one.agrees_with(rival)]
    if own.grade is Grade.NO or not others:
        return own
    sure = [one for one in others if one.days.is_sure(day)]
    if own.grade is Grade.CERTAIN:
        return _both(rival, own, sure, day)
    if not rival.days.seen:
        return own
    if sure:
        return _superseded(own, sure[0])
    return _between(rival.days, own, others, day)


def _both(rival: Rival, own: Segment, sure: list[Rival], day: date) -> Segment:
    if not sure:
        return own
    handed = all(one.takes_over_from(rival, day) or rival.takes_over_from(one, day) for one in sure)
    reason = Reason.HANDED_OVER if handed else Reason.DISPUTED
    return replace(own, reason=reason, by=sure[0].claim.id)


def _between(mine: Days, own: Segment, others: list[Rival], day: date) -> Segment:
    """The grade of a day on which none is certain: by who was known before it and who after.

    Where it is not known which of two came later, it is one of the two.
    """
    before, after = mine.known_before(day), mine.known_after(day)
    passed = [one for one in others if _comes_first(before, one.days.known_before(day))]
    ahead = [(one, theirs) for one in others if (theirs := one.days.known_after(day))]
    if passed:
        beaten = any(after and after.after(theirs) for _, theirs in ahead)
        if after is None or beaten:
            return _superseded(own, passed[0])
        possible = [one for one in passed if one.may_hold(day)]
        if possible:
            return _one_of_two(own, possible[0])
        # What was seen before the other had its turn is not carried over it.
        if own.grade is Grade.POSSIBLE:
            return own
        return replace(own, grade=Grade.POSSIBLE, reason=Reason.SEEN_LATER)
    if before is None:
        return own
    unclear = [one for one in others if _is_unclear(before, one.days.known_before(day))]
    unclear += [one for one, theirs in ahead if not _is_next(after, theirs)]
    possible = [one for one in unclear if one.may_hold(day)]
    return _one_of_two(own, possible[0]) if possible else own


def _comes_first(mine: Known | None, theirs: Known | None) -> bool:
    """Whether the other has taken the place since."""
    return theirs is not None and (mine is None or theirs.after(mine))


def _is_unclear(mine: Known, theirs: Known | None) -> bool:
    return theirs is not None and not (mine.after(theirs) or mine.same(theirs))


def _is_next(mine: Known | None, theirs: Known) -> bool:
    return mine is not None and (theirs.after(mine) or mine.same(theirs))


def _superseded(own: Segment, other: Rival) -> Segment:
    return replace(own, grade=Grade.NO, reason=Reason.SUPERSEDED, by=other.claim.id)


def _one_of_two(own: Segment, other: Rival) -> Segment:
    return replace(own, grade=Grade.POSSIBLE, reason=Reason.ONE_OF_TWO, by=other.claim.id)
