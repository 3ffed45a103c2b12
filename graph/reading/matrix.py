"""Who sits where: areas and actors against bodies, a cell for each two."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from graph.errors import InputError
from graph.grades import Grade
from graph.reading.asking import Asking, Row
from graph.reading.entities import WantedEntities, entities_matching
from graph.reading.representation import Answer, Representation, answer_of, members_of
from graph.view import View

__all__ = ["CELLS_AT_MOST", "Matrix", "Total", "cells", "columns", "counties"]

CELLS_AT_MOST: Final = 10_000
"""All municipalities against the seven networks are 2,030 cells; five times that is a picture that
nobody looks at."""

_COUNTIES_AT_MOST: Final = 100


@dataclass(frozen=True, slots=True)
class Total:
    """What the cells of a row, a column or the whole come to.

    `answers`: how many cells have each answer. `seats`: how many seats the cells have together,
    cell by cell; `exact` is false where a source leaves a number unsaid: then each such number
    counts as one, and there are at least so many.
    """

    answers: Counter[Answer]
    seats: int
    exact: bool

    @classmethod
    def of(cls, cells: Iterable[Representation], view: View) -> "Total":
        """The total of these cells."""
        kept = list(cells)
        return cls(
            Counter(cell.answer for cell in kept),
            sum(cell.seats_at_least(view) for cell in kept),
            all(cell.seat_count(view) is not None for cell in kept),
        )


@dataclass(frozen=True, slots=True)
class Matrix:
    """Every row with its cells, one for each column, in the orders that were asked for."""

    rows: list[Row]
    columns: list[Row]
    cells: list[list[Representation]]

    def across(self) -> Iterator[tuple[Row, list[Representation]]]:
        """Each row with its cells."""
        yield from zip(self.rows, self.cells, strict=True)

    def down(self) -> Iterator[tuple[Row, list[Representation]]]:
        """Each column with its cells."""
        for place, column in enumerate(self.columns):
            yield column, [cells[place] for cells in self.cells]


async def cells(asking: Asking, of: list[Row], bodies: list[Row]) -> Matrix:
    """The representation of each row in each column, `NOT_STATED` where no source speaks of it.

    All cells come in one statement. Raises InputError for more than `CELLS_AT_MOST` cells, and
    StoreError, by kind.
    """
    rows, columns = _once(of), _once(bodies)
    number = len(rows) * len(columns)
    if number > CELLS_AT_MOST:
        raise InputError(
            f"{len(rows)} rows and {len(columns)} columns are {number} cells; "
            f"{CELLS_AT_MOST} are allowed.",
            "Ask for fewer rows or columns.",
            at_most=CELLS_AT_MOST,
        )
    found = await asking.rows(
        "matrix/cells", rows=[one["id"] for one in rows], columns=[one["id"] for one in columns]
    )
    held = {(cell["row"], cell["column"]): cell for cell in found}
    nothing: Row = {"seats": [], "possible": []}

    def cell(row: Row, column: Row) -> Representation:
        told = held.get((row["id"], column["id"]), nothing)
        return Representation(
            row, column, answer_of(told["seats"]), told["seats"], told["possible"]
        )

    return Matrix(rows, columns, [[cell(row, column) for column in columns] for row in rows])


async def columns(asking: Asking, bodies: list[Row]) -> list[Row]:
    """The bodies, where a class of bodies stands for its members, each once.

    A class of which no member counts at the date stands for those of any time: then too it is
    asked who sat in them. Raises StoreError, by kind.
    """
    whenever = asking.seen(View(grades=tuple(Grade)))
    return await members_of(whenever, await members_of(asking, bodies))


async def counties(asking: Asking) -> list[Row]:
    """All counties, in Swedish order. Raises StoreError, by kind."""
    whenever = asking.seen(View(grades=tuple(Grade)))
    wanted = WantedEntities(("area",), ("county",))
    return (await entities_matching(whenever, wanted, first=_COUNTIES_AT_MOST)).page


def _once(things: list[Row]) -> list[Row]:
    """The things, each once: two names may be given of one."""
    return list({one["id"]: one for one in things}.values())
