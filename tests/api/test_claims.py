"""One way to everything that is known: claims with their ends, sources, dates and counterclaims."""

import json
import re
from collections.abc import Callable

import pytest

from graph.model.claims import Claim, Seat
from graph.model.entities import Scenario
from graph.seeding import Seeds
from graph.seeding.ends import claim_ends
from tests.api.conftest import Answer, Ask, Listening, Refused

FACETS = "facets { nouns { value count } statuses { count } modalities { count } }"
IN_FORCE = {"IN_FORCE", "ENDED"}


@pytest.mark.parametrize(
    "field",
    [
        "claims(first: 1)",
        "claims(where: {nouns: [SEAT, MANDATE]}, first: 3)",
        'claims(words: "förankring", first: 0)',
        'claims(where: {about: ["MILK"]}, at: "2019", first: 2)',
        "gaps(first: 5)",
        "money(first: 1)",
    ],
)
async def test_counts_are_of_all(ask: Ask, field: str) -> None:
    """The counts by noun, status and modality each add up to all that matched, not to the page."""
    found = (await ask(f"{{ list: {field} {{ totalCount {FACETS} }} }}"))["list"]
    assert found["totalCount"] > 0
    for counts in found["facets"].values():
        assert sum(one["count"] for one in counts) == found["totalCount"]


async def test_counts_of_a_things_claims(ask: Ask) -> None:
    """The claims beneath a thing are counted in the same way."""
    query = (
        f'{{ node(id: "actor/milk") {{ ... on Entity {{ claims {{ totalCount {FACETS} }} }} }} }}'
    )
    found = (await ask(query))["node"]["claims"]
    assert sum(one["count"] for one in found["facets"]["nouns"]) == found["totalCount"] > 0


async def test_every_claim_has_a_source(ask: Ask) -> None:
    """Every claim names a document, and its kind, its words and what it ties together."""
    query = """{ claims(first: 500) { nodes { id noun sentence
      sources { documentId title } ends { part node { id } name } } } }"""
    claims = (await ask(query))["claims"]["nodes"]
    assert len({claim["id"] for claim in claims}) == 500
    for claim in claims:
        assert claim["sentence"], claim["id"]
        assert claim["sources"], claim["id"]
        assert claim["ends"], claim["id"]
        assert claim["id"].startswith(claim["noun"].lower())


Pair = frozenset[str]
CONTRADICTIONS = """query ($of: [String!], $documents: [String!], $first: Int = 500) {
  contradictions(of: $of, documents: $documents, first: $first) {
    totalCount nodes { one { id } other { id } } } }"""


def at_odds(project: Seeds, keep: Callable[[Claim], bool] = lambda _: True) -> set[Pair]:
    """The pairs that the seeds say are at odds, one side or both of which is to be kept."""
    claims = {claim.id: claim for claim in project.claims}
    pairs = {frozenset((one.id, other)) for one in project.claims for other in one.contradicts}
    return {pair for pair in pairs if any(keep(claims[one]) for one in pair)}


def pairs_in(found: Answer) -> list[Pair]:
    """The pairs of an answer."""
    return [frozenset((pair["one"]["id"], pair["other"]["id"])) for pair in found["nodes"]]


async def test_contradictions(ask: Ask, project: Seeds) -> None:
    """Every pair that the seeds say is at odds is told, once, whichever side said so."""
    found = (await ask(CONTRADICTIONS))["contradictions"]
    told, wanted = pairs_in(found), at_odds(project)
    assert set(told) == wanted
    assert len(told) == found["totalCount"] == len(wanted) > 20
    assert all(len(pair) == 2 for pair in told)


async def test_contradictions_in_a_document(ask: Ask, project: Seeds) -> None:
    """Of a document, the pairs one side of which it says; and the pages hold no more than asked."""
    document = "document/dialograpporten-norrbotten-västerbotten"
    wanted = at_odds(project, lambda one: document in {cited.document for cited in one.cite or ()})
    found = (await ask(CONTRADICTIONS, documents=[document], first=2))["contradictions"]
    assert found["totalCount"] == len(wanted)
    assert 2 < len(wanted) < len(at_odds(project))
    assert len(found["nodes"]) == 2
    assert set(pairs_in(found)) < wanted


async def test_contradictions_in_any_document(ask: Ask, project: Seeds) -> None:
    """Of each document, also the pairs of which it says only the side that comes second."""
    totals: dict[str, int] = {}
    for document in {str(it.document) for one in project.claims for it in one.cite or ()}:
        found = (await ask(CONTRADICTIONS, documents=[document], first=1))["contradictions"]
        totals[document] = found["totalCount"]

    def in_it(document: str) -> int:
        return len(at_odds(project, lambda one: document in {it.document for it in one.cite or ()}))

    assert totals == {document: in_it(document) for document in totals}
    assert len([total for total in totals.values() if total]) > 2


async def test_contradictions_about_a_thing(ask: Ask, project: Seeds) -> None:
    """Of a thing, the pairs one side of which ties it; of one that none ties, none."""
    area = "area/stockholms-län"

    def ties(claim: Claim) -> bool:
        return any(area in getattr(claim, field) for field in claim_ends(type(claim)))

    wanted = at_odds(project, ties)
    found = (await ask(CONTRADICTIONS, of=[area]))["contradictions"]
    assert set(pairs_in(found)) == wanted
    assert 0 < found["totalCount"] == len(wanted) < len(at_odds(project))
    nothing = (await ask(CONTRADICTIONS, of=["area/kommun/åre"]))["contradictions"]
    assert nothing == {"totalCount": 0, "nodes": []}


async def test_contradictions_both_ways(ask: Ask, project: Seeds) -> None:
    """Each side of a contradiction leads to all that it is at odds with, whichever side said so."""
    wanted: dict[str, set[str]] = {}
    for pair in at_odds(project):
        for one in pair:
            wanted.setdefault(one, set()).update(pair - {one})
    query = """query ($ids: [ID!]!) { nodes(ids: $ids) {
      id ... on Claim { contradicts { id } } } }"""
    nodes = (await ask(query, ids=sorted(wanted)))["nodes"]
    found = {node["id"]: [one["id"] for one in node["contradicts"]] for node in nodes}
    assert {id: sorted(others) for id, others in found.items()} == {
        id: sorted(others) for id, others in wanted.items()
    }
    assert len(found) > 30


async def test_whom_a_substitute_stands_in_for(ask: Ask, project: Seeds) -> None:
    """Every seat that is held in another's place says in whose."""
    wanted = {
        claim.id: list(claim.stands_in_for)
        for claim in project.claims
        if isinstance(claim, Seat) and claim.stands_in_for
    }
    assert wanted
    query = """query ($ids: [ID!]!) { nodes(ids: $ids) {
      id ... on Seat { standsInFor { id } } } }"""
    nodes = (await ask(query, ids=sorted(wanted)))["nodes"]
    assert {node["id"]: [one["id"] for one in node["standsInFor"]] for node in nodes} == wanted
    query = """{ claims(where: {nouns: [SEAT], ends: [{part: STANDS_IN_FOR}]}) { nodes { id } } }"""
    seats = (await ask(query))["claims"]["nodes"]
    assert {seat["id"] for seat in seats} == set(wanted)


async def test_one_statement_for_all_parents(ask: Ask, listening: Listening) -> None:
    """The claims of twenty things are fetched with one statement; their names, with one, once.

    What the things and the claims of names are is fetched the first time too, each with one.
    """
    query = """{ actors(types: [MUNICIPALITY], first: 20) { nodes {
      names { ... on Name { value } } claims(part: OBJECT, first: 5) { totalCount } } } }"""
    assert len((await ask(query))["actors"]["nodes"]) == 20
    assert len(listening.questions) == 5
    # Another request: the same one would be answered as it was.
    assert len((await ask(query + " "))["actors"]["nodes"]) == 20
    assert len(listening.questions) == 7


async def test_one_statement_for_all_counterclaims(ask: Ask, listening: Listening) -> None:
    """The counterclaims of a page of claims are fetched with two statements, one for each way."""
    query = "{ claims(where: {nouns: [SEAT]}, first: 500) { nodes { contradicts { id } } } }"
    seats = (await ask(query))["claims"]["nodes"]
    assert sum(bool(seat["contradicts"]) for seat in seats) > 1
    assert len(listening.questions) == 3


async def test_one_statement_for_a_question(ask: Ask, listening: Listening) -> None:
    """A question asks for the answer and nothing else: names and claims are fetched once."""
    query = """{ representation(of: "area/stockholms-län", in: ["actor/milk"]) { answer
      seats { sentence sources { title } holders { ... on Entity { name } } } } }"""
    await ask(query)
    assert len(listening.questions) == 5
    await ask(query + " ")
    assert len(listening.questions) == 6


@pytest.mark.parametrize(
    "query",
    [
        "{ gaps(first: 500) { nodes { status } } }",
        "{ money(first: 500) { nodes { status } } }",
        '{ history(of: ["Storsthlm"], first: 500) { nodes { claim { status } } } }',
        '{ governance(of: "Storsthlm") { relations { ties { status } } } }',
        '{ mandateChain(of: "Styrgruppen för RSS Stockholms län") { '
        "chains { hops { mandate { status } } } } }",
        '{ path(from: "Region Stockholm", to: "MILK", walk: ANY) { ways { claims { status } } } }',
        '{ anchoring(of: ["Storsthlm"]) { rules { steps { status } } } }',
    ],
)
async def test_proposals_stay_out(ask: Ask, query: str) -> None:
    """Questions about the structure answer with what is or was in force, and with nothing else."""
    text = json.dumps(await ask(query))
    told = re.findall(r'"status": "(\w+)"', text)
    assert told
    assert set(told) <= IN_FORCE


async def test_claims_of_every_status(ask: Ask) -> None:
    """`claims` finds proposals too, and each says that it is one."""
    query = "{ claims(first: 0) { facets { statuses { value count } } } }"
    found = (await ask(query))["claims"]["facets"]["statuses"]
    assert {one["value"] for one in found} >= {"IN_FORCE", "PLANNED"}


async def test_words_in_a_filter(ask: Ask) -> None:
    """A filter takes words as `claims` does, wherever there is one, and wants all of them."""
    query = """{ beside: claims(words: "förankrat styrgruppen") { totalCount }
      within: claims(where: {words: "Förankrat i styrgruppen?"}, first: 100) { nodes { id } }
      without: claims(where: {words: "styrgruppen"}, not: {words: "förankrat"}) { totalCount }
      all: claims(where: {words: "styrgruppen"}) { totalCount }
      both: claims(where: {ids: "seat/styrgrupp-2020-socialchefer", words: "xyzzy"}) { totalCount }
      said: comparison(trait: {words: "plattform högskola"}, at: "2012") {
        rows { claims { id } } } }"""
    found = await ask(query)
    within = len(found["within"]["nodes"])
    assert found["beside"]["totalCount"] == within > 0
    assert found["all"]["totalCount"] == within + found["without"]["totalCount"]
    assert found["both"]["totalCount"] == 0
    assert any(row["claims"] for row in found["said"]["rows"])


async def test_blank_words_are_refused(refused: Refused) -> None:
    """A blank text in a filter is neither all nor none."""
    error = await refused('{ claims(where: {words: " "}) { totalCount } }')
    assert error["extensions"]["code"] == "BAD_INPUT"


@pytest.mark.parametrize(
    ("where", "holds"),
    [
        ('{nouns: [SEAT], about: ["MILK"]}', "actor/milk"),
        ('{nouns: [SEAT], ends: [{part: BODY, is: ["MILK"]}]}', "actor/milk"),
        ('{nouns: [SEAT], areas: ["Stockholms län"]}', "area/stockholms-län"),
    ],
)
async def test_filters_by_things(ask: Ask, where: str, holds: str) -> None:
    """A filter by a thing keeps the claims in which it is, each of them and no other."""
    query = (
        "{ claims(where: WHERE, first: 500) { totalCount nodes { noun ends { node { id } } } } }"
    )
    query = query.replace("WHERE", where)
    found = (await ask(query))["claims"]
    assert len(found["nodes"]) == found["totalCount"] > 0
    for claim in found["nodes"]:
        assert claim["noun"] == "SEAT"
        assert holds in {end["node"]["id"] for end in claim["ends"]}


async def test_not(ask: Ask) -> None:
    """What is kept and what is dropped by the same condition are together all."""
    query = """query ($w: ClaimFilter!) {
      all: claims(where: {nouns: [SEAT]}, first: 0) { totalCount }
      kept: claims(where: {nouns: [SEAT]}, anyOf: [$w], first: 0) { totalCount }
      dropped: claims(where: {nouns: [SEAT]}, not: [$w], first: 0) { totalCount } }"""
    found = await ask(query, w={"roles": ["CHAIR"]})
    assert found["kept"]["totalCount"] > 0
    both = found["kept"]["totalCount"] + found["dropped"]["totalCount"]
    assert both == found["all"]["totalCount"]


async def test_having_and_lacking(ask: Ask) -> None:
    """The things that have a trait and those that lack it are together all, and none is both."""
    query = """query ($w: [ClaimFilter!]) {
      all: entities(nouns: [AREA], types: [COUNTY], first: 50) { nodes { id } }
      having: entities(nouns: [AREA], types: [COUNTY], having: $w, first: 50) { nodes { id } }
      lacking: entities(nouns: [AREA], types: [COUNTY], lacking: $w, first: 50) { nodes { id } }
    }"""
    found = await ask(query, w=[{"nouns": ["MANDATE"]}])
    ids = {name: {node["id"] for node in page["nodes"]} for name, page in found.items()}
    assert len(ids["all"]) == 21
    assert ids["having"] | ids["lacking"] == ids["all"]
    assert not ids["having"] & ids["lacking"]


async def test_dates_of_claims(ask: Ask) -> None:
    """A claim tells its dates as the source words them, and the days they may mean."""
    query = """{ claims(where: {nouns: [NAME], about: ["actor/skr"]}) { nodes { ... on Name { value
      validity { from { text earliest latest } to { text } goesOn endKnown text } } } } }"""
    names = {one["value"]: one["validity"] for one in (await ask(query))["claims"]["nodes"]}
    start = names["Sveriges Kommuner och Regioner"]["from"]
    assert start["earliest"] <= "2019-11-30"
    assert start["earliest"].startswith(start["text"][:4])
    now = names["Sveriges Kommuner och Regioner"]
    assert now["to"] is None
    assert now["endKnown"] == now["goesOn"]


async def test_order_by_date(ask: Ask) -> None:
    """By date, the earliest possible comes first, and what no source dates last."""
    query = """{ claims(where: {nouns: [EVENT]}, order: DATE, statuses: [IN_FORCE], first: 500) {
      nodes { validity { on { earliest } from { earliest } } } } }"""
    found = [claim["validity"] for claim in (await ask(query))["claims"]["nodes"]]
    unknown = {"earliest": None}
    days = [(one["on"] or one["from"] or unknown)["earliest"] or "9999" for one in found]
    assert len(days) > 300
    assert len(set(days)) > 50
    assert days == sorted(days)
    assert days.count("9999") > 10


@pytest.mark.parametrize(
    "query",
    [
        '{ node(id: "actor/none") { id } }',
        '{ node(id: "\\u0000") { id } }',
    ],
)
async def test_unknown_node(ask: Ask, query: str) -> None:
    """An id of nothing is answered with null."""
    assert (await ask(query))["node"] is None


async def test_nodes_in_order(ask: Ask) -> None:
    """Several nodes come in the order they were asked for, with null for ids of nothing."""
    query = "query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }"
    ids = ["actor/milk", "x/none", "area/stockholms-län", "actor/milk"]
    nodes = (await ask(query, ids=ids))["nodes"]
    assert [node and node["id"] for node in nodes] == [ids[0], None, ids[2], ids[0]]


async def test_too_many_nodes(refused: Refused) -> None:
    """More ids than a page holds are refused."""
    error = await refused(
        "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", ids=[str(n) for n in range(501)]
    )
    assert error["extensions"]["code"] == "PAGE_TOO_LARGE"


async def test_money(ask: Ask) -> None:
    """Grants come by date with who pays, who receives, and how exact the number is."""
    query = """{ money(first: 100) { nodes { ... on Grant { number unit precision
      payers { name } receivers { name } } } } }"""
    grants = (await ask(query))["money"]["nodes"]
    assert len(grants) > 10
    assert any(grant["number"] and grant["payers"] and grant["receivers"] for grant in grants)


async def test_governance_both_ways(ask: Ask) -> None:
    """A tie found from its subject is found from its object too."""
    query = """query ($of: String!) { governance(of: $of) { relations { type outward
      ties { id subjects { id } objects { id } } others { id } } } }"""
    relations = (await ask(query, of="Storsthlm"))["governance"]["relations"]
    outward = next(one for one in relations if one["outward"])
    tie, other = outward["ties"][0], outward["ties"][0]["objects"][0]["id"]
    back = (await ask(query, of=other))["governance"]["relations"]
    found = {tie["id"] for one in back if not one["outward"] for tie in one["ties"]}
    assert tie["id"] in found


async def test_paths(ask: Ask) -> None:
    """A way's claims stand between its things, and each ties the two it stands between."""
    query = """{ path(from: "Region Stockholm", to: "actor/rss-styrgrupp-stockholms-län", walk: ANY)
      { ways { things { id } claims { id ends { node { id } } } days { first last } } } }"""
    ways = (await ask(query))["path"]["ways"]
    assert len(ways) == 5
    for way in ways:
        ids = [thing["id"] for thing in way["things"]]
        assert len(ids) == len(way["claims"]) + 1
        for one, claim, other in zip(ids, way["claims"], ids[1:], strict=False):
            assert {one, other} <= {end["node"]["id"] for end in claim["ends"]}


async def test_scenario(ask: Ask, project: Seeds) -> None:
    """A scenario changes what its proposals say, each with what it would replace, in force."""
    scenarios = (await ask("{ entities(nouns: [SCENARIO]) { nodes { id } } }"))["entities"]["nodes"]
    wanted: dict[str, dict[str, list[str]]] = {
        one.id: {
            claim.id: sorted(claim.replaces) for claim in project.claims if one.id in claim.scenario
        }
        for one in project.entities
        if isinstance(one, Scenario)
    }
    assert {one["id"] for one in scenarios} == set(wanted)
    assert wanted
    query = """query ($of: String!) { proposal(scenario: $of, first: 500) { changes {
      proposed { id status } replaced { id status } } } }"""
    for scenario, proposals in wanted.items():
        changes = (await ask(query, of=scenario))["proposal"]["changes"]
        found = {
            one["proposed"]["id"]: sorted(old["id"] for old in one["replaced"]) for one in changes
        }
        assert found == proposals
        assert found
        assert {one["proposed"]["status"] for one in changes} <= {"PROPOSED", "PLANNED"}
        assert {old["status"] for one in changes for old in one["replaced"]} <= IN_FORCE


async def test_a_proposal_is_sifted_and_paged(ask: Ask) -> None:
    """Of the proposal for 2020 the seats alone, page by page, are all its seats."""
    query = """query ($first: Int, $after: String) {
      proposal(scenario: "scenario/rss-stockholms-län-2020", nouns: [SEAT], first: $first,
        after: $after) { totalCount changes { proposed { noun id } }
        pageInfo { hasNextPage endCursor } } }"""
    whole = (await ask(query, first=500))["proposal"]
    seats = [one["proposed"]["id"] for one in whole["changes"]]
    assert {one["proposed"]["noun"] for one in whole["changes"]} == {"SEAT"}
    assert (len(seats), whole["totalCount"]) == (7, 7)
    one = (await ask(query, first=4))["proposal"]
    rest = (await ask(query, first=4, after=one["pageInfo"]["endCursor"]))["proposal"]
    assert (one["pageInfo"]["hasNextPage"], rest["pageInfo"]["hasNextPage"]) == (True, False)
    paged = [*one["changes"], *rest["changes"]]
    assert [change["proposed"]["id"] for change in paged] == seats


async def test_facts(ask: Ask) -> None:
    """The graph says what it holds, and since when."""
    facts = (await ask("{ facts { loadedOn version nouns { value count } } }"))["facts"]
    assert facts["version"]
    assert facts["loadedOn"]
    assert {"ACTOR", "SEAT", "TIE"} <= {one["value"] for one in facts["nouns"]}


async def test_what_is_only_possible_does_not_hide_what_counts(ask: Ask) -> None:
    """Where only what is possible holds all of the words, those that count are told, as nearest."""
    query = """{ claims(words: "långsiktig nätverket", at: "2012", grades: GRADES,
      first: 500) { totalCount nearest nodes { id } } }"""
    sure = (await ask(query.replace("GRADES", "[CERTAIN, LAST_KNOWN]")))["claims"]
    possible = (await ask(query.replace("GRADES", "[POSSIBLE]")))["claims"]
    assert (possible["totalCount"], possible["nearest"]) == (1, False)
    assert sure["nearest"]
    assert len(sure["nodes"]) == sure["totalCount"] > 50
