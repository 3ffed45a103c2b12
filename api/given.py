"""What is given to a field: an empty list or text is refused, wherever it stands.

To one it reads as "all" and to another as "none". What is left out, or null, is neither.
"""

from collections.abc import Callable, Mapping
from functools import wraps
from typing import Any, Final, cast

from graphql import GraphQLField, GraphQLObjectType, GraphQLSchema

from graph.errors import InputError

__all__ = ["look_at", "refuse_empty"]

AS_MANY: Final = {"nodes"}
"""Fields that answer with as many as are named: none for none."""

_REFUSES: Final = "refuses-empty"


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
            _refuse(name, value)


def _refusing(field: GraphQLField, resolve: Callable[..., Any]) -> Callable[..., Any]:
    field.extensions[_REFUSES] = True

    @wraps(resolve)
    def refusing(source: object, info: object, **given: object) -> Any:
        look_at(field, given)
        return resolve(source, info, **given)

    return refusing


def _refuse(name: str, value: Any) -> None:
    if isinstance(value, str | list) and not (value.strip() if isinstance(value, str) else value):
        raise InputError(f"`{name}` is empty.", "Leave it out where anything will do.")
    if isinstance(value, dict):
        for inner, held in cast("dict[str, Any]", value).items():
            _refuse(inner, held)
    if isinstance(value, list):
        for one in cast("list[Any]", value):
            _refuse(name, one)
