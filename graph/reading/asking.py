"""What every question carries: the store, what is held of it, and the view it is asked from."""

from dataclasses import dataclass, field, replace

from graph.reading.held import Held, Memory
from graph.statements import statement
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
        sent = asked.sent({"view": self.view.sent(), **parameters})
        memory = await self.memory()
        if memory is None:
            return await self.store.read(asked.text, sent)
        if name in memory.answers:
            return memory.answers[name]
        rows = await self.store.read(asked.brief, sent)
        if asked.brief != asked.text:
            filled = await memory.filled(rows)
            rows = await self.store.read(asked.text, sent) if filled is None else filled
        if not asked.parameters:
            memory.answers[name] = rows
        return rows

    async def memory(self) -> Memory | None:
        """What is held of the graph as it is now; None where nothing is. Raises no StoreError."""
        return await self.held.memory() if self.held else None

    async def row(self, name: str, **parameters: object) -> Row:
        """The one row of a statement that always returns one.

        Raises a StoreError when the store cannot answer.
        """
        return (await self.rows(name, **parameters))[0]
