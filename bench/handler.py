"""The bare handler: a request, one statement, its answer as bytes. Nobody can do with less.

`uvicorn bench.handler:app` serves it over the store at NEO4J_URI.
"""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

import neo4j
import orjson
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bench.direct import answer, opened

__all__ = ["app"]

_held: list[neo4j.AsyncDriver] = []


@asynccontextmanager
async def _lifespan(app: Starlette) -> AsyncGenerator[None]:
    async with opened() as driver:
        _held.append(driver)
        yield


async def _answered(request: Request) -> Response:
    parameters = orjson.loads(await request.body())
    found = await answer(_held[0], request.path_params["question"], parameters)
    return Response(orjson.dumps({"data": {"answer": found}}), media_type="application/json")


app = Starlette(routes=[Route("/{question}", _answered, methods=["POST"])], lifespan=_lifespan)
