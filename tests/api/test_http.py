"""GraphQL over HTTP: by GET and POST, in two forms, each with its status codes."""

import json

import httpx
import pytest

from api.http.negotiation import GRAPHQL, JSON
from tests.api.conftest import Answer

FACTS = "{ facts { version } }"
TWO = "query A { facts { version } } query B { facts { loadedOn } }"
NO_REQUESTS: list[tuple[str, Answer]] = [
    ("{", {}),
    ("{ facts { versio } }", {}),
    ('query ($at: Date!) { history(of: "MILK", at: $at) { date } }', {"at": None}),
    ("query ($n: Int) { claims(first: $n) { totalCount } }", {"n": "ten"}),
    ("mutation { forget }", {}),
    (TWO, {}),
]


def code(response: httpx.Response) -> str:
    """The code of the one error in a response."""
    [error] = response.json()["errors"]
    assert error["extensions"]["remedy"]
    return error["extensions"]["code"]


async def test_get(client: httpx.AsyncClient) -> None:
    """Query, variables, name and extensions may stand in the address."""
    query = TWO.replace("query B", "query B($x: Boolean!)").replace(
        "loadedOn", "loadedOn @skip(if: $x) version"
    )
    given = {
        "query": query,
        "variables": '{"x": true}',
        "operationName": "B",
        "extensions": "{}",
    }
    response = await client.get("/graphql", params=given)
    assert response.status_code == 200
    assert list(response.json()["data"]["facts"]) == ["version"]
    posted = {**given, "variables": {"x": True}, "extensions": {}}
    assert (await client.post("/graphql", json=posted)).json() == response.json()


async def test_head(client: httpx.AsyncClient) -> None:
    """Who asks for the head alone gets the one that GET would give."""
    params = {"query": FACTS}
    head, whole = (
        await client.head("/graphql", params=params),
        await client.get("/graphql", params=params),
    )
    assert (head.status_code, head.headers["etag"]) == (200, whole.headers["etag"])


@pytest.mark.parametrize(
    "params",
    [
        {"query": FACTS, "variables": "{"},
        {"query": FACTS, "variables": "[]"},
        {"query": FACTS, "variables": ""},
        {"query": FACTS, "extensions": '"x"'},
        [("query", FACTS), ("query", FACTS)],
        {"variables": "{}"},
        {},
    ],
)
async def test_address_that_is_no_request(client: httpx.AsyncClient, params: Answer) -> None:
    """What stands in an address has to be a request, once and in its form."""
    response = await client.get("/graphql", params=params)
    assert (response.status_code, code(response)) == (400, "BAD_INPUT")
    assert response.headers["cache-control"] == "no-store"


@pytest.mark.parametrize("name", ["query", "operationName", "variables", "extensions"])
@pytest.mark.parametrize("value", [0, False, ["x"]])
async def test_fields_of_another_type(client: httpx.AsyncClient, name: str, value: object) -> None:
    """A field of a request that is of another type than it has to be is refused by name."""
    response = await client.post("/graphql", json={"query": FACTS, name: value})
    assert (response.status_code, code(response)) == (400, "BAD_INPUT")
    assert f"`{name}`" in response.json()["errors"][0]["message"]


@pytest.mark.parametrize(("query", "variables"), NO_REQUESTS)
async def test_what_is_not_executed(
    client: httpx.AsyncClient, query: str, variables: Answer
) -> None:
    """In the form of its own it has status 400, in the older one 200; in none it has data."""
    for form, status in ((GRAPHQL, 400), (JSON, 200)):
        response = await client.post(
            "/graphql", json={"query": query, "variables": variables}, headers={"accept": form}
        )
        assert response.status_code == status
        assert response.headers["content-type"].startswith(form)
        assert list(response.json()) == ["errors"]


async def test_what_fails_while_it_is_executed(client: httpx.AsyncClient) -> None:
    """A field that fails is an answer with status 200 and `data`, in both forms."""
    query = '{ facts { version } representation(of: "Atlantis") { answer } }'
    for form in (GRAPHQL, JSON):
        response = await client.post("/graphql", json={"query": query}, headers={"accept": form})
        assert response.status_code == 200
        assert {"data", "errors"} == set(response.json())


async def test_our_own_fault(client: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch) -> None:
    """What fails in our hands before anything is executed is no fault of the request: 500."""

    def failing(*_: object) -> None:
        raise KeyError("secret")

    monkeypatch.setattr("api.operations._check", failing)
    never_asked = f"{FACTS} # never asked before"
    response = await client.post(
        "/graphql", json={"query": never_asked}, headers={"accept": GRAPHQL}
    )
    assert (response.status_code, code(response)) == (500, "INTERNAL")
    assert "secret" not in response.text


async def test_mutation_by_get(client: httpx.AsyncClient) -> None:
    """Nothing but questions is taken from an address."""
    for operation in ("mutation { forget }", "subscription { news }"):
        response = await client.get("/graphql", params={"query": operation})
        assert (response.status_code, code(response)) == (405, "BAD_INPUT")
        assert response.headers["allow"] == "POST"


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS"])
async def test_other_methods(client: httpx.AsyncClient, method: str) -> None:
    """What is neither GET nor POST is refused, and told what there is."""
    response = await client.request(method, "/graphql")
    assert (response.status_code, code(response)) == (405, "BAD_INPUT")
    assert response.headers["allow"] == "GET, HEAD, POST"


@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_nothing_acceptable(client: httpx.AsyncClient, method: str) -> None:
    """Who accepts no form that there is gets 406 and the list; nothing is executed."""
    response = await client.request(method, "/graphql", headers={"accept": "image/png"})
    assert (response.status_code, code(response)) == (406, "BAD_INPUT")
    remedy = response.json()["errors"][0]["extensions"]["remedy"]
    assert (GRAPHQL in remedy, "text/html" in remedy) == (True, method == "GET")


@pytest.mark.parametrize(
    "headers",
    [
        {"content-type": "text/plain"},
        {"content-type": "application/x-www-form-urlencoded"},
        {"content-type": "multipart/form-data; boundary=x"},
        {"content-type": "application/json; charset=latin-1"},
        {"content-type": "application/json", "content-encoding": "gzip"},
        {},
    ],
)
async def test_other_bodies(client: httpx.AsyncClient, headers: dict[str, str]) -> None:
    """What a form on somebody else's page can send is not taken for a question, nor anything
    else that is not said to be plain JSON.
    """
    body = json.dumps({"query": FACTS}).encode()
    response = await client.post("/graphql", content=body, headers=headers)
    assert (response.status_code, code(response)) == (415, "BAD_INPUT")


@pytest.mark.parametrize(
    ("query", "name", "known"),
    [
        (TWO, None, ["A", "B"]),
        (TWO, "C", ["A", "B"]),
        (TWO, "", ["A", "B"]),
        (FACTS, "C", []),
        (FACTS.replace("{", "query A {", 1) * 2, "A", ["A", "A"]),
        ("fragment F on Query { facts { version } }", None, []),
    ],
)
async def test_which_operation(
    client: httpx.AsyncClient, query: str, name: str | None, known: list[str]
) -> None:
    """Where it cannot be told which operation is meant none is executed; the names are told."""
    given = {"query": query, "operationName": name}
    response = await client.post("/graphql", json=given)
    assert code(response) == "UNKNOWN_OPERATION"
    details = response.json()["errors"][0]["extensions"]
    assert details["operations"] == known
    assert all(one in details["remedy"] for one in known)


@pytest.mark.parametrize(("name", "field"), [("A", "version"), ("B", "loadedOn")])
async def test_named_operation(client: httpx.AsyncClient, name: str, field: str) -> None:
    """Of several operations the named one is executed, and nothing of the others."""
    response = await client.post("/graphql", json={"query": TWO, "operationName": name})
    assert list(response.json()["data"]["facts"]) == [field]


async def test_compressed(client: httpx.AsyncClient) -> None:
    """A large answer goes out compressed to who takes that, a small one as it is."""
    large, small = (
        {"query": one} for one in ("{ actors(first: 100) { nodes { id name } } }", FACTS)
    )
    packed = await client.post("/graphql", json=large, headers={"accept-encoding": "gzip"})
    plain = await client.post("/graphql", json=large, headers={"accept-encoding": "identity"})
    assert packed.headers["content-encoding"] == "gzip"
    assert "accept-encoding" in packed.headers["vary"].lower()
    assert packed.json() == plain.json()
    assert "content-encoding" not in plain.headers
    assert int(packed.headers["content-length"]) < int(plain.headers["content-length"]) / 2
    little = await client.post("/graphql", json=small, headers={"accept-encoding": "gzip"})
    assert "content-encoding" not in little.headers
