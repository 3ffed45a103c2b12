"""What holds for every request and response, whatever the address."""

from collections.abc import Sequence
from typing import Final

from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.http.refusing import refusal
from graph.errors import OperationTooLargeError

__all__ = ["BODY_AT_MOST", "POLICY", "Bounded", "Closed", "crossing", "policy"]

BODY_AT_MOST: Final = 262_144
"""Bytes of a request; the largest worked example has two thousand."""

POLICY: Final = "content-security-policy"


def policy(styles: str = "'self'") -> str:
    """What a page may load: nothing from elsewhere, and of styles what is said.

    A picture that is taken away is drawn from a blob that the page made itself.
    """
    return (
        f"default-src 'none'; script-src 'self'; style-src {styles}; "
        "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; "
        "form-action 'none'; frame-ancestors 'none'"
    )


_CLOSED: Final = (
    (POLICY.encode(), policy().encode()),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
)


class Closed:
    """Gives every response the headers of a closed house, unless it brings its own."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handles one request."""

        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                own = {name for name, _ in message["headers"]}
                added = (header for header in _CLOSED if header[0] not in own)
                message["headers"] = [*message["headers"], *added]
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
