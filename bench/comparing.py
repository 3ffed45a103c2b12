"""One run: answers compared, then every side timed in turn, question by question."""

from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from bench.answers import difference
from bench.questions import QUESTIONS, Question
from bench.reports import Report
from bench.sides import Side, opened
from graph.embedded import Address

__all__ = ["DifferentError", "Measured", "compared", "measured", "sides_over"]

_WARM_IN_FLIGHT: Final = 16
"""All connections of a side are made, and whatever compiles as it runs has had something to run."""

Telling = Callable[[str], None]


class DifferentError(Exception):
    """Two sides do not give the same answer: there is nothing to time."""


@dataclass(frozen=True, slots=True)
class Measured:
    """What one side did with one question, so many at a time."""

    side: str
    question: str
    in_flight: int
    report: Report


@contextmanager
def sides_over(address: Address, names: Sequence[str], logs: Path) -> Generator[list[Side]]:
    """The sides of these names, all of them up over one store."""
    with ExitStack() as stack:
        yield [stack.enter_context(opened(name, address, logs)) for name in names]


def compared(sides: Sequence[Side]) -> dict[str, Any]:
    """The answer to each question, which all sides give alike.

    Raises DifferentError where two differ, with what one says and the other does not.
    """
    answers: dict[str, Any] = {}
    for question in QUESTIONS:
        for side in sides:
            answer = side.answer(question)
            known = answers.setdefault(question.name, answer)
            if answer != known:
                told = (
                    f"{sides[0].name} (-) and {side.name} (+) answer {question.name} differently:"
                )
                raise DifferentError(f"{told}\n{difference(known, answer)}")
    return answers


def measured(
    sides: Sequence[Side],
    in_flight: Sequence[int],
    *,
    seconds: float,
    warm: float,
    turns: int,
    telling: Telling,
) -> list[Measured]:
    """Every side with every question and number in flight, for so many seconds in so many turns.

    Sides that are compared take turns, every other time in the opposite order, so that what else
    the machine does, and a store that grows quicker, falls on all of them.
    """
    for question in QUESTIONS:
        for side in sides:
            side.load(question, _WARM_IN_FLIGHT, warm)
    return [
        one
        for question in QUESTIONS
        for number in in_flight
        for one in _in_turns(sides, question, number, turns, seconds / turns, telling)
    ]


def _in_turns(
    sides: Sequence[Side],
    question: Question,
    number: int,
    turns: int,
    seconds: float,
    telling: Telling,
) -> Iterator[Measured]:
    reports: dict[str, list[Report]] = {side.name: [] for side in sides}
    for turn in range(1, turns + 1):
        telling(f"{question.title}, {number} in flight: turn {turn} of {turns}")
        for side in sides if turn % 2 else reversed(sides):
            reports[side.name].append(_load(side, question, number, seconds))
    for name, each in reports.items():
        yield Measured(name, question.name, number, Report.of_all(each))


def _load(side: Side, question: Question, number: int, seconds: float) -> Report:
    report = side.load(question, number, seconds)
    if not report.all_right:
        raise DifferentError(
            f"{side.name} under load, {question.name}: {report.wrong} wrong, refused "
            f"{report.refused}, failed {report.failed}. {report.example}"
        )
    return report
