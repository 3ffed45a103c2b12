"""Whose a seat is: who holds it, the organisation it is from, the area it is for."""

import pytest

from graph.reading.asking import Asking
from graph.seeding.loading import apply
from graph.store import Store
from tests.reading.small import HEAD, NOVEMBER, Checked, ids

SEATS = """actors:
- {id: actor/a, name: A, type: network}
- {id: actor/b, name: B, type: network}
- {id: actor/c, name: C, type: network}
seats:
- {id: seat/held, body: actor/nätverket, holder: actor/a}
- {id: seat/from, body: actor/nätverket, organisation: actor/b, holder: person/åsa-öberg}
- {id: seat/for, body: actor/nätverket, on_behalf_of: area/länet, holder: person/åsa-öberg}
- {id: seat/twice, body: actor/styrgruppen, holder: actor/a, organisation: actor/a}
- {id: seat/ended, body: actor/nätverket, holder: actor/a, from: 1990, to: 1995}
- {id: seat/later, body: actor/nätverket, holder: actor/b, as_of: 2025}
"""
MEMBERS = """actors:
- {id: actor/alla, name: Alla, type: class}
- {id: actor/andra, name: Andra, type: class}
- {id: actor/en, name: En, type: network}
- {id: actor/två, name: Två, type: network}
- {id: actor/förr, name: Förr, type: network}
- {id: actor/del, name: Del, type: network}
ties:
- {id: tie/en, subject: actor/en, type: member_of, object: actor/alla, as_of: 2019-11}
- {id: tie/en-igen, subject: actor/en, type: member_of, object: actor/alla, role: värd}
- {id: tie/två, subject: actor/två, type: member_of, object: actor/alla}
- {id: tie/förr, subject: actor/förr, type: member_of, object: actor/alla, from: 1990, to: 1995}
- {id: tie/andra, subject: actor/del, type: member_of, object: actor/andra}
- {id: tie/del, subject: actor/del, type: part_of, object: actor/alla}
"""


Found = dict[str, tuple[list[str], list[str]]]

WHOSE: list[tuple[str, Found]] = [
    (
        "actor/a",
        {"actor/nätverket": (["seat/held"], []), "actor/styrgruppen": (["seat/twice"], [])},
    ),
    ("actor/b", {"actor/nätverket": (["seat/from"], ["seat/later"])}),
    ("area/länet", {"actor/nätverket": (["seat/for"], [])}),
    ("actor/c", {}),
]


@pytest.mark.parametrize(("of", "found"), WHOSE)
async def test_seats(emptied: Store, checked: Checked, of: str, found: Found) -> None:
    """Each seat once, in whichever way it is theirs, and those that are only possible apart."""
    await apply(emptied, checked(HEAD + SEATS))
    asking = Asking(emptied, NOVEMBER)
    bodies = ["actor/nätverket", "actor/styrgruppen"]
    held = await asking.rows("representation/seats_held", of=[of], bodies=[])
    cells = await asking.rows("matrix/cells", rows=[of], columns=bodies)
    told = {row["body"]["id"]: (ids(row["seats"]), ids(row["possible"])) for row in held}
    assert told == found
    assert {row["column"]: (ids(row["seats"]), ids(row["possible"])) for row in cells} == found


async def test_seats_in_the_bodies_asked_for(emptied: Store, checked: Checked) -> None:
    """Where bodies are named, only the seats in them; whose they are, in the order of ids."""
    await apply(emptied, checked(HEAD + SEATS))
    asking = Asking(emptied, NOVEMBER)
    one = ["actor/styrgruppen"]
    held = await asking.rows("representation/seats_held", of=["actor/a"], bodies=one)
    cells = await asking.rows("matrix/cells", rows=["actor/a"], columns=one)
    assert [ids(row["seats"]) for row in held] == [["seat/twice"]]
    assert [ids(row["seats"]) for row in cells] == [["seat/twice"]]
    two = ["area/länet", "actor/b"]
    held = await asking.rows("representation/seats_held", of=two, bodies=["actor/nätverket"])
    cells = await asking.rows("matrix/cells", rows=two, columns=["actor/nätverket"])
    assert [row["of"]["id"] for row in held] == ["actor/b", "area/länet"]
    assert [row["row"] for row in cells] == ["actor/b", "area/länet"]


async def test_members(emptied: Store, checked: Checked) -> None:
    """Who is a member now, once however often it is said, by class and in Swedish order."""
    await apply(emptied, checked(HEAD + MEMBERS))
    rows = await Asking(emptied, NOVEMBER).rows("representation/members_of", classes=["actor/alla"])
    assert [row["member"]["id"] for row in rows] == ["actor/en", "actor/två"]
    classes = ["actor/andra", "actor/alla"]
    rows = await Asking(emptied, NOVEMBER).rows("representation/members_of", classes=classes)
    assert [(row["of"], row["member"]["id"]) for row in rows] == [
        ("actor/alla", "actor/en"),
        ("actor/alla", "actor/två"),
        ("actor/andra", "actor/del"),
    ]
