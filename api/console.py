"""Where the command line writes: answers to stdout, errors to stderr."""

from typing import Final, cast

from rich.console import Console
from rich.markup import escape

from graph.errors import StyrgrafError

__all__ = ["ERR", "OUT", "show_error"]

OUT: Final = Console(highlight=False)
ERR: Final = Console(stderr=True, highlight=False)


def show_error(error: StyrgrafError) -> None:
    """Says what is wrong, where, and what to do; each fault of refused seeds on a line."""
    for fault in cast("list[dict[str, object]]", error.details.get("faults") or []):
        ERR.print(
            "[bold]{file}:{line}[/] {what} — {remedy}".format(
                **{key: escape(str(value)) for key, value in fault.items()}
            ),
            soft_wrap=True,
        )
    # Refused seeds tell their faults again in the text, for those who see no details.
    what = error.what.split("\n", 1)[0]
    ERR.print(f"[red]{error.code}[/] {escape(what)}", soft_wrap=True)
    complaint = error.details.get("complaint")
    if complaint:
        ERR.print(escape(str(complaint)), soft_wrap=True)
    ERR.print(escape(error.remedy), soft_wrap=True)
