"""What the store does when the server refuses: how often it asks again, and what it lets go of."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Self, cast

import neo4j
import pytest
from neo4j.exceptions import ClientError, ServiceUnavailable

from graph.embedded import Address, PrivateStore
from graph.errors import StoreError, StoreTimeoutError, StoreUnreachableError
from graph.settings import Settings
from graph.store import Store, connect, door

ADDRESS = Address("bolt://127.0.0.1:9", "neo4j", "secret", None)


class Driver:
    """A driver that goes nowhere: whoever asks it is told no so many times, and then nothing."""

    def __init__(self, *refusals: Exception) -> None:
        self.refusals = list(refusals)
        self.asked = 0
        self.closed = False

    def session(self, **_: object) -> "Session":
        """A session of it."""
        return Session(self)

    async def close(self) -> None:
        """Only said."""
        self.closed = True


class Session:
    """A session or transaction, which is one here, and the answer of nothing that it gives."""

    def __init__(self, driver: Driver) -> None:
        self.driver = driver

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        """Nothing is left."""

    async def begin_transaction(self, **_: object) -> Self:
        """Itself."""
        return self

    async def run(self, *_: object) -> Self:
        """No rows, once there is nothing left to refuse with."""
        self.driver.asked += 1
        if self.driver.refusals:
            raise self.driver.refusals.pop(0)
        return self

    async def commit(self) -> None:
        """Kept, for what it is."""

    def keys(self) -> list[str]:
        """Nothing is answered."""
        return []

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> object:
        raise StopAsyncIteration


def store_of(driver: Driver) -> Store:
    """A store with that driver."""
    return Store(cast("neo4j.AsyncDriver", driver), ADDRESS, database="neo4j", seconds=1.0)


async def reading(store: Store) -> None:
    """A statement that is sent alone."""
    assert await store.read("RETURN 1") == []


async def writing(store: Store) -> None:
    """A statement within a transaction, which tells its refusals before the store hears them."""
    assert await store.write(lambda transaction: transaction.run("RETURN 1")) == []


EITHER_WAY = pytest.mark.parametrize("ask", [reading, writing])


@pytest.fixture
def paused(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """How long was waited, each time; nobody waits."""
    waited: list[float] = []

    async def waiting(seconds: float) -> None:
        waited.append(seconds)

    monkeypatch.setattr(asyncio, "sleep", waiting)
    return waited


@EITHER_WAY
async def test_asked_again_after_a_pause(
    paused: list[float], ask: Callable[[Store], Awaitable[None]]
) -> None:
    """What passes is asked three times, with a short and a longer pause between."""
    driver = Driver(ServiceUnavailable("gone"), ServiceUnavailable("gone"))
    await ask(store_of(driver))
    assert (driver.asked, paused) == (3, [0.1, 0.4])


@EITHER_WAY
async def test_given_up(paused: list[float], ask: Callable[[Store], Awaitable[None]]) -> None:
    """After the third time it is given up, and the reason told."""
    driver = Driver(*(ServiceUnavailable("gone") for _ in range(4)))
    with pytest.raises(StoreUnreachableError, match=r"bolt://127\.0\.0\.1:9: gone\.") as refused:
        await ask(store_of(driver))
    assert refused.value.details["reason"] == "gone"
    assert (driver.asked, paused) == (3, [0.1, 0.4])


@EITHER_WAY
async def test_not_asked_again(
    paused: list[float], ask: Callable[[Store], Awaitable[None]]
) -> None:
    """What will not pass is asked once."""
    driver = Driver(ClientError("no"))
    with pytest.raises(StoreError):
        await ask(store_of(driver))
    assert (driver.asked, paused) == (1, [])


@pytest.mark.parametrize(("ask", "limit"), [(reading, 1.05), (writing, 300.05)])
async def test_no_answer(
    monkeypatch: pytest.MonkeyPatch, ask: Callable[[Store], Awaitable[None]], limit: float
) -> None:
    """A server that says nothing is hung up on a little after the time that a statement has."""
    monkeypatch.setattr(door, "GRACE_SECONDS", 0.05)
    limits: list[float] = []
    timeout = asyncio.timeout

    def limited(seconds: float) -> asyncio.Timeout:
        limits.append(seconds)
        return timeout(0.01)

    async def silent(*_: object) -> None:
        await asyncio.Event().wait()

    monkeypatch.setattr(asyncio, "timeout", limited)
    monkeypatch.setattr(Session, "run", silent)
    with pytest.raises(StoreTimeoutError):
        await ask(store_of(Driver()))
    assert limits == [pytest.approx(limit)]


async def test_a_failed_opening_closes_its_driver(monkeypatch: pytest.MonkeyPatch) -> None:
    """A store that does not answer is no store: the error is raised, and nothing stays open."""
    driver = Driver()

    def made(*_: object, **__: object) -> Driver:
        return driver

    async def unanswered(_: Store) -> None:
        raise StoreUnreachableError("nobody", "remedy")

    monkeypatch.setattr(neo4j.AsyncGraphDatabase, "driver", made)
    monkeypatch.setattr(Store, "verify", unanswered)
    with pytest.raises(StoreUnreachableError, match="nobody"):
        await Store.open(ADDRESS)
    assert driver.closed


async def test_a_failed_opening_lets_go_of_the_private_store(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A private server that was started for a store that then fails is let go of, and it is told.

    So it is whatever the reason, a stop from outside among them.
    """
    released: list[PrivateStore] = []

    def start(_: PrivateStore, **__: object) -> Address:
        return ADDRESS

    def release(private: PrivateStore) -> None:
        released.append(private)

    monkeypatch.setattr(PrivateStore, "release", release)
    monkeypatch.setattr(PrivateStore, "start", start)
    for failure in (StoreUnreachableError("nobody", "remedy"), KeyboardInterrupt()):

        async def opening(*_: object, failure: BaseException = failure, **__: object) -> Store:
            raise failure

        monkeypatch.setattr(Store, "open", opening)
        given = Settings(neo4j_uri=None, styrgraf_data=tmp_path, styrgraf_cache=tmp_path)
        with pytest.raises(type(failure)):
            await connect(given)
    assert len(released) == 2
