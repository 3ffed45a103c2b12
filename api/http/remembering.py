"""Whole answers, kept as the bytes they were sent as until the graph changes."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Final, NamedTuple

from cachetools import LRUCache
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.http.freshness import Freshness
from api.http.guards import BODY_AT_MOST
from api.http.repeating import AGAIN, PIECE, Written, written

__all__ = ["ROOM", "Remembering", "remember"]

ROOM: Final = 67_108_864
"""Bytes of all answers together, where nobody says otherwise: thousands of the usual ones, and
little beside the store's memory."""

ANSWER_AT_MOST: Final = 1_048_576
"""Bytes of one answer: of larger ones sixty would drive out all others."""

KEEPING: Final = 2048
"""Bytes that keeping an answer takes beside its body: its headers, its key and what holds them.
Without it answers without a body would be kept for nothing, and without end."""

_PIECES: Final = 16
"""Of so much room one part besides is for pieces: a thousand, at three kilobytes each."""

_KEEPING_PIECE: Final = 512
"""Bytes that keeping a piece takes beside its own."""

_TOLD_BY: Final = frozenset(
    {
        b"accept",
        b"accept-encoding",
        b"authorization",
        b"content-encoding",
        b"content-type",
        b"if-none-match",
        b"origin",
    }
)
"""Headers of a request that its response may depend on."""

_WHOLE: Final = "styrgraf.whole"


@dataclass(frozen=True, slots=True)
class _Response:
    start: Message
    written: Written

    @property
    def size(self) -> int:
        return len(self.written.body) + KEEPING

    def says_its_end(self) -> bool:
        """Whether its headers tell where it ends."""
        return self.start["status"] == 304 or b"content-length" in dict(self.start["headers"])

    async def send(self, send: Send) -> None:
        await send(self.start)
        await send({"type": "http.response.body", "body": self.written.body})


class _Piece(NamedTuple):
    """The key of the request that a piece is, and how much room it takes."""

    key: bytes
    size: int


_Memory = LRUCache[bytes, _Response]


def remember(scope: Scope) -> None:
    """Lets the response to this request be remembered: it is whole, and the same for all."""
    scope[_WHOLE] = True


class Remembering:
    """Answers requests of one path that were answered before, and equal ones in flight once.

    A request is equal to another when method, query, body and the headers that count are, byte by
    byte. What was found in one state of the graph is forgotten in the next. All answers together
    take `room` bytes at most, and the pieces that requests came in a sixteenth of it besides.
    """

    def __init__(self, app: ASGIApp, path: str, freshness: Freshness, room: int) -> None:
        self._app = app
        self._path = path
        self._freshness = freshness
        self._state: str | None = None
        self._room = room
        self._known = self._memory()
        self._pieces: LRUCache[bytes, _Piece] = LRUCache(
            room // _PIECES, getsizeof=lambda piece: piece.size
        )
        self._coming: dict[bytes, asyncio.Future[_Response | None]] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handles one request."""
        if scope["type"] == "lifespan" and "state" in scope:
            scope["state"][AGAIN] = self.again
        if scope["type"] != "http" or scope["path"] != self._path:
            await self._app(scope, receive, send)
            return
        came = await _taken(receive)
        state = await self._freshness.state() if _is_complete(came) else None
        if state is None:
            await self._app(scope, _Replay(came, receive), send)
            return
        if state != self._state:
            self._state, self._known, self._coming = state, self._memory(), {}
        key = _key(scope, came)
        known = self._known.get(key) or await self._come(key, state)
        if known is not None:
            self._keep_piece(scope, key, known)
            await known.send(send)
            return
        await self._asked(key, scope, _Replay(came, receive), send)

    def again(self, piece: bytes) -> Written | None:
        """What a request was answered that was this piece, as long as that is known to hold."""
        kept = self._pieces.get(piece)
        if kept is None or self._freshness.believed != self._state:
            return None
        known = self._known.get(kept.key)
        return known.written if known else None

    def _memory(self) -> _Memory:
        return LRUCache(self._room, getsizeof=lambda response: response.size)

    def _keep(self, memory: _Memory, key: bytes, response: _Response) -> None:
        if response.size <= min(ANSWER_AT_MOST, self._room):
            memory[key] = response

    def _keep_piece(self, scope: Scope, key: bytes, known: _Response) -> None:
        """Lets the connection answer by itself when the very same bytes come again."""
        piece = scope.get("state", {}).get(PIECE)
        if piece and scope["method"] != "HEAD" and known.says_its_end():
            size = len(piece) + _KEEPING_PIECE
            if size <= self._pieces.maxsize:
                self._pieces[piece] = _Piece(key, size)

    async def _come(self, key: bytes, state: str) -> _Response | None:
        """What somebody else is being answered; nothing if the graph has changed in the meantime.

        They may have asked long before: what they hear can be older than what is asked for here.
        """
        coming = self._coming.get(key)
        response = await asyncio.shield(coming) if coming else None
        return response if response and await self._freshness.state() == state else None

    async def _asked(self, key: bytes, scope: Scope, receive: Receive, send: Send) -> None:
        """Asks, sends on what comes as it comes, and remembers it where it is whole."""
        known, coming = self._known, self._coming
        answered: asyncio.Future[_Response | None] = asyncio.get_running_loop().create_future()
        coming.setdefault(key, answered)
        heard: list[Message] = []

        async def sending(message: Message) -> None:
            heard.append(message)
            await send(message)

        response = None
        try:
            await self._app(scope, receive, sending)
            response = _response(heard) if scope.get(_WHOLE) else None
        finally:
            answered.set_result(response)
            if coming.get(key) is answered:
                del coming[key]
            if response:
                self._keep(known, key, response)


class _Replay:
    """Receives again what was received, and then what comes."""

    def __init__(self, came: Sequence[Message], receive: Receive) -> None:
        self._came = list(came)
        self._receive = receive

    async def __call__(self) -> Message:
        return self._came.pop(0) if self._came else await self._receive()


async def _taken(receive: Receive) -> list[Message]:
    """The messages of a request up to its end, or to where it is longer than any that counts."""
    came: list[Message] = []
    size = 0
    while size <= BODY_AT_MOST and (not came or came[-1].get("more_body", False)):
        came.append(await receive())
        size += len(came[-1].get("body", b""))
    return came


def _is_complete(came: Sequence[Message]) -> bool:
    return came[-1]["type"] == "http.request" and not came[-1].get("more_body", False)


def _key(scope: Scope, came: Sequence[Message]) -> bytes:
    """What its response depends on, a line each and the body last: it alone may hold a line's end.

    Made in one go, for it is what an answer from memory costs beside the server's own work.
    """
    headers = [part for header in scope["headers"] if header[0] in _TOLD_BY for part in header]
    body = b"".join([message.get("body", b"") for message in came])
    parts = (scope["method"].encode(), scope["query_string"], *headers, b"", body)
    return sha256(b"\n".join(parts)).digest()


def _response(heard: Sequence[Message]) -> _Response:
    start, *bodies = heard
    body = b"".join(message.get("body", b"") for message in bodies)
    return _Response(start, written(start, body))
