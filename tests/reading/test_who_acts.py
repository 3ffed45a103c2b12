"""Whose mandates reach a body, what is done about a matter, and who steers: each by one reason."""

import pytest

from graph.reading.asking import Asking
from graph.seeding.loading import apply
from graph.store import Store
from tests.reading.small import NOVEMBER, Checked, ids

ACTORS = "actors:\n" + "".join(
    f"- {{id: actor/{one}, name: {one.upper()}, type: network}}\n" for one in "abcdef"
)
HEAD = f"defaults: {{document: document/källa, section: 1, as_of: 2019-11}}\n{ACTORS}"
MANDATES = """mandates:
- {{id: mandate/n-nearest, {near}: actor/a, {far}: actor/b, power: decide}}
- {{id: mandate/m-short-cut, {near}: actor/a, {far}: actor/c, power: decide}}
- {{id: mandate/z-second, {near}: actor/b, {far}: actor/c, power: decide}}
- {{id: mandate/b-second-or-third, {near}: actor/c, {far}: actor/d, power: decide}}
- {{id: mandate/a-third, {near}: actor/d, {far}: actor/a, power: decide}}
- {{id: mandate/ended, {near}: actor/a, {far}: actor/e, power: decide, from: 1990, to: 1995}}
- {{id: mandate/behind-what-ended, {near}: actor/e, {far}: actor/f, power: decide}}
"""
STEPS = """
steps:
- {id: step/done, matter: matter/medlen, actor: actor/a, does: decides}
- {id: step/brought, matter: matter/medlen, actor: actor/b, by: actor/c, does: anchors}
- {id: step/ended, matter: matter/medlen, actor: actor/a, does: decides, from: 1990, to: 1995}
- {id: step/later, matter: matter/medlen, actor: actor/a, does: prepares, as_of: 2025}
- {id: step/other, matter: matter/annat, actor: actor/d, does: decides, about: actor/e}
- {id: step/both, matter: matter/annat, actor: actor/f, by: actor/f, does: anchors}
matters:
- {id: matter/annat, name: Annat}
"""
STEERING = """ties:
- {id: tie/a, subject: actor/a, type: steers, object: actor/f}
- {id: tie/a-too, subject: actor/a, type: leads, object: actor/f}
- {id: tie/b, subject: actor/b, type: leads, object: actor/f}
- {id: tie/group, subject: actor/styrgruppen, type: steers, object: actor/f}
- {id: tie/c-not, subject: actor/c, type: steers, object: actor/f, negated: true}
- {id: tie/d-ended, subject: actor/d, type: steers, object: actor/f, from: 1990, to: 1995}
- {id: tie/e-else, subject: actor/e, type: part_of, object: actor/f}
- {id: tie/e-other, subject: actor/e, type: steers, object: actor/a}
"""


@pytest.mark.parametrize(
    ("name", "near", "far"),
    [
        ("mandates/reachable_up", "holder", "grantor"),
        ("mandates/reachable_down", "grantor", "holder"),
    ],
)
async def test_mandates_come_by_their_distance(
    emptied: Store, checked: Checked, name: str, near: str, far: str
) -> None:
    """Each once, by the shortest way to it, and none that only what has ended leads to."""
    await apply(emptied, checked(HEAD + MANDATES.format(near=near, far=far)))
    row = await Asking(emptied, NOVEMBER).row(name, of="actor/a")
    assert ids(row["mandates"]) == [
        "mandate/m-short-cut",
        "mandate/n-nearest",
        "mandate/b-second-or-third",
        "mandate/z-second",
        "mandate/a-third",
    ]


@pytest.mark.parametrize(
    ("of", "found"),
    [
        ("matter/medlen", {"matter/medlen": (["step/brought", "step/done"], 1)}),
        ("actor/a", {"matter/medlen": (["step/done"], 1)}),
        ("actor/c", {"matter/medlen": (["step/brought"], 0)}),
        ("actor/e", {"matter/annat": (["step/other"], 0)}),
        ("actor/f", {"matter/annat": (["step/both"], 0)}),
        ("area/länet", {}),
    ],
)
async def test_steps_are_found_by_whatever_has_a_part_in_them(
    emptied: Store, checked: Checked, of: str, found: dict[str, tuple[list[str], int]]
) -> None:
    """Matter, doer, bringer, what it is about: each step once, and the possible are counted."""
    await apply(emptied, checked(HEAD + STEPS))
    rows = await Asking(emptied, NOVEMBER).rows("anchoring/steps", of=[of], does=[])
    told = {row["matter"]["id"]: (ids(row["steps"]), row["only_possible"]) for row in rows}
    assert told == found


@pytest.mark.parametrize(
    ("does", "found"),
    [
        ([], [["step/both", "step/other"], ["step/brought", "step/done"]]),
        (["decides"], [["step/other"], ["step/done"]]),
        (["anchors", "decides"], [["step/both", "step/other"], ["step/brought", "step/done"]]),
        (["executes"], []),
    ],
)
async def test_steps_of_a_kind(
    emptied: Store, checked: Checked, does: list[str], found: list[list[str]]
) -> None:
    """Those of the kinds that are wanted, or all, by matter in Swedish order."""
    await apply(emptied, checked(HEAD + STEPS))
    matters = ["matter/medlen", "matter/annat"]
    rows = await Asking(emptied, NOVEMBER).rows("anchoring/steps", of=matters, does=does)
    assert [ids(row["steps"]) for row in rows] == found


async def test_who_steers(emptied: Store, checked: Checked) -> None:
    """Who steers or leads, each once: not who does not, no longer does, or does it elsewhere."""
    await apply(emptied, checked(HEAD + STEERING))
    rows = await Asking(emptied, NOVEMBER).rows("anchoring/steered_by", of=["actor/f"])
    assert [row["actor"]["id"] for row in rows] == ["actor/a", "actor/b", "actor/styrgruppen"]
