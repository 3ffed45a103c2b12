"""What all executions of one document have in common: which fields it selects of which type.

Collected by graphql-core, as in every execution of its own, and kept; with it what the arguments of
its fields come to. Only `@skip` and `@include` make it another: each choice that their variables
make is a shape of its own.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Final, cast

from cachetools import LRUCache
from graphql import (
    DirectiveNode,
    GraphQLObjectType,
    GraphQLSchema,
    OperationDefinitionNode,
    Undefined,
    VariableValues,
    parse,
)
from graphql.execution.collect_fields import CollectedFields, FieldDetailsList, GroupedFieldSet

from api.executing.planning import slots_of
from api.executing.slots import Slot
from api.executing.variables import variables_in

__all__ = ["Shape", "shape_of"]

KEPT_AT_MOST: Final = 256
"""As many as parsed documents: the requests of all pages of a front end, several times over."""

ARGUMENTS_AT_MOST: Final = 64
"""Of the fields of one document: what a page is asked with while somebody goes through it."""

LETTERS_AT_MOST: Final = 500
"""Of variables that are kept with arguments: a dozen names, ids, dates and cursors."""


@dataclass(slots=True, eq=False)
class Shape:
    """The selections of one document, each collected and made into slots once, and arguments.

    Selections are known by the identity of graphql-core's lists, which are kept alive here.
    """

    root: GroupedFieldSet | None = None
    _below: dict[tuple[GraphQLObjectType, int], tuple[FieldDetailsList, CollectedFields]] = field(
        default_factory=dict[
            tuple[GraphQLObjectType, int], tuple[FieldDetailsList, CollectedFields]
        ]
    )
    _converted: "LRUCache[tuple[Slot, tuple[Any, ...]], dict[str, Any]]" = field(
        default_factory=lambda: LRUCache(ARGUMENTS_AT_MOST)
    )
    _slots: dict[tuple[GraphQLObjectType, int], tuple[GroupedFieldSet, tuple[Slot, ...]]] = field(
        default_factory=dict[
            tuple[GraphQLObjectType, int], tuple[GroupedFieldSet, tuple[Slot, ...]]
        ]
    )

    def below(
        self,
        kind: GraphQLObjectType,
        details: FieldDetailsList,
        collect: Callable[[GraphQLObjectType, FieldDetailsList], CollectedFields],
    ) -> CollectedFields:
        """What is selected of a type beneath some fields, by `collect` the first time."""
        key = (kind, id(details))
        if key not in self._below:
            self._below[key] = (details, collect(kind, details))
        return self._below[key][1]

    def slots(
        self, schema: GraphQLSchema, kind: GraphQLObjectType, selected: GroupedFieldSet
    ) -> tuple[Slot, ...]:
        """The slots of an object of this type that has these fields selected."""
        key = (kind, id(selected))
        if key not in self._slots:
            self._slots[key] = (selected, slots_of(schema, kind, selected))
        return self._slots[key][1]

    def converted(
        self, slot: Slot, variables: Mapping[str, Any], convert: Callable[[], dict[str, Any]]
    ) -> dict[str, Any]:
        """The arguments of a field with these variables, by `convert` the first time.

        Not kept is what it raises, and what an object or much text comes to. The arguments are
        shared: nobody may change them.
        """
        values = _lasting([variables.get(name, Undefined) for name in slot.variables])
        if _letters(values) > LETTERS_AT_MOST:
            return convert()
        key = (slot, values)
        try:
            known = self._converted.get(key)
        except TypeError:
            return convert()
        if known is None:
            known = self._converted[key] = convert()
        return known


def _lasting(value: Any) -> Any:
    """A value of a variable as one that nobody can change, but for objects."""
    return tuple(map(_lasting, cast("list[Any]", value))) if isinstance(value, list) else value


def _letters(value: Any) -> int:
    """How long the texts of a value are together; each value of a list is one more."""
    if isinstance(value, tuple):
        return sum(1 + _letters(one) for one in cast("tuple[Any, ...]", value))
    return len(value) if isinstance(value, str) else 0


def shape_of(
    schema: GraphQLSchema, operation: OperationDefinitionNode, variables: VariableValues
) -> Shape:
    """The shape of an operation as its variables have it: the one that is kept, or a new one."""
    if operation.loc is None:
        return Shape()
    text = operation.loc.source.body
    name = operation.name.value if operation.name else ""
    chosen = tuple(variables.coerced.get(one) for one in _choosing(text))
    return _kept(schema, text, name, chosen)


@lru_cache(KEPT_AT_MOST)
def _kept(schema: GraphQLSchema, text: str, name: str, chosen: tuple[Any, ...]) -> Shape:
    return Shape()


@lru_cache(KEPT_AT_MOST)
def _choosing(text: str) -> tuple[str, ...]:
    """The variables that directives of the document hold, by name."""
    return variables_in([parse(text)], beneath=DirectiveNode)
