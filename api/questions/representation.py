"""Who represents whom where."""

import strawberry

from api.context import Info
from api.types import arguments as arg
from api.types.claims import Seat
from api.types.entities import Actor
from api.types.interfaces import Entity, GradedClaim, graded, node
from api.types.words import Answer
from api.viewing import viewed
from graph.reading import names, representation
from graph.reading.representation import REPRESENTED
from graph.reading.representation import Representation as RepresentationRows
from graph.view import View

__all__ = ["Representation", "RepresentationQuestions"]


_EXPLANATIONS = {
    "held": "The sources say who sits for {of} in {body}: by name, post, position or organisation.",
    "unnamed": "{of} has seats in {body}; the sources do not name who holds them.",
    "vacant": "{of} has a seat in {body} that nobody holds.",
    "not_entitled": "{of} has no seat to fill in {body}.",
    "not_stated": "The sources do not say whether {of} has a seat in {body} at the date asked for.",
}


_NOTHING_BEFORE = "The sources say nothing of seats of {of} in {body} before {seen}."
_SEEN_ONLY = (
    "The sources see seats of {of} in {body} at some time {seen}, and not for certain then."
)


@strawberry.type(description="Who represents one area or actor in one body.")
class Representation:
    """A representation."""

    of: Entity = strawberry.field(description="Who is represented.")
    body: Actor = strawberry.field(description="Where.")
    answer: Answer = strawberry.field(description="How the question is answered.")
    explanation: str = strawberry.field(description="The answer in words.")
    seat_count: int | None = strawberry.field(
        description="How many seats; null: the sources give no number. Contradicting accounts of "
        "one seat each count."
    )
    seats: list[Seat] = strawberry.field(description="The seats behind the answer.")
    graded: list[GradedClaim] = strawberry.field(
        description="The same seats, each with how surely it was held then."
    )
    only_possible: int = strawberry.field(
        description="How many more seats are only possible then; ask for them with `grades`."
    )

    @classmethod
    def of_rows(cls, rows: RepresentationRows, view: View) -> "Representation":
        """The answer of a question."""
        answer = Answer(rows.answer)
        explanation = _EXPLANATIONS[answer.value]
        seen = rows.first_seen()
        if answer is Answer.NOT_STATED and seen:
            explanation = _NOTHING_BEFORE if seen[0].isdigit() else _SEEN_ONLY
        return cls(
            of=node(rows.of),
            body=node(rows.body),
            answer=answer,
            explanation=explanation.format(of=rows.of["name"], body=rows.body["name"], seen=seen),
            seat_count=rows.seat_count(view) if rows.seats else None,
            only_possible=len(rows.possible),
            seats=[node(seat) for seat in rows.seats],
            graded=graded(rows.seats, view),
        )


@strawberry.type
class RepresentationQuestions:
    """Who represents whom where."""

    @strawberry.field(
        description="Who sits for an area or actor (`of`) in bodies (`in`; all where it has seats "
        "when left out): by name, or UNNAMED, VACANT, NOT_ENTITLED, or NOT_STATED by any source. "
        "At most 500 bodies."
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
        return [Representation.of_rows(row, view) for row in rows]
