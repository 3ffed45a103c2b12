"""Pages along an index: as much is read as a page holds, and counted as far as is said here."""

from collections.abc import Awaitable
from typing import Final, Protocol

from graph.reading.asking import Asking, Row

__all__ = ["COUNTED_AT_MOST", "Walk", "page_along"]

COUNTED_AT_MOST: Final = 10_000
"""Rows of a list that are counted: a fifth more than the sources read so far have claims, and few
enough that a graph of any size answers in the time of this one."""


class Walk(Protocol):
    """A statement that walks along an index, with all that it is asked for but its bounds."""

    def __call__(
        self, *, after: str, least: int, most: int, first: int, counting: bool
    ) -> Awaitable[Row]:
        """Its row: `most` rows after one, those of `first` told that count.

        `least`: 2 to pass over what is only possible, else 1. `counting`: for the sake of numbers.
        """
        ...


async def page_along(asking: Asking, walk: Walk, after: str, first: int, *, totals: bool) -> Row:
    """The row of the page after a row of the list, or of its first page.

    Besides what the statement tells it has `at_least`, whether there are more than its numbers
    tell, and `more`, whether others come after the page. Without `totals` its numbers mean nothing.
    Of more than are counted what counts is told apart from what is only possible, which could
    otherwise take all the room.
    """
    told: Row = {"at_least": False}
    if totals:
        most, shown = COUNTED_AT_MOST + 1, 0 if after else first
        every = await walk(after="", least=1, most=most, first=shown, counting=True)
        told = {**every, "at_least": False, "more": every["total"] > first}
        if every["total"] + every["only_possible"] > COUNTED_AT_MOST:
            counting = every
            if asking.view.may_be_possible():
                counting = await walk(after="", least=2, most=most, first=shown, counting=True)
            told = _apart(every, counting) | {"more": counting["total"] > first}
        if not after and (len(told["page"]) == first or told["total"] < COUNTED_AT_MOST):
            return told
    row = await walk(after=after, least=2, most=first + 1, first=first, counting=False)
    return {**row, **told, "page": row["page"], "more": row["total"] > first}


def _apart(every: Row, counting: Row) -> Row:
    """The row of more than are counted: what counts, by itself, and how much is only possible."""
    return {
        **counting,
        "total": min(counting["total"], COUNTED_AT_MOST),
        "only_possible": min(every["only_possible"], COUNTED_AT_MOST),
        "at_least": True,
    }
