"""How surely something held: grades, and the timeline that tells the grade of every day.

What a claim's grade rests on (its dates, its sightings, what it needs to exist, lists that leave it
out, what took its place) is compiled at the load into a `Timeline`: segments of days, each with its
grade and the reason. To ask for a grade is to compare days with the segments, here and, by
`grade_expression`, in the store; nothing else is walked to.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Final

from graph.time import ALL_TIME, FIRST_DAY, LAST_DAY, Span

__all__ = [
    "ALWAYS",
    "COUNTED",
    "Grade",
    "Reason",
    "Segment",
    "Timeline",
    "Verdict",
    "grade_expression",
    "joint",
]


class Grade(StrEnum):
    """How surely something held, from not at all to certainly."""

    NO = "no"
    POSSIBLE = "possible"
    LAST_KNOWN = "last_known"
    CERTAIN = "certain"

    @property
    def rank(self) -> int:
        """Its place from 0 (no) to 3 (certain), as the store keeps it."""
        return _RANKS[self]


_RANKS: Final = {grade: rank for rank, grade in enumerate(Grade)}
_GRADES: Final = tuple(Grade)

COUNTED: Final = (Grade.CERTAIN, Grade.LAST_KNOWN)
"""What counts at a date unless asked otherwise."""


class Reason(StrEnum):
    """Why a claim has its grade."""

    SEEN = "seen"
    BETWEEN = "between"
    SEEN_WITHIN = "seen_within"
    HANDED_OVER = "handed_over"
    DISPUTED = "disputed"
    SEEN_BEFORE = "seen_before"
    SEEN_BEFORE_AND_AFTER = "seen_before_and_after"
    SEEN_LATER = "seen_later"
    UNDATED = "undated"
    ONE_OF_TWO = "one_of_two"
    LEFT_OUT = "left_out"
    PLANNED = "planned"
    PROPOSED = "proposed"
    END_ANNOUNCED = "end_announced"
    MAY_NOT_EXIST = "may_not_exist"
    BEFORE_START = "before_start"
    AFTER_END = "after_end"
    NOT_THERE = "not_there"
    DENIED = "denied"
    NOT_LISTED = "not_listed"
    SUPERSEDED = "superseded"
    ALWAYS = "always"


@dataclass(frozen=True, slots=True)
class Segment:
    """The grade from a day on, why, and what that rests on.

    `told` says it in Swedish. `seen` is the date text of the sighting it rests on and `by` the id
    of the document, list or claim behind it; both are empty where there is none.
    """

    since: date
    grade: Grade
    reason: Reason
    told: str = ""
    seen: str = ""
    by: str = ""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The grade at a day or in a span, and the segment that decides it (None: a witness does)."""

    grade: Grade
    reason: Reason
    told: str = ""
    seen: str = ""
    by: str = ""


@dataclass(frozen=True, slots=True)
class Timeline:
    """The grade of every day, and the spans in each of which it certainly held at some time.

    The first segment begins on the first day there is; a witness is a span within which it held,
    though it is not known on which day.
    """

    segments: tuple[Segment, ...]
    witnesses: tuple[Span, ...] = ()

    def on(self, day: date) -> Segment:
        """The segment that the day lies in."""
        return [segment for segment in self.segments if segment.since <= day][-1]

    def over(self, at: Span, *, throughout: bool = False) -> Verdict:
        """The grade at some time in a span: its best; or throughout it: its worst.

        Of equal segments the last one speaks: it knows most.
        """
        within = list(self._within(at))
        worst_or_best = min if throughout else max
        wanted = worst_or_best(segment.grade.rank for segment in within)
        said = [segment for segment in within if segment.grade.rank == wanted][-1]
        seen = next((w for w in self.witnesses if w.within(at)), None)
        if seen and not throughout and said.grade is not Grade.CERTAIN:
            return Verdict(Grade.CERTAIN, Reason.SEEN_WITHIN, said.told, said.seen, said.by)
        return Verdict(said.grade, said.reason, said.told, said.seen, said.by)

    def possible(self) -> Span:
        """From the first day on which it is not excluded to the last; empty where it always is."""
        kept = [pair for pair in self._spans() if pair[1].grade is not Grade.NO]
        if not kept:
            return Span(LAST_DAY, LAST_DAY)
        return Span(kept[0][0].since, kept[-1][0].until)

    def known_from(self) -> date:
        """The first day on which it may be at least last known; the last there is if on none.

        May be: on each day of a witness.
        """
        known = (days.since for days, segment in self._spans() if segment.grade in COUNTED)
        return min((*known, *(witness.since for witness in self.witnesses)), default=LAST_DAY)

    def certain_until(self) -> date:
        """The day after the last on which it may be certain; the first there is if on none."""
        certain = (days.until for days, segment in self._spans() if segment.grade is Grade.CERTAIN)
        return max((*certain, *(witness.until for witness in self.witnesses)), default=FIRST_DAY)

    def properties(self) -> dict[str, Any]:
        """The properties that carry the timeline in the store."""
        possible = self.possible()
        return {
            "grade_from": [segment.since for segment in self.segments],
            "grade_value": [segment.grade.rank for segment in self.segments],
            "grade_reason": [segment.reason.value for segment in self.segments],
            "grade_told": [segment.told for segment in self.segments],
            "grade_seen": [segment.seen for segment in self.segments],
            "grade_by": [segment.by for segment in self.segments],
            "witness_from": [witness.since for witness in self.witnesses],
            "witness_until": [witness.until for witness in self.witnesses],
            "possible_from": possible.since,
            "possible_until": possible.until,
            "known_from": self.known_from(),
            "certain_until": self.certain_until(),
        }

    @staticmethod
    def of(properties: Mapping[str, Any]) -> "Timeline":
        """The timeline that a row's properties carry."""
        lists: list[list[Any]] = [properties[f"grade_{name}"] for name in _LISTS]
        segments = tuple(
            Segment(_day(since), _GRADES[int(value)], Reason(reason), told, seen, by)
            for since, value, reason, told, seen, by in zip(*lists, strict=True)
        )
        spans = zip(properties["witness_from"], properties["witness_until"], strict=True)
        return Timeline(segments, tuple(Span(_day(one), _day(other)) for one, other in spans))

    def _spans(self) -> Iterator[tuple[Span, Segment]]:
        ends = [*(segment.since for segment in self.segments[1:]), LAST_DAY]
        for segment, until in zip(self.segments, ends, strict=True):
            yield Span(segment.since, until), segment

    def _within(self, at: Span) -> Iterator[Segment]:
        return (segment for days, segment in self._spans() if days.overlaps(at))


_LISTS: Final = ("from", "value", "reason", "told", "seen", "by")


def _day(value: Any) -> date:
    """The day, as Python has it: the store sends its own."""
    return value if isinstance(value, date) else value.to_native()


ALWAYS: Final = Timeline((Segment(FIRST_DAY, Grade.CERTAIN, Reason.ALWAYS),))
"""The timeline of what no date touches."""


def joint(timelines: Sequence[Timeline], at: Span | None, *, throughout: bool = False) -> Grade:
    """How surely several claims held together: the grade of the weakest on the best day.

    Throughout a span, on its worst day. A witness of one counts where the others held throughout
    it: whichever day it was, they held then. Without claims, certain.
    """
    when = at or ALL_TIME
    days = sorted({when.since, *(day for line in timelines for day in _turns(line, when))})
    weakest = [min((line.on(day).grade.rank for line in timelines), default=3) for day in days]
    if throughout:
        return _GRADES[min(weakest)]
    return _GRADES[max([*weakest, *_witnessed(timelines, when)])]


def _turns(line: Timeline, when: Span) -> Iterable[date]:
    return (s.since for s in line.segments if when.since < s.since < when.until)


def _witnessed(timelines: Sequence[Timeline], when: Span) -> Iterator[int]:
    for line in timelines:
        others = [other for other in timelines if other is not line]
        for witness in line.witnesses:
            if witness.within(when):
                yield joint(others, witness, throughout=True).rank


def grade_expression(variable: str) -> str:
    """The Cypher expression that is the rank of a node's grade in the view asked from.

    Its parameter is `$view` (graph.view.View.sent). Written `GRADE(variable)` in the statements.
    """
    overlaps = (
        f"{variable}.grade_from[i] < $view.until"
        f" AND coalesce({variable}.grade_from[i + 1] > $view.since, true)"
    )
    places = f"range(0, size({variable}.grade_from) - 1)"
    return f"""CASE
      WHEN $view.throughout THEN reduce(worst = 3, i IN {places} |
        CASE WHEN {variable}.grade_value[i] < worst AND {overlaps}
          THEN {variable}.grade_value[i] ELSE worst END)
      WHEN any(i IN range(0, size({variable}.witness_from) - 1)
        WHERE {variable}.witness_from[i] >= $view.since
          AND {variable}.witness_until[i] <= $view.until) THEN 3
      ELSE reduce(best = 0, i IN {places} |
        CASE WHEN {variable}.grade_value[i] > best AND {overlaps}
          THEN {variable}.grade_value[i] ELSE best END)
    END"""
