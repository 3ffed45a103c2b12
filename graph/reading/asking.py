"""What every question carries: the store, the date asked for, and the statuses that count."""

from dataclasses import dataclass, field, replace

from graph.model.values import Status
from graph.statements import statement
from graph.store import Row, Store
from graph.time import Span, at_parameters

__all__ = ["IN_FORCE", "Asking", "Row"]

IN_FORCE = (Status.IN_FORCE.value, Status.ENDED.value)
"""What counts unless asked otherwise: structure that is, or once was, in force."""


@dataclass(frozen=True, slots=True)
class Asking:
    """A question's surroundings."""

    store: Store
    at: Span | None = None
    statuses: tuple[str, ...] = field(default=IN_FORCE)

    def on(self, at: Span | None) -> "Asking":
        """The same surroundings at another date; None leaves the date as it is."""
        return self if at is None else replace(self, at=at)

    def counting(self, statuses: tuple[str, ...] | None) -> "Asking":
        """The same surroundings where other statuses count; None or empty leaves them."""
        return replace(self, statuses=statuses) if statuses else self

    async def rows(self, name: str, **parameters: object) -> list[Row]:
        """The rows of a statement, asked with these parameters and, where it needs it, the date.

        Raises a StoreError when the store cannot answer.
        """
        asked = statement(name)
        given = {**at_parameters(self.at, self.statuses), **parameters}
        return await self.store.read(
            asked.text, {key: given[key] for key in asked.parameters if key in given}
        )

    async def row(self, name: str, **parameters: object) -> Row:
        """The one row of a statement that always returns one.

        Raises a StoreError when the store cannot answer.
        """
        return (await self.rows(name, **parameters))[0]
