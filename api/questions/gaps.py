"""What the sources say is missing."""

from collections.abc import Awaitable

import strawberry

from api.context import Info
from api.pages import After, First, Page, counts_wanted, totals_wanted
from api.types import arguments as arg
from api.types.interfaces import ClaimConnection, claim_connection
from api.viewing import viewed
from graph.model.common import ENTITY_NOUNS
from graph.reading import gaps
from graph.reading.asides import then
from graph.reading.asking import Asking
from graph.reading.claims import ClaimPage

__all__ = ["GapsQuestions"]


@strawberry.type
class GapsQuestions:
    """What the sources say is missing."""

    @strawberry.field(
        description="What the sources say is missing: findings of gaps, needs, weaknesses and "
        "risks, seats that are vacant or unnamed, mandates lacked, figures left unsaid. A seat "
        "that nobody is entitled to is none."
    )
    async def gaps(
        self,
        info: Info,
        of: arg.OfAny = None,
        types: arg.FindingTypes = None,
        at: arg.At = None,
        grades: arg.Grades = None,
        throughout: arg.Throughout = False,
        scenario: arg.InScenario = None,
        statuses: arg.Statuses = None,
        first: First = 50,
        after: After = None,
    ) -> ClaimConnection | None:
        """The gaps that sources state."""
        page = await Page.asked(info, first, after)
        view = await viewed(info, at, grades, throughout, statuses, scenario)
        asking = info.context.asking.seen(view)
        ids = await info.context.ids(of, ENTITY_NOUNS)
        kinds = tuple(types or ())
        found = await gaps.stated(
            asking,
            ids,
            kinds,
            totals=totals_wanted(info),
            counted=counts_wanted(info),
            after=page.after,
            first=page.first,
        )

        def again(asking: Asking, first: int) -> Awaitable[ClaimPage]:
            return gaps.stated(asking, ids, kinds, first=first)

        said = "gör ingen sådan iakttagelse" if kinds else "säger inte att något saknas"
        nothing = f"Källorna {said}{then(view)}."
        return claim_connection(page, found, asking, again, nothing)
