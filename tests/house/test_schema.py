"""The GraphQL schema as it is published: current, and every word of it explained."""

from pathlib import Path

import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    build_schema,
    parse,
    validate,
    validate_schema,
)

from api.explorer import worked_examples
from api.schema import schema
from api.types.words import ClaimNoun, EntityNoun
from graph.model.common import ENTITY_NOUNS
from graph.reading.claims import CLAIM_NOUNS

ROOT = Path(__file__).parents[2]
EXPORTED = ROOT / "api/schema.graphql"

BUILT = build_schema(schema.as_str())
OURS = [kind for name, kind in sorted(BUILT.type_map.items()) if not name.startswith("__")]
BUILT_IN = {"String", "Int", "Float", "Boolean", "ID"}


def unexplained(kind: GraphQLNamedType) -> list[str]:
    """What of a type has no description."""
    missing = [] if kind.description else [kind.name]
    if isinstance(kind, GraphQLObjectType | GraphQLInterfaceType | GraphQLInputObjectType):
        for name, field in kind.fields.items():
            missing += [] if field.description else [f"{kind.name}.{name}"]
    if isinstance(kind, GraphQLObjectType | GraphQLInterfaceType):
        for name, field in kind.fields.items():
            for argument, one in field.args.items():
                missing += [] if one.description else [f"{kind.name}.{name}({argument})"]
    return missing


def test_exported_schema_is_current() -> None:
    """api/schema.graphql is what `styrgraf schema` writes."""
    assert EXPORTED.read_text(encoding="utf-8") == schema.as_str() + "\n", (
        "Run `styrgraf schema > api/schema.graphql`."
    )


def test_schema_is_valid() -> None:
    """The schema breaks no rule of GraphQL's own."""
    assert validate_schema(BUILT) == []


@pytest.mark.parametrize("kind", OURS, ids=lambda kind: kind.name)
def test_everything_is_explained(kind: GraphQLNamedType) -> None:
    """Each type, enumeration, field and argument has a description in the explorer."""
    assert unexplained(kind) == []


@pytest.mark.parametrize("kind", OURS, ids=lambda kind: kind.name)
def test_names(kind: GraphQLNamedType) -> None:
    """Types are PascalCase, fields camelCase and enumeration values in capitals."""
    assert kind.name[0].isupper()
    assert "_" not in kind.name
    if isinstance(kind, GraphQLEnumType):
        assert [value for value in kind.values if value != value.upper()] == []
    if isinstance(kind, GraphQLObjectType | GraphQLInterfaceType | GraphQLInputObjectType):
        assert [name for name in kind.fields if "_" in name or name[0].isupper()] == []


def test_nouns_are_the_models() -> None:
    """The nouns in the schema are those of the model, in its order."""
    assert tuple(noun.value for noun in EntityNoun) == ENTITY_NOUNS
    assert tuple(noun.value for noun in ClaimNoun) == CLAIM_NOUNS


def test_every_noun_has_a_type() -> None:
    """Each noun is a type of its own that is a Node, and a thing or a claim."""
    for noun in EntityNoun:
        kind = BUILT.type_map[noun.value.capitalize()]
        assert isinstance(kind, GraphQLObjectType)
        assert {one.name for one in kind.interfaces} == {"Entity", "Node"}
    for noun in ClaimNoun:
        kind = BUILT.type_map[noun.value.capitalize()]
        assert isinstance(kind, GraphQLObjectType)
        assert {one.name for one in kind.interfaces} == {"Claim", "Node"}


def test_nothing_can_be_changed() -> None:
    """There are questions, and neither mutations nor subscriptions."""
    assert BUILT.mutation_type is None
    assert BUILT.subscription_type is None


@pytest.mark.parametrize("example", worked_examples(), ids=lambda example: example["title"])
def test_worked_examples_are_valid(example: dict[str, str]) -> None:
    """Each worked example is a valid operation with a title."""
    assert example["title"]
    assert validate(BUILT, parse(example["query"])) == []
