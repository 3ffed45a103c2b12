"""How large rooms and names may grow before they are hard to hold in mind."""

import ast
import statistics
from importlib import import_module
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ROOMS = ("api", "graph", "cypher", "seeds", "bench")
MODULES = sorted(
    path
    for room in ROOMS
    for path in (ROOT / room).rglob("*.py")
    # A peer is not ours to lay out.
    if "peers" not in path.parts
)
SAYING_NOTHING = {"utils", "util", "helpers", "common_utils", "core", "manager", "service", "misc"}

# A screen holds fifty lines; ten of them are as much as one reads before one has to scroll back.
LINES_AT_MOST = 500
FUNCTION_MEDIAN_AT_MOST = 10
FUNCTION_P90_AT_MOST = 35


def dotted(path: Path) -> str:
    """A module's name as it is imported."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(part for part in parts if part != "__init__")


def length(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """The lines of a function's body without its docstring."""
    body = node.body[1:] if ast.get_docstring(node) else node.body
    return (node.end_lineno or 0) - body[0].lineno + 1 if body else 0


@pytest.mark.parametrize("path", MODULES, ids=dotted)
def test_module_size(path: Path) -> None:
    """No module is longer than five hundred lines."""
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LINES_AT_MOST


def test_function_size() -> None:
    """Half of the functions have at most ten lines, and nine of ten at most thirty-five."""
    lengths = sorted(
        length(node)
        for path in MODULES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    )
    assert statistics.median(lengths) <= FUNCTION_MEDIAN_AT_MOST
    assert lengths[int(len(lengths) * 0.9)] <= FUNCTION_P90_AT_MOST


@pytest.mark.parametrize("path", MODULES, ids=dotted)
def test_room_names(path: Path) -> None:
    """A room is named for what it holds, not for how it works."""
    assert not SAYING_NOTHING & set(dotted(path).split("."))


@pytest.mark.parametrize("path", MODULES, ids=dotted)
def test_module_docstring(path: Path) -> None:
    """Every module begins with the sentence on the room's door."""
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))


@pytest.mark.parametrize("path", MODULES, ids=dotted)
def test_public_names(path: Path) -> None:
    """`__all__` is sorted, and everything in it is there."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    named = {
        target.id
        for node in tree.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    if "__all__" not in named:
        # A door without names of its own, or a program, offers nothing to others.
        assert path.name == "__init__.py" or "__main__" in path.read_text(encoding="utf-8")
        return
    module = import_module(dotted(path))
    public: list[str] = module.__all__
    constants = [name for name in public if name.isupper()]
    classes = [name for name in public if name[0].isupper() and not name.isupper()]
    functions = [name for name in public if name[0].islower()]
    assert public == [*sorted(constants), *sorted(classes), *sorted(functions)]
    assert all(hasattr(module, name) for name in public)
