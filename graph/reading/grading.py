"""How surely the rows of the store held, and which of them count in a view."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import Final

from graph.grades import Grade, Reason, Timeline, Verdict, joint
from graph.reading.asking import Row
from graph.view import COUNTS, View

__all__ = [
    "coming_to",
    "count_together",
    "counted",
    "counts",
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
    """Whether something of this grade counts in the view, whatever its standing."""
    return grade in view.counted()


def counts(row: Row, grade: Grade, view: View) -> bool:
    """Whether a thing or claim of this grade counts in the view, by its standing too."""
    return view.comes_to(row, grade) == COUNTS


def count_together(claims: Collection[Row], grade: Grade, view: View) -> bool:
    """Whether claims that must hold at once, and together are of this grade, count in the view.

    There must be a day on which each does: a plan that counts as soon as it is possible is taken
    for as sure as what counts, on the days on which it is possible.
    """
    asked = counted(Grade.POSSIBLE, view)
    plans = [not asked and counts(one, Grade.POSSIBLE, view) for one in claims]
    if not any(plans):
        return counted(grade, view)
    most = max(view.counted(), key=lambda grade: grade.rank, default=Grade.NO)
    lines = [
        _lifted(timeline_of(one), most) if plan else timeline_of(one)
        for one, plan in zip(claims, plans, strict=True)
    ]
    return counted(joint(lines, view.at, throughout=view.throughout), view)


def _lifted(line: Timeline, grade: Grade) -> Timeline:
    """The same, but of this grade where it is possible, if that is less."""
    if grade.rank <= Grade.POSSIBLE.rank:
        return line
    segments = (
        replace(one, grade=grade) if one.grade is Grade.POSSIBLE else one for one in line.segments
    )
    return replace(line, segments=tuple(segments))


def coming_to(rows: Iterable[Row], view: View) -> list[int]:
    """What each thing or claim comes to in the view, as `VIEWED` in the statements has it."""
    return [view.comes_to(row, verdict_of(row, view).grade) for row in rows]


def grade_word(verdict: Verdict) -> str:
    """The grade in Swedish; what is possible because it was seen only later is called just that."""
    if verdict.grade is Grade.POSSIBLE and verdict.reason is Reason.SEEN_LATER:
        return "sedd endast senare"
    return _WORDS[verdict.grade]
