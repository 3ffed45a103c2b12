"""Connections on which what is asked again, byte for byte, is answered before it is read."""

from asyncio import AbstractEventLoop
from collections.abc import Callable, Iterable
from typing import Any, Final, NamedTuple

from starlette.types import Message
from uvicorn.config import Config
from uvicorn.protocols.http.httptools_impl import STATUS_LINE, HttpToolsProtocol
from uvicorn.server import ServerState

__all__ = ["AGAIN", "PIECE", "PIECE_AT_MOST", "Again", "Repeating", "Written", "written"]

AGAIN: Final = "styrgraf.again"
"""In the state of the server's life: who knows the answer to a piece, an `Again`."""

PIECE: Final = "styrgraf.piece"
"""In the state of a request: all of its bytes, where it came in one piece and alone."""

PIECE_AT_MOST: Final = 8192
"""Bytes of a piece: the largest worked example, with the headers of a browser, has half of them."""


class Written(NamedTuple):
    """A response as it is written, but for what the server says in every one (`Date`)."""

    status: bytes
    headers: bytes
    body: bytes


Again = Callable[[bytes], Written | None]
"""What a piece is answered, if it is known; it never waits."""


def written(start: Message, body: bytes) -> Written:
    """A response that says how long its body is, or has none, as uvicorn writes it."""
    return Written(STATUS_LINE[start["status"]], _lines(start["headers"]) + b"\r\n", body)


def _lines(headers: Iterable[tuple[bytes, bytes]]) -> bytes:
    return b"".join([part for name, value in headers for part in (name, b": ", value, b"\r\n")])


class Repeating(HttpToolsProtocol):
    """uvicorn's connection, less the work on requests whose answer is known by their bytes.

    Where the state of the server's life has an `Again`, a request that came in one piece is known
    to the application by that (`PIECE`), and a piece that `Again` knows is answered at once.
    Everything else goes the way that it always goes.
    """

    def __init__(
        self,
        config: Config,
        server_state: ServerState,
        app_state: dict[str, Any],
        _loop: AbstractEventLoop | None = None,
    ) -> None:
        super().__init__(config, server_state, app_state, _loop)
        self._again: Again | None = app_state.get(AGAIN)
        self._is_within = False
        self._begun = 0

    def on_message_begin(self) -> None:
        """A request begins, maybe the second in one piece."""
        self._is_within = True
        self._begun += 1
        super().on_message_begin()

    def on_message_complete(self) -> None:
        """A request has come to its end."""
        self._is_within = False
        super().on_message_complete()

    def data_received(self, data: bytes) -> None:
        """Takes what came: a request, a part of one, or several."""
        if self._again is None or len(data) > PIECE_AT_MOST or not self._is_at_rest():
            super().data_received(data)
        elif known := self._again(data):
            said = _lines(self.server_state.default_headers)
            self.transport.write(b"".join([known.status, said, known.headers, known.body]))
            self.on_response_complete()
        else:
            self._begun = 0
            super().data_received(data)
            state = self.scope.get("state") if self._is_one_request() else None
            if state is not None:
                state[PIECE] = data

    def _is_at_rest(self) -> bool:
        """Whether nothing is being read or answered, and what is sent is taken."""
        return not (
            self._is_within
            or (self.cycle and not self.cycle.response_complete)
            or self.flow.write_paused
            or self.transport.is_closing()
        )

    def _is_one_request(self) -> bool:
        """Whether what was just read is a whole request, after which the connection stays."""
        stays = self.cycle and self.cycle.keep_alive and not self.transport.is_closing()
        return bool(stays) and self._begun == 1 and not self._is_within
