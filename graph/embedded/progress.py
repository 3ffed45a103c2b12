"""The bar that is shown while the server's files are fetched."""

from typing import Self

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

__all__ = ["FetchBar"]


class FetchBar:
    """A progress bar on standard error that appears with the first call and not before."""

    def __init__(self) -> None:
        self._bar = Progress(
            TextColumn("Fetching Neo4j, this once"),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("files"),
            TimeElapsedColumn(),
            console=Console(stderr=True),
        )
        self._task = self._bar.add_task("jars", total=None)
        self._shown = False

    def __call__(self, done: int, total: int) -> None:
        """Show how many of the files are here."""
        if not self._shown:
            self._bar.start()
            self._shown = True
        self._bar.update(self._task, completed=done, total=total)

    def keeping(self) -> None:
        """Say what takes its time although all the files are here."""
        self._bar.console.print("Keeping the classes of Neo4j for quick starts, this once.")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._shown:
            self._bar.stop()
