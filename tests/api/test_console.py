"""Answers as rows: what a table or a CSV file makes of nested data."""

import csv
import io
import string

from hypothesis import given
from hypothesis import strategies as st

from api.console import as_csv, as_table, rows_of


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
    """An answer whose list is empty has no row of data in it."""
    assert as_csv(rows_of({"nodes": []})).count("\n") <= 2


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
