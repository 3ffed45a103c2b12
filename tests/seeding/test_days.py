"""What a claim's own dates and sightings say of each day, before anything else is asked."""

# Tables of what is said and what comes of it are read across.
# ruff: noqa: E501

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from graph.grades import Grade, Reason
from graph.seeding.days import Days, Known, Sighting, cut, days_of, known_days, starts_of
from graph.time import FIRST_DAY, LAST_DAY, Span, span, span_text

DAY = timedelta(days=1)
SOURCE = "document/källa"


def seen(*texts: str) -> list[Sighting]:
    """Sightings at these times."""
    return [Sighting.of(text, SOURCE) for text in texts]


def one(text: str | None) -> Sighting | None:
    """The sighting of a text, if there is one."""
    return Sighting.of(text, SOURCE) if text else None


def said(start: str | None = None, end: str | None = None, *at: str) -> Days:
    """The days of what began, ended and was seen at these times."""
    return days_of(one(start), one(end), seen(*at))


def grade(days: Days, day: str) -> tuple[str, str, str]:
    """The grade of a day, why, and the sighting that it rests on."""
    found = days.on(date.fromisoformat(day))
    return found.grade.value, found.reason.value, found.seen


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("2019-11-29", True),
        ("2019-11", True),
        ("2019", True),
        ("2018-spring", False),
        ("2017-late", False),
        ("about 2012", False),
        ("before 2013", False),
        ("by 2015", False),
        ("after 2016", False),
        ("2013..2015", False),
        ("2014..2014", False),
    ],
)
def test_what_a_source_speaks_of_as_a_whole(text: str, whole: bool) -> None:
    """A day, a month or a year is meant as a whole; everything else leaves open on which days."""
    assert Sighting.of(text, SOURCE) == Sighting(span(text), text, SOURCE, whole)


@pytest.mark.parametrize(("text", "whole"), [("2019", False), ("2019-11-29", True)])
def test_a_start_is_on_one_of_its_days(text: str, whole: bool) -> None:
    """What began in a year began on one day of it: it is whole where there is just one."""
    assert Sighting.of(text, SOURCE).at_some_time().whole is whole


@pytest.mark.parametrize(
    ("start", "end", "at", "sure"),
    [
        # Without start and end, each whole sighting by itself, and not what lies between two.
        (None, None, ["2012"], ["2012"]),
        (None, None, ["2019-11-29"], ["2019-11-29"]),
        (None, None, ["2012", "2019-11"], ["2012", "2019-11"]),
        (None, None, ["about 2012"], []),
        (None, None, ["2014..2014"], []),
        (None, None, ["before 2013"], []),
        (None, None, ["2018-spring"], []),
        # With a start, from its last day to the last sighting.
        ("2012", None, ["2015"], ["2012-12-31..2015-12-31"]),
        ("2012-06-15", None, ["2015"], ["2012-06-15..2015-12-31"]),
        ("2012", None, ["2014..2014"], ["2012-12-31..2014-01-01"]),
        ("2012", None, ["2015", "2019-11"], ["2012-12-31..2019-11-30"]),
        ("before 2012", None, ["2015"], ["2011-12-31..2015-12-31"]),
        ("after 2012", None, ["2015"], ["2015"]),
        ("after 2012", None, ["2014", "2016"], ["2014", "2016"]),
        ("2012-06-15", None, [], ["2012-06-15"]),
        ("2012", None, [], []),
        # With an end, from the first sighting to its first day.
        (None, "2015", ["2012"], ["2012-01-01..2015-01-01"]),
        (None, "2015-06-30", ["2012"], ["2012-01-01..2015-06-30"]),
        (None, "after 2015", ["2012"], ["2012-01-01..2016-01-01"]),
        (None, "before 2015", ["2012"], ["2012"]),
        (None, "before 2015", ["2011", "2012-06"], ["2011", "2012-06"]),
        (None, "2015", ["2011", "2012"], ["2011-01-01..2015-01-01"]),
        (None, "2015-06-30", [], ["2015-06-30"]),
        # With both, between them.
        ("2012", "2015", [], ["2012-12-31..2015-01-01"]),
        ("2012-06", "2012-09", [], ["2012-06-30..2012-09-01"]),
        ("2012", "2012", [], []),
        ("2012", "2015", ["2013"], ["2012-12-31..2015-01-01"]),
        # A sighting is cut by the start and the end that lie within it.
        ("2012-06", None, ["2012"], ["2012-06-30..2012-12-31"]),
        ("2012", None, ["2012"], ["2012-12-31"]),
        (None, "2012-06", ["2012"], ["2012-01-01..2012-06-01"]),
        (None, "2012", ["2012"], ["2012-01-01"]),
        ("2012-03", "2012-10", ["2012"], ["2012-03-31..2012-10-01"]),
        ("2011-06..2012-06", None, ["2012"], ["2012"]),
    ],
)  # fmt: skip
def test_the_sure_days(start: str | None, end: str | None, at: list[str], sure: list[str]) -> None:
    """From the latest day it can have begun to the earliest it can have ended, or was last seen."""
    assert [span_text(days) for days in said(start, end, *at).sure] == [
        span_text(span(text)) for text in sure
    ]


@pytest.mark.parametrize(
    ("days", "on"),
    [
        (said("2012", None, "2015"), [
            ("2011-12-31", ("no", "before_start", "")),
            ("2012-01-01", ("possible", "seen_within", "2012")),
            ("2012-12-30", ("possible", "seen_within", "2012")),
            ("2012-12-31", ("certain", "between", "2012")),
            ("2014-12-31", ("certain", "between", "2012")),
            ("2015-01-01", ("certain", "seen", "2015")),
            ("2015-12-31", ("certain", "seen", "2015")),
            ("2016-01-01", ("last_known", "seen_before", "2015")),
            ("2035-01-01", ("last_known", "seen_before", "2015")),
        ]),
        (said(None, None, "2012", "2019-11"), [
            ("1850-01-01", ("possible", "seen_later", "2012")),
            ("2012-06-01", ("certain", "seen", "2012")),
            ("2013-01-01", ("last_known", "seen_before_and_after", "2012")),
            ("2019-10-31", ("last_known", "seen_before_and_after", "2012")),
            ("2019-11-01", ("certain", "seen", "2019-11")),
            ("2019-12-01", ("last_known", "seen_before", "2019-11")),
        ]),
        (said(None, None, "2014..2014"), [
            ("2013-12-31", ("possible", "seen_later", "2014..2014")),
            ("2014-06-01", ("possible", "seen_within", "2014..2014")),
            ("2015-01-01", ("last_known", "seen_before", "2014..2014")),
        ]),
        (said(None, "2015", "2012"), [
            ("2011-12-31", ("possible", "seen_later", "2012")),
            ("2014-06-01", ("certain", "between", "2012")),
            ("2015-01-01", ("certain", "between", "2012")),
            ("2015-06-01", ("last_known", "seen_before_and_after", "2012")),
            ("2016-01-01", ("no", "after_end", "")),
        ]),
        (said(None, "before 2015", "2012"), [
            ("2014-06-01", ("last_known", "seen_before", "2012")),
            ("2015-01-01", ("no", "after_end", "")),
        ]),
        (said(), [("2019-06-01", ("possible", "undated", ""))]),
        (said("after 2012"), [
            ("2012-12-31", ("no", "before_start", "")),
            ("2013-01-01", ("possible", "seen_within", "after 2012")),
        ]),
    ],
    ids=["start", "seen twice", "some time", "end", "end before", "undated", "after"],
)  # fmt: skip
def test_the_grade_of_each_day(days: Days, on: list[tuple[str, tuple[str, str, str]]]) -> None:
    """Certain on the sure days, last known after them, possible before it was seen, else no."""
    assert [(day, grade(days, day)) for day, _ in on] == on


@pytest.mark.parametrize(
    ("announced", "at", "on"),
    [
        ("2020-06", ["2019-11"], [("2020-05-31", "last_known"), ("2020-06-01", "possible")]),
        ("before 2021", ["2019-11"], [("2020-12-30", "last_known"), ("2020-12-31", "possible")]),
        ("2020-06", ["2019-11", "2019-12"], [("2020-06-01", "possible")]),
        ("2020-06", ["2019-11", "2022"], [
            ("2020-06-01", "possible"), ("2021-12-31", "possible"), ("2022-06-01", "certain"),
            ("2023-01-01", "last_known"),
        ]),
        ("2020-06", ["2019-11", "2020-06-15"], [
            ("2020-06-10", "possible"), ("2020-06-15", "certain"), ("2020-06-16", "possible"),
        ]),
    ],
)  # fmt: skip
def test_an_announced_end_leaves_it_possible(
    announced: str, at: list[str], on: list[tuple[str, str]]
) -> None:
    """From the first day of the announced end on, unless it was seen after that was over."""
    days = days_of(None, None, seen(*at), announced=tuple(seen(announced)))
    assert [(day, grade(days, day)[0]) for day, _ in on] == on
    ended = [grade(days, day)[1] for day, kind in on if kind == "possible"]
    assert set(ended) == {"end_announced"}


@pytest.mark.parametrize("ceiling", [Reason.PLANNED, Reason.PROPOSED])
def test_a_plan_is_never_more_than_possible(ceiling: Reason) -> None:
    """From the planned day to the planned end, whatever saw it; no day before, and no witness."""
    days = days_of(one("2020"), one("2022"), seen("2021"), ceiling=ceiling)
    assert [grade(days, day)[:2] for day in ("2019-12-31", "2020-01-01", "2021-06-01")] == [
        ("no", "before_start"),
        ("possible", ceiling.value),
        ("possible", ceiling.value),
    ]
    assert grade(days, "2023-01-01")[0] == "no"
    assert days.witnesses() == ()


def test_what_is_bound_to_its_time_is_not_carried_on() -> None:
    """What happened some time in a year is possible on each day of it, and no on every other."""
    year = Sighting.of("2019", SOURCE).at_some_time()
    days = Days(year.days, (), (year,), bound=True)
    assert [grade(days, day) for day in ("2018-12-31", "2019-06-01", "2020-01-01")] == [
        ("no", "before_start", ""),
        ("possible", "seen_within", "2019"),
        ("no", "after_end", ""),
    ]


@pytest.mark.parametrize(
    ("days", "witnesses"),
    [
        (said("2012", None, "2015"), ["2012", "2015"]),
        (said("2012", "2015"), ["2012", "2015"]),
        (said("2012", "before 2015"), ["2012"]),
        (said("2012-06", None, "2012"), ["2012-06", "2012-06..2012-12"]),
        (said(None, "2012-06", "2012"), ["2012-06", "2012-01..2012-06"]),
        (said(None, "2012", "about 2014"), ["2012"]),
    ],
)
def test_a_time_in_which_it_held_on_some_day(days: Days, witnesses: list[str]) -> None:
    """A start, an end and each sighting, cut to the days on which it can have held."""
    assert [span_text(days) for days in days.witnesses()] == [
        span_text(span(text)) for text in witnesses
    ]


@pytest.mark.parametrize(
    ("first", "other", "after", "same"),
    [
        ("2019-06-30", "2019-06-30", False, True),
        ("2019-06-30", "2019-06-29", True, False),
        ("2019", "2019", False, False),
        ("2019", "2019-06-30", False, False),
        ("2020", "2019", True, False),
    ],
)
def test_which_of_two_was_later(first: str, other: str, after: bool, same: bool) -> None:
    """One time is later than another only where it is so whichever days of them are meant."""
    one_of, two_of = (Known(days.since, days.until - DAY) for days in (span(first), span(other)))
    assert (one_of.after(two_of), one_of.same(two_of)) == (after, same)


def test_what_was_known_around_a_day() -> None:
    """The last time before a day and the next one after it, as narrow as they are known."""
    days = said(None, None, "2012", "2014..2014", "2019-11-29")
    on = date.fromisoformat
    assert days.known_before(on("2011-01-01")) is None
    assert days.known_before(on("2013-06-01")) == Known(on("2012-12-31"), on("2012-12-31"))
    assert days.known_before(on("2015-06-01")) == Known(on("2014-01-01"), on("2014-12-31"))
    assert days.known_after(on("2013-06-01")) == Known(on("2014-01-01"), on("2014-12-31"))
    assert days.known_after(on("2015-06-01")) == Known(on("2019-11-29"), on("2019-11-29"))
    assert days.known_after(on("2020-01-01")) is None


def test_whether_it_was_known_since() -> None:
    """A sighting counts when it lies wholly between the two days, a sure day when it is one."""
    days = said(None, None, "2012", "2014..2014")
    on = date.fromisoformat
    assert days.known_since(on("2013-01-01"), on("2015-01-01"))
    assert not days.known_since(on("2013-01-01"), on("2014-12-31"))
    assert not days.known_since(on("2014-01-02"), on("2016-01-01"))
    assert days.known_since(on("2012-12-31"), on("2013-06-01"))
    assert not days.known_since(on("2013-01-01"), on("2013-06-01"))


def test_where_nothing_is_known_no_day_is() -> None:
    """Without start, end and sighting the first known day lies after the last."""
    assert known_days(None, None, []) == (LAST_DAY, FIRST_DAY)
    assert known_days(one("after 2012"), one("before 2015"), []) == (
        date(2014, 12, 31),
        date(2013, 1, 1),
    )


def test_turns_are_days_in_order() -> None:
    """The first day there is begins the days, the last begins none; each comes once."""
    days = [date(2019, 1, 1), LAST_DAY, date(2012, 1, 1), date(2019, 1, 1), FIRST_DAY]
    assert starts_of(days) == [FIRST_DAY, date(2012, 1, 1), date(2019, 1, 1)]
    assert starts_of([]) == [FIRST_DAY]


def test_days_common_to_two() -> None:
    """A part of a span, or none where the two have no day in common."""
    assert cut(span("2019"), span("2019-11..2020")) == span("2019-11..2019-12")
    assert cut(span("2018"), span("2019")) is None


# --- the law ----------------------------------------------------------------------------------
# A world is a pair of days, the first and the last on which it held. With a start or an end
# known it held without a break; then a day is sure just when it lies in every world that fits.

FIRST = date(2019, 1, 1)
LENGTH = 12
WINDOW = [FIRST + DAY * number for number in range(LENGTH)]


@st.composite
def dates(draw: st.DrawFn, bounded: bool = False) -> Sighting:
    """A date well within the window, of a form that leaves open which of several days is meant."""
    first = draw(st.integers(1, LENGTH - 2))
    last = draw(st.integers(first, LENGTH - 2))
    since, until = WINDOW[first].isoformat(), WINDOW[last].isoformat()
    forms = [f"{since}..{until}", f"about {since}"]
    if not bounded:
        forms += [f"before {since}", f"after {since}", f"by {since}"]
    return Sighting.of(draw(st.sampled_from([since, *forms])), SOURCE)


@dataclass(frozen=True)
class Told:
    """What a source says, and every world that fits it."""

    start: Sighting | None
    end: Sighting | None
    seen: list[Sighting]

    def worlds(self) -> Iterator[tuple[date, date]]:
        """Every first and last day that fit, and between which it was seen when it was seen."""
        for first in WINDOW:
            for last in WINDOW[WINDOW.index(first) :]:
                begins = self.start is None or _may_be(self.start, first)
                ends = self.end is None or _may_be(self.end, last)
                if begins and ends and all(_meets(at, first, last) for at in self.seen):
                    yield first, last


def _may_be(said: Sighting, day: date) -> bool:
    return said.days.since <= day < said.days.until


def _meets(said: Sighting, first: date, last: date) -> bool:
    return any(_may_be(said, day) for day in WINDOW if first <= day <= last)


tellings = st.one_of(
    st.builds(Told, dates(bounded=True), st.none() | dates(), st.lists(dates(), max_size=3)),
    st.builds(Told, st.none() | dates(), dates(bounded=True), st.lists(dates(), max_size=3)),
)


# The last day of the window stands for all that come after it, and is not asked for.
@settings(deadline=None)
@given(tellings)
def test_a_day_is_sure_when_every_world_has_it(told: Told) -> None:
    """With a start or an end, and sightings however loose, the sure days are those of all worlds."""
    worlds = list(told.worlds())
    assume(worlds)
    days = days_of(told.start, told.end, told.seen)
    sure = {day for day in WINDOW[:-1] if days.is_sure(day)}
    assert sure == {
        day for day in WINDOW[:-1] if all(first <= day <= last for first, last in worlds)
    }


@settings(deadline=None)
@given(tellings)
def test_the_grade_changes_on_no_day_but_a_turn(told: Told) -> None:
    """Between two turns every day has the grade of the first: the segments are all there is."""
    assume(list(told.worlds()))
    days = days_of(told.start, told.end, told.seen)
    turns = [*starts_of(days.turns()), LAST_DAY]
    for since, until in pairwise(turns):
        inside = [day for day in WINDOW if since <= day < until]
        assert {days.on(day).grade for day in inside} <= {days.on(since).grade}


@settings(deadline=None)
@given(tellings)
def test_no_excluded_day_is_in_any_world(told: Told) -> None:
    """A day that is said to be no is in no world, and one that is sure is never said to be no."""
    worlds = list(told.worlds())
    assume(worlds)
    days = days_of(told.start, told.end, told.seen)
    for day in WINDOW[:-1]:
        if days.on(day).grade is Grade.NO:
            assert not days.is_sure(day)
            assert not any(first <= day <= last for first, last in worlds)


def test_a_witness_lies_within_the_days_that_can_be() -> None:
    """A witness lies within the days on which it can have held."""
    days = said("2012-06", "2015", "2012", "2016")
    assert days.possible == Span(date(2012, 6, 1), date(2016, 1, 1))
    witnesses = list(days.witnesses())
    assert len(witnesses) > 0
    assert all(witness.within(days.possible) for witness in witnesses)
