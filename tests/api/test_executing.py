"""Executed by its shape, an operation is answered byte for byte as graphql-core answers it."""

import os
from collections.abc import Awaitable, Callable
from itertools import zip_longest
from typing import Any, Final, cast

import hypothesis.strategies as st
import pytest
from graphql import (
    ArgumentNode,
    GraphQLNonNull,
    NameNode,
    StringValueNode,
    TypeInfo,
    TypeInfoVisitor,
    VariableNode,
    Visitor,
    get_introspection_query,
    parse,
    print_ast,
    validate,
    value_from_ast_untyped,
    visit,
)
from hypothesis import HealthCheck, given, settings
from hypothesis_graphql import queries
from strawberry.schema.schema import StrawberryGraphQLCoreExecutionContext

from api.context import Context
from api.executing import Compiled
from api.http.answers import body_of
from api.operations import SOUND
from api.schema import schema
from graph.reading.asking import Asking
from graph.reading.held import Held
from graph.store import Store
from tests.golden.test_golden import GOLDENS
from tests.judges.documents import asked, shown

OPERATIONS: Final = int(os.environ.get("STYRGRAF_OPERATIONS", "25"))
"""Generated operations: each is asked four times with each of two sets of variables, and many ask
for all that a list holds."""

NAMED: Final = (
    *("actor/milk", "area/stockholms-län", "Storsthlm", "RSS Stockholms län", "Norrköping"),
    *("Förslag till fortsatt utvecklingsarbete 2020", "MILK", "värd", "finns inte", "2019-11"),
)
"""What texts of generated operations are replaced by: by itself, chance names nothing that is."""

DATES: Final = ("2012", "2019-11", "2020-01-01..2020-06", "after 2016", "2030", "1999")

Answered = tuple[bytes, list[dict[str, Any]]]
Both = Callable[..., Awaitable[tuple[Answered, Answered]]]


@pytest.fixture
def both(loaded: Store, monkeypatch: pytest.MonkeyPatch) -> Both:
    """Executes an operation by its shape, and as graphql-core does.

    By its shape three times: with nothing held, with what is fetched to be held, and with what was
    made of that the time before.
    """

    async def state() -> str:
        return "the only one"

    held = Held(lambda: Asking(loaded), state)

    async def executed(
        kind: type, document: str, variables: dict[str, Any], held: Held | None = None
    ) -> Answered:
        monkeypatch.setattr(schema, "execution_context_class", kind)
        result = await schema.execute(document, variables, Context(loaded, held=held))
        errors = sorted((dict(one.formatted) for one in result.errors or []), key=str)
        return body_of(result.data), errors

    async def execute(document: str, **variables: object) -> tuple[Answered, Answered]:
        compiled = await executed(Compiled, document, variables)
        assert await executed(Compiled, document, variables, held) == compiled
        assert await executed(Compiled, document, variables, held) == compiled
        # Nothing that ours left behind may help the other.
        SOUND.clear()
        return compiled, await executed(StrawberryGraphQLCoreExecutionContext, document, variables)

    return execute


def test_operations_are_executed_by_their_shape() -> None:
    """No other executor comes between."""
    assert cast("Any", schema).execution_context_class is Compiled


@pytest.mark.parametrize("name", asked())
async def test_what_all_fields_hold(name: str, both: Both) -> None:
    """Every root field, for all of its answer."""
    variables = {"at": "2019-11", "ids": ["actor/milk", "area/stockholms-län"]}
    compiled, executed = await both(asked()[name], **variables)
    assert compiled == executed
    assert not compiled[1]


@pytest.mark.parametrize("name", shown())
async def test_what_the_docs_show(name: str, both: Both) -> None:
    """Every request in the docs."""
    compiled, executed = await both(shown()[name])
    assert compiled == executed


@pytest.mark.parametrize("golden", GOLDENS, ids=[golden.id for golden in GOLDENS])
async def test_every_golden_question(golden: Any, both: Both) -> None:
    """And none of them fails."""
    compiled, executed = await both(golden.operation)
    assert compiled == executed
    assert not compiled[1]


@pytest.mark.parametrize(
    ("document", "errors"),
    [
        ('{ representation(of: "Narnia", in: "MILK") { answer } facts { version } }', 1),
        ("{ entities(first: 501) { nodes { id } } claims(first: -1) { nodes { id } } }", 2),
        ('{ nodes(ids: ["actor/milk", "actor/narnia"]) { id } node(id: "x") { id } }', 0),
        ("{ actors(first: 2) { nodes { id claims(first: 501) { nodes { id } } } } }", 1),
        ("{ __schema { types { name fields { type { kind } } } } facts { version } }", 0),
        ('{ __type(name: "Claim") { possibleTypes { __typename name } } }', 0),
        ("{ __type(name: null) { name } }", 1),
        (get_introspection_query(), 0),
    ],
    ids=["unknown", "two", "missing", "beneath", "introspection", "type", "untyped", "schema"],
)
async def test_what_is_refused_and_what_is_core(document: str, errors: int, both: Both) -> None:
    """Errors have the same words and places, and introspection answers the same."""
    compiled, executed = await both(document)
    assert compiled == executed
    assert len(compiled[1]) == errors


@pytest.mark.parametrize(("skipped", "with_name"), [(True, True), (True, False), (False, False)])
async def test_what_is_left_out_by_a_variable(skipped: bool, with_name: bool, both: Both) -> None:
    """Also the second time, when another choice has been made before."""
    document = """query Some($skipped: Boolean!, $withName: Boolean = false) {
      actors(first: 2) { nodes { id @skip(if: $skipped) ...Named @include(if: $withName) } }
    }
    fragment Named on Entity { name called: name noun }"""
    for _ in range(2):
        compiled, executed = await both(document, skipped=skipped, withName=with_name)
        assert compiled == executed
        assert (b'"id"' in compiled[0]) is not skipped
        assert (b'"called"' in compiled[0]) is with_name


async def test_one_document_asked_with_other_values(both: Both) -> None:
    """What is kept of a document answers each request by its own values."""
    document = "query Of($of: String!) { entities(is: [$of]) { nodes { id name } } }"
    answers = [await both(document, of=of) for of in ("MILK", "Storsthlm", "MILK")]
    assert all(compiled == executed for compiled, executed in answers)
    assert answers[0][0][0] == answers[2][0][0] != answers[1][0][0]


async def test_what_arguments_come_to_is_kept_by_their_variables(both: Both) -> None:
    """Left out, null, refused, a list, an object: each is what it was, whatever came before."""
    document = """query Of(
      $is: [String!], $about: [String!], $one: String!, $at: Date, $first: Int, $where: ClaimFilter
    ) {
      entities(is: $is, at: $at, first: $first) { nodes { id called(at: $at) } }
      about: claims(where: {about: $about, nouns: [SEAT]}, at: $at, first: $first) { totalCount }
      among: claims(where: {about: [$one], nouns: [SEAT]}) { totalCount }
      claims(where: $where, first: 2) { nodes { id areas { id } } }
    }"""
    answered: list[dict[str, Any]] = [
        *({"first": 1}, {"first": 3, "at": "2012"}, {"first": 2, "at": "2019-11"}),
        *({"first": 1, "about": ["MILK"]}, {"first": 1, "about": None}, {"one": "Storsthlm"}),
        *({"first": 2, "where": {"nouns": ["GRANT"]}}, {"first": 2, "is": "MILK"}),
        *({"first": 2, "is": ["MILK", "Storsthlm"]}, {"first": 2, "is": ["MILK" + "!" * 600]}),
    ]
    refused: list[dict[str, Any]] = [
        *({"first": 1, "at": "ingen dag"}, {"first": 501}, {"first": 1, "about": ""}),
        *({"one": None}, {"first": None}, {"is": []}, {"where": {"nouns": []}}),
    ]
    given = [one for pair in zip_longest(answered, refused) for one in pair if one is not None]
    for variables in (*given, *reversed(given)):
        compiled, executed = await both(document, **{"one": "MILK", **variables})
        assert compiled == executed, variables
        assert bool(compiled[1]) is (variables in refused), compiled[1]


class _Naming(Visitor):
    """Puts names of what there is in the place of the texts that chance has drawn."""

    def __init__(self, drawn: Callable[[tuple[str, ...]], str]) -> None:
        super().__init__()
        self._drawn = drawn

    def enter_argument(self, node: ArgumentNode, *_: object) -> ArgumentNode:
        value = node.value
        if not isinstance(value, StringValueNode) or value.value in DATES:
            return node
        return ArgumentNode(name=node.name, value=_text(self._drawn(NAMED)))


class _Lifting(Visitor):
    """Puts variables in the place of some values of arguments."""

    def __init__(self, types: TypeInfo, lifts: Callable[[], bool]) -> None:
        super().__init__()
        self._types = types
        self._lifts = lifts
        self.kinds: dict[str, Any] = {}
        self.values: dict[str, Any] = {}

    def enter_argument(self, node: ArgumentNode, *_: object) -> ArgumentNode | None:
        argument = cast("Any", self._types.get_argument())
        if argument is None or not self._lifts():
            return None
        name = f"v{len(self.values)}"
        self.kinds[name] = argument.type
        self.values[name] = value_from_ast_untyped(node.value)
        return ArgumentNode(name=node.name, value=VariableNode(name=NameNode(value=name)))


@st.composite
def operations(draw: st.DrawFn) -> tuple[str, dict[str, Any], dict[str, Any]]:
    """An operation that the schema allows, with names of what there is; with all of its variables,
    and with those alone that it cannot do without.
    """
    dates = st.sampled_from(DATES).map(_text)
    text = draw(queries(schema.as_str(), custom_scalars={"Date": dates}, allow_x00=False))
    naming = _Naming(lambda names: draw(st.sampled_from(names)))
    types = TypeInfo(schema.core)
    lifting = _Lifting(types, lambda: draw(st.booleans()))
    lifted = visit(visit(parse(text), naming), TypeInfoVisitor(types, lifting))
    declared = ", ".join(f"${name}: {kind}" for name, kind in lifting.kinds.items())
    head = f"query Drawn({declared}) " if declared else ""
    [operation] = lifted.definitions
    needed = {
        name: value
        for name, value in lifting.values.items()
        if isinstance(lifting.kinds[name], GraphQLNonNull)
    }
    return head + print_ast(operation.selection_set), lifting.values, needed


def _text(value: str) -> StringValueNode:
    return StringValueNode(value=value, block=False)


@settings(
    max_examples=OPERATIONS,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(operation=operations())
async def test_whatever_the_schema_allows(
    operation: tuple[str, dict[str, Any], dict[str, Any]], both: Both
) -> None:
    """Operations drawn by chance, with names of what there is, each asked with other values too."""
    document, *given = operation
    assert not validate(schema.core, parse(document))
    for variables in given:
        compiled, executed = await both(document, **variables)
        assert compiled == executed
