"""The shelf of statements: each one titled, documented, ordered, with a sample and one caller."""

import ast
import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

import pytest

from graph.grades import Grade
from graph.statements import Statement, statement, statement_names
from graph.time import span
from graph.view import EVERY_STATUS, View
from tests.reading.asked import Recorded

ROOT = Path(__file__).parents[2]
SHELF = ROOT / "cypher"

NAMES = statement_names()
READING = [name for name in NAMES if name.split("/")[0] not in ("schema", "seeding")]

# The load sends every statement of this family, in the order of their names.
SENT_AS_A_FAMILY = "schema/"
# Asked by tests only: it proves what the load promises.
PROOFS = frozenset({"seeding/claims_without_source"})

# Reads that need no view, each with its reason; every other question is asked from one.
WITHOUT_VIEW: Final = {
    "along/known": "it is counted by the year, so that all views of one share what is counted",
    "claims/holding": "a claim holds its words whatever the day; the question has its view",
    "contradictions/pairs": "that two claims contradict each other holds whatever the day",
    "documents/sections": "where claims are cited from holds whatever the day",
    "documents/section_texts": "so does what is called so",
    "entities/by_id": "a node is what its id says; whoever shows it grades it",
    "entities/names_of": "the names of all times come, and the view picks among them",
    "held/claims": "what a claim is holds whatever the day; what counts was asked before",
    "held/things": "what a thing is holds whatever the day; what counts was asked before",
    "held/names": "an argument may call a thing by any name it ever bore",
    "names/named": "an argument may call a thing by any name it ever bore",
    "names/similar": "what somebody may have meant is not asked of a day",
    "overview/counts": "what the graph holds is everything",
    "overview/version": "what was loaded last holds whatever the day",
    "spoken/stop_words": "what says nothing by itself never does",
    "vocabulary/values": "values are set, and were once measured, whatever the day",
    "vocabulary/words": "words are set for every day",
    "scenarios/changes": "the scenario asked for is named, with all that it changes",
}

BOUND = re.compile(r"(?:\bLIMIT |\{\d+,|\[\.\.)(\d+)")
AT_MOST = re.compile(r"at most ([\d,]*\d)")
CLAUSE = re.compile(r"\b(?:MATCH|MERGE|UNWIND|DETACH DELETE)\b\s*[({$\w]|\bRETURN \w")


def source(name: str) -> str:
    """The file of a statement, as it is written."""
    return (SHELF / f"{name}.cypher").read_text(encoding="utf-8")


def header(name: str) -> list[str]:
    """The lines of a file's header without their slashes."""
    return [line[2:].strip() for line in source(name).splitlines() if line.startswith("//")]


@cache
def modules(*rooms: str) -> dict[str, ast.Module]:
    """Every module of these rooms by its path, parsed."""
    paths = [path for room in rooms for path in sorted((ROOT / room).rglob("*.py"))]
    return {
        str(path.relative_to(ROOT)): ast.parse(path.read_text(encoding="utf-8")) for path in paths
    }


def texts(tree: ast.Module) -> Iterator[str]:
    """Every text in the code, docstrings left out."""
    docstrings = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        is_text = isinstance(node, ast.Constant) and isinstance(node.value, str)
        if isinstance(node, ast.Constant) and is_text and id(node) not in docstrings:
            yield str(node.value)


@cache
def words(*rooms: str) -> dict[str, frozenset[str]]:
    """The texts in each module of these rooms."""
    return {path: frozenset(texts(tree)) for path, tree in modules(*rooms).items()}


def callers(name: str, *rooms: str) -> list[str]:
    """The modules that name a statement."""
    return [path for path, said in words(*rooms).items() if name in said]


def last_answer(asked: Statement) -> str:
    """The text from the last RETURN on."""
    return asked.text[asked.text.rindex("RETURN") :]


def test_every_file_is_a_statement() -> None:
    """Every file in a family's folder is on the shelf, and nothing else lies there."""
    lying = {str(path.relative_to(SHELF)) for path in SHELF.rglob("*") if path.is_file()}
    kept = {name for name in lying if "__pycache__" not in name} - {"__init__.py"}
    assert kept == {f"{name}.cypher" for name in NAMES}


@pytest.mark.parametrize("name", NAMES)
def test_title(name: str) -> None:
    """A file begins with a sentence that says what the statement is for."""
    title = header(name)[0]
    assert title[0].isupper()
    assert title.endswith(".") or header(name)[1]
    assert statement(name).title == title


@pytest.mark.parametrize("name", NAMES)
def test_parameters_are_documented(name: str) -> None:
    """The header tells the meaning of each parameter that the text uses, and of no other."""
    assert statement(name).documented == statement(name).parameters


@pytest.mark.parametrize("name", NAMES)
def test_sample(name: str) -> None:
    """There is one sample, in one line of JSON, that gives each parameter a value."""
    samples = [line for line in header(name) if line.startswith(":param")]
    assert len(samples) == 1
    assert json.loads(samples[0].removeprefix(":param")).keys() == statement(name).parameters


@pytest.mark.parametrize("name", NAMES)
def test_answer_is_told(name: str) -> None:
    """The header says what comes back: rows of what, or none."""
    assert any(line.startswith("-> ") for line in header(name))


@pytest.mark.parametrize("name", [name for name in NAMES if BOUND.search(statement(name).text)])
def test_bounds_are_told(name: str) -> None:
    """How many rows there are at most, and how far a walk goes, the header tells."""
    told = " ".join(line for line in header(name) if not line.startswith((":param", "$")))
    bounds = {int(bound) for bound in BOUND.findall(statement(name).text)}
    assert {int(one.replace(",", "")) for one in AT_MOST.findall(told)} == bounds


def test_some_statements_are_bounded() -> None:
    """Those that may find much: each tells where it ends."""
    assert sum(bool(BOUND.search(statement(name).text)) for name in NAMES) == 20


@pytest.mark.parametrize("name", NAMES)
def test_one_statement(name: str) -> None:
    """A file holds one statement: no semicolon, and nothing of the header within it."""
    text = statement(name).text
    assert text
    assert ";" not in text
    assert "//" not in text


@pytest.mark.parametrize("name", NAMES)
def test_one_caller(name: str) -> None:
    """Exactly one module sends a statement; one that only proves something is sent by a test."""
    if name.startswith(SENT_AS_A_FAMILY):
        assert "graph/seeding/loading.py" in callers(SENT_AS_A_FAMILY, "graph")
    elif name in PROOFS:
        assert callers(name, "graph", "api") == []
        assert [path for path in callers(name, "tests") if "house" not in path]
    else:
        assert len(callers(name, "graph", "api")) == 1


@pytest.mark.parametrize("name", READING)
def test_ordered(name: str) -> None:
    """An answer of several rows is totally ordered, down to an id, or its header says it is not."""
    said = " ".join(header(name))
    if "-> one row:" in said or "in no order" in said:
        return
    order = last_answer(statement(name)).partition("ORDER BY")[2]
    assert re.search(r"\b(?:id|place)\b", order)


@pytest.mark.parametrize("name", READING)
def test_bounded(name: str) -> None:
    """An answer is bounded: one row, a LIMIT, or a row for each value that was given."""
    said = " ".join(header(name))
    given = "UNWIND" in statement(name).text or "IN $asked.ids" in statement(name).text
    assert "-> one row:" in said or "LIMIT" in last_answer(statement(name)) or given


@pytest.mark.parametrize("name", READING)
def test_no_whole_node(name: str) -> None:
    """What comes back are maps and values, never a node with all that the store keeps in it."""
    answer = last_answer(statement(name)).partition("ORDER BY")[0]
    nodes = set(re.findall(r"\((\w+):\w+", statement(name).text))
    returned = {part.strip() for part in answer.removeprefix("RETURN").split(",")}
    assert not nodes & returned


@pytest.mark.parametrize("name", READING)
def test_an_answer_is_ordered_by_what_is_found(name: str) -> None:
    """No row bears the name of the node it tells of: what orders it would look at the row.

    Where rows are brief there is nothing to look at but an id.
    """
    assert re.search(r"\b(?:CLAIM|ENTITY)\((\w+)\) AS \1\b", source(name)) is None


@pytest.mark.parametrize("name", READING)
def test_reads_only(name: str) -> None:
    """A question changes nothing."""
    writing = r"\b(?:CREATE|MERGE|SET|DELETE|REMOVE|DROP|LOAD CSV|FOREACH)\b"
    assert re.search(writing, statement(name).text) is None


def test_no_statement_in_code() -> None:
    """No statement stands in the code: only the words that are written out in the shelf's own."""
    shelf = {"graph/statements.py", "graph/grades.py", "graph/view.py"}
    found = {
        path: text
        for path, said in words("graph", "api").items()
        if path not in shelf
        for text in said
        if CLAUSE.search(text)
    }
    assert found == {}


def test_no_text_is_made_of_parts() -> None:
    """What is sent to the store is never put together from parts where it is sent."""
    made = [
        f"{path}:{call.lineno}"
        for path, tree in modules("graph").items()
        for call in ast.walk(tree)
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr in ("read", "run")
        and call.args
        and isinstance(call.args[0], ast.JoinedStr | ast.BinOp | ast.Call)
    ]
    assert made == []


@pytest.mark.parametrize("name", READING)
def test_every_question_is_asked_from_a_view(name: str) -> None:
    """A question uses the view, whole, or stands on the list of those that need none."""
    used = re.search(r"\b(?:AT|VIEWED|GRADE)\(", source(name)) is not None
    assert ("view" in statement(name).parameters) == used
    assert used != (name in WITHOUT_VIEW)


def test_the_list_of_those_without_a_view_is_current() -> None:
    """What needs no view is on the shelf, and says why."""
    assert set(WITHOUT_VIEW) <= set(READING)
    assert all(WITHOUT_VIEW.values())


def asks() -> Iterator[tuple[str, ast.Call, list[str]]]:
    """Each call in graph/reading that asks a statement: where, the call, the names it may be of.

    A name may hang on a condition: then it is one of two.
    """
    for path, tree in modules("graph").items():
        for call in ast.walk(tree):
            if (
                path.startswith("graph/reading/")
                and isinstance(call, ast.Call)
                and isinstance(call.func, ast.Attribute)
                and call.func.attr in ("rows", "row", "lasting")
            ):
                said = (node for node in ast.walk(call.args[0]) if isinstance(node, ast.Constant))
                names = [str(node.value) for node in said if isinstance(node.value, str)]
                # The one row of an answer is asked for by the name that it is given itself.
                if names:
                    yield f"{path}:{call.lineno}", call, names


def given(call: ast.Call) -> set[str]:
    """The parameters that a call gives, those in a map that is unpacked among them."""
    keys = {keyword.arg for keyword in call.keywords if keyword.arg}
    for keyword in call.keywords:
        if keyword.arg is None and isinstance(keyword.value, ast.Dict):
            named = (key for key in keyword.value.keys if isinstance(key, ast.Constant))
            keys |= {str(key.value) for key in named}
    return keys


def test_every_question_is_asked_through_its_surroundings() -> None:
    """Nothing in graph/reading speaks to the store but what puts the view in, and the warming."""
    speaking = {
        path
        for path, tree in modules("graph").items()
        for call in ast.walk(tree)
        if path.startswith("graph/reading/")
        and isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr == "read"
    }
    assert speaking == {"graph/reading/asking.py", "graph/reading/warming.py"}
    asked = {name for _, _, names in asks() for name in names}
    assert asked == set(READING)


def test_every_parameter_is_given_and_none_too_many() -> None:
    """A question gives its statement all it needs but the view, which comes with the question."""
    wrong = {
        f"{where}: {name}": sorted(odd)
        for where, call, names in asks()
        for name in names
        if (odd := given(call) ^ set(statement(name).parameters) - {"view"})
    }
    assert wrong == {}


@pytest.mark.parametrize("name", READING)
async def test_the_view_goes_with_every_question(name: str) -> None:
    """The whole view is sent to each statement that uses one, as it is, and to no other."""
    view = View(span("2019"), True, (Grade.POSSIBLE,), EVERY_STATUS, "scenario/s", plans=True)
    recorded = Recorded({name: []})
    needed = {key: "given" for key in statement(name).parameters if key != "view"}
    await recorded.asking(view).rows(name, **needed)
    sent = {"view": view.sent()} if name not in WITHOUT_VIEW else {}
    assert recorded.asked == [(name, {**needed, **sent})]
