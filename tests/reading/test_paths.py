"""Ways hold when all of their claims do, on one and the same day."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import count
from typing import Any

import pytest

from graph.errors import InputError
from graph.grades import Grade
from graph.reading import walking
from graph.reading.asking import Row
from graph.reading.paths import Wanted, Ways, by_any, by_influence, ways_told
from graph.time import span
from graph.view import View
from tests.reading.asked import Recorded
from tests.reading.rows import ever, graded, lasting

WANTED = Wanted("actor/a", "actor/b", ("tie",), ways=10)
INFLUENCE = "paths/steps_of_influence"
PASSED = {"held/things": "things", "held/claims": "claims"}
NUMBERS = count()


def way(*timelines: Row, past: int | None = None) -> Row:
    """The claims of a way from a to b, past things of its own unless they are said."""
    own = next(NUMBERS)
    passed = [f"actor/{own if past is None else past:03}-{nr}" for nr in range(1, len(timelines))]
    claims = [
        {"id": f"tie/{own:03}-{nr}", "status": "in_force", **line}
        for nr, line in enumerate(timelines)
    ]
    things = ["actor/a", *passed, "actor/b"]
    return {"things": [{"id": id} for id in things], "claims": claims}


class Walked(Recorded):
    """A store in which influence flows from a to b by these ways, and no others."""

    def __init__(self, *ways: Row, gone: str = "") -> None:
        super().__init__({name: [] for name in (INFLUENCE, *PASSED)})
        self.ways = ways
        self.gone = gone

    async def read(self, text: str, parameters: dict[str, Any]) -> list[Row]:
        """The steps from the things asked about, or to them; or the things and claims passed."""
        await super().read(text, parameters)
        name, asked = self.asked[-1]
        if name in PASSED:
            return list(self._passed(PASSED[name], asked["ids"]))
        return [{"id": id, "steps": list(self._steps(id, asked["near"]))} for id in asked["ids"]]

    def _passed(self, part: str, ids: list[str]) -> Iterator[Row]:
        once = {one["id"]: one for way in self.ways for one in way[part]}
        return ({"id": id, "held": once[id]} for id in ids if id != self.gone)

    def _steps(self, id: str, near: str) -> Iterator[tuple[str, str, bool]]:
        for way in self.ways:
            things = [thing["id"] for thing in way["things"]]
            for one, other, claim in zip(things, things[1:], way["claims"], strict=False):
                ends = {"from": one, "to": other}
                if ends.pop(near) == id:
                    (there,) = ends.values()
                    yield there, claim["id"], there.startswith("area/")


def claims_of(answer: Ways) -> list[list[Row]]:
    """The claims of each way as the store has them, without the timelines read from them."""
    return [
        [{key: value for key, value in claim.items() if key != "timeline"} for claim in one.claims]
        for one in answer.ways
    ]


ALWAYS = way(ever(), ever())
NEVER = way(lasting("by 2012"), lasting("2015"))
MEETING = way(lasting("2010..2016"), lasting("after 2013"))
MAYBE = way(ever(), graded(("2010", Grade.POSSIBLE)))


async def test_a_way_that_never_holds_is_none() -> None:
    """Claims that share no day make no way: it is neither shown nor counted as possible."""
    answer = await by_influence(Walked(NEVER, ALWAYS).asking(), WANTED)
    assert claims_of(answer) == [ALWAYS["claims"]]
    assert answer.only_possible == 0


async def test_the_days_of_a_way() -> None:
    """A way may hold on the days that its claims share."""
    recorded = Walked(MEETING)
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
    recorded = Walked(ALWAYS, NEVER, MEETING, MAYBE)
    answer = await by_influence(recorded.asking(view), WANTED)
    assert [one.grade for one in answer.ways] == counted
    assert answer.only_possible == possible


@pytest.mark.parametrize("turned", [False, True])
async def test_what_a_scenario_brings_in_is_a_way(turned: bool) -> None:
    """Of two ways past the same things, both only possible, the one that it brings in counts."""
    maybe = graded(("2010", Grade.POSSIBLE))
    firm, plan = (way(maybe, ever(), past=-1) for _ in range(2))
    plan["claims"][0] |= {"status": "proposed", "scenarios": ["scenario/s"]}
    ways = (plan, firm) if turned else (firm, plan)
    view = View(span("2015"), scenario="scenario/s")
    answer = await by_influence(Walked(*ways).asking(view), WANTED)
    [claims] = claims_of(answer)
    assert claims[0] == plan["claims"][0]
    assert (answer.count, answer.only_possible) == (1, 0)


async def test_no_more_ways_than_are_wanted() -> None:
    """The first of those that count are shown: what never holds takes nobody's place."""
    recorded = Walked(NEVER, MEETING, MAYBE)
    answer = await by_influence(recorded.asking(), replace(WANTED, ways=1))
    assert claims_of(answer) == [MEETING["claims"]]


@pytest.mark.parametrize("number", range(6))
async def test_what_is_not_counted_is_the_same(number: int) -> None:
    """The ways that are wanted are those that they are among all, and longer ones are not tried."""
    longer = way(ever(), ever(), ever())
    wanted = replace(WANTED, ways=number)
    every = Walked(NEVER, ALWAYS, MEETING, MAYBE, longer)
    some = Walked(NEVER, ALWAYS, MEETING, MAYBE, longer)
    counted = await by_influence(every.asking(), wanted)
    answer = await by_influence(some.asking(), replace(wanted, counted=False))
    assert answer.ways == counted.ways
    walks, walked = ([name for name, _ in one.asked].count(INFLUENCE) for one in (some, every))
    assert (walks < walked) is (number < 5)


async def test_what_a_way_passes_is_asked_for_once() -> None:
    """Each length is told when it is found, and not again with the next."""
    longer = way(ever(), ever(), ever())
    recorded = Walked(NEVER, ALWAYS, longer)
    await by_influence(recorded.asking(), replace(WANTED, counted=False))
    asked = [one for name, sent in recorded.asked if name == "held/claims" for one in sent["ids"]]
    assert sorted(asked) == sorted(
        claim["id"] for each in (NEVER, ALWAYS, longer) for claim in each["claims"]
    )


@pytest.mark.parametrize(
    ("wanted", "cut", "told"),
    [
        (10, False, "2 vägar."),
        (10, True, "2 vägar. Det kan finnas fler."),
        (1, False, "Den kortaste av 2 vägar."),
        (1, True, "Den kortaste av minst 2 vägar."),
        (0, False, "Det finns 2 vägar."),
        (0, True, "Det finns minst 2 vägar."),
    ],
)
async def test_how_many_ways_there_are_is_told(
    monkeypatch: pytest.MonkeyPatch, wanted: int, cut: bool, told: str
) -> None:
    """What is shown is told as a part of what there is, and a bound that was hit as one."""
    monkeypatch.setattr(walking, "ROUTES_AT_MOST", 3)
    longer = [way(ever(), ever(), ever())] if cut else []
    recorded = Walked(ALWAYS, NEVER, MEETING, *longer)
    asking, wanting = recorded.asking(), replace(WANTED, ways=wanted)
    answer = await by_influence(asking, wanting)
    assert (answer.count, answer.is_cut) == (2, cut)
    assert await ways_told(asking, wanting, by_influence, ("A", "B"), answer) == told


async def test_what_is_only_possible_is_asked_for_too() -> None:
    """The store is asked from a wider view, so that the answer can tell what it leaves out."""
    view = View(span("2015"))
    recorded = Walked(MAYBE)
    answer = await by_influence(recorded.asking(view), WANTED)
    assert (answer.ways, answer.only_possible) == ([], 1)
    views = [sent["view"] for name, sent in recorded.asked if name == INFLUENCE]
    assert len(views) == 3
    assert view.sent() not in views


async def test_influence_is_followed_the_way_it_flows() -> None:
    """From the start on along it, from the goal back against it."""
    recorded = Walked(ALWAYS, MEETING)
    await by_influence(recorded.asking(), WANTED)
    sent = [sent for name, sent in recorded.asked if name == INFLUENCE]
    assert [(one["ids"], one["near"], one["far"]) for one in sent[:2]] == [
        (["actor/b"], "to", "from"),
        (["actor/a"], "from", "to"),
    ]
    assert all(one["nouns"] == ["tie"] for one in sent)


async def test_what_claims_are_filed_under_ties_nothing() -> None:
    """No path leads through an area, a topic or a scenario under which claims are filed."""
    recorded = Recorded({"paths/steps_either_way": []})
    await by_any(recorded.asking(), WANTED)
    assert recorded.asked[0][1]["aside"] == ["area", "topic", "scenario"]
    assert recorded.asked[0][1]["nouns"] == ["tie"]


async def test_a_search_that_was_broken_off_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where no way was found within the bounds, that there is none is not all that is told."""
    monkeypatch.setattr(walking, "TRIED_AT_MOST", 0)
    asking = Walked(ALWAYS).asking()
    wanted = replace(WANTED, through_places=True)
    answer = await by_influence(asking, wanted)
    assert (answer.ways, answer.is_cut) == ([], True)
    names = ("A", "B")
    told = await ways_told(asking, wanted, _walked_again, names, answer)
    assert told.startswith("Källorna ger ingen väg från A till B, på högst åtta led")
    assert "Det finns fler vägar än som kan prövas" in told


@pytest.mark.parametrize("walk", [by_influence, by_any])
async def test_nothing_leads_to_itself(walk: Any) -> None:
    """A way from a thing to itself is refused, and nothing is asked of the store."""
    recorded = Recorded()
    with pytest.raises(InputError, match="from actor/a to itself"):
        await walk(recorded.asking(), replace(WANTED, goal="actor/a"))
    assert recorded.asked == []


async def test_what_a_load_took_away_leads_nowhere() -> None:
    """A way whose claim is gone when it is to be told is left out."""
    recorded = Walked(ALWAYS, MEETING, gone=ALWAYS["claims"][0]["id"])
    answer = await by_influence(recorded.asking(), WANTED)
    assert claims_of(answer) == [MEETING["claims"]]


async def test_of_ways_past_the_same_things_the_surest_is_told() -> None:
    """Several claims between the same two things are no ways of their own."""
    rows = [way(graded(("2010", Grade.POSSIBLE)), past=-1), way(ever(), past=-1), MEETING]
    recorded = Walked(*rows)
    answer = await by_influence(recorded.asking(), WANTED)
    assert [one.grade for one in answer.ways] == [Grade.CERTAIN, Grade.CERTAIN]
    assert claims_of(answer) == [rows[1]["claims"], MEETING["claims"]]


@pytest.mark.parametrize(
    ("via", "through_places", "ways"), [((), False, 1), ((), True, 2), (("area/a",), False, 1)]
)
async def test_places_are_passed_only_where_asked(
    via: tuple[str, ...], through_places: bool, ways: int
) -> None:
    """All of them where that is said, and one that must be passed in any case."""
    through = way(ever(), ever())
    through["things"][1] = {"id": "area/a"}
    wanted = replace(WANTED, via=via, through_places=through_places)
    answer = await by_influence(Walked(ALWAYS, through).asking(), wanted)
    assert len(answer.ways) == ways
    assert not via or answer.ways[0].things[1] == {"id": "area/a"}


async def _walked_again(asking: Any, wanted: Wanted) -> Any:
    return await by_influence(asking, wanted)
