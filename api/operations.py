"""Which operation of a document is meant: the only one, or the one that is named."""

from collections.abc import Iterator, Sequence
from typing import Final, cast

from cachetools import LRUCache
from graphql import DocumentNode, OperationDefinitionNode
from strawberry.extensions import SchemaExtension
from strawberry.types import ExecutionResult

from api.executing import SoundDocument
from graph.errors import UnknownOperationError

__all__ = ["SOUND", "SOUND_AT_MOST", "OneOperation", "Sound", "is_executed"]

SOUND_AT_MOST: Final = 256
"""Documents that are kept: the requests of all pages of a front end, several times over."""

SOUND: Final[LRUCache[tuple[str | None, str | None], SoundDocument]] = LRUCache(SOUND_AT_MOST)
"""Documents of which an operation has been executed, by their text and the operation's name."""


def is_executed(result: ExecutionResult) -> bool:
    """Whether a field was reached: an error in one says where it stands."""
    return result.data is not None or any(error.path for error in result.errors or [])


class OneOperation(SchemaExtension):
    """Refuses a document in which the operation that is meant cannot be told.

    Left to itself, Strawberry would execute the first of several.
    """

    def on_parse(self) -> Iterator[None]:
        """Once the document has been read, looks for the operation.

        Raises UnknownOperationError where there is none, none of this name, or a choice.
        """
        yield
        document = self.execution_context.graphql_document
        if document is not None:
            _check(_named(document), self.execution_context.context.operation_name)


class Sound(SchemaExtension):
    """Keeps the document of an operation that has been executed."""

    def on_operation(self) -> Iterator[None]:
        """After the operation, keeps its document where a field was reached."""
        yield
        asked = self.execution_context
        # It is one of graphql-core's, which has the same.
        result = cast("ExecutionResult | None", asked.result)
        if asked.graphql_document and result and is_executed(result):
            SOUND[asked.query, asked.context.operation_name] = SoundDocument(asked.graphql_document)


def _named(document: DocumentNode) -> list[str]:
    """The names of the operations in their order, "" for one without."""
    operations = (one for one in document.definitions if isinstance(one, OperationDefinitionNode))
    return [one.name.value if one.name else "" for one in operations]


def _check(names: Sequence[str], meant: str | None) -> None:
    if names.count(meant) == 1 if meant else meant is None and len(names) == 1:
        return
    known = [name for name in names if name]
    listed = ", ".join(known)
    if not names:
        raise UnknownOperationError(
            "There is no operation in the document.",
            "Send one, such as `{ facts { version } }`.",
            operations=known,
        )
    if meant is None:
        raise UnknownOperationError(
            f"The document holds {len(names)} operations, and none is named as the one meant.",
            f"Give one of these as `operationName`: {listed}."
            if known
            else "Name them, and give one as `operationName`.",
            operations=known,
        )
    if meant in known:
        raise UnknownOperationError(
            f"The document holds {known.count(meant)} operations named {meant!r}.",
            f"Give each of these a name of its own: {listed}.",
            operations=known,
        )
    raise UnknownOperationError(
        f"The document holds no operation named {meant!r}.",
        f"Give one of these as `operationName`: {listed}." if known else "Leave the name out.",
        operations=known,
    )
