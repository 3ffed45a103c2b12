"""Answers as rows, for a terminal and for files."""

import csv
import io
from typing import Any, cast

from rich.markup import escape
from rich.table import Table

__all__ = ["as_csv", "as_table", "rows_of"]


def rows_of(data: dict[str, Any]) -> list[dict[str, str]]:
    """An answer as flat rows: one for each object of the outermost list.

    Nested objects become columns with dotted names; nested lists are joined in one cell. An
    answer without a list is one row.
    """
    return [_flat(row) for row in _outermost_list(data) or [data]]


def _outermost_list(value: Any) -> list[Any]:
    level: list[Any] = [value]
    while level:
        for one in level:
            if isinstance(one, list):
                return cast("list[Any]", one)
        parents = [cast("dict[str, Any]", one) for one in level if isinstance(one, dict)]
        level = [one for parent in parents for one in parent.values()]
    return []


def _flat(value: Any, name: str = "") -> dict[str, str]:
    if isinstance(value, dict):
        flat: dict[str, str] = {}
        for key, one in cast("dict[str, Any]", value).items():
            flat |= _flat(one, f"{name}.{key}" if name else key)
        return flat
    return {name or "value": _text(value)}


def _text(value: Any) -> str:
    if isinstance(value, list):
        return "; ".join(_text(one) for one in cast("list[Any]", value))
    if isinstance(value, dict):
        return ", ".join(_text(one) for one in cast("dict[str, Any]", value).values())
    return "" if value is None else str(value)


def as_csv(rows: list[dict[str, str]]) -> str:
    """The rows as CSV with a header."""
    text = io.StringIO()
    writer = csv.DictWriter(text, fieldnames=_columns(rows), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def as_table(rows: list[dict[str, str]]) -> Table:
    """The rows as a table for a terminal."""
    table = Table()
    columns = _columns(rows)
    for column in columns:
        table.add_column(column, overflow="fold")
    for row in rows:
        table.add_row(*(escape(row.get(column, "")) for column in columns))
    return table


def _columns(rows: list[dict[str, str]]) -> list[str]:
    return list(dict.fromkeys(column for row in rows for column in row))
