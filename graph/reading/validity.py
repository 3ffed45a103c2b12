"""When a claim held, from the texts the store keeps, and in Swedish."""

from graph.model.swedish import date
from graph.reading.asking import Row
from graph.time import OPEN, Validity

__all__ = ["validity_of", "validity_told"]


def validity_of(claim: Row) -> Validity:
    """The claim's validity, as the seeds word it."""
    return Validity(
        claim.get("from_text"), claim.get("to_text"), claim.get("on_text"), claim.get("as_of_text")
    )


def validity_told(held: Validity, announced: str | None) -> str:
    """A validity in a few Swedish words; `announced`: an end to come, or None."""
    goes_on = held.end == OPEN
    told = (
        ("{}", held.on),
        ("från {}", held.start),
        ("till {}", None if goes_on else held.end),
        ("ska upphöra {}", announced),
        ("sett {}", held.as_of),
    )
    parts = [said.format(date(text)) for said, text in told if text]
    if goes_on:
        parts.append("tills vidare")
    return ", ".join(parts) or "odaterat"
