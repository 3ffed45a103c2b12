"""What is sent of a value in which nothing is wrong, null or waited for where it may not be.

That is most of every answer: so it is made without a path, and without a look at whether one has to
wait. Where it cannot be made so, nothing of it is, and the value is completed field by field.

A value that is the same in every answer has `sent_before`, where what is sent of it is kept for the
next one that selects the same.
"""

from collections.abc import Callable
from functools import cache
from itertools import count
from math import isfinite
from typing import Any, Final, TypeAlias, cast

from graphql import (
    GraphQLBoolean,
    GraphQLEnumType,
    GraphQLFloat,
    GraphQLID,
    GraphQLInt,
    GraphQLList,
    GraphQLNonNull,
    GraphQLString,
    Undefined,
    is_leaf_type,
)
from graphql.execution.collect_fields import FieldDetailsList

from api.executing.classes import class_of, type_of
from api.executing.slots import Kind, Running, Sending, Slot

__all__ = ["sending"]

_CLASSES: Final[dict[Any, type]] = {
    GraphQLString: str,
    GraphQLID: str,
    GraphQLBoolean: bool,
}
"""The class whose values are sent as they are, by type."""

_INTEGERS: Final = range(-(2**31), 2**31)
"""What GraphQL's Int holds."""

KEPT_AT_MOST: Final = 2
"""Of a value, selections that are kept: what a list shows of a claim and what its own page does."""

VALUES_AT_MOST: Final = 40
"""Of a selection that is kept: they take as much room as the claim itself, four kilobytes."""

_marks: Final = count()
"""Numbers of selections: a kept value must not keep the document that selected it."""

_Fields: TypeAlias = tuple[tuple[str, Callable[[Any], Any], Sending], ...]
"""The fields of an object: the key of each, what gets its value, and what sends that."""


def sending(kind: Kind, details: FieldDetailsList) -> Sending:
    """What sends values of a type, of which these fields are selected."""
    is_never_null = isinstance(kind, GraphQLNonNull)
    there: Kind = cast("Any", kind).of_type if is_never_null else kind
    null = Undefined if is_never_null else None
    if isinstance(there, GraphQLList):
        return _list(sending(cast("Any", there).of_type, details), null)
    return _leaf(there, null) if is_leaf_type(there) else _selection(there, details, null)


@cache
def _leaf(leaf: Kind, null: Any) -> Sending:
    if leaf in _CLASSES:
        return _as_it_is(_CLASSES[leaf], null)
    if leaf is GraphQLInt:
        return _number(int, _INTEGERS.__contains__, null)
    if leaf is GraphQLFloat:
        return _number(float, isfinite, null)
    enumeration: Any = getattr(leaf, "wrapped_cls", None)
    if enumeration is None or not isinstance(leaf, GraphQLEnumType):
        return _nothing
    members = {one: leaf.coerce_output_value(one) for one in enumeration}
    return _member(enumeration, members, null)


def _as_it_is(kind: type, null: Any) -> Sending:
    def send(_: Running, value: Any) -> Any:
        return value if type(value) is kind else null if value is None else Undefined

    return send


def _number(kind: type, fits: Callable[[Any], bool], null: Any) -> Sending:
    def send(_: Running, value: Any) -> Any:
        if type(value) is kind and fits(value):
            return value
        return null if value is None else Undefined

    return send


def _member(enumeration: type, members: dict[Any, Any], null: Any) -> Sending:
    def send(_: Running, value: Any) -> Any:
        if type(value) is enumeration:
            return members[value]
        return null if value is None else Undefined

    return send


def _nothing(_: Running, __: Any) -> Any:
    return Undefined


def _list(inner: Sending, null: Any) -> Sending:
    def send(executor: Running, value: Any) -> Any:
        if type(value) is not list:
            return null if value is None else Undefined
        sent: list[Any] = []
        for item in cast("list[Any]", value):
            one = inner(executor, item)
            if one is Undefined:
                return Undefined
            sent.append(one)
        return sent

    return send


def _selection(kind: Kind, details: FieldDetailsList, null: Any) -> Sending:
    known: dict[type, _Fields | None] = {}
    mark = next(_marks)

    def send(executor: Running, value: Any) -> Any:
        if value is None:
            return null
        of = class_of(value)
        if of not in known:
            known[of] = fields(executor, of)
        selected = known[of]
        if selected is None:
            return Undefined
        before: dict[int, Any] | None = value.sent_before if hasattr(of, "sent_before") else None
        if before is not None and mark in before:
            return before[mark]
        sent = _every(executor, value, selected)
        if sent is Undefined:
            # Most likely it is so of all of them: the others are not tried.
            known[of] = None
        elif before is not None:
            _keep(before, mark, sent)
        return sent

    def fields(executor: Running, of: type) -> _Fields | None:
        """The fields of objects of a class; None where one of them is more than got."""
        found = type_of(executor.schema, kind, of)
        slots: tuple[Slot, ...] = executor.slots_below(found, details) if found else ()
        got = tuple((slot.key, slot.get, slot.send) for slot in slots if slot.get)
        return got if found and len(got) == len(slots) else None

    return send


def _every(executor: Running, value: Any, selected: _Fields) -> Any:
    """What is sent of the fields of a value; Undefined where one of them cannot be sent so."""
    sent: dict[str, Any] = {}
    for key, get, send in selected:
        one = send(executor, get(value))
        if one is Undefined:
            return Undefined
        sent[key] = one
    return sent


def _keep(before: dict[int, Any], mark: int, sent: dict[str, Any]) -> None:
    if not _is_small(sent):
        return
    if len(before) >= KEPT_AT_MOST:
        del before[next(iter(before))]
    before[mark] = sent


def _is_small(sent: dict[str, Any]) -> bool:
    """Whether it holds few enough values, those within others counted, to be kept."""
    every: list[Any] = [sent]
    for one in every:
        if isinstance(one, dict):
            every += cast("dict[str, Any]", one).values()
        elif isinstance(one, list):
            every += cast("list[Any]", one)
        if len(every) > VALUES_AT_MOST:
            return False
    return True
