"""Who sits where: areas against bodies."""

from collections import Counter

import strawberry

from api.context import Info
from api.types import arguments as arg
from api.types.claims import Seat
from api.types.entities import Actor
from api.types.interfaces import Entity, GradedClaim, graded
from api.types.nodes import node
from api.types.words import Answer
from api.viewing import viewed
from graph.reading import matrix, names
from graph.reading.matrix import Matrix as MatrixRows
from graph.reading.matrix import Total as TotalRows
from graph.reading.representation import REPRESENTED
from graph.reading.representation import Representation as CellRows
from graph.view import View

__all__ = ["Matrix", "MatrixCell", "MatrixColumn", "MatrixQuestions", "MatrixRow", "MatrixTotal"]

# What the question is asked of most: every county against the networks that SKL leads.
_NETWORKS = ["de sju nationella nätverken"]


@strawberry.type(description="How many cells have an answer.")
class AnswerCount:
    """A count of an answer."""

    answer: Answer = strawberry.field(description="The answer.")
    count: int = strawberry.field(description="How many cells have it; may be 0.")


@strawberry.type(description="What the cells of a row, a column or the whole matrix come to.")
class MatrixTotal:
    """A total."""

    answers: list[AnswerCount] = strawberry.field(
        description="Each of the five answers with the number of its cells, HELD first."
    )
    seats: int = strawberry.field(
        description="How many seats the cells have together; one for two areas stands in both."
    )
    exact: bool = strawberry.field(
        description="Whether that is all: false where a source gives no number of seats; then "
        "each such number counts as one, and there are at least so many."
    )

    @classmethod
    def of(cls, total: TotalRows) -> "MatrixTotal":
        """The total of a question."""
        counts: Counter[str] = Counter({one.value: n for one, n in total.answers.items()})
        answers = [AnswerCount(answer=one, count=counts[one.value]) for one in Answer]
        return cls(answers=answers, seats=total.seats, exact=total.exact)


@strawberry.type(description="Who sits for the row in the column.")
class MatrixCell:
    """A cell."""

    of: Entity = strawberry.field(description="Who is represented: the row.")
    body: Actor = strawberry.field(description="Where: the column.")
    answer: Answer = strawberry.field(description="How the question is answered.")
    explanation: str = strawberry.field(
        description="The answer in a sentence, in Swedish; `representation` adds what it leaves "
        "aside."
    )
    seat_count: int | None = strawberry.field(
        description="How many seats; null: none is stated, or the sources give no number."
    )
    seats: list[Seat] = strawberry.field(description="The seats behind the answer.")
    graded: list[GradedClaim] = strawberry.field(
        description="The same seats, each with how surely it was held then."
    )
    only_possible: int = strawberry.field(
        description="How many more seats are only possible then; ask for them with `grades`."
    )

    @classmethod
    def of_rows(cls, cell: CellRows, view: View) -> "MatrixCell":
        """The cell of a question."""
        return cls(
            of=node(cell.of),
            body=node(cell.body),
            answer=Answer(cell.answer),
            explanation=cell.told(view),
            seat_count=cell.seat_count(view) if cell.seats else None,
            seats=[node(seat) for seat in cell.seats],
            graded=graded(cell.seats, view),
            only_possible=len(cell.possible),
        )


@strawberry.type(description="One area or actor with its cells.")
class MatrixRow:
    """A row."""

    of: Entity = strawberry.field(description="The area or actor represented.")
    cells: list[MatrixCell] = strawberry.field(description="One for each column, in their order.")
    total: MatrixTotal = strawberry.field(description="What they come to.")


@strawberry.type(description="One body with what its cells come to.")
class MatrixColumn:
    """A column."""

    body: Actor = strawberry.field(description="The body sat in.")
    total: MatrixTotal = strawberry.field(description="What its cells come to.")


@strawberry.type(description="Areas or actors against bodies: who sits where.")
class Matrix:
    """A matrix."""

    columns: list[MatrixColumn] = strawberry.field(
        description="As asked for; the members of a class in Swedish order."
    )
    rows: list[MatrixRow] = strawberry.field(
        description="As asked for; all counties in Swedish order."
    )
    total: MatrixTotal = strawberry.field(description="What all cells come to.")

    @classmethod
    def of_rows(cls, found: MatrixRows, view: View) -> "Matrix":
        """The answer of a question."""

        def total(cells: list[CellRows]) -> MatrixTotal:
            return MatrixTotal.of(TotalRows.of(cells, view))

        return cls(
            columns=[
                MatrixColumn(body=node(body), total=total(cells)) for body, cells in found.down()
            ],
            rows=[
                MatrixRow(
                    of=node(row),
                    cells=[MatrixCell.of_rows(cell, view) for cell in cells],
                    total=total(cells),
                )
                for row, cells in found.across()
            ],
            total=total([cell for cells in found.cells for cell in cells]),
        )


@strawberry.type
class MatrixQuestions:
    """Who sits where."""

    @strawberry.field(
        description="Who sits where, all at once: areas or actors (`rows`; all counties when left "
        "out) against bodies (`columns`), each cell with one of the five answers of "
        "`representation` and the seats behind it, with totals. At most 10,000 cells."
    )
    async def matrix(
        self,
        info: Info,
        rows: arg.Rows = None,
        columns: arg.Columns = _NETWORKS,
        at: arg.At = None,
        grades: arg.Grades = None,
        throughout: arg.Throughout = False,
        scenario: arg.InScenario = None,
        statuses: arg.Statuses = None,
    ) -> Matrix | None:
        """Who sits where."""
        context = info.context
        view = await viewed(info, at, grades, throughout, statuses, scenario)
        asking = context.asking.seen(view)
        if rows is None:
            of = await matrix.counties(asking)
        else:
            of = list((await names.named(context.asking, rows, REPRESENTED)).values())
        named = await names.named(context.asking, columns, ("actor",))
        bodies = await matrix.columns(asking, list(named.values()))
        return Matrix.of_rows(await matrix.cells(asking, of, bodies), view)
