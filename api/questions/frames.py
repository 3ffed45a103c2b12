"""What comes and goes from date to date."""

import datetime as dt
from functools import partial

import strawberry

from api.context import Info
from api.scoping import things_whenever
from api.types import arguments as arg
from api.types.asides import Explained, Telling
from api.types.interfaces import Claim
from api.types.nodes import node
from api.types.words import FrameTurn, Grade
from api.viewing import viewed
from graph.reading import frames
from graph.reading.frames import Frame as FrameRow
from graph.reading.frames import Frames as FramesRows
from graph.reading.frames import Turned as TurnedRow

__all__ = ["Frame", "Frames", "FramesQuestions", "TurnedClaim"]


@strawberry.type(description="A claim that turns on a day, or counts on the first.")
class TurnedClaim:
    """A claim that turns."""

    turn: FrameTurn = strawberry.field(description="How it turns.")
    claim: Claim = strawberry.field(description="The claim.")
    before: Grade | None = strawberry.field(
        description="How surely it held until then; null: it did not count, or it is the first day."
    )
    after: Grade | None = strawberry.field(
        description="How surely it holds from then on; null: it does not count."
    )

    @classmethod
    def of_row(cls, row: TurnedRow) -> "TurnedClaim":
        """The turn of a question."""
        return cls(
            turn=FrameTurn(row.turn),
            claim=node(row.claim),
            before=Grade(row.before) if row.before else None,
            after=Grade(row.after) if row.after else None,
        )


@strawberry.type(description="A day on which something turns.")
class Frame:
    """A frame."""

    day: str = strawberry.field(description="The day (YYYY-MM-DD) from which it is so.")
    turned: list[TurnedClaim] = strawberry.field(description="What turns, by noun and id.")

    @classmethod
    def of_row(cls, row: FrameRow) -> "Frame":
        """The frame of a question."""
        return cls(day=row.day.isoformat(), turned=[TurnedClaim.of_row(one) for one in row.turned])


@strawberry.type(
    description="What counts on the first day of a span, and each later day on which it turns: the "
    "first state with all that turned up to a day is what counts on that day."
)
class Frames(Explained):
    """The frames of a span."""

    first: str | None = strawberry.field(
        description="The first day (YYYY-MM-DD); null: the span has none."
    )
    state: list[TurnedClaim] = strawberry.field(
        description="What counts on the first day, by noun and id."
    )
    frames: list[Frame] = strawberry.field(description="The days on which it turns, in order.")
    claims: list[Claim] = strawberry.field(
        description="The claims that count on some day of the span, each once, by noun and id."
    )
    things_cut: int = strawberry.field(
        description="How many more things of the areas there are, beyond the first 500."
    )
    claims_cut: int = strawberry.field(
        description="How many more claims there are, beyond the first 3,000."
    )

    @classmethod
    def of_rows(
        cls, found: FramesRows, *, things_cut: int, claims_cut: int, telling: Telling
    ) -> "Frames":
        """The answer of a question."""
        turned = [*found.state, *(one for frame in found.frames for one in frame.turned)]
        claims = {one.claim["id"]: one.claim for one in turned}
        ordered = sorted(claims.values(), key=lambda row: (row["noun"], row["id"]))
        return cls(
            first=None if found.first == dt.date.min else found.first.isoformat(),
            state=[TurnedClaim.of_row(one) for one in found.state],
            frames=[Frame.of_row(frame) for frame in found.frames],
            claims=[node(row) for row in ordered],
            things_cut=things_cut,
            claims_cut=claims_cut,
            telling=telling,
        )


@strawberry.type
class FramesQuestions:
    """What comes and goes."""

    @strawberry.field(
        description="What comes and goes: of the claims about things (`of`) and the bodies of "
        "areas (`areas`), what counts on the first day of a span and each day on which a claim "
        "begins to count, ceases to, or is another grade. `difference` tells two dates apart."
    )
    async def frames(
        self,
        info: Info,
        span: arg.Over,
        of: arg.OfThese = None,
        areas: arg.OfAreas = None,
        nouns: arg.Nouns = None,
        grades: arg.Grades = None,
        scenario: arg.InScenario = None,
        statuses: arg.Statuses = None,
    ) -> Frames | None:
        """The frames of a span."""
        view = await viewed(info, span, grades, False, statuses, scenario)
        asking = info.context.asking.seen(view)
        ids, things_cut = await things_whenever(info, of, areas)
        kinds = tuple(noun.value for noun in nouns or ())
        rows, claims_cut = await frames.claims_about(asking, ids, kinds)
        found = frames.frames_of(rows, span, view)
        return Frames.of_rows(
            found,
            things_cut=things_cut,
            claims_cut=claims_cut,
            telling=partial(frames.frames_told, asking, ids, kinds, found),
        )
