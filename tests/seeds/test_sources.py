"""What holds for the whole of the real data once it is loaded."""

from graph.statements import statement
from graph.store import Store


async def test_every_claim_is_cited(loaded: Store) -> None:
    """No claim of the real graph is without a source, and there are thousands of claims."""
    assert await loaded.read(statement("seeding/claims_without_source").text) == []
    [counted] = await loaded.read("MATCH (c:Claim)-[:CITED_IN]->() RETURN count(DISTINCT c) AS n")
    assert counted["n"] > 5000
