"""Rows of the store are graded as their timelines are."""

import pytest

from graph.grades import COUNTED, Grade, Reason
from graph.reading.asking import Row
from graph.reading.grading import (
    count_together,
    counted,
    joint_grade,
    timeline_of,
    verdict_of,
)
from graph.time import span
from graph.view import View
from tests.reading.rows import ever, graded, lasting

ROW = {"id": "tie/a", "status": "in_force"} | graded(
    ("2012", Grade.CERTAIN), ("2013", Grade.LAST_KNOWN)
)


def test_a_row_is_graded_from_the_view() -> None:
    """At its date; over all of time without one."""
    assert verdict_of(ROW, View(span("2020"))).grade is Grade.LAST_KNOWN
    assert verdict_of(ROW, View()).grade is Grade.CERTAIN
    assert verdict_of(ROW, View(span("2012..2013"), throughout=True)).reason is Reason.SEEN_BEFORE
    assert timeline_of(ROW).on(span("2011").since).grade is Grade.NO


def test_several_rows_are_graded_together() -> None:
    """By the weakest of them on the best day of the view."""
    other = {"id": "tie/b", **lasting("2013..2014")}
    assert joint_grade([ROW, other], View(span("2010..2020"))) is Grade.LAST_KNOWN
    assert joint_grade([ROW, other], View(span("2020"))) is Grade.NO
    assert joint_grade(iter([ROW, ever()]), View(span("2012"))) is Grade.CERTAIN
    assert joint_grade([], View(span("2012"))) is Grade.CERTAIN


@pytest.mark.parametrize(
    ("view", "grades"),
    [
        (View(span("2012")), set(COUNTED)),
        (View(), set(Grade)),
        (View(span("2012"), grades=(Grade.POSSIBLE,)), {Grade.POSSIBLE}),
        (View(grades=()), set[Grade]()),
    ],
)
def test_what_counts(view: View, grades: set[Grade]) -> None:
    """Certain and last known at a date, all without one, or what is asked for; nothing for none."""
    assert {grade for grade in Grade if counted(grade, view)} == grades


PLAN = {"id": "tie/p", "status": "proposed", "scenarios": ["scenario/s"]}


def together(claims: list[Row], view: View) -> bool:
    """Whether the claims count together."""
    return count_together(claims, joint_grade(claims, view), view)


@pytest.mark.parametrize(
    ("since", "view", "count"),
    [
        ("2013", View(span("2013"), scenario="scenario/s"), True),
        ("2013", View(span("2013")), False),
        ("2013", View(span("2013"), scenario="scenario/s", grades=(Grade.CERTAIN,)), False),
        ("2015", View(span("2013"), scenario="scenario/s"), False),
    ],
)
def test_what_is_planned_counts_with_what_is_known(since: str, view: View, count: bool) -> None:
    """Where the view asks for it, from the day on which it is possible; what it stands beside has
    to be as sure as ever.
    """
    plan = PLAN | graded((since, Grade.POSSIBLE))
    assert together([ROW, plan], view) is count
    assert together([plan], view) is (count or view.grades is not None)


def test_there_is_a_day_on_which_all_counts() -> None:
    """Over a span, what is in force must be known on a day on which the plan is possible."""
    firm = ROW | graded(("2012", Grade.CERTAIN), ("2014", Grade.POSSIBLE))
    plan = PLAN | graded(("2015", Grade.POSSIBLE))
    view = View(span("2012..2016"), scenario="scenario/s")
    assert not together([firm, plan], view)
    assert together([firm, PLAN | graded(("2013", Grade.POSSIBLE))], view)


def test_what_is_possible_counts_where_it_is_asked_for() -> None:
    """Together with others too, whichever grades are asked for beside it."""
    maybe = {"id": "tie/m", "status": "in_force"} | graded(("2012", Grade.POSSIBLE))
    view = View(span("2013"), grades=(Grade.POSSIBLE, Grade.CERTAIN))
    assert together([ROW, maybe], view)
