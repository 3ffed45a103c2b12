"""What every question carries: the store and the view it is asked from."""

from dataclasses import dataclass, field, replace

from graph.statements import statement
from graph.store import Row, Store
from graph.view import View

__all__ = ["Asking", "Row"]


@dataclass(frozen=True, slots=True)
class Asking:
    """A question's surroundings."""

    store: Store
    view: View = field(default_factory=View)

    def seen(self, view: View) -> "Asking":
        """The same store, asked from another view."""
        return replace(self, view=view)

    async def rows(self, name: str, **parameters: object) -> list[Row]:
        """The rows of a statement, asked with these parameters and, where it needs it, the view.

        Raises a StoreError when the store cannot answer.
        """
        asked = statement(name)
        given = {"view": self.view.sent(), **parameters}
        return await self.store.read(asked.text, asked.sent(given))

    async def row(self, name: str, **parameters: object) -> Row:
        """The one row of a statement that always returns one.

        Raises a StoreError when the store cannot answer.
        """
        return (await self.rows(name, **parameters))[0]
