"""`styrgraf check`: the seeds alone."""

from pathlib import Path
from typing import Annotated, Final

import typer

from api.commands.options import Folder
from api.console import OUT
from api.seeds import SEEDS, kept
from graph.seeding import check_seeds, refuse, report_on, unproved

__all__ = ["app"]

app: Final = typer.Typer()


@app.command()
def check(
    folder: Folder = SEEDS,
    sources: Annotated[
        Path | None,
        typer.Option(
            help="Folder of the documents' texts: names and printed values must stand there.",
            exists=True,
            file_okay=False,
        ),
    ] = None,
) -> None:
    """Check the seeds without a store; every fault is told with its file and line."""
    if sources is None:
        report = report_on(folder, kept())
    else:
        seeds = check_seeds(folder, kept())
        refuse(unproved(seeds, sources))
        report = seeds.report()
    for warning in report.warnings:
        OUT.print(f"warning: {warning}", markup=False, soft_wrap=True)
    found = ", ".join(f"{count} {noun}" for noun, count in report.counts.items())
    OUT.print(f"No faults: {found}.", soft_wrap=True)
