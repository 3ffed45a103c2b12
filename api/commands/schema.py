"""`styrgraf schema`: what can be asked."""

import sys
from typing import Final

import typer

from api.schema import schema

__all__ = ["app"]

app: Final = typer.Typer()


@app.command(name="schema")
def print_schema() -> None:
    """Write the GraphQL schema (SDL) to standard output."""
    sys.stdout.write(schema.as_str() + "\n")
