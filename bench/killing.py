"""The store killed under load: what is answered meanwhile, and when all is right again."""

import os
import signal
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Final

from bench.asking import asking, ordered
from bench.goals import Goal
from bench.processes import PYTHON
from bench.questions import QUESTIONS
from bench.reports import Report
from bench.sides import Kind, served
from bench.table import of_counts, of_goals
from graph.embedded import PrivateStore
from graph.settings import settings

__all__ = ["killed", "told"]

_APART: Final = 30.0
"""Seconds between two kills: three times the ten within which all is to be right again."""

_BACK_WITHIN: Final = 10.0
_IN_FLIGHT: Final = 16


def killed(logs: Path, number: int, telling: Callable[[str], None]) -> str:
    """Tables of a service with a store of its own, which is killed so many times."""
    data = logs / "store"
    kind = Kind(
        "ours, executed",
        "ours",
        (PYTHON, "-m", "api", "serve", "--port", "{port}"),
        surroundings={
            "REMEMBER_MB": "0",
            "STYRGRAF_DATA": str(data),
            "STYRGRAF_CACHE": str(settings().styrgraf_cache),
        },
    )
    with served("killed", kind, None, logs) as service:
        requests = [service.request(question) for question in QUESTIONS]
        url = service.url(QUESTIONS[0])
        load = asking(url, requests, _IN_FLIGHT, seconds=(number + 1) * _APART)
        times = [_kill(data, telling) for _ in range(number)]
        report = ordered(load)
    return told(report, [*times, time.time()])


def _kill(data: Path, telling: Callable[[str], None]) -> float:
    """Kills the store some seconds from now, in the middle of whatever it does; the time of it."""
    time.sleep(_APART)
    pid = PrivateStore(data, settings().styrgraf_cache).status().pid
    at = time.time()
    if pid is None:
        raise RuntimeError("the store has not come up again since it was killed")
    os.kill(pid, signal.SIGKILL)
    telling(f"killed the store, process {pid}")
    return at


def told(report: Report, times: list[float]) -> str:
    """Tables of how many answers of each sort there were, and of what is promised of kills.

    `times` are those of the kills and, as the last, that of the end: what is not right up to the
    next is counted to a kill.
    """
    back = [_back(report, since, until) for since, until in pairwise(times)]
    goals = [
        Goal(f"kill {place}: seconds until all is right", _BACK_WITHIN, seconds, at_most=True)
        for place, seconds in enumerate(back, start=1)
    ]
    goals += [
        Goal("wrong answers", 0, report.wrong, at_most=True),
        Goal("requests without an answer", 0, sum(report.failed.values()), at_most=True),
    ]
    counts = {"right": report.number, **report.refused, **report.failed}
    return f"{of_counts(counts)}\n\n{of_goals(goals)}"


def _back(report: Report, since: float, until: float) -> float:
    """Seconds from a kill to the last answer that was not right before the next."""
    tenths = [tenth / 10 for tenth in report.not_right if since - 0.1 <= tenth / 10 < until]
    return max(tenths, default=since) - since
