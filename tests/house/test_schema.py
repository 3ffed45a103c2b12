"""The GraphQL schema as it is published: current, and every word of it explained."""

from collections.abc import Iterator
from enum import Enum, StrEnum
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
    print_ast,
    validate,
    validate_schema,
)

from api.graphiql import worked_examples
from api.schema import schema
from api.types.kinds import ClaimNoun, ClaimType, EntityNoun, EntityType, NodeType, Noun, Part
from graph.model.common import ENTITY_NOUNS
from graph.model.entities import ActorType, AreaType, DocumentType
from graph.model.seeds import PARTS
from graph.model.values import EventType, FindingType, SuccessionType, TaskType, TieType
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


SET_WORDS = ("Noun", "Part", "NodeType", "ClaimType", "EntityType", "TieType", "SeatRole", "Power")


@pytest.mark.parametrize("name", SET_WORDS)
def test_set_words_are_explained(name: str) -> None:
    """Each value that is the project's own word is told in Swedish, or as its type is."""
    kind = BUILT.type_map[name]
    assert isinstance(kind, GraphQLEnumType)
    assert [word for word, value in kind.values.items() if not value.description] == []
    assert len(kind.values) > 8


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
    """Each type, enumeration, field and argument has a description."""
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


def set_words(kind: type[StrEnum] = StrEnum) -> Iterator[type[StrEnum]]:
    """Every enumeration of words that this project declares."""
    for one in kind.__subclasses__():
        if one.__module__.startswith(("graph.", "api.")):
            yield one
        yield from set_words(one)


def test_a_set_word_is_written_as_its_name() -> None:
    """Data, statements and schema spell a set word alike, but for the capitals."""
    found = list(set_words())
    assert len(found) > 30
    assert [one for kind in found for one in kind if one.value != one.name.lower()] == []


def test_nouns_are_the_models() -> None:
    """The nouns in the schema are those of the model, in its order."""
    assert tuple(noun.value for noun in EntityNoun) == ENTITY_NOUNS
    assert tuple(noun.value for noun in ClaimNoun) == CLAIM_NOUNS


def values(*enumerations: type[Enum]) -> list[str]:
    """The values of several enumerations, each once, in order."""
    return sorted({one.value for kind in enumerations for one in kind})


def test_kinds_and_parts_are_the_models() -> None:
    """What is asked for over several nouns is what the model holds, no value forgotten."""
    assert [noun.value for noun in Noun] == [*ENTITY_NOUNS, *CLAIM_NOUNS]
    assert values(ClaimType) == values(TieType, EventType, SuccessionType, TaskType, FindingType)
    assert values(EntityType) == values(ActorType, AreaType, DocumentType)
    assert values(NodeType) == values(ClaimType, EntityType)
    assert values(Part) == sorted(PARTS)
    for kind in (Noun, EntityNoun, ClaimNoun, ClaimType, EntityType, NodeType, Part):
        assert [one.name for one in kind] == [one.value.upper() for one in kind]


# Types of nodes, whose fields a client's cache keys by type, id and arguments.
NODES = [
    kind
    for kind in OURS
    if isinstance(kind, GraphQLObjectType | GraphQLInterfaceType) and "id" in kind.fields
]


def test_what_has_an_id_is_the_thing() -> None:
    """Only nodes have a field `id`: an end, an edge or an answer is no thing."""
    assert [kind.name for kind in NODES if kind.name != "Node"] == [
        kind.name for kind in NODES if any(one.name == "Node" for one in kind.interfaces)
    ]
    assert len(NODES) == len(Noun) + 3


def test_one_selection_fits_all_nodes() -> None:
    """A field of one name has one type on all nodes, so that one fragment asks them all."""
    types: dict[str, set[str]] = {}
    for kind in NODES:
        for name, field in kind.fields.items():
            types.setdefault(name, set()).add(str(field.type))
    assert {name: kinds for name, kinds in types.items() if len(kinds) > 1} == {}
    assert len(types) > 60


def test_null_is_left_out() -> None:
    """An argument that may be null has no other default: some caches keep the two as one."""
    nullable = [
        (f"{kind}.{name}({argument})", print_ast(given.ast_node.default_value))
        for kind in OURS
        if isinstance(kind, GraphQLObjectType | GraphQLInterfaceType)
        for name, field in kind.fields.items()
        for argument, given in field.args.items()
        if given.ast_node and given.ast_node.default_value and not str(given.type).endswith("!")
    ]
    assert len(nullable) > 200
    assert {argument: default for argument, default in nullable if default != "null"} == {}


def test_every_noun_has_a_type() -> None:
    """Each noun is a type of its own that is a Node, and a thing or a claim."""
    assert (len(EntityNoun), len(ClaimNoun)) == (9, 12)
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


# What is told by other means: each cell of a matrix has one of five answers, counts are counts.
TELLING_OTHERWISE = {"facts", "matrix", "node"}


def test_every_answer_is_told() -> None:
    """What may come back empty says so in a sentence: every answer but plain lists."""
    query = BUILT.type_map["Query"]
    assert isinstance(query, GraphQLObjectType)
    kinds = {
        name: BUILT.type_map[str(field.type)]
        for name, field in query.fields.items()
        if not str(field.type).startswith("[") and name not in TELLING_OTHERWISE
    }
    silent = [
        name
        for name, kind in kinds.items()
        if not (isinstance(kind, GraphQLObjectType) and "explanation" in kind.fields)
    ]
    assert (silent, len(kinds)) == ([], 17)
