"""What comes and goes from date to date: the claims about things, and the days they turn on."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from graph.grades import Grade, Reason, Timeline
from graph.reading.asides import explained, then
from graph.reading.asking import Asking, Row
from graph.reading.grading import coming_to, counts, timeline_of
from graph.time import Span
from graph.view import COUNTS, View

__all__ = [
    "CLAIMS_AT_MOST",
    "Frame",
    "FrameTurn",
    "Frames",
    "Turned",
    "claims_about",
    "frames_of",
    "frames_told",
    "state_on",
]

CLAIMS_AT_MOST: Final = 3000
"""Claims looked at; all of Stockholm's bodies together have half as many."""

_ONE_DAY: Final = timedelta(days=1)

State = Mapping[str, Grade]
"""The claims that count on a day, by id, each with its grade."""


class FrameTurn(StrEnum):
    """How a claim turns on a day, or that it counts already on the first."""

    STANDS = "stands"
    BEGINS = "begins"
    BECOMES_KNOWN = "becomes_known"
    REGRADED = "regraded"
    NO_LONGER_KNOWN = "no_longer_known"
    CEASES = "ceases"


@dataclass(frozen=True, slots=True)
class Turned:
    """A claim whose grade is another from a day on; None stands for one that does not count."""

    turn: FrameTurn
    claim: Row
    before: Grade | None
    after: Grade | None


@dataclass(frozen=True, slots=True)
class Frame:
    """A day on which something turns, and what does, by noun and id."""

    day: date
    turned: list[Turned]


@dataclass(frozen=True, slots=True)
class Frames:
    """What counts on the first day, and every later day of the span on which that is another.

    The first state folded with the frames up to a day is the state on that day.
    """

    first: date
    state: list[Turned]
    frames: list[Frame]


async def claims_about(
    asking: Asking, ids: list[str], nouns: tuple[str, ...] = ()
) -> tuple[list[Row], int]:
    """The claims about things that may count on some day, by noun and id, and how many are cut.

    Their statuses and scenario are those of the view; its date and grades do not matter. Raises
    StoreError, by kind.
    """
    whenever = asking.seen(replace(asking.view, at=None, throughout=False, grades=tuple(Grade)[1:]))
    row = await whenever.row(
        "frames/claims_about", ids=ids, nouns=list(nouns), first=CLAIMS_AT_MOST
    )
    return row["claims"], row["total"] - len(row["claims"])


def frames_of(claims: Iterable[Row], over: Span, view: View) -> Frames:
    """The state on the first day of a span, and the days on which it turns; no day is left out.

    A day's grade is that of the day by itself, whatever the date of the view.
    """
    first: list[Turned] = []
    by_day: defaultdict[date, list[Turned]] = defaultdict(list)
    for claim in claims:
        line = timeline_of(claim)
        before = _counts(claim, line, over.since, view)
        if before is not None:
            first.append(Turned(FrameTurn.STANDS, claim, None, before))
        for day in _turns(line, over):
            after = _counts(claim, line, day, view)
            if after is not before:
                by_day[day].append(Turned(_turn(line, day, before, after), claim, before, after))
            before = after
    return Frames(over.since, first, [Frame(day, by_day[day]) for day in sorted(by_day)])


async def frames_told(asking: Asking, ids: list[str], nouns: tuple[str, ...], found: Frames) -> str:
    """On how many days something turns, or that nothing counts in the span, in Swedish.

    Raises StoreError, by kind.
    """
    state, days = len(found.state), len(found.frames)
    said = f"{state} påståenden gäller den första dagen; därefter ändras något under {days} dagar."
    if not state + days:
        said = f"Källorna säger inget som räknas om det som frågades efter{then(asking.view)}."

    async def counting(asking: Asking) -> int:
        claims, cut = await claims_about(asking, ids, nouns)
        return coming_to(claims, asking.view).count(COUNTS) + cut

    return await explained(asking, said, counting, found=state + days)


def state_on(claims: Iterable[Row], day: date, view: View) -> dict[str, Grade]:
    """The claims that count on a day, each with its grade."""
    told = ((claim["id"], _counts(claim, timeline_of(claim), day, view)) for claim in claims)
    return {identifier: grade for identifier, grade in told if grade is not None}


def _counts(claim: Row, line: Timeline, day: date, view: View) -> Grade | None:
    """The grade on a day, None where it does not count."""
    then = replace(view, at=Span(day, day + _ONE_DAY), throughout=False)
    grade = then.verdict(line).grade
    return grade if counts(claim, grade, then) else None


def _turn(line: Timeline, day: date, before: Grade | None, after: Grade | None) -> FrameTurn:
    """How a claim turns on a day on which what counts of it goes from the one to the other.

    To begin and to be seen for the first time are two things, and so are to end and not to be seen
    any more: a month that a report speaks of is no beginning of all that stands in it.
    """
    if before is None:
        return FrameTurn.BEGINS if _begins(line, day) else FrameTurn.BECOMES_KNOWN
    if after is None:
        ended = line.on(day).grade is Grade.NO
        return FrameTurn.CEASES if ended else FrameTurn.NO_LONGER_KNOWN
    return FrameTurn.REGRADED


# What is said of the days on which something whose beginning is known may have begun, be it that of
# the claim ("during 2016") or of what it rests on.
_BEGINNING: Final = (Reason.SEEN_WITHIN, Reason.MAY_NOT_EXIST)


def _begins(line: Timeline, day: date) -> bool:
    """Whether a day comes after days on which it is excluded, or may have begun and these do."""
    past = [segment for segment in line.segments if segment.since < day]
    last = next((one for one in reversed(past) if one.reason not in _BEGINNING), None)
    return last is not None and last.grade is Grade.NO


def _turns(line: Timeline, over: Span) -> list[date]:
    """The days of a span after its first, in order, on which a claim may get another grade."""
    witnesses = (one for one in line.witnesses if one.width() == 1)
    days = {segment.since for segment in line.segments}
    days |= {day for one in witnesses for day in (one.since, one.until)}
    return sorted(day for day in days if over.since < day < over.until)
