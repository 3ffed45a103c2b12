"""A store that answers each statement with rows of a test, and keeps what it was asked."""

from dataclasses import dataclass, field
from typing import Any, cast

from graph.reading.asking import Asking, Row
from graph.statements import statement, statement_names
from graph.store import Store
from graph.view import View

__all__ = ["Recorded"]


@dataclass
class Recorded:
    """Rows by the name of the statement they answer, and each statement asked with what it got.

    It stands for the port between a question and the store; every statement itself is tried
    against a real one.
    """

    rows: dict[str, list[Row]] = field(default_factory=dict[str, list[Row]])
    asked: list[tuple[str, dict[str, Any]]] = field(
        default_factory=list[tuple[str, dict[str, Any]]]
    )

    async def read(self, text: str, parameters: dict[str, Any]) -> list[Row]:
        """The rows that the test gave for the statement of this text."""
        (name,) = (one for one in statement_names() if statement(one).text == text)
        self.asked.append((name, parameters["asked"]))
        return self.rows[name]

    def asking(self, view: View | None = None) -> Asking:
        """A question's surroundings with this in place of a store."""
        return Asking(cast("Store", self), view or View())
