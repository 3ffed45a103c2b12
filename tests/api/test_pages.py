"""Pages: together they are the list, whole and in order."""

import base64
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.pages import PAGE_AT_MOST, Page, connection, facet, within_limit
from graph.errors import BadCursorError, PageTooLargeError
from graph.reading.claims import Counted
from tests.api.conftest import Ask, Refused

SIZES = st.integers(min_value=1, max_value=PAGE_AT_MOST)


@given(st.integers(min_value=0, max_value=10_000), SIZES)
def test_cursor_leads_on(place: int, first: int) -> None:
    """The page after a row's cursor begins with the row behind it."""
    page = Page("of", "version", place, first)
    following = page.going_on(page.cursor(0, "seat/ö"))
    assert (following.skip, following.after, following.first) == (place + 1, "seat/ö", first)


@given(st.integers(min_value=0, max_value=300), SIZES)
def test_pages_are_the_list(total: int, first: int) -> None:
    """Walked from cursor to cursor, the pages hold every row once, and the last says it is."""
    walked: list[int] = []
    page, more = Page("of", "version", 0, first), True
    while more:
        rows = list(range(total))[page.skip : page.skip + first]
        edges, info = connection(page, rows, total)
        assert [edge.node for edge in edges] == rows
        assert info.has_previous_page == (page.skip > 0)
        walked += rows
        more = info.has_next_page
        if info.end_cursor:
            page = page.going_on(info.end_cursor)
    assert walked == list(range(total))


@given(st.text(max_size=40))
def test_nonsense_is_no_cursor(text: str) -> None:
    """Text that was never handed out as a cursor is refused as one, whatever it is."""
    with pytest.raises(BadCursorError):
        Page("of", "version", 0, 1).going_on(text)


@pytest.mark.parametrize("other", [Page("other", "version", 0, 1), Page("of", "later", 0, 1)])
def test_a_cursor_belongs_to_its_list_and_data(other: Page) -> None:
    """A cursor of one list leads nowhere in another, and none outlives the data it was of."""
    with pytest.raises(BadCursorError):
        Page("of", "version", 0, 1).going_on(other.cursor(0))


async def test_null_is_left_out(ask: Ask) -> None:
    """A cursor is the same whether an argument is null or left out, as some caches have it."""
    without = 'claims(where: {about: ["actor/milk"]}, first: 1) { edges { cursor } }'
    with_null = without.replace("first: 1", "first: 1, at: $at, grades: null, after: $after")
    query = f"query ($at: Date, $after: String) {{ one: {without} other: {with_null} }}"
    found = await ask(query, at=None)
    assert found["one"]["edges"]
    assert found["one"] == found["other"]


@pytest.mark.parametrize("turn", [1, -1])
async def test_what_each_list_of_a_document_selects(ask: Ask, turn: int) -> None:
    """Counts are made for the list that asks for them, however often and in whatever order."""
    lists = {
        "without": "claims(first: 1) { totalCount nodes { id } }",
        "counted": "claims(first: 1) { ...Counted }",
        "deep": "claims(first: 1) { ... { facets { types { count } } } edges { cursor } }",
    }
    named = [f"{name}: {said}" for name, said in lists.items()][::turn]
    counted = "fragment Counted on ClaimConnection { facets { nouns { count } } }"
    for _ in range(2):
        found = await ask(f"{{ {' '.join(named)} }} {counted}")
        assert found["without"]["totalCount"]
        assert found["without"]["nodes"]
        assert found["counted"]["facets"]["nouns"]
        assert found["deep"]["facets"]["types"]
        assert found["deep"]["edges"][0]["cursor"]


@pytest.mark.parametrize(
    ("declared", "written"),
    [
        ("", 'at: "2019-11", where: {nouns: GRANT}, throughout: false'),
        ("($at: Date)", "at: $at, where: {nouns: [GRANT], about: null}"),
        ("($nouns: [ClaimNoun!])", 'where: {nouns: $nouns}, at: "2019-11", scenario: null'),
        ("($at: Date, $where: ClaimFilter)", "where: $where, at: $at"),
    ],
)
async def test_one_list_has_one_cursor(ask: Ask, declared: str, written: str) -> None:
    """A cursor is the same however arguments are written: some caches take them for one list."""
    plain = 'at: "2019-11", where: {nouns: [GRANT]}'
    query = f"""query {declared} {{
      one: claims({plain}, first: 1) {{ edges {{ cursor }} }}
      other: claims({written}, first: 1) {{ edges {{ cursor }} }}
    }}"""
    given = {"at": "2019-11", "nouns": "GRANT", "where": {"nouns": "GRANT", "about": None}}
    found = await ask(query, **{name: one for name, one in given.items() if f"${name}:" in query})
    assert found["one"]["edges"]
    assert found["one"] == found["other"]


async def test_cursors_of_a_field_asked_twice(ask: Ask) -> None:
    """What two fragments ask of one list is one list, with cursors that lead on."""
    query = """query ($after: String) { claims(first: 1, after: $after) { totalCount }
      claims(first: 1, after: $after) { edges { cursor node { id } } } }"""
    first = (await ask(query))["claims"]["edges"]
    second = (await ask(query, after=first[0]["cursor"]))["claims"]["edges"]
    assert len(first) == len(second) == 1
    assert first[0]["node"] != second[0]["node"]


@pytest.mark.parametrize("first", [-1, PAGE_AT_MOST + 1])
def test_sizes(first: int) -> None:
    """A page of fewer than no rows or more than the limit is refused, and told the limit."""
    with pytest.raises(PageTooLargeError, match=str(PAGE_AT_MOST)):
        within_limit(first, "rows")
    within_limit(0, "rows")
    within_limit(PAGE_AT_MOST, "rows")


@pytest.mark.parametrize(
    ("number", "paged", "remedy"),
    [
        (501, True, "Ask for fewer and use `after`"),
        (-1, True, "Ask for 0"),
        (501, False, "Ask for 0"),
    ],
)
def test_what_helps(number: int, paged: bool, remedy: str) -> None:
    """Who has pages to go on with is sent there, and nobody else."""
    with pytest.raises(PageTooLargeError) as refused:
        within_limit(number, "rows", paged=paged)
    assert refused.value.remedy.startswith(remedy)


def test_facet_order() -> None:
    """Counts come with the most frequent first, equal ones by what they are called."""
    counts = {Counted("x", "b"): 2, Counted("y", "a"): 2, Counted("w", "c"): 3}
    assert [(one.value, one.label, one.count) for one in facet(counts)] == [
        ("w", "c", 3),
        ("y", "a", 2),
        ("x", "b", 2),
    ]


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
    """A list walked page by page has every row once: as many as it says, in the same order.

    The pages may be of different sizes.
    """
    query = "query ($n: Int!, $c: String) { list: %s }" % (
        field % "totalCount pageInfo { hasNextPage endCursor }"
    )
    walked: list[object] = []
    answer = (await ask(query, n=first))["list"]
    walked += answer["nodes"]
    while answer["pageInfo"]["hasNextPage"]:
        answer = (await ask(query, n=first + 1, c=answer["pageInfo"]["endCursor"]))["list"]
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


def moved(cursor: str, **parts: object) -> str:
    """A cursor with some of its parts changed: of (list and arguments), version, place, row.

    It is sealed as if it had been handed out.
    """
    _, of, version, place, row = base64.urlsafe_b64decode(cursor).decode().split(":")
    said = {"of": of, "version": version, "place": place, "row": row, **parts}
    text = "{of}:{version}:{place}:{row}".format(**said)
    seal = sha256(text.encode()).hexdigest()[:8]
    return base64.urlsafe_b64encode(f"{seal}:{text}".encode()).decode()


CLAIMS = """query ($c: String, $words: String, $nouns: [ClaimNoun!]) {
  claims(first: 2, after: $c, words: $words, where: {nouns: $nouns}) {
    nodes { id } pageInfo { hasNextPage endCursor } } }"""


@pytest.fixture
async def cursor(ask: Ask) -> str:
    """The cursor at the end of the first page of all claims."""
    return (await ask(CLAIMS))["claims"]["pageInfo"]["endCursor"]


async def test_beyond_the_end(ask: Ask, cursor: str) -> None:
    """A page beyond the end is empty, and not an error."""
    answer = (await ask(CLAIMS, c=moved(cursor, place=1_000_000, row="ö")))["claims"]
    assert answer == {"nodes": [], "pageInfo": {"hasNextPage": False, "endCursor": None}}


async def test_cursor_of_another_question(refused: Refused, cursor: str) -> None:
    """A cursor of `claims` is refused by `entities`."""
    error = await refused("query ($c: String) { entities(after: $c) { totalCount } }", c=cursor)
    assert error["extensions"]["code"] == "BAD_CURSOR"


@pytest.mark.parametrize("other", [{"words": "medel"}, {"nouns": ["SEAT"]}])
async def test_cursor_of_other_arguments(
    ask: Ask, refused: Refused, cursor: str, other: dict[str, object]
) -> None:
    """A cursor goes on with the arguments it was handed out for, and with no others."""
    assert len((await ask(CLAIMS, c=cursor))["claims"]["nodes"]) == 2
    error = await refused(CLAIMS, c=cursor, **other)
    assert error["extensions"]["code"] == "BAD_CURSOR"
    assert "arguments" in error["message"]


async def test_cursor_of_other_nouns(ask: Ask, refused: Refused) -> None:
    """What stands in a list is an argument as well: another list of nouns is another list."""
    page = (await ask(CLAIMS, nouns=["GRANT"]))["claims"]["pageInfo"]
    error = await refused(CLAIMS, c=page["endCursor"], nouns=["SEAT"])
    assert error["extensions"]["code"] == "BAD_CURSOR"


async def test_cursor_of_another_thing(ask: Ask, refused: Refused) -> None:
    """A cursor of one thing's claims is refused by another's."""
    query = """query ($id: ID!, $c: String) { node(id: $id) { ... on Entity {
      claims(first: 2, after: $c) { pageInfo { endCursor } } } } }"""
    page = (await ask(query, id="actor/milk"))["node"]["claims"]["pageInfo"]
    error = await refused(query, id="actor/storsthlm", c=page["endCursor"])
    assert error["extensions"]["code"] == "BAD_CURSOR"


async def test_cursor_of_other_data(refused: Refused, cursor: str) -> None:
    """A cursor handed out before a load is refused after it: rows may have come and gone."""
    error = await refused(CLAIMS, c=moved(cursor, version="0" * 16))
    assert error["extensions"]["code"] == "BAD_CURSOR"
    assert "loaded anew" in error["message"]


async def test_a_piece_of_a_cursor(refused: Refused, cursor: str) -> None:
    """A cursor that was cut short leads to no other row: it is refused, wherever it was cut."""
    for length in range(4, len(cursor), 4):
        error = await refused(CLAIMS, c=cursor[:length])
        assert error["extensions"]["code"] == "BAD_CURSOR"


@pytest.mark.parametrize("place", ["-1", "x", "1" * 10, ""])
async def test_spoilt_cursor(refused: Refused, cursor: str, place: str) -> None:
    """A cursor that somebody changed is refused."""
    error = await refused(CLAIMS, c=moved(cursor, place=place))
    assert error["extensions"]["code"] == "BAD_CURSOR"
