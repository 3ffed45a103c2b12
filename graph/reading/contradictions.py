"""Where sources contradict each other or themselves, both sides kept."""

from dataclasses import dataclass

from graph.reading.asking import Asking, Row

__all__ = ["PairPage", "pairs"]


@dataclass(frozen=True, slots=True)
class PairPage:
    """A page of pairs of contradicting claims and the number of all."""

    total: int
    page: list[list[Row]]

    def told(self) -> str:
        """How many contradictions there are, or that none is known, in Swedish."""
        if not self.total:
            return "Ingen motsägelse är känd i det som frågades efter."
        return f"{self.total} {'motsägelse' if self.total == 1 else 'motsägelser'}."


async def pairs(
    asking: Asking, of: list[str], documents: list[str], *, skip: int = 0, first: int = 50
) -> PairPage:
    """Pairs of claims that contradict each other, about the things, from the documents.

    Raises StoreError, by kind.
    """
    row = await asking.row(
        "contradictions/pairs", of=of, documents=documents, skip=skip, first=first
    )
    return PairPage(row["total"], row["page"])
