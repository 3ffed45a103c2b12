"""An empty list or text is never read as everything, whichever argument it is given to."""

import unicodedata
from collections.abc import Iterator

import httpx
import pytest
from graphql import GraphQLArgument, GraphQLField, GraphQLInputObjectType, GraphQLObjectType

from api.given import AS_MANY
from api.schema import schema
from graph.errors import InputError
from tests.api.conftest import Ask, Refused

TEXTS = ("String", "ID")


def given(argument: GraphQLArgument) -> Iterator[object]:
    """What may be given to an argument that is empty: a list, a text, or either deep inside."""
    # graphql-core does not say of what its lists are.
    kind = str(argument.type)  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType]
    name = kind.strip("[]!")
    if kind.startswith("["):
        yield []
    if name in TEXTS:
        yield from ("", " \t")
    if isinstance(schema.core.type_map[name], GraphQLInputObjectType):
        yield from ({"documents": []}, {"ends": [{"part": "body", "is": [" "]}]})


def every_argument() -> Iterator[tuple[str, GraphQLField, str, object]]:
    """Each argument of each field, with each empty thing that it could be given."""
    for kind in schema.core.type_map.values():
        if not isinstance(kind, GraphQLObjectType) or kind.name.startswith("__"):
            continue
        for name, field in kind.fields.items():
            for argument, one in field.args.items():
                for empty in given(one):
                    yield (
                        f"{kind.name}.{name}({argument})",
                        field,
                        one.out_name or argument,
                        empty,
                    )


EMPTY = [one for one in every_argument() if one[0].split("(")[0].split(".")[1] not in AS_MANY]


def test_every_question_is_among_them() -> None:
    """The root's arguments are tried, as are those of things' and claims' own fields."""
    tried = {place for place, *_ in EMPTY}
    assert len(EMPTY) > 300
    assert {"Query.claims(words)", "Query.matrix(columns)", "Actor.claims(where)"} <= tried


@pytest.mark.parametrize(
    ("field", "name", "empty"),
    [pytest.param(*one[1:], id=f"{one[0]}-{one[3]}") for one in EMPTY],
)
def test_an_empty_argument_is_refused(field: GraphQLField, name: str, empty: object) -> None:
    """Whatever the question: it is told which argument is empty, and nothing is looked up."""
    assert field.resolve
    with pytest.raises(InputError, match="is empty"):
        field.resolve(None, None, **{name: empty})


async def test_what_cannot_be_left_out(refused: Refused) -> None:
    """Who has to give something is not told to leave it out."""
    for field, remedy in {
        'search(text: "")': "Say what is asked for.",
        'claims(words: "")': "Leave it out where anything will do.",
    }.items():
        error = await refused(f"{{ {field} {{ totalCount }} }}")
        assert error["extensions"]["remedy"] == remedy


async def test_letters_and_their_marks(ask: Ask) -> None:
    """It does not matter how å, ä and ö were typed: in ids, names, texts and words."""
    query = """query ($id: ID!, $text: String!) {
      node(id: $id) { id }
      representation(of: "area/västerbottens-län") { answer }
      claims(words: $text) { totalCount }
      pieces: claims(where: {contains: $text}) { totalCount } }"""
    given = {"id": "area/västerbottens-län", "text": "stödstruktur"}
    answer = await ask(query, **given)
    assert answer["node"]
    assert answer["pieces"]["totalCount"]
    apart = {name: unicodedata.normalize("NFD", one) for name, one in given.items()}
    assert await ask(unicodedata.normalize("NFD", query), **apart) == answer


async def test_deep_variables(client: httpx.AsyncClient) -> None:
    """However deep what nobody asks for is nested, it is no fault of ours."""
    for levels in (40, 60, 900):
        body = (
            f'{{"query": "{{ __typename }}", "variables": {{"x": {"[" * levels}{"]" * levels}}}}}'
        )
        response = await client.post(
            "/graphql", content=body, headers={"content-type": "application/json"}
        )
        assert response.json() == {"data": {"__typename": "Query"}}


async def test_as_many_as_are_named(ask: Ask) -> None:
    """Nodes come for the ids that are named: none for none."""
    assert await ask("{ nodes(ids: []) { id } }") == {"nodes": []}


async def test_it_is_told_where(refused: Refused) -> None:
    """The error names the argument, and what to do."""
    error = await refused("query ($of: [String!]) { gaps(of: $of) { totalCount } }", of=[])
    assert error["message"] == "`of` is empty."
    assert error["extensions"]["code"] == "BAD_INPUT"
    assert error["path"] == ["gaps"]
