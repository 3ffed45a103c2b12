"""A plugin of pytest's: which tests run which functions and ask which statements, and how long.

It is loaded before the project is, by `-p tests.mutants.seeing`; MUTANTS_SEEN names the file that
what was seen is written to, MUTANTS_CHOSEN the one with the only tests to run, in their order;
MUTANTS_SECONDS says after how long no further test is begun.
"""

import ast
import json
import os
import time
from collections import defaultdict
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest
from coverage import Coverage
from hypothesis import settings

from graph import statements

ROOT = Path(__file__).parents[2]
SEEN = os.environ.get("MUTANTS_SEEN")
CHOSEN = os.environ.get("MUTANTS_CHOSEN")
SECONDS = os.environ.get("MUTANTS_SECONDS")


class Seeing:
    """Writes down what each test runs, asks and takes."""

    def __init__(self) -> None:
        self.coverage = Coverage(data_file=None, source_pkgs=["graph", "api"], config_file=False)
        # The shelf is imported already; what runs at import is told by module, not by line; and
        # a test may run nothing of ours.
        expected = ["module-not-measured", "no-data-collected"]
        self.coverage.set_option("run:disable_warnings", expected)
        self.asked: dict[str, set[str]] = defaultdict(set)
        self.seconds: dict[str, float] = defaultdict(float)
        self.failed: set[str] = set()
        self.emptying: set[str] = set()
        self.test = ""

    def begin(self) -> None:
        """See from now on; a statement is seen where it is taken from the shelf."""
        taken = statements.statement

        def seen(name: str) -> statements.Statement:
            self.asked[name].add(self.test)
            return taken(name)

        statements.statement = seen  # pyright: ignore[reportAttributeAccessIssue]
        self.coverage.start()

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, Any, Any]:
        """Tell whose the lines are that run now."""
        self.test = item.nodeid
        self.coverage.switch_context(item.nodeid)
        if "emptied" in getattr(item, "fixturenames", ()):
            self.emptying.add(item.nodeid)
        try:
            return (yield)
        finally:
            self.coverage.switch_context("")
            self.test = ""

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Keep the time, and whether the test can tell anything: one that fails anyway cannot."""
        self.seconds[report.nodeid] += report.duration
        if report.outcome != "passed":
            self.failed.add(report.nodeid)

    def pytest_sessionfinish(self) -> None:
        """Write it all down."""
        self.coverage.stop()
        told = {
            "seconds": {
                test: round(took, 3)
                for test, took in self.seconds.items()
                if test not in self.failed
            },
            "emptying": sorted(self.emptying),
            "failed": sorted(self.failed),
            "files": {**self._functions(), **self._statements()},
        }
        Path(SEEN or "").write_text(json.dumps(told, ensure_ascii=False), encoding="utf-8")

    def _functions(self) -> dict[str, dict[str, list[str]]]:
        data = self.coverage.get_data()
        found: dict[str, dict[str, list[str]]] = {}
        for file in data.measured_files():
            path = Path(file)
            functions = functions_of(path.read_text(encoding="utf-8"))
            by: dict[str, set[str]] = defaultdict(set)
            for line, tests in data.contexts_by_lineno(file).items():
                by[functions.get(line, "")] |= set(tests) - {""}
            found[path.relative_to(ROOT).as_posix()] = {
                name: sorted(tests - self.failed) for name, tests in by.items()
            }
        return found

    def _statements(self) -> dict[str, dict[str, list[str]]]:
        return {
            f"cypher/{name}.cypher": {"": sorted(tests - self.failed - {""})}
            for name, tests in self.asked.items()
        }


class Choosing:
    """Runs the tests that are named, in that order, and no others."""

    def __init__(self, chosen: list[str]) -> None:
        self.order = {test: place for place, test in enumerate(chosen)}

    def pytest_collection_modifyitems(
        self, config: pytest.Config, items: list[pytest.Item]
    ) -> None:
        """Put them in order and leave the others out."""
        config.hook.pytest_deselected(items=[one for one in items if one.nodeid not in self.order])
        items[:] = sorted(
            (one for one in items if one.nodeid in self.order),
            key=lambda one: self.order[one.nodeid],
        )


class Ending:
    """Begins no test when the time is up: that many tests are slow is no fault that never ends."""

    def __init__(self, seconds: float) -> None:
        self.until = time.monotonic() + seconds

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_protocol(self) -> bool | None:
        """Say that the test was seen to, when it is too late for it."""
        return True if time.monotonic() > self.until else None


def functions_of(text: str) -> dict[int, str]:
    """The innermost function that each line of a module's functions is in; its head is not."""
    found: dict[int, str] = {}

    def walk(node: ast.AST, name: str) -> None:
        for child in ast.iter_child_nodes(node):
            inside = name
            if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
                inside = f"{name}.{child.name}".lstrip(".")
                if not isinstance(child, ast.ClassDef):
                    for line in range(child.body[0].lineno, (child.end_lineno or 0) + 1):
                        found[line] = inside
            walk(child, inside)

    walk(ast.parse(text), "")
    return found


@pytest.hookimpl(tryfirst=True)
def pytest_load_initial_conftests(early_config: pytest.Config) -> None:
    """See from before the first conftest is imported: it takes what asks statements with it."""
    if SEEN:
        seeing = Seeing()
        seeing.begin()
        early_config.pluginmanager.register(seeing)


def pytest_configure(config: pytest.Config) -> None:
    """Begin, by what is asked for; a busy machine is slow, and that is no fault."""
    settings.register_profile("mutants", deadline=None)
    settings.load_profile("mutants")
    if CHOSEN:
        chosen = json.loads(Path(CHOSEN).read_text(encoding="utf-8"))
        config.pluginmanager.register(Choosing(chosen))
    if SECONDS:
        config.pluginmanager.register(Ending(float(SECONDS)))
