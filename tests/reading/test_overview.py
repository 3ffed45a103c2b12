"""What the graph holds is told with the load that it comes from."""

from graph.reading.asking import Asking
from graph.reading.overview import counts, version
from graph.seeding import Seeds
from graph.store import Store


async def test_the_version_is_that_of_the_load(loaded: Store) -> None:
    """By which cursors and held answers are told from those of other data."""
    assert await version(Asking(loaded)) == (await counts(Asking(loaded)))["digest"]
    assert len(await version(Asking(loaded))) == 32


async def test_each_noun_is_counted(loaded: Store, project: Seeds) -> None:
    """As many as the seeds give."""
    told = {row["noun"]: row["count"] for row in (await counts(Asking(loaded)))["nouns"]}
    assert sum(told.values()) == len(project.entities) + len(project.claims)
