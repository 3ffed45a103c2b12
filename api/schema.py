"""The root of the graph: the questions people ask, and beneath them one way to every claim."""

from collections.abc import Iterable
from typing import Any, cast

import strawberry
from graphql import GraphQLError, GraphQLSchema
from strawberry.schema.config import StrawberryConfig
from strawberry.types import ExecutionContext, ExecutionResult
from strawberry.types.graphql import OperationType

from api.executing import Compiled, SoundDocument, executed
from api.given import composed, refuse_empty
from api.glossary import describe
from api.limits import LIMITS
from api.operations import SOUND, OneOperation, Sound
from api.questions.anchoring import AnchoringQuestions
from api.questions.claims import ClaimsQuestions
from api.questions.comparison import ComparisonQuestions
from api.questions.contradictions import ContradictionsQuestions
from api.questions.difference import DifferenceQuestions
from api.questions.entities import EntitiesQuestions
from api.questions.frames import FramesQuestions
from api.questions.gaps import GapsQuestions
from api.questions.governance import GovernanceQuestions
from api.questions.graph import GraphQuestions
from api.questions.history import HistoryQuestions
from api.questions.mandates import MandatesQuestions
from api.questions.matrix import MatrixQuestions
from api.questions.money import MoneyQuestions
from api.questions.names import NamesQuestions
from api.questions.overview import OverviewQuestions
from api.questions.paths import PathsQuestions
from api.questions.representation import RepresentationQuestions
from api.questions.scenarios import ScenariosQuestions
from api.questions.similarity import SimilarityQuestions
from api.questions.vocabulary import VocabularyQuestions
from api.refusals import Refusals, told
from api.types.nodes import NODE_TYPES
from api.types.words import DATE, Date

__all__ = ["Query", "schema"]


@strawberry.type(
    description="The questions. `search` finds things by any name and `claims(words:)` whatever is "
    "said; the others answer what is asked most. One that fails is null, with its error beside it; "
    "the others stand."
)
class Query(
    RepresentationQuestions,
    MatrixQuestions,
    GraphQuestions,
    DifferenceQuestions,
    FramesQuestions,
    SimilarityQuestions,
    AnchoringQuestions,
    MandatesQuestions,
    GovernanceQuestions,
    HistoryQuestions,
    MoneyQuestions,
    PathsQuestions,
    GapsQuestions,
    ScenariosQuestions,
    ComparisonQuestions,
    ContradictionsQuestions,
    ClaimsQuestions,
    EntitiesQuestions,
    NamesQuestions,
    VocabularyQuestions,
    OverviewQuestions,
):
    """The root fields. An argument that names a thing takes its id or any of its names."""


class _Schema(strawberry.Schema):
    """A schema whose errors are logged in one place, by Refusals.

    An operation that has been executed once is sound: the next time its document is neither read
    nor held against the schema again, and goes straight to the executor.
    """

    @property
    def core(self) -> GraphQLSchema:
        """The same schema, as graphql-core knows it."""
        return self._schema

    async def execute(
        self,
        query: str | None,
        variable_values: dict[str, Any] | None = None,
        context_value: Any | None = None,
        root_value: Any | None = None,
        operation_name: str | None = None,
        allowed_operation_types: Iterable[OperationType] | None = None,
        operation_extensions: dict[str, Any] | None = None,
    ) -> ExecutionResult:
        """What an operation comes to. Raises what Strawberry raises, for no well-formed one.

        The context names the operation too. Letters are read as the graph has them, whichever way
        they were typed (`composed`). The extensions of an operation are not looked at.
        """
        name = context_value.operation_name if context_value else None
        query, variable_values = composed(query), composed(variable_values)
        sound = SOUND.get((query, name))
        if sound is not None:
            # There are only questions, which may be asked in every way.
            return await self._straight(sound, variable_values, context_value, operation_name)
        return await super().execute(
            query,
            variable_values,
            context_value,
            root_value,
            operation_name,
            allowed_operation_types,
            operation_extensions,
        )

    async def _straight(
        self,
        sound: SoundDocument,
        variables: dict[str, Any] | None,
        context: Any | None,
        operation_name: str | None,
    ) -> ExecutionResult:
        try:
            found = await executed(
                self.core,
                sound,
                cast("Any", self).execution_context_class,
                context=context,
                variables=variables,
                name=operation_name,
            )
        except Exception as error:
            return ExecutionResult(None, [told(error)])
        return ExecutionResult(found.data, [told(error) for error in found.errors or ()] or None)

    def process_errors(
        self, errors: list[GraphQLError], execution_context: ExecutionContext | None = None
    ) -> None:
        """Leaves the log to Refusals, which knows what was foreseen."""


schema = _Schema(
    query=Query,
    types=list(NODE_TYPES.values()),
    extensions=[*LIMITS, OneOperation, Refusals, Sound],
    config=StrawberryConfig(scalar_map={Date: DATE}),
    execution_context_class=Compiled,
)
refuse_empty(schema.core)
describe(schema.core)
