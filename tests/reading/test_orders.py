"""What the statements give comes in the order that they say and each once, on the project's own seeds."""

# Tables of what is asked and what it is ordered by are read across.
# ruff: noqa: E501

from typing import Any

import pytest

from graph.grades import Grade
from graph.reading.asking import Asking, Row
from graph.statements import statement
from graph.store import Store
from graph.time import span
from graph.view import EVERY_STATUS, View

COUNTIES = ["area/stockholms-län", "area/värmlands-län", "area/skåne-län"]
BODIES = ["actor/skr", "actor/milk", "actor/storsthlm", "actor/region-stockholm"]
WIDE = View(grades=tuple(Grade), statuses=EVERY_STATUS)
ALL: Row = {
    "leaves": [{"place": 0, "one_of": {}, "ends": []}],
    "forms": [{"keep": [0], "drop": []}],
}
SEATS: Row = ALL | {"leaves": [{"place": 0, "one_of": {"noun": ["seat"]}, "ends": []}]}


def key(row: Any, order: str) -> tuple[Any, ...]:
    """A row's place by what the order names, each as a path into it; `-`: what is so comes first.

    What is not there comes last, as the store has it.
    """
    found: list[tuple[bool, Any]] = []
    for path in order.split():
        value = row
        for step in path.removeprefix("-").split("."):
            value = value[int(step)] if step.isdigit() else value.get(step)
        found.append((value is None, not value if path.startswith("-") else value))
    return tuple(found)


@pytest.mark.parametrize(
    ("name", "given", "order"),
    [
        ("anchoring/steps", {"of": ["matter/beslut-inom-rss-stockholms-län", "matter/frågor-förankrade-2019", "matter/behov-till-nationell-nivå"], "does": []}, "matter.sort_key matter.id"),
        ("anchoring/steered_by", {"of": ["actor/fourum", "actor/rss-västmanland", "actor/milk", "actor/nätverket-äldre"]}, "actor.sort_key actor.id"),
        ("documents/sections", {"ids": []}, "document.sort_key document.id"),
        ("governance/ties", {"of": "actor/skr", "types": []}, "tie.type -outward tie.id"),
        ("matrix/cells", {"rows": ["actor/storsthlm", *COUNTIES], "columns": ["actor/milk", "actor/nätverket-barn-och-unga"]}, "row column"),
        ("representation/members_of", {"classes": ["actor/regionerna", "actor/nationella-fokusnätverk"]}, "of member.sort_key member.id"),
        ("representation/seats_held", {"of": COUNTIES, "bodies": []}, "of.id body.sort_key body.id"),
    ],
)  # fmt: skip
async def test_rows(loaded: Store, name: str, given: dict[str, object], order: str) -> None:
    """Rows come in their order, each once, and there are several that another would move."""
    rows = await Asking(loaded, WIDE).rows(name, **given)
    keys = [key(row, order) for row in rows]
    assert len(set(keys)) > 2
    assert keys == sorted(keys)
    assert len({repr(row) for row in rows}) == len(rows)


@pytest.mark.parametrize(
    ("name", "given", "column", "order"),
    [
        ("anchoring/steps", {"of": ["matter/beslut-inom-rss-stockholms-län"], "does": []}, "steps", "order id"),
        ("claims/matching", {"words": [], "start": {"ids": [], "things": BODIES, "sections": [], "letters": [], "types": [], "nouns": [], "known": [], "certain": []}, "keep": ALL, "order": "noun", "counted": False, "least": 1, "bound": 500, "skip": 0, "first": 100}, "page", "noun id"),
        ("claims/of_entities", {"ids": ["actor/milk"], "part": "", "keep": ALL, "counted": False, "skip": 0, "first": 100}, "page", "noun id"),
        ("comparison/side_by_side", {"start": {"ids": [], "types": ["county"], "nouns": []}, "noun": "area", "types": ["county"], "touching": [], "keep": SEATS, "part": None}, "things", "entity.sort_key entity.id"),
        ("contradictions/pairs", {"of": [], "documents": [], "skip": 0, "first": 100}, "page", "0.id 1.id"),
        ("claims/in_order", {"start": {"types": [], "nouns": ["seat"], "known": ["tie"], "certain": []}, "keep": ALL, "after": "", "least": 1, "most": 100, "counted": False, "first": 100}, "page", "noun id"),
        ("claims/in_order_of_date", {"keep": ALL, "after": "", "most": 100, "first": 100}, "page", "possible_from id"),
        ("entities/in_order", {"nouns": ["actor", "area"], "types": [], "start": {"types": [], "nouns": ["actor"], "known": ["area"], "certain": []}, "claimed": [], "after": "", "least": 1, "most": 500, "first": 500}, "page", "sort_key id"),
        ("entities/matching", {"nouns": ["actor", "area"], "types": [], "start": {"ids": BODIES, "touching": []}, "claimed": [], "skip": 0, "first": 500}, "page", "sort_key id"),
        ("entities/names_of", {"ids": ["actor/skr"]}, "names", "possible_from id"),
        ("frames/claims_about", {"ids": BODIES, "nouns": [], "first": 500}, "claims", "noun id"),
        ("gaps/stated", {"of": [], "types": ["gap", "need"], "others": True, "after": "", "least": 1, "most": 500, "counted": False, "first": 500}, "page", "noun id"),
        ("graph/edges", {"ids": BODIES, "nouns": ["tie", "seat"], "aside": [], "sides": {"tie": {"from": ["subject"], "to": ["object"]}, "seat": {"from": ["holder"], "to": ["body"]}}, "first": 100}, "claims", "noun id"),
        ("history/dated", {"of": BODIES, "first": 100}, "claims", "possible_from id"),
        ("matrix/cells", {"rows": COUNTIES, "columns": ["actor/milk"]}, "seats", "id"),
        ("overview/counts", {}, "nouns", "noun"),
        ("representation/seats_held", {"of": COUNTIES, "bodies": ["actor/milk"]}, "seats", "id"),
        ("scenarios/changes", {"of": "scenario/rss-stockholms-län-2020", "nouns": [], "skip": 0, "first": 100}, "page", "proposed.noun proposed.id"),
        ("similarity/features", {"ids": ["area/stockholms-län"]}, "claims", "noun id part"),
    ],
)  # fmt: skip
async def test_lists(
    loaded: Store, name: str, given: dict[str, object], column: str, order: str
) -> None:
    """So do the lists within the first row."""
    row = (await Asking(loaded, WIDE).rows(name, **given))[0]
    keys = [key(one, order) for one in row[column]]
    assert len(set(keys)) > 2
    assert keys == sorted(keys)
    assert len({repr(one) for one in row[column]}) == len(keys)


async def test_a_seat_is_told_once_for_whom_it_names_twice(loaded: Store) -> None:
    """Who sits and whose organisation it is, or whom it is for, may be one and the same."""
    named = (
        "MATCH (x)<-[r]-(s:Seat)-[:IN_BODY]->(b) WHERE type(r) IN $parts "
        "WITH x, s, b, count(r) AS times WHERE times > 1 RETURN x.id AS x, s.id AS s, b.id AS b"
    )
    twice = await loaded.read(named, {"parts": ["ON_BEHALF_OF", "FROM_ORGANISATION", "HELD_BY"]})
    assert twice
    columns = {"rows": [row["x"] for row in twice], "columns": [row["b"] for row in twice]}
    rows = await Asking(loaded, WIDE).rows("matrix/cells", **columns)
    seats = {(row["row"], row["column"]): [seat["id"] for seat in row["seats"]] for row in rows}
    for row in twice:
        assert seats[row["x"], row["b"]].count(row["s"]) == 1


async def test_neighbours_are_counted_once(loaded: Store) -> None:
    """However many claims tie two bodies, each is one neighbour of the other."""
    sides = (
        "MATCH (:Entity {id: $of})<-[near]-(c:Claim)-[far]->(other) WHERE far.way <> near.way "
        "AND c.noun IN $nouns AND other.id <> $of RETURN other.id AS id"
    )
    asked = {"nouns": ["seat", "tie"], "aside": []}
    for body in BODIES:
        others = [
            row["id"] for row in await loaded.read(sides, {"of": body, "nouns": ["seat", "tie"]})
        ]
        (row,) = await Asking(loaded, WIDE).rows("graph/neighbours", ids=[body], **asked)
        assert len(set(others)) < len(others)
        assert row["neighbours"] == len(set(others))


@pytest.mark.parametrize(
    ("cited", "lists"),
    [
        (None, 1),
        ({"ids": None, "sections": None, "page": None}, 1),
        ({"ids": ["document/own"], "sections": None, "page": None}, 1),
        ({"ids": ["document/other"], "sections": None, "page": None}, 0),
        ({"ids": None, "sections": ["no such section"], "page": None}, 0),
        ({"ids": None, "sections": None, "page": 9999}, 0),
    ],
)
async def test_a_list_counts_where_it_is_cited(
    loaded: Store, cited: Row | None, lists: int
) -> None:
    """A complete list tells of what it leaves out only as far as the cited places are asked about."""
    name = "comparison/complete_lists"
    asking = Asking(loaded, WIDE)
    given = {key: value for key, value in statement(name).sample.items() if key != "view"}
    ((whole),) = await asking.rows(name, **given)
    own = sorted({one["document"] for one in whole["lists"][0]["citations"]})
    ids = {"document/own": own, "document/other": ["document/elsewhere"]}
    if cited and cited["ids"]:
        cited = cited | {"ids": ids[cited["ids"][0]]}
    assert len(await asking.rows(name, **given | {"cited": cited})) == lists


async def test_a_level_is_that_of_the_date(loaded: Store) -> None:
    """What a source says of the level of a body counts when the claim does."""
    asked = {"ids": ["actor/nationella-fokusnätverk"], "trait": "trait/verkar-på-nivå"}
    levels = [
        {
            place["level"]
            for row in await Asking(loaded, view).rows("graph/places", **asked)
            for place in row["places"]
        }
        for view in (WIDE, View(span("1950")))
    ]
    assert levels[0] - {None}
    assert levels[1] == {None}
