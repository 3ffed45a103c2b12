"""Bodies and what ties them, as a graph to be drawn: nodes in bands, edges with their claims."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Final

from graph.grades import Grade
from graph.model.entities import ActorType
from graph.model.swedish import BODIES, THINGS
from graph.reading.areas import SUB_REGIONS, things_in
from graph.reading.asides import explained, then
from graph.reading.asking import Asking, Row
from graph.reading.bands import LEVEL, Band, band_of
from graph.reading.grading import verdict_of
from graph.reading.layers import Flow, layers_of
from graph.reading.leads import FILED, SIDES, Lead, leads_of, strength_of
from graph.view import View

__all__ = [
    "CLAIMS_AT_MOST",
    "SCOPE_AT_MOST",
    "Drawing",
    "Edge",
    "Node",
    "Wanted",
    "drawing",
    "drawing_told",
    "edges_of",
    "folded",
    "places",
    "scope",
]

SCOPE_AT_MOST: Final = 500
"""Things asked for at most; the largest county has a tenth of them."""

CLAIMS_AT_MOST: Final = 2000
"""Claims followed at each hop; around all of Stockholm's bodies there are a third of them."""

_WHENEVER: Final = View(grades=(Grade.LAST_KNOWN, Grade.CERTAIN))
"""Where a thing is drawn does not depend on the date: from one to the next nothing must jump."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be drawn around things.

    `hops`: how far from them (0: only between them). `nouns`: the claims followed. `hub`: a thing
    not asked for that is tied to more things than this is not walked through. `fold`: so many
    things, or more, that are tied to one and the same and to nothing else, and alike, become one.
    """

    ids: tuple[str, ...]
    hops: int
    nouns: tuple[str, ...]
    hub: int
    fold: int


@dataclass(frozen=True, slots=True)
class Edge:
    """What claims say alike between the same two things; the grade is that of the surest.

    `start` and `goal` are keys of nodes; the verb reads from the one to the other.
    """

    start: str
    goal: str
    verb: str
    noun: str
    type: str | None
    status: str
    denied: bool
    against: bool
    grade: Grade
    claims: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Node:
    """A thing, or several alike folded into one (`thing` is None), and where to draw it.

    `count`: how many things it stands for; None for a class whose members no source names.
    `neighbours`: how many things it is tied to in all, drawn here or not.
    """

    key: str
    thing: Row | None
    things: tuple[str, ...]
    noun: str
    type: str | None
    band: Band
    layer: int
    degree: int
    in_scope: bool
    count: int | None
    neighbours: int
    is_hub: bool

    def label(self) -> str:
        """Its name today, or how many of what it stands for: "25 kommuner"."""
        if self.thing:
            return self.thing["name"]
        what = BODIES[ActorType(self.type)] if self.noun == "actor" else THINGS[self.noun]
        return f"{self.count} {what}"


@dataclass(frozen=True, slots=True)
class Drawing:
    """The graph, and what is not in it: things and claims beyond a limit, and what is possible.

    `undrawn`: claims about the things asked for that count and are no edge, by noun and id.
    """

    nodes: list[Node]
    edges: list[Edge]
    undrawn: list[Row]
    only_possible: int
    things_cut: int
    claims_cut: int


@dataclass(slots=True)
class _Found:
    """What has been found so far: claims by id, what was walked from, what was not.

    `alone`: claims about what was asked for that lead nowhere.
    """

    claims: dict[str, Row] = field(default_factory=dict[str, Row])
    alone: list[Row] = field(default_factory=list[Row])
    possible: set[str] = field(default_factory=set[str])
    near: set[str] = field(default_factory=set[str])
    hubs: set[str] = field(default_factory=set[str])
    cut: int = 0


async def scope(asking: Asking, of: list[str], areas: list[str]) -> tuple[list[str], int]:
    """The ids of the things asked for and of those of the areas, and how many more there are.

    Of an area it is the area itself, its sub-regions, and the things of these that are no areas.
    Raises StoreError, by kind.
    """
    found = await things_in(asking, areas, SUB_REGIONS) if areas else []
    near = [
        one["id"] for one in found if one["seen"] == 2 and (one["is_place"] or not one["is_area"])
    ]
    ids = list(dict.fromkeys([*of, *near[:SCOPE_AT_MOST]]))
    return ids, max(0, len(near) - SCOPE_AT_MOST)


async def drawing(asking: Asking, wanted: Wanted, *, things_cut: int = 0) -> Drawing:
    """What ties the things to one another and to others around them, ready to be drawn.

    Nodes come by band, layer and Swedish order, edges by the order of their nodes. What the
    sources deny is an edge too, marked as such. Raises StoreError, by kind.
    """
    found = await _walked(asking, wanted)
    near = frozenset(found.near)
    edges = edges_of(found.claims.values(), near, asking.view)
    if not wanted.hops:
        edges = [edge for edge in edges if {edge.start, edge.goal} <= near]
    ids = sorted({*wanted.ids, *(one for edge in edges for one in (edge.start, edge.goal))})
    placed = await places(asking, ids)
    tied = {row["id"]: row for row in await _neighbours(asking, wanted, ids)}
    nodes = _nodes(placed, tied, edges, wanted, found)
    nodes, edges = folded(nodes, edges, wanted.fold)
    drawn = {claim["id"] for edge in edges for claim in edge.claims}
    possible = len(found.possible - drawn)
    alone = [claim for claim in found.alone if claim["id"] not in drawn]
    undrawn = sorted(alone, key=lambda claim: (claim["noun"], claim["id"]))
    return Drawing(_layered(nodes, edges), edges, undrawn, possible, things_cut, found.cut)


async def drawing_told(asking: Asking, wanted: Wanted, drawn: Drawing) -> str:
    """How much is drawn, or that nothing ties what was asked for, in Swedish.

    It is drawn otherwise only where there is no edge, for it takes long. Raises StoreError, by
    kind.
    """
    if drawn.edges:
        return f"{len(drawn.nodes)} ting med {len(drawn.edges)} samband."

    async def counting(asking: Asking) -> int:
        return len((await drawing(asking, wanted)).edges)

    said = f"Källorna säger inte vad som hör samman med det som frågades efter{then(asking.view)}."
    return await explained(asking, said, counting, found=0, possible=drawn.only_possible)


async def places(asking: Asking, ids: list[str]) -> list[Row]:
    """Things with their bands: `entity` and `band` of each, in Swedish order.

    Ids of nothing are absent. Raises StoreError, by kind.
    """
    rows = await asking.seen(_WHENEVER).rows("graph/places", ids=ids, trait=LEVEL)
    told = [
        {"entity": row["entity"], "band": band_of(row["entity"], row["places"])} for row in rows
    ]
    return sorted(told, key=lambda row: (row["entity"]["sort_key"], row["entity"]["id"]))


async def _walked(asking: Asking, wanted: Wanted) -> _Found:
    """The claims met in so many hops from the things, not through those with many ties."""
    found = _Found()
    frontier = list(wanted.ids)
    for hop in range(max(wanted.hops, 1)):
        if hop:
            tied = await _neighbours(asking, wanted, frontier)
            many = {row["id"] for row in tied if row["neighbours"] > wanted.hub}
            found.hubs |= many
            frontier = [one for one in frontier if one not in many]
        row = await asking.row(
            "graph/edges",
            ids=frontier,
            nouns=[noun for noun in wanted.nouns if noun in SIDES],
            aside=list(FILED),
            sides=SIDES,
            first=CLAIMS_AT_MOST,
        )
        found.near.update(frontier)
        found.claims |= {claim["id"]: claim for claim in row["claims"]}
        found.possible.update(row["possible"])
        found.cut += row["total"] - len(row["claims"])
        leads = {claim["id"]: leads_of(claim, frozenset(found.near)) for claim in row["claims"]}
        if not hop:
            found.alone = [*row["alone"], *(one for one in row["claims"] if not leads[one["id"]])]
        met = {
            end["id"] for led in leads.values() for lead in led for end in (lead.start, lead.goal)
        }
        frontier = sorted(met - found.near - found.hubs)
        if not frontier:
            break
    return found


async def _neighbours(asking: Asking, wanted: Wanted, ids: list[str]) -> list[Row]:
    return await asking.rows(
        "graph/neighbours",
        ids=ids,
        nouns=[noun for noun in wanted.nouns if noun in SIDES],
        aside=list(FILED),
    )


def edges_of(claims: Iterable[Row], near: frozenset[str], view: View) -> list[Edge]:
    """The edges that claims make, those that say the same between the same two things as one.

    Only what begins or ends at a near thing is an edge. Ordered by its things, verb and claims.
    """
    alike: defaultdict[tuple[object, ...], list[Lead]] = defaultdict(list)
    for claim in sorted(claims, key=lambda one: one["id"]):
        for lead in leads_of(claim, near):
            kind = (claim["noun"], claim.get("type"), claim["status"], lead.denied, lead.against)
            alike[(lead.start["id"], lead.goal["id"], lead.verb, *kind)].append(lead)
    edges = [_edge(leads, view) for leads in alike.values()]
    return sorted(edges, key=_place)


def _edge(leads: list[Lead], view: View) -> Edge:
    first = leads[0]
    claims = {lead.claim["id"]: lead.claim for lead in leads}
    return Edge(
        first.start["id"],
        first.goal["id"],
        first.verb,
        first.claim["noun"],
        first.claim.get("type"),
        first.claim["status"],
        first.denied,
        first.against,
        _surest(verdict_of(claim, view).grade for claim in claims.values()),
        tuple(claims.values()),
    )


def _surest(grades: Iterable[Grade]) -> Grade:
    return max(grades, key=lambda grade: grade.rank)


def _place(edge: Edge) -> tuple[str, ...]:
    return (edge.start, edge.goal, edge.noun, edge.verb, edge.status, edge.claims[0]["id"])


def _nodes(
    placed: list[Row], tied: dict[str, Row], edges: list[Edge], wanted: Wanted, found: _Found
) -> list[Node]:
    degrees = _degrees(edges)
    asked = set(wanted.ids)
    nodes: list[Node] = []
    for row in placed:
        thing, key = row["entity"], row["entity"]["id"]
        here = tied[key]
        is_class = thing.get("type") == ActorType.CLASS
        node = Node(
            key=key,
            thing=thing,
            things=(key,),
            noun=thing["noun"],
            type=thing.get("type"),
            band=row["band"],
            layer=0,
            degree=degrees[key],
            in_scope=key in asked,
            count=(here["members"] or None) if is_class else 1,
            neighbours=here["neighbours"],
            is_hub=key in found.hubs,
        )
        nodes.append(node)
    return nodes


def _degrees(edges: Iterable[Edge]) -> Counter[str]:
    """How many different things each is tied to by these edges."""
    pairs = {frozenset((edge.start, edge.goal)) for edge in edges}
    return Counter(one for pair in pairs for one in pair)


def folded(nodes: list[Node], edges: list[Edge], fold: int) -> tuple[list[Node], list[Edge]]:
    """The nodes and edges, where many that are tied alike to one thing only have become one.

    What was asked for is never folded, nor what has an edge of another kind. The key of such a node
    is made of what it has in common, and so the same from date to date.
    """
    touching: defaultdict[str, list[Edge]] = defaultdict(list)
    for edge in edges:
        touching[edge.start].append(edge)
        touching[edge.goal].append(edge)
    groups: defaultdict[str, list[Node]] = defaultdict(list)
    for node in nodes:
        if not node.in_scope and len(touching[node.key]) == 1:
            (edge,) = touching[node.key]
            groups[_alike(node, edge)].append(node)
    merged = {
        node.key: key for key, group in groups.items() if len(group) >= fold for node in group
    }
    kept = [node for node in nodes if node.key not in merged]
    kept += [_as_one(key, group) for key, group in groups.items() if len(group) >= fold]
    return kept, _merged(edges, merged)


def _alike(node: Node, edge: Edge) -> str:
    """What things that are folded have in common, as a key."""
    outward = edge.start == node.key
    to = edge.goal if outward else edge.start
    told = (to, "<" if outward else ">", edge.verb, edge.status, edge.noun, edge.type or "")
    return "~".join([*told, node.noun, node.type or "", node.band])


def _as_one(key: str, group: list[Node]) -> Node:
    return replace(
        group[0],
        key=key,
        thing=None,
        things=tuple(node.key for node in group),
        count=len(group),
        neighbours=1,
        is_hub=False,
    )


def _merged(edges: list[Edge], keys: dict[str, str]) -> list[Edge]:
    """The edges between the nodes that are left, those between the same two as one."""
    alike: defaultdict[tuple[object, ...], list[Edge]] = defaultdict(list)
    for edge in edges:
        start, goal = keys.get(edge.start, edge.start), keys.get(edge.goal, edge.goal)
        kind = (edge.verb, edge.noun, edge.type, edge.status, edge.denied, edge.against)
        alike[(start, goal, *kind)].append(edge)
    merged = [_one(group, keys) for group in alike.values()]
    return sorted(merged, key=_place)


def _one(group: list[Edge], keys: dict[str, str]) -> Edge:
    first = group[0]
    claims = {claim["id"]: claim for edge in group for claim in edge.claims}
    return replace(
        first,
        start=keys.get(first.start, first.start),
        goal=keys.get(first.goal, first.goal),
        grade=_surest(edge.grade for edge in group),
        claims=tuple(claims.values()),
    )


_BANDS: Final = {band: place for place, band in enumerate(Band)}


def _layered(nodes: list[Node], edges: list[Edge]) -> list[Node]:
    """The nodes with their layers, by band, then layer, then in the order they came in."""
    bands = {node.key: node.band for node in nodes}
    flows = [
        _flow(edge) for edge in edges if bands[edge.start] is bands[edge.goal] and not edge.denied
    ]
    layers = layers_of([node.key for node in nodes], flows)
    told = [replace(node, layer=layers[node.key]) for node in nodes]
    return sorted(told, key=lambda node: (_BANDS[node.band], node.layer))


def _flow(edge: Edge) -> Flow:
    start, goal = (edge.goal, edge.start) if edge.against else (edge.start, edge.goal)
    return start, goal, strength_of(edge.noun, edge.type)
