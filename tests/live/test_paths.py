"""Ways of one length are found all or none, however many the store may reach."""

from typing import LiteralString, cast

import pytest

from graph.reading.asking import Row
from graph.statements import statement
from graph.store import Store
from graph.view import View

PAIRS = [
    ("paths/by_any", "actor/milk", "actor/storsthlm"),
    ("paths/by_any", "actor/skr", "actor/kommun/stockholm"),
    ("paths/by_influence", "actor/storsthlm", "actor/nsk-s"),
]


async def reached(
    store: Store, name: str, ends: tuple[str, str], shortest: str, bound: int = 500
) -> Row:
    """The row of the statement where it reaches so many of the shortest."""
    asked = statement(name)
    sent = asked.sample | {"from": ends[0], "to": ends[1], "view": View().sent()}
    text = asked.text.replace("SHORTEST 500", f"SHORTEST {shortest}").replace("= 500", f"= {bound}")
    (row,) = await store.read(cast("LiteralString", text), asked.sent(sent))
    return row


@pytest.mark.parametrize(("name", "start", "goal"), PAIRS)
async def test_a_length_is_whole(loaded: Store, name: str, start: str, goal: str) -> None:
    """Where more lead there than are reached, the longest are left out, and it is told."""
    row = await reached(loaded, name, (start, goal), "500")
    lengths = {len(way["claims"]) for way in row["ways"]}
    assert row["cut"]
    assert len(lengths) > 1
    whole = await reached(loaded, name, (start, goal), f"{len(lengths)} GROUPS")
    assert not whole["cut"]
    assert row["ways"] == whole["ways"]


@pytest.mark.parametrize(("name", "start", "goal"), PAIRS)
async def test_ways_of_one_length_stay(loaded: Store, name: str, start: str, goal: str) -> None:
    """Where no more are reached than some of the shortest, these are told, and that it is cut."""
    shortest = await reached(loaded, name, (start, goal), "1 GROUPS")
    row = await reached(loaded, name, (start, goal), "1", bound=1)
    assert row["cut"]
    (way,) = row["ways"]
    assert way in shortest["ways"]
