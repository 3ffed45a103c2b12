"""A long time under load: whether memory stays, and whether light requests wait for heavy ones."""

import math
from collections.abc import Callable
from pathlib import Path
from typing import Final

from bench.asking import Request, asking, ordered
from bench.comparing import DifferentError
from bench.goals import Goal
from bench.questions import HEAVY, QUESTIONS
from bench.reports import Report, percentile
from bench.sides import Service, executed
from bench.table import of_goals, of_memory
from graph.embedded import Address

__all__ = ["soaked"]

_PARTS: Final = 10
_IN_FLIGHT: Final = 16
_GROWTH: Final = 1.1
"""Of memory after the first fifth: until then pools fill, plans are kept, and code is compiled."""

_MANY: Final = 64
_LIGHT_FOR_ONE_HEAVY: Final = 9
_MIXED: Final = 5000
_P99_TO_P50: Final = 10.0


def soaked(address: Address, logs: Path, number: int, telling: Callable[[str], None]) -> str:
    """Tables of so many requests, each executed, and of light ones among heavy ones.

    Raises DifferentError where an answer is not the one that it was at first.
    """
    with executed(address, logs) as service:
        requests = [service.request(question) for question in QUESTIONS]
        reports: list[Report] = []
        for part in range(_PARTS):
            reports.append(_asked(service, requests, _IN_FLIGHT, math.ceil(number / _PARTS)))
            telling(f"{part + 1} of {_PARTS}: {reports[-1].memory >> 20} MB")
        light, heavy = requests[0], service.request(HEAVY)
        mixed = _asked(service, [light] * _LIGHT_FOR_ONE_HEAVY + [heavy], _MANY, _MIXED)
    durations = mixed.durations[light.kind]
    found = percentile(durations, 0.99) / percentile(durations, 0.5)
    grown = reports[-1].memory / reports[1].memory
    goals = [
        Goal(f"memory after {number} requests to a fifth of them", _GROWTH, grown, at_most=True),
        Goal("light among heavy, 64 in flight: p99 to p50", _P99_TO_P50, found, at_most=True),
    ]
    return f"{of_memory(reports)}\n\n{of_goals(goals)}"


def _asked(service: Service, requests: list[Request], in_flight: int, number: int) -> Report:
    report = ordered(asking(service.url(QUESTIONS[0]), requests, in_flight, number=number))
    if not report.all_right:
        raise DifferentError(f"{report.wrong} wrong, {report.refused} {report.failed}")
    report.memory = service.process.memory_info().rss
    return report
