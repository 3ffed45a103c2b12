"""The GraphQL endpoint: one address for operations, and for GraphiQL's page."""

from collections.abc import Callable, Iterable
from typing import Final

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send
from strawberry.schema.exceptions import InvalidOperationTypeError
from strawberry.types import ExecutionResult
from strawberry.types.graphql import OperationType

from api.context import Context
from api.graphiql import page
from api.http.answers import answer, is_whole
from api.http.asked import Asked, asked_of
from api.http.freshness import Freshness, keep, keep_not, matches, not_modified
from api.http.negotiation import GRAPHQL, HTML, JSON, preferred
from api.http.refusing import FORM, RequestError, refusal
from api.http.remembering import remember
from api.http.trusted import Trusted
from api.schema import schema
from graph.errors import InputError
from graph.reading.asking import Asking
from graph.reading.held import Held
from graph.store import Store

__all__ = ["Endpoint"]

_READING: Final = ("GET", "HEAD")
_METHODS: Final = (*_READING, "POST")


class Endpoint:
    """Operations by GET and POST over one store, and GraphiQL for who prefers a page."""

    def __init__(self, store: Callable[[], Store], trusted: Trusted, freshness: Freshness) -> None:
        self._held = Held(lambda: Asking(store()), freshness.state)
        self._store = store
        self._trusted = trusted
        self._freshness = freshness

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers one request; what is no GraphQL request is refused as errors are."""
        request = Request(scope, receive)
        form = JSON
        try:
            form = _form(request)
            response = await (page(request) if form == HTML else self._answer(request, form))
        except RequestError as error:
            response = refusal(error.status, error.error, form, error.headers)
        except InputError as error:
            # The request is well-formed, and what it asks for is not to be had.
            response = refusal(400 if form == GRAPHQL else 200, error, form)
        except ClientDisconnect:
            # Nobody is there to hear an answer.
            return
        response.headers.add_vary_header("accept")
        await response(scope, receive, send)

    async def rehearse(self, documents: Iterable[str]) -> None:
        """Executes documents for nobody, so that who asks first waits no longer than the next."""
        for document in documents:
            await self._executed(Asked(document), reading=True)

    async def _answer(self, request: Request, form: str) -> Response:
        asked = self._trusted.complete(await asked_of(request))
        reading = request.method in _READING
        tag = await self._freshness.tag(asked, form) if reading else None
        if tag and matches(request.headers.get("if-none-match"), tag):
            remember(request.scope)
            return not_modified(tag)
        result = await self._executed(asked, reading=reading)
        response = answer(result, form)
        whole = is_whole(result)
        if whole:
            remember(request.scope)
        if tag and whole:
            keep(response, tag)
        else:
            keep_not(response)
        return response

    async def _executed(self, asked: Asked, *, reading: bool) -> ExecutionResult:
        try:
            return await schema.execute(
                asked.document,
                variable_values=asked.variables,
                operation_name=asked.operation_name,
                context_value=Context(self._store(), asked.operation_name, self._held),
                allowed_operation_types=[OperationType.QUERY] if reading else None,
            )
        except InvalidOperationTypeError as error:
            said = f"A {error.operation_type.value} is not executed by GET."
            refused = InputError(said, "Send it by POST.")
            raise RequestError(405, refused, {"allow": "POST"}) from error


def _form(request: Request) -> str:
    """The form of the answer; what cannot be in any that the client accepts is refused."""
    if request.method not in _METHODS:
        said = f"{request.method} is not answered here."
        raise RequestError(405, InputError(said, FORM), {"allow": ", ".join(_METHODS)})
    offered = (JSON, GRAPHQL)
    if request.method in _READING:
        offered = (*offered, HTML)
    form = preferred(request.headers.get("accept"), offered)
    if form is None:
        remedy = f"Accept one of {', '.join(offered)}."
        raise RequestError(406, InputError("No form of answer is accepted that there is.", remedy))
    return form
