"""What the sources themselves say is missing."""

from graph.model.values import FindingType
from graph.reading.along import page_along
from graph.reading.asking import Asking, Row
from graph.reading.claims import ClaimPage, page_of

__all__ = ["GAPS", "stated"]

GAPS = (
    FindingType.GAP,
    FindingType.NEED,
    FindingType.WEAKNESS,
    FindingType.RISK,
    FindingType.NOT_STATED,
)
"""The kinds of finding that say something is missing or at risk."""


async def stated(
    asking: Asking,
    of: list[str],
    types: tuple[FindingType, ...] = (),
    *,
    totals: bool = True,
    counted: bool = False,
    after: str = "",
    first: int = 50,
) -> ClaimPage:
    """Findings of gaps, seats that are empty or unnamed, mandates lacked, figures left unsaid.

    With `types`, findings of these and nothing else. By noun and id, those after a claim's id.
    Counts are made when `counted`, and without `totals` it may be left open how many there are.
    Raises StoreError, by kind.
    """

    async def walk(*, after: str, least: int, most: int, first: int, counting: bool) -> Row:
        return await asking.row(
            "gaps/stated",
            of=of,
            types=list(types or GAPS),
            others=not types,
            after=after,
            least=least,
            most=most,
            counted=counted and counting,
            first=first,
        )

    return page_of(await page_along(asking, walk, after, first, totals=totals or counted))
