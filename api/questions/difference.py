"""What is another at one date than at another."""

from collections import Counter
from dataclasses import replace
from functools import partial

import strawberry
from strawberry.relay import PageInfo

from api.context import Info
from api.pages import After, First, Page, connection
from api.scoping import things_whenever
from api.types import arguments as arg
from api.types.asides import Explained, Telling
from api.types.interfaces import Claim
from api.types.kinds import ClaimNoun
from api.types.nodes import node
from api.types.words import Differs, Grade
from api.viewing import viewed
from graph.reading import difference, frames
from graph.reading.asides import explained
from graph.reading.asking import Asking
from graph.reading.difference import Compared as ComparedRows
from graph.reading.difference import Difference as DifferenceRow

__all__ = ["Difference", "DifferencePage", "DifferenceQuestions", "DiffersCount"]

_LASTING = [noun for noun in ClaimNoun if noun is not ClaimNoun.EVENT]


@strawberry.type(description="One thing in which two dates differ.")
class Difference:
    """A difference."""

    differs: Differs = strawberry.field(description="How the dates differ.")
    sentence: str = strawberry.field(description="The difference in Swedish.")
    before: Claim | None = strawberry.field(
        description="What counts at the first date; null: nothing does."
    )
    after: Claim | None = strawberry.field(
        description="What counts at the second date; null: nothing does."
    )
    grade_before: Grade = strawberry.field(
        description="How surely it held at the first date: what began not at all, what was not "
        "known possibly."
    )
    grade_after: Grade = strawberry.field(description="How surely it held at the second date.")

    @classmethod
    def of_row(cls, row: DifferenceRow) -> "Difference":
        """The difference of a question."""
        came = row.differs in (Differs.BEGAN, Differs.NOT_KNOWN_BEFORE)
        went = row.differs in (Differs.ENDED, Differs.NOT_KNOWN_AFTER)
        return cls(
            differs=Differs(row.differs),
            sentence=row.sentence,
            before=None if came else node(row.before),
            after=None if went else node(row.after),
            grade_before=Grade(row.grade_before),
            grade_after=Grade(row.grade_after),
        )


@strawberry.type(description="How many differences are of a kind.")
class DiffersCount:
    """A count."""

    differs: Differs = strawberry.field(description="The kind.")
    count: int = strawberry.field(description="How many; may be 0.")


@strawberry.type(description="In what two dates differ, a page of it, with the counts of all.")
class DifferencePage(Explained):
    """A page of differences."""

    total_count: int = strawberry.field(description="How many differences there are in all.")
    counts: list[DiffersCount] = strawberry.field(description="How many of each kind in all.")
    unchanged: int = strawberry.field(description="How many claims count at both dates.")
    last_known: int = strawberry.field(
        description="How many of the unchanged are only last known at the second date, since no "
        "source speaks of them then. `grades: CERTAIN` lists them, as not known."
    )
    nodes: list[Difference] = strawberry.field(
        description="CHANGED, BEGAN, ENDED, NOT_KNOWN_AFTER, NOT_KNOWN_BEFORE; each by noun and id."
    )
    page_info: PageInfo = strawberry.field(description="Whether and how to go on.")
    things_cut: int = strawberry.field(
        description="How many more things of the areas there are, beyond the first 500."
    )
    claims_cut: int = strawberry.field(
        description="How many more claims there are, beyond the first 3,000."
    )

    @classmethod
    def of_rows(
        cls, page: Page, found: ComparedRows, things_cut: int, claims_cut: int, telling: Telling
    ) -> "DifferencePage":
        """The answer of a question."""
        rows = found.differences[page.skip : page.skip + page.first]
        nodes = [Difference.of_row(row) for row in rows]
        total = len(found.differences)
        _, info = connection(page, nodes, total)
        counts = Counter(row.differs for row in found.differences)
        return cls(
            total_count=total,
            counts=[DiffersCount(differs=one, count=counts[one]) for one in Differs],
            unchanged=found.unchanged,
            last_known=found.last_known,
            nodes=nodes,
            page_info=info,
            things_cut=things_cut,
            claims_cut=claims_cut,
            telling=telling,
        )


@strawberry.type
class DifferenceQuestions:
    """What is another at one date than at another."""

    @strawberry.field(
        description="In what two dates differ, of the claims about things (`of`) and the bodies of "
        "areas (`areas`): what began, ended, changed (one name, host, chair or holder of a seat "
        "for another), or is known at one of the two only; in fields and in Swedish. Without "
        "`nouns` all but EVENT: what happened did not end."
    )
    async def difference(
        self,
        info: Info,
        from_: arg.FromDate,
        to: arg.ToDate,
        of: arg.OfThese = None,
        areas: arg.OfAreas = None,
        nouns: arg.Nouns = None,
        grades: arg.Grades = None,
        throughout: arg.Throughout = False,
        scenario: arg.InScenario = None,
        statuses: arg.Statuses = None,
        first: First = 50,
        after: After = None,
    ) -> DifferencePage | None:
        """In what two dates differ."""
        page = await Page.asked(info, first, after)
        view = await viewed(info, from_, grades, throughout, statuses, scenario)
        asking = info.context.asking.seen(view)
        ids, things_cut = await things_whenever(info, of, areas)
        kinds = tuple(noun.value for noun in nouns or _LASTING)
        rows, claims_cut = await frames.claims_about(asking, ids, kinds)
        found = difference.compared(rows, from_, to, view)

        async def counting(asking: Asking) -> int:
            rows, _ = await frames.claims_about(asking, ids, kinds)
            return len(difference.compared(rows, from_, to, asking.view).differences)

        # Both dates are compared already: of other times there is nothing to say.
        undated = asking.seen(replace(view, at=None))
        said = difference.compared_told(found, from_, to)
        telling = partial(explained, undated, said, counting, found=len(found.differences))
        return DifferencePage.of_rows(page, found, things_cut, claims_cut, telling)
