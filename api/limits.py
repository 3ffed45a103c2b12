"""How large an operation may be."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from graphql import (
    ASTValidationRule,
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    GraphQLSchema,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionNode,
    SelectionSetNode,
    ValidationContext,
    is_abstract_type,
)
from strawberry.extensions import (
    AddValidationRules,
    MaxTokensLimiter,
    SchemaExtension,
)

from graph.errors import OperationTooLargeError

__all__ = ["LIMITS", "RULES", "given_up", "too_deep"]

DEPTH_AT_MOST: Final = 15
"""Three levels of things and their claims, each with connection, ends and citations, come to 13;
the introspection query of the common tools to 15."""

ALIASES_AT_MOST: Final = 60
"""One for each county and network one might compare side by side, twice over."""

TOKENS_AT_MOST: Final = 6000
"""Ten times the largest of the worked examples."""

_LESS: Final = "Ask for less at once, or split the operation in two."


@dataclass(frozen=True, slots=True)
class _Size:
    depth: int = 0
    aliases: int = 0


class _Sizes:
    """Sizes with every fragment written out, each measured once however often it is spread."""

    def __init__(self, document: DocumentNode, schema: GraphQLSchema) -> None:
        abstract = (kind.name for kind in schema.type_map.values() if is_abstract_type(kind))
        # Relay's compiler writes `__isClaim: __typename` into each fragment on an interface: an
        # answer that is known before it is asked for, at most once for each interface.
        self._free = {f"__is{name}" for name in abstract}
        self._fragments = {
            definition.name.value: definition
            for definition in document.definitions
            if isinstance(definition, FragmentDefinitionNode)
        }
        self._known: dict[str, _Size] = {}

    def of(self, selected: SelectionSetNode | None) -> _Size:
        """The size of a selection: levels of fields, and aliases."""
        if selected is None:
            return _Size()
        sizes = [self._selection(selection) for selection in selected.selections]
        return _Size(
            max((size.depth for size in sizes), default=0), sum(size.aliases for size in sizes)
        )

    def _selection(self, selection: SelectionNode) -> _Size:
        if isinstance(selection, FieldNode):
            below = self.of(selection.selection_set)
            return _Size(below.depth + 1, below.aliases + self._counts(selection))
        if isinstance(selection, FragmentSpreadNode):
            return self._spread(selection.name.value)
        if isinstance(selection, InlineFragmentNode):
            return self.of(selection.selection_set)
        return _Size()

    def _counts(self, field: FieldNode) -> bool:
        """Whether a field is an alias that is counted."""
        if field.alias is None:
            return False
        return field.name.value != "__typename" or field.alias.value not in self._free

    def _spread(self, name: str) -> _Size:
        if name not in self._known:
            # A fragment that spreads itself is refused by another rule; here it ends.
            self._known[name] = _Size()
            fragment = self._fragments.get(name)
            self._known[name] = self.of(fragment.selection_set if fragment else None)
        return self._known[name]


class Measured(ASTValidationRule):
    """Refuses operations that are nested too deeply or hold too many aliases."""

    def __init__(self, context: ValidationContext) -> None:
        super().__init__(context)
        sizes = _Sizes(context.document, context.schema)
        for definition in context.document.definitions:
            if isinstance(definition, OperationDefinitionNode):
                size = sizes.of(definition.selection_set)
                if size.depth > DEPTH_AT_MOST:
                    self._refuse(too_deep(size.depth))
                if size.aliases > ALIASES_AT_MOST:
                    self._refuse(_too_many_aliases(size.aliases))

    def _refuse(self, error: OperationTooLargeError) -> None:
        self.report_error(GraphQLError(error.what, original_error=error))


class Selecting(ASTValidationRule):
    """Refuses selections of nothing, which the parser takes and GraphQL does not know."""

    def enter_selection_set(self, node: SelectionSetNode, *_: object) -> None:
        """Looks at one selection."""
        if not node.selections:
            self.report_error(GraphQLError("Nothing is selected between { and }.", node))


RULES: Final[list[type[ASTValidationRule]]] = [Measured, Selecting]
"""What an operation must fulfil beside the rules of GraphQL."""


def too_deep(depth: int | None = None) -> OperationTooLargeError:
    """The refusal of an operation this many levels deep; None: too deep to be counted."""
    found = f"{depth} levels" if depth else "more levels than can be read"
    return OperationTooLargeError(
        f"The operation is {found} deep; {DEPTH_AT_MOST} are allowed.",
        _LESS,
        at_most=DEPTH_AT_MOST,
    )


def _too_many_aliases(aliases: int) -> OperationTooLargeError:
    return OperationTooLargeError(
        f"The operation holds {aliases} aliases; {ALIASES_AT_MOST} are allowed.",
        _LESS,
        at_most=ALIASES_AT_MOST,
    )


def given_up(reason: str) -> OperationTooLargeError:
    """The refusal of an operation that the parser or the validation gave up, in their words."""
    return OperationTooLargeError(f"The operation is too large: {reason}", _LESS)


# A fresh extension for each request: each holds the request's own execution context.
LIMITS: Final[list[Callable[[], SchemaExtension]]] = [
    lambda: MaxTokensLimiter(max_token_count=TOKENS_AT_MOST),
    lambda: AddValidationRules(RULES),
]
