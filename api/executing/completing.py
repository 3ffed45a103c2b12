"""From a field's value to what is sent of it, by the field's type: chosen once for each type.

What comes of a value, an error of it included, is what graphql-core makes of it; where a value is
not of the plain kind that is looked for here, graphql-core is given it.
"""

from collections.abc import Awaitable, Sequence
from functools import cache
from typing import Any, cast

from graphql import (
    GraphQLAbstractType,
    GraphQLLeafType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    Undefined,
    is_leaf_type,
)
from graphql.pyutils import Path, gather_with_cancel

from api.executing.classes import class_of, type_of
from api.executing.slots import Completing, Kind, Running, Slot

__all__ = ["completing", "guarded", "settle", "waited", "waits"]


def waits(executor: Running, value: object) -> bool:
    """Whether a value has to be waited for."""
    return _may_wait(type(value)) and executor.is_awaitable(value)


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
    return _leaf(kind) if is_leaf_type(kind) else _selection(kind)


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
    def complete(executor: Running, slot: Slot, path: Path, value: Any) -> Any:
        if isinstance(value, Exception):
            raise value
        if value is None or value is Undefined:
            return None
        return executor.complete_leaf_value(kind, value)

    return complete


def _selection(kind: GraphQLObjectType | GraphQLAbstractType) -> Completing:
    def complete(executor: Running, slot: Slot, path: Path, value: Any) -> Any:
        if value is None:
            return None
        found = type_of(executor.schema, kind, class_of(value))
        if found is None:
            return _by_core(executor, slot, path, kind, value)
        selected = executor.collect_subfields(found, slot.details).grouped_field_set
        return executor.execute_fields(found, value, path, selected, None)

    return complete


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
    if len(places) == 1:
        held[places[0]] = await held[places[0]]
        return held
    found = await gather_with_cancel(*(held[place] for place in places))
    for place, value in zip(places, found, strict=True):
        held[place] = value
    return held


def settle(executor: Running, held: Any, places: list[Any]) -> None:
    """Where the others fail, what is waited for at these places comes to its end all the same."""
    if places:
        executor.settle_in_background([held[place] for place in places])
