"""A load as a person at the command line sees it: how far it is, and what it changes."""

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
from rich.table import Table

from api.console import ERR, OUT
from api.opening import bring_up
from graph.seeding.loading import Progress as Told
from graph.seeding.plans import Plan
from graph.store import Store

__all__ = ["load", "show_plan"]

_EXAMPLES: Final = 3


async def load(store: Store, folder: Path) -> None:
    """Brings the store up to the seeds in the folder, and tells it. Raises what `bring_up` does."""
    with _loading_bar() as told:
        done = await bring_up(store, folder, told)
    if done is None:
        OUT.print("No change: the graph was loaded from these seeds.")
    else:
        show_plan(done, done=True)


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
def _loading_bar() -> Generator[Told]:
    """A progress bar on stderr for a load."""
    columns = (TextColumn("Loading {task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=ERR, transient=True) as bar:
        task = bar.add_task("", total=None)

        def told(what: str, done: int, total: int) -> None:
            bar.update(task, description=what, completed=done, total=total)

        yield told
