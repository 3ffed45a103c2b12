"""What clients are told when something is wrong: a code and a remedy, and nothing of the inside."""

import asyncio
import json
import logging
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager

import httpx
import pytest
from graphql import get_introspection_query

from api.context import CONDITIONS_AT_MOST
from api.limits import ALIASES_AT_MOST, DEPTH_AT_MOST, TOKENS_AT_MOST
from api.refusals import outward
from graph import errors
from graph.embedded import Address
from graph.errors import StoreTimeoutError, StoreUnreachableError
from graph.reading import overview
from graph.store import Store, door
from tests.api.conftest import Ask, Refused, serving

HISTORY = 'query ($at: Date) { history(of: "MILK", at: $at) { nodes { date } } }'


@pytest.fixture
async def dead(loaded: Store, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[httpx.AsyncClient]:
    """A client of a service whose store was there and is no more."""
    monkeypatch.setattr(door, "ACQUIRE_SECONDS", 1.0)
    monkeypatch.setattr(door, "PAUSES", ())
    address = loaded.address
    passage = Passage(address)
    async with passage.opened() as port:
        there = Address(f"bolt://127.0.0.1:{port}", address.user, address.password, None)
        async with await Store.open(there) as store, serving(store) as client:
            passage.cut()
            yield client


class Passage:
    """A way to the store that can be cut."""

    def __init__(self, to: Address) -> None:
        self._host, _, self._port = to.uri.partition("://")[2].partition(":")
        self._writers: list[asyncio.StreamWriter] = []
        self._server: asyncio.Server | None = None

    @asynccontextmanager
    async def opened(self) -> AsyncGenerator[int]:
        """The port where the way begins."""
        self._server = await asyncio.start_server(self._passing, "127.0.0.1", 0)
        yield int(self._server.sockets[0].getsockname()[1])
        self.cut()

    def cut(self) -> None:
        """Nobody gets through any more, nor those who had."""
        if self._server is not None:
            self._server.close()
        for writer in self._writers:
            writer.close()

    async def _passing(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there, back = await asyncio.open_connection(self._host, int(self._port))
        self._writers += (writer, back)
        await asyncio.gather(_pass(reader, back), _pass(there, writer), return_exceptions=True)


async def _pass(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while data := await reader.read(65536):
        writer.write(data)
    writer.close()


@pytest.mark.parametrize(
    ("at", "says"),
    [
        ("2019-13", "no day|not a day"),
        ("igår", "not a date"),
        ("", "not a date"),
        ("2019-02-29", "not a day"),
        ("2020..2019", "ends before it starts"),
        ("0000", "no source"),
        (2019.5, "not a date"),
    ],
)
async def test_bad_date(refused: Refused, at: object, says: str) -> None:
    """A text that is no date is refused with the forms that are, as variable and as literal."""
    for error in (
        await refused(HISTORY, at=at),
        await refused(HISTORY.replace("query ($at: Date)", "").replace("$at", json.dumps(at))),
    ):
        assert error["extensions"]["code"] == "BAD_DATE"
        assert any(part in error["message"] for part in says.split("|"))
        assert error["extensions"]["remedy"]


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ('{ claims(after: "x") { totalCount } }', "BAD_CURSOR"),
        ('{ claims(after: "åäö") { totalCount } }', "BAD_CURSOR"),
        ('{ claims(after: "Z2FwczowCg==") { totalCount } }', "BAD_CURSOR"),
        ('{ claims(after: "Y2xhaW1zOjk5OTk5OTk5OTk=") { totalCount } }', "BAD_CURSOR"),
        ("{ claims(first: 501) { totalCount } }", "PAGE_TOO_LARGE"),
        ("{ claims(first: -1) { totalCount } }", "PAGE_TOO_LARGE"),
        ('{ path(from: "MILK", to: "NSK-S", ways: 501) { onlyPossible } }', "PAGE_TOO_LARGE"),
        ('{ proposal(scenario: "MILK") { scenario { id } } }', "WRONG_NOUN"),
        ('{ search(text: "MILK", after: "x") { totalCount } }', "BAD_CURSOR"),
        ("{ facts { version } ", "GRAPHQL"),
        ("{ fact { version } }", "GRAPHQL"),
        ('{ history(of: "MILK", statuses: [GONE]) { date } }', "GRAPHQL"),
        ("{ }", "GRAPHQL"),
        ("{ facts { ... on Facts { } } }", "GRAPHQL"),
        ("{ claims(where: {page: 0}) { totalCount } }", "BAD_INPUT"),
        ("{ claims(where: {least: 5, most: 1}) { totalCount } }", "BAD_INPUT"),
        ('{ claims(where: {section: "§"}) { totalCount } }', "UNKNOWN_NAME"),
        ("mutation { forget }", "GRAPHQL"),
        ("{ " + "facts { version } " * TOKENS_AT_MOST + "}", "OPERATION_TOO_LARGE"),
        ("{ " + "a { " * 1900 + "b" + "} " * 1900 + "}", "OPERATION_TOO_LARGE"),
    ],
)
async def test_codes(client: httpx.AsyncClient, query: str, code: str) -> None:
    """Each kind of fault in an operation has its code, and a place in it."""
    response = await client.post("/graphql", json={"query": query})
    error = response.json()["errors"][0]
    assert error["extensions"]["code"] == code
    assert error["message"]
    assert error["locations"] or error["path"]


async def test_several_faults(client: httpx.AsyncClient) -> None:
    """They come in the order in which they stand in the operation, whichever was met first."""
    query = """{ a: claims(words: "") { totalCount }
      b: history(of: "") { totalCount } c: gaps(of: []) { totalCount } }"""
    for _ in range(5):
        errors = (await client.post("/graphql", json={"query": query})).json()["errors"]
        assert [error["path"] for error in errors] == [["a"], ["b"], ["c"]]


@pytest.mark.parametrize(
    ("field", "nearest"),
    [
        ("claims(where: {ends: [{part: HOLDR}]}) { totalCount }", "HOLDER"),
        ("claims(where: {as: GRANTR}) { totalCount }", "GRANTOR"),
        ('node(id: "actor/milk") { ... on Entity { claims(part: BODDY) { totalCount } } }', "BODY"),
        ("claims { nodes { ends(parts: [SUBJEKT]) { name } } }", "SUBJECT"),
    ],
)
async def test_a_misspelt_part(refused: Refused, field: str, nearest: str) -> None:
    """A part that there is not is refused wherever one is named, with the nearest there is."""
    error = await refused(f"{{ {field} }}")
    assert error["extensions"]["code"] == "GRAPHQL"
    assert nearest in error["message"]


async def test_unknown_names_in_filters(refused: Refused) -> None:
    """A name inside a filter is refused like any other."""
    error = await refused('{ claims(where: {areas: ["Atlantis län"]}) { totalCount } }')
    assert error["extensions"]["code"] == "UNKNOWN_NAME"


@pytest.mark.parametrize(
    "asked",
    [
        'comparison(trait: {traits: "organisationsprincip", values: "VALUE"}) { rows { said } }',
        'claims(where: {values: "VALUE"}) { totalCount }',
        'claims(where: {not: {traits: "organisationsprincip", values: "VALUE"}}) { totalCount }',
        'entities(having: {traits: "organisationsprincip", values: "VALUE"}) { totalCount }',
    ],
)
async def test_unknown_values(refused: Refused, ask: Ask, asked: str) -> None:
    """A value that nothing is measured to have is refused with the nearest, and never a no."""
    error = await refused(f"{{ {asked.replace('VALUE', 'enhetsprincip')} }}")
    assert error["extensions"]["code"] == "UNKNOWN_NAME"
    assert error["extensions"]["nearest"] == ["enhetsprincipen"]
    assert await ask(f"{{ {asked.replace('VALUE', 'Enhetsprincipen')} }}")


async def test_a_value_is_one_of_its_trait(refused: Refused, ask: Ask) -> None:
    """A value of another trait is unknown to this one; one that is set may be nowhere measured."""
    query = '{ claims(where: {traits: "kommundoktorander", values: "VALUE"}) { totalCount } }'
    error = await refused(query.replace("VALUE", "enhetsprincipen"))
    assert error["extensions"]["code"] == "UNKNOWN_NAME"
    assert error["extensions"]["nearest"] == []
    assert (await ask(query.replace("VALUE", "planeras")))["claims"]["totalCount"] == 1


async def test_claims_by_id(refused: Refused, ask: Ask) -> None:
    """An id of nothing, or of a thing, is refused, and never a list of none."""
    query = '{ claims(where: {ids: "ID"}) { totalCount nodes { id } } }'
    error = await refused(query.replace("ID", "seat/ingen"))
    assert error["extensions"]["code"] == "UNKNOWN_NAME"
    error = await refused(query.replace("ID", "actor/milk"))
    assert error["extensions"]["code"] == "WRONG_NOUN"
    found = await ask(query.replace("ID", "seat/styrgrupp-2020-socialchefer"))
    assert [one["id"] for one in found["claims"]["nodes"]] == ["seat/styrgrupp-2020-socialchefer"]


async def test_a_name_that_may_be_anything(refused: Refused) -> None:
    """Where a thing of any kind may be named, no kinds are told; only what is near is offered."""
    error = await refused('{ claims(where: {about: "MILKK"}) { totalCount } }')
    assert error["message"] == "Nothing has the id or name 'MILKK'."
    assert [one["id"] for one in error["extensions"]["nearest"]] == ["actor/milk"]
    error = await refused('{ claims(where: {about: "zzqq"}) { totalCount } }')
    assert error["extensions"]["nearest"] == []
    error = await refused('{ claims(where: {topics: "MILKK"}) { totalCount } }')
    assert error["message"] == "Nothing of the kind topic has the id or name 'MILKK'."


async def test_a_document_by_another_form_of_its_name(refused: Refused) -> None:
    """A name inflected, or the beginning of one, is near."""
    error = await refused('{ sections(documents: "Nuläget") { text } }')
    found = [one["id"] for one in error["extensions"]["nearest"]]
    assert found == ["document/nulägesbeskrivning-rss-stockholms-län"]


async def test_one_of_several_by_a_longer_name(refused: Refused, ask: Ask) -> None:
    """Where several bear a name, an id helps, and so does a name that only one of them bears."""
    error = await refused('{ governance(of: "FoU Välfärd") { of { id } } }')
    assert error["extensions"]["code"] == "AMBIGUOUS_NAME"
    assert "id" in error["extensions"]["remedy"]
    assert "longer name" in error["extensions"]["remedy"]
    assert await ask('{ governance(of: "FoU Välfärd Värmland") { of { id } } }') == {
        "governance": {"of": {"id": "actor/fou-välfärd-värmland"}}
    }


async def test_what_vocabulary_gives_is_taken(ask: Ask) -> None:
    """Every set word can be asked for by its value, and as many claims are found as it counts."""
    query = (
        "{ vocabulary(families: [ROLE, POWER, DOES, HOLDING, FORM]) { family value noun count } }"
    )
    for word in (await ask(query))["vocabulary"]:
        argument = {"DOES": "does"}.get(word["family"], f"{word['family'].lower()}s")
        where = f"{{nouns: {word['noun']}, {argument}: {word['value']}}}"
        claims = f"{{ claims(where: {where}, first: 0, statuses: STATUSES) {{ totalCount }} }}"
        statuses = "[IN_FORCE, ENDED, PLANNED, PROPOSED]"
        found = await ask(claims.replace("STATUSES", statuses))
        assert found["claims"]["totalCount"] == word["count"]
    values = (await ask("{ vocabulary(families: VALUE) { value label count } }"))["vocabulary"]
    assert {one["value"] for one in values} > {"enhetsprincipen", "nätverksprincipen", "grön"}
    [chair] = (await ask('{ vocabulary(text: "ordförande", families: ROLE) { value label } }'))[
        "vocabulary"
    ]
    assert chair == {"value": "CHAIR", "label": "ordförande"}


async def test_wrong_type_of_variable(refused: Refused) -> None:
    """A variable of another type than the schema's is refused by name."""
    error = await refused("query ($n: Int) { claims(first: $n) { totalCount } }", n="ten")
    assert "$n" in error["message"]


async def test_too_deep(refused: Refused) -> None:
    """An operation deeper than the limit is refused, and told how deep it is."""
    query = "{ nodes(ids: []) { " + "... on Claim { about { " * DEPTH_AT_MOST + "id "
    query += "} } " * DEPTH_AT_MOST + "} }"
    error = await refused(query)
    assert error["extensions"]["code"] == "OPERATION_TOO_LARGE"
    assert f"{DEPTH_AT_MOST + 2} levels" in error["message"]


async def test_too_many_tokens(refused: Refused) -> None:
    """What the parser gives up is too large, and no error in how it is written."""
    error = await refused("{ " + "facts { version } " * TOKENS_AT_MOST + "}")
    assert error["message"].startswith("The operation is too large: ")
    assert str(TOKENS_AT_MOST) in error["message"]
    assert "yntax" not in error["message"]


async def test_introspection(ask: Ask) -> None:
    """The introspection query that tools send is answered."""
    assert (await ask(get_introspection_query()))["__schema"]["queryType"]["name"] == "Query"


async def test_too_many_aliases(refused: Refused, ask: Ask) -> None:
    """As many aliases as allowed are answered, and one more is refused."""
    allowed = " ".join(f"a{n}: facts {{ version }}" for n in range(ALIASES_AT_MOST))
    assert len(await ask(f"{{ {allowed} }}")) == ALIASES_AT_MOST
    error = await refused(f"{{ {allowed} more: facts {{ version }} }}")
    assert error["extensions"]["code"] == "OPERATION_TOO_LARGE"


async def test_aliases_of_relay(refused: Refused, ask: Ask) -> None:
    """The type as Relay's compiler asks for it is free, and as nobody else does is not."""
    many = " ".join(
        f"a{n}: facts {{ version __isNode: __typename }}" for n in range(ALIASES_AT_MOST)
    )
    assert len(await ask(f"{{ {many} }}")) == ALIASES_AT_MOST
    for other in ("__isNobody: __typename", "typed: __typename"):
        error = await refused(f"{{ {many} {other} }}")
        assert error["extensions"]["code"] == "OPERATION_TOO_LARGE"


async def test_aliases_in_fragments(client: httpx.AsyncClient) -> None:
    """Aliases multiplied by fragments within fragments are counted, in no time."""
    spreads = "".join(f"fragment F{n} on Query {{ ...F{n + 1} ...F{n + 1} }} " for n in range(200))
    query = f"{{ ...F0 }} {spreads} fragment F200 on Query {{ a: facts {{ version }} }}"
    async with asyncio.timeout(5):
        response = await client.post("/graphql", json={"query": query})
    codes = {error["extensions"]["code"] for error in response.json()["errors"]}
    assert codes == {"OPERATION_TOO_LARGE"}


async def test_fragment_of_itself(refused: Refused) -> None:
    """A fragment that spreads itself is refused, and not followed for ever."""
    error = await refused("{ ...A } fragment A on Query { facts { version } ...A }")
    assert "itself" in error["message"]


async def test_too_many_claims(refused: Refused) -> None:
    """An operation that asks for a full page of claims of each of a full page is refused."""
    nested = "{ entities(first: 500) { nodes { claims(first: 500) { totalCount } } } }"
    error = await refused(nested.replace("entities(first", "entities(nouns: [ACTOR], first"))
    assert error["extensions"]["code"] == "OPERATION_TOO_LARGE"


@pytest.mark.parametrize("argument", ["anyOf", "not"])
async def test_too_many_conditions(refused: Refused, ask: Ask, argument: str) -> None:
    """As many conditions as allowed are held against the claims, and one more is refused."""
    query = f"query ($f: [ClaimFilter!]) {{ claims({argument}: $f) {{ totalCount }} }}"
    filters = [{"page": page} for page in range(1, CONDITIONS_AT_MOST + 1)]
    assert "claims" in await ask(query, f=filters)
    error = await refused(query, f=[*filters, {"page": 0}])
    assert error["extensions"]["code"] == "OPERATION_TOO_LARGE"


async def test_too_many_ends(refused: Refused) -> None:
    """Ends within one filter count as conditions too."""
    ends = [{"part": "HOLDER"}] * CONDITIONS_AT_MOST
    error = await refused(
        "query ($e: [EndFilter!]) { claims(where: {ends: $e}) { totalCount } }", e=ends
    )
    assert error["extensions"]["code"] == "OPERATION_TOO_LARGE"


@pytest.mark.parametrize("chunked", [False, True])
async def test_body_too_large(client: httpx.AsyncClient, chunked: bool) -> None:
    """A body over the limit is refused, whether or not it says beforehand how large it is."""
    body = json.dumps({"query": "{ facts { version } } #" + "x" * 300_000}).encode()

    async def pieces() -> AsyncIterator[bytes]:
        for start in range(0, len(body), 50_000):
            yield body[start : start + 50_000]

    response = await client.post(
        "/graphql",
        content=pieces() if chunked else body,
        headers={"content-type": "application/json"},
    )
    assert response.status_code == 413
    assert response.json()["errors"][0]["extensions"]["code"] == "OPERATION_TOO_LARGE"
    assert response.headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b'"text"', b'{"query": 1}', b'{"query": ""}', b"\xff"]
)
async def test_body_that_is_no_request(client: httpx.AsyncClient, body: bytes) -> None:
    """A body that is no GraphQL request is refused as such, without a trace of the code."""
    response = await client.post(
        "/graphql", content=body, headers={"content-type": "application/json"}
    )
    assert response.status_code == 400
    assert response.json()["errors"][0]["extensions"]["code"] == "BAD_INPUT"
    assert "Traceback" not in response.text
    assert ".py" not in response.text
    [error] = response.json()["errors"]
    assert error["message"]
    assert error["extensions"]["code"] == "BAD_INPUT"
    assert "application/json" in error["extensions"]["remedy"]


async def test_dead_store(dead: httpx.AsyncClient) -> None:
    """When the store is gone, clients see the code and not its address, and readyz says so."""
    response = await dead.post("/graphql", json={"query": "{ facts { version } }"})
    [error] = response.json()["errors"]
    assert error["extensions"]["code"] == "STORE_UNREACHABLE"
    assert error["extensions"]["remedy"]
    ready = await dead.get("/readyz")
    assert ready.status_code == 503
    assert ready.json()["code"] == "STORE_UNREACHABLE"
    for text in (response.text, ready.text):
        assert "bolt://" not in text
        assert "127.0.0.1" not in text
        assert "Traceback" not in text
    assert (await dead.get("/healthz")).status_code == 200


async def test_dead_store_is_logged(
    dead: httpx.AsyncClient, caplog: pytest.LogCaptureFixture
) -> None:
    """What clients are not told stands in the log."""
    with caplog.at_level(logging.ERROR, logger="styrgraf"):
        await dead.post("/graphql", json={"query": "{ facts { version } }"})
    assert "bolt://127.0.0.1" in caplog.text


async def test_a_part_of_no_thing(refused: Refused) -> None:
    """`as` says which part a thing plays: where claims are asked for, there is none."""
    error = await refused("{ claims(where: {as: HOLDER}) { totalCount } }")
    assert error["extensions"]["code"] == "BAD_INPUT"
    assert "ends" in error["extensions"]["remedy"]


async def test_surprise(
    refused: Refused, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """An error that nobody foresaw is logged with its trace, and clients see only that it was."""

    async def failing(_: object) -> None:
        raise KeyError("secret detail")

    monkeypatch.setattr(overview, "counts", failing)
    error = await refused("{ facts { version } }")
    assert error["extensions"]["code"] == "INTERNAL"
    assert "secret" not in json.dumps(error)
    assert error["path"] == ["facts"]
    assert "secret detail" in caplog.text


@pytest.mark.parametrize("name", errors.__all__)
def test_outward(name: str) -> None:
    """Of an error inside, no word of its own goes out; of one in the question, all of them."""
    kind: type[errors.StyrgrafError] = getattr(errors, name)
    told = outward(kind("bolt://inside", "MATCH (n)"))
    assert told["code"] == kind.code
    inside = not issubclass(kind, errors.InputError)
    assert ("inside" not in told["message"] and "MATCH" not in told["remedy"]) == inside


def test_outward_says_what_helps() -> None:
    """A question that is too large is to be made smaller; a store that is away is waited for."""
    slow = outward(StoreTimeoutError("x", "y"))
    away = outward(StoreUnreachableError("x", "y"))
    assert slow["remedy"] != away["remedy"]
