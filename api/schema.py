"""The root of the graph: the questions people ask, and beneath them one way to every claim."""

import strawberry
from graphql import GraphQLError, GraphQLSchema
from strawberry.schema.config import StrawberryConfig
from strawberry.types import ExecutionContext

from api.executing import Compiled
from api.given import refuse_empty
from api.glossary import describe
from api.limits import LIMITS
from api.operations import OneOperation
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
from api.refusals import Refusals
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
    """A schema whose errors are logged in one place, by Refusals."""

    @property
    def core(self) -> GraphQLSchema:
        """The same schema, as graphql-core knows it."""
        return self._schema

    def process_errors(
        self, errors: list[GraphQLError], execution_context: ExecutionContext | None = None
    ) -> None:
        """Leaves the log to Refusals, which knows what was foreseen."""


schema = _Schema(
    query=Query,
    types=list(NODE_TYPES.values()),
    extensions=[*LIMITS, OneOperation, Refusals],
    config=StrawberryConfig(scalar_map={Date: DATE}),
    execution_context_class=Compiled,
)
refuse_empty(schema.core)
describe(schema.core)
