"""Everything that is known, as claims."""

from collections.abc import Awaitable

import strawberry

from api.context import Info
from api.pages import After, First, Page, counts_wanted, totals_wanted
from api.types import arguments as arg
from api.types.filters import conditions, narrowed
from api.types.interfaces import ClaimConnection, claim_connection
from api.viewing import viewed
from graph.reading.asking import Asking
from graph.reading.claims import ClaimPage, Order, Wanted, claims_matching
from graph.view import EVERY_STATUS

__all__ = ["ClaimsQuestions", "claims_page"]


async def claims_page(
    info: Info, page: Page, asking: Asking, wanted: Wanted, nothing: str = ""
) -> ClaimConnection:
    """A page of claims, counted where the operation asks for counts.

    `nothing`: what an empty one says.
    """
    found = await claims_matching(
        asking,
        wanted,
        totals=totals_wanted(info),
        counted=counts_wanted(info),
        skip=page.skip,
        after=page.after,
        first=page.first,
    )

    def again(asking: Asking, first: int) -> Awaitable[ClaimPage]:
        return claims_matching(asking, wanted, first=first)

    return claim_connection(page, found, asking, again, nothing)


@strawberry.type
class ClaimsQuestions:
    """Everything that is known, as claims."""

    @strawberry.field(
        description="Everything that is known, as claims: by who (`about`, `ends`), kind, place, "
        "topic, document, date and words. `where` must hold, one of `anyOf` if given, and none of "
        "`not`. Every status counts unless `statuses` says otherwise."
    )
    async def claims(
        self,
        info: Info,
        where: arg.Where = None,
        any_of: arg.AnyOf = None,
        not_: arg.Not = None,
        words: arg.Words = None,
        at: arg.At = None,
        grades: arg.Grades = None,
        throughout: arg.Throughout = False,
        scenario: arg.InScenario = None,
        statuses: arg.Statuses = None,
        order: arg.ByOrder = Order.BEST,
        first: First = 50,
        after: After = None,
    ) -> ClaimConnection | None:
        """The claims that filters keep."""
        page = await Page.asked(info, first, after)
        context = info.context
        view = await viewed(info, at, grades, throughout, statuses, scenario, EVERY_STATUS)
        asking = context.asking.seen(view)
        keep = await narrowed(context, await conditions(context, where), any_of, not_)
        return await claims_page(info, page, asking, Wanted(keep, words or "", order))
