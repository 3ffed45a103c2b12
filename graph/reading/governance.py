"""Who steers, owns, hosts, finances, belongs to whom: the ties of a thing, both ways."""

from dataclasses import dataclass

from graph.reading.asides import explained, of_an_area, then
from graph.reading.asking import Asking, Row

__all__ = ["Relation", "Relations", "ties", "ties_told"]


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


async def ties_told(asking: Asking, of: Row, types: tuple[str, ...], found: Relations) -> str:
    """How many ties were found, or that there is none and what to ask instead, in Swedish.

    Raises StoreError, by kind.
    """
    number = _number(found)
    said = f"{number} samband med {of['name']}."
    if not number:
        said = f"Källorna säger inte att {of['name']} har sådana samband{then(asking.view)}."
        said += of_an_area(of["name"], of["noun"], "det är oftast organ som styr, äger och är värd")

    async def counting(asking: Asking) -> int:
        return _number(await ties(asking, of["id"], types))

    async def of_any_type(asking: Asking) -> int:
        return _number(await ties(asking, of["id"]))

    return await explained(
        asking,
        said,
        counting,
        found=number,
        possible=found.only_possible,
        also={"av andra slag (utan `types`)": of_any_type} if types else None,
    )


def _number(found: Relations) -> int:
    return sum(len(relation.ties) for relation in found.relations)
