"""What is read goes by sessions that are used again, and each hears what it asked for."""

import asyncio
import gc
from typing import LiteralString

import pytest

from graph.embedded import Address
from graph.errors import StoreError
from graph.store import Store, door

NUMBER: LiteralString = "RETURN $number AS number"
SLOW: LiteralString = "UNWIND range(1, 100000000) AS x RETURN count(x) AS number"


async def number(store: Store, told: int) -> int:
    """The number that the store is told."""
    (row,) = await store.read(NUMBER, {"number": told})
    return row["number"]


async def test_many_at_once(store: Store) -> None:
    """Each hears its own."""
    for _ in range(3):
        assert await asyncio.gather(*(number(store, n) for n in range(250))) == list(range(250))


async def test_after_what_is_refused(store: Store) -> None:
    """The next is answered."""
    for told in range(5):
        with pytest.raises(StoreError):
            await store.read("RETURN 1 / $number AS number", {"number": 0})
        assert await number(store, told) == told


async def test_after_what_nobody_waited_for(store: Store) -> None:
    """No answer comes to who did not ask for it."""
    for told in range(5):
        given_up = asyncio.create_task(store.read(SLOW))
        await asyncio.sleep(0.05)
        given_up.cancel()
        assert await number(store, told) == told
        with pytest.raises(asyncio.CancelledError):
            await given_up


async def test_none_is_left_open(
    store_address: Address, monkeypatch: pytest.MonkeyPatch, recwarn: pytest.WarningsRecorder
) -> None:
    """Neither of those that waited to be used again nor of those that were too many."""
    monkeypatch.setattr(door, "IDLE_AT_MOST", 2)
    async with await Store.open(store_address) as store:
        assert await asyncio.gather(*(number(store, n) for n in range(9))) == list(range(9))
    del store
    gc.collect()
    assert not [one for one in recwarn if issubclass(one.category, ResourceWarning)]
