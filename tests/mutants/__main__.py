"""Draws small faults by lot, puts each in a copy of the tree, and tells which the tests find."""

import argparse
import json
import sys
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import ExitStack
from itertools import islice
from pathlib import Path
from queue import SimpleQueue
from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from tests.mutants.equivalent import reason_for
from tests.mutants.faults import ROOT, Fault, draw
from tests.mutants.workbench import Workbench, workbench

KEPT = ROOT / ".mutants"
WANTED = 0.9

Result = dict[str, Any]


def main() -> int:
    """Nought when enough of the faults that matter were found."""
    asked = _asked()
    console = Console(highlight=False, soft_wrap=True)
    with ExitStack() as opened:
        benches = _benches(opened, asked.at_once)
        seen = benches[0].see(KEPT / "seen", console.print if asked.watch else None)
        console.print(f"{len(seen.seconds)} tests, {sum(seen.seconds.values()):.0f} s in all")
        # Some are no statements any more, and tell nothing: so more are drawn.
        drawn = draw(asked.number * 2, asked.seed, only=asked.only)
        faults = list(islice(filter(benches[0].is_sound, drawn), asked.number))
        known = _known(asked.report) if asked.again else {}
        results = [known[_key(one.told())] for one in faults if _key(one.told()) in known]
        until = time.monotonic() + asked.minutes * 60
        free: SimpleQueue[Workbench] = SimpleQueue()
        for bench in benches:
            free.put(bench)

        def tried(fault: Fault) -> Result | None:
            bench = free.get()
            try:
                if time.monotonic() > until:
                    return None
                verdict = bench.try_out(fault, seen, asked.seconds)
            finally:
                free.put(bench)
            reason = reason_for(fault) if verdict.outcome == "survived" else None
            outcome = "equivalent" if reason else verdict.outcome
            return {**fault.told(), **verdict.__dict__, "outcome": outcome, "reason": reason or ""}

        with ThreadPoolExecutor(asked.at_once) as working:
            left = [fault for fault in faults if _key(fault.told()) not in known]
            for done in as_completed([working.submit(tried, fault) for fault in left]):
                result = done.result()
                if result:
                    results.append(result)
                    console.print(_line(result), markup=False)
                    _write(asked.report, asked.seed, results)
    console.print(_table(results))
    console.print(_said(results))
    return int(rate(results) < WANTED)


def _benches(opened: ExitStack, number: int) -> list[Workbench]:
    """So many workbenches, which take their time to be loaded, and so at once."""
    with ThreadPoolExecutor(number) as working:
        return list(working.map(opened.enter_context, [workbench() for _ in range(number)]))


def _key(told: Result) -> tuple[object, ...]:
    return tuple(told[name] for name in ("file", "line", "kind", "before", "after"))


def _known(report: Path) -> dict[tuple[object, ...], Result]:
    """What was found the last time: a test that found a fault finds it again."""
    told = json.loads(report.read_text(encoding="utf-8"))
    return {_key(one): one for one in told["faults"] if one["outcome"] == "found"}


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
    parser.add_argument("--at-once", type=int, default=1, help="how many, each with its store")
    parser.add_argument("--again", action="store_true", help="only what was not found last time")
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
            table.add_row(*map(escape, (one["outcome"], where, one["before"], one["after"], tests)))
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
