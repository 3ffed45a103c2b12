"""`python -m api.listing`: lists anew what Java takes in of Neo4j until every question is planned.

For whoever raises the version of Neo4j or of Java; a list of another is no fault, only slower.
"""

import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory

from api.opening import bring_up
from api.seeds import SEEDS
from graph.embedded import Address, PrivateStore
from graph.embedded.archive import keep
from graph.reading.warming import warm
from graph.settings import settings
from graph.store import Store


def main() -> None:
    """Writes the list of `graph.embedded.archive`."""
    with TemporaryDirectory() as folder:
        listed = Path(folder) / "listed"
        with PrivateStore(
            Path(folder) / "store", settings().styrgraf_cache, listed=listed
        ) as private:
            asyncio.run(_ask(private.start()))
        with listed.open(encoding="utf-8") as lines:
            keep(lines)


async def _ask(address: Address) -> None:
    async with await Store.open(address, seconds=120.0) as store:
        await bring_up(store, SEEDS)
        await warm(store)


if __name__ == "__main__":
    main()
