"""What may be asked of all claims may be asked of those about a thing, and comes to the same."""

import pytest
from graphql import GraphQLInputObjectType, build_schema

from api.schema import schema
from tests.api.conftest import Ask

OF = "actor/storsthlm"

WHERE = {
    "nouns": "[TIE, SEAT]",
    "types": "[STEERS, MEMBER_OF, COOPERATES_WITH]",
    "about": '["MILK"]',
    "ends": "[{part: BODY}]",
    "areas": '["Stockholms län"]',
    "topics": '["topic/barn-och-unga"]',
    "documents": '["document/referensuppgifter"]',
    "section": '"7"',
    "page": "18",
    "scenarios": '["scenario/rss-stockholms-län-2020"]',
    "contains": '"Storsthlm"',
    "words": '"kommuner"',
    "modalities": "[RULE, EXPECTATION]",
    "holdings": "[HELD]",
    "roles": "[CHAIR, ORDINARY]",
    "arenas": "[NATIONAL, REGIONAL]",
    "powers": "[DECIDE, REPRESENT]",
    "standings": "[HELD]",
    "does": "[ANCHORS, DECIDES]",
    "obligations": "[MUST, SHOULD]",
    "forms": "[OFFICIAL]",
    "traits": '["trait/antal-anställda"]',
    "values": '["försvagats"], traits: ["trait/fou-utveckling"]',
    "isTrue": "true",
    "negated": "false",
    "happened": '{within: "2010..2020"}',
    "least": "2",
    "most": "30",
    "substantial": "true",
    "ids": '["tie/storsthlm-fortsatt-samordnande-roll-kap-10"]',
    "anyOf": '[{nouns: [NAME]}, {happened: {overlapping: "2019"}}]',
    "not": '[{nouns: [NAME]}, {happened: {within: "2012"}}]',
}


def test_every_condition_is_tried() -> None:
    """All that the schema has stand above; the part that a thing plays is an argument beneath."""
    described = build_schema(schema.as_str()).type_map["ClaimFilter"]
    assert isinstance(described, GraphQLInputObjectType)
    assert {*WHERE, "as"} == {*described.fields}


@pytest.mark.parametrize("condition", WHERE)
async def test_beneath_a_thing_as_among_all(ask: Ask, condition: str) -> None:
    """The claims about a thing that a condition keeps are those that it keeps of all about it."""
    where = f"{{{condition}: {WHERE[condition]}}}"
    how = "statuses: [IN_FORCE, ENDED, PROPOSED], first: 500"
    found = await ask(
        f"""{{ thing: node(id: "{OF}") {{ ... on Entity {{
          claims(where: {where}, {how}) {{ nodes {{ id }} }} }} }}
        all: claims(where: {{about: ["{OF}"], anyOf: [{where}]}}, {how}) {{ nodes {{ id }} }} }}"""
    )
    beneath, among = found["thing"]["claims"]["nodes"], found["all"]["nodes"]
    assert {one["id"] for one in beneath} == {one["id"] for one in among}
