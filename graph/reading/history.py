"""What began, ended, happened and was seen, in order."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from graph.reading.asides import explained, then
from graph.reading.asking import Asking, Row
from graph.reading.grading import timeline_of
from graph.reading.validity import validity_of
from graph.time import FIRST_DAY, LAST_DAY, OPEN, Span, intersection, span

__all__ = ["CLAIMS_AT_MOST", "Dated", "Entry", "Turn", "dated", "entries_of", "entries_told"]

CLAIMS_AT_MOST: Final = 1000
"""Claims looked at; of any one body there are a third of them."""


class Turn(StrEnum):
    """What a claim's date is the date of."""

    BEGAN = "began"
    ENDED = "ended"
    HAPPENED = "happened"
    SEEN = "seen"


@dataclass(frozen=True, slots=True)
class Entry:
    """One dated turn: what, when as the source words it, and the days that may mean."""

    turn: Turn
    when: str
    days: Span
    claim: Row


@dataclass(frozen=True, slots=True)
class Dated:
    """The turns, and how many more claims there are than were looked at."""

    entries: list[Entry]
    claims_cut: int


async def dated(asking: Asking, of: list[str], turns: tuple[Turn, ...] = tuple(Turn)) -> Dated:
    """The turns of the claims about the things, the earliest first; from at most 1,000 claims.

    With a date or period asked for, the turns that may have come within it. Raises StoreError, by
    kind.
    """
    row = await asking.row("history/dated", of=of, first=CLAIMS_AT_MOST)
    entries = [
        entry
        for claim in row["claims"]
        for entry in entries_of(claim)
        if entry.turn in turns
        if asking.view.at is None or entry.days.overlaps(asking.view.at)
    ]
    entries.sort(key=lambda entry: (entry.days.since, entry.days.until, entry.claim["id"]))
    return Dated(entries, row["total"] - len(row["claims"]))


async def entries_told(asking: Asking, of: list[str], turns: tuple[Turn, ...], found: Dated) -> str:
    """How many turns were found, or that the sources tell of none, in Swedish.

    Raises StoreError, by kind.
    """
    number = len(found.entries)
    said = f"{number} {'tidpunkt' if number == 1 else 'tidpunkter'}."
    if not number:
        said = f"Källorna tidfäster inget som räknas av det som frågades efter{then(asking.view)}."

    async def counting(asking: Asking) -> int:
        return len((await dated(asking, of, turns)).entries)

    async def of_any_turn(asking: Asking) -> int:
        return len((await dated(asking, of)).entries)

    every = len(turns) == len(Turn)
    also = None if every else {"av andra slag (utan `turns`)": of_any_turn}
    return await explained(asking, said, counting, found=number, also=also)


def entries_of(claim: Row) -> list[Entry]:
    """The turns of one claim: when it happened, or its start, a sighting and its end, if said."""
    validity = validity_of(claim)
    turns = (
        (Turn.HAPPENED, validity.on),
        (Turn.BEGAN, validity.start),
        (Turn.SEEN, validity.as_of),
        (Turn.ENDED, validity.end if validity.end != OPEN else None),
    )
    return [Entry(turn, when, _days(turn, when, claim), claim) for turn, when in turns if when]


def _days(turn: Turn, when: str, claim: Row) -> Span:
    """The days that the turn may mean: nothing ends before it is seen, or begins after."""
    days, seen = span(when), timeline_of(claim).witnesses
    if turn is Turn.ENDED:
        known = Span(max((one.since for one in seen), default=FIRST_DAY), LAST_DAY)
    elif turn is Turn.BEGAN:
        known = Span(FIRST_DAY, min((one.until for one in seen), default=LAST_DAY))
    else:
        return days
    return intersection([days, known]) or days
