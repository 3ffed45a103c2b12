"""Every field of every type, asked of the real data: none breaks, none is null that may not be."""

from typing import Any

import pytest
from graphql import (
    GraphQLInterfaceType,
    GraphQLObjectType,
    build_schema,
    is_leaf_type,
    is_required_argument,
)

from api.schema import schema
from api.types.kinds import ClaimNoun, EntityNoun
from tests.api.conftest import Ask

BUILT = build_schema(schema.as_str())
ROWS = 300
"""Enough of each noun that every form it has in the sources is among them."""


def selected(field: str, of: Any, depth: int) -> str:
    """A field as it is asked for: what is below it too, so many levels down."""
    # The name of what a list or a non-null holds; the library's own types leave out of what.
    kind = BUILT.type_map[str(of.type).strip("[]!")]
    if any(is_required_argument(argument) for argument in of.args.values()):
        return ""
    if is_leaf_type(kind):
        return field
    below = all_of(kind, depth - 1) if isinstance(kind, GraphQLObjectType) and depth else ""
    # Two types of one answer may have one name for fields of different types.
    return f"{field} {{ __typename {below} }}"


def all_of(kind: GraphQLObjectType | GraphQLInterfaceType, depth: int) -> str:
    """All fields of a type; connections without their rows, which are asked for elsewhere."""
    return " ".join(
        selected(name, field, depth)
        for name, field in kind.fields.items()
        if not name.startswith(("edges", "nodes"))
    )


@pytest.mark.parametrize("noun", list(ClaimNoun))
async def test_claims(ask: Ask, noun: ClaimNoun) -> None:
    """Each claim of a noun answers to each of the noun's fields."""
    kind = BUILT.type_map[noun.value.capitalize()]
    assert isinstance(kind, GraphQLObjectType)
    query = f"""{{ claims(where: {{nouns: [{noun.name}]}}, at: "2019", first: {ROWS}) {{
      nodes {{ __typename ... on {kind.name} {{ {all_of(kind, 2)} }} }} }} }}"""
    rows = (await ask(query))["claims"]["nodes"]
    assert rows
    assert {row["__typename"] for row in rows} == {kind.name}


@pytest.mark.parametrize("noun", list(EntityNoun))
async def test_things(ask: Ask, noun: EntityNoun) -> None:
    """Each thing of a noun answers to each of the noun's fields, also as an end of a claim."""
    kind = BUILT.type_map[noun.value.capitalize()]
    assert isinstance(kind, GraphQLObjectType)
    query = f"""{{ entities(nouns: [{noun.name}], first: {ROWS}) {{
      facets {{ nouns {{ value count }} types {{ value }} }}
      nodes {{ __typename ... on {kind.name} {{ {all_of(kind, 1)} }} }} }} }}"""
    rows = (await ask(query))["entities"]["nodes"]
    assert rows
    assert {row["__typename"] for row in rows} == {kind.name}
    for row in rows:
        assert row["id"].startswith(noun.value)
        assert row["name"]


async def test_things_as_ends(ask: Ask) -> None:
    """A thing reached through a claim answers to the same fields as one asked for by itself."""
    assert len(EntityNoun) == 9
    for noun in EntityNoun:
        kind = BUILT.type_map[noun.value.capitalize()]
        assert isinstance(kind, GraphQLObjectType)
        every = all_of(kind, 0)
        first = f"entities(nouns: [{noun.name}], first: 1) {{ nodes {{ id }} }}"
        [one] = (await ask(f"{{ {first} }}"))["entities"]["nodes"]
        query = f"""query ($id: ID!, $ids: [String!]) {{
          node(id: $id) {{ ... on {kind.name} {{ {every} }} }}
          claims(where: {{about: $ids}}, first: 5) {{
            nodes {{ ends {{ node {{ id ... on {kind.name} {{ {every} }} }} }} }} }} }}"""
        found = await ask(query, id=one["id"], ids=[one["id"]])
        ends = [end for claim in found["claims"]["nodes"] for end in claim["ends"]]
        same = [end["node"] for end in ends if end["node"]["id"] == one["id"]]
        assert same
        assert all(thing == found["node"] for thing in same)
