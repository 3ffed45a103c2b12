"""The things: actors, areas, posts, persons, matters, topics, traits, documents, scenarios."""

import strawberry
from strawberry.relay import PageInfo

from api.context import Info
from api.pages import AT_LEAST, TOTAL, FacetCount, Page, facet
from api.types.asides import Explained, Telling
from api.types.dates import Grading, ImpreciseDate
from api.types.interfaces import Entity
from api.types.kinds import Noun
from api.types.nodes import node, noun
from api.types.words import Grade, TraitKind
from graph.reading.entities import EntityPage
from graph.reading.grading import verdict_of
from graph.view import View

__all__ = [
    "Actor",
    "Area",
    "Document",
    "EntityConnection",
    "Matter",
    "Person",
    "Post",
    "Scenario",
    "Topic",
    "Trait",
    "entity_connection",
]


@noun("actor")
@strawberry.type(
    description="A body that can hold, give or receive a mandate (aktör): authority, association, "
    "region, municipality, board, network, R&D unit, or officials acting as one."
)
class Actor(Entity):
    """A body."""

    @strawberry.field(description="SCB code of a region or municipality; null for others.")
    async def code(self, info: Info) -> str | None:
        """The code."""
        return (await self.whole(info)).get("code")


@noun("area")
@strawberry.type(
    description="A piece of territory (område). A county is an area, a region an actor."
)
class Area(Entity):
    """An area."""

    @strawberry.field(description="SCB code, with its leading zero; null where there is none.")
    async def code(self, info: Info) -> str | None:
        """The code."""
        return (await self.whole(info)).get("code")


@noun("post")
@strawberry.type(description="An office in an actor; it exists with nobody in it (befattning).")
class Post(Entity):
    """A post."""


@noun("person")
@strawberry.type(description="A natural person, by name and nothing else.")
class Person(Entity):
    """A person."""


@noun("matter")
@strawberry.type(description="A kind of decision or issue (ärende).")
class Matter(Entity):
    """A matter."""


@noun("topic")
@strawberry.type(description="A field of work (fokusområde).")
class Topic(Entity):
    """A topic."""


@noun("trait")
@strawberry.type(
    description="What is measured or compared (egenskap): a kept vocabulary, with one meaning in "
    "all sources. `names` holds its synonyms."
)
class Trait(Entity):
    """A trait."""

    @strawberry.field(description="What kind of value it has.")
    async def values_are(self, info: Info) -> TraitKind:
        """The kind of value."""
        return TraitKind((await self.whole(info))["value_kind"])

    @strawberry.field(description="The unit of its values, where there is just one; null: several.")
    async def unit(self, info: Info) -> str | None:
        """The unit."""
        return (await self.whole(info)).get("unit")

    @strawberry.field(description="The nouns it is said of: actor, area …")
    async def said_of(self, info: Info) -> list[Noun]:
        """The nouns."""
        return [Noun(noun) for noun in (await self.whole(info))["said_of"]]

    @strawberry.field(description="For ONE_OF: the values there are; else empty.")
    async def values(self, info: Info) -> list[str]:
        """The values."""
        return (await self.whole(info)).get("values") or []


@noun("document")
@strawberry.type(
    description="A source, or a law, agreement, directive or report that something rests on."
)
class Document(Entity):
    """A document."""

    @strawberry.field(description="Official number: SOU 2008:18, SFS 2015:155; null: none known.")
    async def official_number(self, info: Info) -> str | None:
        """The number."""
        return (await self.whole(info)).get("number")

    @strawberry.field(description="When it was published; null: not said.")
    async def published(self, info: Info) -> ImpreciseDate | None:
        """The date."""
        return ImpreciseDate.of((await self.whole(info)).get("published"))

    @strawberry.field(
        description="Of a source: the time that its present tense means; null: no source, or not "
        "said."
    )
    async def speaks_of(self, info: Info) -> ImpreciseDate | None:
        """The time."""
        return ImpreciseDate.of((await self.whole(info)).get("speaks_of"))

    @strawberry.field(description="Whether the graph's data is read from it.")
    async def is_source(self, info: Info) -> bool:
        """Whether it is a source."""
        return bool((await self.whole(info)).get("is_source"))


@noun("scenario")
@strawberry.type(description="A proposed structure: the set of claims that name it.")
class Scenario(Entity):
    """A scenario."""


@strawberry.type(description="Counts of things over all that matched, not only this page.")
class EntityFacets:
    """Counts of things."""

    nouns: list[FacetCount] = strawberry.field(description="Of nouns.")
    types: list[FacetCount] = strawberry.field(description="Of types.")


@strawberry.type(description="A thing of a page: its cursor, and how surely it was there then.")
class EntityEdge:
    """A row of a page of things."""

    cursor: str = strawberry.field(description="Where it stands, for `after`.")
    node: Entity = strawberry.field(description="The thing.")
    view: strawberry.Private[View]

    @strawberry.field(
        description="How surely it was there at the date asked for (no date: at its best), and why."
    )
    def grading(self) -> Grading:
        """The grade and its reason."""
        return Grading.of(self.node.row, self.view)

    @strawberry.field(description="How surely it was there then.")
    def grade(self) -> Grade:
        """The grade."""
        return Grade(verdict_of(self.node.row, self.view).grade)


@strawberry.type(description="A page of things, with counts over all that matched.")
class EntityConnection(Explained):
    """A page of things."""

    total_count: int = strawberry.field(description=TOTAL)
    at_least: bool = strawberry.field(description=AT_LEAST)
    nodes: list[Entity] = strawberry.field(description="The things of this page.")
    edges: list[EntityEdge] = strawberry.field(
        description="The same with their cursors, and how surely each was there at the date asked "
        "for."
    )
    page_info: PageInfo = strawberry.field(description="Whether and how to go on.")
    facets: EntityFacets = strawberry.field(description="Counts over all that matched.")
    only_possible: int = strawberry.field(
        description="How many more match of which it is only possible that they were there at the "
        "date asked for; ask for them with `grades`."
    )


def entity_connection(
    page: Page, found: EntityPage, view: View, telling: Telling
) -> EntityConnection:
    """A page of things as a connection."""
    ids = [row["id"] for row in found.page]
    edges = [
        EntityEdge(cursor=cursor, node=node(row), view=view)
        for row, cursor in zip(found.page, page.cursors(ids), strict=True)
    ]
    return EntityConnection(
        total_count=found.total,
        at_least=found.at_least,
        nodes=[edge.node for edge in edges],
        edges=edges,
        page_info=page.info(ids, more=found.more),
        only_possible=found.only_possible,
        telling=telling,
        facets=EntityFacets(nouns=facet(found.counts["noun"]), types=facet(found.counts["type"])),
    )
