"""Things by what they are called."""

from functools import partial

import strawberry
from strawberry.relay import PageInfo

from api.context import Info
from api.pages import After, Edge, FacetCount, First, Page, connection, facet
from api.types import arguments as arg
from api.types.asides import Explained, Telling
from api.types.interfaces import Entity
from api.types.nodes import node
from api.types.words import MatchedBy, NameForm
from api.viewing import viewed
from graph.model.common import ENTITY_NOUNS
from graph.reading import names
from graph.reading.asides import explained
from graph.reading.asking import Asking
from graph.reading.names import Hits
from graph.view import EVERY_STATUS

__all__ = ["NamesQuestions", "SearchConnection", "SearchHit"]


@strawberry.type(description="A thing that was found, and why.")
class SearchHit:
    """A hit."""

    node: Entity = strawberry.field(description="The thing.")
    name: str = strawberry.field(description="The name that matched.")
    form: NameForm = strawberry.field(description="What kind of name that is.")
    matched_by: MatchedBy = strawberry.field(description="How it matched.")
    score: float = strawberry.field(description="Higher is better; comparable within one search.")


@strawberry.type(description="A page of what was found, the best first.")
class SearchConnection(Explained):
    """A page of hits."""

    total_count: int = strawberry.field(description="How many match in all, on all pages.")
    nodes: list[SearchHit] = strawberry.field(description="The hits of this page.")
    edges: list[Edge[SearchHit]] = strawberry.field(description="The same with their cursors.")
    page_info: PageInfo = strawberry.field(description="Whether and how to go on.")
    facets: list[FacetCount] = strawberry.field(description="How many of each noun were found.")

    @classmethod
    def of_hits(cls, page: Page, hits: Hits, telling: Telling) -> "SearchConnection":
        """The page of a search."""
        nodes = [
            SearchHit(
                node=node(hit["entity"]),
                name=hit["match"]["name"],
                form=NameForm(hit["match"]["form"]),
                matched_by=MatchedBy(hit["match"]["how"]),
                score=hit["match"]["score"],
            )
            for hit in hits.page
        ]
        edges, info = connection(page, nodes, hits.total)
        return cls(
            total_count=hits.total,
            nodes=nodes,
            edges=edges,
            page_info=info,
            facets=facet(hits.nouns),
            telling=telling,
        )


@strawberry.type
class NamesQuestions:
    """Things by what they are called."""

    @strawberry.field(
        description="Finds things by any name, abbreviation, former or printed name: with or "
        "without the dots of å, ä, ö, by the beginning of a word, inflected, slightly misspelt."
    )
    async def search(
        self,
        info: Info,
        text: arg.Text,
        nouns: arg.EntityNouns = None,
        types: arg.Types = None,
        at: arg.At = None,
        grades: arg.Grades = None,
        first: First = 20,
        after: After = None,
    ) -> SearchConnection | None:
        """What bears a name like the text."""
        page = await Page.asked(info, first, after)
        view = await viewed(info, at, grades, False, None, None, EVERY_STATUS)
        asking = info.context.asking.seen(view)
        wanted = tuple(noun.value for noun in nouns) if nouns else ENTITY_NOUNS
        kinds = tuple(kind.value for kind in types or ())
        hits = await names.found(
            asking,
            text,
            nouns=wanted,
            types=kinds,
            skip=page.skip,
            first=page.first,
        )

        async def counting(asking: Asking) -> int:
            return (await names.found(asking, text, nouns=wanted, types=kinds, first=0)).total

        async def of_any_kind(asking: Asking) -> int:
            return (await names.found(asking, text, first=0)).total

        telling = partial(
            explained,
            asking,
            hits.told(text),
            counting,
            found=hits.total,
            also={"av andra slag (utan `nouns` och `types`)": of_any_kind},
        )
        return SearchConnection.of_hits(page, hits, telling)
