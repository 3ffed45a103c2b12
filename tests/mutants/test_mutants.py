"""The faults that `make mutants` puts in: which there are, that they are drawn fairly, and told."""

from pathlib import Path

import pytest

from tests.mutants import python, statements
from tests.mutants.__main__ import rate
from tests.mutants.equivalent import judged, reason_for
from tests.mutants.faults import ROOT, Fault, draw, faults_of, files
from tests.mutants.seeing import functions_of
from tests.mutants.seen import Seen, files_of_tests, likely_files

QUESTION = """// Who does what.
//
// $of   ids <= 3 AND more
MATCH (x)<-[:DONE_BY|ABOUT]-(c)
WHERE x.id IN $of AND c.type IN ['steers', 'leads'] AND NOT c.negated AND AT(c)
WITH DISTINCT c ORDER BY c.id
RETURN coalesce(c.name, '') AS name, c.at <= $day AS then
LIMIT 50
"""


def made(text: str) -> dict[str, set[str]]:
    """What each kind of fault makes of a statement: the line that differs."""
    found: dict[str, set[str]] = {}
    for change in statements.changes(text):
        lines = change.applied(text).splitlines()
        found.setdefault(change.kind, set()).update(line.strip() for line in lines)
    return found


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("swapped", "RETURN coalesce(c.name, '') AS name, c.at < $day AS then"),
        (
            "swapped",
            "WHERE x.id IN $of OR c.type IN ['steers', 'leads'] AND NOT c.negated AND AT(c)",
        ),
        ("dropped word", "WITH c ORDER BY c.id"),
        (
            "dropped word",
            "WHERE x.id IN $of AND c.type IN ['steers', 'leads'] AND c.negated AND AT(c)",
        ),
        ("condition", "WHERE x.id IN $of AND c.type IN ['steers', 'leads'] AND AT(c)"),
        ("condition", "WHERE c.type IN ['steers', 'leads'] AND NOT c.negated AND AT(c)"),
        ("limit", "LIMIT 1"),
        ("order", "WITH DISTINCT c ORDER BY c.id DESC"),
        ("coalesce", "RETURN c.name AS name, c.at <= $day AS then"),
        ("alternative", "MATCH (x)<-[:ABOUT]-(c)"),
        ("listed", "WHERE x.id IN $of AND c.type IN ['steers'] AND NOT c.negated AND AT(c)"),
    ],
)
def test_faults_in_a_statement(kind: str, line: str) -> None:
    """Of a statement, each small part is changed or dropped, and what is said of it is not."""
    assert line in made(QUESTION)[kind]


def test_what_is_said_of_a_statement_stays() -> None:
    """Comments are left alone, and every fault changes something."""
    changes = list(statements.changes(QUESTION))
    head = QUESTION[: QUESTION.index("MATCH")]
    assert len(changes) > 15
    assert {change.applied(QUESTION).startswith(head) for change in changes} == {True}
    assert QUESTION not in {change.applied(QUESTION) for change in changes}


def test_cypher_inside_python() -> None:
    """What stands in strings is changed, and what is said in docstrings is not."""
    text = 'def f(x: str) -> str:\n    """Written `$view`, 1 or 0."""\n    return f"CASE {x} > 1"\n'
    made = {change.applied(text) for change in statements.changes(text, inside_python=True)}
    assert made == {text.replace("> 1", ">= 1"), text.replace("> 1", "> 2")}


@pytest.mark.parametrize(
    ("text", "faulty"),
    [
        ("if a and b:\n    c()\n", "if a:\n    c()\n"),
        ("if a and b:\n    c()\n", "if False:\n    c()\n"),
        ("if a and b:\n    c()\n", "if a or b:\n    c()\n"),
        ("if a and b:\n    c()\n", "if a and b:\n    pass\n"),
        ("x = [a for a in b if a]\n", "x = [a for a in b]\n"),
        ("x = [a for a in b if a]\n", "x = []\n"),
        ("x = a < 1\n", "x = a <= 1\n"),
        ("x = f(a, b)\n", "x = f(a, None)\n"),
        ("async def f():\n    await g()\n", "async def f():\n    pass\n"),
    ],
)
def test_faults_in_python(text: str, faulty: str) -> None:
    """mutmut's operators are driven, and ours beside them."""
    assert faulty in {make() for _, _, make in python.changes(text)}


@pytest.mark.parametrize(
    "text",
    [
        '"""What it is."""\n',
        "from a import b\n",
        '__all__ = ["a"]\n',
        "x: int | None\n",
        'raise WrongError("a", 1)\n',
        'x = "words for people"\n',
        '@field(description="a")\ndef f() -> str: ...\n',
    ],
)
def test_what_is_no_rule_stays(text: str) -> None:
    """What is for readers, or for the type checker, is given no fault."""
    assert list(python.changes(text)) == []


def test_the_lot() -> None:
    """The same seed draws the same faults, another others; each differs from what stands there."""
    drawn = draw(12, 3)
    assert len({fault.text for fault in drawn}) == 12
    assert [fault.told() for fault in drawn] == [fault.told() for fault in draw(12, 3)]
    assert drawn != draw(12, 4)
    for fault in drawn:
        sound = (ROOT / fault.file).read_text(encoding="utf-8")
        assert sound != fault.text
        assert fault.before != fault.after
    assert {Path(fault.file).suffix for fault in drawn} == {".py", ".cypher"}


def test_every_room_is_drawn_from() -> None:
    """Faults are put in all of the code and every statement, and in nothing else."""
    found = files()
    assert {Path(name).parts[0] for name in found} == {"api", "graph", "cypher"}
    assert {"graph/reading/paths.py", "cypher/paths/steps_either_way.cypher"} <= found.keys()
    assert len(faults_of("cypher/claims/matching.cypher")) > 8
    words = {maker() for makers in faults_of("graph/statements.py").values() for maker in makers}
    assert any(one and one.before.startswith("AND (sought.types IS NULL") for one in words)


def fault(line: int, file: str = "graph/x.py", before: str = "a", after: str = "b") -> Fault:
    """A fault of which the test says where it is."""
    return Fault(file, line, "kind", before, after, "")


def test_the_tests_that_see_a_fault(tmp_path: Path) -> None:
    """Those that run the function, likely and quick ones first; what empties the store last.

    The house's own rules are put to what runs at import, and what stands beside a test of it.
    """
    (tmp_path / "graph").mkdir()
    (tmp_path / "graph/x.py").write_text("A = 1\n\ndef f():\n    return 1\n", encoding="utf-8")
    seen = Seen()
    for number, told in enumerate((["a", "c"], ["b", "test_x"])):
        seen.add(
            {
                "seconds": dict.fromkeys(told, 1.0 / (number + 1)),
                "emptying": ["a"],
                "failed": [],
                "files": {"graph/x.py": {"f": told, "": []}},
            }
        )
    rule = "tests/house/test_rule.py::test_it"
    seen.add({"seconds": {rule: 9.0}, "emptying": [], "failed": [], "files": {}})
    seen.add({"seconds": {"b::other": 7.0}, "emptying": [], "failed": [], "files": {}})
    assert seen.tests_for(fault(4), tmp_path) == ["test_x", "b", "c", "a"]
    assert seen.tests_for(fault(1), tmp_path) == ["test_x", rule, "b", "c", "b::other", "a"]
    (tmp_path / "graph/y.py").write_text("A = 1\n", encoding="utf-8")
    assert len(seen.tests_for(fault(1, "graph/y.py"), tmp_path)) == 6


@pytest.mark.parametrize(
    ("file", "first"),
    [
        ("graph/reading/spoken.py", ["tests/reading/test_names.py"]),
        ("graph/reading/paths.py", ["tests/reading/test_paths.py", "tests/api/test_questions.py"]),
        ("cypher/paths/steps_either_way.cypher", ["tests/reading/test_paths.py"]),
        ("graph/store/door.py", ["tests/store/test_patience.py", "tests/live/test_store.py"]),
        ("graph/seeding/days.py", ["tests/seeding/test_days.py"]),
        ("api/http/trusted.py", ["tests/api/test_trusted.py"]),
    ],
)
def test_the_files_that_may_see_a_fault(file: str, first: list[str]) -> None:
    """Where nothing was watched: first what is named alike or imports it, at last all others."""
    likely = likely_files(file)
    assert set(first) <= set(likely[:8])
    assert set(likely) == set(files_of_tests())


def test_functions() -> None:
    """A line is of the innermost function around it; a head is of what stands around that."""
    text = "class A:\n    def f(self):\n        def g():\n            return 1\n        return g\n"
    assert functions_of(text) == {3: "A.f", 4: "A.f.g", 5: "A.f"}


def test_the_rate() -> None:
    """Found are those that a test fails of or never ends of; what does not matter is left out."""
    outcomes = ["found"] * 7 + ["timed out"] + ["survived"] * 2 + ["equivalent"] * 5
    assert rate([{"outcome": one} for one in outcomes]) == 0.8
    assert rate([]) == 0


def test_what_was_judged_is_still_there() -> None:
    """Each fault that was judged not to matter can still be put in, and says why it does not."""
    for one in judged():
        assert one.keys() <= {"file", "before", "after", "why"}
        assert one["why"]
        lines = (ROOT / one["file"]).read_text(encoding="utf-8").splitlines()
        # Making a fault takes a while: only those that begin on one of its lines.
        made = (
            make()
            for line, makers in faults_of(one["file"]).items()
            if lines[line - 1].strip() in one["before"]
            for make in makers
        )
        assert any(fault and reason_for(fault) == one["why"] for fault in made), one
