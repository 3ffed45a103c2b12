"""`styrgraf seed`: the seeds into the store."""

import asyncio
from pathlib import Path
from typing import Annotated, Final

import typer

from api.commands.options import Folder
from api.loads import load, show_plan
from api.opening import opened
from api.seeds import SEEDS, kept
from graph.seeding import check_seeds
from graph.seeding.loading import plan

__all__ = ["app"]

app: Final = typer.Typer()


@app.command()
def seed(
    folder: Folder = SEEDS,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say what would change, and change nothing.")
    ] = False,
) -> None:
    """Make the graph what the seeds say: check, say what changes, apply it in one transaction.

    To undo a load, load the seeds as they were before.
    """
    asyncio.run(_plan(folder) if dry_run else _bring_up(folder))


async def _bring_up(folder: Path) -> None:
    async with opened() as store:
        await load(store, folder)


async def _plan(folder: Path) -> None:
    seeds = check_seeds(folder, kept())
    async with opened() as store:
        planned = await plan(store, seeds)
    show_plan(planned, done=False)
