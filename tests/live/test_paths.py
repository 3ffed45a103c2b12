"""Ways are those that the store itself finds, however many it may reach."""

from typing import Any, LiteralString, cast

import pytest

from graph.reading import paths
from graph.reading.asking import Asking
from graph.reading.paths import Wanted, by_any, by_influence
from graph.reading.walking import Routes, routes_between
from graph.store import Store
from graph.view import View, at_predicate

NOUNS = ("seat", "tie", "mandate")


def by_the_store(ends: str, groups: int) -> LiteralString:
    """A statement for all ways of the shortest lengths, so many, over claims with these ends."""
    text = f"""
    MATCH (a:Entity {{id: $from}}), (b:Entity {{id: $to}})
    MATCH SHORTEST {groups} GROUPS (path = (a)
      ((x:Entity)<-[near]-(c:Claim)-[far]->(y:Entity) WHERE {ends} AND c.noun IN $nouns
        AND NOT c.negated AND (NOT y:Area OR y.id = $to) AND {at_predicate("c")}){{1,8}} (b)
      WHERE none(n IN nodes(path) WHERE size([m IN nodes(path) WHERE m = n]) > 1))
    RETURN DISTINCT [n IN nodes(path) WHERE n:Entity | n.id] AS things,
      [n IN nodes(path) WHERE n:Claim | n.id] AS claims
    ORDER BY size(claims), things, claims
    """
    return cast("LiteralString", text)


EITHER_WAY = """near.field IS NOT NULL AND NOT near.field IN ['area', 'topic', 'scenario']
  AND far.field IS NOT NULL AND NOT far.field IN ['area', 'topic', 'scenario']"""
INFLUENCE = "near.way = 'from' AND far.way = 'to'"


@pytest.mark.parametrize(
    ("walk", "ends", "start", "goal"),
    [
        (by_any, EITHER_WAY, "actor/milk", "actor/storsthlm"),
        (by_any, EITHER_WAY, "actor/skr", "actor/kommun/stockholm"),
        (by_influence, INFLUENCE, "actor/storsthlm", "actor/nsk-s"),
    ],
)
async def test_the_store_finds_the_same(
    loaded: Store, monkeypatch: pytest.MonkeyPatch, walk: Any, ends: str, start: str, goal: str
) -> None:
    """Each length whole; where more lead there than are reached it is told."""
    found: list[Routes] = []

    async def watched(*given: Any, **more: Any) -> Routes:
        found.append(await routes_between(*given, **more))
        return found[-1]

    monkeypatch.setattr(paths, "routes_between", watched)
    await walk(Asking(loaded), Wanted(start, goal, NOUNS))
    (routes,) = found
    lengths = {len(route.claims) for route in routes.found}
    assert routes.is_cut
    assert len(lengths) > 1
    asked = {"from": start, "to": goal, "nouns": NOUNS, "view": View().widened().sent()}
    rows = await loaded.read(by_the_store(ends, len(lengths)), asked)
    assert [(list(route.things), list(route.claims)) for route in routes.found] == [
        (row["things"], row["claims"]) for row in rows
    ]


@pytest.mark.parametrize(
    ("walk", "via", "ways"),
    [
        (by_any, "actor/region-skåne", 5),
        (by_any, "person/åsa-bringlöv", 0),
        (by_influence, "actor/region-skåne", 0),
    ],
)
async def test_what_is_far_off_is_passed_or_not(
    loaded: Store, walk: Any, via: str, ways: int
) -> None:
    """How little there is past a thing is found out by trying few steps."""
    wanted = Wanted("actor/milk", "actor/storsthlm", NOUNS, via=(via,))
    found = await walk(Asking(loaded), wanted)
    assert len(found.ways) == ways
    assert all(via in {thing["id"] for thing in way.things} for way in found.ways)
