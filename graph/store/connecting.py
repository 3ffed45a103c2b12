"""From the settings to an open store: the one way that every program takes."""

import asyncio
from collections.abc import Callable

from graph.embedded import Address, PrivateStore
from graph.settings import Settings
from graph.store.door import Store

__all__ = ["connect"]


async def connect(
    given: Settings,
    *,
    private: PrivateStore | None = None,
    on_progress: Callable[[int, int], None] | None = None,
) -> Store:
    """The store that the settings name: at NEO4J_URI, or else the private one, started or joined.

    `private` is that one where it has been started already. Closing the store stops the private
    server if it was started here. Raises SettingError, StoreError or PrivateStoreError, by kind.
    """
    if given.neo4j_uri is not None:
        password = given.neo4j_password.get_secret_value()
        address = Address(given.neo4j_uri, given.neo4j_user, password, None)
        return await Store.open(
            address, database=given.neo4j_database, seconds=given.statement_seconds
        )
    private = private or PrivateStore(given.styrgraf_data, given.styrgraf_cache)
    address = await asyncio.to_thread(private.start, on_progress=on_progress)
    try:
        return await Store.open(address, seconds=given.statement_seconds, private=private)
    except BaseException:
        await asyncio.to_thread(private.release)
        raise
