"""Having every question planned before anybody asks it."""

from datetime import date
from typing import Any, Final

from graph.statements import Statement, statement, statement_names
from graph.store import Store

__all__ = ["warm"]

_NOT_ASKED: Final = ("schema/", "seeding/")
_DAYS: Final = ("at_since", "at_until")


async def warm(store: Store) -> None:
    """Sends every question once, with its own sample.

    A store that has just started takes seconds to plan the larger ones, and keeps the plans.
    Raises StoreError, by kind.
    """
    for name in statement_names():
        if not name.startswith(_NOT_ASKED):
            asked = statement(name)
            await store.read(asked.text, _parameters(asked))


def _parameters(asked: Statement) -> dict[str, Any]:
    """The sample, with days as days: a plan is kept for the types it was made with."""
    return {
        name: date.fromisoformat(value) if name in _DAYS else value
        for name, value in asked.sample.items()
    }
