"""What analysts fell into, each with the request that did it: what is asked for is what comes."""

import httpx
import pytest

from tests.api.conftest import Ask, Refused

STATUS_REPORT = "Nulägesbeskrivning RSS Stockholms län"
SEATS = "anyOf: [{ nouns: SEAT }]"


async def ids(ask: Ask, arguments: str) -> set[str]:
    """The ids of all claims that are asked for, which fit one page."""
    query = f"{{ claims({arguments}, first: 500) {{ totalCount nodes {{ id }} }} }}"
    found = (await ask(query))["claims"]
    assert len(found["nodes"]) == found["totalCount"]
    return {one["id"] for one in found["nodes"]}


@pytest.mark.parametrize(
    "condition",
    [
        f'documents: "{STATUS_REPORT}"',
        'areas: "Stockholms län"',
        'section: "Bilaga 2"',
        'ends: { part: ORGANISATION, is: "Storsthlm" }',
    ],
)
async def test_words_with_another_condition(ask: Ask, condition: str) -> None:
    """Words and a condition give what both keep: neither cuts before the other has looked."""
    by_words = await ids(ask, f'words: "missbruk", {SEATS}')
    by_condition = await ids(ask, f"where: {{ {condition} }}, {SEATS}")
    both = await ids(ask, f'words: "missbruk", where: {{ {condition} }}, {SEATS}')
    assert both == by_words & by_condition
    assert 0 < len(both) < len(by_condition)


async def test_words_that_nothing_holds_all_of(ask: Ask) -> None:
    """What holds the most is given, and which word fails is told."""
    query = """{ claims(words: "socialchefernas xyzzy", first: 1) {
      nearest totalCount words { word count } } }"""
    found = (await ask(query))["claims"]
    counts = {one["word"]: one["count"] for one in found["words"]}
    assert (found["nearest"], counts["xyzzy"]) == (True, 0)
    assert found["totalCount"] == counts["socialchefernas"] > 50


@pytest.mark.parametrize(
    ("asked", "nearest"),
    [
        ('entities(types: ["Network"])', "NETWORK"),
        ("entities(types: NETWROK)", "NETWORK"),
        ('search(text: "äldre", types: NETWORKS)', "NETWORK"),
        ('claims(where: { traits: "antal komuner" })', "antal kommuner"),
        ("claims(where: { ends: { part: HOLDERS } })", "HOLDER"),
        ('claims(where: { section: "Sammanfatning" })', "1 Sammanfattning"),
        ('claims(where: { documents: "Nulägesbeskrivningen RSS Stockholm" })', STATUS_REPORT),
    ],
)
async def test_a_word_that_is_none_is_refused(refused: Refused, asked: str, nearest: str) -> None:
    """A misspelt name of a type, part, trait, section or document is told the nearest."""
    error = await refused(f"{{ {asked} {{ totalCount }} }}")
    assert nearest in error["message"] + error["extensions"]["remedy"]


async def test_of_homonyms_the_one_that_can(ask: Ask) -> None:
    """Funktionshinder is a body where bodies sit, and a topic where topics are asked for."""
    query = """{ matrix(rows: "Stockholms län", columns: "Funktionshinder", at: "2019-11") {
      columns { body { id } } }
      seats: claims(where: { ends: { part: BODY, is: "Funktionshinder" } }) {
        totalCount }
      topics: claims(where: { topics: "Funktionshinder" }) { totalCount } }"""
    found = await ask(query)
    (column,) = found["matrix"]["columns"]
    assert column["body"]["id"] == "actor/nätverket-funktionshinder"
    assert found["seats"]["totalCount"] == 4
    assert found["topics"]["totalCount"] > 40


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("SKL:s", "SKL"),
        ("S.K.L.", "SKL"),
        ("S\u00adKL", "SKL"),
        ("nätverket Äldre", "actor/nätverket-äldre"),
        ("Storsthlm\u2019s", "Storsthlm"),
        ("O\u0308stergo\u0308tlands la\u0308n", "Östergötlands län"),
    ],
)
async def test_names_as_they_are_written(ask: Ask, typed: str, plain: str) -> None:
    """A genitive, dots, a soft hyphen, letters in two parts, the kind before the name."""
    query = """query ($is: [String!]) { claims(where: { ends: { is: $is } }) { totalCount } }"""
    count = (await ask(query, **{"is": plain}))["claims"]["totalCount"]
    assert (await ask(query, **{"is": typed}))["claims"]["totalCount"] == count > 10


async def test_outer_and_inner_conditions_add_up(ask: Ask) -> None:
    """Seats that are ties are none; what one of two conditions keeps, less what a third does."""
    query = """{ node(id: "actor/milk") { ... on Actor {
      none: claims(nouns: SEAT, where: { nouns: TIE }) { totalCount }
      seats: claims(nouns: SEAT) { totalCount } } } }"""
    node = (await ask(query))["node"]
    assert (node["none"]["totalCount"], node["seats"]["totalCount"]) == (0, 4)
    one = await ids(ask, 'where: { nouns: SEAT, areas: "Stockholms län" }')
    other = await ids(ask, 'where: { nouns: SEAT, areas: "Skåne län" }')
    milk = await ids(ask, 'where: { nouns: SEAT, ends: { part: BODY, is: "MILK" } }')
    kept = await ids(
        ask,
        'where: { nouns: SEAT }, anyOf: [{ areas: "Stockholms län" }, { areas: "Skåne län" }], '
        'not: { anyOf: [{ ends: { part: BODY, is: "MILK" } }, { nouns: TIE }] }',
    )
    assert kept == (one | other) - milk
    assert one & milk


async def test_a_chapter_is_not_another(ask: Ask) -> None:
    """Chapter "1" is that with all under it, and neither 10 nor 10.1; a heading does as well."""
    query = """query ($section: String!) { claims(first: 500, where: {
      section: $section, documents: "Nulägesbeskrivning RSS Stockholms län" }) {
      totalCount nodes { sources { title section } } } }"""
    by_number = (await ask(query, section="1"))["claims"]
    assert by_number == (await ask(query, section="Sammanfattning"))["claims"]
    assert len(by_number["nodes"]) == by_number["totalCount"] > 20
    for claim in by_number["nodes"]:
        assert "1 Sammanfattning" in {source["section"] for source in claim["sources"]}


async def test_any_time_beneath_a_date(ask: Ask) -> None:
    """`at: null` is any time, however deep: so is no `at` at all."""
    query = """{ entities(is: "MILK", at: "2019-11") { nodes { ... on Actor {
      null: claims(at: null, nouns: SEAT) { totalCount } none: claims(nouns: SEAT) { totalCount }
      then: claims(at: "2012", nouns: SEAT) { totalCount } } } } }"""
    (milk,) = (await ask(query))["entities"]["nodes"]
    counts = {name: one["totalCount"] for name, one in milk.items()}
    assert counts == {"null": 4, "none": 4, "then": 0}


async def test_one_selection_for_all_claims(ask: Ask) -> None:
    """What all claims have is asked for once, whatever the nouns: no field of two types."""
    query = """{ claims(where: { areas: "Stockholms län", section: "7" }, first: 500) { nodes {
      id noun type sentence value number unit note status validity { text }
      grade(at: "2019-11") ends { part name } sources { title section page } } } }"""
    nodes = (await ask(query))["claims"]["nodes"]
    assert {"TIE", "SEAT", "MANDATE", "STEP", "MEASURE", "FINDING"} <= {
        one["noun"] for one in nodes
    }
    assert all(one["sentence"] and one["sources"] for one in nodes)


async def test_the_same_thing_whatever_is_above(ask: Ask) -> None:
    """A thing's fields hang on its id and arguments: two dates above make one thing."""
    fields = "id noun name called names { value } claims(first: 3) { nodes { id grade } }"
    query = f"""{{ then: actors(types: NETWORK, at: "2012") {{ nodes {{ {fields} }} }}
      now: actors(types: NETWORK, at: "2019-11") {{ nodes {{ {fields} }} }} }}"""
    found = await ask(query)
    then, now = ({one["id"]: one for one in found[name]["nodes"]} for name in ("then", "now"))
    assert len(then.keys() & now.keys()) > 3
    for one in then.keys() & now.keys():
        assert then[one] == now[one]


async def test_anchoring_through_who_steers(ask: Ask) -> None:
    """An RSS is steered by a group, and its matters are anchored by that: five bodies."""
    query = """{ anchoring(of: "RSS Stockholms län", at: "2019-11") {
      explanation bodyCount through { id } rules { anchoredIn { id } } } }"""
    found = (await ask(query))["anchoring"]
    assert found["bodyCount"] == 5
    assert "actor/rss-styrgrupp-stockholms-län" in {one["id"] for one in found["through"]}
    assert "styrgruppen för RSS Stockholms län" in found["explanation"]
    assert any(rule["anchoredIn"] for rule in found["rules"])


async def test_a_chain_of_what_has_none_says_what_to_ask(ask: Ask, refused: Refused) -> None:
    """An area has no mandate of its own, nor has a matter: what to ask instead is said."""
    query = '{ mandateChain(of: "Stockholms län") { explanation } }'
    assert "actors(areas:" in (await ask(query))["mandateChain"]["explanation"]
    error = await refused(query.replace("Stockholms län", "Beslut inom RSS Stockholms län"))
    assert "claims(where:" in error["extensions"]["remedy"]


async def test_the_shortest_way_is_among_few(ask: Ask) -> None:
    """One way is the first of five; none goes past a place that was not asked for."""
    query = """query ($ways: Int!) { path(from: "MILK", to: "Storsthlm", at: "2019-11", walk: ANY,
      ways: $ways) { ways { things { id noun } } } }"""
    (one,) = (await ask(query, ways=1))["path"]["ways"]
    five = (await ask(query, ways=5))["path"]["ways"]
    assert [thing["id"] for thing in one["things"]] == ["actor/milk", "actor/storsthlm"]
    assert (len(five), five[0]) == (5, one)
    past = [tuple(thing["id"] for thing in way["things"]) for way in five]
    assert len(set(past)) == 5
    assert all(thing["noun"] != "AREA" for way in five for thing in way["things"])


async def test_one_that_fails_leaves_the_others(client: httpx.AsyncClient) -> None:
    """A misspelt name in one root field makes that null, with its error; the other is answered."""
    query = (
        '{ wrong: history(of: "MILKK") { totalCount } right: history(of: "MILK") { totalCount } }'
    )
    answer = (await client.post("/graphql", json={"query": query})).json()
    assert answer["data"]["wrong"] is None
    assert answer["data"]["right"]["totalCount"] > 0
    assert [error["path"] for error in answer["errors"]] == [["wrong"]]
