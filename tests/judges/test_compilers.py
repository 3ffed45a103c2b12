"""Code made of the schema: for one fragment over all claims, and for every request that we show."""

import json
from pathlib import Path
from typing import Any, cast

import httpx
import pytest
from gql import Client, GraphQLRequest
from gql.transport.exceptions import TransportQueryError
from gql.transport.httpx import HTTPXAsyncTransport
from graphql import TypeInfo, TypeInfoVisitor, Visitor, is_interface_type, parse, visit

from api.types.kinds import ClaimNoun
from tests.docs.cookbook import FILE, recipes
from tests.judges.compilers import APART, ariadne, relay, typescript
from tests.judges.conftest import HERE, NODE, PACKAGES, said
from tests.judges.documents import all_claims, asked, paged, shown
from tests.judges.selections import BUILT

ROOT = HERE.parents[1]
RECIPES = recipes(FILE.read_text(encoding="utf-8"))

SECONDS = 120
"""For an answer, where the machine has much else to do."""

Answers = dict[str, dict[str, Any] | None]


@pytest.fixture
def operations() -> dict[str, str]:
    """What is compiled, by name."""
    return {"AllClaims": all_claims()} | shown()


@pytest.fixture
def given(operations: dict[str, str], ids: list[str]) -> dict[str, dict[str, Any]]:
    """The variables of each operation."""
    none: dict[str, dict[str, Any]] = {name: {} for name in operations}
    return none | {"AllClaims": {"ids": ids, "at": "2019"}}


@pytest.fixture
async def answers(
    address: str, operations: dict[str, str], given: dict[str, dict[str, Any]]
) -> Answers:
    """What the service sends for each, or None where it refuses."""
    found: Answers = {}
    async with httpx.AsyncClient(timeout=SECONDS) as client:
        for name, query in operations.items():
            asking = {"query": query, "variables": given[name]}
            answer = (await client.post(address, json=asking)).json()
            found[name] = None if "errors" in answer else answer["data"]
    return found


def test_all_that_is_shown_is_compiled() -> None:
    """Every request in the documents is, but the one that shows what is not of the schema."""
    not_of_it = [one for one in RECIPES if '"code": "GRAPHQL"' in one.answer]
    assert len(not_of_it) == 1
    of_cookbook = [name for name in shown() if name.startswith("ShownCookbook")]
    assert len(of_cookbook) == len(RECIPES) - 1
    examples = list((ROOT / "api/examples").glob("*.graphql"))
    of_readme, of_drawing = 2, 7
    assert len(shown()) == len(of_cookbook) + len(examples) + of_readme + of_drawing


async def test_relay(tmp_path: Path) -> None:
    """relay-compiler makes its modules of all that is asked and shown, and of every connection.

    The fragment over all claims is among what is asked.
    """
    pages = paged()
    assert len(pages) == 9
    every = asked() | shown() | pages
    await relay(tmp_path, every)
    made = {path.name for path in (tmp_path / "__generated__").iterdir()}
    assert made >= {f"{name}Query.graphql.js" for name in every}


async def test_typescript(tmp_path: Path, operations: dict[str, str]) -> None:
    """graphql-codegen makes types of all, which TypeScript takes at its strictest."""
    made = await typescript(tmp_path, operations)
    assert [name for name in operations if f"export type {name}Query = " not in made] == []


async def test_ariadne(
    tmp_path: Path, address: str, operations: dict[str, str], given: Any, answers: Answers
) -> None:
    """ariadne-codegen makes a client of all, whose models give back every answer whole.

    But for one thing: they leave out what is asked of one interface by a fragment on another.
    """
    await ariadne(tmp_path, operations)
    (tmp_path / "variables.json").write_text(json.dumps(given), encoding="utf-8")
    program = str(HERE / "generated.py")
    told = await said(
        str(APART / "python"), program, address, str(tmp_path), at=tmp_path, within=2 * SECONDS
    )
    assert told.status == 0, told.out
    rows = [json.loads(line) for line in told.out.splitlines()]
    found = {row["operation"]: untyped(row["answer"]) for row in rows}
    assert set(found) == set(operations)
    crossing = {name for name, query in operations.items() if asks_across_interfaces(query)}
    assert len(crossing) == 3
    for name, answer in answers.items():
        sent = untyped(answer)
        assert found[name] == (held(sent, found[name]) if name in crossing else sent), name
    assert len([one for one in found.values() if one]) > 50
    claims = [node for node in found["AllClaims"]["nodes"] if "sentence" in node]
    assert len(claims) == len(ClaimNoun)


async def test_gql(
    address: str, operations: dict[str, str], given: dict[str, dict[str, Any]], answers: Answers
) -> None:
    """gql reads the schema from the service, checks all by it, and parses every answer by it."""
    transport = HTTPXAsyncTransport(url=address, timeout=SECONDS)
    client = Client(transport=transport, fetch_schema_from_transport=True, parse_results=True)
    found: Answers = {}
    async with client as session:
        for name, query in operations.items():
            try:
                request = GraphQLRequest(query, variable_values=given[name])
                found[name] = await session.execute(request)
            except TransportQueryError:
                found[name] = None
    assert found == answers
    assert len([one for one in found.values() if one]) > 50


async def test_eslint(tmp_path: Path) -> None:
    """The schema keeps the rules that @graphql-eslint has for Relay."""
    program, config = str(PACKAGES / "eslint/bin/eslint.js"), str(HERE / "eslint.config.mjs")
    judged = await said(
        NODE, program, "--config", config, "--format", "json", "api/schema.graphql",
        at=ROOT, within=SECONDS,
    )  # fmt: skip
    [of_schema] = json.loads(judged.out)
    assert of_schema["messages"] == []
    assert judged.status == 0


def untyped(value: Any) -> Any:
    """An answer without its `__typename`, for which a client asks by itself."""
    if isinstance(value, dict):
        held = cast("dict[str, Any]", value)
        return {key: untyped(one) for key, one in held.items() if key != "__typename"}
    if isinstance(value, list):
        return [untyped(one) for one in cast("list[Any]", value)]
    return value


def asks_across_interfaces(query: str) -> bool:
    """Whether a fragment on one interface stands where another is selected."""
    found: list[bool] = []
    types: Any = TypeInfo(BUILT)

    class Crossing(Visitor):
        """Looks at each inline fragment."""

        def enter_inline_fragment(self, *_: object) -> None:
            """Compares its type with the one around it."""
            own, around = types.get_type(), types.get_parent_type()
            found.append(own != around and is_interface_type(own) and is_interface_type(around))

    visit(parse(query), TypeInfoVisitor(types, Crossing()))
    return any(found)


def held(sent: Any, found: Any) -> Any:
    """Of what was sent, the fields that were found."""
    if isinstance(found, dict):
        there = cast("dict[str, Any]", found)
        return {key: held(sent[key], one) for key, one in there.items()}
    if isinstance(found, list):
        pairs = zip(sent, cast("list[Any]", found), strict=True)
        return [held(one, other) for one, other in pairs]
    return sent
