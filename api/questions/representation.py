"""Who represents whom where."""

from functools import partial

import strawberry
from strawberry.dataloader import DataLoader

from api.context import Info
from api.types import arguments as arg
from api.types.asides import Explained, Telling
from api.types.claims import Seat
from api.types.entities import Actor
from api.types.interfaces import Entity, GradedClaim, graded
from api.types.nodes import node
from api.types.words import Answer
from api.viewing import viewed
from graph.reading import names, representation
from graph.reading.asides import aside_told
from graph.reading.asking import Row
from graph.reading.representation import REPRESENTED
from graph.reading.representation import Representation as RepresentationRows
from graph.view import View

__all__ = ["Representation", "RepresentationQuestions"]


@strawberry.type(description="Who represents one area or actor in one body.")
class Representation(Explained):
    """A representation."""

    of: Entity = strawberry.field(description="Who is represented.")
    body: Actor | None = strawberry.field(
        description="Where; null: bodies were not asked for, and no source gives a seat in any."
    )
    answer: Answer = strawberry.field(description="How the question is answered.")
    seats: list[Seat] = strawberry.field(description="The seats behind the answer.")
    only_possible: int = strawberry.field(
        description="How many more seats are only possible then; ask for them with `grades`."
    )
    rows: strawberry.Private[RepresentationRows | None]
    view: strawberry.Private[View]

    @strawberry.field(
        description="How many seats; null: the sources give no number. Contradicting accounts of "
        "one seat each count."
    )
    def seat_count(self) -> int | None:
        """The number."""
        return self.rows.seat_count(self.view) if self.rows and self.rows.seats else None

    @strawberry.field(description="The same seats, each with how surely it was held then.")
    def graded(self) -> list[GradedClaim]:
        """The seats with their grades."""
        return graded((seat.row for seat in self.seats), self.view)

    @classmethod
    def of_rows(cls, rows: RepresentationRows, view: View, telling: Telling) -> "Representation":
        """The answer of a question."""
        return cls(
            of=node(rows.of),
            body=node(rows.body),
            answer=Answer(rows.answer),
            only_possible=len(rows.possible),
            seats=[node(seat) for seat in rows.seats],
            rows=rows,
            view=view,
            telling=telling,
        )

    @classmethod
    def nowhere(cls, of: Row, view: View, telling: Telling) -> "Representation":
        """The answer where there is no body at all."""
        return cls(
            of=node(of),
            body=None,
            answer=Answer(Answer.NOT_STATED),
            only_possible=0,
            seats=[],
            rows=None,
            view=view,
            telling=telling,
        )


@strawberry.type
class RepresentationQuestions:
    """Who represents whom where."""

    @strawberry.field(
        description="Who sits for an area or actor (`of`) in bodies (`in`; all where it has seats "
        "when left out): by name, or UNNAMED, VACANT, NOT_ENTITLED, or NOT_STATED by any source. "
        "At most 500 bodies; where there is none, one row that says so, without a body."
    )
    async def representation(
        self,
        info: Info,
        of: arg.Of,
        in_: arg.In = None,
        at: arg.At = None,
        grades: arg.Grades = None,
        throughout: arg.Throughout = False,
        scenario: arg.InScenario = None,
        statuses: arg.Statuses = None,
    ) -> list[Representation] | None:
        """Who represents whom where."""
        context = info.context
        view = await viewed(info, at, grades, throughout, statuses, scenario)
        asking = context.asking.seen(view)
        represented = await context.one(of, REPRESENTED)
        named = await names.named(context.asking, in_ or [], ("actor",))
        bodies = [named[text] for text in dict.fromkeys(in_ or [])]
        bodies = await representation.members_of(asking, bodies)
        rows = await representation.seats_held(asking, represented, bodies)
        if not rows:
            telling = partial(representation.nowhere_told, asking, represented)
            return [Representation.nowhere(represented, view, telling)]

        async def aside_of(places: list[int]) -> list[dict[str, int]]:
            wanted = [rows[place] for place in places]
            found = await representation.seats_aside(asking, represented, wanted)
            return [found.get(row.body["id"], {}) for row in wanted]

        # What is left aside is looked for once, for all the rows that are to be explained.
        asides = DataLoader(aside_of)

        async def told(place: int) -> str:
            return rows[place].told(view) + aside_told(await asides.load(place))

        return [
            Representation.of_rows(row, view, partial(told, place))
            for place, row in enumerate(rows)
        ]
