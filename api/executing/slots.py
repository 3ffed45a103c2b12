"""One selected field of one type, with how its value is got: worked out once for a document."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeAlias

from graphql import FieldNode, GraphQLField, GraphQLObjectType
from graphql.execution.collect_fields import FieldDetailsList
from graphql.pyutils import Path

__all__ = ["Completing", "Kind", "Running", "Sending", "Slot"]

Kind: TypeAlias = Any
"""A type of the schema that a field can have: graphql-core's own name for it is half a type."""

Running: TypeAlias = Any
"""The executor of an operation, graphql-core's `Executor`: its methods take such types."""

Completing: TypeAlias = Callable[[Running, "Slot", Path, Any], Any]
"""Makes of a field's value what is sent of it, or an awaitable of that. Raises what is wrong."""

Sending: TypeAlias = Callable[[Running, Any], Any]
"""Makes of a value what is sent of it where nothing can be wrong with it; else Undefined."""


@dataclass(frozen=True, slots=True, eq=False)
class Slot:
    """A field of a type, selected under a key.

    Its value is what `get` makes of the object alone; what `call` gives for the object, for what
    `inform` makes of the field's surroundings, and for what `convert` makes of its arguments, which
    hold `variables`; or else what `resolve` gives with its arguments. What is sent of the value is
    what `send` makes of it, or, where that is Undefined or raises, what `complete` does.
    """

    key: str
    parent: GraphQLObjectType
    field: GraphQLField
    type: Kind
    resolve: Callable[..., Any]
    details: FieldDetailsList
    send: Sending
    complete: Completing
    variables: tuple[str, ...]
    get: Callable[[Any], Any] | None = None
    call: Callable[[Any, Any, dict[str, Any]], Any] | None = None
    inform: Callable[[Any], Any] | None = None
    convert: Callable[[Any, dict[str, Any]], dict[str, Any]] | None = None

    @property
    def nodes(self) -> list[FieldNode]:
        """Where the document selects it."""
        return [one.node for one in self.details]
