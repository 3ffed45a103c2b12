"""A private Neo4j with the real data, or with so many copies of it, made once and kept."""

import asyncio
import shutil
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Final

from api.opening import bring_up
from api.seeds import SEEDS
from bench import copies
from graph.embedded import Address, Memory, PrivateStore
from graph.seeding.loading import is_current
from graph.settings import settings
from graph.store import Store

__all__ = ["store_at"]

ROOMY: Final = Memory(heap=2048, pages=1024)
"""The same at every scale, so that nothing but the graph differs. A hundred copies are 7 GB on disk
with their indexes: what is asked of the original is read from few of their pages."""

SECONDS_AT_MOST: Final = 120.0
"""A store that has just started may take its time; what is measured comes later."""


@contextmanager
def store_at(scale: int, telling: Callable[[str], None]) -> Generator[Address]:
    """A store that holds the real graph `scale` times; made where it is not as the seeds are now.

    It lies in the cache directory, and can be thrown away.
    """
    folder = settings().styrgraf_cache / "bench" / f"{scale}x"
    with PrivateStore(folder, settings().styrgraf_cache, memory=ROOMY) as private:
        address = private.start()
        if not asyncio.run(_stands(address, scale)):
            private.stop()
            shutil.rmtree(folder)
            address = private.start()
            asyncio.run(_load(address))
            copies.make(address, scale, telling)
        yield address


async def _stands(address: Address, scale: int) -> bool:
    async with await Store.open(address, seconds=SECONDS_AT_MOST) as store:
        return await is_current(store, SEEDS) and copies.standing(address) == scale


async def _load(address: Address) -> None:
    async with await Store.open(address, seconds=SECONDS_AT_MOST) as store:
        await bring_up(store, SEEDS)
