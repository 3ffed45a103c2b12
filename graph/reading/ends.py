"""The ends of a claim as the store returned it."""

from graph.reading.asking import Row

__all__ = ["ends_of"]


def ends_of(claim: Row, field: str) -> list[Row]:
    """The things (or claims) that stand in a field of the claim, in the order they were written."""
    ends = [end for end in claim["ends"] if end["field"] == field]
    return sorted(ends, key=lambda end: end["order"])
