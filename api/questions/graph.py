"""Bodies and what ties them, to be drawn."""

from functools import partial
from typing import Final

import strawberry

from api.context import Info
from api.scoping import things
from api.types import arguments as arg
from api.types.asides import Explained, Telling
from api.types.interfaces import Claim, Entity
from api.types.kinds import NodeType, Noun
from api.types.nodes import node
from api.types.words import Band, Grade, Status
from api.viewing import viewed
from graph.errors import InputError
from graph.reading import graph
from graph.reading.graph import Drawing as DrawingRows
from graph.reading.graph import Edge as EdgeRow
from graph.reading.graph import Node as NodeRow
from graph.reading.leads import LEADING

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
        description="What edges call it. Of a thing it is its id, the same at every date."
    )
    label: str = strawberry.field(
        description="Its name today, or how many of what it stands for: '25 kommuner'."
    )
    thing: Entity | None = strawberry.field(description="The thing; null: several, folded.")
    thing_ids: list[strawberry.ID] = strawberry.field(
        description="Ids of the things that it stands for."
    )
    noun: Noun = strawberry.field(description="What it is, or they are.")
    type: NodeType | None = strawberry.field(
        description="The kind within the noun; null: nouns without kinds."
    )
    band: Band = strawberry.field(description="The level on which it is drawn, at every date.")
    layer: int = strawberry.field(
        description="Its place within the band, 0 at the top: below all that influences it there. "
        "Where influence goes in a circle, it is cut where it is weakest, and what was cut leads "
        "upwards: who steers, owns, leads, appoints or gives a mandate goes before who hosts or "
        "pays, and both before seats, steps, membership and other ties."
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
    def of_row(cls, row: NodeRow) -> "DrawnNode":
        """The node of a question."""
        return cls(
            key=strawberry.ID(row.key),
            label=row.label(),
            thing=node(row.thing) if row.thing else None,
            thing_ids=[strawberry.ID(one) for one in row.things],
            noun=Noun(row.noun),
            type=NodeType(row.type) if row.type else None,
            band=Band(row.band),
            layer=row.layer,
            degree=row.degree,
            neighbours=row.neighbours,
            in_scope=row.in_scope,
            count=row.count,
            is_hub=row.is_hub,
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
    noun: Noun = strawberry.field(description="The noun of its claims.")
    type: NodeType | None = strawberry.field(description="What ties them; null: it is no tie.")
    grade: Grade = strawberry.field(
        description="How surely it held at the date (without one, at its best): its surest claim."
    )
    status: Status = strawberry.field(description="How far it is a fact.")
    denied: bool = strawberry.field(description="Whether the source says that it is not so.")
    against_influence: bool = strawberry.field(
        description="Whether influence goes from `to` to `from`: whoever reports is steered, and "
        "who decides, is consulted or is anchored in has a say over whoever brings the matter."
    )
    claims: list[Claim] = strawberry.field(description="The claims that say so, by id.")

    @classmethod
    def of_row(cls, edge: EdgeRow) -> "DrawnEdge":
        """The edge of a question."""
        return cls(
            start=strawberry.ID(edge.start),
            goal=strawberry.ID(edge.goal),
            label=edge.verb,
            noun=Noun(edge.noun),
            type=NodeType(edge.type) if edge.noun == "tie" else None,
            grade=Grade(edge.grade),
            status=Status(edge.status),
            denied=edge.denied,
            against_influence=edge.against,
            claims=[node(one) for one in edge.claims],
        )


@strawberry.type(description="Bodies and what ties them, to be drawn, with what was left out.")
class Drawing(Explained):
    """A drawing."""

    nodes: list[DrawnNode] = strawberry.field(description="By band, layer and Swedish order.")
    edges: list[DrawnEdge] = strawberry.field(description="By the keys of their nodes.")
    undrawn: list[Claim] = strawberry.field(
        description="Claims about the things asked for that are no line, by noun and id: they name "
        "nobody on the other side (a mandate whose grantor the source does not say), lead between "
        "others (and name the thing as their area or matter), or deny something of a part of it. "
        "What files a thing (COVERS, LOCATED_IN, WORKS_WITH_TOPIC) is not among them: with these, "
        "the lines and `undrawn` are the claims that `frames` and `difference` look at."
    )
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
    def of_rows(cls, drawn: DrawingRows, telling: Telling) -> "Drawing":
        """The answer of a question."""
        return cls(
            nodes=[DrawnNode.of_row(row) for row in drawn.nodes],
            edges=[DrawnEdge.of_row(edge) for edge in drawn.edges],
            undrawn=[node(one) for one in drawn.undrawn],
            only_possible=drawn.only_possible,
            things_cut=drawn.things_cut,
            claims_cut=drawn.claims_cut,
            telling=telling,
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
    ) -> Drawing | None:
        """The graph around things."""
        _check(hops, fold_from)
        view = await viewed(info, at, grades, throughout, statuses, scenario)
        asking = info.context.asking.seen(view)
        ids, cut = await things(info, asking, of, areas)
        nouns = LEADING if through is None else tuple(noun.value for noun in through)
        wanted = graph.Wanted(tuple(ids), hops, nouns, hubs_from, fold_from or _NEVER)
        drawn = await graph.drawing(asking, wanted, things_cut=cut)
        return Drawing.of_rows(drawn, partial(graph.drawing_told, asking, wanted, drawn))


def _check(hops: int, fold: int) -> None:
    """Refuses what cannot be drawn: too far away, or boxes of less than two things."""
    if not 0 <= hops <= _HOPS_AT_MOST:
        raise InputError(
            f"{hops} hops are asked for; 0 to {_HOPS_AT_MOST} are allowed.",
            f"Give 0 to {_HOPS_AT_MOST}, or ask around other things.",
            at_most=_HOPS_AT_MOST,
        )
    if fold < 0 or fold == 1:
        raise InputError(
            f"Boxes of {fold} or more things are asked for; 2 is the least.",
            "Give 0 for no folding.",
        )
