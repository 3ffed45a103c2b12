"""What the command line shows a person: plans, faults, errors, tables. Errors go to stderr."""

import csv
import io
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any, Final, cast

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
from rich.table import Table

from graph.embedded import Status
from graph.errors import StyrgrafError
from graph.seeding import Plan
from graph.seeding import Progress as Told

__all__ = [
    "OUT",
    "as_csv",
    "as_table",
    "loading_bar",
    "rows_of",
    "show_error",
    "show_plan",
    "show_status",
]

OUT: Final = Console(highlight=False)
_ERR: Final = Console(stderr=True, highlight=False)
_EXAMPLES: Final = 3


def show_error(error: StyrgrafError) -> None:
    """Says what is wrong, where, and what to do; each fault of refused seeds on a line."""
    for fault in cast("list[dict[str, object]]", error.details.get("faults") or []):
        _ERR.print(
            "[bold]{file}:{line}[/] {what} — {remedy}".format(
                **{key: escape(str(value)) for key, value in fault.items()}
            ),
            soft_wrap=True,
        )
    # Refused seeds tell their faults again in the text, for those who see no details.
    what = error.what.split("\n", 1)[0]
    _ERR.print(f"[red]{error.code}[/] {escape(what)}", soft_wrap=True)
    complaint = error.details.get("complaint")
    if complaint:
        _ERR.print(escape(str(complaint)), soft_wrap=True)
    _ERR.print(escape(error.remedy), soft_wrap=True)


def show_plan(plan: Plan, *, done: bool) -> None:
    """Says what a load will do, or has done: counts by noun, with a few ids of each."""
    if plan.is_empty:
        OUT.print(f"No change: {plan.unchanged} nodes are as the seeds say.")
        return
    if not plan.unchanged and not plan.changed and not plan.removed:
        counts = ", ".join(f"{len(noun.added)} {noun.noun}" for noun in plan.nouns)
        OUT.print(f"{'Loaded' if done else 'All is new'}: {counts}.", soft_wrap=True)
        return
    table = Table(title="What has changed" if done else "What will change", title_justify="left")
    for heading in ("noun", "added", "changed", "removed", "such as"):
        table.add_column(heading, justify="left" if heading in ("noun", "such as") else "right")
    for noun in plan.nouns:
        examples = [*noun.removed, *noun.changed, *noun.added][:_EXAMPLES]
        counts = (len(noun.added), len(noun.changed), len(noun.removed))
        table.add_row(noun.noun, *map(str, counts), ", ".join(examples))
    OUT.print(table)
    OUT.print(f"{plan.unchanged} nodes stay as they are.")


@contextmanager
def loading_bar() -> Generator[Told]:
    """A progress bar on stderr for a load."""
    columns = (TextColumn("Loading {task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=_ERR, transient=True) as bar:
        task = bar.add_task("", total=None)

        def told(what: str, done: int, total: int) -> None:
            bar.update(task, description=what, completed=done, total=total)

        yield told


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


def show_status(status: Status) -> None:
    """Says how the private store is doing."""
    running = f"running at {status.uri}, pid {status.pid}, since {status.since}"
    if status.detached is False:
        # A start that joined it did not make it stay.
        running += f", until process {status.owner} ends"
    OUT.print(running if status.running else "not running", soft_wrap=True)
    OUT.print(f"directory {status.directory}", soft_wrap=True)
    OUT.print(f"Neo4j {status.version}, {status.disk_bytes / 1_000_000:.1f} MB of data")
    if status.jars_missing:
        OUT.print(f"{status.jars_missing} of its files are fetched at the next start")
