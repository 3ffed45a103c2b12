"""What a proposal would change, beside what is in force."""

from dataclasses import dataclass

from graph.reading.asking import Asking, Row

__all__ = ["Change", "ChangePage", "changes"]


@dataclass(frozen=True, slots=True)
class Change:
    """One proposed claim and the claims in force that it would replace (none: it is new)."""

    proposed: Row
    replaced: list[Row]


@dataclass(frozen=True, slots=True)
class ChangePage:
    """A page of changes and the number of all."""

    total: int
    page: list[Change]

    def told(self) -> str:
        """How many changes there are, or that there is none, in Swedish."""
        return f"{self.total} förslag." if self.total else "Scenariot föreslår inget sådant."


async def changes(
    asking: Asking, scenario: str, nouns: tuple[str, ...] = (), *, skip: int = 0, first: int = 50
) -> ChangePage:
    """A page of the changes of a scenario, by noun and id; with `nouns`, of these alone.

    Raises StoreError, by kind.
    """
    row = await asking.row(
        "scenarios/changes", of=scenario, nouns=list(nouns), skip=skip, first=first
    )
    return ChangePage(
        row["total"], [Change(one["proposed"], one["replaced"]) for one in row["page"]]
    )
