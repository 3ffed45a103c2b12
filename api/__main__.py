"""`styrgraf`: the command line. Parses and delegates."""

import asyncio
import json
import logging
import socket
import sys
from collections.abc import AsyncGenerator, Coroutine
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from enum import StrEnum
from io import TextIOWrapper
from ipaddress import ip_address
from pathlib import Path
from typing import Annotated, Any, Final, TypeVar, cast

import typer
import uvicorn
from graphql import GraphQLError
from strawberry.exceptions import MissingQueryError

from api.app import create_app
from api.console import (
    OUT,
    as_csv,
    as_table,
    loading_bar,
    rows_of,
    show_error,
    show_plan,
    show_status,
)
from api.context import Context
from api.http.listening import listening
from api.http.trusted import trusted_documents
from api.opening import SEEDS, bring_up, kept, opened
from api.schema import schema
from graph.embedded import PrivateStore
from graph.errors import InputError, PortInUseError, SettingError, StoreEmptyError, StyrgrafError
from graph.reading.asking import Asking
from graph.reading.overview import counts
from graph.seeding import Plan, check_seeds, plan, refuse, report_on, unproved
from graph.settings import settings
from graph.store import Store

__all__ = ["main"]

T = TypeVar("T")
_LOG: Final = logging.getLogger("styrgraf")
_MEGABYTE: Final = 1_048_576

app = typer.Typer(
    help="The governance graph of Swedish knowledge governance, and the service that answers "
    "questions about it.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
store_app = typer.Typer(
    help="The private Neo4j that runs when NEO4J_URI is not set.", no_args_is_help=True
)
app.add_typer(store_app, name="store")


class Format(StrEnum):
    """How an answer is written."""

    JSON = "json"
    TABLE = "table"
    CSV = "csv"


Folder = Annotated[
    Path,
    typer.Option("--from", help="Folder of the seeds.", exists=True, file_okay=False),
]


def main() -> None:
    """Runs the command line; an error of ours is told in words and ends with status 1."""
    # What a command has to say it says itself; only `serve` keeps a log.
    _LOG.addHandler(logging.NullHandler())
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            # A terminal that knows no dash or no å is no reason to say nothing.
            stream.reconfigure(errors="backslashreplace")
    try:
        app()
    except StyrgrafError as error:
        show_error(error)
        sys.exit(1)


@app.command()
def serve(
    host: Annotated[str | None, typer.Option(help="Address to listen on; else HOST.")] = None,
    port: Annotated[
        int | None, typer.Option(help="Port to listen on; else PORT.", min=1, max=65535)
    ] = None,
    seed: Annotated[bool, typer.Option(help="Load the seeds first where they differ.")] = True,
) -> None:
    """Serve the explorer at /, and the API at /graphql, with GraphiQL for a browser there."""
    at_host, at_port = host or settings().host, port or settings().port
    _refuse_open_host(at_host)
    _refuse_taken_port(at_host, at_port)
    logging.basicConfig(format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    # Once the service has stopped, it raises the signal that stopped it again.
    with suppress(KeyboardInterrupt):
        _run(_serve(at_host, at_port, SEEDS if seed else None))


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
    _run(_plan(folder) if dry_run else _bring_up(folder))


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


@app.command()
def query(
    operation: Annotated[
        str, typer.Argument(help="A GraphQL operation, a file that holds one, or - for stdin.")
    ],
    variables: Annotated[str, typer.Option(help="Variables as a JSON object.")] = "{}",
    form: Annotated[Format, typer.Option("--format", help="How to write it.")] = Format.JSON,
) -> None:
    """Ask the graph, without a running service."""
    data, errors = _run(_ask(_text_of(operation), _object(variables)))
    if errors and data and not any(data.values()):
        # Nothing of it was answered; what failed is told below.
        data = None
    if data is not None and form is not Format.JSON and len(data) > 1:
        raise InputError(
            f"The operation asks for {' and '.join(data)}; a table holds one of them.",
            "Ask for one root field, or take --format json.",
        )
    if data is not None and form is Format.JSON:
        sys.stdout.write(json.dumps(data, ensure_ascii=False, indent=2) + "\n")
    elif data is not None and form is Format.CSV:
        sys.stdout.write(as_csv(rows_of(data)))
    elif data is not None:
        OUT.print(as_table(rows_of(data)))
    for error in errors:
        sys.stderr.write(f"{error}\n")
    if errors:
        raise typer.Exit(1)


@app.command(name="schema")
def print_schema() -> None:
    """Write the GraphQL schema (SDL) to standard output."""
    sys.stdout.write(schema.as_str() + "\n")


@store_app.command()
def start() -> None:
    """Start the private Neo4j; it goes on until `styrgraf store stop`."""
    _private().start(detached=True)
    show_status(_private().status())


@store_app.command()
def stop() -> None:
    """Stop the private Neo4j, whoever started it."""
    OUT.print("Stopped." if _private().stop() else "It was not running.")


@store_app.command()
def status() -> None:
    """Whether the private Neo4j runs, where its data is and how large it is."""
    show_status(_private().status())


def _private() -> PrivateStore:
    given = settings()
    if given.neo4j_uri is not None:
        raise SettingError(
            f"NEO4J_URI is set to {given.neo4j_uri}: that store is not ours to start or stop.",
            "Unset NEO4J_URI to use the private Neo4j.",
            setting="NEO4J_URI",
        )
    return PrivateStore(given.styrgraf_data, given.styrgraf_cache)


def _run(work: Coroutine[Any, Any, T]) -> T:
    return asyncio.run(work)


async def _serve(host: str, port: int, folder: Path | None) -> None:
    """Serves until told to stop. The store is opened, and loaded, once and then the service's."""
    trusted = trusted_documents(settings().trusted_documents, only=settings().only_trusted)
    OUT.print("Opening the store; a Neo4j of our own takes some seconds to start.")
    async with AsyncExitStack() as stack:
        store = await stack.enter_async_context(opened())
        if folder is not None:
            await _load(store, folder)
        kept = stack.pop_all()

    @asynccontextmanager
    async def handed_over() -> AsyncGenerator[Store]:
        async with kept:
            yield store

    at = f"http://{host}:{port}"
    OUT.print(f"Serving at {at}, GraphQL at {at}/graphql (stop with Ctrl+C)", soft_wrap=True)
    app = create_app(
        handed_over,
        trusted=trusted,
        origins=settings().allow_origins,
        remembered=settings().remember_mb * _MEGABYTE,
    )
    await uvicorn.Server(listening(app, host=host, port=port)).serve()


async def _bring_up(folder: Path) -> None:
    async with opened() as store:
        await _load(store, folder)


async def _load(store: Store, folder: Path) -> None:
    with loading_bar() as told:
        done = await bring_up(store, folder, told)
    if done is None:
        OUT.print("No change: the graph was loaded from these seeds.")
    else:
        show_plan(done, done=True)


async def _plan(folder: Path) -> None:
    seeds = check_seeds(folder, kept())
    async with opened() as store:
        planned: Plan = await plan(store, seeds)
    show_plan(planned, done=False)


async def _ask(operation: str, variables: dict[str, Any]) -> tuple[Any, list[str]]:
    async with opened() as store:
        await _refuse_empty(store)
        try:
            answer = await schema.execute(
                operation, variable_values=variables, context_value=Context(store)
            )
        except MissingQueryError as error:
            raise InputError(
                "There is no operation in what was given.",
                "Give one, such as '{ facts { version } }'.",
            ) from error
    return answer.data, [_line(error) for error in answer.errors or []]


def _line(error: GraphQLError) -> str:
    """The error on a line. Who runs the command may know what clients of the service may not."""
    cause = error.original_error
    if isinstance(cause, StyrgrafError):
        return f"{cause.code}: {cause}"
    said = error.extensions or {}
    return f"{said.get('code', 'GRAPHQL')}: {error.message} {said.get('remedy', '')}".rstrip()


async def _refuse_empty(store: Store) -> None:
    if (await counts(Asking(store)))["digest"] is None:
        raise StoreEmptyError("Nothing has been loaded into the store.", "Run `styrgraf seed`.")


def _text_of(operation: str) -> str:
    if operation == "-":
        return sys.stdin.read()
    if operation.lstrip().startswith(("{", "query", "#", "fragment")):
        return operation
    try:
        return Path(operation).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(
            f"{operation!r} is neither an operation nor a file that can be read as UTF-8.",
            "Give an operation such as '{ facts { version } }', a file's path, or -.",
        ) from error


def _object(text: str) -> dict[str, Any]:
    try:
        value: Any = json.loads(text)
        # Half a letter can be written in JSON, and nowhere be kept.
        json.dumps(value, ensure_ascii=False).encode()
    except (ValueError, RecursionError) as error:
        raise InputError(
            f"The variables are no JSON: {error}.",
            'Give an object such as \'{"at": "2019-11"}\'.',
        ) from error
    if not isinstance(value, dict):
        raise InputError("The variables are no JSON object.", 'Give {"name": value, …}.')
    return cast("dict[str, Any]", value)


def _refuse_open_host(host: str) -> None:
    if settings().allow_open or host == "localhost":
        return
    try:
        loopback = ip_address(host).is_loopback
    except ValueError:
        loopback = False
    if not loopback:
        raise SettingError(
            f"HOST is {host!r}: others could reach the service, and it asks nobody who they are.",
            "Listen on 127.0.0.1, or set ALLOW_OPEN=1 where something in front guards it.",
            setting="HOST",
        )


def _refuse_taken_port(host: str, port: int) -> None:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise PortInUseError(
                f"Port {port} at {host} cannot be listened on: {error.strerror}.",
                "Stop what uses it, or give another: PORT=8001 make run.",
                port=port,
            ) from error


if __name__ == "__main__":
    main()
