"""The store that the whole run shares, opened."""

from graph.embedded import Address
from graph.settings import settings
from graph.store import Store

__all__ = ["opened"]

SECONDS_AT_MOST = 120.0
"""A server that has just started plans each new shape; beside other work that takes it long."""


async def opened(address: Address) -> Store:
    """The store at an address: of a server that is given, the database that is given with it."""
    given = settings()
    database = given.neo4j_database if address.uri == given.neo4j_uri else "neo4j"
    return await Store.open(address, database=database, seconds=SECONDS_AT_MOST)
