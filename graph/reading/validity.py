"""When a claim held, from the texts the store keeps."""

from graph.reading.asking import Row
from graph.time import Validity

__all__ = ["validity_of"]


def validity_of(claim: Row) -> Validity:
    """The claim's validity, as the seeds word it."""
    return Validity(
        claim.get("from_text"), claim.get("to_text"), claim.get("on_text"), claim.get("as_of_text")
    )
