"""Pages: together they are the list, whole and in order."""

import base64
from collections import Counter

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from api.pages import PAGE_AT_MOST, Page, connection, facet
from graph.errors import BadCursorError, PageTooLargeError
from tests.api.conftest import Ask, Refused

NAMES = st.sampled_from(["claims", "entities", "entity.claims", "search"])
SIZES = st.integers(min_value=1, max_value=PAGE_AT_MOST)


@given(NAMES, st.integers(min_value=0, max_value=10_000), SIZES)
def test_cursor_leads_on(name: str, place: int, first: int) -> None:
    """The page after a row's cursor begins with the row behind it."""
    page = Page(name, place, first)
    assert Page.asked(name, first, page.cursor(0)).skip == place + 1


@given(st.integers(min_value=0, max_value=300), SIZES)
def test_pages_are_the_list(total: int, first: int) -> None:
    """Walked from cursor to cursor, the pages hold every row once, and the last says it is."""
    walked: list[int] = []
    after: str | None = None
    more = True
    while more:
        page = Page.asked("claims", first, after)
        rows = list(range(total))[page.skip : page.skip + page.first]
        edges, info = connection(page, rows, total)
        assert [edge.node for edge in edges] == rows
        assert info.has_previous_page == (after is not None)
        walked += rows
        after, more = info.end_cursor, info.has_next_page
    assert walked == list(range(total))


@given(st.text(max_size=30))
def test_other_texts_are_no_cursors(text: str) -> None:
    """A text that was not handed out is refused, whatever it is; nothing else goes wrong."""
    assume(text)
    with pytest.raises(BadCursorError) as refused:
        Page.asked("claims", 1, text)
    assert refused.value.details["cursor"] == text


@pytest.mark.parametrize("place", ["-1", "1.5", "²", "", "9" * 40])
def test_cursors_of_impossible_places(place: str) -> None:
    """A cursor made by hand for a place that is none is refused."""
    cursor = base64.urlsafe_b64encode(f"claims:{place}".encode()).decode()
    with pytest.raises(BadCursorError):
        Page.asked("claims", 1, cursor)


def test_cursor_of_another_list() -> None:
    """A cursor of one list leads nowhere in another."""
    with pytest.raises(BadCursorError):
        Page.asked("claims", 1, Page("entities", 0, 1).cursor(0))


@pytest.mark.parametrize("first", [-1, PAGE_AT_MOST + 1])
def test_sizes(first: int) -> None:
    """A page of fewer than no rows or more than the limit is refused, and told the limit."""
    with pytest.raises(PageTooLargeError, match=str(PAGE_AT_MOST)):
        Page.asked("claims", first, None)


def test_facet_order() -> None:
    """Counts come with the most frequent first, equal ones by name."""
    counted = facet(Counter({"b": 2, "a": 2, "c": 3}))
    assert [(one.value, one.count) for one in counted] == [("c", 3), ("a", 2), ("b", 2)]


@pytest.mark.parametrize(
    ("field", "first"),
    [
        ("claims(where: {nouns: [SEAT]}, first: $n, after: $c) { %s nodes { id } }", 50),
        (
            'claims(words: "socialtjänst", order: DATE, first: $n, after: $c) { %s nodes { id } }',
            50,
        ),
        ("entities(nouns: [AREA], first: $n, after: $c) { %s nodes { id } }", 100),
        ("actors(types: [MUNICIPALITY], first: $n, after: $c) { %s nodes { id } }", 100),
        ('search(text: "region", first: $n, after: $c) { %s nodes { id: node { id } } }', 20),
        ("gaps(first: $n, after: $c) { %s nodes { id } }", 100),
        ("contradictions(first: $n, after: $c) { %s nodes { id: one { id } other { id } } }", 7),
        ("money(first: $n, after: $c) { %s nodes { id } }", 10),
    ],
)
async def test_walking_a_list(ask: Ask, field: str, first: int) -> None:
    """A list walked page by page has every row once: as many as it says, in the same order."""
    query = "query ($n: Int!, $c: String) { list: %s }" % (
        field % "totalCount pageInfo { hasNextPage endCursor }"
    )
    walked: list[object] = []
    answer = (await ask(query, n=first))["list"]
    walked += answer["nodes"]
    while answer["pageInfo"]["hasNextPage"]:
        answer = (await ask(query, n=first, c=answer["pageInfo"]["endCursor"]))["list"]
        walked += answer["nodes"]
    assert len(walked) == answer["totalCount"] > first
    assert len({str(row) for row in walked}) == len(walked)
    if len(walked) <= PAGE_AT_MOST:
        assert (await ask(query, n=PAGE_AT_MOST))["list"]["nodes"] == walked


async def test_walking_the_claims_of_a_thing(ask: Ask) -> None:
    """The claims of a thing are walked by the cursors handed out with them, and no others."""
    query = """query ($n: Int!, $c: String) { node(id: "actor/milk") { ... on Entity {
      claims(first: $n, after: $c) { totalCount pageInfo { hasNextPage endCursor } nodes { id } }
    } } }"""
    claims = (await ask(query, n=4))["node"]["claims"]
    walked = [claim["id"] for claim in claims["nodes"]]
    while claims["pageInfo"]["hasNextPage"]:
        claims = (await ask(query, n=4, c=claims["pageInfo"]["endCursor"]))["node"]["claims"]
        walked += [claim["id"] for claim in claims["nodes"]]
    assert len(walked) == len(set(walked)) == claims["totalCount"] > 4


async def test_a_page_of_none(ask: Ask) -> None:
    """A page of no rows still says how many there are."""
    answer = (await ask("{ claims(first: 0) { totalCount nodes { id } edges { cursor } } }"))[
        "claims"
    ]
    assert answer["totalCount"] > 0
    assert answer["nodes"] == answer["edges"] == []


async def test_beyond_the_end(ask: Ask) -> None:
    """A page beyond the end is empty, and not an error."""
    cursor = Page("claims", 1_000_000, 1).cursor(0)
    query = "query ($c: String) { claims(after: $c) { nodes { id } pageInfo { hasNextPage } } }"
    answer = (await ask(query, c=cursor))["claims"]
    assert answer == {"nodes": [], "pageInfo": {"hasNextPage": False}}


async def test_cursor_of_another_question(refused: Refused) -> None:
    """A cursor of `claims` is refused by `entities`."""
    error = await refused(
        "query ($c: String) { entities(after: $c) { totalCount } }",
        c=Page("claims", 0, 1).cursor(0),
    )
    assert error["extensions"]["code"] == "BAD_CURSOR"
