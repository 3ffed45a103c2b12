"""A small fault: one change at one place in one file, and how such are drawn by lot."""

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from difflib import SequenceMatcher
from functools import cache
from pathlib import Path
from typing import Any

from tests.mutants import python, statements

__all__ = ["ROOT", "Fault", "draw", "faults_of", "files"]

ROOT = Path(__file__).parents[2]

# Statements are a twentieth of the lines and hold most of what is asked.
STATEMENTS_OF_TEN = 4
# Where what a statement's words stand for is written: Cypher that stands in Python.
CYPHER_IN_PYTHON = frozenset({"graph/statements.py", "graph/view.py", "graph/grades.py"})


@dataclass(frozen=True)
class Fault:
    """What is put in, and where: the text of a line before and after, and the whole file after."""

    file: str
    line: int
    kind: str
    before: str
    after: str
    text: str

    def told(self) -> dict[str, Any]:
        """The fault without the file's text."""
        return {name: value for name, value in asdict(self).items() if name != "text"}


def files(root: Path = ROOT) -> dict[str, int]:
    """Every file that a fault may be put in, with its number of lines."""
    found = [
        *(path for room in ("graph", "api") for path in (root / room).rglob("*.py")),
        *(root / "cypher").rglob("*.cypher"),
    ]
    return {
        path.relative_to(root).as_posix(): len(path.read_text(encoding="utf-8").splitlines())
        for path in sorted(found)
    }


@cache
def faults_of(file: str, root: Path = ROOT) -> dict[int, list[Callable[[], Fault | None]]]:
    """The faults that a file may be given, by line; each is made only once it is drawn."""
    text = (root / file).read_text(encoding="utf-8")
    made: dict[int, list[Callable[[], Fault | None]]] = {}
    if file.endswith(".py"):
        for line, kind, changed in python.changes(text):
            made.setdefault(line, []).append(_maker(file, kind, text, changed))
    if file.endswith(".cypher") or file in CYPHER_IN_PYTHON:
        for change in statements.changes(text, inside_python=file.endswith(".py")):
            line = text.count("\n", 0, change.start) + 1
            made.setdefault(line, []).append(
                _maker(file, change.kind, text, lambda change=change: change.applied(text))
            )
    return made


def draw(number: int, seed: int, root: Path = ROOT, only: str = "") -> list[Fault]:
    """So many faults, no two alike: the same ones for the same seed and the same files.

    First the kind of file, then a file by its length, then a line of it, then what is done there:
    so a line on which much can be changed is drawn no more often than another.
    """
    lot = random.Random(seed)
    sizes = {file: size for file, size in files(root).items() if file.startswith(only)}
    shelf = {file: size for file, size in sizes.items() if file.endswith(".cypher")}
    code = {file: size for file, size in sizes.items() if file.endswith(".py")}
    drawn: dict[str, Fault] = {}
    for _ in range(number * 50):
        if len(drawn) == number:
            break
        among = shelf if lot.random() * 10 < STATEMENTS_OF_TEN else code
        fault = _one(lot, among or shelf or code, root)
        if fault and not python.is_broken(fault.file, fault.text):
            drawn.setdefault(fault.text, fault)
    return list(drawn.values())


def _one(lot: random.Random, sizes: dict[str, int], root: Path) -> Fault | None:
    file = lot.choices(list(sizes), weights=list(sizes.values()))[0]
    lines = faults_of(file, root)
    if not lines:
        return None
    return lot.choice(lines[lot.choice(sorted(lines))])()


def _maker(
    file: str, kind: str, text: str, changed: Callable[[], str]
) -> Callable[[], Fault | None]:
    def make() -> Fault | None:
        after = changed()
        first = next(_differing(text.splitlines(), after.splitlines()), None)
        if first is None:
            return None
        line, old, new = first
        return Fault(file, line, kind, old, new, after)

    return make


def _differing(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int, str, str]]:
    """The first place where two texts differ: its line, and what stands there in each."""
    for what, start, end, first, last in SequenceMatcher(None, old, new, False).get_opcodes():
        if what != "equal":
            yield (
                start + 1,
                " ".join(line.strip() for line in old[start:end]),
                " ".join(line.strip() for line in new[first:last]),
            )
