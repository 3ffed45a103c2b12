"""What was measured, as Markdown: it reads as well in a terminal as in `docs/speed.md`."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from bench.comparing import Measured
from bench.documented import Asked
from bench.goals import Goal
from bench.reports import Report, percentile
from bench.sides import Side

__all__ = [
    "of_counts",
    "of_documented",
    "of_goals",
    "of_memory",
    "of_profile",
    "of_sides",
    "of_starts",
]

_MEGABYTE: Final = 1_048_576
_BESIDE: Final = ("handler", "neo4j-graphql")
"""The sides that all others are told in ratio to."""

_DEEPER: Final = ("driver", "handler", "executed")
"""Each does all that the one before it does, and more."""

_BOUND: Final = 1.5


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]], *, words: int = 1) -> str:
    """A table whose first columns hold words, the others numbers."""
    ruled = ["---"] * words + ["--:"] * (len(heads) - words)
    return "\n".join("| " + " | ".join(row) + " |" for row in (heads, ruled, *rows))


def of_sides(measured: Sequence[Measured]) -> str:
    """One row for each question, number in flight and side."""
    rates = {(one.question, one.in_flight, one.side): one.report.rate for one in measured}
    there = [side for side in _BESIDE if any(one.side == side for one in measured)]
    heads = ["question", "in flight", "side", "a second", *(f"× {side}" for side in there)]
    heads += ["p50 ms", "p95 ms", "p99 ms", "CPU ms", "Neo4j ms", "MB"]
    rows = [
        [
            one.question,
            str(one.in_flight),
            one.side,
            f"{one.report.rate:.0f}",
            *(
                f"{one.report.rate / rates[one.question, one.in_flight, side]:.2f}"
                for side in there
            ),
            *_spent(one.report),
        ]
        for one in measured
    ]
    return _table(heads, rows, words=3)


def _spent(report: Report) -> list[str]:
    return [
        *(f"{percentile(report.each, share):.1f}" for share in (0.5, 0.95, 0.99)),
        f"{report.cpu_each:.2f}",
        f"{report.store_cpu_each:.2f}",
        f"{report.memory / _MEGABYTE:.0f}",
    ]


def of_profile(measured: Sequence[Measured]) -> str:
    """What a request costs the processors where, one at a time, by what one side does and the next
    does not; no row where one of the three sides was not measured.
    """
    alone = {(one.question, one.side): one.report for one in measured if one.in_flight == 1}
    rows: list[list[str]] = []
    for question in dict.fromkeys(one.question for one in measured):
        driver, handler, executed = (alone.get((question, side)) for side in _DEEPER)
        if driver and handler and executed:
            parts = (
                driver.store_cpu_each,
                driver.cpu_each,
                handler.cpu_each - driver.cpu_each,
                executed.cpu_each - handler.cpu_each,
                executed.store_cpu_each - driver.store_cpu_each,
            )
            rows.append([question, *(f"{part:.2f}" for part in parts)])
    heads = ["ms of processor", "store", "driver", "HTTP", "projection", "store, beyond"]
    return _table(heads, rows)


def of_starts(sides: Sequence[Side]) -> str:
    """How long each service takes until its first right answer."""
    rows = [[side.name, f"{side.start:.1f}"] for side in sides if side.start]
    return _table(["side", "seconds to the first answer"], rows)


def of_memory(reports: Sequence[Report]) -> str:
    """What a service held after each part of a long time."""
    rows = [
        [str(place), f"{report.rate:.0f}", f"{report.memory / _MEGABYTE:.1f}"]
        for place, report in enumerate(reports, start=1)
    ]
    return _table(["part", "a second", "MB"], rows)


def of_counts(counts: Mapping[str, int]) -> str:
    """How many answers there were of each sort."""
    return _table(["answers", "number"], [[name, str(count)] for name, count in counts.items()])


def of_goals(goals: Sequence[Goal]) -> str:
    """What was wanted and what was found."""
    rows = [
        [
            goal.told,
            f"{'≤' if goal.at_most else '≥'} {goal.wanted:g}",
            f"{goal.found:.2f}",
            "yes" if goal.holds else "no",
        ]
        for goal in goals
    ]
    return _table(["goal", "wanted", "found", "holds"], rows)


def of_documented(found: Mapping[int, Mapping[str, Asked]]) -> str:
    """One row for each recipe: the same answer or how much more, and what it takes at each scale.

    Where the answer is the same, its p95 is compared; where it grows, what each value or row
    counted takes.
    """
    first, *others = sorted(found)
    heads = ["request", f"p50 at {first}×", f"p95 at {first}×"]
    for scale in others:
        heads += [f"answer at {scale}×", f"p95 at {scale}×", "ratio", "holds"]
    rows: list[list[str]] = []
    for title, real in found[first].items():
        row = [title.replace("|", "\\|"), f"{real.median:.1f}", f"{real.p95:.1f}"]
        for scale in others:
            row += _grown(real, found[scale][title])
        rows.append(row)
    return _table(heads, rows)


def _grown(real: Asked, grown: Asked) -> list[str]:
    same = real.answer == grown.answer
    more = grown.told / max(1, real.told)
    ratio = grown.p95 / real.p95 / (1.0 if same else max(1.0, more))
    told = "the same" if same else f"{more:.1f} ×"
    return [told, f"{grown.p95:.1f}", f"{ratio:.2f}", "yes" if ratio <= _BOUND else "no"]
