"""Bodies and what ties them, to be drawn."""

from typing import Final

import strawberry

from api.context import Info
from api.scoping import things
from api.types import arguments as arg
from api.types.interfaces import Claim, Entity, claim, entity
from api.types.words import ActorType, Band, ClaimNoun, EntityNoun, Grade, Status, TieType
from api.viewing import viewed
from graph.errors import InputError
from graph.reading import graph
from graph.reading.graph import Drawing as DrawingRows
from graph.reading.graph import Edge as EdgeRow
from graph.reading.graph import Node as NodeRow
from graph.reading.leads import LEADING
from graph.view import View

__all__ = ["Drawing", "DrawnEdge", "DrawnNode", "GraphQuestions"]

_HOPS_AT_MOST: Final = 3
"""Three hops from anything reach most of the graph."""

_NEVER: Final = 10**9
"""More things than there can be to fold."""


@strawberry.type(
    description="A box of the drawing: a thing, or several alike that are folded into one."
)
class DrawnNode:
    """A node."""

    key: strawberry.ID = strawberry.field(
        description="What edges call it; the same at every date. Of a thing it is its id."
    )
    label: str = strawberry.field(
        description="Its name today, or how many of what it stands for: '25 kommuner'."
    )
    thing: Entity | None = strawberry.field(description="The thing; null: several, folded.")
    thing_ids: list[strawberry.ID] = strawberry.field(
        description="Ids of the things that it stands for."
    )
    noun: EntityNoun = strawberry.field(description="What it is, or they are.")
    actor_type: ActorType | None = strawberry.field(
        description="What kind of body; null: it is none."
    )
    band: Band = strawberry.field(description="The level on which it is drawn, at every date.")
    layer: int = strawberry.field(
        description="Its place within the band, 0 at the top: below all that influences it there."
    )
    degree: int = strawberry.field(description="To how many nodes it is tied in this drawing.")
    neighbours: int = strawberry.field(
        description="To how many things it is tied in all by the kinds of claim drawn."
    )
    in_scope: bool = strawberry.field(description="Whether it was asked for, by itself or by area.")
    count: int | None = strawberry.field(
        description="How many things it stands for: 1, the members of a class, or those folded; "
        "null: a class whose members no source names."
    )
    is_hub: bool = strawberry.field(
        description="Whether the drawing stops at it because it is tied to too many others."
    )

    @classmethod
    def of_row(cls, node: NodeRow, view: View) -> "DrawnNode":
        """The node of a question."""
        return cls(
            key=strawberry.ID(node.key),
            label=node.label(),
            thing=entity(node.thing, view) if node.thing else None,
            thing_ids=[strawberry.ID(one) for one in node.things],
            noun=EntityNoun(node.noun),
            actor_type=ActorType(node.type) if node.noun == "actor" else None,
            band=Band(node.band),
            layer=node.layer,
            degree=node.degree,
            neighbours=node.neighbours,
            in_scope=node.in_scope,
            count=node.count,
            is_hub=node.is_hub,
        )


@strawberry.type(
    description="A line of the drawing: what claims say alike between the same two nodes."
)
class DrawnEdge:
    """An edge."""

    start: strawberry.ID = strawberry.field(
        name="from", description="Key of the node it begins at, as the label reads."
    )
    goal: strawberry.ID = strawberry.field(
        name="to", description="Key of the node it ends at, as the label reads."
    )
    label: str = strawberry.field(description="The verb between the two, in Swedish.")
    noun: ClaimNoun = strawberry.field(description="The noun of its claims.")
    tie_type: TieType | None = strawberry.field(description="What ties them; null: it is no tie.")
    grade: Grade | None = strawberry.field(
        description="How surely it held at the date, by its surest claim; null: no date was asked."
    )
    status: Status = strawberry.field(description="How far it is a fact.")
    denied: bool = strawberry.field(description="Whether the source says that it is not so.")
    against_influence: bool = strawberry.field(
        description="Whether influence goes from `to` to `from`: whoever reports is steered."
    )
    claims: list[Claim] = strawberry.field(description="The claims that say so, by id.")

    @classmethod
    def of_row(cls, edge: EdgeRow, view: View) -> "DrawnEdge":
        """The edge of a question."""
        return cls(
            start=strawberry.ID(edge.start),
            goal=strawberry.ID(edge.goal),
            label=edge.verb,
            noun=ClaimNoun(edge.noun),
            tie_type=TieType(edge.type) if edge.noun == "tie" else None,
            grade=None if view.at is None else Grade(edge.grade),
            status=Status(edge.status),
            denied=edge.denied,
            against_influence=edge.against,
            claims=[claim(one, view) for one in edge.claims],
        )


@strawberry.type(description="Bodies and what ties them, to be drawn, with what was left out.")
class Drawing:
    """A drawing."""

    nodes: list[DrawnNode] = strawberry.field(
        description="By band, layer and Swedish order; in the same order at every date."
    )
    edges: list[DrawnEdge] = strawberry.field(description="By the keys of their nodes.")
    only_possible: int = strawberry.field(
        description="How many more claims are only possible then; ask for them with `grades`."
    )
    things_cut: int = strawberry.field(
        description="How many more things of the areas there are, beyond the first 500."
    )
    claims_cut: int = strawberry.field(
        description="How many more claims there are, beyond 2,000 at each hop."
    )

    @classmethod
    def of_rows(cls, drawn: DrawingRows, view: View) -> "Drawing":
        """The answer of a question."""
        return cls(
            nodes=[DrawnNode.of_row(node, view) for node in drawn.nodes],
            edges=[DrawnEdge.of_row(edge, view) for edge in drawn.edges],
            only_possible=drawn.only_possible,
            things_cut=drawn.things_cut,
            claims_cut=drawn.claims_cut,
        )


@strawberry.type
class GraphQuestions:
    """Bodies and what ties them."""

    @strawberry.field(
        description="Bodies and what ties them, to be drawn: things (`of`) and all bodies of areas "
        "(`areas`), with what lies up to `hops` claims around them. A seat leads from the holder's "
        "organisation to the body, a mandate from grantor to holder, a step from whoever brings "
        "the matter, or the matter, to the body. What places a thing in an area is its `band`. "
        "Asked for at a span, it is what held at some time in it; `frames` tells what comes and "
        "goes."
    )
    async def graph(
        self,
        info: Info,
        of: arg.OfThese = None,
        areas: arg.OfAreas = None,
        hops: arg.Hops = 1,
        through: arg.Tying = None,
        hubs_from: arg.HubsFrom = 40,
        fold_from: arg.FoldFrom = 8,
        at: arg.At = None,
        grades: arg.Grades = None,
        throughout: arg.Throughout = False,
        scenario: arg.InScenario = None,
        statuses: arg.Statuses = None,
    ) -> Drawing:
        """The graph around things."""
        _check(hops, fold_from)
        view = await viewed(info, at, grades, throughout, statuses, scenario)
        asking = info.context.asking.seen(view)
        ids, cut = await things(info, asking, of, areas)
        nouns = LEADING if through is None else tuple(noun.value for noun in through)
        wanted = graph.Wanted(tuple(ids), hops, nouns, hubs_from, fold_from or _NEVER)
        return Drawing.of_rows(await graph.drawing(asking, wanted, things_cut=cut), view)


def _check(hops: int, fold: int | None) -> None:
    """Refuses what cannot be drawn: too far away, or boxes of less than two things."""
    if not 0 <= hops <= _HOPS_AT_MOST:
        raise InputError(
            f"{hops} hops are asked for; 0 to {_HOPS_AT_MOST} are allowed.",
            "Ask for fewer, or around other things.",
            at_most=_HOPS_AT_MOST,
        )
    if fold is not None and fold < 2:
        raise InputError(
            f"Boxes of {fold} or more things are asked for; 2 is the least.",
            "Give null for no folding.",
        )
