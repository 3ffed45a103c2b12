"""Errors as clients see them: a code, what is wrong, what to do; nothing of the inside."""

import logging
from collections.abc import Iterator
from typing import Final

from graphql import GraphQLError, GraphQLSyntaxError
from graphql.validation.validate import ValidationAbortedError
from strawberry.exceptions import MissingQueryError
from strawberry.extensions import SchemaExtension
from strawberry.schema.exceptions import InvalidOperationTypeError

from api.limits import given_up, too_deep
from graph.errors import (
    InputError,
    StoreFullError,
    StoreTimeoutError,
    StyrgrafError,
)

__all__ = ["Refusals", "outward", "told"]

_LOG: Final = logging.getLogger("styrgraf")
_COMPARE: Final = (
    "Compare it with the schema: GraphiQL shows it beside the operation, `styrgraf schema` whole."
)


def outward(error: StyrgrafError) -> dict[str, str]:
    """What anybody may know of an error: its code, what is wrong, and a remedy.

    Of the store and of everything else inside only that much, without address or statement; the
    log has the rest.
    """
    if isinstance(error, InputError):
        what, remedy = error.what, error.remedy
    elif isinstance(error, StoreTimeoutError | StoreFullError):
        what, remedy = "The question is more than the graph can answer.", "Ask for less at once."
    else:
        what = "The graph cannot be asked at the moment."
        remedy = "Try again in a minute; if it stays so, tell the maintainers the code."
    return {"code": error.code, "message": what, "remedy": remedy}


class Refusals(SchemaExtension):
    """Gives every error a code and a remedy; what nobody foresaw is logged and not shown."""

    def on_operation(self) -> Iterator[None]:
        """After the operation, rewrites its errors."""
        try:
            yield
        except (InvalidOperationTypeError, MissingQueryError):
            raise
        except Exception as error:
            raise told(error) from error
        result = self.execution_context.result
        if result and result.errors:
            result.errors = [told(error) for error in result.errors]


def told(raised: Exception) -> GraphQLError:
    """The error as it goes out: GraphQL's own in its words; what nobody foresaw is logged."""
    is_told = isinstance(raised, GraphQLError)
    error = raised if is_told else GraphQLError("", original_error=raised)
    cause = _cause(error)
    if isinstance(cause, StyrgrafError):
        return _refused(error, cause)
    if isinstance(cause, RecursionError):
        return _refused(error, too_deep())
    if cause is None and _is_given_up(error):
        return _refused(error, given_up(error.message.removeprefix("Syntax Error: ")))
    if cause is None:
        details: dict[str, object] = {"code": "GRAPHQL", "remedy": _COMPARE}
        return _renewed(error, error.message, details | (error.extensions or {}))
    _LOG.error("unforeseen", exc_info=cause)
    remedy = "Try again; if it comes back, tell the maintainers the time and the operation."
    return _renewed(error, "Something went wrong inside.", {"code": "INTERNAL", "remedy": remedy})


def _refused(error: GraphQLError, cause: StyrgrafError) -> GraphQLError:
    told = outward(cause)
    details: dict[str, object] = {"code": told["code"], "remedy": told["remedy"]}
    if isinstance(cause, InputError):
        details = {**cause.details, **details}
    else:
        _LOG.error("%s: %s", cause.code, cause)
    return _renewed(error, told["message"], details)


def _is_given_up(error: GraphQLError) -> bool:
    """Whether the parser or the validation stopped at a limit, which they say in words only."""
    stops = isinstance(error, GraphQLSyntaxError | ValidationAbortedError)
    return stops and error.message.endswith("aborted.")


def _cause(error: BaseException) -> BaseException | None:
    """The error beneath GraphQL's own, or None where GraphQL itself complains."""
    while isinstance(error, GraphQLError):
        if error.original_error is None:
            return None
        error = error.original_error
    return error


def _renewed(error: GraphQLError, message: str, extensions: dict[str, object]) -> GraphQLError:
    """The error in other words; what it came from goes along for the command line, unserialised."""
    return GraphQLError(
        message,
        nodes=error.nodes,
        source=error.source,
        path=error.path,
        extensions=extensions,
        positions=error.positions,
        original_error=error.original_error,
    )
