"""Dates are as precise as the sources, and answers at a date are right: law by brute force."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from graph.errors import BadDateError
from graph.time import (
    ALL_TIME,
    FIRST_DAY,
    LAST_DAY,
    Bounds,
    Certainty,
    Span,
    Validity,
    at_parameters,
    at_predicate,
    certainty,
    intersection,
    span,
)

DAY = timedelta(days=1)


def days(first: str, last: str) -> Span:
    """The days from the first to the last, both included."""
    return Span(date.fromisoformat(first), date.fromisoformat(last) + DAY)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2019", days("2019-01-01", "2019-12-31")),
        ("2019-11", days("2019-11-01", "2019-11-30")),
        ("2020-02", days("2020-02-01", "2020-02-29")),
        ("2019-11-29", days("2019-11-29", "2019-11-29")),
        ("2018-spring", days("2018-01-01", "2018-06-30")),
        ("2018-summer", days("2018-06-01", "2018-08-31")),
        ("2018-autumn", days("2018-08-01", "2018-12-31")),
        ("2017-early", days("2017-01-01", "2017-04-30")),
        ("2017-mid", days("2017-05-01", "2017-08-31")),
        ("2017-late", days("2017-09-01", "2017-12-31")),
        ("2013..2015", days("2013-01-01", "2015-12-31")),
        ("2013-05..2013-06-07", days("2013-05-01", "2013-06-07")),
        ("about 2012", days("2011-01-01", "2013-12-31")),
        ("about 2019-03", days("2019-02-01", "2019-04-30")),
        ("about 2019-03-01", days("2019-02-28", "2019-03-02")),
        ("about 2018-spring", days("2017-07-04", "2018-12-28")),
        ("before 2013", Span(FIRST_DAY, date(2013, 1, 1))),
        ("by 2015", Span(FIRST_DAY, date(2016, 1, 1))),
        ("after 2016", Span(date(2017, 1, 1), LAST_DAY)),
        ("after 2016-12-31", Span(date(2017, 1, 1), LAST_DAY)),
    ],
)
def test_a_date_is_the_days_it_may_mean(text: str, expected: Span) -> None:
    """Each form of date is read into its days, the last one included."""
    assert span(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "", "nu", "19", "2019-13", "2019-00", "2019-02-30", "2019-1", "2019-11-1", "11/2019",
        "2019-winter", "about about 2012", "about 2012..2013", "2015..2013", "2013..",
        "before", "2019 2020", "0019", "9999", "20199", "2019-11-29T10:00",
    ],
)  # fmt: skip
def test_what_is_no_date_is_refused(text: str) -> None:
    """A text of no known form, a day that does not exist, or a range turned round is refused."""
    with pytest.raises(BadDateError) as refused:
        span(text)
    assert refused.value.details["date"] == text


@pytest.mark.parametrize(
    "validity",
    [
        Validity(start="2019", end="2018"),
        Validity(start="after 2016", end="2015"),
        Validity(on="2019", start="2018"),
        Validity(on="2019", end="open"),
        Validity(on="2019", as_of="2019"),
        Validity(start="2019", as_of="2018"),
        Validity(end="2018", as_of="2019-11"),
        Validity(start="snart"),
    ],
)
def test_dates_that_disagree_are_refused(validity: Validity) -> None:
    """An end before the start, `on` beside others, and a sighting outside are refused."""
    with pytest.raises(BadDateError):
        validity.bounds()


def test_going_on_and_unknown_are_told_apart() -> None:
    """What goes on certainly holds later; what has an unknown end only possibly does."""
    later = span("2024")
    seen = Validity(start="2017", as_of="2019-11").bounds()
    going = Validity(start="2017", end="open").bounds()
    assert certainty(seen, later) is Certainty.POSSIBLE
    assert certainty(going, later) is Certainty.CERTAIN
    assert certainty(seen, span("2018")) is Certainty.CERTAIN


def test_a_snapshot_is_no_start() -> None:
    """What was seen in November 2019 may have held long before, and certainly did then."""
    bounds = Validity(as_of="2019-11").bounds()
    assert certainty(bounds, span("2019-11-15")) is Certainty.CERTAIN
    assert certainty(bounds, span("2012")) is Certainty.POSSIBLE


def test_what_happened_on_a_day_ends_that_day() -> None:
    """An event of one day is certain that day, certain in its year, and over the day after."""
    bounds = Validity(on="2019-03-04").bounds()
    assert certainty(bounds, span("2019-03-04")) is Certainty.CERTAIN
    assert certainty(bounds, span("2019")) is Certainty.CERTAIN
    assert certainty(bounds, span("2019-03-05")) is Certainty.NO


def test_an_event_some_time_in_a_year_is_possible_on_each_day() -> None:
    """`on: 2019` is certain for the year and possible for its days."""
    bounds = Validity(on="2019").bounds()
    assert certainty(bounds, span("2019")) is Certainty.CERTAIN
    assert certainty(bounds, span("2019-06-01")) is Certainty.POSSIBLE


def test_founded_within_what_a_source_saw() -> None:
    """Seen "2019" and founded in June: certain from the end of June to nothing before it."""
    bounds = Validity(start="2019-06", as_of="2019").bounds()
    assert certainty(bounds, span("2019-06-10")) is Certainty.POSSIBLE
    assert certainty(bounds, span("2019-05-31")) is Certainty.NO


# --- the law ----------------------------------------------------------------------------------
# A world is a pair of days, the first and the last on which the claim held. The worlds that fit
# what was said are all tried; an answer is certain when it is so in each of them, and no when in
# none. The window is small and its edges stand for the ends of time.

FIRST = date(2019, 1, 1)
LENGTH = 10
WINDOW = [FIRST + DAY * number for number in range(LENGTH)]


@dataclass(frozen=True)
class Said:
    """A date text, and the days of the window that it may mean."""

    text: str
    span: Span

    def has(self, day: date) -> bool:
        """Whether it may mean this day."""
        return self.span.since <= day < self.span.until


@st.composite
def dates(draw: st.DrawFn) -> Said:
    """Dates of any form, well within the window."""
    first = draw(st.integers(1, LENGTH - 2))
    last = draw(st.integers(first, LENGTH - 2))
    one, other = WINDOW[first].isoformat(), WINDOW[last].isoformat()
    forms = [one, f"{one}..{other}", f"before {one}", f"after {one}", f"by {one}", f"about {one}"]
    text = draw(st.sampled_from(forms))
    return Said(text, span(text))


@dataclass(frozen=True)
class Told:
    """What a source says of a claim's time, and every world that fits it."""

    start: Said | None
    end: Said | None
    goes_on: bool
    seen: Said | None

    def bounds(self) -> Bounds:
        """What the code under test makes of it."""
        return Validity(
            self.start.text if self.start else None,
            "open" if self.goes_on else self.end.text if self.end else None,
            None,
            self.seen.text if self.seen else None,
        ).bounds()

    def worlds(self) -> list[tuple[date, date]]:
        """Every world that fits; seen all through where any world was, else at some time."""
        fitting = list(self._fitting())
        if self.seen is None:
            return fitting
        seen = [day for day in WINDOW if self.seen.has(day)]
        whole = [(s, e) for s, e in fitting if all(s <= day <= e for day in seen)]
        return whole or [(s, e) for s, e in fitting if any(s <= day <= e for day in seen)]

    def _fitting(self) -> Iterator[tuple[date, date]]:
        for first in WINDOW:
            for last in WINDOW:
                if (
                    first <= last
                    and (self.start is None or self.start.has(first))
                    and (self.end is None or self.goes_on or self.end.has(last))
                    and (not self.goes_on or last == WINDOW[-1])
                ):
                    yield first, last


tellings = st.builds(
    Told, st.none() | dates(), st.none() | dates(), st.booleans(), st.none() | dates()
)


def truth(worlds: list[tuple[date, date]], at: Span) -> Certainty:
    """The right answer: so in all worlds, in some, or in none."""
    last = at.until - DAY
    held = [first <= last and at.since <= end for first, end in worlds]
    return Certainty.CERTAIN if all(held) else Certainty.POSSIBLE if any(held) else Certainty.NO


def bounds_of(told: Told) -> Bounds:
    """The bounds of what can be; what cannot is refused, and another is drawn."""
    try:
        return told.bounds()
    except BadDateError:
        assert not told.worlds()
        assume(False)
        raise


# The last day of the window stands for all that come after it, and is not asked for.
@settings(deadline=None)
@given(tellings, st.integers(0, LENGTH - 2))
def test_on_a_day_the_answer_is_the_truth(told: Told, number: int) -> None:
    """On any day, certain, possible and no are exactly what holds in all, some or no worlds."""
    bounds = bounds_of(told)
    at = Span(WINDOW[number], WINDOW[number] + DAY)
    assert certainty(bounds, at) is truth(told.worlds(), at)


@settings(deadline=None)
@given(tellings, st.integers(0, LENGTH - 2), st.integers(1, LENGTH - 1))
def test_in_a_period_no_answer_says_too_much(told: Told, number: int, width: int) -> None:
    """In a period, what is called certain is so in every world, and no means in none."""
    bounds = bounds_of(told)
    at = Span(WINDOW[number], min(WINDOW[number] + DAY * width, WINDOW[-1]))
    assume(at.width() > 0)
    answer, right = certainty(bounds, at), truth(told.worlds(), at)
    assert (answer is Certainty.NO) == (right is Certainty.NO)
    assert answer is not Certainty.CERTAIN or right is Certainty.CERTAIN


@settings(deadline=None)
@given(tellings)
def test_bounds_lie_in_each_other(told: Told) -> None:
    """Certain days are possible ones; spans have days in them; the store keeps them all."""
    bounds = bounds_of(told)
    assert bounds.possible.width() > 0
    if bounds.certain:
        assert bounds.certain.width() > 0
        assert bounds.certain.within(bounds.possible)
    kept = bounds.properties()
    assert kept["possible_from"] == bounds.possible.since
    assert (kept["certain_from"] is None) == (bounds.certain is None)
    assert (kept["witness_until"] is None) == (bounds.witness is None)


def test_the_predicate_keeps_what_is_possible() -> None:
    """The store's predicate names the claim's days and status, and no date at all keeps all."""
    assert at_predicate("seat") == (
        "(seat.possible_from < $at_until AND seat.possible_until > $at_since"
        " AND seat.status IN $at_statuses)"
    )
    assert at_parameters(None, ("in_force",)) == {
        "at_since": FIRST_DAY,
        "at_until": LAST_DAY,
        "at_statuses": ["in_force"],
    }
    assert at_parameters(span("2019"), ())["at_since"] == date(2019, 1, 1)


def test_a_path_holds_on_the_days_common_to_all() -> None:
    """The days of several spans are those in each; of none, all of time; or there are none."""
    assert intersection([]) == ALL_TIME
    assert intersection([span("2019"), span("2019-11..2020")]) == Span(
        date(2019, 11, 1), date(2020, 1, 1)
    )
    assert intersection([span("2018"), span("2019")]) is None
