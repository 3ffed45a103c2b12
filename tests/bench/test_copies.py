"""Copies of a graph: as many of everything, under names of their own, the original untouched."""

from pathlib import Path

from api.opening import bring_up
from bench import copies
from graph.embedded import Address
from graph.model.families import Family
from graph.reading.asking import Asking
from graph.reading.names import named
from graph.reading.overview import counts
from graph.reading.vocabulary import words
from graph.store import Row, Store
from tests.seeding.conftest import GROUND

SEATS = """
seats:
  - {id: seat/första, body: actor/nätverket, holder: person/åsa-öberg, on_behalf_of: area/länet}
"""

COUNTS = """
MATCH (n:Entity|Claim) WITH count(n) AS nodes
MATCH (:Claim)-[edge]->() RETURN nodes, count(edge) AS edges
"""
SEAT = """
MATCH (seat:Seat {id: $id})-[:MENTIONS]->(person), (seat)-[on:ON_BEHALF_OF]->(area)
MATCH (seat)-[:CITED_IN]->(document)
RETURN person.id AS person, person.name AS name, area.id AS area, on.called AS called,
  document.id AS document, seat.statement AS statement
"""


async def test_copies(store: Store, store_address: Address, tmp_path: Path) -> None:
    """Three times the graph has three times the nodes and edges, each copy within itself."""
    (tmp_path / "seeds.yaml").write_text(GROUND + SEATS, encoding="utf-8")
    await bring_up(store, tmp_path)
    (before,) = await store.read(COUNTS)
    original = await seat(store, "seat/första")
    used = {(one.family, one.value, one.noun): one.count for one in await words(Asking(store))}
    copies.make(store_address, 3, lambda _: None)
    (after,) = await store.read(COUNTS)
    assert after == {name: 3 * count for name, count in before.items()}
    assert before["nodes"] > 8
    assert copies.standing(store_address) == 3
    assert await seat(store, "seat/första") == original
    assert await seat(store, "seat/första~2") == {
        "person": "person/åsa-öberg~2",
        "name": "Åsa Öberg 2",
        "area": "area/länet~2",
        "called": "Länet 2",
        "document": "document/källa~2",
        "statement": original["statement"].replace("öberg}", "öberg~2}") + " 2",
    }
    found = await named(Asking(store), ["NV", "NV 1"], ("actor",))
    assert [row["id"] for row in found.values()] == ["actor/nätverket", "actor/nätverket~1"]
    nouns = (await counts(Asking(store)))["nouns"]
    assert sum(one["count"] for one in nouns) == after["nodes"]
    of_traits = (Family.TRAIT, Family.VALUE)
    for one in await words(Asking(store)):
        before_it = used[one.family, one.value.partition("~")[0], one.noun]
        assert one.count == before_it * (1 if one.family in of_traits else 3)
    traits = {one.value for one in await words(Asking(store), families=(Family.TRAIT,))}
    assert traits == {f"trait/antal-möten{mark}" for mark in ("", "~1", "~2")}


async def seat(store: Store, identifier: str) -> Row:
    """What a seat is tied to."""
    (row,) = await store.read(SEAT, {"id": identifier})
    return row
