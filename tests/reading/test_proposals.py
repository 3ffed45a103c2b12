"""What is only proposed neither counts nor is possible, whatever is asked; where it is wanted it is."""

# What is asked is read across.
# ruff: noqa: E501

import json

import pytest

from graph.reading.asking import Asking, Row
from graph.store import Store
from graph.view import EVERY_STATUS, View

ALL: Row = {
    "leaves": [{"place": 0, "one_of": {}, "ends": []}],
    "forms": [{"keep": [0], "drop": []}],
}
PAGE: Row = {"keep": ALL, "counted": False, "skip": 0, "first": 500}
STARTING: Row = {
    "start": {
        "ids": [],
        "things": ["actor/referensgrupp-2020"],
        "sections": [],
        "letters": [],
        "types": [],
        "nouns": [],
        "known": [],
        "certain": [],
    },
    "least": 1,
    "bound": 10_001,
}
SIDES: Row = {"seat": {"from": ["holder", "organisation"], "to": ["body"]}}


@pytest.mark.parametrize(
    ("name", "given", "proposed"),
    [
        ("anchoring/steps", {"of": ["matter/gemensamma-satsningar"], "does": []}, "step/gemensamma-satsningar-styrgrupp-2020"),
        ("claims/matching", PAGE | STARTING, "seat/referensgrupp-2020-samordnare"),
        ("claims/of_entities", PAGE | {"ids": ["actor/referensgrupp-2020"], "part": ""}, "seat/referensgrupp-2020-samordnare"),
        ("comparison/side_by_side", {"start": {"ids": ["actor/referensgrupp-2020"], "types": [], "nouns": []}, "noun": "actor", "types": [], "touching": [], "keep": ALL, "part": None}, "seat/referensgrupp-2020-samordnare"),
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
