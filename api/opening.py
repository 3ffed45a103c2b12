"""Opening the store and bringing it up to the seeds, for the service and the command line."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from importlib import resources
from pathlib import Path

from graph.seeding import Kept, Plan, Progress, apply, check_seeds, is_current, settle
from graph.settings import settings
from graph.store import Store, connect

__all__ = ["SEEDS", "bring_up", "kept", "opened"]

SEEDS = Path(str(resources.files("seeds")))
"""The seeds that come with the service."""


def kept() -> Kept:
    """What was made of seeds before, in the cache directory of the settings."""
    return Kept(settings().styrgraf_cache / "seeds")


@asynccontextmanager
async def opened() -> AsyncGenerator[Store]:
    """The store that the settings name, open for as long as the context lasts.

    Raises SettingError, StoreError or PrivateStoreError, by kind.
    """
    async with await connect(settings()) as store:
        yield store


async def bring_up(store: Store, folder: Path, on_progress: Progress | None = None) -> Plan | None:
    """Loads the seeds in the folder; None when the graph was loaded from these files already.

    Raises SeedsRefusedError with every fault, StoreForeignError, or another StoreError; the graph
    is then as it was.
    """
    if await is_current(store, folder):
        await settle(store)
        return None
    return await apply(store, check_seeds(folder, kept()), on_progress)
