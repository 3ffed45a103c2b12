"""How surely the rows of the store held, and which of them count in a view."""

from collections.abc import Iterable
from typing import Final

from graph.grades import Grade, Reason, Timeline, Verdict, joint
from graph.reading.asking import Row
from graph.view import View

__all__ = [
    "coming_to",
    "counted",
    "grade_word",
    "joint_grade",
    "timeline_of",
    "verdict_of",
]

_WORDS: Final = {
    Grade.CERTAIN: "säker",
    Grade.LAST_KNOWN: "senast känd",
    Grade.POSSIBLE: "möjlig",
    Grade.NO: "nej",
}


def timeline_of(row: Row) -> Timeline:
    """The timeline of a claim or a thing: as it is held, or as the store returned it."""
    return row["timeline"] if "timeline" in row else Timeline.of(row)


def verdict_of(row: Row, view: View) -> Verdict:
    """How surely it held, seen from the view, and why."""
    return view.verdict(timeline_of(row))


def joint_grade(claims: Iterable[Row], view: View) -> Grade:
    """How surely the claims held together: the grade of the weakest link."""
    return joint([timeline_of(claim) for claim in claims], view.at, throughout=view.throughout)


def counted(grade: Grade, view: View) -> bool:
    """Whether something of this grade counts in the view."""
    return grade in view.counted()


def coming_to(rows: Iterable[Row], view: View) -> list[int]:
    """What each thing or claim comes to in the view, as `VIEWED` in the statements has it."""
    tells, nothing = view.tells(), [0] * len(Grade)
    return [
        tells.get(view.standing_of(row), nothing)[verdict_of(row, view).grade.rank] for row in rows
    ]


def grade_word(verdict: Verdict) -> str:
    """The grade in Swedish; what is possible because it was seen only later is called just that."""
    if verdict.grade is Grade.POSSIBLE and verdict.reason is Reason.SEEN_LATER:
        return "sedd endast senare"
    return _WORDS[verdict.grade]
