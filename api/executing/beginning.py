"""What an operation begins with, kept for when it is asked again with the same variables."""

import marshal
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final, cast

from cachetools import LRUCache
from graphql import (
    DocumentNode,
    FragmentDefinitionNode,
    OperationDefinitionNode,
    VariableValues,
)
from graphql.execution.collect_fields import FragmentDetails

from api.executing.shapes import Shape

__all__ = ["Beginning", "SoundDocument", "known_by"]

BEGUN_AT_MOST: Final = 16
"""Of one document with one operation: the variables with which sixteen readers ask it at once."""

BYTES_AT_MOST: Final = 1000
"""Of variables that are kept: a dozen names, ids, dates and cursors."""

_VERSION: Final = 2
"""Of the bytes that `marshal` makes: the last that do not tell where else a value is held."""


@dataclass(frozen=True, slots=True)
class Beginning:
    """An operation that was found in its document, with its variables as they were understood."""

    fragment_definitions: dict[str, FragmentDefinitionNode]
    fragments: dict[str, FragmentDetails]
    operation: OperationDefinitionNode
    variables: VariableValues
    shape: Shape


@dataclass(frozen=True, slots=True)
class SoundDocument:
    """A document that may be executed, with the beginnings of the operation of it that is meant."""

    document: DocumentNode
    begun: "LRUCache[bytes, Beginning]" = field(default_factory=lambda: LRUCache(BEGUN_AT_MOST))


def known_by(variables: Mapping[str, Any] | None) -> bytes | None:
    """What an operation with these variables is known by; None where it is not to be kept.

    Values that are equal to each other may be two: 1, 1.0 and true are three.
    """
    try:
        given = marshal.dumps(cast("Any", variables or {}), _VERSION)
    except ValueError:
        # Something else than JSON has, which callers from within may give.
        return None
    return given if len(given) <= BYTES_AT_MOST else None
