"""`styrgraf store`: the private Neo4j."""

from typing import Final

import typer

from api.console import OUT
from graph.embedded import PrivateStore, Status
from graph.errors import SettingError
from graph.settings import settings

__all__ = ["app"]

app: Final = typer.Typer(
    name="store",
    help="The private Neo4j that runs when NEO4J_URI is not set.",
    no_args_is_help=True,
)


@app.command()
def start() -> None:
    """Start the private Neo4j; it goes on until `styrgraf store stop`."""
    _private().start(detached=True)
    _show(_private().status())


@app.command()
def stop() -> None:
    """Stop the private Neo4j, whoever started it."""
    OUT.print("Stopped." if _private().stop() else "It was not running.")


@app.command()
def status() -> None:
    """Whether the private Neo4j runs, where its data is and how large it is."""
    _show(_private().status())


def _private() -> PrivateStore:
    given = settings()
    if given.neo4j_uri is not None:
        raise SettingError(
            f"NEO4J_URI is set to {given.neo4j_uri}: that store is not ours to start or stop.",
            "Unset NEO4J_URI to use the private Neo4j.",
            setting="NEO4J_URI",
        )
    return PrivateStore(given.styrgraf_data, given.styrgraf_cache)


def _show(status: Status) -> None:
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
