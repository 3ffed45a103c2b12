"""What began, ended, happened and was seen."""

from functools import partial

import strawberry
from strawberry.relay import PageInfo

from api.context import Info
from api.pages import After, Edge, First, Page, connection
from api.types import arguments as arg
from api.types.asides import Explained, Telling
from api.types.dates import Days
from api.types.interfaces import Claim, GradedClaim, graded
from api.types.nodes import node
from api.types.words import Turn
from api.viewing import viewed
from graph.model.common import ENTITY_NOUNS
from graph.reading import history
from graph.reading.history import Dated, Entry
from graph.view import View

__all__ = ["HistoryQuestions", "TimelineConnection", "TimelineEntry"]


@strawberry.type(description="Something that began, ended, happened or was seen.")
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


@strawberry.type(description="A page of a timeline.")
class TimelineConnection(Explained):
    """A page of a timeline."""

    total_count: int = strawberry.field(description="How many entries there are, on all pages.")
    nodes: list[TimelineEntry] = strawberry.field(
        description="The entries of this page, the earliest first."
    )
    edges: list[Edge[TimelineEntry]] = strawberry.field(description="The same with their cursors.")
    page_info: PageInfo = strawberry.field(description="Whether and how to go on.")
    claims_cut: int = strawberry.field(
        description="How many more dated claims there are than the 1,000 looked at."
    )

    @classmethod
    def of_rows(
        cls, page: Page, found: Dated, view: View, telling: Telling
    ) -> "TimelineConnection":
        """The page of a question."""
        rows = found.entries[page.skip : page.skip + page.first]
        nodes = [TimelineEntry.of_entry(entry, view) for entry in rows]
        edges, info = connection(page, nodes, len(found.entries))
        return cls(
            total_count=len(found.entries),
            nodes=nodes,
            edges=edges,
            page_info=info,
            claims_cut=found.claims_cut,
            telling=telling,
        )


@strawberry.type
class HistoryQuestions:
    """What began, ended, happened and was seen."""

    @strawberry.field(
        description="What began, ended, happened and was seen about things, the earliest first, "
        "from at most 1,000 claims. With `at`, what may have come at that time. SEEN is neither a "
        "start nor an end: a source speaks of that time."
    )
    async def history(
        self,
        info: Info,
        of: arg.About,
        turns: arg.Turns = None,
        at: arg.At = None,
        grades: arg.Grades = None,
        throughout: arg.Throughout = False,
        scenario: arg.InScenario = None,
        statuses: arg.Statuses = None,
        first: First = 50,
        after: After = None,
    ) -> TimelineConnection | None:
        """The timeline of things."""
        page = await Page.asked(info, first, after)
        view = await viewed(info, at, grades, throughout, statuses, scenario)
        asking = info.context.asking.seen(view)
        ids = await info.context.ids(of, ENTITY_NOUNS)
        wanted = tuple(Turn) if turns is None else tuple(turns)
        found = await history.dated(asking, ids, wanted)
        telling = partial(history.entries_told, asking, ids, wanted, found)
        return TimelineConnection.of_rows(page, found, view, telling)
