"""Who steers, owns, hosts, finances, belongs to whom: the ties of a thing, both ways."""

from dataclasses import dataclass

from graph.reading.asking import Asking, Row

__all__ = ["Relation", "ties"]


@dataclass(frozen=True, slots=True)
class Relation:
    """All ties of one type and direction: what the thing steers, or who steers it."""

    type: str
    outward: bool
    ties: list[Row]


async def ties(asking: Asking, of: str, types: tuple[str, ...] = ()) -> list[Relation]:
    """A thing's ties, gathered by type and by whether it is their subject; at most 500 ties.

    Raises StoreError, by kind.
    """
    rows = await asking.rows("governance/ties", of=of, types=list(types))
    relations: dict[tuple[str, bool], Relation] = {}
    for row in rows:
        kind = (row["tie"]["type"], row["outward"])
        relation = relations.setdefault(kind, Relation(*kind, []))
        relation.ties.append(row["tie"])
    return list(relations.values())
