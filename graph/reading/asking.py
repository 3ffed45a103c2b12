"""What every question carries: the store, what is held of it, and the view it is asked from."""

import json
from dataclasses import dataclass, field, replace

from graph.reading.held import Held, Memory
from graph.statements import Statement, statement
from graph.store import Row, Store
from graph.view import View

__all__ = ["Asking", "Row"]


@dataclass(frozen=True, slots=True)
class Asking:
    """A question's surroundings. `held`: what is held of the store; None where nothing is."""

    store: Store
    view: View = field(default_factory=View)
    held: Held | None = None

    def seen(self, view: View) -> "Asking":
        """The same store, asked from another view."""
        return replace(self, view=view)

    async def rows(self, name: str, **parameters: object) -> list[Row]:
        """The rows of a statement, asked with these parameters and, where it needs it, the view.

        Raises a StoreError when the store cannot answer.
        """
        asked = statement(name)
        if not asked.parameters:
            return await self.lasting(name)
        sent = asked.sent({"view": self.view.sent(), **parameters})
        return await self._read(asked, sent, await self.memory())

    async def lasting(self, name: str, **parameters: object) -> list[Row]:
        """The rows of a statement that many ask in the same way, held as long as the graph stays.

        Raises a StoreError when the store cannot answer.
        """
        asked = statement(name)
        sent = asked.sent(parameters)
        memory = await self.memory()
        if memory is None:
            return await self._read(asked, sent, None)
        way = json.dumps([name, sent], sort_keys=True)
        if way not in memory.answers:
            memory.answers[way] = await self._read(asked, sent, memory)
        return memory.answers[way]

    async def _read(self, asked: Statement, sent: Row, memory: Memory | None) -> list[Row]:
        if memory is None:
            return await self.store.read(asked.text, sent)
        rows = await self.store.read(asked.brief, sent)
        if asked.brief != asked.text:
            filled = await memory.filled(rows)
            rows = await self.store.read(asked.text, sent) if filled is None else filled
        return rows

    async def memory(self) -> Memory | None:
        """What is held of the graph as it is now; None where nothing is. Raises no StoreError."""
        return await self.held.memory() if self.held else None

    async def row(self, name: str, **parameters: object) -> Row:
        """The one row of a statement that always returns one.

        Raises a StoreError when the store cannot answer.
        """
        return (await self.rows(name, **parameters))[0]
