"""The views for those who draw, as a front end asks for them: one request each."""

from collections import Counter

import httpx
import pytest
from graphql import GraphQLObjectType, build_schema, is_leaf_type

from api.answers import VIEWS, answer_schema
from api.schema import schema
from tests.api.conforming import faults
from tests.api.conftest import Answer, Ask, Listening, Refused

BUILT = build_schema(schema.as_str())


async def test_matrix_of_counties_and_networks(ask: Ask, listening: Listening) -> None:
    """All counties against the seven networks, with totals, in as many statements as one county."""
    query = """query ($rows: [String!]) { matrix(rows: $rows, at: "2019-11") {
      columns { body { id } total { seats } }
      rows { of { name } cells { body { id } answer seatCount onlyPossible seats { id } }
        total { seats exact answers { answer count } } }
      total { seats exact answers { answer count } } } }"""
    found = (await ask(query))["matrix"]
    asked = len(listening.sent)
    assert [len(row["cells"]) for row in found["rows"]] == [7] * 21
    names = [row["of"]["name"] for row in found["rows"]]
    assert (names[0], names[-1]) == ("Blekinge län", "Östergötlands län")
    (stockholm,) = [row for row in found["rows"] if row["of"]["name"] == "Stockholms län"]
    counts = {one["answer"]: one["count"] for one in stockholm["total"]["answers"]}
    assert counts == {"HELD": 7, "UNNAMED": 0, "VACANT": 0, "NOT_ENTITLED": 0, "NOT_STATED": 0}
    (milk,) = [one for one in stockholm["cells"] if one["body"]["id"] == "actor/milk"]
    assert (milk["answer"], milk["seatCount"], len(milk["seats"])) == ("HELD", 4, 4)
    assert found["total"]["seats"] == sum(one["total"]["seats"] for one in found["columns"]) == 22
    assert found["total"]["exact"]
    await ask(query, rows=["Stockholms län"])
    assert len(listening.sent) - asked <= asked


async def test_a_cell_is_a_representation(ask: Ask) -> None:
    """Each cell has what `representation` says of the two, whatever the answer."""
    fields = """of { id } body { id } answer explanation seatCount onlyPossible seats { id }
      graded { grade claim { id } }"""
    answers: set[str] = set()
    for at in ("2012", "2019-11"):
        query = f"""{{
          matrix(rows: ["Stockholms län", "Hallands län", "Region Stockholm"], at: "{at}",
            columns: ["MILK", "NSK-S", "nätverket Kvinnofrid", "Partnerskapet"]) {{
            rows {{ of {{ name }} cells {{ {fields} }} }} }} }}"""
        rows = (await ask(query))["matrix"]["rows"]
        assert [len(row["cells"]) for row in rows] == [4] * 3
        for row in rows:
            one = f"""{{ representation(of: "{row["of"]["name"]}", at: "{at}",
              in: ["MILK", "NSK-S", "nätverket Kvinnofrid", "Partnerskapet"]) {{ {fields} }} }}"""
            told = (await ask(one))["representation"]
            for cell, alone in zip(row["cells"], told, strict=True):
                assert alone.pop("explanation").startswith(cell.pop("explanation"))
                assert cell == alone
            answers |= {cell["answer"] for cell in row["cells"]}
    assert {"HELD", "UNNAMED", "NOT_STATED"} <= answers


async def test_matrix_of_the_years_before(ask: Ask) -> None:
    """In 2012 no source sees the networks: the columns stay, and the seats seen later are told."""
    query = """{ matrix(rows: ["Stockholms län"], at: "2012") {
      columns { body { id } } rows { cells { answer onlyPossible } } } }"""
    found = (await ask(query))["matrix"]
    assert len(found["columns"]) == 7
    (row,) = found["rows"]
    assert {cell["answer"] for cell in row["cells"]} == {"NOT_STATED"}
    assert sum(cell["onlyPossible"] for cell in row["cells"]) == 24


async def test_matrix_of_an_unknown_body_is_refused(refused: Refused) -> None:
    """A body that nobody knows is refused with the nearest names."""
    error = await refused('{ matrix(columns: ["Missbrk"]) { total { seats } } }')
    assert error["extensions"]["code"] == "UNKNOWN_NAME"


BANDS = """{ graph(areas: ["Stockholms län"], at: "2019-11") {
  nodes { key label band layer degree neighbours inScope count isHub type }
  edges { from to label noun grade status denied claims { id } }
  onlyPossible thingsCut claimsCut } }"""


async def test_graph_of_the_bodies_of_stockholm(client: httpx.AsyncClient) -> None:
    """The county's bodies in their bands, every line with its claims, in under 100 KB."""
    response = await client.post("/graphql", json={"query": BANDS})
    assert len(response.content) < 100_000
    found = response.json()["data"]["graph"]
    assert (found["thingsCut"], found["claimsCut"]) == (0, 0)
    bands = Counter(node["band"] for node in found["nodes"])
    assert bands["NATIONAL"] >= 10
    assert bands["REGIONAL"] >= 40
    assert bands["LOCAL"] >= 1
    places = [node["band"] for node in found["nodes"]]
    order = ["NATIONAL", "REGIONAL", "SUB_REGIONAL", "LOCAL", "NOT_STATED"]
    assert places == sorted(places, key=order.index)
    keys = {node["key"] for node in found["nodes"]}
    assert len(found["edges"]) > 50
    assert {edge[end] for edge in found["edges"] for end in ("from", "to")} <= keys
    seats = [
        (edge["label"], edge["grade"])
        for edge in found["edges"]
        if (edge["from"], edge["to"]) == ("actor/storsthlm", "actor/milk")
    ]
    assert seats
    assert {grade for _, grade in seats} == {"CERTAIN"}


async def test_graph_of_nothing_is_refused(refused: Refused) -> None:
    """Neither a thing nor an area is no question; nor is a hop too many, nor a box of one."""
    milk = 'of: "MILK"'
    wrong = ("hops: 4", "hops: -1", "foldFrom: 1", "foldFrom: -1")
    for asked in ("", *(f"{milk}, {argument}" for argument in wrong)):
        arguments = f"({asked})" if asked else ""
        error = await refused("{ graph" + arguments + " { onlyPossible } }")
        assert error["extensions"]["code"] == "BAD_INPUT"


async def test_difference_between_two_years(ask: Ask) -> None:
    """Between 2012 and 2022 SKL became SKR: one name for another, in a sentence."""
    query = """query ($first: Int!, $after: String) { difference(of: ["SKR"], nouns: [NAME, SEAT],
      from: "2012", to: "2022", first: $first, after: $after) {
      totalCount unchanged thingsCut claimsCut counts { differs count }
      pageInfo { hasNextPage endCursor }
      nodes { differs sentence gradeBefore gradeAfter before { id } after { id } } } }"""
    found = (await ask(query, first=50))["difference"]
    counts = {one["differs"]: one["count"] for one in found["counts"]}
    assert counts == {
        "BEGAN": 1, "ENDED": 1, "CHANGED": 1, "NOT_KNOWN_BEFORE": 5, "NOT_KNOWN_AFTER": 0,
    }  # fmt: skip
    assert found["totalCount"] == len(found["nodes"]) == sum(counts.values())
    changed, began, ended = found["nodes"][:3]
    assert changed["before"]["id"] == "name/sveriges-kommuner-och-landsting-2012"
    assert changed["after"]["id"] == "name/actor/skr/sveriges-kommuner-och-regioner"
    assert changed["sentence"].startswith("Ändrat. 2012: Sveriges Kommuner och Landsting")
    assert (began["before"], began["gradeBefore"], began["gradeAfter"]) == (None, "NO", "CERTAIN")
    assert (ended["after"], ended["gradeBefore"], ended["gradeAfter"]) == (None, "CERTAIN", "NO")
    page = (await ask(query, first=3))["difference"]
    rest = (await ask(query, first=50, after=page["pageInfo"]["endCursor"]))["difference"]
    assert [*page["nodes"], *rest["nodes"]] == found["nodes"]


async def test_what_happened_did_not_end(ask: Ask) -> None:
    """Events come only where they are asked for; what is only last known is counted apart."""
    query = """query ($nouns: [ClaimNoun!]) { difference(areas: "Stockholms län", from: "2012",
      to: "2019-11", nouns: $nouns, first: 500) { unchanged lastKnown
      nodes { differs before { noun } } } }"""
    found = (await ask(query))["difference"]
    nouns = {one["before"]["noun"] for one in found["nodes"] if one["before"]}
    assert "NAME" in nouns
    assert "EVENT" not in nouns
    assert 50 < found["lastKnown"] <= found["unchanged"]
    asked = (await ask(query, nouns=["EVENT"]))["difference"]
    assert {one["before"]["noun"] for one in asked["nodes"] if one["before"]} == {"EVENT"}


async def test_frames_of_a_county(ask: Ask) -> None:
    """Fifteen years of Stockholm, day by day on which something turns, in order."""
    query = """{ frames(areas: ["Stockholms län"], span: "2005..2020") {
      first thingsCut claimsCut claims { id } state { turn claim { id } before after }
      frames { day turned { turn claim { id } before after } } } }"""
    found = (await ask(query))["frames"]
    assert (found["first"], found["thingsCut"], found["claimsCut"]) == ("2005-01-01", 0, 0)
    days = [frame["day"] for frame in found["frames"]]
    assert len(days) > 10
    assert days == sorted(set(days))
    assert "2019-11-01" in days
    once = {one["id"] for one in found["claims"]}
    turned = [one for frame in found["frames"] for one in frame["turned"]]
    assert {one["claim"]["id"] for one in (*found["state"], *turned)} == once
    assert len(once) > 500
    kinds = {(one["turn"], one["before"] is None, one["after"] is None) for one in turned}
    assert kinds == {
        ("BEGINS", True, False), ("BECOMES_KNOWN", True, False), ("REGRADED", False, False),
        ("NO_LONGER_KNOWN", False, True), ("CEASES", False, True),
    }  # fmt: skip
    assert {one["turn"] for one in found["state"]} == {"STANDS"}


async def test_the_month_of_a_report_is_no_beginning(ask: Ask) -> None:
    """On 1 November 2019 hundreds of claims become known, for the report speaks of that month.

    What begins then is said to begin in 2019, or took the place of another that was seen before.
    """
    query = """{ frames(areas: "Stockholms län", span: "2005..2020") {
      frames { day turned { turn claim { id validity { text } } } } } }"""
    frames = {one["day"]: one["turned"] for one in (await ask(query))["frames"]["frames"]}
    turns = Counter(one["turn"] for one in frames["2019-11-01"])
    assert turns["BECOMES_KNOWN"] > 300
    begun = {
        one["claim"]["id"]: one["claim"]["validity"]["text"]
        for one in frames["2019-11-01"]
        if one["turn"] == "BEGINS"
    }
    assert begun.pop("seat/rss-styrgrupp-samordnare-kap-11") == "sett 2019-11"
    assert len(begun) == 11
    assert {text[: len("från 2019")] for text in begun.values()} == {"från 2019"}


async def test_difference_and_frames_of_nothing_are_refused(refused: Refused) -> None:
    """Neither a thing nor an area is no question."""
    for query in (
        '{ difference(from: "2012", to: "2019") { totalCount } }',
        '{ frames(span: "2012") { first } }',
    ):
        assert (await refused(query))["extensions"]["code"] == "BAD_INPUT"


ASKED = {
    "graph": 'of: ["MILK"], at: "2019-11"',
    "difference": 'of: ["Storsthlm"], from: "2012", to: "2019-11"',
    "matrix": 'at: "2019-11"',
    "frames": 'of: ["MILK"], span: "2012..2020"',
    "mandateChain": 'of: "RSS Stockholms län", at: "2019-11"',
    "anchoring": 'of: "beslut inom RSS Stockholms län", at: "2019-11"',
    "history": 'of: ["MILK"], at: "2019"',
    "similar": 'to: "Stockholms län", at: "2012", first: 2',
}


@pytest.mark.parametrize("view", VIEWS)
async def test_answers_conform_to_their_schema(ask: Ask, view: str) -> None:
    """All fields of a view, as they come, are what its JSON Schema says; a false one is not."""
    kind = BUILT.type_map["Query"]
    assert isinstance(kind, GraphQLObjectType)
    root = BUILT.type_map[str(kind.fields[view].type).strip("[]!")]
    assert isinstance(root, GraphQLObjectType)
    answer = (await ask(f"{{ {view}({ASKED[view]}) {{ {whole(root)} }} }}"))[view]
    told = answer_schema(view)
    assert faults(answer, told, told) == []
    if isinstance(answer, list):
        assert faults([1], told, told) != []
        return
    found: dict[str, object] = answer
    name = next(name for name, value in found.items() if isinstance(value, list) and value)
    assert faults(found | {name: [1]}, told, told) != []
    assert faults(found | {"more": 1}, told, told) == [".more"]


def whole(kind: GraphQLObjectType) -> str:
    """All fields of a type and of those below it; of nodes the id."""
    told: list[str] = []
    for name, field in kind.fields.items():
        below = BUILT.type_map[str(field.type).strip("[]!")]
        if is_leaf_type(below):
            told.append(name)
        elif isinstance(below, GraphQLObjectType) and not below.interfaces:
            told.append(f"{name} {{ __typename {whole(below)} }}")
        else:
            told.append(f"{name} {{ id }}")
    return " ".join(told)


async def test_what_is_like_a_body_is_of_its_kind(ask: Ask) -> None:
    """Without `among`, a research unit is held beside the others; what is said is in Swedish or as
    filters take it.
    """
    query = """{ similar(to: "FoU Södertörn", first: 300) { thing { type } notStated { noun respect
      one { values } } } }"""
    found = (await ask(query))["similar"]
    assert {one["thing"]["type"] for one in found} == {"RESEARCH_UNIT"}
    assert len(found) > 20
    ties = {
        (one["respect"], value)
        for like in found
        for one in like["notStated"]
        if one["noun"] == "TIE" and one["one"]
        for value in one["one"]["values"]
    }
    assert ("vem som äger detta", "MUNICIPALITY") in ties
    assert not [one for one in ties if one[1] != one[1].upper()]


def alike(feature: Answer) -> float:
    """The share of the values of either that both have."""
    one, other = (set(feature[side]["values"]) for side in ("one", "other"))
    return len(one & other) / len(one | other)


async def test_the_county_most_like_another(ask: Ask) -> None:
    """Of the other twenty in 2012, by what they share; each says in what, and in what not."""
    query = """query ($among: [String!]) { similar(to: "Stockholms län", at: "2012", first: 20,
      among: $among) { thing { name } score comparable few
      shared { ...all } partly { ...all } differing { ...all } notStated { ...all } } }
      fragment all on LikeFeature { noun respect one { values claimIds claims { id } }
        other { values claimIds } }"""
    found = (await ask(query))["similar"]
    assert len(found) == 20
    order = [(one["few"], -one["score"]) for one in found]
    assert order == sorted(order)
    assert {few for few, _ in order} == {False, True}
    for one in found:
        both = [*one["shared"], *one["partly"], *one["differing"]]
        assert len(both) == one["comparable"]
        common = [alike(feature) for feature in both]
        assert one["score"] == pytest.approx(sum(common) / len(common) if common else 0)
        assert [sum(map(alike, one[how])) for how in ("shared", "differing")] == [
            len(one["shared"]),
            0,
        ]
    first = found[0]
    assert first["thing"]["name"] == "Värmlands län"
    assert ("MEASURE", "organisationsprincip") in {
        (one["noun"], one["respect"]) for one in first["shared"]
    }
    assert min(len(first[how]) for how in ("shared", "differing", "notStated")) > 0
    assert first["comparable"] == 5
    assert [len(first[how]) for how in ("shared", "partly", "differing")] == [2, 1, 2]
    for feature in (*first["shared"], *first["partly"], *first["differing"]):
        assert [one["id"] for one in feature["one"]["claims"]] == feature["one"]["claimIds"]
    assert all((one["one"] is None) != (one["other"] is None) for one in first["notStated"])
    (alone,) = (await ask(query, among=["Värmlands län", "Stockholms län"]))["similar"]
    assert alone == first


async def test_timeline_of_storsthlm(ask: Ask) -> None:
    """What began, ended, happened and was only seen, in pages that join without a gap."""
    query = """query ($turns: [Turn!], $first: Int!, $after: String) {
      history(of: ["Storsthlm"], turns: $turns, first: $first, after: $after) {
      totalCount claimsCut pageInfo { hasNextPage endCursor }
      nodes { turn date claim { id } } } }"""
    whole = (await ask(query, first=500))["history"]
    assert whole["claimsCut"] == 0
    assert whole["totalCount"] == len(whole["nodes"]) > 50
    assert {one["turn"] for one in whole["nodes"]} >= {"BEGAN", "SEEN"}
    page = (await ask(query, first=30))["history"]
    assert page["pageInfo"]["hasNextPage"]
    rest = (await ask(query, first=500, after=page["pageInfo"]["endCursor"]))["history"]
    assert [*page["nodes"], *rest["nodes"]] == whole["nodes"]
    begun = (await ask(query, turns=["BEGAN"], first=500))["history"]["nodes"]
    assert begun == [one for one in whole["nodes"] if one["turn"] == "BEGAN"]
