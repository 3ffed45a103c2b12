"""What holds for every request and response, whatever the address."""

from collections.abc import Sequence
from typing import Final

from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.http.refusing import refusal
from graph.errors import OperationTooLargeError

__all__ = ["BODY_AT_MOST", "Bounded", "Closed", "crossing"]

BODY_AT_MOST: Final = 262_144
"""Bytes of a request; the largest worked example has two thousand."""

_POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; "
    "form-action 'none'; frame-ancestors 'none'"
)
"""Nothing from elsewhere. GraphiQL's editor writes style elements of its own, hence the one
'unsafe-inline'."""


class Closed:
    """Gives every response the headers of a closed house."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handles one request."""

        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [
                    *message["headers"],
                    (b"content-security-policy", _POLICY.encode()),
                    (b"x-content-type-options", b"nosniff"),
                    (b"referrer-policy", b"no-referrer"),
                ]
            await send(message)

        await self._app(scope, receive, sending)


def crossing(origins: Sequence[str]) -> list[Middleware]:
    """What lets pages of these origins ask and read answers; nothing where there are none.

    No cookie and no log-in goes with a request, so whatever header a client's library adds may
    come along.
    """
    if not origins:
        return []
    return [
        Middleware(
            CORSMiddleware,
            allow_origins=tuple(origins),
            allow_methods=("GET", "POST"),
            allow_headers=("*",),
            expose_headers=("ETag",),
        )
    ]


class _TooLargeError(Exception):
    """More bytes came than the limit allows."""


class Bounded:
    """Refuses bodies over the limit."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handles one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        taken = 0

        async def receiving() -> Message:
            nonlocal taken
            message = await receive()
            taken += len(message.get("body", b""))
            if taken > BODY_AT_MOST:
                # A body sent in chunks announces no length: the rest is not read.
                raise _TooLargeError
            return message

        length = dict(scope["headers"]).get(b"content-length", b"0")
        try:
            if not length.isdigit() or int(length) > BODY_AT_MOST:
                raise _TooLargeError
            await self._app(scope, receiving, send)
        except _TooLargeError:
            said = f"The request is larger than {BODY_AT_MOST} bytes."
            response = refusal(413, OperationTooLargeError(said, "Ask for less at once."))
            await response(scope, receive, send)
