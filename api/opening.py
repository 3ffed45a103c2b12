"""Opening the store and bringing it up to the seeds, for the service and the command line."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

from api.seeds import kept
from graph.seeding import check_seeds
from graph.seeding.loading import Progress, apply, is_current, settle
from graph.seeding.plans import Plan
from graph.settings import settings
from graph.store import Store, connect

__all__ = ["bring_up", "opened"]


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
