"""Dates as precise as the sources are, and the one place that compiles them.

A source says "2019", "about 2012", "before 2013" or nothing at all. Each such text is read into a
`Span` of days, half-open. A claim's texts (`from`, `to`, `on`, `as_of`) are its `Validity`; how
surely it held on which day is compiled from them at the load (graph.grades), and asked for through
the view (graph.view). Nobody else compares dates.

Two states are told apart that an empty field confuses: of a claim that *goes on* (`to: open`) the
source says that it held when it spoke; of one whose end is *unknown* (no `to`), nothing.
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Final

from graph.errors import BadDateError

__all__ = [
    "ALL_TIME",
    "DATE_PATTERN",
    "FIRST_DAY",
    "LAST_DAY",
    "OPEN",
    "Span",
    "Validity",
    "intersection",
    "span",
    "span_text",
]

FIRST_DAY: Final = date(1, 1, 1)
"""Stands for "no first day known": earlier than anything a source speaks of."""

LAST_DAY: Final = date(9999, 12, 31)
"""Stands for "no last day known"; the last day that both Python and Neo4j can hold."""

OPEN: Final = "open"
"""What `to` holds when the claim goes on."""

_REMEMBERED: Final = 5_000
"""Date texts whose days are kept: several times those of the seeds, which use some hundreds."""

_ONE_DAY: Final = timedelta(days=1)
_PARTS_OF_YEAR: Final = {
    # A part of a year is as wide as Swedish usage makes it: spring is the first half-year of
    # schools and councils, autumn the second; "late 2017" is its last third.
    "spring": (1, 6),
    "summer": (6, 8),
    "autumn": (8, 12),
    "early": (1, 4),
    "mid": (5, 8),
    "late": (9, 12),
}
_UNIT: Final = r"\d{4}(?:-(?:\d{2}(?:-\d{2})?|spring|summer|autumn|early|mid|late))?"
DATE_PATTERN: Final = rf"^(?:(?:about|before|after|by) )?{_UNIT}$|^{_UNIT}\.\.{_UNIT}$"
"""The texts that are dates, as a regular expression for the seeds' JSON Schema."""

# A year outside is a slip of the fingers, and near the ends of the calendar nothing can be added.
_YEARS: Final = range(1000, 3000)
_DATE: Final = re.compile(
    rf"(?:(?P<word>about|before|after|by) )?(?P<unit>{_UNIT})(?:\.\.(?P<last>{_UNIT}))?"
)
_FORMS: Final = (
    "Write 2019, 2019-11, 2019-11-29, 2019-autumn (spring, summer, autumn, early, mid, late), "
    "'about 2012', 'before 2013', 'after 2016', 'by 2015' or 2013..2015."
)


@dataclass(frozen=True, slots=True)
class Span:
    """Days from `since` up to but not including `until`."""

    since: date
    until: date

    def overlaps(self, other: "Span") -> bool:
        """Whether the two have a day in common."""
        return max(self.since, other.since) < min(self.until, other.until)

    def within(self, other: "Span") -> bool:
        """Whether every day of this one is a day of the other."""
        return other.since <= self.since and self.until <= other.until

    def width(self) -> int:
        """Number of days."""
        return (self.until - self.since).days


ALL_TIME: Final = Span(FIRST_DAY, LAST_DAY)


@lru_cache(maxsize=_REMEMBERED)
def span(text: str) -> Span:
    """The days that a date text may mean, as a half-open span.

    "before 2013" has no first day and "after 2016" no last one; "by 2015" includes 2015.
    Raises BadDateError for a text that is no date, a day that does not exist, or a range that
    ends before it starts.
    """
    match = _DATE.fullmatch(text.strip())
    if match is None or (match["word"] and match["last"]):
        raise BadDateError(f"{text!r} is not a date.", _FORMS, date=text)
    first = _unit_span(match["unit"], text)
    if match["last"]:
        last = _unit_span(match["last"], text)
        if last.until <= first.since:
            raise BadDateError(f"{text!r} ends before it starts.", "Swap the two dates.", date=text)
        return Span(first.since, last.until)
    match match["word"]:
        case "about":
            return _around(match["unit"], first)
        case "before":
            return Span(FIRST_DAY, first.since)
        case "after":
            return Span(first.until, LAST_DAY)
        case "by":
            return Span(FIRST_DAY, first.until)
        case _:
            return first


def span_text(days: Span) -> str:
    """The shortest text for a span: a year, a month or a day where it is one, else first..last.

    Without a first day it is "by" its last; without a last, "after" the time before its first.
    """
    word, day = "", days.since
    if days.since == FIRST_DAY and days.until < LAST_DAY:
        word, day = "by ", days.until - _ONE_DAY
    elif days.since > FIRST_DAY and days.until == LAST_DAY:
        word, day = "after ", days.since - _ONE_DAY
    for unit in (f"{day:%Y}", f"{day:%Y-%m}", f"{day}"):
        if day.year in _YEARS and span(word + unit) == days:
            return word + unit
    return f"{days.since}..{days.until - _ONE_DAY}"


def _around(unit: str, of: Span) -> Span:
    """The days with those of the year, month, part of a year or day before and after."""
    before, after = of.since - _ONE_DAY, of.until
    if unit.isdigit():
        return Span(date(before.year, 1, 1), date(after.year + 1, 1, 1))
    if re.fullmatch(r"\d{4}-\d{2}", unit):
        following = monthrange(after.year, after.month)[1]
        return Span(before.replace(day=1), after + timedelta(days=following))
    width = timedelta(days=of.width())
    return Span(of.since - width, of.until + width)


def _unit_span(unit: str, text: str) -> Span:
    year = int(unit[:4])
    rest = unit[5:]
    if year not in _YEARS:
        raise BadDateError(f"{text!r} is a year that no source speaks of.", _FORMS, date=text)
    try:
        if rest in _PARTS_OF_YEAR:
            first, last = _PARTS_OF_YEAR[rest]
            since = date(year, first, 1)
            end = date(year, last, monthrange(year, last)[1])
        elif len(rest) == 5:
            since = end = date.fromisoformat(unit)
        elif rest:
            since = date(year, int(rest), 1)
            end = date(year, int(rest), monthrange(year, int(rest))[1])
        else:
            since, end = date(year, 1, 1), date(year, 12, 31)
        return Span(since, end + _ONE_DAY)
    except (ValueError, OverflowError) as error:
        raise BadDateError(f"{text!r} is not a day of the calendar.", _FORMS, date=text) from error


@dataclass(frozen=True, slots=True)
class Validity:
    """When a claim held, in the words of the seeds.

    `start` and `end` bound it; `on` is for what happened at one time; `as_of` is when a source saw
    it hold, which says nothing of its start or end.
    """

    start: str | None = None
    end: str | None = None
    on: str | None = None
    as_of: str | None = None

    def possible(self) -> Span:
        """The days outside which it did not hold, by its own dates.

        Raises BadDateError for a bad date, for an end before the start, for `on` beside a start or
        an end, and for a sighting outside them.
        """
        if self.on is not None:
            return self._moment(self.on)
        start = span(self.start) if self.start else None
        end = span(self.end) if self.end and self.end != OPEN else None
        possible = Span(
            start.since if start else FIRST_DAY,
            end.until if end else LAST_DAY,
        )
        if possible.until <= possible.since:
            raise BadDateError(
                f"It ends ({self.end}) before it starts ({self.start}).",
                "Swap the dates or correct one.",
                start=self.start,
                end=self.end,
            )
        if start and end:
            self._in_order(start, end)
        if self.as_of and not span(self.as_of).overlaps(possible):
            raise BadDateError(
                f"It is seen {self.as_of}, outside its own from {self.start} to {self.end}.",
                "Correct one of the dates.",
                as_of=self.as_of,
            )
        return possible

    def _in_order(self, start: Span, end: Span) -> None:
        """Refuses an end that is coarser than the start, and an end on the day of the start."""
        if start.width() == end.width() == 1 and start == end:
            raise BadDateError(
                f"It starts and ends on one day ({self.start}).",
                f"Write `on: {self.start}` for what held on one day.",
                start=self.start,
            )
        if FIRST_DAY < end.since < start.since and start.until <= end.until:
            raise BadDateError(
                f"It ends ({self.end}) in a time that begins before it starts ({self.start}).",
                "Give the end as precisely as the start; a range will do.",
                start=self.start,
                end=self.end,
            )

    def known(self) -> Span:
        """The narrowest span of which a date of its own speaks; all time for none."""
        texts = (self.on, self.as_of, self.start, None if self.end == OPEN else self.end)
        spans = [span(text) for text in texts if text]
        bounded = [one for one in spans if one.since > FIRST_DAY and one.until < LAST_DAY]
        return min(bounded, key=Span.width, default=ALL_TIME)

    def _moment(self, on: str) -> Span:
        if self.start or self.end or self.as_of:
            raise BadDateError(
                "'on' stands beside 'from', 'to' or 'as_of'.",
                "Use 'on' alone for what happened at one time.",
                on=on,
            )
        return span(on)


def intersection(spans: list[Span]) -> Span | None:
    """The days common to all spans (all of time for none), or None when there is no such day."""
    since = max((s.since for s in spans), default=FIRST_DAY)
    until = min((s.until for s in spans), default=LAST_DAY)
    return Span(since, until) if since < until else None
