"""The service: `create_app` is the only place where its parts are put together."""

import asyncio
import gc
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from typing import Final

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Mount, Route

from api.explorer import Static, pages
from api.graphiql import examples, worked_examples
from api.http.endpoint import Endpoint
from api.http.freshness import Freshness
from api.http.guards import Bounded, Closed, crossing
from api.http.remembering import ROOM, Remembering
from api.http.trusted import Trusted
from api.refusals import outward
from graph.errors import StyrgrafError
from graph.reading.asking import Asking
from graph.reading.overview import counts
from graph.reading.warming import warm
from graph.store import Store

__all__ = ["COLLECTED_AFTER", "create_app"]

Opened = Callable[[], AbstractAsyncContextManager[Store]]

WARMING_AFTER: Final = 3.0
"""Seconds after the start: whoever waits for the service to come up asks first and alone."""

COLLECTED_AFTER: Final = (10_000, 10, 100)
"""New objects to one collection of the youngest, and of those to one of older, and of all. Python's
own (700, 10, 10) went through all that is held with every tenth page. What a request leaves behind
is young, and what is held of the graph is let go by count, without the collector."""

PACKED_FROM: Final = 1000
"""Bytes of an answer: what fits in one packet anyway gains nothing."""

PACKED: Final = 5
"""How hard to compress: of 15 KB, 9 takes half as long again (0.3 ms) and saves a hundredth."""


def create_app(
    opened: Opened,
    *,
    trusted: Trusted | None = None,
    origins: Sequence[str] = (),
    remembered: int = ROOM,
) -> Starlette:
    """The service over the store that `opened` gives for as long as the service runs.

    `trusted` are documents that may be asked for by digest; pages of the `origins` may read
    answers, those of no other. Whole answers are remembered up to so many bytes;
    with 0 none are, and each request is executed.

    Routes: `/` and a path for each view of the explorer, `/graphql` (operations by GET and POST;
    GraphiQL for who prefers a page), `/healthz` (the process answers), `/readyz` (the store
    answers and holds data, the questions are planned and the worked examples answered), `/static`.
    """
    held: list[Store] = []
    planned = asyncio.Event()
    freshness = Freshness(lambda: held[0])
    endpoint = Endpoint(lambda: held[0], trusted or Trusted(), freshness)

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncGenerator[None]:
        async with opened() as store, store.kept_up():
            held.append(store)
            warming = asyncio.create_task(_warm(store, endpoint, planned))
            try:
                yield
            finally:
                warming.cancel()
                # What is on its way must have let go of the store before that is closed.
                await asyncio.wait([warming])
                held.clear()

    async def ready(request: Request) -> Response:
        return await _readiness(held[0], planned=planned.is_set())

    app = Starlette(
        routes=[
            # What is asked most is looked for first.
            Route("/graphql", endpoint),
            Route("/graphql/examples", examples),
            *pages(),
            Route("/healthz", _healthy),
            Route("/readyz", ready),
            Mount("/static", Static()),
        ],
        middleware=[
            Middleware(Closed),
            *crossing(origins),
            Middleware(GZipMiddleware, minimum_size=PACKED_FROM, compresslevel=PACKED),
            Middleware(Bounded),
        ],
        lifespan=lifespan,
    )
    if remembered:
        # Around Starlette's own layers too: what is remembered passed by all of them before.
        layers = app.build_middleware_stack()
        app.middleware_stack = Remembering(layers, "/graphql", freshness, remembered)
    return app


async def _readiness(store: Store, *, planned: bool) -> Response:
    """Whether the store answers quickly and holds data; 503 with the reason where not."""
    try:
        row = await counts(Asking(store))
    except StyrgrafError as error:
        return JSONResponse(outward(error), status_code=503)
    if row["digest"] is None:
        message = "Nothing has been loaded. Run `styrgraf seed`."
        return JSONResponse({"code": "STORE_EMPTY", "message": message}, status_code=503)
    if not planned:
        message = (
            "The store is planning the questions: it answers, and takes longer the first time."
        )
        return JSONResponse({"code": "PLANNING", "message": message}, status_code=503)
    return JSONResponse({"status": "ready", "version": row["digest"]})


async def _warm(store: Store, endpoint: Endpoint, planned: asyncio.Event) -> None:
    """Plans the questions while nobody asks yet; where that fails, the first asker waits longer.

    The worked examples are answered too: with them comes what the process itself does only once.
    """
    await asyncio.sleep(WARMING_AFTER)
    with suppress(StyrgrafError):
        await warm(store)
        await endpoint.rehearse(example["query"] for example in worked_examples())
    _settle()
    planned.set()


def _settle() -> None:
    """Lets the collector pass over all that is there now and stays.

    Each time it went through everything, all who waited for an answer waited a tenth of a second
    more.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(*COLLECTED_AFTER)


async def _healthy(request: Request) -> Response:
    return JSONResponse({"status": "alive"})
