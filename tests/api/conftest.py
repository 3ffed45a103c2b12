"""The service over the run's store, with the project's own seeds in it."""

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, LiteralString

import httpx
import pytest

from api import app as service
from api.app import create_app
from api.graphiql import Example
from api.http.remembering import ROOM
from api.http.trusted import Trusted
from graph.statements import statement
from graph.store import Row, Store

STATE = statement("seeding/loaded").text
"""Whether the graph is still what it was: sent at most twice a second, whatever is asked."""

Answer = dict[str, Any]
Ask = Callable[..., Awaitable[Answer]]
Refused = Callable[..., Awaitable[Answer]]


@asynccontextmanager
async def serving(
    store: Store,
    *,
    warming: bool = False,
    trusted: Trusted | None = None,
    origins: Sequence[str] = (),
    remembered: int = ROOM,
) -> AsyncGenerator[httpx.AsyncClient]:
    """A client of the service over this store, both in this process."""

    @asynccontextmanager
    async def opened() -> AsyncGenerator[Store]:
        yield store

    async def resting(_: Store) -> None:
        """Sends nothing: a test wants to hear its own statements only."""

    def no_examples() -> list[Example]:
        return []

    app = create_app(opened, trusted=trusted, origins=origins, remembered=remembered)
    transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
    with pytest.MonkeyPatch.context() as patched:
        if not warming:
            patched.setattr(service, "warm", resting)
            patched.setattr(service, "worked_examples", no_examples)
        async with (
            app.router.lifespan_context(app),
            httpx.AsyncClient(transport=transport, base_url="http://styrgraf") as client,
        ):
            yield client


@pytest.fixture
async def client(loaded: Store) -> AsyncIterator[httpx.AsyncClient]:
    """A client of the service."""
    async with serving(loaded) as client:
        yield client


@pytest.fixture
def ask(client: httpx.AsyncClient) -> Ask:
    """Asks an operation that is to be answered; gives its data."""

    async def asking(query: str, **variables: object) -> Answer:
        response = await client.post("/graphql", json={"query": query, "variables": variables})
        answer: Answer = response.json()
        assert "errors" not in answer, answer["errors"]
        assert response.status_code == 200
        return answer["data"]

    return asking


@pytest.fixture
def refused(client: httpx.AsyncClient) -> Refused:
    """Asks an operation that is to be refused; gives its one error."""

    async def asking(query: str, **variables: object) -> Answer:
        response = await client.post("/graphql", json={"query": query, "variables": variables})
        errors: list[Answer] = response.json()["errors"]
        assert len(errors) == 1, errors
        return errors[0]

    return asking


@dataclass
class Listening:
    """The statements that were sent since listening began."""

    sent: list[str] = field(default_factory=list[str])

    @property
    def questions(self) -> list[str]:
        """Those that ask something; not whether the graph is still what it was."""
        return [text for text in self.sent if text != STATE]


@pytest.fixture
def listening(loaded: Store, monkeypatch: pytest.MonkeyPatch) -> Listening:
    """Writes down every statement that is read from the store."""
    heard = Listening()
    read = loaded.read

    async def reading(text: LiteralString, parameters: Any = None) -> list[Row]:
        heard.sent.append(text)
        return await read(text, parameters)

    monkeypatch.setattr(loaded, "read", reading)
    return heard
