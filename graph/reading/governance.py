"""Who steers, owns, hosts, finances, belongs to whom: the ties of a thing, both ways."""

from dataclasses import dataclass

from graph.reading.asking import Asking, Row

__all__ = ["Relation", "Relations", "ties"]


@dataclass(frozen=True, slots=True)
class Relation:
    """All ties of one type and direction: what the thing steers, or who steers it."""

    type: str
    outward: bool
    ties: list[Row]


@dataclass(frozen=True, slots=True)
class Relations:
    """A thing's relations that count in the view, and how many more ties are only possible."""

    relations: list[Relation]
    only_possible: int


async def ties(asking: Asking, of: str, types: tuple[str, ...] = ()) -> Relations:
    """A thing's ties, gathered by type and by whether it is their subject; at most 500 ties.

    Raises StoreError, by kind.
    """
    rows = await asking.rows("governance/ties", of=of, types=list(types))
    relations: dict[tuple[str, bool], Relation] = {}
    for row in (row for row in rows if row["counts"]):
        kind = (row["tie"]["type"], row["outward"])
        relation = relations.setdefault(kind, Relation(*kind, []))
        relation.ties.append(row["tie"])
    possible = sum(not row["counts"] for row in rows)
    return Relations(list(relations.values()), possible)
