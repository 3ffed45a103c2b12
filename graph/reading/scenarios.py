"""What a proposal would change, beside what is in force."""

from dataclasses import dataclass

from graph.reading.asking import Asking, Row

__all__ = ["Change", "changes"]


@dataclass(frozen=True, slots=True)
class Change:
    """One proposed claim and the claims in force that it would replace (none: it is new)."""

    proposed: Row
    replaced: list[Row]


async def changes(asking: Asking, scenario: str) -> list[Change]:
    """The changes of a scenario, by noun and id; at most 500.

    Raises StoreError, by kind.
    """
    rows = await asking.rows("scenarios/changes", of=scenario)
    return [Change(row["proposed"], row["replaced"]) for row in rows]
