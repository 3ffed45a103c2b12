"""What a request asks: an operation with its variables, from a body or an address."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, cast

import orjson
from starlette.requests import Request

from api.http.negotiation import is_json
from api.http.refusing import FORM, RequestError
from graph.errors import InputError

__all__ = ["Asked", "asked_of"]

_PARAMETERS: Final = ("query", "variables", "operationName", "extensions")
_WRITTEN_AS_JSON: Final = ("variables", "extensions")


@dataclass(frozen=True, slots=True)
class Asked:
    """A request, as GraphQL over HTTP defines it."""

    document: str | None = None
    variables: dict[str, Any] | None = None
    operation_name: str | None = None
    extensions: dict[str, Any] | None = None


async def asked_of(request: Request) -> Asked:
    """What a GET or POST request asks.

    Raises RequestError with 415 where the body is of another type, and with 400 where body or
    address are no GraphQL request.
    """
    given = await _body(request) if request.method == "POST" else _address(request)
    return Asked(
        document=_text(given, "query"),
        variables=_map(given, "variables"),
        operation_name=_text(given, "operationName"),
        extensions=_map(given, "extensions"),
    )


async def _body(request: Request) -> Mapping[str, object]:
    encoding = request.headers.get("content-encoding", "identity")
    if not is_json(request.headers.get("content-type")) or encoding.lower() != "identity":
        said = "The body is not said to be plain JSON in UTF-8."
        raise RequestError(415, InputError(said, FORM), {"accept-post": "application/json"})
    value = _json(await request.body(), "The body")
    if not isinstance(value, dict):
        raise _malformed("The body is no JSON object.")
    return cast("dict[str, object]", value)


def _address(request: Request) -> Mapping[str, object]:
    given: dict[str, object] = {}
    for name, value in request.query_params.multi_items():
        if name in given:
            raise _malformed(f"`{name}` is given more than once.")
        if name in _PARAMETERS:
            given[name] = _json(value, f"`{name}`") if name in _WRITTEN_AS_JSON else value
    return given


def _json(text: str | bytes, what: str) -> object:
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError as error:
        raise _malformed(f"{what} cannot be read as JSON: {error}.") from error


def _text(given: Mapping[str, object], name: str) -> str | None:
    value = given.get(name)
    if value is None or isinstance(value, str):
        return value
    raise _malformed(f"`{name}` is no text.")


def _map(given: Mapping[str, object], name: str) -> dict[str, Any] | None:
    value = given.get(name)
    if value is None or isinstance(value, dict):
        return cast("dict[str, Any] | None", value)
    raise _malformed(f"`{name}` is no object.")


def _malformed(said: str) -> RequestError:
    return RequestError(400, InputError(said, FORM))
