"""Rows as the store returns them, with as much in them as a test speaks of."""

from typing import Any

from graph.grades import ALWAYS, Grade, Reason, Segment, Timeline
from graph.reading.asking import Row
from graph.time import FIRST_DAY, LAST_DAY, span

__all__ = ["claim", "ever", "graded", "lasting"]

REASONS = {
    Grade.NO: Reason.BEFORE_START,
    Grade.POSSIBLE: Reason.SEEN_LATER,
    Grade.LAST_KNOWN: Reason.SEEN_BEFORE,
    Grade.CERTAIN: Reason.SEEN,
}


def graded(*turns: tuple[str, Grade], witnesses: tuple[str, ...] = ()) -> Row:
    """The timeline of what is excluded at first and has each grade from the first day of a time."""
    segments = [Segment(FIRST_DAY, Grade.NO, REASONS[Grade.NO])]
    segments += [Segment(span(text).since, grade, REASONS[grade]) for text, grade in turns]
    return Timeline(tuple(segments), tuple(span(text) for text in witnesses)).properties()


def lasting(text: str, grade: Grade = Grade.CERTAIN, reason: Reason | None = None) -> Row:
    """The timeline of what held on the days of a time, and on no other."""
    days = span(text)
    segments = [Segment(days.since, grade, reason or REASONS[grade])]
    if days.since > FIRST_DAY:
        segments.insert(0, Segment(FIRST_DAY, Grade.NO, Reason.BEFORE_START))
    if days.until < LAST_DAY:
        segments.append(Segment(days.until, Grade.NO, Reason.AFTER_END))
    return Timeline(tuple(segments)).properties()


def ever() -> Row:
    """The timeline of what held on every day."""
    return ALWAYS.properties()


def claim(identifier: str, kind: str | None = None, **parts: Any) -> Row:
    """A claim with the ids that stand in its parts; what is no list is a property."""
    lists: dict[str, list[str]] = {part: ids for part, ids in parts.items() if type(ids) is list}
    ends: list[Row] = [
        {"field": part, "order": order, "id": one}
        for part, ids in lists.items()
        for order, one in enumerate(ids)
    ]
    row: Row = {"id": identifier, "noun": identifier.split("/")[0], "type": kind, "ends": ends}
    row |= {"status": "in_force", "negated": False, **ever()}
    return row | {name: value for name, value in parts.items() if name not in lists}
