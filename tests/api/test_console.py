"""Answers as rows: what a table or a CSV file makes of nested data."""

import csv
import io
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.loads import show_plan
from api.tables import as_csv, as_table, rows_of
from graph.seeding.plans import NounPlan, Plan

NEW = (NounPlan("actor", ("actor/a", "actor/b")), NounPlan("tie", ("tie/a",)))


def test_outermost_list() -> None:
    """An answer has a row for each object of its outermost list, however deep that lies."""
    data = {"claims": {"totalCount": 2, "nodes": [{"id": "a"}, {"id": "b"}]}}
    assert rows_of(data) == [{"id": "a"}, {"id": "b"}]


def test_nested_objects() -> None:
    """An object within a row becomes columns with dotted names."""
    assert rows_of({"x": [{"of": {"id": "a", "name": "A"}, "n": 1}]}) == [
        {"of.id": "a", "of.name": "A", "n": "1"}
    ]


def test_nested_lists() -> None:
    """A list within a row is joined in one cell, objects in it by their values."""
    assert rows_of({"x": [{"seats": [{"id": "a", "count": 1}, {"id": "b", "count": None}]}]}) == [
        {"seats": "a, 1; b, "}
    ]


def test_no_list() -> None:
    """An answer without a list is one row."""
    assert rows_of({"facts": {"version": "x", "loadedOn": None}}) == [
        {"facts.version": "x", "facts.loadedOn": ""}
    ]


def test_empty_list() -> None:
    """An answer whose list is empty has one empty cell, and no row of data in it."""
    assert rows_of({"nodes": []}) == [{"nodes": ""}]
    assert as_csv(rows_of({"nodes": []})) == 'nodes\n""\n'


def test_list_of_values() -> None:
    """A list of plain values has a row for each."""
    assert rows_of({"names": ["a", "b"]}) == [{"value": "a"}, {"value": "b"}]


CELLS = st.text(string.ascii_letters + 'åäö,;"\n ', max_size=12)
ROWS = st.lists(st.dictionaries(st.sampled_from("abcd"), CELLS, min_size=1), min_size=1, max_size=5)


@given(ROWS)
def test_csv_reads_back(rows: list[dict[str, str]]) -> None:
    """A CSV file holds every cell as it was, whatever signs are in it; what is missing is empty."""
    columns = list(dict.fromkeys(column for row in rows for column in row))
    read = list(csv.DictReader(io.StringIO(as_csv(rows), newline="")))
    assert read == [{column: row.get(column, "") for column in columns} for row in rows]


def test_table() -> None:
    """A table has a column for every name that any row has, and a row for each."""
    table = as_table([{"a": "1"}, {"a": "2", "b": "[red]3[/]"}])
    assert [column.header for column in table.columns] == ["a", "b"]
    assert table.row_count == 2


@pytest.mark.parametrize(
    ("plan", "done", "said"),
    [
        (Plan(unchanged=3), True, "No change: 3 nodes are as the seeds say."),
        (Plan(NEW), True, "Loaded: 2 actor, 1 tie."),
        (Plan(NEW), False, "All is new: 2 actor, 1 tie."),
    ],
)
def test_a_plan_in_a_line(
    capsys: pytest.CaptureFixture[str], plan: Plan, done: bool, said: str
) -> None:
    """Where nothing changes, or all is new, one line says what a load does or has done."""
    show_plan(plan, done=done)
    assert capsys.readouterr().out.strip() == said


def test_a_plan_in_a_table(capsys: pytest.CaptureFixture[str]) -> None:
    """Elsewhere a table tells by noun what comes, changes and goes, with what goes named first."""
    changes = NounPlan("actor", ("actor/a", "actor/b"), ("actor/c",), ("actor/d", "actor/e"))
    for done, title in ((True, "What has changed"), (False, "What will change")):
        show_plan(Plan((changes,), unchanged=4), done=done)
        said = capsys.readouterr().out
        assert said.startswith(title)
        rows = [line.strip("│ ").split("│") for line in said.splitlines() if "actor/" in line]
        [cells] = [[cell.strip() for cell in row] for row in rows]
        assert cells[:4] == ["actor", "2", "1", "2"]
        assert cells[4].startswith("actor/d, actor/e, actor/c")
        assert "4 nodes stay as they are." in said
