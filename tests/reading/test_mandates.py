"""Chains of mandates, walked over rows as the store gives them."""

from itertools import pairwise
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from graph.reading.asking import Row
from graph.reading.mandates import Chain, Ending, walked
from graph.time import ALL_TIME, span


def thing(name: str) -> Row:
    """A thing as an end of a claim."""
    return {"id": f"actor/{name}", "noun": "actor", "name": name}


def mandate(holder: str, *grantors: str, standing: str = "held", **dates: str) -> Row:
    """A mandate that a holder has from its grantors."""
    ends: list[Row] = [{"field": "holder", "order": 0, **thing(holder)}]
    ends += [
        {"field": "grantor", "order": order, **thing(one)} for order, one in enumerate(grantors)
    ]
    name = f"mandate/{holder}-{'-'.join(grantors)}"
    return {"id": name, "standing": standing, "ends": ends, **dates}


def up(of: str, *mandates: Row) -> list[Chain]:
    """The chains from a holder upwards."""
    return walked(thing(of), list(mandates), "holder", "grantor")


def names(chain: Chain) -> list[Any]:
    """The things a chain passes, the last of which may be nobody."""
    fars = [hop.far and hop.far["name"] for hop in chain.hops]
    return [chain.hops[0].near["name"], *fars]


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
    [chain] = walked(thing("a"), mandates, "grantor", "holder")
    assert names(chain) == ["a", "b", "c"]


def test_days_of_a_chain() -> None:
    """A chain may hold on the days that all of its mandates share."""
    [chain] = up(
        "a",
        mandate("a", "b", from_text="2012", to_text="2016"),
        mandate("b", "c", from_text="2014-07"),
    )
    assert chain.days == span("2014-07..2016")


def test_days_that_never_meet() -> None:
    """A chain whose mandates share no day is told, and has no days."""
    [chain] = up("a", mandate("a", "b", to_text="2012"), mandate("b", "c", from_text="2014"))
    assert chain.days is None


def test_undated() -> None:
    """A chain of which nothing is said may hold on any day."""
    [chain] = up("a", mandate("a", "b"))
    assert chain.days == ALL_TIME


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
