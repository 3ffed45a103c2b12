"""Small inputs of kinds that went wrong elsewhere, asked of a graph that holds them."""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest

from api.seeds import SEEDS
from graph.seeding import Seeds, check_seeds
from graph.seeding.loading import apply
from graph.store import Store
from tests.api.conftest import Answer, serving

CASES = Path(__file__).parent.parent / "cases"
SEATS = """query ($body: String!, $at: Date, $grades: [Grade!]) {
  representation(of: "Provlän", in: [$body], at: $at, grades: $grades) {
    answer seatCount onlyPossible
    graded { grade } seats { id holders { ... on Entity { name } } sources { title } } } }"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project's seeds with the cases beside them."""
    folder = tmp_path_factory.mktemp("cases") / "seeds"
    shutil.copytree(SEEDS, folder)
    shutil.copy(CASES / "dates-and-names.yaml", folder)
    (folder / "ways.yaml").write_text(WAYS, encoding="utf-8")
    (folder / "more.yaml").write_text(MORE, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def seeds(folder: Path) -> Seeds:
    """The same, checked."""
    return check_seeds(folder)


@pytest.fixture
async def client(store: Store, seeds: Seeds) -> AsyncIterator[httpx.AsyncClient]:
    """A client of a service over them."""
    await apply(store, seeds)
    async with serving(store) as client:
        yield client


async def asked(client: httpx.AsyncClient, query: str, **variables: object) -> Answer:
    """The data of an operation that is to be answered."""
    response = await client.post("/graphql", json={"query": query, "variables": variables})
    answer: Answer = response.json()
    assert "errors" not in answer, answer["errors"]
    return answer["data"]


async def seats(
    client: httpx.AsyncClient, body: str, at: str, grades: list[str] | None = None
) -> Answer:
    """The representation of the county in a body at a date."""
    data = await asked(client, SEATS, body=body, at=at, grades=grades)
    [row] = data["representation"]
    return row


def held_by(row: Answer) -> list[str]:
    """The names of those who hold the seats, in order."""
    return sorted(holder["name"] for seat in row["seats"] for holder in seat["holders"])


# A is tied to B until 2012, B to C from 2015; A reaches C through D and E all the while.
WAYS = """defaults: {document: document/felprov, section: "5 Vägar"}
actors:
  - {id: actor/prov-väg-a, name: Provväg A, type: council}
  - {id: actor/prov-väg-b, name: Provväg B, type: council}
  - {id: actor/prov-väg-c, name: Provväg C, type: council}
  - {id: actor/prov-väg-d, name: Provväg D, type: council}
  - {id: actor/prov-väg-e, name: Provväg E, type: council}
ties:
""" + "".join(
    f"  - {{id: tie/prov-väg-{one}{other}, subject: actor/prov-väg-{one}, type: steers, "
    f"object: actor/prov-väg-{other}, {dates}}}\n"
    for one, other, dates in (
        ("a", "b", "to: 2012"),
        ("b", "c", "from: 2015, to: open"),
        ("a", "d", "from: 2000, to: open"),
        ("d", "e", "from: 2000, to: open"),
        ("e", "c", "from: 2000, to: open"),
    )
)

# Said of two pairs under one topic and one area; one matter, handled by one rule; a word that
# stands nowhere but inside another.
MORE = """defaults: {document: document/felprov, section: "6 Mer"}
topics:
  - {id: topic/prov-ämne, name: Provämnet}
actors:
  - {id: actor/prov-fil-a, name: Provfil A, type: council}
  - {id: actor/prov-fil-b, name: Provfil B, type: council}
  - {id: actor/prov-fil-c, name: Provfil C, type: council}
  - {id: actor/prov-fil-d, name: Provfil D, type: council}
matters:
  - {id: matter/prov-enda, name: Provfrågan}
ties:
  - {id: tie/prov-fil-ab, subject: actor/prov-fil-a, type: steers, object: actor/prov-fil-b,
     topic: topic/prov-ämne, area: area/provlän, from: 2000, to: open,
     text: Provfil A leder Provfil B genom provfogningsordningen.}
  - {id: tie/prov-fil-cd, subject: actor/prov-fil-c, type: steers, object: actor/prov-fil-d,
     topic: topic/prov-ämne, area: area/provlän, from: 2000, to: open}
steps:
  - {id: step/prov-enda-1, matter: matter/prov-enda, actor: actor/prov-fil-a, does: anchors}
  - {id: step/prov-enda-2, matter: matter/prov-enda, actor: actor/prov-fil-b, does: decides}
"""


CHAIRS = """query ($at: Date!) { claims(where: {nouns: [SEAT], roles: [CHAIR],
  ends: [{part: BODY, is: ["Provnämnden A"]}]}, at: $at) {
  edges { grade grading { reason } node { ... on Seat { holders { name } } } } } }"""


@pytest.mark.parametrize(
    ("at", "chairs", "reason"),
    [
        ("2019-06-29", ["Ada Provsson"], "BETWEEN"),
        ("2019-06-30", ["Ada Provsson", "Bo Provsson"], "HANDED_OVER"),
        ("2019-07-01", ["Bo Provsson"], "BETWEEN"),
    ],
)
async def test_a_chair_handed_over(
    client: httpx.AsyncClient, at: str, chairs: list[str], reason: str
) -> None:
    """One holder ends on the day the next begins: that day both are named, every other day one."""
    edges = (await asked(client, CHAIRS, at=at))["claims"]["edges"]
    assert held_by({"seats": [edge["node"] for edge in edges]}) == chairs
    assert {edge["grade"] for edge in edges} == {"CERTAIN"}
    assert reason in {edge["grading"]["reason"] for edge in edges}


@pytest.mark.parametrize(("at", "count"), [("2019-06-29", 1), ("2019-06-30", 1), ("2019-07-01", 1)])
async def test_the_seat_is_held_once(client: httpx.AsyncClient, at: str, count: int) -> None:
    """On the day it is handed over the chair is one seat; the vice chair is another."""
    row = await seats(client, "Provnämnden A", at)
    chairs = [seat for seat in row["seats"] if seat["id"].startswith("seat/prov-1-")]
    vice = [seat for seat in chairs if seat["id"] in ("seat/prov-1-cia", "seat/prov-1-dan")]
    assert row["seatCount"] - len(vice) == count


@pytest.mark.parametrize(
    ("body", "at", "held"),
    [
        ("Upplösta provnämnden", "2018", ["Eva Provsson", "Fia Provsson"]),
        ("Upplösta provnämnden", "2023", []),
        ("Nya provnämnden", "2011", []),
    ],
)
async def test_seats_are_cut_to_their_body(
    client: httpx.AsyncClient, body: str, at: str, held: list[str]
) -> None:
    """A seat holds no longer than its body, and no sooner."""
    assert held_by(await seats(client, body, at)) == held


async def test_no_dates_at_all(client: httpx.AsyncClient) -> None:
    """Where no time is said, a seat is possible, and not held."""
    query = """query ($grades: [Grade!]) { representation(of: "Fia Provsson", at: "2019",
      grades: $grades) { body { name } answer onlyPossible seats { id } } }"""
    rows = (await asked(client, query))["representation"]
    by_body = {row["body"]["name"]: row for row in rows}
    for body in ("Provkommunen", "Provkommunen Två"):
        assert by_body[body]["answer"] == "NOT_STATED"
        assert (by_body[body]["seats"], by_body[body]["onlyPossible"]) == ([], 1)
    rows = (await asked(client, query, grades=["POSSIBLE"]))["representation"]
    assert {row["body"]["name"] for row in rows if row["seats"]} == {
        "Provkommunen",
        "Provkommunen Två",
    }


async def test_ended_without_a_date(client: httpx.AsyncClient) -> None:
    """What has ended is not held after its source spoke; before, it is possible."""
    later = await seats(client, "Provnämnden B", "2024")
    assert held_by(later) == ["Ada Provsson"]
    earlier = await seats(client, "Provnämnden B", "2011", ["POSSIBLE"])
    assert held_by(earlier) == ["Eva Provsson", "Gun Provsson"]


async def test_one_membership_said_three_times(client: httpx.AsyncClient) -> None:
    """Accounts that agree are one claim with all their citations, and one seat."""
    row = await seats(client, "Provnämnden B", "2019")
    assert (held_by(row), row["seatCount"]) == (["Ada Provsson"], 1)
    [seat] = row["seats"]
    assert [source["title"] for source in seat["sources"]] == [
        "Felprovsrapporten",
        "Felprovsrapporten Två",
    ]


@pytest.mark.parametrize(
    ("at", "outward"),
    [("2014", {"steers"}), ("2020", set[str]()), ("2026", set[str]())],
)
async def test_what_is_over_or_planned_ties_nothing(
    client: httpx.AsyncClient, at: str, outward: set[str]
) -> None:
    """On the day, an ended or a planned tie is none."""
    query = """query ($at: Date!) { governance(of: "Provled ett", at: $at) {
      relations { type outward ties { id } } } }"""
    relations = (await asked(client, query, at=at))["governance"]["relations"]
    assert {one["type"].lower() for one in relations if one["outward"]} == outward


async def test_no_path_through_what_is_over(client: httpx.AsyncClient) -> None:
    """A chain of ties holds only where all of them hold on one day."""
    query = """query ($at: Date!) { path(from: "Provled ett", to: "Provled fyra", at: $at,
      through: [TIE]) { ways { grade things { name } } } }"""
    for at in ("2014", "2020", "2026"):
        assert (await asked(client, query, at=at))["path"]["ways"] == []


async def test_no_mandate_on_what_is_over(client: httpx.AsyncClient) -> None:
    """A mandate given until 2014 is none in 2020."""
    query = """query ($at: Date!) { mandateChain(of: "Provled två", at: $at) {
      chains { grade hops { mandate { id } } } onlyPossible } }"""
    [chain] = (await asked(client, query, at="2012"))["mandateChain"]["chains"]
    assert [hop["mandate"]["id"] for hop in chain["hops"]] == ["mandate/prov-1"]
    assert (await asked(client, query, at="2020"))["mandateChain"]["chains"] == []


async def test_a_way_that_exists_is_found(client: httpx.AsyncClient) -> None:
    """The one way whose ties hold together is found, though a shorter one seems to be there."""
    query = """{ path(from: "Provväg A", to: "Provväg C", ways: 1) { ways { things { name } } } }"""
    [way] = (await asked(client, query))["path"]["ways"]
    assert [thing["name"][-1] for thing in way["things"]] == ["A", "D", "E", "C"]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("Provrådet", "actor/prov-nfd"),
        ("Provra\u030adet", "actor/prov-nfd"),
        ("Provmjukt", "actor/prov-mjuk"),
        ("Prov\u00admjukt", "actor/prov-mjuk"),
        ("P.F.V.", "actor/prov-fk"),
        ("PFV", "actor/prov-fk"),
        ("Pfv:s råd", "actor/prov-fk"),
        ('Prov "Råd" \'s', "actor/prov-citat"),
        ("Prov Nbsp", "actor/prov-nbsp"),
        ("Provsvans", "actor/prov-svans"),
        ("ååå-rådet", "actor/prov-ååå"),
        ("Prefix", "actor/prov-prefix"),
        ("prefix rådet", "actor/prov-prefixrådet"),
    ],
)
async def test_names_as_people_type_them(client: httpx.AsyncClient, typed: str, found: str) -> None:
    """A name is found as a person types it, whatever form the file has it in."""
    query = "query ($of: String!) { governance(of: $of) { of { id name } } }"
    assert (await asked(client, query, of=typed))["governance"]["of"]["id"] == found


async def test_twins_are_listed(client: httpx.AsyncClient) -> None:
    """A name that two bodies bear is refused with both."""
    query = '{ governance(of: "Dubbelnamnet") { of { id } } }'
    response = await client.post("/graphql", json={"query": query})
    [error] = response.json()["errors"]
    assert error["extensions"]["code"] == "AMBIGUOUS_NAME"
    assert {one["id"] for one in error["extensions"]["candidates"]} == {
        "actor/prov-dubbel-1",
        "actor/prov-dubbel-2",
    }


@pytest.mark.parametrize(
    ("at", "called", "known"),
    [
        ("2005", "Provnamnet först", False),
        ("2015", "Provnamnet då", True),
        ("2019-11-26", "Provnamnet då", True),
        ("2019-11-27", "Provnamnet nu", True),
        ("2024", "Provnamnet nu", True),
    ],
)
async def test_names_in_time(client: httpx.AsyncClient, at: str, called: str, known: bool) -> None:
    """On each day, the name it bore."""
    query = """query ($at: Date!) { node(id: "actor/prov-namn") { ... on Entity {
      called(at: $at) naming(at: $at) { name known } } } }"""
    node = (await asked(client, query, at=at))["node"]
    assert (node["called"], node["naming"]["known"]) == (called, known)


@pytest.mark.parametrize(
    ("at", "borne"),
    [
        # Only its end is known: then it is possible, which does not count.
        ("2005", set[str]()),
        ("2015", {"Provnamnet då"}),
        ("2019-11-27", {"Provnamnet då", "Provnamnet nu"}),
        ("2024", {"Provnamnet nu"}),
        (None, {"Provnamnet först", "Provnamnet då", "Provnamnet nu"}),
    ],
)
async def test_names_at_a_date(client: httpx.AsyncClient, at: str | None, borne: set[str]) -> None:
    """Of a thing's names, at a date those that it bore then; without one, all."""
    query = """query ($at: Date) { node(id: "actor/prov-namn") { ... on Entity {
      names(at: $at) { ... on Name { value } } } } }"""
    names = [one["value"] for one in (await asked(client, query, at=at))["node"]["names"]]
    assert (set(names), len(names)) == (borne, len(borne))


@pytest.mark.parametrize(
    ("grades", "borne"),
    [
        (["POSSIBLE"], ["Provnamnet först"]),
        (["CERTAIN"], []),
        (["NO"], ["Provnamnet då", "Provnamnet nu"]),
    ],
)
async def test_names_by_grade(
    client: httpx.AsyncClient, grades: list[str], borne: list[str]
) -> None:
    """Of a thing's names, those that it bore at a date as surely as is asked for."""
    query = """query ($grades: [Grade!]) { node(id: "actor/prov-namn") { ... on Entity {
      names(at: "2005", grades: $grades) { ... on Name { value } } } } }"""
    names = (await asked(client, query, grades=grades))["node"]["names"]
    assert sorted(one["value"] for one in names) == borne


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("provfogningsordningen", 1),
        ("provfogningsordning", 1),
        ("fogning", 1),
        ("ordningen fogningen", 1),
        ("provfogningsordnares", 0),
    ],
)
async def test_words_inside_compounds(client: httpx.AsyncClient, words: str, found: int) -> None:
    """A word is found at the beginning, in the middle and at the end of a compound."""
    query = """query ($words: String!) { claims(words: $words, where: {about: ["Provfil A"]}) {
      nodes { id } } }"""
    nodes = (await asked(client, query, words=words))["claims"]["nodes"]
    assert [one["id"] for one in nodes] == ["tie/prov-fil-ab"] * found


@pytest.mark.parametrize("through", [False, True])
async def test_no_path_through_what_claims_are_filed_under(
    client: httpx.AsyncClient, through: bool
) -> None:
    """That two ties are of one topic and one area leads from neither to the other.

    Nor does it lead to the topic or to the area, or from there.
    """
    query = """query ($from: String!, $to: String!, $through: Boolean!) { path(from: $from,
      to: $to, walk: ANY, throughPlaces: $through) { ways { things { id } } onlyPossible } }"""
    a = "Provfil A"
    for start, goal in (
        *((a, "Provfil D"), (a, "Provämnet"), (a, "Provlän")),
        *(("Provämnet", a), ("Provlän", a)),
    ):
        apart = (await asked(client, query, **{"from": start}, to=goal, through=through))["path"]
        assert apart == {"ways": [], "onlyPossible": 0}, (start, goal)
    found = await asked(client, query, **{"from": a}, to="Provfil B", through=through)
    [way] = found["path"]["ways"]
    assert [thing["id"] for thing in way["things"]] == ["actor/prov-fil-a", "actor/prov-fil-b"]


async def test_one_rule(client: httpx.AsyncClient) -> None:
    """A matter of which one section tells is handled by one rule, with all of its steps."""
    query = """{ anchoring(of: ["Provfrågan"]) { bodyCount explanation onlyPossible
      anchoredIn { id } anchoredInByAll { id } through { id } rules { matter { id }
      source { title section } anchoredIn { id } steps { id does } } } }"""
    body = [{"id": "actor/prov-fil-a"}]
    assert (await asked(client, query))["anchoring"] == {
        "bodyCount": 1,
        "explanation": "Källorna ger en redogörelse.",
        "onlyPossible": 0,
        "anchoredIn": body,
        "anchoredInByAll": body,
        "through": [],
        "rules": [
            {
                "matter": {"id": "matter/prov-enda"},
                "source": {"title": "Felprovsrapporten", "section": "6 Mer"},
                "anchoredIn": body,
                "steps": [
                    {"id": "step/prov-enda-1", "does": "ANCHORS"},
                    {"id": "step/prov-enda-2", "does": "DECIDES"},
                ],
            }
        ],
    }
