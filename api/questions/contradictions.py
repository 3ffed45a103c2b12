"""Claims that cannot both be so."""

import strawberry
from strawberry.relay import PageInfo

from api.context import Info
from api.pages import After, Edge, First, Page, connection
from api.types import arguments as arg
from api.types.interfaces import Claim
from api.types.nodes import node
from graph.model.common import ENTITY_NOUNS
from graph.reading import contradictions
from graph.reading.contradictions import PairPage

__all__ = ["Contradiction", "ContradictionConnection", "ContradictionsQuestions"]


@strawberry.type(description="Two claims that cannot both be so; neither is dropped.")
class Contradiction:
    """A contradiction."""

    one: Claim = strawberry.field(description="One side.")
    other: Claim = strawberry.field(description="The other side.")


@strawberry.type(description="A page of contradictions.")
class ContradictionConnection:
    """A page of contradictions."""

    total_count: int = strawberry.field(description="How many match in all, on all pages.")
    nodes: list[Contradiction] = strawberry.field(description="The pairs of this page, each once.")
    edges: list[Edge[Contradiction]] = strawberry.field(description="The same with their cursors.")
    page_info: PageInfo = strawberry.field(description="Whether and how to go on.")
    explanation: str = strawberry.field(description="The answer in a sentence, in Swedish.")

    @classmethod
    def of_page(cls, page: Page, found: PairPage) -> "ContradictionConnection":
        """The page of a question."""
        nodes = [Contradiction(one=node(one), other=node(other)) for one, other in found.page]
        edges, info = connection(page, nodes, found.total)
        return cls(
            total_count=found.total,
            nodes=nodes,
            edges=edges,
            page_info=info,
            explanation=found.told(),
        )


@strawberry.type
class ContradictionsQuestions:
    """Claims that cannot both be so."""

    @strawberry.field(
        description="Claims that contradict each other, within a source or between sources; both "
        "sides with their citations."
    )
    async def contradictions(
        self,
        info: Info,
        of: arg.OfAny = None,
        documents: arg.Documents = None,
        first: First = 50,
        after: After = None,
    ) -> ContradictionConnection | None:
        """The contradictions."""
        page = await Page.asked(info, first, after)
        ids = await info.context.ids(of, ENTITY_NOUNS)
        cited = await info.context.ids(documents, ("document",))
        found = await contradictions.pairs(
            info.context.asking, ids, cited, skip=page.skip, first=page.first
        )
        return ContradictionConnection.of_page(page, found)
