"""Which of a thing's names it bore when."""

from datetime import date

from graph.grades import Grade
from graph.model.values import NameForm, Status
from graph.reading.asking import Row
from graph.reading.grading import counted, timeline_of, verdict_of
from graph.time import FIRST_DAY, LAST_DAY, Span
from graph.view import View

__all__ = ["borne_in", "called_in"]

_PROPOSED = (Status.PROPOSED, Status.PLANNED)


def borne_in(names: list[Row], view: View) -> list[Row]:
    """The names that count in the view, in their order; all where no date is asked for."""
    return [
        name
        for name in names
        if (view.at is None and view.grades is None) or counted(verdict_of(name, view).grade, view)
    ]


def called_in(names: list[Row], form: NameForm, view: View) -> Row | None:
    """The name of a form that the thing bore, as surely as is known; else the nearest in time.

    Where an official name is asked for, a former one serves: it was official in its day; and an
    alias where there is neither. A label or a proposed name is never one.
    """
    named = [name for name in names if name["status"] not in _PROPOSED and not name["negated"]]
    fitting = [name for name in named if name["form"] in _forms(form)]
    if not fitting and form is NameForm.OFFICIAL:
        fitting = [name for name in named if name["form"] == NameForm.ALIAS]
    return max(fitting, key=lambda name: _fit(name, view), default=None)


def _forms(form: NameForm) -> tuple[NameForm, ...]:
    return (NameForm.OFFICIAL, NameForm.FORMER) if form is NameForm.OFFICIAL else (form,)


def _fit(name: Row, view: View) -> tuple[int, int, date, date]:
    """How well a name answers: by its grade, by how near it was seen, and then the latest begun.

    So on the day of a renaming it is called by the new name.
    """
    grade = verdict_of(name, view).grade
    seen = _seen(name)
    near = -_gap(seen, view.at) if seen and view.at else 0
    # What is excluded at the date can still be the nearest; what is surer goes first.
    begun = timeline_of(name).possible().since
    last = seen.until if seen else FIRST_DAY
    return (max(grade.rank, Grade.POSSIBLE.rank), near, begun, last)


def _seen(name: Row) -> Span | None:
    """From the first to the last day on which the name is known to have been borne."""
    timeline = timeline_of(name)
    days = [day for witness in timeline.witnesses for day in (witness.since, witness.until)]
    turns = [*(segment.since for segment in timeline.segments), LAST_DAY]
    for segment, until in zip(timeline.segments, turns[1:], strict=True):
        if segment.grade is Grade.CERTAIN:
            days += [segment.since, until]
    known = [day for day in days if FIRST_DAY < day < LAST_DAY]
    return Span(min(known), max(known)) if known else None


def _gap(seen: Span, at: Span) -> int:
    return max((at.since - seen.until).days, (seen.since - at.until).days, 0)
