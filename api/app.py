"""The service: `create_app` is the only place where its parts are put together."""

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from typing import Any, Final, cast

import orjson
from cross_web import HTTPException
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from strawberry.asgi import GraphQL

from api.context import Context
from api.explorer import examples, page, static
from api.refusals import outward
from api.schema import schema
from graph.errors import InputError, OperationTooLargeError, StyrgrafError
from graph.reading.asking import Asking
from graph.reading.overview import counts
from graph.reading.warming import warm
from graph.store import Store

__all__ = ["create_app"]

Opened = Callable[[], AbstractAsyncContextManager[Store]]

BODY_AT_MOST: Final = 262_144
"""Bytes of a request; the largest worked example has two thousand."""

_REQUEST: Final = (
    'Send {"query": …, "variables": {…}} as JSON in UTF-8, with the content type application/json.'
)

WARMING_AFTER: Final = 3.0
"""Seconds after the start: whoever waits for the service to come up asks first and alone."""

_POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; "
    "form-action 'none'; frame-ancestors 'none'"
)
"""Nothing from elsewhere. GraphiQL's editor writes style elements of its own, hence the one
'unsafe-inline'."""


class _Endpoint(GraphQL[Context, None]):
    """The GraphQL endpoint over one store."""

    def __init__(self, store: Callable[[], Store]) -> None:
        super().__init__(schema, graphql_ide=None, allow_queries_via_get=False)
        self._store = store

    def encode_json(self, data: object) -> bytes:
        """The answer as JSON, by the quickest encoder there is."""
        return orjson.dumps(data)

    def decode_json(self, data: str | bytes) -> object:
        """The body's JSON: an object or a list.

        Raises JSONDecodeError, which is answered with status 400, for anything else and for bytes
        that are no UTF-8.
        """
        value: object = orjson.loads(data)
        if not isinstance(value, dict | list):
            raise orjson.JSONDecodeError("The body is no GraphQL request.", "", 0)
        return cast("object", value)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers one request; what is no GraphQL request is refused as errors are, with 400."""
        try:
            response: Response = await self.run(Request(scope, receive))
        except HTTPException as error:
            response = _refusal(error.status_code, InputError.code, error.reason, _REQUEST)
        except ClientDisconnect:
            # Nobody is there to hear an answer.
            return
        await response(scope, receive, send)

    async def get_context(self, request: Any, response: Any) -> Context:
        """A fresh context for each request: its batches are its own."""
        return Context(self._store())


class _TooLargeError(Exception):
    """More bytes came than the limit allows."""


class _Hardened:
    """Refuses bodies over the limit and gives every response the headers of a closed house."""

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

        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [
                    *message["headers"],
                    (b"content-security-policy", _POLICY.encode()),
                    (b"x-content-type-options", b"nosniff"),
                    (b"referrer-policy", b"no-referrer"),
                ]
            await send(message)

        length = dict(scope["headers"]).get(b"content-length", b"0")
        try:
            if not length.isdigit() or int(length) > BODY_AT_MOST:
                raise _TooLargeError
            await self._app(scope, receiving, sending)
        except _TooLargeError:
            said = f"The request is larger than {BODY_AT_MOST} bytes."
            code = OperationTooLargeError.code
            response = _refusal(413, code, said, "Ask for less at once.")
            await response(scope, receive, sending)


def _refusal(status: int, code: str, message: str, remedy: str) -> JSONResponse:
    """A refusal of the request itself, in the form that errors of operations have."""
    error = {"message": message, "extensions": {"code": code, "remedy": remedy}}
    return JSONResponse({"errors": [error]}, status_code=status)


def create_app(opened: Opened) -> Starlette:
    """The service over the store that `opened` gives for as long as the service runs.

    Routes: `/graphql` (POST: operations; GET: GraphiQL), `/healthz` (the process answers),
    `/readyz` (the store answers and holds data), `/static`.
    """
    held: list[Store] = []

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncGenerator[None]:
        async with opened() as store:
            held.append(store)
            warming = asyncio.create_task(_warm(store))
            try:
                yield
            finally:
                warming.cancel()
                # What is on its way must have let go of the store before that is closed.
                await asyncio.wait([warming])
                held.clear()

    async def ready(request: Request) -> Response:
        return await _readiness(held[0])

    endpoint = _Endpoint(lambda: held[0])
    return Starlette(
        routes=[
            Route("/", _to_graphiql),
            Route("/graphql", page, methods=["GET"]),
            Route("/graphql", endpoint, methods=["POST"]),
            Route("/graphql/examples", examples),
            Route("/healthz", _healthy),
            Route("/readyz", ready),
            Mount("/static", static()),
        ],
        middleware=[Middleware(_Hardened)],
        lifespan=lifespan,
    )


async def _readiness(store: Store) -> Response:
    """Whether the store answers and holds data; 503 with the reason where not."""
    try:
        row = await counts(Asking(store))
    except StyrgrafError as error:
        return JSONResponse(outward(error), status_code=503)
    if row["digest"] is None:
        message = "Nothing has been loaded. Run `styrgraf seed`."
        return JSONResponse({"code": "STORE_EMPTY", "message": message}, status_code=503)
    return JSONResponse({"status": "ready", "version": row["digest"]})


async def _warm(store: Store) -> None:
    """Plans the questions while nobody asks yet; where that fails, the first asker waits longer."""
    await asyncio.sleep(WARMING_AFTER)
    with suppress(StyrgrafError):
        await warm(store)


async def _healthy(request: Request) -> Response:
    return JSONResponse({"status": "alive"})


async def _to_graphiql(request: Request) -> Response:
    return RedirectResponse("/graphql")
