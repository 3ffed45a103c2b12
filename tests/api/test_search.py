"""Finding things by what people call them, in Swedish."""

import pytest

from tests.api.conftest import Ask

SEARCH = """query ($text: String!, $nouns: [EntityNoun!], $types: [EntityType!], $at: Date) {
  search(text: $text, nouns: $nouns, types: $types, at: $at, first: 100) {
    totalCount facets { value count }
    nodes { node { id name noun } name form matchedBy score }
  } }"""


@pytest.mark.parametrize(
    ("text", "found", "how"),
    [
        ("MILK", "actor/milk", "EXACT"),
        ("milk", "actor/milk", "EXACT"),
        ("Norrköpings kommun", "actor/kommun/norrköping", "EXACT"),
        ("norrkopings kommun", "actor/kommun/norrköping", "EXACT"),
        ("Norrköp", "actor/kommun/norrköping", "PREFIX"),
        ("norrkop", "actor/kommun/norrköping", "PREFIX"),
        ("Norköping", "actor/kommun/norrköping", "SIMILAR"),
        ("Orebro lan", "area/örebro-län", "EXACT"),
        ("åre", "actor/kommun/åre", "EXACT"),
        ("KSL", "actor/storsthlm", "EXACT"),
        ("SKL", "actor/skr", "EXACT"),
        ("Sveriges Kommuner och Landsting", "actor/skr", "EXACT"),
        ("socialstyrelse", "actor/socialstyrelsen", "PREFIX"),
        ("socialstyrelsens", "actor/socialstyrelsen", "STEM"),
    ],
)
async def test_found(ask: Ask, text: str, found: str, how: str) -> None:
    """A thing is found by each way of writing its names, and the hit says how the name fitted."""
    hits = (await ask(SEARCH, text=text))["search"]["nodes"]
    by_id = {hit["node"]["id"]: hit for hit in hits}
    assert found in by_id
    assert by_id[found]["matchedBy"] == how


async def test_why(ask: Ask) -> None:
    """A hit by a former name tells that name and its kind, beside the name of today."""
    [hit, *_] = (await ask(SEARCH, text="KSL"))["search"]["nodes"]
    assert hit["node"]["name"] == "Storsthlm"
    assert hit["name"] == "KSL"
    assert hit["form"] == "ABBREVIATION"


async def test_exact_first(ask: Ask) -> None:
    """What fits best comes first, and each thing comes once."""
    hits = (await ask(SEARCH, text="region stockholm"))["search"]["nodes"]
    scores = [hit["score"] for hit in hits]
    assert hits[0]["node"]["id"] == "actor/region-stockholm"
    assert scores == sorted(scores, reverse=True)
    assert len({hit["node"]["id"] for hit in hits}) == len(hits)


async def test_counts(ask: Ask) -> None:
    """The counts by noun add up to the total."""
    found = (await ask(SEARCH, text="stockholm"))["search"]
    assert sum(facet["count"] for facet in found["facets"]) == found["totalCount"]
    assert {facet["value"] for facet in found["facets"]} >= {"ACTOR", "AREA"}


async def test_nouns_and_types(ask: Ask) -> None:
    """Only the nouns and types that were asked for are found."""
    found = await ask(SEARCH, text="stockholm", nouns=["AREA"], types=["COUNTY"])
    assert [hit["node"]["id"] for hit in found["search"]["nodes"]] == ["area/stockholms-län"]


@pytest.mark.parametrize("noun", ["ACTOR", "AREA"])
async def test_nouns(ask: Ask, noun: str) -> None:
    """Of all that is found, the things of the nouns that were asked for, each of them."""
    every = (await ask(SEARCH, text="stockholm"))["search"]
    found = (await ask(SEARCH, text="stockholm", nouns=[noun]))["search"]
    of_noun = [hit["node"]["id"] for hit in every["nodes"] if hit["node"]["noun"] == noun]
    assert [hit["node"]["id"] for hit in found["nodes"]] == of_noun
    assert 0 < found["totalCount"] == len(of_noun) < every["totalCount"]
    assert found["facets"] == [{"value": noun, "count": len(of_noun)}]


async def test_types_alone(ask: Ask) -> None:
    """Types without nouns keep only things of these types, and some of them."""
    every = (await ask(SEARCH, text="stockholm"))["search"]
    found = (await ask(SEARCH, text="stockholm", types=["COUNTY"]))["search"]
    assert [hit["node"]["id"] for hit in found["nodes"]] == ["area/stockholms-län"]
    assert every["totalCount"] > 1


async def test_two_of_one_name(ask: Ask) -> None:
    """Things that share a name are found as two, and not merged."""
    hits = (await ask(SEARCH, text="FoU Välfärd"))["search"]["nodes"]
    exact = {hit["node"]["id"] for hit in hits if hit["matchedBy"] == "EXACT"}
    assert len(exact) > 1


@pytest.mark.parametrize(
    "text", ["!!!", '"', "\\", "a AND", "NOT", "OR", "((", "~", "*", "-", "+x", "x:y", "/"]
)
async def test_any_text_is_a_text(ask: Ask, text: str) -> None:
    """Signs that mean something to the index are letters like others: nothing goes wrong."""
    found = (await ask(SEARCH, text=text))["search"]
    assert sum(facet["count"] for facet in found["facets"]) == found["totalCount"]
    assert len(found["nodes"]) == min(found["totalCount"], 100)
    query = "query ($w: String!) { claims(words: $w) { totalCount nodes { id } } }"
    claims = (await ask(query, w=text))["claims"]
    assert len(claims["nodes"]) == min(claims["totalCount"], 50)


async def test_nothing_found(ask: Ask) -> None:
    """A text like no name finds nothing, and says so."""
    found = (await ask(SEARCH, text="qzxwvqzxwv"))["search"]
    assert found == {"totalCount": 0, "facets": [], "nodes": []}


async def test_names_over_time(ask: Ask) -> None:
    """A thing keeps its id when its name changes, and tells what it was called when."""
    query = """query ($at: Date) { node(id: "actor/skr") { ... on Entity { name called(at: $at)
      names { ... on Name { value form validity { text } } } } } }"""
    node = (await ask(query, at="2013"))["node"]
    assert node["name"] == "Sveriges Kommuner och Regioner"
    assert node["called"] == "Sveriges Kommuner och Landsting"
    assert {"SKL", "SKR"} <= {name["value"] for name in node["names"]}


@pytest.mark.parametrize(
    "id", ["area/örebro-län", "actor/kommun/åre", "area/stockholms-län", "actor/kommun/älmhult"]
)
async def test_swedish_letters_in_ids(ask: Ask, id: str) -> None:
    """Ids with å, ä and ö are ids like others."""
    node = (await ask("query ($id: ID!) { node(id: $id) { id } }", id=id))["node"]
    assert node == {"id": id}


async def test_swedish_order(ask: Ask) -> None:
    """Å, Ä and Ö come after Z, in that order, and capitals do not go before small letters."""
    query = "{ entities(nouns: [AREA], types: [MUNICIPALITY], first: 500) { nodes { name } } }"
    names = [node["name"] for node in (await ask(query))["entities"]["nodes"]]
    firsts = list(dict.fromkeys(name[0].upper() for name in names))
    assert firsts[-3:] == ["Å", "Ä", "Ö"]
    assert firsts[:-3] == sorted(firsts[:-3])
    assert names.index("Malmö") < names.index("Malung-Sälen")
