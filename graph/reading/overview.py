"""What the graph holds."""

from graph.reading.asking import Asking, Row

__all__ = ["counts", "version"]


async def counts(asking: Asking) -> Row:
    """The day and digest of the last load (null before the first), and the count of each noun.

    Raises StoreError, by kind.
    """
    return await asking.row("overview/counts")


async def version(asking: Asking) -> str:
    """The digest of what was loaded last; empty before the first load.

    Raises StoreError, by kind.
    """
    rows = await asking.rows("overview/version")
    return rows[0]["version"] if rows else ""
