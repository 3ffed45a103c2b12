"""A timeline tells how surely something held on a day, in a span, and together with others."""

import datetime as dt
from collections.abc import Iterable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.grades import (
    ALWAYS,
    COUNTED,
    Grade,
    Reason,
    Segment,
    Timeline,
    Verdict,
    grade_expression,
    joint,
)
from graph.time import ALL_TIME, FIRST_DAY, LAST_DAY, Span, span

NO, POSSIBLE, LAST_KNOWN, CERTAIN = Grade
REASONS = {
    NO: Reason.BEFORE_START,
    POSSIBLE: Reason.SEEN_LATER,
    LAST_KNOWN: Reason.SEEN_BEFORE,
    CERTAIN: Reason.SEEN,
}


def line(*turns: tuple[str, Grade], witnesses: Iterable[str] = ()) -> Timeline:
    """A timeline that is excluded at first and then turns on these days."""
    segments = [Segment(FIRST_DAY, NO, REASONS[NO], told="inte än")]
    segments += [
        Segment(date.fromisoformat(day), grade, REASONS[grade], f"från {day}", day, "document/a")
        for day, grade in turns
    ]
    return Timeline(tuple(segments), tuple(span(text) for text in witnesses))


SEEN = line(
    ("2012-01-01", POSSIBLE),
    ("2014-01-01", CERTAIN),
    ("2015-01-01", LAST_KNOWN),
    ("2018-01-01", POSSIBLE),
    ("2020-01-01", NO),
)


def test_grades_have_an_order() -> None:
    """From no to certain, as the store keeps them."""
    assert [grade.rank for grade in (NO, POSSIBLE, LAST_KNOWN, CERTAIN)] == [0, 1, 2, 3]


@pytest.mark.parametrize(
    ("day", "grade"),
    [
        ("0001-01-01", NO),
        ("2011-12-31", NO),
        ("2012-01-01", POSSIBLE),
        ("2013-12-31", POSSIBLE),
        ("2014-01-01", CERTAIN),
        ("2014-12-31", CERTAIN),
        ("2015-01-01", LAST_KNOWN),
        ("2020-01-01", NO),
        ("9999-12-31", NO),
    ],
)
def test_a_day_has_the_grade_of_the_segment_it_lies_in(day: str, grade: Grade) -> None:
    """A segment begins on its day and lasts until the next one."""
    assert SEEN.on(date.fromisoformat(day)).grade is grade


@pytest.mark.parametrize(
    ("at", "some_time", "throughout"),
    [
        ("2010", NO, NO),
        ("2012", POSSIBLE, POSSIBLE),
        ("2013..2014", CERTAIN, POSSIBLE),
        ("2014", CERTAIN, CERTAIN),
        ("2014-12-31..2015", CERTAIN, LAST_KNOWN),
        ("2015..2016", LAST_KNOWN, LAST_KNOWN),
        ("2011..2013", POSSIBLE, NO),
        ("2018..2025", POSSIBLE, NO),
        ("2020..2025", NO, NO),
        ("before 2012", NO, NO),
        ("before 2013", POSSIBLE, NO),
        ("after 2014", LAST_KNOWN, NO),
    ],
)
def test_a_span_has_its_best_day_or_throughout_its_worst(
    at: str, some_time: Grade, throughout: Grade
) -> None:
    """At some time in a span it is as sure as on its best day; all the time, as on its worst."""
    assert SEEN.over(span(at)).grade is some_time
    assert SEEN.over(span(at), throughout=True).grade is throughout


def test_of_equal_segments_the_last_one_speaks() -> None:
    """The reason told for a span is that of the last of its best, or worst, segments."""
    assert SEEN.over(span("2012..2013")) == Verdict(
        POSSIBLE, Reason.SEEN_LATER, "från 2012-01-01", "2012-01-01", "document/a"
    )
    assert SEEN.over(Span(date(2016, 1, 1), date(2019, 1, 1))).told == "från 2015-01-01"
    assert SEEN.over(ALL_TIME, throughout=True).told == "från 2020-01-01"
    twice = line(("2012-01-01", CERTAIN), ("2013-01-01", NO), ("2014-01-01", CERTAIN))
    assert twice.over(span("2010..2020")).told == "från 2014-01-01"
    assert twice.over(span("2012..2013")).told == "från 2012-01-01"


SOME_DAY = line(("2012-01-01", POSSIBLE), ("2013-01-01", LAST_KNOWN), witnesses=["2012"])


@pytest.mark.parametrize(
    ("at", "throughout", "grade"),
    [
        ("2012", False, CERTAIN),
        ("2011..2012", False, CERTAIN),
        ("2010..2015", False, CERTAIN),
        ("2012", True, POSSIBLE),
        ("2012-01", False, POSSIBLE),
        ("2012-02..2012-12", False, POSSIBLE),
        ("2012-02..2013", False, LAST_KNOWN),
        ("2013", False, LAST_KNOWN),
    ],
)
def test_a_witness_makes_the_span_around_it_certain(
    at: str, throughout: bool, grade: Grade
) -> None:
    """It held on some day of the witness, unknown on which: so in any span that holds all of it."""
    assert SOME_DAY.over(span(at), throughout=throughout).grade is grade


def test_a_witness_gives_the_reason_where_no_day_is_certain() -> None:
    """The reason is that it was seen within; where a day is certain, that day speaks."""
    assert SOME_DAY.over(span("2012")) == Verdict(
        CERTAIN, Reason.SEEN_WITHIN, "från 2012-01-01", "2012-01-01", "document/a"
    )
    both = line(("2012-06-01", CERTAIN), ("2012-06-02", POSSIBLE), witnesses=["2012"])
    assert both.over(span("2012")).reason is Reason.SEEN


@pytest.mark.parametrize(
    ("timeline", "since", "until"),
    [
        (SEEN, date(2012, 1, 1), date(2020, 1, 1)),
        (line(("2012-01-01", POSSIBLE)), date(2012, 1, 1), LAST_DAY),
        (line(), LAST_DAY, LAST_DAY),
        (ALWAYS, FIRST_DAY, LAST_DAY),
        (
            line(("2012-01-01", CERTAIN), ("2013-01-01", NO), ("2015-01-01", POSSIBLE)),
            date(2012, 1, 1),
            LAST_DAY,
        ),
    ],
)
def test_the_days_outside_which_it_is_excluded(
    timeline: Timeline, since: date, until: date
) -> None:
    """From the first day on which it is not excluded to the last, gaps included; or none."""
    assert timeline.possible() == Span(since, until)


def test_what_no_date_touches_is_always_there() -> None:
    """On every day, and throughout all of time."""
    assert ALWAYS.over(ALL_TIME, throughout=True) == Verdict(CERTAIN, Reason.ALWAYS)
    assert ALWAYS.on(FIRST_DAY).grade is ALWAYS.on(LAST_DAY).grade is CERTAIN


class StoreDay:
    """A day as the driver returns it: not Python's own."""

    def __init__(self, day: date) -> None:
        self._day = day

    def to_native(self) -> date:
        """The day as Python has it."""
        return self._day


def test_a_timeline_comes_back_from_the_store_as_it_went() -> None:
    """Its properties are lists of plain values, and make the same timeline again."""
    for timeline in (SEEN, SOME_DAY, ALWAYS, line()):
        kept = timeline.properties()
        assert Timeline.of(kept) == timeline
        days = {
            key: [StoreDay(day) for day in kept[key]]
            for key in kept
            if key.endswith("_from") and isinstance(kept[key], list)
        }
        days["witness_until"] = [StoreDay(day) for day in kept["witness_until"]]
        assert Timeline.of(kept | days) == timeline
    assert SEEN.properties()["grade_value"] == [0, 1, 3, 2, 1, 0]
    assert SEEN.properties()["grade_reason"][2] == "seen"
    assert SEEN.properties()["possible_until"] == date(2020, 1, 1)


def test_the_days_between_which_it_may_count() -> None:
    """From the first on which it may be last known to the last on which it may be certain.

    Seen on some day of a span, it may be so on each of them.
    """
    assert (EARLY.known_from(), EARLY.certain_until()) == (date(2010, 1, 1), date(2014, 1, 1))
    assert (SOME_DAY.known_from(), SOME_DAY.certain_until()) == (
        SOME_DAY.witnesses[0].since,
        SOME_DAY.witnesses[0].until,
    )
    assert (ALWAYS.known_from(), ALWAYS.certain_until()) == (FIRST_DAY, LAST_DAY)
    never = line()
    assert (never.known_from(), never.certain_until()) == (LAST_DAY, FIRST_DAY)


# --- together ---------------------------------------------------------------------------------

EARLY = line(("2010-01-01", CERTAIN), ("2014-01-01", LAST_KNOWN), ("2016-01-01", NO))
LATE = line(("2015-01-01", CERTAIN), ("2018-01-01", LAST_KNOWN))


@pytest.mark.parametrize(
    ("timelines", "at", "throughout", "grade"),
    [
        ([], None, False, CERTAIN),
        ([], "2019", True, CERTAIN),
        ([EARLY], None, False, CERTAIN),
        ([EARLY, LATE], None, False, LAST_KNOWN),
        ([EARLY, LATE], "2015", False, LAST_KNOWN),
        ([EARLY, LATE], "2013", False, NO),
        ([EARLY, LATE], "2016..2020", False, NO),
        ([EARLY, LATE], "2014..2017", False, LAST_KNOWN),
        ([EARLY, LATE], "2014..2017", True, NO),
        ([EARLY, LATE], "2015", True, LAST_KNOWN),
        ([LATE, SEEN], None, False, LAST_KNOWN),
        ([EARLY, SEEN], "2014", False, LAST_KNOWN),
        ([EARLY, SEEN], "2012", False, POSSIBLE),
    ],
)
def test_a_chain_is_as_sure_as_its_weakest_link_on_its_best_day(
    timelines: list[Timeline], at: str | None, throughout: bool, grade: Grade
) -> None:
    """All must hold on one and the same day: each certain some time is not enough."""
    when = span(at) if at else None
    assert joint(timelines, when, throughout=throughout) is grade
    assert joint(list(reversed(timelines)), when, throughout=throughout) is grade


def test_a_witness_counts_where_the_others_held_throughout_it() -> None:
    """Whichever day it was, they held then: certain together, though on no known day."""
    all_year = line(("2011-01-01", CERTAIN), ("2014-01-01", NO))
    half_year = line(("2012-07-01", CERTAIN))
    assert joint([SOME_DAY, all_year], span("2012")) is CERTAIN
    assert joint([SOME_DAY, all_year], span("2012"), throughout=True) is POSSIBLE
    assert joint([SOME_DAY, all_year], span("2012-01..2012-11")) is POSSIBLE
    assert joint([SOME_DAY, half_year], span("2012")) is POSSIBLE
    assert joint([SOME_DAY, half_year], None) is LAST_KNOWN


def test_two_witnesses_of_one_year_are_not_of_one_day() -> None:
    """Both held on some day of the year: that does not say that they held together."""
    other = line(("2012-01-01", POSSIBLE), ("2013-01-01", NO), witnesses=["2012"])
    assert joint([SOME_DAY, other], span("2012")) is POSSIBLE


# --- the law: brute force over days -----------------------------------------------------------

FIRST = date(2019, 1, 1)
WINDOW = [FIRST + dt.timedelta(days=number) for number in range(12)]


@st.composite
def timelines(draw: st.DrawFn) -> Timeline:
    """A timeline that turns within the window, with witnesses on days that are not excluded."""
    turns = sorted(draw(st.sets(st.sampled_from(WINDOW), max_size=4)))
    turning = [(day, draw(st.sampled_from(Grade))) for day in turns]
    first = Segment(FIRST_DAY, draw(st.sampled_from(Grade)), Reason.SEEN)
    segments = (first, *(Segment(day, grade, Reason.SEEN) for day, grade in turning))
    return Timeline(segments, tuple(draw(st.lists(spans(), max_size=2))))


@st.composite
def spans(draw: st.DrawFn) -> Span:
    """A span of days of the window."""
    since = draw(st.integers(0, len(WINDOW) - 2))
    return Span(WINDOW[since], WINDOW[draw(st.integers(since + 1, len(WINDOW) - 1))])


def inside(at: Span) -> list[date]:
    """The days of a span."""
    return [day for day in WINDOW if at.since <= day < at.until]


@given(timelines(), spans())
def test_a_span_is_what_its_days_are(timeline: Timeline, at: Span) -> None:
    """A span is as its best day, or certain with a witness within it; throughout, as its worst."""
    ranks = [timeline.on(day).grade.rank for day in inside(at)]
    witnessed = any(set(inside(one)) <= set(inside(at)) for one in timeline.witnesses)
    assert timeline.over(at).grade.rank == (3 if witnessed else max(ranks))
    assert timeline.over(at, throughout=True).grade.rank == min(ranks)


@given(timelines(), spans(), st.booleans())
def test_nothing_counts_outside_its_days(timeline: Timeline, at: Span, throughout: bool) -> None:
    """What counts in a span is known before its end; what is certain is so after its start."""
    grade = timeline.over(at, throughout=throughout).grade
    assert grade not in COUNTED or timeline.known_from() < at.until
    assert grade is not CERTAIN or timeline.certain_until() > at.since


@given(st.lists(timelines().map(lambda one: Timeline(one.segments)), max_size=3), spans())
def test_a_chain_is_what_its_days_are(chain: list[Timeline], at: Span) -> None:
    """Of each day the weakest link, and of the days the best; throughout, the worst."""
    weakest = [min([one.on(day).grade.rank for one in chain], default=3) for day in inside(at)]
    assert joint(chain, at).rank == max(weakest)
    assert joint(chain, at, throughout=True).rank == min(weakest)


@given(timelines(), spans(), st.booleans())
def test_a_chain_of_one_is_that_one(timeline: Timeline, at: Span, throughout: bool) -> None:
    """A single claim held as surely as it did."""
    alone = timeline.over(at, throughout=throughout).grade
    assert joint([timeline], at, throughout=throughout) is alone


def test_the_expression_names_the_node_and_the_view_alone() -> None:
    """What the store works out is the node's own properties against `$view`: nothing is walked."""
    text = grade_expression("seat")
    assert "seat.grade_value" in text
    assert "seat.witness_until" in text
    assert "MATCH" not in text
    assert "(seat)" not in text
