"""The store that the whole run shares, opened."""

from graph.embedded import Address
from graph.settings import settings
from graph.store import Store

__all__ = ["database_at", "opened"]

SECONDS_AT_MOST = 120.0
"""A server that has just started plans each new shape; beside other work that takes it long."""


def database_at(address: Address) -> str:
    """The database of a server: of one that is given, the one that is given with it."""
    given = settings()
    return given.neo4j_database if address.uri == given.neo4j_uri else "neo4j"


async def opened(address: Address) -> Store:
    """The store at an address."""
    return await Store.open(address, database=database_at(address), seconds=SECONDS_AT_MOST)
