"""What is no GraphQL request is refused as errors of operations are: with a code and a remedy."""

from collections.abc import Mapping
from typing import Final

from starlette.responses import Response

from api.http.answers import body_of
from api.http.negotiation import GRAPHQL, JSON
from api.refusals import outward
from graph.errors import InputError

__all__ = ["FORM", "RequestError", "refusal"]

FORM: Final = (
    'POST {"query": …, "variables": {…}} as JSON in UTF-8 with the content type application/json, '
    "or GET with query and variables in the address."
)


class RequestError(Exception):
    """A request that is refused before anything of it is executed, with its status."""

    def __init__(
        self, status: int, error: InputError, headers: Mapping[str, str] | None = None
    ) -> None:
        super().__init__(error.what)
        self.status = status
        self.error = error
        self.headers = headers


def refusal(
    status: int, error: InputError, form: str = JSON, headers: Mapping[str, str] | None = None
) -> Response:
    """The answer to a request that was refused; nobody keeps it."""
    told = outward(error)
    details = {**error.details, "code": told["code"], "remedy": told["remedy"]}
    body = body_of({"errors": [{"message": told["message"], "extensions": details}]})
    kept = {"cache-control": "no-store", **(headers or {})}
    return Response(body, status, kept, form if form in (JSON, GRAPHQL) else JSON)
