"""`styrgraf`: the command line. Takes in the command that is asked for, and tells what fails."""

import logging
import sys
from importlib import import_module
from io import TextIOWrapper
from typing import Final

import typer

from api.console import show_error
from graph.errors import StyrgrafError

__all__ = ["main"]

_LOG: Final = logging.getLogger("styrgraf")

COMMANDS: Final = ("serve", "seed", "check", "query", "schema", "store")
"""Each a module of `api.commands`, in the order in which help lists them."""


def main() -> None:
    """Runs the command line; an error of ours is told in words and ends with status 1."""
    # What a command has to say it says itself; only `serve` keeps a log.
    _LOG.addHandler(logging.NullHandler())
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            # A terminal that knows no dash or no å is no reason to say nothing.
            stream.reconfigure(errors="backslashreplace")
    try:
        _with_commands(sys.argv[1:2])()
    except StyrgrafError as error:
        show_error(error)
        sys.exit(1)


def _with_commands(asked: list[str]) -> typer.Typer:
    """The command line with the command that is asked for; with all where it is help, or a slip.

    To take in all of the service takes seconds, and what checks seeds needs none of it.
    """
    app = typer.Typer(
        help="The governance graph of Swedish knowledge governance, and the service that answers "
        "questions about it.",
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
    )
    # With a callback, a command alone is called by its name too.
    app.callback()(lambda: None)
    for name in [one for one in COMMANDS if one in asked] or COMMANDS:
        app.add_typer(import_module(f"api.commands.{name}").app)
    return app


if __name__ == "__main__":
    main()
