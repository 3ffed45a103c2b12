"""Asked from any view, the store grades the real graph as the timelines in it say."""

from typing import LiteralString, cast

from graph.grades import Grade, Timeline, grade_expression
from graph.reading.asking import Row
from graph.reading.grading import verdict_of
from graph.store import Store
from graph.time import span
from graph.view import EVERY_STATUS, View, at_predicate, viewed_expression

OF_2020 = "scenario/rss-stockholms-län-2020"

TIMELINES: LiteralString = """MATCH (n:Claim|Entity)
    RETURN n {.id, .status, .scenarios, .replaced_in, .grade_from, .grade_value, .grade_reason,
      .grade_told, .grade_seen, .grade_by, .witness_from, .witness_until} AS row"""
GRADED = cast(
    "LiteralString",
    f"""MATCH (n:Claim|Entity)
    RETURN n.id AS id, {grade_expression("n")} AS grade, {viewed_expression("n")} AS viewed""",
)
COUNTED = cast(
    "LiteralString", f"MATCH (n:Claim|Entity) WHERE {at_predicate('n')} RETURN n.id AS id"
)

VIEWS = (
    View(),
    View(span("2012-06-15")),
    View(span("2012")),
    View(span("2010..2020"), throughout=True),
    View(span("1850")),
    View(span("2035-01-01")),
    View(span("before 2012")),
    View(span("after 2019")),
    View(span("2019"), grades=(Grade.POSSIBLE,)),
    View(span("2019"), grades=(Grade.NO,)),
    View(grades=(Grade.LAST_KNOWN,)),
    View(span("2020"), statuses=EVERY_STATUS),
    View(span("2020"), statuses=EVERY_STATUS, plans=True),
    View(span("2019-11"), scenario=OF_2020),
)


def comes_to(row: Row, view: View, grade: Grade) -> int:
    """What a row of the grade comes to in a view: 2, it counts; 1, only possible; 0, neither."""
    brought_in = view.scenario is not None and view.scenario in (row["scenarios"] or ())
    if not brought_in:
        if view.scenario is not None and view.scenario in (row["replaced_in"] or ()):
            return 0
        if row["status"] not in view.statuses:
            return 0
    plan = brought_in or (view.plans and row["status"] in ("planned", "proposed"))
    if grade in view.counted() or (plan and grade is Grade.POSSIBLE):
        return 2
    return 1 if grade is Grade.POSSIBLE else 0


async def test_the_store_grades_as_the_timelines_do(loaded: Store) -> None:
    """Each claim and thing has the grade, and comes to what, its timeline says in the view."""
    rows = {
        one["row"]["id"]: {**one["row"], "timeline": Timeline.of(one["row"])}
        for one in await loaded.read(TIMELINES)
    }
    assert len(rows) > 8000
    for view in VIEWS:
        found = {
            one["id"]: (one["grade"], one["viewed"])
            for one in await loaded.read(GRADED, {"view": view.sent()})
        }
        grades = {one: verdict_of(row, view).grade for one, row in rows.items()}
        expected = {
            one: (grades[one].rank, comes_to(row, view, grades[one])) for one, row in rows.items()
        }
        assert {one: found[one] for one in rows if found[one] != expected[one]} == {}, view


async def counted(store: Store, view: View) -> set[str]:
    """The ids of all that counts in the view."""
    return {one["id"] for one in await store.read(COUNTED, {"view": view.sent()})}


async def test_a_scenario_stands_in_the_place_of_what_it_replaces(loaded: Store) -> None:
    """Asked under the scenario its proposals count and what they replace does not; else not."""
    rows = [one["row"] for one in await loaded.read(TIMELINES)]
    proposed = {row["id"] for row in rows if OF_2020 in (row["scenarios"] or ())}
    replaced = {row["id"] for row in rows if OF_2020 in (row["replaced_in"] or ())}
    assert proposed
    assert replaced
    counting = await counted(loaded, View())
    counting_under = await counted(loaded, View(scenario=OF_2020))
    assert counting_under - counting == proposed
    assert counting - counting_under == replaced
