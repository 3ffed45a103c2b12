"""Pages along an index: as much is read as a page holds, and counted as far as is said here."""

from collections.abc import Awaitable
from typing import Final, Protocol

from graph.reading.asking import Row

__all__ = ["COUNTED_AT_MOST", "Walk", "page_along"]

COUNTED_AT_MOST: Final = 10_000
"""Rows of a list that are counted: a fifth more than the sources read so far have claims, and few
enough that a graph of any size answers in the time of this one."""


class Walk(Protocol):
    """A statement that walks along an index, with all that it is asked for but its bounds."""

    def __call__(self, *, after: str, least: int, most: int, first: int) -> Awaitable[Row]:
        """Its row: `most` rows after one, those of `first` told that count.

        `least`: 2 to pass over what is only possible, else 1.
        """
        ...


async def page_along(walk: Walk, after: str, first: int, *, totals: bool) -> Row:
    """The row of the page after a row of the list, or of its first page.

    Besides what the statement tells it has `at_least`, whether there are more than its numbers
    tell, and `more`, whether others come after the page. Without `totals` its numbers mean nothing.
    """
    told: Row = {"at_least": False}
    if totals:
        row = await walk(after="", least=1, most=COUNTED_AT_MOST + 1, first=0 if after else first)
        told = {
            **row,
            "total": min(row["total"], COUNTED_AT_MOST),
            "at_least": row["total"] + row["only_possible"] > COUNTED_AT_MOST,
            "more": row["total"] > first,
        }
        if not after and (len(told["page"]) == first or not told["at_least"]):
            return told
    row = await walk(after=after, least=2, most=first + 1, first=first)
    return {**row, **told, "page": row["page"], "more": row["total"] > first}
