"""Draws small faults by lot, puts each in a copy of the tree, and tells which the tests find."""

import argparse
import json
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from tests.mutants.equivalent import reason_for
from tests.mutants.faults import ROOT, draw
from tests.mutants.workbench import workbench

KEPT = ROOT / ".mutants"
WANTED = 0.9

Result = dict[str, Any]


def main() -> int:
    """Nought when enough of the faults that matter were found."""
    asked = _asked()
    console = Console(highlight=False, soft_wrap=True)
    results: list[Result] = []
    with workbench() as bench:
        seen = bench.see(KEPT / "seen", console.print if asked.watch else None)
        console.print(f"{len(seen.seconds)} tests, {sum(seen.seconds.values()):.0f} s in all")
        # Some are no statements any more, and tell nothing.
        faults = draw(asked.number * 2, asked.seed, only=asked.only)
        until = time.monotonic() + asked.minutes * 60
        for fault in faults:
            if len(results) == asked.number or time.monotonic() > until:
                break
            if not bench.is_sound(fault):
                continue
            verdict = bench.try_out(fault, seen, asked.seconds)
            reason = reason_for(fault) if verdict.outcome == "survived" else None
            outcome = "equivalent" if reason else verdict.outcome
            results.append(
                {**fault.told(), **verdict.__dict__, "outcome": outcome, "reason": reason or ""}
            )
            console.print(_line(results[-1]), markup=False)
            _write(asked.report, asked.seed, results)
    console.print(_table(results))
    console.print(_said(results))
    return int(rate(results) < WANTED)


def rate(results: list[Result]) -> float:
    """The share of those found among those that matter: a fault that never ends is found too."""
    counted = Counter(one["outcome"] for one in results)
    found = counted["found"] + counted["timed out"]
    return found / (found + counted["survived"] or 1)


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make mutants", description=__doc__)
    parser.add_argument("--number", type=int, default=200, help="how many faults are drawn")
    parser.add_argument("--seed", type=int, default=1, help="the lot; the same draws the same")
    parser.add_argument("--seconds", type=float, default=240, help="for the tests of one fault")
    parser.add_argument("--watch", action="store_true", help="see first what each test runs")
    parser.add_argument("--minutes", type=float, default=1e6, help="after which no more are tried")
    parser.add_argument("--only", default="", help="where faults are put: a folder or a file")
    parser.add_argument("--report", type=Path, default=KEPT / "report.json")
    return parser.parse_args()


def _line(result: Result) -> str:
    return (
        f"{result['outcome']:10} {result['seconds']:6.1f} s  {result['file']}:{result['line']}  "
        f"{result['kind']}  {result['by'] or result['tests']}"
    )


def _table(results: list[Result]) -> Table:
    table = Table(title="Not found", show_lines=True)
    for column in ("what", "where", "before", "after", "tests"):
        table.add_column(column, overflow="fold")
    for one in results:
        if one["outcome"] != "found":
            where = f"{one['file']}:{one['line']}"
            tests = one["reason"] or str(one["tests"])
            table.add_row(one["outcome"], where, one["before"], one["after"], tests)
    return table


def _said(results: list[Result]) -> str:
    counted = Counter(one["outcome"] for one in results)
    told = ", ".join(
        f"{counted[one]} {one}" for one in ("found", "timed out", "survived", "equivalent")
    )
    return f"{len(results)} faults: {told}. Of those that matter, {rate(results):.0%} were found."


def _write(file: Path, seed: int, results: list[Result]) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    told = {"seed": seed, "rate": round(rate(results), 3), "faults": results}
    file.write_text(json.dumps(told, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
