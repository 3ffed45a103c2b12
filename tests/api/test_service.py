"""The service's other addresses, and what every response carries."""

import asyncio
import gc
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
import pytest

from api import app as service
from api import graphiql
from api.app import create_app
from api.graphiql import worked_examples
from api.operations import SOUND
from graph.errors import StoreUnreachableError
from graph.reading.warming import warm
from graph.statements import statement, statement_names
from graph.store import Store
from tests.api.conftest import Listening, serving

HEADERS = ("content-security-policy", "x-content-type-options", "referrer-policy")


@pytest.fixture
def without_graphiql(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The service as it is before GraphiQL's files have been fetched."""
    (tmp_path / "graphiql.html").write_text("<!doctype html><title>Styrgraf</title>")

    def folder(_: str) -> Path:
        return tmp_path

    monkeypatch.setattr(graphiql, "_folder", folder)


@pytest.fixture
def with_graphiql(without_graphiql: None, tmp_path: Path) -> None:
    """The service as it is once GraphiQL's files have been fetched."""
    (tmp_path / "graphiql").mkdir()
    (tmp_path / "graphiql/graphiql.min.js").write_text("/* a script */")


@pytest.fixture
async def empty(store: Store) -> AsyncIterator[httpx.AsyncClient]:
    """A client of a service over a store into which nothing has been loaded."""
    async with store.transaction() as transaction:
        await transaction.run("MATCH (load:Load) SET load.kept = load.digest, load.digest = null")
    try:
        async with serving(store) as client:
            yield client
    finally:
        async with store.transaction() as transaction:
            await transaction.run("MATCH (load:Load) SET load.digest = load.kept, load.kept = null")


async def _once_ready(client: httpx.AsyncClient) -> httpx.Response:
    """What the service says once it is ready, or after half a minute."""
    for _ in range(600):
        response = await client.get("/readyz")
        if response.status_code == 200:
            return response
        await asyncio.sleep(0.05)
    pytest.fail("The service was not ready.")


async def test_healthz(client: httpx.AsyncClient) -> None:
    """A process that answers is alive."""
    assert (await client.get("/healthz")).json() == {"status": "alive"}


async def test_readyz(loaded: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """Once the questions are planned, a service whose store holds data is ready, and says which.

    By then it has answered the worked examples to itself.
    """
    SOUND.clear()
    monkeypatch.setattr(service, "WARMING_AFTER", 0)
    planned = asyncio.Event()

    async def planning(_: Store) -> None:
        await planned.wait()

    monkeypatch.setattr(service, "warm", planning)
    async with serving(loaded, warming=True) as client:
        early = await client.get("/readyz")
        planned.set()
        response = await _once_ready(client)
    assert early.status_code == 503
    assert early.json()["code"] == "PLANNING"
    assert response.status_code == 200
    assert response.json()["status"] == "ready"
    assert response.json()["version"]
    assert all((one["query"], None) in SOUND for one in worked_examples())


async def test_readyz_when_empty(empty: httpx.AsyncClient) -> None:
    """A service whose store holds nothing is not ready, and says what to do."""
    response = await empty.get("/readyz")
    assert response.status_code == 503
    assert response.json()["code"] == "STORE_EMPTY"
    assert "styrgraf seed" in response.text


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/karta",
        "/healthz",
        "/readyz",
        "/graphql",
        "/graphql/examples",
        "/static/none",
        "/none",
    ],
)
async def test_headers(client: httpx.AsyncClient, path: str) -> None:
    """Every response says that nothing from elsewhere may be loaded, guessed or told."""
    response = await client.get(path)
    assert [name for name in HEADERS if name not in response.headers] == []
    policy = response.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe-" not in policy
    assert "script-src 'self';" in policy


async def test_it_warms_by_itself(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """A little after the start the questions are planned, and the service lives if that fails."""
    waited: list[float] = []
    warmed: list[Store] = []
    done = asyncio.Event()

    async def waiting(seconds: float) -> None:
        waited.append(seconds)

    async def failing(given: Store) -> None:
        warmed.append(given)
        done.set()
        raise StoreUnreachableError("gone", "remedy")

    monkeypatch.setattr(asyncio, "sleep", waiting)
    monkeypatch.setattr(service, "warm", failing)

    @asynccontextmanager
    async def opened() -> AsyncGenerator[Store]:
        yield store

    app = create_app(opened)
    async with app.router.lifespan_context(app):
        await asyncio.wait_for(done.wait(), 5)
    assert (waited, warmed) == ([3.0], [store])


async def test_warming(loaded: Store, listening: Listening) -> None:
    """A service that starts has every question planned once, whether or not it may finish."""
    async with serving(loaded, warming=True) as client:
        assert (await client.get("/healthz")).status_code == 200
    await warm(loaded)
    questions = [name for name in statement_names() if not name.startswith(("schema/", "seeding/"))]
    assert set(listening.sent) >= {statement(name).brief for name in questions}


@pytest.mark.usefixtures("without_graphiql")
async def test_graphiql_missing(client: httpx.AsyncClient) -> None:
    """Without GraphiQL's files the page says how to get them, instead of staying blank."""
    response = await client.get("/graphql", headers={"accept": "text/html"})
    assert response.status_code == 503
    assert "make web" in response.text


@pytest.mark.usefixtures("with_graphiql")
async def test_graphiql(client: httpx.AsyncClient) -> None:
    """With GraphiQL's files the page is an editor, also where the address holds an operation."""
    response = await client.get(
        "/graphql", params={"query": "{ __typename }"}, headers={"accept": "text/html"}
    )
    assert response.status_code == 200
    assert "<title>" in response.text
    assert response.headers["vary"] == "accept"
    assert "style-src 'self' 'unsafe-inline';" in response.headers["content-security-policy"]


def test_graphiql_loads_from_here_only() -> None:
    """GraphiQL's page names no address but its own, and holds no script of its own."""
    text = (Path(graphiql.__file__).parent / "static/graphiql.html").read_text(encoding="utf-8")
    assert "http://" not in text
    assert "https://" not in text
    assert "<script>" not in text


async def test_examples_answer(client: httpx.AsyncClient) -> None:
    """Every worked example gets an answer with something in it."""
    examples = (await client.get("/graphql/examples")).json()
    assert examples
    for example in examples:
        response = await client.post("/graphql", json={"query": example["query"]})
        answer = response.json()
        assert "errors" not in answer, example["title"]
        assert any(answer["data"].values())


async def test_no_address_escapes_the_folder(client: httpx.AsyncClient) -> None:
    """Nothing but the pages' files can be fetched."""
    for path in ("/static/../app.py", "/static/%2e%2e/app.py", "/static/..%2fapp.py"):
        assert (await client.get(path)).status_code == 404


async def test_what_stays_is_passed_over(loaded: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """Once the questions are planned, the collector does not go through what is there any more."""
    monkeypatch.setattr(service, "WARMING_AFTER", 0.0)
    before = gc.get_threshold()
    gc.unfreeze()
    try:
        async with serving(loaded) as client:
            await _once_ready(client)
        assert gc.get_freeze_count() > 10_000
        assert gc.get_threshold() == service.COLLECTED_AFTER
    finally:
        gc.unfreeze()
        gc.set_threshold(*before)
