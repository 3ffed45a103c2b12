"""Answers that are kept: each with a tag, and none served from before a load."""

import asyncio
import json

import httpx
import pytest

from api.http.negotiation import GRAPHQL, JSON
from api.opening import bring_up
from api.seeds import SEEDS
from graph.store import Store
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
    loaded: Store, listening: Listening
) -> None:
    """An answer is never tagged as newer than it is, and the tag costs next to nothing."""
    async with serving(loaded) as client:
        # Of each the store is asked, and nothing of it is held.
        asked = 'claims(where: {{contains: "län {0}"}}, first: 1) {{ totalCount }}'
        queries = [f"{{ {asked.format(number)} }}" for number in range(20)]
        await asyncio.gather(*(got(client, query=query) for query in queries))
    assert listening.sent[0] == STATE
    assert listening.sent.count(STATE) <= 3
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
