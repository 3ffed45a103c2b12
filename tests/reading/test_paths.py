"""Ways hold when all of their claims do, on one and the same day."""

from dataclasses import replace
from itertools import count

import pytest

from graph.grades import Grade
from graph.reading.asking import Row
from graph.reading.paths import Wanted, by_any, by_influence, ways_told
from graph.time import span
from graph.view import View
from tests.reading.asked import Recorded
from tests.reading.rows import ever, graded, lasting

WANTED = Wanted("actor/a", "actor/b", ("tie",), ways=10)
NUMBERS = count()


def way(*timelines: Row, past: int | None = None) -> Row:
    """The claims of a way, past things of its own unless they are said."""
    own = next(NUMBERS)
    things = [f"actor/{own if past is None else past}-{nr}" for nr in range(len(timelines) + 1)]
    claims = [{"id": f"tie/{own}-{nr}", **line} for nr, line in enumerate(timelines)]
    return {"things": [{"id": id} for id in things], "claims": claims}


def found(*ways: Row, cut: bool = False) -> list[Row]:
    """The one row of the statement: the ways by ids, their things and claims once each."""
    by_ids = [
        {part: [one["id"] for one in way[part]] for part in ("things", "claims")} for way in ways
    ]
    once = {
        part: list({one["id"]: one for way in ways for one in way[part]}.values())
        for part in ("things", "claims")
    }
    return [{"ways": by_ids, **once, "cut": cut}]


ALWAYS = way(ever(), ever())
NEVER = way(lasting("by 2012"), lasting("2015"))
MEETING = way(lasting("2010..2016"), lasting("after 2013"))
MAYBE = way(ever(), graded(("2010", Grade.POSSIBLE)))


async def test_a_way_that_never_holds_is_none() -> None:
    """Claims that share no day make no way: it is neither shown nor counted as possible."""
    answer = await by_influence(
        Recorded({"paths/by_influence": found(NEVER, ALWAYS)}).asking(), WANTED
    )
    assert [one.claims for one in answer.ways] == [ALWAYS["claims"]]
    assert answer.only_possible == 0


async def test_the_days_of_a_way() -> None:
    """A way may hold on the days that its claims share."""
    recorded = Recorded({"paths/by_influence": found(MEETING)})
    (one,) = (await by_influence(recorded.asking(), WANTED)).ways
    assert one.days == span("2014..2016")


@pytest.mark.parametrize(
    ("view", "counted", "possible"),
    [
        (View(), [Grade.CERTAIN, Grade.CERTAIN, Grade.POSSIBLE], 0),
        (View(span("2015")), [Grade.CERTAIN, Grade.CERTAIN], 1),
        (View(span("2012")), [Grade.CERTAIN], 1),
        (View(span("2015"), grades=(Grade.CERTAIN,)), [Grade.CERTAIN, Grade.CERTAIN], 1),
        (View(span("2015"), grades=(Grade.POSSIBLE,)), [Grade.POSSIBLE], 0),
        (View(span("2012..2015"), throughout=True), [Grade.CERTAIN], 1),
    ],
)
async def test_what_counts_and_what_is_only_possible(
    view: View, counted: list[Grade], possible: int
) -> None:
    """A way counts by its weakest claim on its best day; how many are only possible is told."""
    recorded = Recorded({"paths/by_influence": found(ALWAYS, NEVER, MEETING, MAYBE)})
    answer = await by_influence(recorded.asking(view), WANTED)
    assert [one.grade for one in answer.ways] == counted
    assert answer.only_possible == possible


async def test_no_more_ways_than_are_wanted() -> None:
    """The first of those that count are shown: what never holds takes nobody's place."""
    recorded = Recorded({"paths/by_influence": found(NEVER, NEVER, MEETING, ALWAYS)})
    answer = await by_influence(recorded.asking(), replace(WANTED, ways=1))
    assert [one.claims for one in answer.ways] == [MEETING["claims"]]


@pytest.mark.parametrize(
    ("wanted", "cut", "told"),
    [
        (10, False, "2 vägar."),
        (10, True, "2 vägar. Det kan finnas fler."),
        (1, False, "Den kortaste av 2 vägar."),
        (1, True, "Den kortaste av minst 2 vägar."),
    ],
)
async def test_how_many_ways_there_are_is_told(wanted: int, cut: bool, told: str) -> None:
    """What is shown is told as a part of what there is, and a bound that was hit as one."""
    recorded = Recorded({"paths/by_influence": found(ALWAYS, NEVER, MEETING, cut=cut)})
    asking, wanting = recorded.asking(), replace(WANTED, ways=wanted)
    answer = await by_influence(asking, wanting)
    assert (answer.count, answer.is_cut) == (2, cut)
    assert await ways_told(asking, wanting, by_influence, ("A", "B"), answer) == told


async def test_what_is_only_possible_is_asked_for_too() -> None:
    """The store is asked from a wider view, so that the answer can tell what it leaves out."""
    view = View(span("2015"))
    for ask, name in ((by_influence, "paths/by_influence"), (by_any, "paths/by_any")):
        recorded = Recorded({name: found(MAYBE)})
        answer = await ask(recorded.asking(view), replace(WANTED, via=("c",)))
        assert (answer.ways, answer.only_possible) == ([], 1)
        ((_, sent),) = recorded.asked
        assert sent["view"] != view.sent()
        assert (sent["from"], sent["to"], sent["via"]) == ("actor/a", "actor/b", ["c"])


async def test_what_claims_are_filed_under_ties_nothing() -> None:
    """No path leads through an area, a topic or a scenario under which claims are filed."""
    recorded = Recorded({"paths/by_any": found()})
    await by_any(recorded.asking(), WANTED)
    assert recorded.asked[0][1]["aside"] == ["area", "topic", "scenario"]


async def test_of_ways_past_the_same_things_the_surest_is_told() -> None:
    """Several claims between the same two things are no ways of their own."""
    rows = [way(graded(("2010", Grade.POSSIBLE)), past=-1), way(ever(), past=-1), MEETING]
    recorded = Recorded({"paths/by_influence": found(*rows)})
    answer = await by_influence(recorded.asking(), WANTED)
    assert [one.grade for one in answer.ways] == [Grade.CERTAIN, Grade.CERTAIN]
    assert [one.claims for one in answer.ways] == [rows[1]["claims"], MEETING["claims"]]


async def test_places_are_passed_only_where_asked() -> None:
    """What may be passed is sent whole: both ends, what must be passed, and whether places may."""
    recorded = Recorded({"paths/by_any": found()})
    wanted = replace(WANTED, via=("area/a",), through_places=True)
    await by_any(recorded.asking(), wanted)
    ((_, sent),) = recorded.asked
    assert (sent["from"], sent["to"], sent["via"]) == ("actor/a", "actor/b", ["area/a"])
    assert sent["through_places"] is True
