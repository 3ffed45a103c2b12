"""Answers that are remembered: as they were, for equal requests, until the graph changes."""

import asyncio
import json
from collections.abc import AsyncIterator

import httpx
import pytest

from api.http import freshness, remembering
from graph.statements import statement
from graph.store import Store
from tests.api.conftest import Listening, serving
from tests.api.test_freshness import load

MILK = '{ node(id: "actor/milk") { id ... on Actor { name } } }'
SEATS = '{ representation(of: "Stockholms län", in: "MILK") { answer } }'
"""What is asked of the store each time that it is executed: no node by its id, which is held."""

TOLD = statement("held/things").text
"""What asks for a thing's name, as the last that an answer waits for."""

NAME = "MATCH (milk:Entity {id: 'actor/milk'}) SET milk.name = $name"


@pytest.fixture
async def renamed(loaded: Store) -> AsyncIterator[None]:
    """MILK bears another name, and gets its own back after the test."""
    (row,) = await loaded.read("MATCH (milk:Entity {id: 'actor/milk'}) RETURN milk.name AS name")
    yield
    async with loaded.transaction() as transaction:
        await transaction.run(NAME, row)


async def asked(client: httpx.AsyncClient, query: str = MILK, **headers: str) -> httpx.Response:
    """The response to an operation by POST."""
    return await client.post("/graphql", json={"query": query}, headers=headers)


async def rename(store: Store, name: str) -> None:
    """What a load does that changes one name."""
    async with store.transaction() as transaction:
        await transaction.run(NAME, {"name": name})
    await load(store)


async def test_asked_again(client: httpx.AsyncClient, listening: Listening) -> None:
    """An equal request is answered by the same bytes and headers, and nothing is executed."""
    first = await asked(client)
    assert len(listening.questions) > 0
    listening.sent.clear()
    again = await asked(client)
    assert (again.status_code, again.content) == (200, first.content)
    assert again.headers.multi_items() == first.headers.multi_items()
    assert listening.questions == []


async def test_another_request(client: httpx.AsyncClient, listening: Listening) -> None:
    """Another document, form, language of bytes or way of asking is executed by itself."""
    plain = await asked(client, SEATS)
    for headers in ({"accept": "application/graphql-response+json"}, {"accept-encoding": "gzip"}):
        listening.sent.clear()
        assert (await asked(client, SEATS, **headers)).json() == plain.json()
        assert len(listening.questions) > 0
    listening.sent.clear()
    assert (await asked(client, SEATS + " ")).json() == plain.json()
    assert (await client.get("/graphql", params={"query": SEATS})).json() == plain.json()
    assert len(listening.questions) == 2


async def test_what_is_said_of_a_body(client: httpx.AsyncClient) -> None:
    """What an equal body was answered says nothing of one that is said to be something else."""
    body = json.dumps({"query": MILK})
    plain = {"content-type": "application/json"}
    assert (await client.post("/graphql", content=body, headers=plain)).status_code == 200
    for others in ({}, {"content-type": "text/plain"}, {**plain, "content-encoding": "gzip"}):
        refused = await client.post("/graphql", content=body, headers=others)
        assert refused.status_code == 415


async def test_where_a_body_begins(client: httpx.AsyncClient) -> None:
    """What stands in a body is not taken for a header."""
    body = json.dumps({"query": MILK})
    plain = {"content-type": "application/json"}
    assert (await client.post("/graphql", content=body, headers=plain)).status_code == 200
    disguised = f"12:content-type16:application/json{len(body)}:{body}"
    for content in (disguised, disguised.replace(f"{len(body)}:", "")):
        assert (await client.post("/graphql", content=content)).status_code == 415


@pytest.mark.parametrize(
    "query",
    ["{", "{ no }", '{ milk: node(id: "actor/milk") { id } path(from: "x", to: "y") { told } }'],
)
async def test_what_is_not_whole(client: httpx.AsyncClient, query: str) -> None:
    """What was refused, whole or in part, is looked at anew each time."""
    first, second = await asked(client, query), await asked(client, query)
    assert first.json()["errors"] == second.json()["errors"]
    assert first.headers["cache-control"] == second.headers["cache-control"] == "no-store"


async def test_held_by_the_client(client: httpx.AsyncClient, listening: Listening) -> None:
    """That a client holds the right answer is remembered too."""
    tag = (await client.get("/graphql", params={"query": MILK})).headers["etag"]
    for _ in range(2):
        listening.sent.clear()
        held = {"if-none-match": tag}
        response = await client.get("/graphql", params={"query": MILK}, headers=held)
        assert (response.status_code, response.headers["etag"]) == (304, tag)
        assert listening.questions == []


@pytest.mark.usefixtures("renamed")
async def test_two_services(loaded: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """After a load each of two services tells the new, once what it believes has grown old."""
    now = [0.0]
    monkeypatch.setattr(freshness, "monotonic", lambda: now[0])
    async with serving(loaded) as one, serving(loaded) as other:
        before = [(await asked(client)).json() for client in (one, other)]
        await rename(loaded, "Ett annat namn")
        now[0] += freshness.AGE_AT_MOST
        after = [(await asked(client)).json()["data"]["node"]["name"] for client in (one, other)]
    assert before[0] == before[1]
    assert after == ["Ett annat namn"] * 2
    assert freshness.AGE_AT_MOST <= 0.5


async def test_as_much_as_there_is_room_for(loaded: Store, listening: Listening) -> None:
    """Of many answers, however short, those not asked for longest are forgotten."""
    async with serving(loaded, remembered=4 * remembering.KEEPING) as client:
        for number in range(5):
            await asked(client, f"{SEATS} # {number}")
        listening.sent.clear()
        await asked(client, f"{SEATS} # 4")
        assert listening.questions == []
        await asked(client, f"{SEATS} # 0")
        assert len(listening.questions) > 0


async def test_room_for_none(loaded: Store, listening: Listening) -> None:
    """Where nothing is remembered each request is executed, equal ones in flight too."""
    async with serving(loaded, remembered=0) as client:
        first = await asked(client, SEATS)
        listening.sent.clear()
        again = await asyncio.gather(*(asked(client, SEATS) for _ in range(8)))
    assert {response.content for response in again} == {first.content}
    assert len(listening.questions) >= 8


async def test_room_for_less_than_one(loaded: Store, listening: Listening) -> None:
    """An answer for which there is no room is given, and asked for again by the next."""
    async with serving(loaded, remembered=remembering.KEEPING) as client:
        first = await asked(client, SEATS)
        listening.sent.clear()
        assert (await asked(client, SEATS)).content == first.content
        assert len(listening.questions) > 0


async def test_equal_requests_in_flight(loaded: Store, listening: Listening) -> None:
    """Who asks while the same is being answered waits for that answer."""
    async with serving(loaded) as client:
        first = await asked(client, SEATS)
        alone = await _sent(client, listening, 1)
        together = await _sent(client, listening, 8)
    assert first.status_code == 200
    assert together == alone > 0


async def _sent(client: httpx.AsyncClient, listening: Listening, number: int) -> int:
    """How many statements so many equal requests cost that nobody has asked before."""
    listening.sent.clear()
    query = f"{SEATS} # {number}"
    responses = await asyncio.gather(*(asked(client, query) for _ in range(number)))
    assert len({response.content for response in responses}) == 1
    return len(listening.questions)


@pytest.mark.usefixtures("renamed")
async def test_a_load_while_others_wait(
    loaded: Store, monkeypatch: pytest.MonkeyPatch, listening: Listening
) -> None:
    """Who waited for an answer from before a load is given one from after it."""
    now, reading, going = [0.0], loaded.read, asyncio.Event()
    monkeypatch.setattr(freshness, "monotonic", lambda: now[0])
    begun = asyncio.Event()

    async def slow(*given: object) -> object:
        rows = await reading(*given)  # pyright: ignore[reportArgumentType]
        if given[0] == TOLD:
            begun.set()
            await going.wait()
        return rows

    async with serving(loaded) as client:
        await asked(client, "{ facts { version } }")
        monkeypatch.setattr(loaded, "read", slow)
        first = asyncio.create_task(asked(client))
        await begun.wait()
        second = asyncio.create_task(asked(client))
        await asyncio.sleep(0.05)
        await rename(loaded, "Ett annat namn")
        now[0] += freshness.AGE_AT_MOST
        going.set()
        names = [one.json()["data"]["node"]["name"] for one in (await first, await second)]
    assert names[0] != "Ett annat namn"
    assert names[1] == "Ett annat namn"
    assert listening.sent


async def test_a_request_that_breaks_off(client: httpx.AsyncClient) -> None:
    """A body over the limit is refused as ever, and the next request is answered."""
    long = await asked(client, "#" * 300_000 + MILK)
    assert long.json()["errors"][0]["extensions"]["code"] == "OPERATION_TOO_LARGE"
    assert (await asked(client)).status_code == 200
