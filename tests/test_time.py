"""Dates are as precise as the sources, and what a claim's own dates exclude is right."""

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
    Span,
    Validity,
    intersection,
    span,
    span_text,
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
        ("2014..2014", days("2014-01-01", "2014-12-31")),
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
        "before", "2019 2020", "0019", "9999", "20199", "2019-11-29T10:00", "open",
    ],
)  # fmt: skip
def test_what_is_no_date_is_refused(text: str) -> None:
    """A text of no known form, a day that does not exist, or a range turned round is refused."""
    with pytest.raises(BadDateError) as refused:
        span(text)
    assert refused.value.details["date"] == text


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (span("2019"), "2019"),
        (span("2019-11"), "2019-11"),
        (span("2019-11-29"), "2019-11-29"),
        (span("2017-late"), "2017-09-01..2017-12-31"),
        (span("2013..2015"), "2013-01-01..2015-12-31"),
        (span("before 2013"), "by 2012"),
        (span("by 2019-06-30"), "by 2019-06"),
        (span("by 2019-06-29"), "by 2019-06-29"),
        (span("after 2016"), "after 2016"),
        (span("after 2019-06-29"), "after 2019-06-29"),
    ],
)
def test_a_span_is_told_in_its_shortest_text(days: Span, expected: str) -> None:
    """A year, month or day is told as that; what has no first or last day, by the other one."""
    assert span_text(days) == expected


ANY_DAY = st.dates(date(1000, 1, 2), date(2999, 12, 30))


@given(
    st.tuples(ANY_DAY | st.just(FIRST_DAY), ANY_DAY | st.just(LAST_DAY)).filter(
        lambda pair: pair[0] < pair[1] and pair != (FIRST_DAY, LAST_DAY)
    )
)
def test_the_text_of_a_span_is_read_back_as_it(pair: tuple[date, date]) -> None:
    """Whatever the span, its text means its days and no others."""
    assert span(span_text(Span(*pair))) == Span(*pair)


def test_spans_are_half_open() -> None:
    """The day after the last is no day of a span: two that only touch have none in common."""
    year, before, within = span("2019"), span("2018"), span("2019-12-31")
    assert not year.overlaps(before)
    assert not before.overlaps(year)
    assert year.overlaps(within)
    assert within.within(year)
    assert year.within(year)
    assert not year.within(within)
    assert (year.width(), within.width()) == (365, 1)


@pytest.mark.parametrize(
    "validity",
    [
        Validity(start="2019", end="2018"),
        Validity(start="2019-07-01", end="2019-06-30"),
        Validity(start="2019-autumn", end="2019-spring"),
        Validity(start="after 2016", end="2015"),
        Validity(start="after 2019", end="before 2019"),
        Validity(on="2019", start="2018"),
        Validity(on="2019", end="open"),
        Validity(on="2019", as_of="2019"),
        Validity(start="2019", as_of="2018"),
        Validity(end="2018", as_of="2019-11"),
        Validity(start="2018", end="2019", as_of="2020"),
        Validity(start="snart"),
        Validity(start="open"),
        Validity(end="nu"),
        Validity(as_of="nu"),
    ],
)
def test_dates_that_disagree_are_refused(validity: Validity) -> None:
    """An end before the start, `on` beside others, a sighting outside, and what is no date."""
    with pytest.raises(BadDateError):
        validity.possible()


def test_what_held_on_one_day_is_said_with_on() -> None:
    """A start and an end on one and the same day are refused, with what to write instead."""
    with pytest.raises(BadDateError) as refused:
        Validity(start="2019-06-30", end="2019-06-30").possible()
    assert refused.value.remedy == "Write `on: 2019-06-30` for what held on one day."
    assert Validity(start="2019-06-30", end="2019-07-01").possible() == days(
        "2019-06-30", "2019-07-01"
    )


@pytest.mark.parametrize(
    ("start", "end", "sound"),
    [
        ("2019-12", "2019", False),
        ("2019-06-15", "2019-06", False),
        ("2019-12", "2019-12..2020", True),
        ("2019-12", "2020", True),
        ("2019", "2019", True),
        ("2019", "2019-06", True),
        ("2019-06", "before 2020", True),
        ("about 2012", "2012", True),
    ],
)
def test_an_end_is_as_precise_as_its_start(start: str, end: str, sound: bool) -> None:
    """An end in a time that began before the start is a slip: "from December to 2019"."""
    validity = Validity(start=start, end=end)
    if sound:
        assert validity.possible() == Span(span(start).since, span(end).until)
    else:
        with pytest.raises(BadDateError, match="begins before it starts"):
            validity.possible()


@pytest.mark.parametrize(
    ("validity", "expected"),
    [
        (Validity(), ALL_TIME),
        (Validity(as_of="2019-11"), ALL_TIME),
        (Validity(start="2012"), Span(date(2012, 1, 1), LAST_DAY)),
        (Validity(start="before 2013"), ALL_TIME),
        (Validity(start="2012", end="open"), Span(date(2012, 1, 1), LAST_DAY)),
        (Validity(end="2015"), Span(FIRST_DAY, date(2016, 1, 1))),
        (Validity(end="after 2015"), ALL_TIME),
        (Validity(start="2012-06", end="about 2015"), days("2012-06-01", "2016-12-31")),
        (Validity(on="2019-11"), days("2019-11-01", "2019-11-30")),
    ],
)
def test_outside_its_dates_a_claim_does_not_hold(validity: Validity, expected: Span) -> None:
    """From the earliest day of its start to the latest of its end; a sighting excludes no day."""
    assert validity.possible() == expected


@pytest.mark.parametrize(
    ("validity", "expected"),
    [
        (Validity(), ALL_TIME),
        (Validity(start="2012", end="open"), span("2012")),
        (Validity(start="2012", as_of="2019-11"), span("2019-11")),
        (Validity(start="2012-06-01", as_of="2019-11"), span("2012-06-01")),
        (Validity(start="before 2013", end="2015"), span("2015")),
        (Validity(start="after 2013"), ALL_TIME),
        (Validity(on="about 2012"), span("about 2012")),
    ],
)
def test_the_time_a_claim_speaks_of(validity: Validity, expected: Span) -> None:
    """The narrowest span that a date of its own tells; going on and half a span tell none."""
    assert validity.known() == expected


def test_a_path_holds_on_the_days_common_to_all() -> None:
    """The days of several spans are those in each; of none, all of time; or there are none."""
    assert intersection([]) == ALL_TIME
    assert intersection([span("2019"), span("2019-11..2020")]) == Span(
        date(2019, 11, 1), date(2020, 1, 1)
    )
    assert intersection([span("2018"), span("2019")]) is None


# --- the law ----------------------------------------------------------------------------------
# A world is a pair of days, the first and the last on which the claim held. The worlds that fit
# what was said are all tried; a day is possible when the claim held on it in one of them. The
# window is small and its edges stand for the ends of time.

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
    """What a source says of a claim's start and end, and every world that fits it."""

    start: Said | None
    end: Said | None
    goes_on: bool

    def validity(self) -> Validity:
        """As the code under test is given it."""
        return Validity(
            self.start.text if self.start else None,
            "open" if self.goes_on else self.end.text if self.end else None,
        )

    def worlds(self) -> Iterator[tuple[date, date]]:
        """Every first and last day that fit."""
        for first in WINDOW:
            for last in WINDOW:
                if (
                    first <= last
                    and (self.start is None or self.start.has(first))
                    and (self.end is None or self.goes_on or self.end.has(last))
                ):
                    yield first, last


tellings = st.builds(Told, st.none() | dates(), st.none() | dates(), st.booleans())


# The last day of the window stands for all that come after it, and is not asked for.
@settings(deadline=None)
@given(tellings)
def test_a_day_is_possible_when_some_world_has_it(told: Told) -> None:
    """A claim's days are exactly those on which it held in some world; without any, a refusal."""
    worlds = list(told.worlds())
    try:
        possible = told.validity().possible()
    except BadDateError:
        # What is refused for its form alone can still have been: that is no matter of this law.
        assume(not worlds)
        return
    held = {day for day in WINDOW[:-1] if any(first <= day <= last for first, last in worlds)}
    assert {day for day in WINDOW[:-1] if possible.since <= day < possible.until} == held
