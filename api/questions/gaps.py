"""What the sources say is missing."""

import strawberry

from api.context import Info
from api.pages import After, First, Page, counts_wanted
from api.types import arguments as arg
from api.types.interfaces import ClaimConnection, claim_connection
from api.viewing import viewed
from graph.model.common import ENTITY_NOUNS
from graph.reading import gaps

__all__ = ["GapsQuestions"]


@strawberry.type
class GapsQuestions:
    """What the sources say is missing."""

    @strawberry.field(
        description="What the sources say is missing: findings of gaps, needs, weaknesses and "
        "risks, seats that are vacant, unnamed or not to be filled, mandates lacked, figures left "
        "unsaid."
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
        kinds = tuple(types or gaps.GAPS)
        found = await gaps.stated(
            asking,
            ids,
            kinds,
            counted=counts_wanted(info),
            skip=page.skip,
            first=page.first,
        )
        return claim_connection(page, found, view)
