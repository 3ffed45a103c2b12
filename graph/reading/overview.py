"""What the graph holds."""

from graph.reading.asking import Asking, Row

__all__ = ["counts"]


async def counts(asking: Asking) -> Row:
    """The day and digest of the last load (null before the first), and the count of each noun.

    Raises StoreError, by kind.
    """
    return await asking.row("overview/counts")
