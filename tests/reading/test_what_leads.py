"""What leads from a thing to others: by which claim, and what of a claim leads nowhere."""

import pytest

from graph.reading.asking import Asking, Row
from graph.reading.leads import SIDES
from graph.seeding.loading import apply
from graph.store import Store
from tests.reading.small import NOVEMBER, Checked, ids

Steps = list[tuple[str, str, bool]]

NOUNS = ["measure", "seat", "step", "tie"]
LEADING = """defaults: {document: document/källa, section: 1, as_of: 2019-11}
actors:
- {id: actor/a, name: A, type: network}
- {id: actor/b, name: B, type: network}
- {id: actor/c, name: C, type: network}
- {id: actor/d, name: D, type: network}
- {id: actor/e, name: E, type: network}
- {id: actor/f, name: F, type: network}
- {id: actor/alla, name: Alla, type: class}
ties:
- {id: tie/steers, subject: actor/a, type: steers, object: actor/b, area: area/länet}
- {id: tie/hosts-too, subject: actor/a, type: hosts, object: actor/b}
- {id: tie/about-itself, subject: actor/a, type: steers, object: actor/d, about: actor/a}
- {id: tie/not, subject: actor/a, type: steers, object: actor/e, negated: true}
- {id: tie/covers, subject: actor/a, type: covers, object: area/länet}
- {id: tie/later, subject: actor/a, type: steers, object: actor/c, as_of: 2025}
- {id: tie/ended, subject: actor/a, type: steers, object: actor/c, from: 1990, to: 1995}
- {id: tie/about, subject: actor/b, type: steers, object: actor/d, about: actor/a}
- {id: tie/elsewhere, subject: actor/b, type: steers, object: actor/c}
- {id: tie/member, subject: actor/b, type: member_of, object: actor/alla}
- {id: tie/member-still, subject: actor/b, type: member_of, object: actor/alla, role: värd}
- {id: tie/member-too, subject: actor/c, type: member_of, object: actor/alla}
- {id: tie/member-then, subject: actor/d, type: member_of, object: actor/alla, from: 1990, to: 1995}
- {id: tie/part, subject: actor/e, type: part_of, object: actor/alla}
seats:
- {id: seat/in, body: actor/a, holder: person/åsa-öberg}
- {id: seat/by-both, body: actor/b, holder: actor/f, organisation: actor/f}
steps:
- {id: step/own, matter: matter/medlen, actor: actor/a, by: actor/a, does: prepares}
measures:
- {id: measure/b, of: actor/b, trait: trait/antal-möten, value: 4}
mandates:
- {id: mandate/from-nobody, holder: actor/a, power: decide}
- {id: mandate/from-nobody-later, holder: actor/a, power: advise, as_of: 2025}
tasks:
- {id: task/to-nobody, holder: actor/a, name: samordna}
grants:
- {id: grant/paid, payer: actor/a, receiver: actor/c, amount: 5, unit: SEK}
"""


@pytest.fixture
async def asking(emptied: Store, checked: Checked) -> Asking:
    """The store with these seeds, asked in November 2019."""
    await apply(emptied, checked(LEADING))
    return Asking(emptied, NOVEMBER)


async def test_claims_that_lead_and_those_that_stand_alone(asking: Asking) -> None:
    """What has a thing on either side leads, what is about one only stands alone; what cites a
    document is not about it, and what may hold is told only where it leads.
    """
    asked: Row = {
        "ids": ["actor/a", "document/källa"],
        "nouns": ["mandate", "seat", "task", "tie"],
        "aside": ["covers"],
        "sides": SIDES,
    }
    row = await asking.row("graph/edges", **asked, first=9)
    leading = ["seat/in", "tie/about-itself", "tie/hosts-too", "tie/not", "tie/steers"]
    alone = ["mandate/from-nobody", "task/to-nobody", "tie/about"]
    assert (row["total"], ids(row["claims"])) == (5, leading)
    assert (ids(row["alone"]), row["possible"]) == (alone, ["tie/later"])
    less = await asking.row("graph/edges", **asked, first=2)
    assert (less["total"], ids(less["claims"]), ids(less["alone"])) == (5, leading[:2], alone[:2])


async def test_neighbours_and_members(asking: Asking) -> None:
    """Each other thing on the other side of what is asked for, once: never the thing itself."""
    things = ["actor/a", "actor/alla"]
    rows = await asking.rows("graph/neighbours", ids=things, nouns=NOUNS, aside=["covers"])
    told = {row["id"]: (row["neighbours"], row["members"]) for row in rows}
    assert told == {"actor/a": (4, 0), "actor/alla": (3, 2)}


FORWARDS: Steps = [
    ("actor/b", "tie/hosts-too", False),
    ("actor/b", "tie/steers", False),
    ("actor/d", "tie/about-itself", False),
    ("area/länet", "tie/covers", True),
]
BACKWARDS: Steps = [("person/åsa-öberg", "seat/in", False)]
EITHER_WAY: Steps = [*FORWARDS, *BACKWARDS, ("matter/medlen", "step/own", False)]
FILED: Steps = [
    ("actor/b", "tie/about", False),
    ("actor/d", "tie/about", False),
    ("area/länet", "tie/steers", True),
]


@pytest.mark.parametrize(
    ("name", "given", "of", "steps"),
    [
        ("steps_of_influence", {"near": "from", "far": "to"}, "actor/a", FORWARDS),
        ("steps_of_influence", {"near": "to", "far": "from"}, "actor/a", BACKWARDS),
        (
            "steps_of_influence",
            {"near": "from", "far": "to"},
            "actor/f",
            [("actor/b", "seat/by-both", False)],
        ),
        ("steps_either_way", {"aside": ["area", "about"]}, "actor/a", EITHER_WAY),
        ("steps_either_way", {"aside": []}, "actor/a", [*EITHER_WAY, *FILED]),
        ("steps_either_way", {"aside": []}, "trait/antal-möten", [("actor/b", "measure/b", False)]),
        ("steps_either_way", {"aside": []}, "document/källa", []),
    ],
)
async def test_steps(asking: Asking, name: str, given: Row, of: str, steps: Steps) -> None:
    """Each thing with each claim that leads there, once: none that is denied, or not yet, or that
    leads back to the thing itself, nor what it is cited from.
    """
    rows = await asking.rows(f"paths/{name}", ids=[of], nouns=NOUNS, **given)
    told = {
        row["id"]: sorted((there, by, area) for there, by, area in row["steps"]) for row in rows
    }
    assert told == ({of: sorted(steps)} if steps else {})
