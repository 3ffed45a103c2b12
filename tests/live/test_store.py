"""The open store against a real server, and against what is none."""

import asyncio
import datetime as dt
import http.server
import socket
import threading
import time
from collections.abc import AsyncIterator, Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import LiteralString

import pytest
from pydantic import SecretStr

from graph.embedded import Address, PrivateStore
from graph.errors import (
    SettingError,
    StoreError,
    StoreFullError,
    StoreProtocolError,
    StoreRefusedError,
    StoreTimeoutError,
    StoreUnreachableError,
    StyrgrafError,
)
from graph.settings import Settings, settings
from graph.statements import statement
from graph.store import Store, Transaction, connect, door

# Long enough for any machine, and never waited for: the server stops it at the limit.
ENDLESS: LiteralString = (
    "UNWIND range(1, 100000000) AS x UNWIND range(1, 1000) AS y RETURN count(y) AS c"
)
COUNT: LiteralString = "MATCH (n:Entity {of: $id}) RETURN count(n) AS n"
CREATE: LiteralString = "CREATE (:Entity {of: $id})"


@pytest.fixture
async def own(store: Store) -> AsyncIterator[str]:
    """A mark for nodes of the test's own, which are gone after it."""
    own = f"test/{time.monotonic_ns()}"
    yield own
    async with store.transaction() as transaction:
        await transaction.run("MATCH (n:Entity {of: $id}) DETACH DELETE n", {"id": own})


@pytest.fixture
def nowhere() -> Address:
    """An address on loopback where nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    return Address(f"bolt://127.0.0.1:{port}", "neo4j", "secret", None)


@pytest.fixture
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Waiting for a connection ends after a second instead of six."""
    monkeypatch.setattr(door, "ACQUIRE_SECONDS", 1.0)


@pytest.fixture
def silent() -> Iterator[int]:
    """A port that takes every call and never says a word."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield int(listener.getsockname()[1])


@pytest.fixture
def web() -> Iterator[int]:
    """A port where an HTTP server answers."""

    class Quiet(http.server.BaseHTTPRequestHandler):
        def log_message(self, format: str, *args: object) -> None:
            """Nothing: the noise is what the test is about."""

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Quiet) as served:
        threading.Thread(target=served.serve_forever, daemon=True).start()
        yield served.server_port
        served.shutdown()


@contextmanager
def within(seconds: float) -> Generator[None]:
    """The block takes no longer than that."""
    began = time.monotonic()
    yield
    assert time.monotonic() - began < seconds


async def refusal(address: Address, **how: object) -> StyrgrafError:
    """What opening that address is refused with; its password is never repeated."""
    with pytest.raises(StyrgrafError) as caught:
        await Store.open(address, **how)  # pyright: ignore[reportArgumentType]
    if address.password:
        assert address.password not in f"{caught.value} {caught.value.details}"
    return caught.value


async def test_read(store: Store) -> None:
    """Rows come in the statement's order, as dictionaries of plain values."""
    rows = await store.read(
        "UNWIND $numbers AS x RETURN x, {twice: 2 * x, list: [x]} AS more ORDER BY x DESC",
        {"numbers": [1, 2]},
    )
    assert rows == [
        {"x": 2, "more": {"twice": 4, "list": [2]}},
        {"x": 1, "more": {"twice": 2, "list": [1]}},
    ]
    assert await store.read("UNWIND [] AS x RETURN x") == []


async def test_days(store: Store) -> None:
    """A day goes in as a date and comes out as the statement words it."""
    rows = await store.read("RETURN toString($day) AS day", {"day": dt.date(2019, 11, 29)})
    assert rows == [{"day": "2019-11-29"}]


async def test_read_cannot_write(store: Store, own: str) -> None:
    """The server itself refuses a write that is sent as a read."""
    with pytest.raises(StoreError, match="read access mode"):
        await store.read(CREATE, {"id": own})
    async with store.transaction(writes=False) as transaction:
        assert await transaction.run(COUNT, {"id": own}) == [{"n": 0}]


async def test_refused_and_swallowed(store: Store, own: str) -> None:
    """A transaction whose statement was refused cannot be kept, even if nobody minded."""

    async def swallow() -> None:
        async with store.transaction() as transaction:
            await transaction.run(CREATE, {"id": own})
            with pytest.raises(StoreError, match="by zero"):
                await transaction.run("RETURN 1 / 0 AS x")

    with pytest.raises(StoreError):
        await swallow()
    assert await store.read(COUNT, {"id": own}) == [{"n": 0}]


async def test_kept(store: Store, own: str) -> None:
    """A transaction's statements are kept together, and seen by the next read."""
    async with store.transaction() as transaction:
        await transaction.run(CREATE, {"id": own})
        await transaction.run(CREATE, {"id": own})
        assert await transaction.run(COUNT, {"id": own}) == [{"n": 2}]
        assert await store.read(COUNT, {"id": own}) == [{"n": 0}]
    assert await store.read(COUNT, {"id": own}) == [{"n": 2}]


async def test_undone(store: Store, own: str) -> None:
    """A transaction that raises leaves nothing, and what it raised comes through unchanged."""

    async def fail() -> None:
        async with store.transaction() as transaction:
            await transaction.run(CREATE, {"id": own})
            raise ZeroDivisionError

    async def refuse() -> None:
        async with store.transaction() as transaction:
            await transaction.run(CREATE, {"id": own})
            await transaction.run("RETURN 1 / 0 AS x")

    with pytest.raises(ZeroDivisionError):
        await fail()
    with pytest.raises(StoreError, match="by zero"):
        await refuse()
    assert await store.read(COUNT, {"id": own}) == [{"n": 0}]


async def test_written_once(store: Store, own: str) -> None:
    """`write` gives what the work made of it, and keeps it once."""

    async def work(transaction: Transaction) -> int:
        await transaction.run(CREATE, {"id": own})
        rows = await transaction.run(COUNT, {"id": own})
        return int(rows[0]["n"])

    assert await store.write(work) == 1
    assert await store.read(COUNT, {"id": own}) == [{"n": 1}]


async def test_deadlock(store: Store, own: str) -> None:
    """Two writers that wait for each other are both done in the end: one is done again."""
    names = [own, f"{own}/other"]
    met = asyncio.Barrier(2)
    runs: list[str] = []

    async def take(transaction: Transaction, first: str, second: str) -> None:
        runs.append(first)
        await transaction.run("MATCH (n:Entity {of: $id}) SET n.touched = true", {"id": first})
        if len(runs) <= 2:
            await met.wait()
        await transaction.run("MATCH (n:Entity {of: $id}) SET n.touched = true", {"id": second})

    async with store.transaction() as transaction:
        await transaction.run("UNWIND $ids AS id CREATE (:Entity {of: id})", {"ids": names})
    await asyncio.gather(
        store.write(lambda transaction: take(transaction, *names)),
        store.write(lambda transaction: take(transaction, *reversed(names))),
    )
    assert len(runs) == 3
    async with store.transaction() as transaction:
        await transaction.run("MATCH (n:Entity {of: $id}) DETACH DELETE n", {"id": names[1]})


async def test_bad_statement(store: Store) -> None:
    """A statement that the server refuses is named as the shelf names it, if it stands there."""
    with pytest.raises(StoreError, match="Expected parameter") as caught:
        await store.read(statement("entities/by_id").text)
    assert caught.value.details["statement"] == "entities/by_id"
    assert caught.value.details["neo4j"] == "Neo.ClientError.Statement.ParameterMissing"
    with pytest.raises(StoreError, match="Invalid input") as caught:
        await store.read("RETRUN 1")
    assert "statement" not in caught.value.details


async def test_too_slow(store_address: Address) -> None:
    """A statement over the limit is stopped by the server, and not tried again."""
    async with await Store.open(store_address, seconds=0.5) as store:
        with within(5), pytest.raises(StoreTimeoutError, match="STATEMENT_SECONDS"):
            await store.read(ENDLESS)
    async with await Store.open(store_address) as store:
        with within(5), pytest.raises(StoreTimeoutError):
            async with store.transaction(seconds=0.5) as transaction:
                await transaction.run(ENDLESS)


async def test_too_large(store_address: Address) -> None:
    """A statement that needs more memory than the server gives is said to be that."""
    async with await Store.open(store_address, seconds=60) as store:
        with pytest.raises(StoreFullError, match="no room"):
            await store.read(
                "UNWIND range(1, 50000000) AS x RETURN collect({a: x, b: toString(x)}) AS c"
            )
        assert await store.read("RETURN 1 AS one") == [{"one": 1}]


async def test_wrong_password(store_address: Address) -> None:
    """A wrong password is refused and not repeated."""
    error = await refusal(replace(store_address, password="not-the-password"))
    assert isinstance(error, StoreRefusedError)
    assert "NEO4J_PASSWORD" in error.remedy


async def test_no_such_database(store_address: Address) -> None:
    """A database that is not there is a fault of the setting."""
    error = await refusal(store_address, database="elsewhere")
    assert isinstance(error, SettingError)
    assert "NEO4J_DATABASE" in error.remedy


@pytest.mark.parametrize("scheme", ["bolt", "neo4j", "bolt+s", "neo4j+ssc"])
async def test_dead_port(nowhere: Address, scheme: str) -> None:
    """Where nobody listens, that is said, at once and with the address."""
    with within(3):
        error = await refusal(replace(nowhere, uri=nowhere.uri.replace("bolt", scheme)))
    assert isinstance(error, StoreUnreachableError)
    assert nowhere.uri.removeprefix("bolt") in error.what


async def test_no_such_host() -> None:
    """A host that has no address is unreachable."""
    error = await refusal(Address("bolt://nowhere.invalid:7687", "neo4j", "secret", None))
    assert isinstance(error, StoreUnreachableError)


@pytest.mark.usefixtures("hurried")
@pytest.mark.parametrize("scheme", ["bolt", "neo4j", "bolt+s", "neo4j+ssc"])
async def test_web_server(web: int, scheme: str) -> None:
    """An HTTP server at the address is recognised as speaking something else."""
    with within(8):
        error = await refusal(Address(f"{scheme}://127.0.0.1:{web}", "neo4j", "secret", None))
    assert isinstance(error, StoreProtocolError)
    assert "7687" in error.remedy


@pytest.mark.usefixtures("hurried")
@pytest.mark.parametrize("scheme", ["neo4j", "bolt+s", "neo4j+ssc"])
async def test_silent_server(silent: int, scheme: str) -> None:
    """A server that takes the call and says nothing is given up, over every scheme."""
    error = await refusal(Address(f"{scheme}://127.0.0.1:{silent}", "neo4j", "secret", None))
    assert isinstance(error, StoreProtocolError)


async def test_silent_for_long(silent: int) -> None:
    """A server that takes the call and says nothing is given up within seconds."""
    with within(8):
        error = await refusal(Address(f"bolt://127.0.0.1:{silent}", "neo4j", "secret", None))
    assert isinstance(error, StoreProtocolError)


async def test_encryption_not_spoken(store_address: Address) -> None:
    """A server without TLS that is called with it is said not to speak so."""
    error = await refusal(
        replace(store_address, uri=f"bolt+s://{store_address.uri.split('//')[1]}")
    )
    assert isinstance(error, StoreProtocolError)
    assert "TLS" in error.remedy


async def test_routed(store_address: Address, own: str) -> None:
    """Over neo4j:// the same is written and read as over bolt://."""
    uri = store_address.uri.replace("bolt://", "neo4j://")
    async with await Store.open(replace(store_address, uri=uri)) as store:
        async with store.transaction() as transaction:
            await transaction.run(CREATE, {"id": own})
        assert await store.read(COUNT, {"id": own}) == [{"n": 1}]


@pytest.mark.parametrize(
    "uri",
    [
        "http://127.0.0.1:7474",
        "localhost:7687",
        "bolt://",
        "bolt://127.0.0.1:99999",
        "bolt://127.0.0.1:x",
        "bolt://127.0.0.1:0",
        "bolt://[::1",
        "",
    ],
)
async def test_no_address(uri: str) -> None:
    """What is no address of a Neo4j is a fault of the setting, which says how to write one."""
    error = await refusal(Address(uri, "neo4j", "", None))
    assert isinstance(error, SettingError)
    assert "bolt+ssc" in error.remedy
    assert repr(uri) in error.what


async def test_password_in_the_address() -> None:
    """A password in the address is refused, and not repeated."""
    error = await refusal(Address("bolt://neo4j:secret@127.0.0.1:7687", "neo4j", "secret", None))
    assert isinstance(error, SettingError)
    assert "NEO4J_PASSWORD" in error.remedy


async def test_connect_by_uri(store_address: Address) -> None:
    """With NEO4J_URI the server at it is used, and nothing is started or stopped."""
    given = Settings(
        neo4j_uri=store_address.uri,
        neo4j_user=store_address.user,
        neo4j_password=SecretStr(store_address.password),
    )
    async with await connect(given) as store:
        assert await store.read("RETURN 1 AS one") == [{"one": 1}]
    async with await Store.open(store_address) as store:
        await store.verify()


async def test_connect_to_the_private_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, nothing_told: Callable[[int, int], None]
) -> None:
    """Without NEO4J_URI a private server is started, and stopped when the store is closed."""
    monkeypatch.delenv("NEO4J_URI", raising=False)
    given = Settings(styrgraf_data=tmp_path / "store", styrgraf_cache=settings().styrgraf_cache)
    private = PrivateStore(given.styrgraf_data, given.styrgraf_cache)
    store = await connect(given, on_progress=nothing_told)
    assert private.status().running
    await store.close()
    assert not private.status().running


@pytest.fixture
def nothing_told() -> Callable[[int, int], None]:
    """Progress nobody looks at: the files are here by now."""
    return lambda _done, _total: None
