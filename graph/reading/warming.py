"""Having every question planned before anybody asks it."""

from typing import Final

from graph.statements import statement, statement_names
from graph.store import Store

__all__ = ["warm"]

_NOT_ASKED: Final = ("schema/", "seeding/")


async def warm(store: Store) -> None:
    """Sends every question once, with its own sample.

    A store that has just started takes seconds to plan the larger ones, and keeps the plans.
    Raises StoreError, by kind.
    """
    for name in statement_names():
        if not name.startswith(_NOT_ASKED):
            asked = statement(name)
            await store.read(asked.text, asked.sample)
