"""What is only proposed neither counts nor is possible, whatever is asked; where it is wanted it is."""

# What is asked is read across.
# ruff: noqa: E501

import json
from collections.abc import Callable

import pytest

from graph.reading.asking import Asking, Row
from graph.seeding import Seeds
from graph.seeding.loading import apply
from graph.store import Store
from graph.view import EVERY_STATUS, View

ALL: Row = {
    "leaves": [{"place": 0, "one_of": {}, "ends": []}],
    "forms": [{"keep": [0], "drop": []}],
}
PAGE: Row = {"keep": ALL, "counted": False, "skip": 0, "first": 500}
STARTING: Row = {
    "start": {
        "things": ["actor/referensgrupp-2020"],
        "sections": [],
        "letters": [],
        "types": [],
        "nouns": [],
    }
}
SIDES: Row = {"seat": {"from": ["holder", "organisation"], "to": ["body"]}}


@pytest.mark.parametrize(
    ("name", "given", "proposed"),
    [
        ("anchoring/steps", {"of": ["matter/gemensamma-satsningar"], "does": []}, "step/gemensamma-satsningar-styrgrupp-2020"),
        ("claims/matching", PAGE | STARTING, "seat/referensgrupp-2020-samordnare"),
        ("claims/of_entities", PAGE | {"ids": ["actor/referensgrupp-2020"], "part": ""}, "seat/referensgrupp-2020-samordnare"),
        ("comparison/side_by_side", {"noun": "actor", "types": [], "ids": ["actor/referensgrupp-2020"], "keep": ALL, "part": None}, "seat/referensgrupp-2020-samordnare"),
        ("frames/claims_about", {"ids": ["actor/referensgrupp-2020"], "nouns": [], "first": 500}, "seat/referensgrupp-2020-samordnare"),
        ("governance/ties", {"of": "actor/norrbottens-kommuners-foui", "types": []}, "tie/foui-brygga-i-modellen"),
        ("graph/edges", {"ids": ["actor/referensgrupp-2020"], "nouns": ["seat"], "aside": [], "sides": SIDES, "first": 500}, "seat/referensgrupp-2020-samordnare"),
        ("matrix/cells", {"rows": ["actor/storsthlm"], "columns": ["actor/referensgrupp-2020"]}, "seat/referensgrupp-2020-samordnare"),
        ("representation/seats_held", {"of": ["actor/storsthlm"], "bodies": ["actor/referensgrupp-2020"]}, "seat/referensgrupp-2020-samordnare"),
    ],
)  # fmt: skip
async def test_proposals(loaded: Store, name: str, given: dict[str, object], proposed: str) -> None:
    """At any time all that is in force counts, and nothing is only possible."""
    rows = await Asking(loaded, View()).rows(name, **given)
    assert f'"{proposed}"' not in json.dumps(rows, default=str, ensure_ascii=False)
    assert [row for row in rows if row.get("only_possible") or row.get("possible")] == []
    wide = await Asking(loaded, View(statuses=EVERY_STATUS)).rows(name, **given)
    assert f'"{proposed}"' in json.dumps(wide, default=str, ensure_ascii=False)


async def test_pages_of_a_proposal_are_the_whole_of_it(loaded: Store) -> None:
    """Page by page its claims come as in one, each once."""
    asking = Asking(loaded, View(statuses=EVERY_STATUS))
    asked: Row = {"of": "scenario/rss-stockholms-län-2020", "nouns": []}
    whole = await asking.row("scenarios/changes", **asked, skip=0, first=500)
    assert whole["total"] == len(whole["page"]) > 9
    pages = [
        (await asking.row("scenarios/changes", **asked, skip=skip, first=3))["page"]
        for skip in range(0, whole["total"], 3)
    ]
    assert [change for page in pages for change in page] == whole["page"]


PROPOSED = """defaults: {document: document/källa, section: 1, as_of: 2019-11}
scenarios:
- {id: scenario/det, name: Det, base: 2019-11}
- {id: scenario/annat, name: Annat, base: 2019-11}
ties:
- {id: tie/b-nu, subject: actor/styrgruppen, type: leads, object: actor/nätverket}
- {id: tie/a-nu, subject: actor/styrgruppen, type: steers, object: actor/nätverket}
- {id: tie/nytt, subject: actor/nätverket, type: steers, object: actor/styrgruppen,
   status: proposed, scenario: scenario/det, replaces: [tie/b-nu, tie/a-nu]}
- {id: tie/ännu-ett, subject: actor/nätverket, type: hosts, object: actor/styrgruppen,
   status: proposed, scenario: scenario/det}
- {id: tie/annat, subject: actor/nätverket, type: leads, object: actor/styrgruppen,
   status: proposed, scenario: scenario/annat}
seats:
- {id: seat/ny, body: actor/nätverket, organisation: actor/styrgruppen, status: proposed,
   scenario: scenario/det}
"""
Told = tuple[str, list[str]]
SEAT: Told = ("seat/ny", [])
TIE: Told = ("tie/nytt", ["tie/a-nu", "tie/b-nu"])
MORE: Told = ("tie/ännu-ett", [])
Asked = tuple[list[str], int, int, int, list[Told]]
CHANGES: list[Asked] = [
    ([], 0, 9, 3, [SEAT, TIE, MORE]),
    ([], 1, 1, 3, [TIE]),
    (["seat"], 0, 9, 1, [SEAT]),
    (["tie"], 1, 9, 2, [MORE]),
    (["mandate"], 0, 9, 0, []),
]


@pytest.mark.parametrize("asked", CHANGES)
async def test_what_a_proposal_changes(
    emptied: Store, checked: Callable[..., Seeds], asked: Asked
) -> None:
    """Each claim of it by noun and id, with all that it replaces by id; none of another's."""
    nouns, skip, first, total, page = asked
    await apply(emptied, checked(PROPOSED))
    row = await Asking(emptied, View()).row(
        "scenarios/changes", of="scenario/det", nouns=nouns, skip=skip, first=first
    )
    told = [(one["proposed"]["id"], [old["id"] for old in one["replaced"]]) for one in row["page"]]
    assert (row["total"], told) == (total, page)
