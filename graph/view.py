"""The viewpoint of a question: one thing, whole, from the argument to every statement."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import Any, Final

from graph.grades import COUNTED, Grade, Timeline, Verdict, grade_expression
from graph.model.values import Status
from graph.time import ALL_TIME, Span

__all__ = [
    "COUNTS",
    "EVERY_STATUS",
    "IN_FORCE",
    "ONLY_POSSIBLE",
    "REPLACED",
    "View",
    "at_predicate",
    "certain_predicate",
    "known_predicate",
    "viewed_expression",
]

IN_FORCE: Final = (Status.IN_FORCE.value, Status.ENDED.value)
"""What counts unless asked otherwise: structure that is, or once was, in force."""

EVERY_STATUS: Final = tuple(status.value for status in Status)
"""Whatever a source says, be it planned, proposed or over."""


@dataclass(frozen=True, slots=True)
class View:
    """From where a question looks: when, how surely, at what standing, in which scenario.

    `at`: a day or a span (None: any time). At a span, what held at some time in it; `throughout`,
    all the time. `grades`: those that count (None: certain and last known at a date, all where no
    date is asked for). `statuses`: those that count. `scenario`: the id of a scenario, whose
    proposals then count too and stand in the place of what they replace. `plans`: what is planned
    or proposed was asked for, and counts as soon as it is possible, which is all it can be; not
    where `grades` are given. `standing`: what is looked at in place of all that: one status, or
    what the scenario replaces.
    """

    at: Span | None = None
    throughout: bool = False
    grades: tuple[Grade, ...] | None = None
    statuses: tuple[str, ...] = IN_FORCE
    scenario: str | None = None
    plans: bool = False
    standing: str | None = None

    def counted(self) -> tuple[Grade, ...]:
        """The grades that count."""
        if self.grades is not None:
            return self.grades
        return tuple(Grade) if self.at is None else COUNTED

    def widened(self) -> "View":
        """The same with what is only possible too, so that an answer can tell how much that is."""
        return replace(self, grades=tuple({*self.counted(), Grade.POSSIBLE}))

    def aside(self) -> dict[str, "View"]:
        """The views of what does not count by its standing: a status, or being replaced."""
        others = [status for status in EVERY_STATUS if status not in self.statuses]
        replaced = [REPLACED] if self.scenario else []
        return {one: replace(self, standing=one) for one in (*others, *replaced)}

    def brought_in(self) -> "View":
        """The view of what the scenario brings in, and of nothing else."""
        return replace(self, standing=_BROUGHT_IN)

    def whenever(self) -> "View":
        """The same at any time."""
        return replace(self, at=None, throughout=False, grades=None)

    def verdict(self, timeline: Timeline) -> Verdict:
        """How surely what has this timeline held, seen from here."""
        return timeline.over(self.at or ALL_TIME, throughout=self.throughout)

    def sent(self) -> Mapping[str, Any]:
        """The view as statements read it, in `$view`."""
        return _sent(self)

    def tells(self) -> Mapping[str, Sequence[int]]:
        """For each standing that is looked at, what each rank of a grade comes to.

        2, it counts; 1, it is only possible, which is told and does not count; 0, neither.
        `scenario` stands there beside the statuses for what the scenario brings in.
        """
        return _tells(self)

    def may_be_possible(self) -> bool:
        """Whether anything can come to be only possible."""
        return any(ONLY_POSSIBLE in told for told in self.tells().values())

    def known_before(self) -> date | None:
        """The day before which all that counts is known; None where it need not be."""
        if self.at and all(grade in COUNTED for grade in self._counting()):
            return self.at.until
        return None

    def certain_after(self) -> date | None:
        """The day after which all that counts is still certain; None where it need not be."""
        if self.at and all(grade is Grade.CERTAIN for grade in self._counting()):
            return self.at.since
        return None

    def _counting(self) -> Iterator[Grade]:
        """The grades that count for any standing that is looked at."""
        for standing, told in self.tells().items():
            if standing != _BROUGHT_IN or self.scenario:
                yield from (grade for grade in Grade if told[grade.rank] == COUNTS)

    def standing_of(self, row: Mapping[str, Any]) -> str:
        """Under which standing of `tells` a thing or claim is looked at."""
        if self.scenario and self.scenario in (row.get("scenarios") or ()):
            return _BROUGHT_IN
        if self.scenario and self.scenario in (row.get("replaced_in") or ()):
            return REPLACED
        return row["status"]

    def comes_to(self, row: Mapping[str, Any], grade: Grade) -> int:
        """What a thing or claim of this grade comes to: 2, 1 or 0, as `tells` has it."""
        told = self.tells().get(self.standing_of(row))
        return told[grade.rank] if told else 0


_VIEWS_REMEMBERED: Final = 512
"""The same few dates are asked from again and again, and what is sent of a view is a kilobyte."""


@lru_cache(_VIEWS_REMEMBERED)
def _sent(view: View) -> Mapping[str, Any]:
    when, tells = view.at or ALL_TIME, view.tells()
    return {
        "since": when.since,
        "until": when.until,
        "throughout": view.throughout,
        "scenario": view.scenario,
        "tells": tells,
        "any_grade": all(len(set(told)) == 1 for told in tells.values()),
    }


@lru_cache(_VIEWS_REMEMBERED)
def _tells(view: View) -> Mapping[str, Sequence[int]]:
    standings = (view.standing,) if view.standing else (*view.statuses, _BROUGHT_IN)
    asked = view.grades is None and (view.plans or view.standing is not None)
    return {
        one: _told(view, plan=one == _BROUGHT_IN or (one in _PLANS and asked)) for one in standings
    }


def _told(view: View, *, plan: bool) -> list[int]:
    counted = {*view.counted(), *((Grade.POSSIBLE,) if plan else ())}
    return [COUNTS if grade in counted else _UNCOUNTED[grade] for grade in Grade]


REPLACED: Final = "replaced"
"""The standing of what the scenario puts something else in the place of."""

COUNTS: Final = 2
ONLY_POSSIBLE: Final = 1
"""What a node comes to that is told and does not count."""

_BROUGHT_IN: Final = "scenario"
_PLANS: Final = (Status.PLANNED.value, Status.PROPOSED.value)
_UNCOUNTED: Final = {
    Grade.NO: 0,
    Grade.POSSIBLE: ONLY_POSSIBLE,
    Grade.LAST_KNOWN: 0,
    Grade.CERTAIN: 0,
}


def viewed_expression(variable: str) -> str:
    """The Cypher expression that tells what a node comes to in the view: 2, 1 or 0.

    Written `VIEWED(variable)` in the statements. What the scenario replaces comes to nothing.
    A grade is not looked for where every grade comes to the same: it takes most of the time.
    """
    standing = (
        f"CASE WHEN $view.scenario IS NULL THEN {variable}.status"
        f" WHEN $view.scenario IN {variable}.scenarios THEN '{_BROUGHT_IN}'"
        f" WHEN $view.scenario IN {variable}.replaced_in THEN '{REPLACED}'"
        f" ELSE {variable}.status END"
    )
    rank = f"CASE WHEN $view.any_grade THEN 0 ELSE {grade_expression(variable)} END"
    return f"coalesce($view.tells[{standing}][{rank}], 0)"


def known_predicate(variable: str) -> str:
    """The Cypher predicate that keeps what may be known in the view: `KNOWN(variable)`."""
    return f"({variable}.known_from < $view.until)"


def certain_predicate(variable: str) -> str:
    """The Cypher predicate that keeps what may be certain in the view: `CERTAIN(variable)`."""
    return f"({variable}.certain_until > $view.since)"


def at_predicate(variable: str) -> str:
    """The Cypher predicate that keeps what counts in the view; `AT(variable)` in the statements."""
    return f"({viewed_expression(variable)} = {COUNTS})"
