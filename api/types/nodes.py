"""Anything with an id, and how a row of the store becomes the type of its noun."""

import dataclasses
from collections.abc import Callable
from enum import Enum
from functools import cache
from typing import Any, Self, get_args, get_type_hints

import strawberry

from api.types.kinds import NodeType, Noun
from graph.reading.asking import Row

__all__ = ["NODE_TYPES", "Node", "node", "noun"]

_OURS = ("row",)
"""Fields of our types that are not copied from a row as they are."""

NODE_TYPES: dict[str, type["Node"]] = {}
"""The type of every noun. The schema names them all: interfaces alone would not bring them in."""


def noun(name: str) -> Callable[[type["Node"]], type["Node"]]:
    """Makes a type the one that rows of this noun become."""

    def register(cls: type["Node"]) -> type["Node"]:
        NODE_TYPES[name] = cls
        return cls

    return register


def node(row: Row) -> Any:
    """The row of a thing or claim, or an end of a claim, as the GraphQL type of its noun."""
    return NODE_TYPES[row["noun"]].of_row(row)


@cache
def _fields(cls: type) -> tuple[tuple[str, ...], tuple[tuple[str, dict[Any, Enum]], ...]]:
    """The fields that are copied from a row as they are, and those that hold a word.

    Each of these with what its words stand for.
    """
    hints = get_type_hints(cls)
    names = [f.name for f in dataclasses.fields(cls) if f.init and f.name not in _OURS]
    enumerations = {name: _enumeration(hints[name]) for name in names}
    words = {
        name: {one.value: one for one in every} for name, every in enumerations.items() if every
    }
    return tuple(name for name in names if name not in words), tuple(words.items())


def _enumeration(hint: Any) -> type[Enum] | None:
    candidates = (hint, *get_args(hint))
    return next((c for c in candidates if isinstance(c, type) and issubclass(c, Enum)), None)


@strawberry.interface(description="Anything with an id: a thing or a claim.")
class Node:
    """A thing or a claim, built from a row of the store."""

    id: strawberry.ID = strawberry.field(
        description="A readable path, the same for ever: `actor/milk`, `seat/milk-åsa-bringlöv`."
    )
    noun: Noun = strawberry.field(description="What kind of thing or claim it is.")
    type: NodeType | None = strawberry.field(
        description="The kind within the noun: of actors, areas, documents, ties, events, "
        "successions, tasks and findings; null for others."
    )
    row: strawberry.Private[Row]

    @classmethod
    def of_row(cls, row: Row) -> Self:
        """The row as this type."""
        as_they_are, words = _fields(cls)
        values: dict[str, Any] = {name: row.get(name) for name in as_they_are}
        for name, meant in words:
            value = row.get(name)
            values[name] = meant[value] if value is not None else None
        return cls(row=row, **values)
