"""Anything with an id, and how a row of the store becomes the type of its noun."""

import dataclasses
from collections.abc import Callable
from enum import Enum
from typing import Any, Self, get_args, get_type_hints

import strawberry

from api.types.kinds import NodeType, Noun
from graph.reading.asking import Row
from graph.reading.held import HeldRow

__all__ = ["NODE_TYPES", "Node", "node", "noun"]

_OURS = ("row",)
"""Fields of our types that are not copied from a row as they are."""

NODE_TYPES: dict[str, type["Node"]] = {}
"""The type of every noun. The schema names them all: interfaces alone would not bring them in."""


def noun(name: str) -> Callable[[type["Node"]], type["Node"]]:
    """Makes a type the one that rows of this noun become: from then on it is made of rows alone."""

    def register(cls: type["Node"]) -> type["Node"]:
        for field, words in _fields(cls).items():
            setattr(cls, field, _of_row(field, words))
        NODE_TYPES[name] = cls
        return cls

    return register


def node(row: Row) -> Any:
    """The row of a thing or claim, or an end of a claim, as the GraphQL type of its noun."""
    return NODE_TYPES[row["noun"]].of_row(row)


def _of_row(name: str, words: dict[Any, Enum] | None) -> property:
    """A field that is got from the row when it is asked for, as most are not."""
    if words is None:
        return property(lambda node: node.row.get(name))
    meant = {None: None, **words}
    return property(lambda node: meant[node.row.get(name)])


def _fields(cls: type) -> dict[str, dict[Any, Enum] | None]:
    """The fields that a row has as they are; of one that holds a word, what its words stand for."""
    hints = get_type_hints(cls)
    names = [f.name for f in dataclasses.fields(cls) if f.init and f.name not in _OURS]
    enumerations = {name: _enumeration(hints[name]) for name in names}
    return {
        name: {one.value: one for one in every} if every else None
        for name, every in enumerations.items()
    }


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

    @property
    def sent_before(self) -> dict[int, Any] | None:
        """What was sent of it before, by selection; None where its row is of this answer alone."""
        return self.row.sent_before if isinstance(self.row, HeldRow) else None

    @classmethod
    def of_row(cls, row: Row) -> Self:
        """The row as this type."""
        made = cls.__new__(cls)
        made.row = row
        return made
