"""Which tests can see a fault: by what was watched of them, or else by names and imports."""

import re
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from tests.mutants.faults import ROOT, Fault
from tests.mutants.seeing import functions_of

__all__ = ["Seen", "files_of_tests", "likely_files"]

# Nothing a small fault changes is told by these, or each of their runs takes minutes.
LEFT_OUT = (
    "tests/judges",
    "tests/mutants",
    "tests/house/test_contents.py",
    "tests/house/test_packaging.py",
    "tests/house/test_sizes.py",
    "tests/live/test_given_store.py",
    "tests/seeding/test_killing.py",
    "tests/web",
)
# These take minutes, or leave the store to be loaded again.
LATE = (
    *("tests/live", "test_loading", "tests/golden", "tests/api/test_cases", "tests/grades"),
    *("test_serving", "test_command_line", "private_store"),
)


@dataclass
class Seen:
    """Which tests run what, as seeing.py wrote it down, a file for each file of tests."""

    seconds: dict[str, float] = field(default_factory=dict[str, float])
    emptying: set[str] = field(default_factory=set[str])
    failed: set[str] = field(default_factory=set[str])
    passing: set[str] = field(default_factory=set[str])
    watched: set[str] = field(default_factory=set[str])
    files: dict[str, dict[str, set[str]]] = field(default_factory=dict[str, dict[str, set[str]]])

    def add(self, told: dict[str, Any]) -> None:
        """Take in what was seen of some tests."""
        self.seconds |= told["seconds"]
        self.emptying |= set(told["emptying"])
        self.failed |= set(told["failed"])
        for file, functions in told["files"].items():
            kept = self.files.setdefault(file, {})
            for name, tests in functions.items():
                kept.setdefault(name, set()).update(tests)

    def tests_for(self, fault: Fault, root: Path = ROOT) -> list[str]:
        """The tests that can see a fault, those first that are likely to, and quick.

        What stands outside of functions, or in one that runs at import, is seen by whatever runs
        one of the module's and what stands in a file with such a test, and by those that look at
        the schema and the shelf, which come early then; where nothing is known, by all. Tests that
        empty the store come last.
        """
        functions = self.files.get(fault.file, {})
        name = ""
        if fault.file.endswith(".py"):
            told = functions_of((root / fault.file).read_text(encoding="utf-8"))
            name = told.get(fault.line, "")
        tests = set(functions.get(name, ()))
        if not tests:
            tests = {test for all_of in functions.values() for test in all_of}
            files = {test.partition("::")[0] for test in tests}
            beside = {
                test
                for test in self.seconds
                if test.startswith("tests/house/") or test.partition("::")[0] in files
            }
            tests = beside if tests else set(self.seconds)
        stem = Path(fault.file).stem
        words = {stem, Path(fault.file).parent.name} - {"api", "graph"}
        return sorted(
            tests & self.seconds.keys(),
            key=lambda test: (
                test in self.emptying,
                not any(word in test for word in words),
                bool(name) or "tests/house" not in test,
                self.seconds[test],
                test,
            ),
        )


@cache
def files_of_tests(root: Path = ROOT) -> tuple[str, ...]:
    """The files of tests that a fault is put to."""
    found = (path.relative_to(root).as_posix() for path in root.glob("tests/**/test_*.py"))
    return tuple(sorted(name for name in found if not name.startswith(LEFT_OUT)))


def likely_files(file: str, root: Path = ROOT) -> list[str]:
    """All files of tests, those first that are likely to see a fault in this file.

    A statement is seen by what tells of its family; what empties the store, or takes minutes,
    comes late.
    """
    stem, family = Path(file).stem, Path(file).parent.name
    module = file.removesuffix(".py").replace("/", ".")
    words = {word for word in (stem, family) if word not in ("api", "graph", "reading", "types")}

    def unlikely(name: str) -> tuple[int, int, str]:
        text = (root / name).read_text(encoding="utf-8")
        score = 4 * (stem in Path(name).stem) + 2 * any(word in name for word in words)
        parent, _, last = module.rpartition(".")
        imports = rf"(from {parent} import [^\n]*\b{last}\b|from {module} import|{module}\b)"
        score += 4 * bool(re.search(imports, text)) + any(word in text for word in words)
        return (-score, next((n for n, one in enumerate(LATE) if one in name), -1), name)

    return sorted(files_of_tests(root), key=unlikely)
