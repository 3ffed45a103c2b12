"""Bodies and what ties them: what is an edge, what is one box, what is left out and told."""

import re
from collections import Counter
from typing import Any

import pytest

from graph.grades import Grade
from graph.reading.asking import Asking, Row
from graph.reading.bands import Band
from graph.reading.claims import Wanted, claims_matching
from graph.reading.conditions import Conditions, EndCondition, Kept
from graph.reading.frames import claims_about
from graph.reading.grading import verdict_of
from graph.reading.graph import Drawing, Edge, Node, drawing, edges_of, folded, places, scope
from graph.reading.graph import Wanted as WantedGraph
from graph.reading.leads import FILED, LEADING, SIDES, Strength, strength_of
from graph.store import Store
from graph.time import span
from graph.view import View
from tests.reading.rows import claim, graded
from tests.reading.small import NOVEMBER

STOCKHOLM = "area/stockholms-län"
NEVER = 10**9


def test_claims_that_say_the_same_are_one_edge() -> None:
    """Between the same two, alike; the surest gives the grade, and a denial is another edge."""
    late = graded(("2019-11", Grade.POSSIBLE))
    one = claim("tie/1", "steers", subject=["a"], object=["b"])
    other = one | {"id": "tie/2"} | late
    denial = one | {"id": "tie/3", "negated": True}
    found = edges_of([other, denial, one], frozenset("a"), NOVEMBER)
    assert [(edge.verb, [row["id"] for row in edge.claims]) for edge in found] == [
        ("styr", ["tie/1", "tie/2"]),
        ("styr inte", ["tie/3"]),
    ]
    assert [edge.grade for edge in found] == [Grade.CERTAIN] * 2


def node(key: str, *, in_scope: bool = False, kind: str = "municipality") -> Node:
    """A body to be drawn."""
    thing: Row = {"id": key, "name": key}
    band = Band.LOCAL
    return Node(key, thing, (key,), "actor", kind, band, 0, 1, in_scope, 1, 1, is_hub=False)


def edge(start: str, goal: str, verb: str = "är medlem i", grade: Grade = Grade.CERTAIN) -> Edge:
    """A line between two."""
    row: Row = {"id": f"tie/{start}-{goal}"}
    return Edge(
        start, goal, verb, "tie", "member_of", "in_force",
        denied=False, against=False, grade=grade, claims=(row,),
    )  # fmt: skip


def test_many_alike_become_one() -> None:
    """Those with one tie alike fold; what is asked for, or tied otherwise, stands alone."""
    nodes = [node("hub", in_scope=True), *(node(one) for one in "abcd"), node("e", in_scope=True)]
    nodes.append(node("n", kind="network"))
    edges = [edge(one, "hub", grade=Grade.LAST_KNOWN) for one in "abcde"]
    edges += [edge("d", "hub", "äger"), edge("n", "hub"), edge("a", "hub")]
    edges = edges[:-1]
    kept, lines = folded(nodes, edges, 3)
    (box,) = [one for one in kept if one.thing is None]
    assert (box.things, box.count, box.label()) == (("a", "b", "c"), 3, "3 kommuner")
    assert {one.key for one in kept} == {"hub", "d", "e", "n", box.key}
    (line,) = [one for one in lines if one.start == box.key]
    assert (line.goal, len(line.claims), line.grade) == ("hub", 3, Grade.LAST_KNOWN)
    assert len(lines) == 5
    assert folded(nodes, edges, 4) == (nodes, sorted(edges, key=lambda one: (one.start, one.verb)))


async def drawn(store: Store, view: View, ids: list[str], **more: Any) -> Drawing:
    """The drawing around things, without folding unless told otherwise."""
    asked: dict[str, Any] = {"hops": 1, "nouns": LEADING, "hub": NEVER, "fold": NEVER} | more
    return await drawing(Asking(store, view), WantedGraph(tuple(ids), **asked))


async def leading_claims(asking: Asking, ids: list[str], nouns: tuple[str, ...]) -> set[str]:
    """The claims about things that lead from or to them, by the way to all claims."""
    found: set[str] = set()
    for noun in nouns:
        for part in (*SIDES[noun]["from"], *SIDES[noun]["to"]):
            end = EndCondition(part, tuple(ids))
            keep = Kept.where(Conditions({"noun": (noun,)}, ends=(end,)))
            page = await claims_matching(asking, Wanted(keep), first=2000)
            parts = {row["id"]: {end["field"] for end in row["ends"]} for row in page.page}
            found |= {
                row["id"]
                for row in page.page
                if row.get("type") not in FILED
                and all(parts[row["id"]] & set(side) for side in SIDES[noun].values())
            }
    return found


@pytest.mark.parametrize(
    ("at", "least"), [("2019-11", 200), ("2012", 5), ("2015-06-01", 5), (None, 250)]
)
@pytest.mark.parametrize("fold", [3, NEVER])
async def test_graph_has_the_claims_that_claims_gives(
    loaded: Store, at: str | None, least: int, fold: int
) -> None:
    """Every claim that leads from or to a body of the county is behind an edge, and no other."""
    view = View(span(at) if at else None)
    asking = Asking(loaded, view)
    ids, cut = await scope(asking, ["actor/milk"], [STOCKHOLM])
    assert cut == 0
    assert len(ids) > 10
    found = await drawn(loaded, view, ids, fold=fold)
    behind = {row["id"] for one in found.edges for row in one.claims}
    assert len(behind) >= least
    assert behind == await leading_claims(asking, ids, LEADING)
    keys = {one.key for one in found.nodes}
    assert {end for one in found.edges for end in (one.start, one.goal)} <= keys
    assert {thing for one in found.nodes for thing in one.things} >= set(ids)


async def test_a_seat_that_a_part_has_not_is_not_the_countys(loaded: Store) -> None:
    """Storsthlm sits in the network on violence; those below it, and not the county, do not."""
    ids, _ = await scope(Asking(loaded, NOVEMBER), [], [STOCKHOLM])
    units, city = "actor/fou-enheterna-stockholms-län", "actor/kommun/stockholm"
    network = "actor/nätverket-kvinnofrid"
    for asked, without in (
        (ids, {units, city}),
        ([STOCKHOLM], set[str]()),
        ([network], {units, city}),
    ):
        found = await drawn(loaded, NOVEMBER, asked)
        seats = {
            (one.start, one.denied)
            for one in found.edges
            if one.noun == "seat" and one.goal == network
        }
        sits = (STOCKHOLM if asked == [STOCKHOLM] else "actor/storsthlm", False)
        assert sits in seats
        assert (STOCKHOLM, True) not in seats
        assert {start for start, denied in seats if denied} == without


async def test_who_governs_is_above(loaded: Store) -> None:
    """In the county's bands all that steers, owns, pays or gives a mandate is above.

    What leads upwards are two of the loosest ties, which are in a circle.
    """
    ids, _ = await scope(Asking(loaded, NOVEMBER), [], [STOCKHOLM])
    found = await drawn(loaded, NOVEMBER, ids)
    nodes = {one.key: one for one in found.nodes}
    upwards: list[Edge] = []
    governing = 0
    for one in found.edges:
        above, below = (
            nodes[key] for key in ((one.goal, one.start) if one.against else (one.start, one.goal))
        )
        if above.band is below.band and not one.denied:
            governing += strength_of(one.noun, one.type) is Strength.GOVERNS
            upwards += [one] if above.layer >= below.layer else []
    assert governing >= 5
    assert [(one.verb, strength_of(one.noun, one.type)) for one in upwards] == [
        ("stödjer", Strength.TAKES_PART)
    ] * 2
    assert nodes["actor/storsthlms-styrelse"].layer < nodes["actor/storsthlm"].layer


async def test_what_names_nobody_on_the_other_side_is_told(loaded: Store) -> None:
    """A mandate whose grantor no source names is no line, and is told beside the drawing."""
    found = await drawn(loaded, NOVEMBER, ["actor/rss-styrgrupp-stockholms-län"])
    lacking = "mandate/sthlm-styrgruppen-utan-egentligt-beslutsmandat"
    assert lacking in {row["id"] for row in found.undrawn}
    behind = {row["id"] for one in found.edges for row in one.claims}
    assert behind.isdisjoint(row["id"] for row in found.undrawn)
    county = await drawn(loaded, NOVEMBER, [STOCKHOLM])
    assert "seat/kvinnofrid-delregionala-arenor" in {row["id"] for row in county.undrawn}


@pytest.mark.parametrize("hops", [1, 2])
@pytest.mark.parametrize("at", ["2012", "2019-11", "2019-11-29"])
async def test_views_of_an_area_look_at_the_same_claims(loaded: Store, at: str, hops: int) -> None:
    """What a graph draws, does not draw, or only files is what frames and difference look at."""
    view = View(span(at))
    asking = Asking(loaded, view)
    whenever, _ = await scope(Asking(loaded, View(grades=tuple(Grade)[1:])), [], [STOCKHOLM])
    now, _ = await scope(asking, [], [STOCKHOLM])
    assert len(now) > 10
    assert set(now) <= set(whenever)
    rows, _ = await claims_about(asking, now, LEADING)
    counts = {row["id"] for row in rows if verdict_of(row, view).grade in view.counted()}
    filed = {row["id"] for row in rows if row.get("type") in FILED}
    found = await drawn(loaded, view, now, hops=hops)
    behind = {row["id"] for one in found.edges for row in one.claims}
    undrawn = {row["id"] for row in found.undrawn}
    assert behind & undrawn == set()
    assert counts - filed <= behind | undrawn
    assert (behind | undrawn) - (counts - filed) == (set() if hops == 1 else behind - counts)
    assert len(counts - filed) > 10


async def test_hops(loaded: Store) -> None:
    """No hop stays among what was asked for, a second goes on from what the first met."""
    ids = ["actor/milk", "actor/skr", "actor/nsk-s"]
    sizes: list[int] = []
    for hops in range(3):
        found = await drawn(loaded, NOVEMBER, ids, hops=hops)
        sizes.append(len(found.nodes))
        asked = {one.key for one in found.nodes if one.in_scope}
        assert asked == set(ids)
    assert sizes[0] == 3 < sizes[1] < sizes[2]


async def test_hubs_are_not_walked_through(loaded: Store) -> None:
    """A body tied to many others is drawn with their number, and not gone through."""
    found = await drawn(loaded, NOVEMBER, ["actor/milk"], hops=2, hub=20)
    (skr,) = [one for one in found.nodes if one.key == "actor/skr"]
    assert skr.is_hub
    assert skr.neighbours > 20
    through = await drawn(loaded, NOVEMBER, ["actor/milk"], hops=2, hub=100)
    assert len(through.nodes) > len(found.nodes)


async def test_a_class_tells_how_many_it_stands_for(loaded: Store) -> None:
    """The regions of the country are one box with their number."""
    found = await drawn(loaded, NOVEMBER, ["actor/regionerna"])
    (box,) = [one for one in found.nodes if one.in_scope]
    assert (box.type, box.count, box.band) == ("class", 21, Band.NATIONAL)


@pytest.mark.parametrize(("at", "municipalities"), [("2012", 0), ("2019-11", 26)])
async def test_members_are_those_of_the_date(loaded: Store, at: str, municipalities: int) -> None:
    """A class stands for as many as belong to it then, each once: as many as represent it."""
    asking = Asking(loaded, View(span(at)))
    classes = ["actor/kommunerna-stockholms-län", "actor/regionförbunden-2012", "actor/npo"]
    rows = await asking.rows("graph/neighbours", ids=classes, nouns=["tie"], aside=[])
    members = {row["id"]: row["members"] for row in rows}
    belonging = await asking.rows("representation/members_of", classes=classes)
    told = Counter(row["of"] for row in belonging)
    assert members == {one: told[one] for one in classes}
    assert members["actor/kommunerna-stockholms-län"] == municipalities


async def test_the_things_of_an_area_come_in_swedish_order(loaded: Store) -> None:
    """So that what is cut, where they are too many, is the same each time."""
    asking = Asking(loaded, View())
    ids, more = await scope(asking, [], [STOCKHOLM])
    assert [row["entity"]["id"] for row in await places(asking, ids)] == ids
    assert (len(ids) > 50, more) == (True, 0)


async def test_what_lies_within_a_body_is_of_its_band(loaded: Store) -> None:
    """Where nothing says of itself where it belongs, what it lies in says so."""
    within = {"post/plattformsledare-blekinge": "actor/blekinge-kompetenscentrum"}
    rows = await places(Asking(loaded, View()), [*within, *within.values()])
    bands = {row["entity"]["id"]: row["band"] for row in rows}
    assert {bands[one] for one in within} == {bands[one] for one in within.values()}
    assert Band.NOT_STATED not in bands.values()


async def test_places_are_the_same_at_every_date(loaded: Store) -> None:
    """A body keeps its band and its order whenever it is looked at."""
    ids, _ = await scope(Asking(loaded, View()), [], [STOCKHOLM])
    bands: dict[str, set[Band]] = {}
    for at in ("2008", "2012", "2019-11", "2023"):
        found = await drawn(loaded, View(span(at)), ids)
        for one in found.nodes:
            bands.setdefault(one.key, set()).add(one.band)
    assert len(bands) > 80
    assert all(len(found) == 1 for found in bands.values())


async def test_what_is_only_possible_is_told(loaded: Store) -> None:
    """In 2012 most of what is known of Stockholm's bodies was seen only later."""
    ids, _ = await scope(Asking(loaded, View()), [], [STOCKHOLM])
    then = await drawn(loaded, View(span("2012")), ids)
    wide = await drawn(loaded, View(span("2012"), grades=tuple(Grade)[1:]), ids)
    behind = [{row["id"] for one in found.edges for row in one.claims} for found in (then, wide)]
    assert behind[0] < behind[1]
    assert then.only_possible == len(behind[1] - behind[0]) > 100
    assert wide.only_possible == 0
    grades = {one.grade for one in wide.edges}
    assert grades == {Grade.POSSIBLE, Grade.CERTAIN}


def test_no_persons_name_is_in_a_key() -> None:
    """What folds is called by what it has in common, not by whom it holds."""
    nodes = [node("hub", in_scope=True), *(node(f"person/p{n}") for n in range(3))]
    kept, _ = folded(nodes, [edge(f"person/p{n}", "hub") for n in range(3)], 3)
    (box,) = [one for one in kept if one.thing is None]
    assert re.search("person/", box.key) is None
