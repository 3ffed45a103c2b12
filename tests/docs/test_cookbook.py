"""The cookbook: each request answers as is printed there, and together they use the whole face."""

import re

import pytest
from graphql import (
    FieldNode,
    GraphQLObjectType,
    OperationDefinitionNode,
    build_schema,
    parse,
)

from api.schema import schema
from graph.store import Store
from tests.docs.cookbook import FILE, Recipe, answered, printed, recipes

TEXT = FILE.read_text(encoding="utf-8")
RECIPES = recipes(TEXT)
PLACES = range(len(RECIPES))

BUILT = build_schema(schema.as_str())
QUERY = BUILT.type_map["Query"]

# A request is to be read at a glance, beside its answer.
LINES_AT_MOST = 18
WIDTH_AT_MOST = 100


def named(recipe: Recipe) -> str:
    """What a recipe is called in the report of a run."""
    return recipe.title[:60]


@pytest.mark.parametrize("place", PLACES, ids=[named(recipe) for recipe in RECIPES])
async def test_answer_is_what_is_printed(place: int, loaded: Store) -> None:
    """Asked of the seeds, each request gives the answer under it, to the letter."""
    recipe, before = RECIPES[place], RECIPES[place - 1] if place else None
    got = printed(await answered(loaded, recipe, before))
    assert got == recipe.answer, "Run `python -m tests.docs.cookbook`, and read what changed."


def test_all_requests_are_recipes() -> None:
    """Every request has an answer under it, and there are thirty questions and more."""
    assert len(RECIPES) == TEXT.count("```graphql\n") == TEXT.count("```json\n")
    numbers = re.findall(r"^### (\d+)\. ", TEXT, flags=re.MULTILINE)
    assert [int(number) for number in numbers] == list(range(1, 31))


def asked() -> tuple[set[str], set[str]]:
    """The root fields in the cookbook, and the names of the arguments given to them."""
    fields: set[str] = set()
    arguments: set[str] = set()
    for recipe in RECIPES:
        for definition in parse(recipe.request).definitions:
            assert isinstance(definition, OperationDefinitionNode)
            for one in definition.selection_set.selections:
                assert isinstance(one, FieldNode)
                fields.add(one.name.value)
                arguments |= {argument.name.value for argument in one.arguments or ()}
    return fields, arguments


def test_every_root_field_is_asked() -> None:
    """No question that the service answers is left out."""
    assert isinstance(QUERY, GraphQLObjectType)
    assert asked()[0] == set(QUERY.fields)


def test_every_argument_is_used() -> None:
    """Each argument that a root field takes is given in some request."""
    assert isinstance(QUERY, GraphQLObjectType)
    known = {name for field in QUERY.fields.values() for name in field.args}
    assert len(known) > 40
    assert known - asked()[1] == set()


@pytest.mark.parametrize("recipe", RECIPES, ids=named)
def test_requests_are_short(recipe: Recipe) -> None:
    """A request is read at a glance."""
    lines = recipe.request.splitlines()
    assert len(lines) <= LINES_AT_MOST
    assert max(map(len, lines)) <= WIDTH_AT_MOST
