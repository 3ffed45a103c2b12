"""What comes again byte for byte is answered at once, as it was; nothing else is taken for it."""

import asyncio
import json
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from api.http import freshness
from api.http import listening as port
from api.http.remembering import Remembering
from api.http.repeating import PIECE_AT_MOST
from graph.store import Store
from tests.api.test_freshness import load
from tests.served import served

END = b"\r\n\r\n"
Reached = list[str]


def request(query: str = "{ facts { version } }", *headers: str) -> bytes:
    """An operation by POST as a client writes it."""
    body = json.dumps({"query": query}).encode()
    lines = ("POST /graphql HTTP/1.1", "Host: styrgraf", "Content-Type: application/json", *headers)
    return "\r\n".join([*lines, f"Content-Length: {len(body)}"]).encode() + END + body


def got(*headers: str) -> bytes:
    """The same by GET: its answer has a tag."""
    lines = ("GET /graphql?query=%7B+facts+%7B+version+%7D+%7D HTTP/1.1", "Host: styrgraf")
    return "\r\n".join([*lines, *headers]).encode() + END


class Line:
    """A connection to the service, in bytes."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader = reader
        self.writer = writer

    async def say(self, *pieces: bytes) -> None:
        """Sends so many pieces, each for itself."""
        for piece in pieces:
            self.writer.write(piece)
            await self.writer.drain()
            await asyncio.sleep(0.05)

    async def hear(self) -> tuple[bytes, bytes]:
        """One response: what stands before its body, less the date, and the body."""
        head = await self.reader.readuntil(END)
        lines = [line for line in head.split(b"\r\n") if not line.startswith(b"date: ")]
        assert len(lines) == head.count(b"\r\n"), "one line is the date"
        length = next((line[16:] for line in lines if line.startswith(b"content-length: ")), b"0")
        return b"\r\n".join(lines), await self.reader.readexactly(int(length))

    async def ask(self, piece: bytes) -> tuple[bytes, bytes]:
        """What one piece is answered."""
        await self.say(piece)
        return await self.hear()

    async def is_silent(self) -> bool:
        """Whether nothing more comes, and the connection stays."""
        try:
            await asyncio.wait_for(self.reader.read(1), 0.3)
        except TimeoutError:
            return True
        return False


@asynccontextmanager
async def connected(address: str) -> AsyncGenerator[Line]:
    """A connection to who serves at an address."""
    reader, writer = await asyncio.open_connection("127.0.0.1", int(address.rpartition(":")[2]))
    try:
        yield Line(reader, writer)
    finally:
        writer.close()


@pytest.fixture
async def line(loaded: Store) -> AsyncGenerator[Line]:
    """A connection to the service."""
    async with served(loaded) as address, connected(address) as line:
        yield line


@pytest.fixture
def reached(monkeypatch: pytest.MonkeyPatch) -> Reached:
    """The methods of requests that reached the application."""
    methods: Reached = []
    going = Remembering.__call__

    async def counting(self: Remembering, scope: Any, receive: Any, send: Any) -> None:
        methods.append(scope.get("method", ""))
        await going(self, scope, receive, send)

    monkeypatch.setattr(Remembering, "__call__", counting)
    # What is believed of the graph does not grow old in the midst of a test.
    monkeypatch.setattr(freshness, "monotonic", lambda: 0.0)
    return methods


async def known(line: Line, piece: bytes) -> tuple[bytes, bytes]:
    """What a piece is answered, once that is known by its bytes."""
    first, second = await line.ask(piece), await line.ask(piece)
    assert first == second
    return first


async def test_the_same_bytes(line: Line, reached: Reached) -> None:
    """From the third time on the application hears nothing of them; on other connections too."""
    answer = await known(line, request())
    assert answer[1].startswith(b'{"data":')
    heard = len(reached)
    assert [await line.ask(request()) for _ in range(3)] == [answer] * 3
    assert len(reached) == heard


@pytest.mark.parametrize(
    "headers", [("Accept-Encoding: gzip",), ("Accept: application/graphql-response+json",), ()]
)
async def test_as_it_was(line: Line, reached: Reached, headers: tuple[str, ...]) -> None:
    """Packed or not, in each form, it is the response of the first time, header by header."""
    piece = request(
        '{ node(id: "actor/milk") { ... on Actor { name claims { nodes { sentence } } } } }',
        *headers,
    )
    answer = await known(line, piece)
    assert await line.ask(piece) == answer
    assert reached.count("POST") == 2


async def test_who_holds_it_already(line: Line, reached: Reached) -> None:
    """What has no body is repeated without one."""
    head, _ = await line.ask(got())
    tag = next(each for each in head.split(b"\r\n") if each.startswith(b"etag: "))[6:].decode()
    piece = got(f"If-None-Match: {tag}")
    answer = await known(line, piece)
    assert answer[0].startswith(b"HTTP/1.1 304")
    heard = len(reached)
    assert await line.ask(piece) == answer
    assert len(reached) == heard


async def test_in_parts(line: Line) -> None:
    """A known request that comes in two pieces, or two in one, is answered as ever."""
    piece = request()
    answer = await known(line, piece)
    await line.say(piece[:40], piece[40:])
    assert await line.hear() == answer
    await line.say(piece + piece)
    assert [await line.hear(), await line.hear()] == [answer] * 2
    await line.say(piece + piece[:40], piece[40:])
    assert [await line.hear(), await line.hear()] == [answer] * 2
    assert await line.is_silent()


async def test_within_another(line: Line) -> None:
    """In the body of another request a known one is a body."""
    piece = request()
    await known(line, piece)
    head = request().replace(b"application/json", b"text/plain").partition(END)[0]
    head = head.replace(head[head.rindex(b" ") :], b" %d" % len(piece))
    await line.say(head + END, piece)
    assert (await line.hear())[0].startswith(b"HTTP/1.1 415")
    assert await line.is_silent()


async def test_behind_another(line: Line) -> None:
    """A known request waits for the answer to the one before it."""
    piece = request()
    answer = await known(line, piece)
    slow = request('{ representation(of: "Stockholms län", in: "MILK") { answer } }')
    line.writer.write(slow)
    await line.writer.drain()
    await line.say(piece)
    first, second = await line.hear(), await line.hear()
    assert b"representation" in first[1]
    assert second == answer


async def test_many_that_are_not_heard(line: Line) -> None:
    """Who asks and asks and takes no answer gets each of them in the end."""
    piece = request("{ facts { version } }", "Accept-Encoding: gzip")
    answer = await known(line, piece)
    for _ in range(2000):
        line.writer.write(piece)
        await asyncio.sleep(0)
    assert [await line.hear() for _ in range(2000)] == [answer] * 2000
    assert await line.is_silent()


@pytest.mark.parametrize(
    ("piece", "status"),
    [
        (request("{ facts { version } }", "Connection: close"), b"HTTP/1.1 200"),
        (request().replace(b"HTTP/1.1", b"HTTP/1.0"), b"HTTP/1.1 200"),
        (request().replace(b"Host", b"Ho st"), b"HTTP/1.1 400"),
    ],
)
async def test_after_which_the_line_ends(
    loaded: Store, reached: Reached, piece: bytes, status: bytes
) -> None:
    """Who wants the connection closed, or writes no HTTP, finds it closed each time."""
    async with served(loaded) as address:
        for _ in range(4):
            async with connected(address) as line:
                assert (await line.ask(piece))[0].startswith(status)
                assert await line.reader.read() == b""
    assert reached.count("POST") in {0, 4}


async def test_what_is_refused(line: Line, reached: Reached) -> None:
    """And what is larger than a piece that is kept: both are read each time."""
    for piece in (request("{ no }"), request("{ facts { version } } #" + "-" * PIECE_AT_MOST)):
        reached.clear()
        answers = {await line.ask(piece) for _ in range(4)}
        assert len(answers) == 1
        assert reached.count("POST") == 4


async def test_after_a_load(loaded: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is repeated once what is believed of the graph has grown old."""
    now = [0.0]
    monkeypatch.setattr(freshness, "monotonic", lambda: now[0])
    async with served(loaded) as address, connected(address) as line:
        before = await known(line, got())
        assert await line.ask(got()) == before
        await load(loaded)
        now[0] += freshness.AGE_AT_MOST
        after = await line.ask(got())
    assert after[0] != before[0], "the tag is another"
    assert after[1] == before[1]


async def test_as_long_as_it_is_used(loaded: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """A connection ends when it has not been asked for a while, and not before."""
    monkeypatch.setattr(port, "_SECONDS_IDLE", 1)
    async with served(loaded) as address, connected(address) as line:
        answer = await known(line, request())
        for _ in range(4):
            await asyncio.sleep(0.4)
            assert await line.ask(request()) == answer
        assert await asyncio.wait_for(line.reader.read(), 5) == b""
