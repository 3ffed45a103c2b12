"""Who sits where: each cell is what `representation` answers, and the totals are its sum."""

from collections import Counter

import pytest

from graph.errors import InputError
from graph.reading.asking import Asking, Row
from graph.reading.matrix import Total, cells, columns, counties
from graph.reading.representation import Answer, seats_held
from graph.store import Store
from graph.time import span
from graph.view import View
from tests.reading.asked import Recorded
from tests.reading.rows import ever

NETWORKS: Row = {"id": "actor/nationella-fokusnätverk", "type": "class"}
COUNTY: Row = {"id": "area/a"}
OTHER: Row = {"id": "area/b"}
BODY: Row = {"id": "actor/b", "type": "network"}


def seat(**fields: object) -> Row:
    """An ordinary seat that somebody holds for all of time."""
    row: Row = {"id": "seat/x", "holding": "held", "role": "ordinary", "count": 1, "ends": []}
    return {**row, **ever(), **fields}


def cell(of: Row, *seats: Row) -> Row:
    """A cell as the store returns it."""
    return {"row": of["id"], "column": BODY["id"], "seats": list(seats), "possible": []}


@pytest.mark.parametrize("at", ["2019-11", "2012", "2019-11-15", None])
async def test_each_cell_is_what_representation_answers(loaded: Store, at: str | None) -> None:
    """Counties against the seven networks, and the organisations of a county too."""
    asking = Asking(loaded, View(span(at) if at else None))
    bodies = await columns(asking, [NETWORKS])
    assert len(bodies) == 7
    rows = [*await counties(asking), {"id": "actor/storsthlm"}, {"id": "actor/skr"}]
    assert len(rows) == 23
    found = await cells(asking, rows, bodies)
    for row, told in found.across():
        assert told == await seats_held(asking, row, bodies)


async def test_what_the_report_says_of_stockholm(loaded: Store) -> None:
    """In November 2019 somebody sits for the county in each network; of others nothing is said."""
    asking = Asking(loaded, View(span("2019-11")))
    found = await cells(asking, await counties(asking), await columns(asking, [NETWORKS]))
    (stockholm,) = [told for row, told in found.across() if row["id"] == "area/stockholms-län"]
    total = Total.of(stockholm, asking.view)
    assert total == Total(Counter({Answer.HELD: 7}), 22, exact=True)
    whole = Total.of([one for told in found.cells for one in told], asking.view)
    assert whole.answers == Counter({Answer.HELD: 7, Answer.NOT_STATED: 20 * 7})
    assert [Total.of(told, asking.view).answers for _, told in found.down()] == [
        Counter({Answer.HELD: 1, Answer.NOT_STATED: 20})
    ] * 7


async def test_totals_add_up_and_tell_what_is_unsaid() -> None:
    """Seats are added up cell by cell; a number unsaid is one at least, and the sum a least one."""
    told = [cell(COUNTY, seat(), seat(count=3)), cell(OTHER, seat(count=None))]
    recorded = Recorded({"matrix/cells": told})
    found = await cells(recorded.asking(), [COUNTY, OTHER], [BODY])
    ((_, first), (_, second)) = found.across()
    assert Total.of(first, View()) == Total(Counter({Answer.HELD: 1}), 4, exact=True)
    assert Total.of(second, View()) == Total(Counter({Answer.HELD: 1}), 1, exact=False)
    ((body, column),) = found.down()
    assert (body, len(column)) == (BODY, 2)
    assert Total.of(column, View()) == Total(Counter({Answer.HELD: 2}), 5, exact=False)


async def test_a_thing_named_twice_is_one_row() -> None:
    """Two names of one thing make one row or column, asked for in one statement."""
    recorded = Recorded({"matrix/cells": []})
    found = await cells(recorded.asking(), [COUNTY, OTHER, COUNTY], [BODY, BODY])
    assert [[one.answer for one in told] for told in found.cells] == [[Answer.NOT_STATED]] * 2
    assert [name for name, _ in recorded.asked] == ["matrix/cells"]


async def test_too_many_cells_are_refused() -> None:
    """More than ten thousand cells are no picture."""
    rows = [{"id": f"area/{number}"} for number in range(101)]
    bodies = [{"id": f"actor/{number}"} for number in range(100)]
    with pytest.raises(InputError, match="10100 cells"):
        await cells(Recorded().asking(), rows, bodies)
