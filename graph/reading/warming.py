"""Having every question planned before anybody asks it."""

from graph.statements import statement, statement_names
from graph.store import Store

__all__ = ["warm"]


async def warm(store: Store) -> None:
    """Sends every question once, with its own sample.

    A store that has just started takes seconds to plan the larger ones, and keeps the plans: one
    for each question, whatever it is asked with. Raises StoreError, by kind.
    """
    for one in map(statement, statement_names()):
        if one.is_question:
            await store.read(one.brief, one.sent(one.sample))
