"""A claim's own days: what its dates and sightings alone say of every day.

What else may change a day's grade - the lives of the things it needs, lists that leave it out, what
took its place - comes after, in `graph.seeding.timelines`.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from graph.grades import Grade, Reason, Segment
from graph.time import FIRST_DAY, LAST_DAY, Span, span

__all__ = ["Days", "Known", "Sighting", "cut", "days_of", "known_days", "starts_of"]

_ONE_DAY: Final = timedelta(days=1)
_WHOLE: Final = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")


@dataclass(frozen=True, slots=True)
class Sighting:
    """When a source saw it hold: the days its text may mean, and which source.

    `whole`: on each of those days, and not only on some of them.
    """

    days: Span
    text: str
    by: str = ""
    whole: bool = False

    @staticmethod
    def of(text: str, by: str) -> "Sighting":
        """The sighting that a date text tells.

        A day, a month or a year is spoken of as a whole; a range, a part of a year, "about",
        "before" and the like leave open on which days.
        """
        return Sighting(span(text), text, by, _WHOLE.fullmatch(text.strip()) is not None)

    def at_some_time(self) -> "Sighting":
        """The same, on one of the days: a start, an end, what happened."""
        return replace(self, whole=self.days.width() == 1)

    @property
    def opens(self) -> date:
        """Of an end to come: the first day it may mean, or the last where it has no first."""
        return self.days.since if self.days.since > FIRST_DAY else self.days.until - _ONE_DAY


@dataclass(frozen=True, slots=True)
class Known:
    """A day on which it is known to have held: `first` and `last` are the days it may have been."""

    first: date
    last: date

    def after(self, other: "Known") -> bool:
        """Whether it was later, whichever days the two were."""
        return self.first > other.last

    def same(self, other: "Known") -> bool:
        """Whether the two were on one day, which is known."""
        return self.first == self.last == other.first == other.last


@dataclass(frozen=True, slots=True)
class Days:
    """What a claim's dates say by themselves.

    `possible`: the days outside which it did not hold. `sure`: spans on every day of which it did.
    `seen`: the times at which it is known to have held at some day, its start among them. `bound`:
    it belongs to its time and is not carried on. `ceiling`: a plan or proposal, never more than
    possible. `announced`: the ends to come that sources speak of.
    """

    possible: Span
    sure: tuple[Span, ...] = ()
    seen: tuple[Sighting, ...] = ()
    bound: bool = False
    ceiling: Reason | None = None
    announced: tuple[Sighting, ...] = ()

    def on(self, day: date) -> Segment:
        """The grade of a day, by the claim's own dates alone."""
        if day < self.possible.since:
            return Segment(day, Grade.NO, Reason.BEFORE_START)
        if day >= self.possible.until:
            return Segment(day, Grade.NO, Reason.AFTER_END)
        if self.ceiling:
            return Segment(day, Grade.POSSIBLE, self.ceiling)
        if self.is_sure(day):
            at = next((s for s in self.seen if _holds(s.days, day) and s.whole), None)
            reason = Reason.SEEN if at else Reason.BETWEEN
            return self._by(day, Grade.CERTAIN, reason, at or self.last_seen(day) or self._first())
        return self._unsure(day)

    def _unsure(self, day: date) -> Segment:
        before = self.last_seen(day)
        after = self.next_seen(day)
        if self.bound:
            return self._by(day, Grade.POSSIBLE, Reason.SEEN_WITHIN, after or before)
        if self.known_before(day) is None:
            if after is None:
                return Segment(day, Grade.POSSIBLE, Reason.UNDATED)
            reason = Reason.SEEN_LATER if day < after.days.since else Reason.SEEN_WITHIN
            return self._by(day, Grade.POSSIBLE, reason, after)
        for end in self.announced:
            if day >= end.opens and not self.known_since(end.days.until, day):
                return self._by(day, Grade.POSSIBLE, Reason.END_ANNOUNCED, end)
        reason = Reason.SEEN_BEFORE_AND_AFTER if after else Reason.SEEN_BEFORE
        return self._by(day, Grade.LAST_KNOWN, reason, before or self._first())

    def is_sure(self, day: date) -> bool:
        """Whether it held on the day for certain."""
        return any(_holds(span, day) for span in self.sure)

    def last_seen(self, day: date) -> Sighting | None:
        """The latest sighting that lies wholly before the day."""
        past = [seen for seen in self.seen if seen.days.until <= day]
        return max(past, key=lambda seen: (seen.days.until, seen.days.since), default=None)

    def next_seen(self, day: date) -> Sighting | None:
        """The earliest sighting that does not lie wholly before the day."""
        ahead = [seen for seen in self.seen if seen.days.until > day]
        return min(ahead, key=lambda seen: (seen.days.since, seen.days.until), default=None)

    def known_before(self, day: date) -> Known | None:
        """When it is last known to have held before a day that is not sure."""
        past = [Known(s.until - _ONE_DAY, s.until - _ONE_DAY) for s in self.sure if s.until <= day]
        past += [_known(seen.days) for seen in self.seen if seen.days.until <= day]
        if not past:
            return None
        return Known(max(one.first for one in past), max(one.last for one in past))

    def known_after(self, day: date) -> Known | None:
        """When it is next known to hold, from a day that is not sure on."""
        ahead = [Known(span.since, span.since) for span in self.sure if span.since > day]
        ahead += [_known(seen.days) for seen in self.seen if seen.days.until > day]
        if not ahead:
            return None
        return Known(min(one.first for one in ahead), min(one.last for one in ahead))

    def known_since(self, since: date, day: date) -> bool:
        """Whether it is known to have held on a day from the one up to the other."""
        return any(s.days.since >= since and s.days.until <= day for s in self.seen) or any(
            max(s.since, since) < min(s.until, day) for s in self.sure
        )

    def _first(self) -> Sighting | None:
        return min(self.seen, key=lambda seen: seen.days.since, default=None)

    def _by(self, day: date, grade: Grade, reason: Reason, seen: Sighting | None) -> Segment:
        if seen is None:
            return Segment(day, grade, reason)
        return Segment(day, grade, reason, seen=seen.text, by=seen.by)

    def witnesses(self) -> tuple[Span, ...]:
        """The spans in each of which it held at some time."""
        return () if self.ceiling else tuple(seen.days for seen in self.seen)

    def turns(self) -> set[date]:
        """The days on which the grade may change."""
        spans = [self.possible, *self.sure, *(seen.days for seen in self.seen)]
        spans += [end.days for end in self.announced]
        opening = {end.opens for end in self.announced}
        return opening | {day for span in spans for day in (span.since, span.until)}


def starts_of(segments: Iterable[date]) -> list[date]:
    """Days in order, from the first there is, each once; the last there is begins nothing."""
    return sorted({FIRST_DAY, *(day for day in segments if FIRST_DAY < day < LAST_DAY)})


def days_of(
    start: Sighting | None,
    end: Sighting | None,
    seen: Iterable[Sighting],
    *,
    ceiling: Reason | None = None,
    announced: tuple[Sighting, ...] = (),
) -> Days:
    """The days of what began, ended and was seen at these times, each None where it is not known.

    Of a plan or proposal `start` alone counts: the planned day.
    """
    possible = Span(
        start.days.since if start else FIRST_DAY,
        end.days.until if end else LAST_DAY,
    )
    if ceiling:
        return Days(possible, ceiling=ceiling)
    within = [one for one in seen if one.days.overlaps(possible)]
    known = [start.at_some_time()] if start else []
    if end and end.days.since > FIRST_DAY:
        known.append(end.at_some_time())
    cut_down = [replace(s, days=days) for s in within if (days := cut(s.days, possible))]
    return Days(
        possible, tuple(_sure(start, end, within)), (*known, *cut_down), announced=announced
    )


def _sure(start: Sighting | None, end: Sighting | None, seen: list[Sighting]) -> Iterator[Span]:
    """The sure days: all between those on which it is known to have begun and not to have ended.

    With neither start nor end known, what lies between two sightings is not sure.
    """
    begun = start is not None and start.days.until < LAST_DAY
    over = end is not None and end.days.since > FIRST_DAY
    together = [seen] if begun or over else [[one] for one in seen]
    for sightings in together:
        first, last = known_days(start, end, sightings)
        if first <= last:
            yield Span(first, last + _ONE_DAY)


def known_days(
    start: Sighting | None, end: Sighting | None, seen: list[Sighting]
) -> tuple[date, date]:
    """The earliest day by which it had begun, and the latest on which it had not ended.

    Where nothing tells, the last day there is and the first.
    """
    first = [one.days.until - _ONE_DAY for one in (start, end) if one and one.days.until < LAST_DAY]
    last = [one.days.since for one in (start, end) if one and one.days.since > FIRST_DAY]
    first += [_begun_by(one, start) for one in seen]
    last += [_lasted_to(one, end) for one in seen]
    return min(first, default=LAST_DAY), max(last, default=FIRST_DAY)


def _begun_by(seen: Sighting, start: Sighting | None) -> date:
    """The day of a sighting by which it had begun: the first, unless it may be that of its start.

    "Formed during 2012" does not hold on the first of January, though a source speaks of 2012.
    """
    if seen.whole and (start is None or start.days.since < seen.days.since):
        return seen.days.since
    return seen.days.until - _ONE_DAY


def _lasted_to(seen: Sighting, end: Sighting | None) -> date:
    """The day of a sighting on which it lasted: the last, unless it may be that of its end."""
    if seen.whole and (end is None or end.days.until > seen.days.until):
        return seen.days.until - _ONE_DAY
    return seen.days.since


def _known(days: Span) -> Known:
    return Known(days.since, days.until - _ONE_DAY)


def _holds(span: Span, day: date) -> bool:
    return span.since <= day < span.until


def cut(span: Span, within: Span) -> Span | None:
    """The days of both spans; None where there is none."""
    since, until = max(span.since, within.since), min(span.until, within.until)
    return Span(since, until) if since < until else None
