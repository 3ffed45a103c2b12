"""What began, ended and happened, in order."""

from dataclasses import dataclass
from enum import StrEnum

from graph.reading.asking import Asking, Row
from graph.reading.validity import validity_of
from graph.time import OPEN, Span, span

__all__ = ["Entry", "Turn", "dated", "entries_of"]


class Turn(StrEnum):
    """What a claim's date is the date of."""

    BEGAN = "began"
    ENDED = "ended"
    HAPPENED = "happened"


@dataclass(frozen=True, slots=True)
class Entry:
    """One dated turn: what, when as the source words it, and the days that may mean."""

    turn: Turn
    when: str
    days: Span
    claim: Row


async def dated(asking: Asking, of: list[str]) -> list[Entry]:
    """The turns of the claims about the things, the earliest first; from at most 500 claims.

    With a date or period asked for, the turns that may have come within it.

    Raises StoreError, by kind.
    """
    entries = [
        entry
        for row in await asking.rows("history/dated", of=of)
        for entry in entries_of(row["claim"])
        if asking.view.at is None or entry.days.overlaps(asking.view.at)
    ]
    return sorted(
        entries, key=lambda entry: (entry.days.since, entry.days.until, entry.claim["id"])
    )


def entries_of(claim: Row) -> list[Entry]:
    """The turns of one claim: what happened, or its start and then its end, where they are said."""
    validity = validity_of(claim)
    turns = (
        (Turn.HAPPENED, validity.on),
        (Turn.BEGAN, validity.start),
        (Turn.ENDED, validity.end if validity.end != OPEN else None),
    )
    return [Entry(turn, when, span(when), claim) for turn, when in turns if when]
