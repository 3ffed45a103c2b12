"""A private server that ends is started again; what is asked meanwhile is refused soon."""

import asyncio
import os
import signal
import time
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from graph.embedded import Address, PrivateStore
from graph.errors import ServerFailedError, StoreError, StoreUnreachableError
from graph.settings import settings
from graph.store import Store, keeping

QUESTION = "MATCH (e:Entity) RETURN e.id AS id"
ONE = "RETURN 1 AS one"
KEPT = [{"id": "actor/one"}]
BACK_SECONDS = 90.0


@pytest.fixture
async def kept(tmp_path: Path) -> AsyncIterator[Store]:
    """A store over a private server that is kept up, with one thing in it."""
    private = PrivateStore(tmp_path / "store", settings().styrgraf_cache)
    address = await asyncio.to_thread(private.start)
    async with (
        await Store.open(address, private=private, seconds=BACK_SECONDS) as store,
        store.kept_up(),
    ):
        async with store.transaction() as transaction:
            await transaction.run("CREATE (:Entity {id: 'actor/one'})")
        yield store
    assert private.has_ended()


async def back(store: Store) -> list[float]:
    """How long each question took that was refused, until one is answered: rightly."""
    refused: list[float] = []
    until = time.monotonic() + BACK_SECONDS
    while time.monotonic() < until:
        began = time.monotonic()
        try:
            assert await store.read(QUESTION) == KEPT
        except StoreUnreachableError:
            refused.append(time.monotonic() - began)
            await asyncio.sleep(0.05)
        else:
            return refused
    pytest.fail("It did not come back.")


async def test_it_comes_back(kept: Store) -> None:
    """Killed, it answers again, at another address, with what it held; nobody hangs."""
    left = kept.address
    os.kill(left.pid or 0, signal.SIGKILL)
    refused = await back(kept)
    assert refused
    assert max(refused) < keeping.AGAIN_SECONDS
    assert not kept.is_away()
    assert kept.address.pid != left.pid
    assert await kept.read(QUESTION) == KEPT


async def test_many_at_once(kept: Store) -> None:
    """Of many that wait for an answer when it dies, each gets the right one or a coded refusal."""
    asked = [asyncio.create_task(kept.read(QUESTION)) for _ in range(16)]
    os.kill(kept.address.pid or 0, signal.SIGKILL)
    answers = await asyncio.gather(*asked, return_exceptions=True)
    assert all(one == KEPT or isinstance(one, StoreError) for one in answers)
    await back(kept)
    assert await asyncio.gather(*(kept.read(QUESTION) for _ in range(16))) == [KEPT] * 16


async def test_a_start_that_fails_is_tried_again(
    kept: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A server that does not come up at first comes up when what hindered it is gone."""
    monkeypatch.setattr(keeping, "AGAIN_SECONDS", 0.1)
    start, tried = PrivateStore.start, list[PrivateStore]()

    def failing(private: PrivateStore) -> Address:
        tried.append(private)
        if len(tried) < 3:
            raise ServerFailedError("It did not come up.", "Free the disk.", complaint="", log="")
        return start(private)

    monkeypatch.setattr(PrivateStore, "start", failing)
    os.kill(kept.address.pid or 0, signal.SIGKILL)
    assert await back(kept)
    assert len(tried) == 3


async def test_a_given_server_that_comes_and_goes(store: Store) -> None:
    """A server given by its address is not ours to start: asked again when it is back, it answers.

    Between the store and the server stands a door that is shut and opened again.
    """
    server = urlsplit(store.address.uri)
    through: list[asyncio.StreamWriter] = []

    async def passed(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        inward, outward = await asyncio.open_connection(server.hostname, server.port)
        through.append(writer)
        with suppress(ConnectionError):
            await asyncio.gather(_through(reader, outward), _through(inward, writer))

    door = await asyncio.start_server(passed, "127.0.0.1", 0)
    number = door.sockets[0].getsockname()[1]
    address = replace(store.address, uri=f"bolt://127.0.0.1:{number}")
    async with (
        await Store.open(address, seconds=BACK_SECONDS) as given,
        given.kept_up(),
    ):
        assert await given.read(ONE) == [{"one": 1}]
        door.close()
        for writer in through:
            writer.close()
        with pytest.raises(StoreUnreachableError):
            await given.read(ONE)
        async with await asyncio.start_server(passed, "127.0.0.1", number):
            assert await given.read(ONE) == [{"one": 1}]


async def _through(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while data := await reader.read(65_536):
        writer.write(data)
        await writer.drain()
    writer.close()
