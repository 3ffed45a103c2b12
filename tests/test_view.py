"""The view goes whole from the argument to every statement, and says what each grade comes to."""

import re
from dataclasses import replace

import pytest

from graph.grades import ALWAYS, COUNTED, Grade, Reason, Segment, Timeline
from graph.time import ALL_TIME, FIRST_DAY, LAST_DAY, span
from graph.view import EVERY_STATUS, IN_FORCE, View, at_predicate, viewed_expression

CERTAIN, POSSIBLE = Grade.CERTAIN, Grade.POSSIBLE
ANY = [2, 2, 2, 2]
COUNTS = [0, 1, 2, 2]


@pytest.mark.parametrize(
    ("view", "grades"),
    [
        (View(), tuple(Grade)),
        (View(span("2019")), COUNTED),
        (View(span("2019"), grades=(POSSIBLE,)), (POSSIBLE,)),
        (View(grades=(CERTAIN,)), (CERTAIN,)),
        (View(span("2019"), grades=()), ()),
    ],
)
def test_the_grades_that_count(view: View, grades: tuple[Grade, ...]) -> None:
    """Certain and last known at a date, all where no date is asked for, or those asked for."""
    assert view.counted() == grades


def test_a_timeline_is_seen_from_the_view() -> None:
    """At its date; without one, over all of time; throughout, on every day of it."""
    line = Timeline(
        (
            Segment(FIRST_DAY, Grade.NO, Reason.BEFORE_START),
            Segment(span("2019").since, CERTAIN, Reason.SEEN),
        )
    )
    assert View(span("2018")).verdict(line).grade is Grade.NO
    assert View(span("2018..2019")).verdict(line).grade is CERTAIN
    assert View(span("2018..2019"), throughout=True).verdict(line).grade is Grade.NO
    assert View().verdict(line).grade is CERTAIN
    assert View(throughout=True).verdict(ALWAYS).grade is CERTAIN


def test_what_is_sent() -> None:
    """The days, and for each status what each grade comes to: it counts, is possible, or neither.

    A plan that is asked for, and what a scenario brings in, count as soon as they are possible.
    """
    assert View().sent() == {
        "since": ALL_TIME.since,
        "until": ALL_TIME.until,
        "throughout": False,
        "scenario": None,
        "tells": {"in_force": ANY, "ended": ANY, "scenario": ANY},
        "any_grade": True,
    }
    asked = View(
        span("2019-11"), throughout=True, statuses=EVERY_STATUS, scenario="scenario/s", plans=True
    )
    assert asked.sent() == {
        "since": span("2019-11").since,
        "until": span("2019-11").until,
        "throughout": True,
        "scenario": "scenario/s",
        "tells": {
            "in_force": COUNTS,
            "ended": COUNTS,
            "planned": [0, 2, 2, 2],
            "proposed": [0, 2, 2, 2],
            "scenario": [0, 2, 2, 2],
        },
        "any_grade": False,
    }


def test_the_days_between_which_all_that_counts_is_known() -> None:
    """Known before the view ends, certain after it begins, where nothing less counts."""
    year = span("2019")
    assert View(year).known_before() == year.until
    assert View(year).certain_after() is None
    assert View(year, grades=(CERTAIN,)).known_before() == year.until
    assert View(year, grades=(CERTAIN,), throughout=True).certain_after() == year.since
    assert View(year, grades=()).certain_after() == year.since
    everything = (
        View(),
        View(grades=(CERTAIN,)),
        View(year, grades=tuple(Grade)),
        View(year, grades=(Grade.NO,)),
        View(year, statuses=EVERY_STATUS, plans=True),
        View(year, scenario="scenario/s"),
        View(year).widened(),
        *View(year).aside().values(),
    )
    assert {(view.known_before(), view.certain_after()) for view in everything} == {(None, None)}


def test_what_may_be_only_possible() -> None:
    """What is asked for at a date, unless what is possible then is asked for too."""
    assert View(span("2019")).may_be_possible()
    assert not View().may_be_possible()
    assert not View(span("2019"), grades=tuple(Grade)).may_be_possible()


def test_what_is_left_aside() -> None:
    """Each status that does not count, and what the scenario replaces, is a view of its own."""
    aside = View(span("2020"), scenario="scenario/s").aside()
    assert {one: view.sent()["tells"] for one, view in aside.items()} == {
        "planned": {"planned": [0, 2, 2, 2]},
        "proposed": {"proposed": [0, 2, 2, 2]},
        "replaced": {"replaced": COUNTS},
    }
    assert View(statuses=EVERY_STATUS).aside() == {}
    whenever = View(span("2020"), throughout=True, grades=(POSSIBLE,)).whenever()
    assert whenever == View()


@pytest.mark.parametrize(
    ("grades", "tells"),
    [
        ((CERTAIN,), [0, 1, 0, 2]),
        ((POSSIBLE,), [0, 2, 0, 0]),
        ((Grade.NO,), [2, 1, 0, 0]),
        ((), [0, 1, 0, 0]),
    ],
)
def test_what_is_only_possible_is_told_unless_it_counts(
    grades: tuple[Grade, ...], tells: list[int]
) -> None:
    """Whatever grades are asked for, of the others only what is possible is told."""
    assert View(span("2019"), grades=grades).sent()["tells"]["in_force"] == tells


def test_plans_that_nobody_asked_for_are_possible_at_most() -> None:
    """Where planned things are among the statuses without being asked for, they are only told."""
    sent = View(span("2019"), statuses=EVERY_STATUS).sent()
    assert sent["tells"]["planned"] == COUNTS
    assert "planned" not in View(span("2019")).sent()["tells"]


def test_plans_that_were_asked_for_count_unless_grades_were() -> None:
    """Planned things that are asked for count as soon as they are possible; who asks for a grade
    gets what has it, and nothing else.
    """
    asked = View(span("2019"), statuses=EVERY_STATUS, plans=True)
    assert asked.sent()["tells"]["planned"] == [0, 2, 2, 2]
    certain = replace(asked, grades=(CERTAIN,))
    assert certain.sent()["tells"]["planned"] == certain.sent()["tells"]["in_force"]


def test_structure_that_is_or_was_in_force_counts() -> None:
    """What has ended was in force in its day; what is planned or proposed never was."""
    assert set(IN_FORCE) == {"in_force", "ended"}
    assert set(EVERY_STATUS) == {"in_force", "ended", "planned", "proposed"}
    assert View().statuses == IN_FORCE


def test_the_expressions_are_of_one_variable() -> None:
    """What is written into a statement names the node there, the view, and no other parameter."""
    for text in (viewed_expression("seat"), at_predicate("seat")):
        assert "seat.status" in text
        assert set(re.findall(r"\$\w+", text)) == {"$view"}


def test_no_date_is_all_of_time() -> None:
    """Without a date the view is from the first day there is to the last."""
    assert (View().sent()["since"], View().sent()["until"]) == (FIRST_DAY, LAST_DAY)
