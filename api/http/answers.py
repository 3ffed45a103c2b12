"""What an operation came to, as bytes with a status."""

from typing import Any

import orjson
from graphql import GraphQLError
from starlette.responses import Response
from strawberry.types import ExecutionResult

from api.http.negotiation import GRAPHQL
from api.operations import is_executed

__all__ = ["answer", "body_of", "is_whole"]


def body_of(data: Any) -> bytes:
    """The data as JSON, by the quickest encoder there is."""
    return orjson.dumps(data)


def is_whole(result: ExecutionResult) -> bool:
    """Whether all that was asked for was answered."""
    return result.data is not None and not result.errors


def answer(result: ExecutionResult, form: str) -> Response:
    """The answer in this form.

    A request that was not executed (it could not be read, is not of the schema, or its variables
    are not) has no `data`. In the form of its own its status is 400, and 500 where we are at
    fault; in the older form every answer to a well-formed request has 200.
    """
    errors = sorted(result.errors or [], key=_place)
    told: dict[str, Any] = {"errors": [error.formatted for error in errors]} if errors else {}
    status = 200
    if is_executed(result):
        told["data"] = result.data
    elif form == GRAPHQL:
        ours = any((error.extensions or {}).get("code") == "INTERNAL" for error in errors)
        status = 500 if ours else 400
    return Response(body_of(told), status, media_type=form)


def _place(error: GraphQLError) -> tuple[list[tuple[int, int]], list[tuple[bool, str | int]]]:
    """Where an error stands in the document, and in the answer: which of several came first is
    chance.
    """
    located = [(one.line, one.column) for one in error.locations or ()]
    return located, [(isinstance(part, str), part) for part in error.path or ()]
