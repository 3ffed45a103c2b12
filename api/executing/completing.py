"""From a field's value to what is sent of it, by the field's type: chosen once for each type.

What comes of a value, an error of it included, is what graphql-core makes of it; where a value is
not of the plain kind that is looked for here, graphql-core is given it.
"""

from collections.abc import Awaitable, Callable, Sequence
from functools import cache
from typing import Any, Final, cast

from graphql import (
    GraphQLAbstractType,
    GraphQLBoolean,
    GraphQLEnumType,
    GraphQLID,
    GraphQLInt,
    GraphQLLeafType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLString,
    Undefined,
    is_abstract_type,
    is_leaf_type,
)
from graphql.pyutils import Path, gather_with_cancel
from strawberry.types import get_object_definition

from api.executing.slots import Completing, Kind, Running, Slot

__all__ = ["completing", "guarded", "plain", "settle", "waited", "waits"]

_TEXTS: Final = (GraphQLString, GraphQLID)
_INTEGERS: Final = range(-(2**31), 2**31)
"""What GraphQL's Int holds."""


def waits(executor: Running, value: object) -> bool:
    """Whether a value has to be waited for."""
    return _may_wait(type(value)) and executor.is_awaitable(value)


def _class(value: object) -> type:
    return type(value)


@cache
def _may_wait(kind: type) -> bool:
    # A generator may be one of the old kind that is waited for.
    return hasattr(kind, "__await__") or hasattr(kind, "gi_code")


@cache
def completing(kind: Kind) -> Completing:
    """What completes values of a type."""
    if isinstance(kind, GraphQLNonNull):
        return _never_null(completing(cast("Any", kind).of_type))
    if isinstance(kind, GraphQLList):
        return _listed(kind)
    if is_leaf_type(kind):
        return _leaf(kind)
    if is_abstract_type(kind):
        return _abstract(kind)
    return _object(kind)


@cache
def plain(kind: Kind) -> Callable[[Any], Any] | None:
    """What is sent of a value of a type as it is: Undefined where more has to be looked at.

    None for a type of which nothing is.
    """
    is_never_null = isinstance(kind, GraphQLNonNull)
    there = _plain(cast("Any", kind).of_type if is_never_null else kind)
    null = Undefined if is_never_null else None
    return there and (lambda value: null if value is None else there(value))


def _plain(leaf: Kind) -> Callable[[Any], Any] | None:
    if leaf in _TEXTS:
        return lambda value: value if type(value) is str else Undefined
    if leaf is GraphQLBoolean:
        return lambda value: value if type(value) is bool else Undefined
    if leaf is GraphQLInt:
        return lambda value: value if type(value) is int and value in _INTEGERS else Undefined
    enumeration: Any = getattr(leaf, "wrapped_cls", None)
    if enumeration is None or not isinstance(leaf, GraphQLEnumType):
        return None
    members = {one: leaf.coerce_output_value(one) for one in enumeration}
    return lambda value: members[value] if type(value) is enumeration else Undefined


def _never_null(inner: Completing) -> Completing:
    def complete(executor: Running, slot: Slot, path: Path, value: Any) -> Any:
        completed = inner(executor, slot, path, value)
        if completed is None:
            raise TypeError(
                "Cannot return null for non-nullable field "
                f"{slot.parent}.{slot.details[0].node.name.value}."
            )
        return completed

    return complete


def _leaf(kind: GraphQLLeafType) -> Completing:
    plainly = plain(kind)

    def complete(executor: Running, slot: Slot, path: Path, value: Any) -> Any:
        sent = plainly(value) if plainly else Undefined
        if sent is not Undefined:
            return sent
        if isinstance(value, Exception):
            raise value
        if value is None or value is Undefined:
            return None
        return executor.complete_leaf_value(kind, value)

    return complete


def _object(kind: GraphQLObjectType) -> Completing:
    definition = kind.extensions.get("strawberry-definition")
    origin = definition.origin if definition else None

    def complete(executor: Running, slot: Slot, path: Path, value: Any) -> Any:
        if value is None:
            return None
        if type(value) is not origin:
            return _by_core(executor, slot, path, kind, value)
        return _selected(executor, slot, path, kind, value)

    return complete


def _abstract(kind: GraphQLAbstractType) -> Completing:
    known: Final[dict[type, GraphQLObjectType]] = {}

    def complete(executor: Running, slot: Slot, path: Path, value: Any) -> Any:
        if value is None:
            return None
        found = known.get(_class(value)) or of_class(executor, value)
        if found is None:
            return _by_core(executor, slot, path, kind, value)
        return _selected(executor, slot, path, found, value)

    def of_class(executor: Running, value: object) -> GraphQLObjectType | None:
        definition = get_object_definition(type(value))
        found = executor.schema.get_type(definition.name) if definition else None
        if not isinstance(found, GraphQLObjectType) or definition is None:
            return None
        is_it = found.extensions.get("strawberry-definition") is definition
        if not is_it or not executor.schema.is_sub_type(kind, found):
            return None
        return known.setdefault(_class(value), found)

    return complete


def _selected(
    executor: Running, slot: Slot, path: Path, kind: GraphQLObjectType, value: object
) -> Any:
    selected = executor.collect_subfields(kind, slot.details).grouped_field_set
    return executor.execute_fields(kind, value, path, selected, None)


def _by_core(executor: Running, slot: Slot, path: Path, kind: Kind, value: object) -> Any:
    info = executor.build_resolve_info(slot.field, slot.nodes, slot.parent, path)
    return executor.complete_value(kind, slot.details, info, path, value, None)


def _listed(kind: Kind) -> Completing:
    of = kind.of_type
    inner = completing(of)

    def complete(executor: Running, slot: Slot, path: Path, value: Any) -> Any:
        if value is None:
            return None
        items = cast("list[Any]", value)
        if type(items) is not list or any(waits(executor, item) for item in items):
            return _by_core(executor, slot, path, kind, items)
        return _all(executor, slot, path, of, inner, items)

    return complete


def _all(
    executor: Running,
    slot: Slot,
    path: Path,
    kind: Kind,
    inner: Completing,
    items: Sequence[Any],
) -> Any:
    """All items completed, or an awaitable of them where one has to be waited for."""
    completed: list[Any] = []
    waiting: list[int] = []
    for place, item in enumerate(items):
        item_path = Path(path, place, None)
        try:
            one: Any = inner(executor, slot, item_path, item)
        except Exception as error:
            try:
                executor.handle_field_error(error, kind, slot.details, item_path)
            except Exception:
                settle(executor, completed, waiting)
                raise
            one = None
        if waits(executor, one):
            one = guarded(executor, slot, kind, item_path, one)
            waiting.append(place)
        completed.append(one)
    return waited(completed, waiting) if waiting else completed


async def guarded(
    executor: Running, slot: Slot, kind: Kind, path: Path, value: Awaitable[Any]
) -> Any:
    """What is waited for, or null where it fails and may be null."""
    try:
        return await value
    except Exception as error:
        executor.handle_field_error(error, kind, slot.details, path)
        return None


async def waited(held: Any, places: list[Any]) -> Any:
    """A list or object with all that stands at these places waited for at once."""
    found = await gather_with_cancel(*(held[place] for place in places))
    for place, value in zip(places, found, strict=True):
        held[place] = value
    return held


def settle(executor: Running, held: Any, places: list[Any]) -> None:
    """Where the others fail, what is waited for at these places comes to its end all the same."""
    if places:
        executor.settle_in_background([held[place] for place in places])
