"""What the sources themselves say is missing."""

from graph.model.values import FindingType
from graph.reading.asking import Asking
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
    counted: bool = False,
    skip: int = 0,
    first: int = 50,
) -> ClaimPage:
    """Findings of gaps, seats that are empty or unnamed, mandates lacked, figures left unsaid.

    With `types`, findings of these and nothing else. Raises StoreError, by kind.
    """
    row = await asking.row(
        "gaps/stated",
        of=of,
        types=list(types or GAPS),
        others=not types,
        counted=counted,
        skip=skip,
        first=first,
    )
    return page_of(row, skip)
