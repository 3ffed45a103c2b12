"""What began, ended and happened."""

import strawberry

from api.context import Info
from api.types import arguments as arg
from api.types.dates import Days
from api.types.interfaces import Claim, GradedClaim, graded, node
from api.types.words import Turn
from api.viewing import viewed
from graph.model.common import ENTITY_NOUNS
from graph.reading import history
from graph.reading.history import Entry
from graph.view import View

__all__ = ["HistoryQuestions", "TimelineEntry"]


@strawberry.type(description="Something that began, ended or happened.")
class TimelineEntry:
    """An entry of a timeline."""

    turn: Turn = strawberry.field(description="What the date is the date of.")
    date: str = strawberry.field(description="As precise as the source gives it.")
    days: Days | None = strawberry.field(description="The days the date may mean.")
    claim: Claim = strawberry.field(description="The claim that says so.")
    graded: GradedClaim = strawberry.field(description="The same with how surely it held then.")

    @classmethod
    def of_entry(cls, entry: Entry, view: View) -> "TimelineEntry":
        """The entry of a question."""
        return cls(
            turn=Turn(entry.turn),
            date=entry.when,
            days=Days.of(entry.days),
            claim=node(entry.claim),
            graded=graded([entry.claim], view)[0],
        )


@strawberry.type
class HistoryQuestions:
    """What began, ended and happened."""

    @strawberry.field(
        description="What began, ended and happened about things, the earliest first, from "
        "at most 500 claims. With `at`, what may have come at that time."
    )
    async def history(
        self,
        info: Info,
        of: arg.About,
        at: arg.At = None,
        grades: arg.Grades = None,
        throughout: arg.Throughout = False,
        scenario: arg.InScenario = None,
        statuses: arg.Statuses = None,
    ) -> list[TimelineEntry]:
        """The timeline of things."""
        view = await viewed(info, at, grades, throughout, statuses, scenario)
        asking = info.context.asking.seen(view)
        ids = await info.context.ids(of, ENTITY_NOUNS)
        return [TimelineEntry.of_entry(entry, view) for entry in await history.dated(asking, ids)]
