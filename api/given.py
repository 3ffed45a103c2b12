"""What is given: letters are made those of the graph, and what is empty is refused.

An empty list or text reads as "all" to one and as "none" to another, wherever it stands. What is
left out, or null, is neither.
"""

import unicodedata
from collections.abc import Callable, Mapping
from functools import wraps
from typing import Any, Final, TypeVar, cast

from graphql import GraphQLField, GraphQLObjectType, GraphQLSchema, is_required_argument

from graph.errors import InputError

__all__ = ["composed", "look_at", "refuse_empty"]

AS_MANY: Final = {"nodes"}
"""Fields that answer with as many as are named: none for none."""

T = TypeVar("T")

_LEVELS: Final = 50
"""Of lists and maps within each other; a request may hold more than Python goes down."""

_REFUSES: Final = "refuses-empty"


def composed(value: T) -> T:
    """The same with each letter and its marks as one (form NFC), as all of the graph has them.

    Some keyboards and files write å as an a with a ring: the same letter to who reads it. What
    lies deeper than any argument reaches stays as it is.
    """
    return _composed(value, _LEVELS)


def _composed(value: T, levels: int) -> T:
    given: Any = value
    if isinstance(given, str):
        return cast("T", given if given.isascii() else unicodedata.normalize("NFC", given))
    if isinstance(given, list) and levels:
        return cast("T", [_composed(one, levels - 1) for one in cast("list[Any]", given)])
    if isinstance(given, dict) and levels:
        held = cast("dict[str, Any]", given)
        return cast("T", {name: _composed(one, levels - 1) for name, one in held.items()})
    return value


def refuse_empty(schema: GraphQLSchema) -> None:
    """Makes every field that takes arguments refuse empty ones, with an InputError."""
    for kind in schema.type_map.values():
        if isinstance(kind, GraphQLObjectType) and not kind.name.startswith("__"):
            for name, field in kind.fields.items():
                if field.args and field.resolve and name not in AS_MANY:
                    field.resolve = _refusing(field, field.resolve)


def look_at(field: GraphQLField, given: Mapping[str, object]) -> None:
    """Nothing, while nothing that is given to a field is empty that may not be.

    Raises InputError otherwise.
    """
    if field.extensions.get(_REFUSES):
        for name, value in given.items():
            argument = field.args.get(name)
            wanted = argument is not None and is_required_argument(argument)
            _refuse(name, value, _SAY if wanted else _LEAVE_OUT)


def _refusing(field: GraphQLField, resolve: Callable[..., Any]) -> Callable[..., Any]:
    field.extensions[_REFUSES] = True

    @wraps(resolve)
    def refusing(source: object, info: object, **given: object) -> Any:
        look_at(field, given)
        return resolve(source, info, **given)

    return refusing


_SAY: Final = "Say what is asked for."
_LEAVE_OUT: Final = "Leave it out where anything will do."


def _refuse(name: str, value: Any, remedy: str) -> None:
    if isinstance(value, str | list) and not (value.strip() if isinstance(value, str) else value):
        raise InputError(f"`{name}` is empty.", remedy)
    if isinstance(value, dict):
        for inner, held in cast("dict[str, Any]", value).items():
            _refuse(inner, held, _LEAVE_OUT)
    if isinstance(value, list):
        for one in cast("list[Any]", value):
            _refuse(name, one, remedy)
