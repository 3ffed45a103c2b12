"""What one proposal of two changes: each of its claims with all that it replaces, page by page."""

from collections.abc import Callable

import pytest

from graph.reading.asking import Asking
from graph.seeding import Seeds
from graph.seeding.loading import apply
from graph.store import Store
from graph.view import View

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
