"""Things by kind, place and what is claimed of them, and any node by its id."""

from functools import partial

import strawberry

from api.context import Info
from api.pages import After, First, Page, totals_wanted, within_limit
from api.types import arguments as arg
from api.types.entities import EntityConnection, entity_connection
from api.types.filters import ClaimFilter, claimed
from api.types.nodes import Node, node
from api.viewing import viewed
from graph.model.common import ENTITY_NOUNS
from graph.reading.asking import Asking
from graph.reading.entities import Claimed, WantedEntities, entities_matching, entities_told

__all__ = ["EntitiesQuestions"]


async def _all_of(info: Info, filters: list[ClaimFilter] | None) -> list[Claimed]:
    """The conditions on a thing's claims."""
    return [await claimed(info.context, one) for one in filters or []]


async def _things(
    info: Info, page: Page, asking: Asking, wanted: WantedEntities
) -> EntityConnection:
    """A page of things."""
    found = await entities_matching(
        asking,
        wanted,
        totals=totals_wanted(info),
        skip=page.skip,
        after=page.after,
        first=page.first,
    )
    telling = partial(entities_told, asking, wanted, found)
    return entity_connection(page, found, asking.view, telling)


@strawberry.type
class EntitiesQuestions:
    """Things by kind, place and what is claimed of them, and any node by its id."""

    @strawberry.field(
        description="Things of any noun, in Swedish order: by kind, type, area, and by what is "
        "(`having`, all of them) and is not (`lacking`, none of them) claimed about them. A trait "
        "compared over all counties is one such request."
    )
    async def entities(
        self,
        info: Info,
        nouns: arg.EntityNouns = None,
        types: arg.Types = None,
        areas: arg.Areas = None,
        is_: arg.Is = None,
        having: arg.Having = None,
        lacking: arg.Lacking = None,
        at: arg.At = None,
        grades: arg.Grades = None,
        throughout: arg.Throughout = False,
        scenario: arg.InScenario = None,
        statuses: arg.Statuses = None,
        first: First = 50,
        after: After = None,
    ) -> EntityConnection | None:
        """The things that filters keep."""
        return await _things(
            info,
            await Page.asked(info, first, after),
            info.context.asking.seen(
                await viewed(info, at, grades, throughout, statuses, scenario)
            ),
            WantedEntities(
                nouns=tuple(noun.value for noun in nouns) if nouns else ENTITY_NOUNS,
                types=tuple(kind.value for kind in types or ()),
                areas=tuple(await info.context.ids(areas, ("area",))),
                ids=tuple(await info.context.ids(is_, ENTITY_NOUNS)),
                having=await _all_of(info, having),
                lacking=await _all_of(info, lacking),
            ),
        )

    @strawberry.field(
        description="Actors (aktörer) by type and area, with counts by type; `entities` has more."
    )
    async def actors(
        self,
        info: Info,
        types: arg.ActorTypes = None,
        areas: arg.Areas = None,
        having: arg.Having = None,
        lacking: arg.Lacking = None,
        at: arg.At = None,
        grades: arg.Grades = None,
        throughout: arg.Throughout = False,
        scenario: arg.InScenario = None,
        statuses: arg.Statuses = None,
        first: First = 50,
        after: After = None,
    ) -> EntityConnection | None:
        """The actors that filters keep."""
        return await _things(
            info,
            await Page.asked(info, first, after),
            info.context.asking.seen(
                await viewed(info, at, grades, throughout, statuses, scenario)
            ),
            WantedEntities(
                nouns=("actor",),
                types=tuple(kind.value for kind in types or ()),
                areas=tuple(await info.context.ids(areas, ("area",))),
                having=await _all_of(info, having),
                lacking=await _all_of(info, lacking),
            ),
        )

    @strawberry.field(description="The thing or claim with this id; null: there is none.")
    async def node(self, info: Info, id: arg.Id) -> Node | None:
        """One node."""
        row = await info.context.nodes.load(id)
        return node(row) if row else None

    @strawberry.field(description="The things and claims with these ids, in their order.")
    async def nodes(self, info: Info, ids: arg.Ids) -> list[Node | None] | None:
        """Several nodes."""
        within_limit(len(ids), "ids")
        rows = await info.context.nodes.load_many([str(one) for one in ids])
        return [node(row) if row else None for row in rows]
