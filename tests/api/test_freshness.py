"""Answers that are kept: each with a tag, and none served from before a load."""

import asyncio
import json
from typing import cast

import httpx
import pytest

from api.http import freshness
from api.http.freshness import Freshness
from api.http.negotiation import GRAPHQL, JSON
from api.opening import bring_up
from api.seeds import SEEDS
from graph.errors import StoreUnreachableError
from graph.store import Row, Store
from tests.api.conftest import STATE, Answer, Listening, serving

FACTS = """query A($x: Boolean = true, $y: Boolean = true) {
  facts { version @include(if: $x) loadedOn @include(if: $y) }
}"""


async def got(
    client: httpx.AsyncClient, *, tag: str = "", accept: str = JSON, **given: object
) -> httpx.Response:
    """The response to an operation in the address, with the tag of an answer that is held."""
    params = {key: one if isinstance(one, str) else json.dumps(one) for key, one in given.items()}
    headers = {"accept": accept} | ({"if-none-match": tag} if tag else {})
    return await client.get("/graphql", params={"query": FACTS, **params}, headers=headers)


async def load(store: Store) -> None:
    """What another process does that loads: the graph is of another state from then on."""
    async with store.transaction() as transaction:
        await transaction.run("MATCH (load:Load) SET load.state = randomUUID()")


@pytest.mark.parametrize("accept", [JSON, GRAPHQL])
async def test_held_answers_are_not_sent_again(
    client: httpx.AsyncClient, listening: Listening, accept: str
) -> None:
    """Who holds the answer gets 304 without a body, and nothing is executed for it."""
    first = await got(client, accept=accept)
    tag = first.headers["etag"]
    assert first.headers["cache-control"] == "public, no-cache"
    assert "accept" in first.headers["vary"]
    listening.sent.clear()
    for held in (tag, tag.removeprefix("W/"), f'"other", {tag}'):
        again = await got(client, tag=held, accept=accept)
        assert (again.status_code, again.content) == (304, b"")
        for name in ("etag", "cache-control", "vary"):
            assert again.headers[name] == first.headers[name]
    assert set(listening.sent) <= {STATE}
    assert (await got(client, tag='W/"other"', accept=accept)).status_code == 200


async def test_a_tag_is_of_one_request(client: httpx.AsyncClient) -> None:
    """Another document, value, name or form is another answer; the order of variables is not."""
    given: list[Answer] = [
        {},
        {"query": FACTS + "# more"},
        {"variables": {"x": False}},
        {"variables": {"x": False, "y": True}},
        {"operationName": "A"},
        {"accept": GRAPHQL},
    ]
    tags = [(await got(client, **one)).headers["etag"] for one in given]
    assert len(set(tags)) == len(given)
    turned = await got(client, variables={"y": True, "x": False})
    assert turned.headers["etag"] == tags[3]


@pytest.mark.parametrize(
    "query",
    [
        "{",
        "{ facts { no } }",
        '{ facts { version } representation(of: "Atlantis") { answer } }',
    ],
)
async def test_errors_are_not_kept(client: httpx.AsyncClient, query: str) -> None:
    """What was refused, or answered in part, is asked for anew each time."""
    response = await got(client, query=query)
    assert response.json()["errors"]
    assert response.headers["cache-control"] == "no-store"
    assert "etag" not in response.headers


async def test_posts_are_not_kept(client: httpx.AsyncClient) -> None:
    """An answer to POST has no tag: no cache would ask for it by one."""
    response = await client.post("/graphql", json={"query": FACTS})
    assert response.headers["cache-control"] == "no-store"
    assert "etag" not in response.headers


async def test_nothing_older_than_a_second_after_a_load(
    client: httpx.AsyncClient, loaded: Store
) -> None:
    """A second after another process has loaded, no answer from before is said to hold."""
    tag = (await got(client)).headers["etag"]
    await load(loaded)
    await asyncio.sleep(1)
    again = await got(client, tag=tag)
    assert again.status_code == 200
    assert again.headers["etag"] != tag
    assert (await got(client, tag=again.headers["etag"])).status_code == 304


async def test_while_a_load_is_kept(client: httpx.AsyncClient, loaded: Store) -> None:
    """Until all of a load is seen an answer may hold what was before: it is not kept."""
    tag = (await got(client)).headers["etag"]
    async with loaded.transaction() as transaction:
        await transaction.run("MATCH (load:Load) SET load.state = null")
    await asyncio.sleep(1)
    for response in (await got(client, tag=tag), await got(client)):
        assert response.status_code == 200
        assert response.headers["cache-control"] == "no-store"
        assert "etag" not in response.headers
    await bring_up(loaded, SEEDS)
    await asyncio.sleep(1)
    assert (await got(client)).headers["etag"] != tag


async def test_the_state_is_read_before_the_answer_and_not_each_time(
    loaded: Store, listening: Listening, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An answer is never tagged as newer than it is, and the tag costs next to nothing."""
    # However long the answers take, they come within the time that a state is believed.
    monkeypatch.setattr(freshness, "monotonic", lambda: 0.0)
    async with serving(loaded) as client:
        # Of each the store is asked, and nothing of it is held.
        asked = 'claims(where: {{contains: "län {0}"}}, first: 1) {{ totalCount }}'
        queries = [f"{{ {asked.format(number)} }}" for number in range(20)]
        await asyncio.gather(*(got(client, query=query) for query in queries))
    assert listening.sent[0] == STATE
    assert listening.sent.count(STATE) == 1
    assert len(listening.sent) >= 20


async def test_nothing_loaded(loaded: Store) -> None:
    """A graph without a load has no state, and its answers no tag."""
    async with loaded.transaction() as transaction:
        await transaction.run("MATCH (load:Load) SET load.kept = load.state, load.state = null")
    try:
        async with serving(loaded) as client:
            assert "etag" not in (await got(client)).headers
    finally:
        async with loaded.transaction() as transaction:
            await transaction.run("MATCH (load:Load) SET load.state = load.kept, load.kept = null")


class Looked:
    """A store that is looked at, and takes its time."""

    def __init__(self, *, up: bool, seen: bool = False) -> None:
        self.looks = 0
        self._up = up
        self._seen = seen

    def is_away(self) -> bool:
        """Whether it has been seen to go."""
        return self._seen

    async def read(self, *_: object) -> list[Row]:
        """The load, or that the store is away."""
        self.looks += 1
        await asyncio.sleep(0.01)
        if not self._up:
            raise StoreUnreachableError("The store is away.", "Come again.")
        return [{"state": "first", "files": "all"}]


async def test_many_wait_for_one_look() -> None:
    """While the store is away nobody waits for the look of another and then for one of his own."""
    away = Looked(up=False)
    freshness = Freshness(lambda: cast("Store", away))
    assert await asyncio.gather(*(freshness.state() for _ in range(16))) == [None] * 16
    assert away.looks == 1
    assert await freshness.state() is None
    assert away.looks == 2
    seen = Looked(up=False, seen=True)
    assert await Freshness(lambda: cast("Store", seen)).state() is None
    assert seen.looks == 0


async def test_who_joins_a_look_gets_nothing_too_old(monkeypatch: pytest.MonkeyPatch) -> None:
    """What another began to look at longer ago than a state is believed is looked at anew."""
    monkeypatch.setattr("api.http.freshness.AGE_AT_MOST", 0.005)
    store = Looked(up=True)
    freshness = Freshness(lambda: cast("Store", store))
    assert await asyncio.gather(*(freshness.state() for _ in range(3))) == ["first"] * 3
    assert store.looks == 3
