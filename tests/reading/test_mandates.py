"""Chains of mandates, walked over rows as the store gives them."""

from itertools import pairwise
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from graph.grades import Grade
from graph.reading.asking import Row
from graph.reading.mandates import Chain, Chains, Direction, Ending, mandate_chains, walked
from graph.time import ALL_TIME, span
from graph.view import View
from tests.reading.asked import Recorded
from tests.reading.rows import ever, graded, lasting


def thing(name: str) -> Row:
    """A thing as an end of a claim."""
    return {"id": f"actor/{name}", "noun": "actor", "name": name}


def mandate(
    holder: str, *grantors: str, standing: str = "held", timeline: Row | None = None
) -> Row:
    """A mandate that a holder has from its grantors."""
    ends: list[Row] = [{"field": "holder", "order": 0, **thing(holder)}]
    ends += [
        {"field": "grantor", "order": order, **thing(one)} for order, one in enumerate(grantors)
    ]
    name = f"mandate/{holder}-{'-'.join(grantors)}"
    row: Row = {"id": name, "status": "in_force", "standing": standing, "ends": ends}
    return row | (timeline or ever())


def up(of: str, *mandates: Row) -> list[Chain]:
    """The chains from a holder upwards."""
    return walked(thing(of), list(mandates), Direction.UP)


def down(of: str, *mandates: Row) -> list[Chain]:
    """The chains from a grantor downwards."""
    return walked(thing(of), list(mandates), Direction.DOWN)


def names(chain: Chain) -> list[Any]:
    """The things a chain passes, the last of which may be nobody."""
    fars = [hop.far and hop.far["name"] for hop in chain.hops]
    return [chain.hops[0].near["name"], *fars]


def test_a_chain_tells_how_it_ends() -> None:
    """From whom to whom it goes, and where it breaks or begins, in a sentence."""
    (whole,) = up("a", mandate("a", "b"), mandate("b", "c"))
    assert whole.told() == "a ← b ← c. Där börjar den: bakom c sägs ingen stå."
    (broken,) = up("a", mandate("a"))
    assert broken.told() == "a. Där bryts den: källan säger inte vem som gett a mandatet."
    (lacked,) = up("a", mandate("a", "b", standing="lacked"))
    assert lacked.told() == "a ← b. Där bryts den: mandatet saknas enligt källan."
    (cycle,) = up("a", mandate("a", "b"), mandate("b", "a"))
    assert cycle.told() == "a ← b ← a. Där går den i cirkel: den är tillbaka vid a."


def test_a_chain_downwards_is_told_downwards() -> None:
    """From the grantor to the last holder, of whom nobody is said to have a mandate."""
    (whole,) = down("a", mandate("b", "a"), mandate("c", "b"))
    assert whole.ending is Ending.LAST_HOLDER
    assert whole.told() == "a → b → c. Där slutar den: ingen sägs handla på uppdrag av c."
    unnamed = mandate("b", "a")
    unnamed["ends"] = [end for end in unnamed["ends"] if end["field"] == "grantor"]
    (broken,) = down("a", unnamed)
    assert broken.ending is Ending.HOLDER_NOT_STATED
    assert broken.told() == "a. Där bryts den: källan säger inte vem som fått mandatet av a."


def test_no_mandate() -> None:
    """Where there is no mandate there is no chain."""
    assert up("a") == []


def test_origin() -> None:
    """A chain goes from hop to hop and ends where nobody is said to stand behind the grantor."""
    [chain] = up("a", mandate("a", "b"), mandate("b", "c"))
    assert names(chain) == ["a", "b", "c"]
    assert chain.ending is Ending.ORIGIN


def test_grantor_not_stated() -> None:
    """A mandate without a grantor ends the chain, and is a hop of it all the same."""
    [chain] = up("a", mandate("a", "b"), mandate("b"))
    assert names(chain) == ["a", "b", None]
    assert chain.ending is Ending.GRANTOR_NOT_STATED


def test_lacked_and_disputed() -> None:
    """A mandate that is lacked or disputed breaks the chain where it stands."""
    for standing, ending in (("lacked", Ending.LACKED), ("disputed", Ending.DISPUTED)):
        [chain] = up(
            "a", mandate("a", "b"), mandate("b", "c", standing=standing), mandate("c", "d")
        )
        assert names(chain) == ["a", "b", "c"]
        assert chain.ending is ending


def test_cycle() -> None:
    """A chain that comes back to a thing it has passed ends there, and is not walked for ever."""
    [chain] = up("a", mandate("a", "b"), mandate("b", "c"), mandate("c", "a"))
    assert names(chain) == ["a", "b", "c", "a"]
    assert chain.ending is Ending.CYCLE


def test_mandate_from_oneself() -> None:
    """A mandate that a body gives itself is the shortest of cycles."""
    [chain] = up("a", mandate("a", "a"))
    assert chain.ending is Ending.CYCLE


def test_alternatives() -> None:
    """Every way a power can have come is a chain of its own, the shortest first."""
    chains = up("a", mandate("a", "b", "c"), mandate("b", "d"), mandate("c"))
    assert sorted(names(chain)[1:] for chain in chains if chain.ending is Ending.ORIGIN) == [
        ["b", "d"]
    ]
    assert [len(chain.hops) for chain in chains] == sorted(len(chain.hops) for chain in chains)
    assert {chain.ending for chain in chains} == {Ending.ORIGIN, Ending.GRANTOR_NOT_STATED}


def test_downwards() -> None:
    """Walked the other way, a chain ends with whoever passes the power on to nobody."""
    mandates = [mandate("b", "a"), mandate("c", "b")]
    [chain] = down("a", *mandates)
    assert names(chain) == ["a", "b", "c"]


def test_days_of_a_chain() -> None:
    """A chain may hold on the days that all of its mandates share."""
    [chain] = up(
        "a",
        mandate("a", "b", timeline=lasting("2012..2016")),
        mandate("b", "c", timeline=lasting("after 2014-06")),
    )
    assert chain.days == span("2014-07..2016")


def test_days_that_never_meet() -> None:
    """A chain whose mandates share no day is told, and has no days."""
    [chain] = up(
        "a",
        mandate("a", "b", timeline=lasting("by 2012")),
        mandate("b", "c", timeline=lasting("2014")),
    )
    assert chain.days is None
    assert chain.grade(View()) is Grade.NO


def test_undated() -> None:
    """A chain of which nothing is said may hold on any day."""
    [chain] = up("a", mandate("a", "b"))
    assert chain.days == ALL_TIME


def test_a_chain_is_as_sure_as_its_weakest_link() -> None:
    """On its best day in the view; each mandate by itself may be surer, on days of its own."""
    [chain] = up(
        "a",
        mandate("a", "b", timeline=graded(("2010", Grade.CERTAIN), ("2014", Grade.LAST_KNOWN))),
        mandate("b", "c", timeline=graded(("2012", Grade.POSSIBLE), ("2015", Grade.CERTAIN))),
    )
    asked = {
        at: chain.grade(View(span(at))) for at in ("2009", "2012", "2014..2015", "2015", "2020")
    }
    assert asked == {
        "2009": Grade.NO,
        "2012": Grade.POSSIBLE,
        "2014..2015": Grade.LAST_KNOWN,
        "2015": Grade.LAST_KNOWN,
        "2020": Grade.LAST_KNOWN,
    }
    assert chain.grade(View(span("2014..2015"), throughout=True)) is Grade.POSSIBLE


KNOWN = graded(("2010", Grade.CERTAIN), ("2014", Grade.LAST_KNOWN))
LATER = graded(("2010", Grade.POSSIBLE), ("2018", Grade.CERTAIN))


async def chains(view: View, *mandates: Row, direction: Direction = Direction.UP) -> Chains:
    """The chains of "a" in the view, over all mandates that the store would reach."""
    up_or_down = "mandates/reachable_up" if direction is Direction.UP else "mandates/reachable_down"
    recorded = Recorded({up_or_down: [{"mandates": list(mandates)}]})
    return await mandate_chains(recorded.asking(view), thing("a"), direction)


async def test_what_counts_in_the_view_and_what_is_only_possible() -> None:
    """A chain counts as its weakest mandate does; how many more are only possible is told."""
    mandates = (
        mandate("a", "b", timeline=KNOWN),
        mandate("b", "c", timeline=KNOWN),
        mandate("a", "d", timeline=LATER),
    )
    then = await chains(View(span("2015")), *mandates)
    assert ([names(one) for one in then.chains], then.only_possible) == ([["a", "b", "c"]], 1)
    later = await chains(View(span("2019")), *mandates)
    assert ([len(one.hops) for one in later.chains], later.only_possible) == ([1, 2], 0)
    possible = await chains(View(span("2015"), grades=(Grade.POSSIBLE,)), *mandates)
    assert ([names(one) for one in possible.chains], possible.only_possible) == ([["a", "d"]], 0)


async def test_what_a_scenario_brings_in_is_a_link() -> None:
    """A proposed mandate counts as soon as it is possible, together with those in force."""
    proposed = {"status": "proposed", "scenarios": ["scenario/s"]}
    mandates = (
        mandate("a", "b", timeline=LATER) | proposed,
        mandate("b", "c", timeline=KNOWN),
        mandate("b", "d", timeline=LATER),
    )
    view = View(span("2015"), scenario="scenario/s")
    found = await chains(view, *mandates)
    assert ([names(one) for one in found.chains], found.only_possible) == ([["a", "b", "c"]], 1)
    without = await chains(View(span("2015")), *mandates)
    assert without.chains == []


async def test_a_chain_of_mandates_that_never_meet_is_none() -> None:
    """Each of them held in the span, but on no day both: no chain, not even a possible one."""
    found = await chains(
        View(span("2010..2020")),
        mandate("a", "b", timeline=lasting("2012")),
        mandate("b", "c", timeline=lasting("2015")),
    )
    assert (found.chains, found.only_possible) == ([], 0)


async def test_downwards_is_asked_downwards() -> None:
    """Who acts on a power is walked from the grantor to the holder."""
    found = await chains(View(), mandate("b", "a"), direction=Direction.DOWN)
    assert [names(one) for one in found.chains] == [["a", "b"]]


LETTERS = st.sampled_from("abcdef")


@given(st.lists(st.tuples(LETTERS, LETTERS), max_size=12, unique=True))
def test_chains_are_walks(pairs: list[tuple[str, str]]) -> None:
    """Whatever the mandates, each chain is a walk from the start along them, without a detour.

    Its hops meet, no thing is passed twice except where it ends as a cycle, and there are no two
    chains alike.
    """
    chains = up("a", *(mandate(holder, grantor) for holder, grantor in pairs))
    for chain in chains:
        walk = names(chain)
        assert walk[0] == "a"
        assert all(step in pairs for step in pairwise(walk))
        passed = walk[:-1] if chain.ending is Ending.CYCLE else walk
        assert len(set(passed)) == len(passed)
        if chain.ending is Ending.ORIGIN:
            assert all(holder != walk[-1] for holder, _ in pairs)
    assert len({tuple(names(chain)) for chain in chains}) == len(chains)
    assert len(chains) <= 100


@given(st.lists(st.tuples(LETTERS, LETTERS), max_size=12, unique=True))
def test_every_way_is_found(pairs: list[tuple[str, str]]) -> None:
    """The chains are all the walks that brute force finds, as long as they are not too many."""

    def walks(passed: list[str]) -> list[list[str]]:
        onward = [grantor for holder, grantor in pairs if holder == passed[-1]]
        if not onward:
            return [passed] if len(passed) > 1 else []
        return [
            walk
            for far in onward
            for walk in ([[*passed, far]] if far in passed else walks([*passed, far]))
        ]

    expected = sorted(walks(["a"]))
    found = sorted(
        names(chain) for chain in up("a", *(mandate(holder, far) for holder, far in pairs))
    )
    assert found == expected or len(found) == 100
