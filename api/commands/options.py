"""What several commands take."""

from pathlib import Path
from typing import Annotated

import typer

__all__ = ["Folder"]

Folder = Annotated[
    Path,
    typer.Option("--from", help="Folder of the seeds.", exists=True, file_okay=False),
]
