"""`styrgraf query`: an operation, without a running service."""

import asyncio
import json
import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, Final, cast

import typer
from graphql import GraphQLError
from strawberry.exceptions import MissingQueryError

from api.console import OUT
from api.context import Context
from api.opening import opened
from api.schema import schema
from api.tables import as_csv, as_table, rows_of
from graph.errors import InputError, StoreEmptyError, StyrgrafError
from graph.reading.asking import Asking
from graph.reading.overview import counts
from graph.store import Store

__all__ = ["app"]

app: Final = typer.Typer()


class Format(StrEnum):
    """How an answer is written."""

    JSON = "json"
    TABLE = "table"
    CSV = "csv"


@app.command()
def query(
    operation: Annotated[
        str, typer.Argument(help="A GraphQL operation, a file that holds one, or - for stdin.")
    ],
    variables: Annotated[str, typer.Option(help="Variables as a JSON object.")] = "{}",
    form: Annotated[Format, typer.Option("--format", help="How to write it.")] = Format.JSON,
) -> None:
    """Ask the graph, without a running service."""
    data, errors = asyncio.run(_ask(_text_of(operation), _object(variables)))
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
