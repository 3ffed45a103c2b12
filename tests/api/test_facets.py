"""By what claims and things are counted they can be narrowed, to just as many."""

from collections.abc import Callable

import pytest

from api.types.counts import ClaimFacets
from tests.api.conftest import Ask

Choice = dict[str, object]

OF_CLAIMS = " ".join(f"{name} {{ value count }}" for name in ClaimFacets.__annotations__)
COUNTED = f"""query ($words: String, $where: ClaimFilter, $at: Date) {{
  claims(words: $words, where: $where, at: $at, first: 0) {{
    totalCount facets {{ {OF_CLAIMS} }} }} }}"""
CHOSEN = """query ($words: String, $where: ClaimFilter, $at: Date, $choice: [ClaimFilter!],
    $grades: [Grade!], $statuses: [Status!]) {
  claims(words: $words, where: $where, at: $at, anyOf: $choice, grades: $grades,
    statuses: $statuses, first: 0) { totalCount } }"""


def listed(name: str) -> Callable[[str], Choice]:
    """The choice of a value by a condition of the facet's own name."""
    return lambda value: {"choice": [{name: [value]}]}


def measured(value: str) -> Choice:
    """The choice of what is measured: a text, or yes and no."""
    yes_or_no = value in {"true", "false"}
    return {"choice": [{"isTrue": value == "true"} if yes_or_no else {"values": [value]}]}


CHOICES: dict[str, Callable[[str], Choice]] = {
    **{
        name: listed(name)
        for name in ("nouns", "types", "modalities", "areas", "topics", "documents", "traits")
    },
    "sections": lambda value: {"choice": [{"section": value}]},
    "values": measured,
    "grades": lambda value: {"grades": [value]},
    "statuses": lambda value: {"statuses": [value]},
}
LOOKED_AT = 5
"""Of the most frequent values of a facet, and of the rarest."""


@pytest.mark.parametrize(
    "asked",
    [
        {"words": "missbruk"},
        {"words": "förankring socialchefer"},
        {"words": "missbruk", "where": {"topics": ["topic/missbruk-och-beroende"]}},
        {"where": {"areas": ["area/stockholms-län"]}, "at": "2019-11"},
        {"where": {"nouns": ["MEASURE"]}, "at": "2012"},
        {},
    ],
    ids=str,
)
async def test_as_many_are_left_as_are_counted(ask: Ask, asked: Choice) -> None:
    """Of what claims are counted by, each value leaves as many as it is counted for."""
    found = (await ask(COUNTED, **asked))["claims"]
    compared: dict[tuple[str, str], tuple[int, int]] = {}
    for name, chosen in CHOICES.items():
        values = found["facets"][name]
        for one in [*values[:LOOKED_AT], *values[LOOKED_AT:][-LOOKED_AT:]]:
            left = (await ask(CHOSEN, **asked, **chosen(one["value"])))["claims"]["totalCount"]
            compared[name, one["value"]] = (one["count"], left)
    assert {key: pair for key, pair in compared.items() if pair[0] != pair[1]} == {}
    assert {name for name, _ in compared} >= {"nouns", "areas", "documents", "sections"}


def test_all_that_can_be_chosen_is_compared() -> None:
    """Only years are counted and not asked for by one value: `happened` asks for less."""
    assert set(ClaimFacets.__annotations__) - set(CHOICES) == {"years"}


@pytest.mark.parametrize("text", ["missbruk", "stockholm", "socialchefer"])
async def test_names_are_left_as_counted(ask: Ask, text: str) -> None:
    """So many names are found of a noun as are counted, whichever it is."""
    query = """query ($text: String!, $nouns: [EntityNoun!]) {
      search(text: $text, nouns: $nouns) { totalCount facets { value count } } }"""
    counts = (await ask(query, text=text))["search"]["facets"]
    assert len(counts) > 1
    for one in counts:
        left = (await ask(query, text=text, nouns=[one["value"]]))["search"]["totalCount"]
        assert left == one["count"], one


async def test_things_are_left_as_counted(ask: Ask) -> None:
    """The same of things, by noun and by type."""
    query = """query ($nouns: [EntityNoun!], $types: [EntityType!]) {
      entities(areas: ["Stockholms län"], nouns: $nouns, types: $types, first: 0) {
        totalCount facets { nouns { value count } types { value count } } } }"""
    facets = (await ask(query))["entities"]["facets"]
    assert min(len(counts) for counts in facets.values()) > 1
    for name, counts in facets.items():
        for one in counts:
            left = (await ask(query, **{name: [one["value"]]}))["entities"]["totalCount"]
            assert left == one["count"], one


async def test_what_is_said_comes_before_what_it_is_called(ask: Ask) -> None:
    """Of all that holds a word, that something is named so comes last."""
    query = """{ claims(words: "missbruk", first: 200) { totalCount nodes { noun } } }"""
    found = (await ask(query))["claims"]
    named = [one["noun"] == "NAME" for one in found["nodes"]]
    assert len(named) == found["totalCount"]
    assert named == sorted(named)
    assert 0 < sum(named) < len(named)
