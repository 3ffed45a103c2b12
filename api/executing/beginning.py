"""What an operation begins with, kept for when it is asked again with the same variables."""

import marshal
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, TypeAlias, cast

from cachetools import LRUCache
from graphql import (
    DocumentNode,
    FragmentDefinitionNode,
    GraphQLSchema,
    OperationDefinitionNode,
    VariableValues,
)
from graphql.execution.collect_fields import FragmentDetails

from api.executing.shapes import Shape

__all__ = ["BEGUN", "Beginning", "known_by"]

BEGUN_AT_MOST: Final = 1024
"""Operations with their variables: of each document that is kept, what four readers ask at once."""

BYTES_AT_MOST: Final = 1000
"""Of variables that are kept: a dozen names, ids, dates and cursors."""

_VERSION: Final = 2
"""Of the bytes that `marshal` makes: the last in which equal values always have equal bytes."""

_Known: TypeAlias = tuple[GraphQLSchema, str, str | None, bytes]


@dataclass(frozen=True, slots=True)
class Beginning:
    """An operation that was found in its document, with its variables as they were understood."""

    fragment_definitions: dict[str, FragmentDefinitionNode]
    fragments: dict[str, FragmentDetails]
    operation: OperationDefinitionNode
    variables: VariableValues
    shape: Shape


BEGUN: Final[LRUCache[_Known, Beginning]] = LRUCache(BEGUN_AT_MOST)
"""Beginnings by what is asked."""


def known_by(
    schema: GraphQLSchema,
    document: DocumentNode,
    name: str | None,
    variables: Mapping[str, Any] | None,
) -> _Known | None:
    """What an operation with its variables is known by; None where it is not to be kept.

    Values that are equal to each other may be two: 1, 1.0 and true are three.
    """
    try:
        given = marshal.dumps(cast("Any", variables or {}), _VERSION)
    except ValueError:
        # Something else than JSON has, which callers from within may give.
        return None
    if document.loc is None or len(given) > BYTES_AT_MOST:
        return None
    return schema, document.loc.source.body, name, given
