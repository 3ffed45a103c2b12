"""The questions that have an answer of their own: chains, anchoring, comparison, paths."""

from itertools import pairwise

import pytest

from tests.api.conftest import Ask

CHAINS = """query ($of: String!, $way: Direction!) { mandateChain(of: $of, direction: $way) {
  chains { ending grade hops { near { id } far { id } mandate { id standing } }
    days { first last } } } }"""


@pytest.fixture
async def mandate(ask: Ask) -> tuple[str, str]:
    """Two things, the first of which holds a mandate from the second."""
    query = """{ claims(where: {nouns: [MANDATE], standings: [HELD]}, statuses: [IN_FORCE],
      first: 100) { nodes { ... on Mandate { grantors { id } holders { id } } } } }"""
    found = (await ask(query))["claims"]["nodes"]
    one = next(
        one
        for one in found
        if one["grantors"]
        and one["holders"]
        and {one["grantors"][0]["id"][:5], one["holders"][0]["id"][:5]} == {"actor"}
    )
    return one["holders"][0]["id"], one["grantors"][0]["id"]


async def test_chains_both_ways(ask: Ask, mandate: tuple[str, str]) -> None:
    """A mandate found upwards from its holder is found downwards from its grantor."""
    holder, grantor = mandate
    for of, way, far in ((holder, "UP", grantor), (grantor, "DOWN", holder)):
        chains = (await ask(CHAINS, of=of, way=way))["mandateChain"]["chains"]
        assert {chain["hops"][0]["near"]["id"] for chain in chains} == {of}
        assert far in {hop["far"] and hop["far"]["id"] for chain in chains for hop in chain["hops"]}


async def test_hops_meet(ask: Ask, mandate: tuple[str, str]) -> None:
    """Each hop of a chain begins where the one before it ended."""
    chains = (await ask(CHAINS, of="actor/partnerskapet", way="UP"))["mandateChain"]["chains"]
    chains += (await ask(CHAINS, of=mandate[0], way="UP"))["mandateChain"]["chains"]
    assert max(len(chain["hops"]) for chain in chains) > 1
    for chain in chains:
        for one, other in pairwise(chain["hops"]):
            assert one["far"] == other["near"]
        if chain["hops"][-1]["far"] is None:
            assert chain["ending"] in ("GRANTOR_NOT_STATED", "LACKED", "DISPUTED")


async def test_anchoring(ask: Ask) -> None:
    """The bodies anchored in are those of the rules, each once, and some are in all rules."""
    query = """{ anchoring(of: ["Beslut inom RSS Stockholms län"]) { bodyCount
      anchoredIn { id } anchoredInByAll { id } rules { source { title section } matter { id }
      anchoredIn { id } steps { does actors { id } } } } }"""
    found = (await ask(query))["anchoring"]
    bodies = [body["id"] for body in found["anchoredIn"]]
    by_rule: list[set[str]] = [
        {body["id"] for body in rule["anchoredIn"]} for rule in found["rules"]
    ]
    assert len(bodies) == len(set(bodies)) == found["bodyCount"] > 0
    assert set(bodies) == set[str]().union(*by_rule)
    common = {body["id"] for body in found["anchoredInByAll"]}
    assert common == set[str].intersection(*(rule for rule in by_rule if rule))
    places = [(rule["matter"]["id"], rule["source"]["section"]) for rule in found["rules"]]
    assert len(set(places)) == len(places)


async def test_comparison(ask: Ask) -> None:
    """All counties are compared, and one of which nothing is said is told apart from a no."""
    query = """{ comparison(trait: {nouns: [TIE], types: [HOSTS]}) { facets { value count }
      rows { of { id } said claims { id } } } }"""
    found = (await ask(query))["comparison"]
    assert len(found["rows"]) == 21
    assert sum(facet["count"] for facet in found["facets"]) == 21
    for row in found["rows"]:
        assert (row["said"] == "NOT_STATED") == (row["claims"] == [])


async def test_path_through_a_thing(ask: Ask) -> None:
    """A way that has to pass a thing passes it."""
    query = """query ($via: [String!]) { path(from: "Region Stockholm", walk: ANY, via: $via,
      to: "actor/rss-styrgrupp-stockholms-län") { ways { things { id } } } }"""
    ways = (await ask(query, via=["Storsthlm"]))["path"]["ways"]
    assert len(ways) == 5
    for way in ways:
        assert "actor/storsthlm" in {thing["id"] for thing in way["things"]}
