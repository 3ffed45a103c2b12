"""An empty answer says why it is, and what a list leaves aside is counted."""

import pytest

from tests.api.conftest import Ask

PROPOSAL = "Förslag till fortsatt utvecklingsarbete 2020"
GROUP = "Styrgruppen för RSS Stockholms län"


@pytest.mark.parametrize(
    ("question", "told"),
    [
        # MILK steers nobody; Storsthlm has a seat in it.
        (
            'path(from: "MILK", to: "Storsthlm", at: "2019-11")',
            "Källorna ger ingen väg från Missbruk och beroende (MILK) till Storsthlm vid den "
            "tiden, på högst åtta led och med det som får passeras. Därtill finns 8 åt andra "
            "hållet, från Storsthlm till Missbruk och beroende (MILK), 85 eller fler åt vilket "
            "håll som helst (`walk: ANY`).",
        ),
        (
            'governance(of: "Stockholms län", types: STEERS)',
            "Källorna säger inte att Stockholms län har sådana samband. Stockholms län är ett "
            "område, och det är oftast organ som styr, äger och är värd: fråga efter ett organ i "
            "området, som `actors(areas: …)` räknar upp. Därtill finns 78 av andra slag (utan "
            "`types`).",
        ),
        (
            'money(receiver: "Stockholms län")',
            "Källorna säger inte att sådana medel har betalats. Stockholms län är ett område, och "
            "medel går oftast till och från organ: fråga efter ett organ i området, som "
            "`actors(areas: …)` räknar upp.",
        ),
        (
            'gaps(of: "Region Stockholm", types: [GAP, NEED])',
            "Källorna gör ingen sådan iakttagelse.",
        ),
        (
            'anchoring(of: "MILK", at: "2019")',
            "Källorna säger inte hur frågan bereds, beslutas eller förankras vid den tiden. "
            "Därtill finns 2 vid andra tider.",
        ),
        (
            'mandateChain(of: "MILK", direction: DOWN, at: "1890")',
            "Källorna säger inte att någon har fått mandat av Missbruk och beroende (MILK) vid den "
            "tiden.",
        ),
        (
            'history(of: "MILK", turns: ENDED, at: "1900")',
            "Källorna tidfäster inget som räknas av det som frågades efter vid den tiden.",
        ),
        (
            'difference(of: "MILK", from: "1900", to: "1901")',
            "Källorna säger inte att något skiljer mellan 1900 och 1901; 0 påståenden gäller vid "
            "båda tiderna.",
        ),
        (
            'frames(of: "MILK", span: "1900..1910", nouns: SEAT)',
            "Källorna säger inget som räknas om det som frågades efter vid den tiden. Därtill "
            "finns 4 vid andra tider.",
        ),
        (
            'graph(of: "MILK", at: "1900", through: MANDATE)',
            "Källorna säger inte vad som hör samman med det som frågades efter vid den tiden.",
        ),
        (
            'contradictions(of: "MILK")',
            "Ingen motsägelse är känd i det som frågades efter.",
        ),
        (
            'search(text: "Storsthlm", types: REGION)',
            "Ingenting heter något som liknar ”Storsthlm”. Därtill finns 12 av andra slag (utan "
            "`nouns` och `types`).",
        ),
        (
            'actors(types: ASSOCIATION, areas: "Gotlands län")',
            "Källorna nämner inget som räknas och uppfyller villkoren.",
        ),
        (
            'comparison(trait: {types: HOSTS}, at: "1900")',
            "Av 21: 0 ja, 0 nej, 0 både ja och nej; om 21 säger källorna ingetdera vid den tiden. "
            "Därtill finns 22 bara möjligen då (`grades: POSSIBLE`), 4 vid andra tider.",
        ),
    ],
)
async def test_why_it_is_empty(ask: Ask, question: str, told: str) -> None:
    """What was looked for, that the sources do not say it, and where there is something instead."""
    [answer] = (await ask(f"{{ {question} {{ explanation }} }}")).values()
    assert answer["explanation"] == told


async def test_what_is_planned_is_counted(ask: Ask) -> None:
    """Money that is only planned is none, and that there is such money is told."""
    query = """{ money(agreement: "document/överenskommelse-2013-evidensbaserad-praktik",
      payer: "Huvudmännen för stödstrukturerna") { totalCount explanation
      otherStatuses { value count } } }"""
    assert (await ask(query))["money"] == {
        "totalCount": 0,
        "explanation": "Källorna säger inte att sådana medel har betalats. Därtill finns 3 som "
        "plan (`statuses: PLANNED`).",
        "otherStatuses": [{"value": "PLANNED", "count": 3}],
    }


async def test_what_a_scenario_replaces_leads_to_what_comes_instead(ask: Ask) -> None:
    """The seats of today's steering group are replaced by those of the proposed reference group."""
    query = f"""{{ claims(where: {{ nouns: SEAT, ends: {{ part: BODY, is: "{GROUP}" }} }},
      at: "2020", scenario: "{PROPOSAL}") {{ totalCount explanation otherStatuses {{ value }}
      replacedBy {{ ... on Seat {{ bodies {{ id }} }} }} }} }}"""
    assert (await ask(query))["claims"] == {
        "totalCount": 0,
        "explanation": "Källorna ger inget som räknas och uppfyller villkoren vid den tiden. "
        "Därtill finns 11 som scenariot ersätter (`proposal` säger med vad).",
        "otherStatuses": [],
        "replacedBy": [{"bodies": [{"id": "actor/referensgrupp-2020"}]}] * 3,
    }
    query = f"""{{ representation(of: "Nestor FoU", in: "{GROUP}", at: "2020",
      scenario: "{PROPOSAL}") {{ answer explanation }} }}"""
    [row] = (await ask(query))["representation"]
    assert row["answer"] == "NOT_STATED"
    assert "1 som scenariot ersätter" in row["explanation"]


async def test_nothing_is_replaced_without_a_scenario(ask: Ask) -> None:
    """What stands in the place of others is told of a scenario alone; nested lists tell it too."""
    query = f"""query ($scenario: String) {{ entities(is: "{GROUP}") {{ nodes {{
      claims(nouns: SEAT, scenario: $scenario, first: 1) {{ replacedBy {{ id }} }} }} }} }}"""

    async def replacing(scenario: str | None) -> int:
        [group] = (await ask(query, scenario=scenario))["entities"]["nodes"]
        return len(group["claims"]["replacedBy"])

    assert (await replacing(None), await replacing(PROPOSAL)) == (0, 3)


async def test_types_of_finding_sift_all(ask: Ask) -> None:
    """With types of finding, no seat, mandate or figure is among the gaps; without, they are."""
    query = """query ($types: [FindingType!]) { gaps(types: $types, first: 500) {
      facets { nouns { value } types { value } } } }"""
    asked = (await ask(query, types=["GAP", "NEED"]))["gaps"]["facets"]
    assert [one["value"] for one in asked["nouns"]] == ["FINDING"]
    assert {one["value"] for one in asked["types"]} == {"GAP", "NEED"}
    every = (await ask(query))["gaps"]["facets"]["nouns"]
    assert {one["value"] for one in every} == {"FINDING", "SEAT", "MANDATE", "MEASURE"}
