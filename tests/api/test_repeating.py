"""What comes again byte for byte is answered at once, as it was; nothing else is taken for it."""

import asyncio
import json
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from hashlib import sha256
from typing import Any

import pytest

from api.http import freshness
from api.http import listening as port
from api.http.remembering import KEEPING, Remembering
from api.http.repeating import PIECE_AT_MOST, Repeating
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


async def test_behind_another(line: Line, loaded: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """A known request waits for the answer to the one before it."""
    piece = request()
    answer = await known(line, piece)
    going, reading = asyncio.Event(), loaded.read

    async def slow(*given: Any) -> Any:
        await going.wait()
        return await reading(*given)

    monkeypatch.setattr(loaded, "read", slow)
    await line.say(request('{ representation(of: "Stockholms län", in: "MILK") { answer } }'))
    await line.say(piece)
    assert await line.is_silent()
    going.set()
    first, second = await line.hear(), await line.hear()
    assert b"representation" in first[1]
    assert second == answer


async def test_many_that_are_not_heard(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who asks and asks and takes no answer is kept waiting, and gets each of them in the end."""
    paused: list[None] = []
    pausing = Repeating.pause_writing

    def counting(self: Repeating) -> None:
        paused.append(None)
        pausing(self)

    monkeypatch.setattr(Repeating, "pause_writing", counting)
    piece = request("{ claims(first: 200) { nodes { id sentence } } }")
    answer = await known(line, piece)
    assert len(answer[1]) > 20_000
    for _ in range(500):
        line.writer.write(piece)
        await asyncio.sleep(0)
    await asyncio.sleep(0.5)
    assert paused
    assert [await line.hear() for _ in range(500)] == [answer] * 500
    assert await line.is_silent()


async def test_only_the_head(line: Line, reached: Reached) -> None:
    """A response to HEAD has no body, whatever its headers say, however often it is asked for."""
    piece = got().replace(b"GET", b"HEAD")
    for _ in range(4):
        await line.say(piece)
        head = await line.reader.readuntil(END)
        assert head.startswith(b"HTTP/1.1 200")
        assert b"content-length: " in head
        assert await line.is_silent()
    assert (await line.ask(got()))[1].startswith(b'{"data":')
    assert reached.count("HEAD") == 4


async def test_a_digest_is_no_request(line: Line) -> None:
    """What the memory knows an answer by itself is not HTTP."""
    body = request().partition(END)[2]
    await known(line, request())
    parts = (b"POST", b"", b"content-type", b"application/json", b"", body)
    await line.say(sha256(b"\n".join(parts)).digest())
    assert (await line.hear())[0].startswith(b"HTTP/1.1 400")


async def test_another_header_each_time(loaded: Store, reached: Reached) -> None:
    """Pieces that never come again take no room from answers."""
    async with (
        served(loaded, remembered=32 * KEEPING) as address,
        connected(address) as line,
    ):
        answer = await known(line, request())
        for number in range(100):
            assert (await line.ask(request("{ facts { loadedOn } }", f"X-Number: {number}")))[1]
        heard = len(reached)
        executed: list[None] = []
        with pytest.MonkeyPatch.context() as patched:
            patched.setattr(loaded, "read", executed.append)
            assert await line.ask(request("{ facts { version } }", "X-Number: 0")) == answer
        assert (len(reached), executed) == (heard + 1, [])


@pytest.mark.parametrize(
    ("piece", "status", "times"),
    [
        (request("{ facts { version } }", "Connection: close"), b"HTTP/1.1 200", 4),
        (request().replace(b"HTTP/1.1", b"HTTP/1.0"), b"HTTP/1.1 200", 4),
        (request().replace(b"Host", b"Ho st"), b"HTTP/1.1 400", 0),
    ],
)
async def test_after_which_the_line_ends(
    loaded: Store, reached: Reached, piece: bytes, status: bytes, times: int
) -> None:
    """Who wants the connection closed, or writes no HTTP, finds it closed each time."""
    async with served(loaded) as address:
        for _ in range(4):
            async with connected(address) as line:
                assert (await line.ask(piece))[0].startswith(status)
                assert await line.reader.read() == b""
    assert reached.count("POST") == times


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


async def test_as_long_as_it_is_used(
    loaded: Store, reached: Reached, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A connection ends when it has not been asked for a while, and not before: what is answered
    by its bytes alone keeps it too.
    """
    monkeypatch.setattr(port, "_SECONDS_IDLE", 2)
    async with served(loaded) as address, connected(address) as line:
        answer = await known(line, request())
        heard = len(reached)
        for _ in range(6):
            await asyncio.sleep(0.5)
            assert await line.ask(request()) == answer
        assert len(reached) == heard
        assert await asyncio.wait_for(line.reader.read(), 10) == b""
