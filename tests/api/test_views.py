"""What held when, on the project's own data: asked from a date, a grade, a scenario."""

import pytest

from tests.api.conftest import Ask, Refused

STATED = """query ($trait: String!, $at: Date, $of: [String!]) {
  comparison(trait: {traits: [$trait]}, of: $of, at: $at) {
    rows { of { name } said claims { sentence } } facets { value count } } }"""


@pytest.mark.parametrize(
    ("trait", "counties"),
    [
        ("politiskt organ för stödstrukturen", ["Blekinge", "Kronobergs", "Skåne", "Örebro"]),
        ("värdtyp", ["Östergötlands"]),
    ],
)
async def test_not_stated_is_no_yes(ask: Ask, trait: str, counties: list[str]) -> None:
    """What the report does not say of a county is not stated, and never a yes."""
    rows = (await ask(STATED, trait=trait, at="2012"))["comparison"]["rows"]
    said = {row["of"]["name"]: row["said"] for row in rows}
    assert len(said) == 21
    assert {said[f"{county} län"] for county in counties} == {"NOT_STATED"}


async def test_years_apart_share_what_both_know(ask: Ask) -> None:
    """What counts in 2012 and again in 2019 is what was seen by 2012 and is last known, or seen."""
    query = """query ($at: Date!) { claims(where: {areas: ["Stockholms län"], nouns: [TIE, SEAT]},
      at: $at, statuses: [IN_FORCE, ENDED], first: 500) {
      totalCount onlyPossible nodes { id } edges { grade node { id } } } }"""
    then = (await ask(query, at="2012"))["claims"]
    now = (await ask(query, at="2019-11"))["claims"]
    both = {node["id"] for node in then["nodes"]} & {node["id"] for node in now["nodes"]}
    graded = {edge["node"]["id"]: edge["grade"] for edge in now["edges"]}
    certain = [one for one in both if graded[one] == "CERTAIN"]
    assert then["onlyPossible"] > then["totalCount"]
    assert len(both) > len(certain)
    assert len(both) < then["totalCount"] + now["totalCount"] - len(both)


@pytest.mark.parametrize("at", ["1400", "1850"])
async def test_nothing_is_sure_before_the_sources_begin(ask: Ask, at: str) -> None:
    """A sighting "before 2011" makes no day certain, and no year before it."""
    query = """query ($at: Date!) { claims(at: $at, first: 500) { totalCount
      edges { grade node { id } } } }"""
    found = (await ask(query, at=at))["claims"]
    assert found["totalCount"] == len(found["edges"]) == 0


async def test_a_name_on_either_side_of_a_renaming(ask: Ask) -> None:
    """SKL was renamed on 27 November 2019."""
    query = """query ($at: Date!) { node(id: "actor/skr") { ... on Entity { called(at: $at) } } }"""
    called = {
        at: (await ask(query, at=at))["node"]["called"]
        for at in ("2012", "2019-11-26", "2019-11-27", "2022")
    }
    assert called == {
        "2012": "Sveriges Kommuner och Landsting",
        "2019-11-26": "Sveriges Kommuner och Landsting",
        "2019-11-27": "Sveriges Kommuner och Regioner",
        "2022": "Sveriges Kommuner och Regioner",
    }


async def test_a_name_that_is_not_known_then_says_so(ask: Ask) -> None:
    """MILK is named in 2018 and later; of 2012 it is said, before where the name is from."""
    query = """{ node(id: "actor/milk") { ... on Entity { naming(at: "2012") { known says } } } }"""
    naming = (await ask(query))["node"]["naming"]
    assert not naming["known"]
    assert naming["says"].startswith(
        "Källorna säger inte vad det hette då; namnet här är det närmaste i tiden. Sett först "
        "senare, 2018-09 i Nulägesbeskrivning RSS Stockholms län."
    )


async def test_bodies_are_filtered_by_date(ask: Ask) -> None:
    """The bodies of a county in 2012 are not those of 2019."""
    query = """query ($at: Date!) { actors(areas: ["Stockholms län"], at: $at, first: 500) {
      totalCount onlyPossible nodes { id } } }"""
    then = (await ask(query, at="2012"))["actors"]
    now = (await ask(query, at="2019-11"))["actors"]
    only_now = {one["id"] for one in now["nodes"]} - {one["id"] for one in then["nodes"]}
    assert "actor/rss-styrgrupp-stockholms-län" in only_now
    assert then["onlyPossible"] > 0


async def test_the_research_units_of_a_county(ask: Ask) -> None:
    """They are found by their area, though the sources only say of all of them where they are."""
    query = """query ($at: Date) { actors(areas: "Stockholms län", types: RESEARCH_UNIT, at: $at) {
      nodes { name } } }"""
    units = [
        "FoU Nordost", "FoU Nordväst", "FoU NU", "FoU Södertörn", "Nestor FoU",
        "Stockholms stads forsknings- och utvecklingsverksamhet", "Äldrecentrum",
    ]  # fmt: skip
    for at in (None, "2019-11"):
        assert [one["name"] for one in (await ask(query, at=at))["actors"]["nodes"]] == units
    drawn = """{ graph(areas: "Stockholms län", at: "2019-11") { nodes { label inScope } } }"""
    nodes = (await ask(drawn))["graph"]["nodes"]
    assert {one["label"] for one in nodes if one["inScope"]} >= set(units)


async def test_throughout_asks_for_every_day(ask: Ask) -> None:
    """What held at some time in a span need not have held throughout it."""
    query = """query ($throughout: Boolean!) { representation(of: "Stockholms län", in: ["MILK"],
      at: "2019", throughout: $throughout) { answer onlyPossible } }"""
    [some_time] = (await ask(query, throughout=False))["representation"]
    [all_along] = (await ask(query, throughout=True))["representation"]
    assert some_time == {"answer": "HELD", "onlyPossible": 0}
    assert all_along == {"answer": "NOT_STATED", "onlyPossible": 4}


async def test_nothing_is_inherited_from_a_date_above(ask: Ask) -> None:
    """A thing's claims, names and grade are the same wherever it is met; only `at` changes them."""
    query = """query ($at: Date, $then: Date) {
      actors(areas: ["Stockholms län"], at: $at, grades: [CERTAIN, LAST_KNOWN, POSSIBLE, NO],
          first: 500) {
        nodes { id claims(nouns: [TIE], at: $then) { totalCount } called(at: $then)
          names(at: $then) { id } grading(at: $then) { grade } } } }"""
    answers = [
        {one["id"]: one for one in (await ask(query, at=at, then=then))["actors"]["nodes"]}
        for at, then in (("2012", None), ("2019-11", None), ("2012", "2012"), ("2019-11", "2012"))
    ]
    shared = answers[0].keys() & answers[1].keys()
    assert len(shared) > 20
    assert [answers[0][one] for one in shared] == [answers[1][one] for one in shared]
    assert [answers[2][one] for one in shared] == [answers[3][one] for one in shared]
    total = [sum(one["claims"]["totalCount"] for one in each.values()) for each in answers]
    assert total[0] > total[2] > 0


async def test_a_scenario_takes_the_place_of_what_it_replaces(ask: Ask) -> None:
    """Looked at from the proposal, its seats count, and those they replace do not."""
    query = """query ($scenario: String) { claims(where: {nouns: [SEAT],
      areas: ["Stockholms län"]}, statuses: [IN_FORCE], scenario: $scenario, at: "2020",
      first: 500) { nodes { id status replaces { id } } } }"""
    scenario = "Förslag till fortsatt utvecklingsarbete 2020"
    usual = (await ask(query, scenario=None))["claims"]["nodes"]
    proposed = (await ask(query, scenario=scenario))["claims"]["nodes"]
    assert {one["status"] for one in usual} == {"IN_FORCE"}
    ours = {one["id"] for one in proposed if one["status"] == "PROPOSED"}
    assert "seat/styrgrupp-2020-socialchefer" in ours
    replaced = {old["id"] for one in proposed for old in one["replaces"]}
    assert replaced
    assert not replaced & {one["id"] for one in proposed}


@pytest.mark.parametrize(
    ("happened", "found"),
    [
        ('{within: "2012"}', True),
        ('{on: "2012-02-15"}', True),
        ('{overlapping: "2012-02"}', True),
        ('{within: "2012-03"}', False),
        ('{on: "2012"}', False),
    ],
)
async def test_what_happened_apart_from_what_held(ask: Ask, happened: str, found: bool) -> None:
    """An event is found by its own time: just then, within a time, or sharing a day with it."""
    query = (
        "{ claims(where: {nouns: [EVENT], happened: "
        + happened
        + '}, words: "riksregional Stockholm", first: 500) { nodes { id } } }'
    )
    ids = {node["id"] for node in (await ask(query))["claims"]["nodes"]}
    assert ("event/riksregional-konferens-2012-02-15" in ids) is found


@pytest.mark.parametrize(
    "where",
    [
        "{ids: []}",
        "{about: []}",
        '{contains: ""}',
        "{traits: []}",
        "{ends: [{part: BODY, is: []}]}",
    ],
)
async def test_an_empty_condition_is_refused(refused: Refused, where: str) -> None:
    """An empty list or text is never read as everything."""
    error = await refused("{ claims(where: " + where + ") { totalCount } }")
    assert error["extensions"]["code"] == "BAD_INPUT"
    assert "is empty" in error["message"]


async def test_a_former_id_leads_on(ask: Ask) -> None:
    """An id that held a person's name leads to the one it has now."""
    old = "-".join(("seat/milk", "carolina", "kjellgren"))
    query = "query ($id: ID!) { node(id: $id) { id } }"
    assert (await ask(query, id=old))["node"]["id"] == "seat/milk-p014"
