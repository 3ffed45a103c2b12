"""Dates as precise as the sources are, and the one place that compiles them.

A source says "2019", "about 2012", "before 2013" or nothing at all. Each such text is read into a
`Span` of days, half-open. A claim's three or four texts (`from`, `to`, `on`, `as_of`) are compiled
into `Bounds`: the days on which the claim possibly held, the days on which it certainly did, and
the span within which it is known to have held at some time. Every question at a date goes through
`at_predicate`, in the store, and `certainty`, outside it; nobody else compares dates.

Two states are told apart that an empty field confuses: a claim that *goes on* (`to: open`) holds
until somebody says otherwise; a claim whose end is *unknown* (no `to`) possibly holds still, and
certainly only as long as a source has seen it.
"""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from graph.errors import BadDateError

__all__ = [
    "ALL_TIME",
    "DATE_PATTERN",
    "FIRST_DAY",
    "LAST_DAY",
    "OPEN",
    "Bounds",
    "Certainty",
    "Span",
    "Validity",
    "at_parameters",
    "at_predicate",
    "certainty",
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


class Certainty(StrEnum):
    """How surely a claim held on the day, or at some time in the period, that was asked for."""

    CERTAIN = "certain"
    POSSIBLE = "possible"
    NO = "no"


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
    """The shortest text for a span: a day, a month or a year where it is one, else first..last."""
    for text in (f"{days.since}", f"{days.since:%Y-%m}", f"{days.since:%Y}"):
        if days.since.year in _YEARS and span(text) == days:
            return text
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
class Bounds:
    """A claim's validity as days: what the store keeps and every question compares with.

    `possible`: the days outside which it certainly did not hold. `certain`: the days on each of
    which it certainly held (None when there is no such day). `witness`: a span within which it
    certainly held at some time, though not known on which day (None when none is known).
    """

    possible: Span
    certain: Span | None
    witness: Span | None

    def properties(self) -> dict[str, date | None]:
        """The properties that carry the bounds on a claim in the store."""
        return {
            "possible_from": self.possible.since,
            "possible_until": self.possible.until,
            "certain_from": self.certain.since if self.certain else None,
            "certain_until": self.certain.until if self.certain else None,
            "witness_from": self.witness.since if self.witness else None,
            "witness_until": self.witness.until if self.witness else None,
        }


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

    def bounds(self) -> Bounds:
        """The compiled bounds.

        Raises BadDateError for a bad date, for an end before the start, for `on` beside a start or
        an end, and for a sighting outside them.
        """
        if self.on is not None:
            return self._moment(self.on)
        seen = span(self.as_of) if self.as_of else None
        start = span(self.start) if self.start else None
        goes_on = self.end == OPEN
        end = span(self.end) if self.end and not goes_on else None
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
        if seen and not seen.overlaps(possible):
            raise BadDateError(
                f"It is seen {self.as_of}, outside its own from {self.start} to {self.end}.",
                "Correct one of the dates.",
                as_of=self.as_of,
            )
        certain = _certain(start, end, seen, goes_on, possible)
        known = [known for known in (start, seen, end) if known and known.since > FIRST_DAY]
        known = [known for known in known if known.until < LAST_DAY]
        witness = min(known, key=Span.width, default=None)
        return Bounds(possible, certain, witness)

    def _moment(self, on: str) -> Bounds:
        if self.start or self.end or self.as_of:
            raise BadDateError(
                "'on' stands beside 'from', 'to' or 'as_of'.",
                "Use 'on' alone for what happened at one time.",
                on=on,
            )
        when = span(on)
        return Bounds(when, when if when.width() == 1 else None, when)


def _certain(
    start: Span | None, end: Span | None, seen: Span | None, goes_on: bool, possible: Span
) -> Span | None:
    """The days from the latest that it can have begun to the earliest that it can have ended.

    A sighting counts for every day of its span, as far as that can be: a body that was founded in
    June and seen "2019" was there at some time in 2019, not all of it.
    """
    throughout = seen is not None and seen.within(possible)
    since = min(_latest_starts(start, end, seen, throughout), default=LAST_DAY)
    until = LAST_DAY
    if not goes_on:
        until = max(_earliest_ends(start, end, seen, throughout), default=FIRST_DAY)
    return Span(since, until) if since < until else None


def _latest_starts(
    start: Span | None, end: Span | None, seen: Span | None, throughout: bool
) -> Iterator[date]:
    """Days of which it is known that it had begun by then."""
    for known in (start, end):
        if known and known.until < LAST_DAY:
            yield known.until - _ONE_DAY
    if seen:
        yield seen.since if throughout else seen.until - _ONE_DAY


def _earliest_ends(
    start: Span | None, end: Span | None, seen: Span | None, throughout: bool
) -> Iterator[date]:
    """Days of which it is known that it had not ended before them."""
    for known in (start, end):
        if known and known.since > FIRST_DAY:
            yield known.since + _ONE_DAY
    if seen:
        yield seen.until if throughout else seen.since + _ONE_DAY


def at_predicate(variable: str) -> str:
    """The Cypher predicate that keeps a claim that possibly held at the asked date.

    Its parameters are those of `at_parameters`. Written `AT(variable)` in the statements.
    """
    return (
        f"({variable}.possible_from < $at_until AND {variable}.possible_until > $at_since"
        f" AND {variable}.status IN $at_statuses)"
    )


def at_parameters(at: Span | None, statuses: tuple[str, ...]) -> dict[str, object]:
    """The parameters of `at_predicate`: a span (None: any time) and the statuses that count."""
    when = at or ALL_TIME
    return {"at_since": when.since, "at_until": when.until, "at_statuses": list(statuses)}


def certainty(bounds: Bounds, at: Span) -> Certainty:
    """Whether a claim with these bounds held on the day, or some time in the period, `at`."""
    if not bounds.possible.overlaps(at):
        return Certainty.NO
    if bounds.certain and bounds.certain.overlaps(at):
        return Certainty.CERTAIN
    if bounds.witness and bounds.witness.within(at):
        return Certainty.CERTAIN
    return Certainty.POSSIBLE


def intersection(spans: list[Span]) -> Span | None:
    """The days common to all spans (all of time for none), or None when there is no such day."""
    since = max((s.since for s in spans), default=FIRST_DAY)
    until = min((s.until for s in spans), default=LAST_DAY)
    return Span(since, until) if since < until else None
