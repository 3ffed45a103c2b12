"""Things by id, by kind, by area, and by what is and is not claimed about them."""

from collections import Counter
from collections.abc import MutableMapping
from dataclasses import dataclass, field

from graph.errors import UnknownNameError, WrongNounError
from graph.model.common import ENTITY_NOUNS, digest_of_id
from graph.reading.along import page_along
from graph.reading.areas import PARTS, things_in
from graph.reading.asides import explained, then
from graph.reading.asking import Asking, Row
from graph.reading.claims import Counted, touched
from graph.reading.conditions import Kept
from graph.reading.grading import coming_to
from graph.reading.rare import where_to_start
from graph.view import COUNTS, ONLY_POSSIBLE

__all__ = [
    "Claimed",
    "EntityPage",
    "WantedEntities",
    "claims_by_id",
    "entities_matching",
    "entities_told",
    "names_of",
    "nodes_by_id",
]


@dataclass(frozen=True, slots=True)
class Claimed:
    """A condition on the claims about a thing: what they are, and the part it plays in them."""

    keep: Kept
    part: str | None = None

    def sent(self, *, wanted: bool) -> Row:
        """The condition as the statement reads it."""
        return {"wanted": wanted, "part": self.part, "keep": self.keep.sent()}


@dataclass(frozen=True, slots=True)
class WantedEntities:
    """Which things are wanted."""

    nouns: tuple[str, ...]
    types: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    ids: tuple[str, ...] = ()
    having: list[Claimed] = field(default_factory=list[Claimed])
    lacking: list[Claimed] = field(default_factory=list[Claimed])


@dataclass(frozen=True, slots=True)
class EntityPage:
    """A page of things, the number of all that matched, and their counts by noun and type.

    `only_possible`: how many more match of which it is only possible that they were there.
    `at_least`: there are more than all these numbers tell. `more`: others come after the page.
    """

    total: int
    page: list[Row]
    counts: dict[str, Counter[Counted]]
    only_possible: int
    at_least: bool
    more: bool


async def entities_matching(
    asking: Asking,
    wanted: WantedEntities,
    *,
    totals: bool = True,
    skip: int = 0,
    after: str = "",
    first: int = 50,
) -> EntityPage:
    """A page of the things that are wanted, in Swedish alphabetical order.

    `skip` things come before the page, the last of which has the id `after`. Without `totals` it
    may be left open how many there are. Raises StoreError, by kind.
    """
    row = await _held(asking, wanted, skip, first) or await _asked(
        asking, wanted, totals=totals, skip=skip, after=after, first=first
    )
    more = row.get("more", skip + len(row["page"]) < row["total"])
    counts = {
        "type": Counter(Counted.word(kind) for kind in row["types"] if kind),
        "noun": Counter(Counted.word(noun) for noun in row["nouns"]),
    }
    return EntityPage(
        row["total"], row["page"], counts, row["only_possible"], row.get("at_least", False), more
    )


async def _asked(
    asking: Asking, wanted: WantedEntities, *, totals: bool, skip: int, after: str, first: int
) -> Row:
    """The row of the things as the store has them."""
    claimed = [
        *(one.sent(wanted=True) for one in wanted.having),
        *(one.sent(wanted=False) for one in wanted.lacking),
    ]
    start = await _start(asking, wanted)
    if start is not None:
        return await asking.row(
            "entities/matching",
            nouns=list(wanted.nouns),
            types=list(wanted.types),
            start=start,
            claimed=claimed,
            skip=skip,
            first=first,
        )

    nouns, types = list(dict.fromkeys(wanted.nouns)), list(dict.fromkeys(wanted.types))

    async def walk(*, after: str, least: int, most: int, first: int, counting: bool) -> Row:
        del counting  # Types and nouns come with the things.
        return await asking.row(
            "entities/in_order",
            nouns=nouns,
            types=types,
            start=await where_to_start(asking, nouns, types, least=least, most=most),
            claimed=claimed,
            after=after,
            least=least,
            most=most,
            first=first,
        )

    return await page_along(asking, walk, after, first, totals=totals)


async def _held(asking: Asking, wanted: WantedEntities, skip: int, first: int) -> Row | None:
    """The row of things that are asked for by nothing but id, noun and type, as they are held.

    None where more is asked, or nothing is held.
    """
    memory = await asking.memory()
    by_more = wanted.areas or wanted.having or wanted.lacking
    if memory is None or by_more or not wanted.ids:
        return None
    things = [
        one
        for one in (await memory.things(set(wanted.ids))).values()
        if one["noun"] in wanted.nouns and (not wanted.types or one.get("type") in wanted.types)
    ]
    seen = coming_to(things, asking.view)
    kept = [one for one, comes_to in zip(things, seen, strict=True) if comes_to == COUNTS]
    kept.sort(key=lambda one: (one["sort_key"], one["id"]))
    return {
        "total": len(kept),
        "only_possible": seen.count(ONLY_POSSIBLE),
        "page": kept[skip : skip + first],
        "types": [one.get("type") for one in kept],
        "nouns": [one["noun"] for one in kept],
    }


async def _start(asking: Asking, wanted: WantedEntities) -> dict[str, list[str]] | None:
    """What the walk starts at: the first that is given of what is rarest; None: their kind."""
    if wanted.areas:
        found = await things_in(asking, list(wanted.areas), PARTS)
        ids = [one["id"] for one in found if not wanted.ids or one["id"] in wanted.ids]
        return {"ids": ids, "touching": []}
    if wanted.ids:
        return {"ids": list(wanted.ids), "touching": []}
    touching = next(filter(None, (touched(one.keep) for one in wanted.having)), None)
    return {"ids": [], "touching": touching} if touching else None


async def entities_told(asking: Asking, wanted: WantedEntities, found: EntityPage) -> str:
    """How many things were found, or that the sources know none, in Swedish.

    Raises StoreError, by kind.
    """
    said = f"{'Minst ' if found.at_least else ''}{found.total} som uppfyller villkoren."
    if not found.total:
        said = f"Källorna nämner inget som räknas och uppfyller villkoren{then(asking.view)}."

    async def counting(asking: Asking) -> int:
        return (await entities_matching(asking, wanted, first=0)).total

    return await explained(asking, said, counting, found=found.total, possible=found.only_possible)


async def nodes_by_id(asking: Asking, ids: list[str]) -> dict[str, Row]:
    """The things and claims with these ids, or with them before they got others.

    Ids of nothing are absent from the answer.

    Raises StoreError, by kind.
    """
    memory = await asking.memory()
    known = {one: memory.node(one) for one in ids} if memory else {}
    found = {one: row for one, row in known.items() if row}
    missed = [one for one in ids if one not in found]
    if missed:
        digests = [digest_of_id(one) for one in missed]
        rows = await asking.rows("entities/by_id", ids=missed, digests=digests)
        found |= {row["id"]: row["entity"] or row["claim"] for row in rows}
    return found


async def claims_by_id(asking: Asking, ids: list[str]) -> list[str]:
    """The ids that the claims with these ids have today, in their order.

    Raises UnknownNameError for an id of nothing, WrongNounError for that of a thing, and
    StoreError, by kind.
    """
    rows = await nodes_by_id(asking, ids)
    for one in ids:
        if one not in rows:
            raise UnknownNameError(
                f"No claim has the id {one!r}.",
                "Give ids of claims as answers have them; what is a name goes into `about`.",
                name=one,
                nearest=[],
            )
        if rows[one]["noun"] in ENTITY_NOUNS:
            raise WrongNounError(
                f"{one!r} is no claim, but {rows[one]['name']}.",
                "Ask for the claims about it with `about`.",
                name=one,
                candidates=[{key: rows[one][key] for key in ("id", "name", "noun")}],
            )
    return [rows[one]["id"] for one in ids]


async def names_of(asking: Asking, ids: list[str]) -> dict[str, list[Row]]:
    """For each thing, its names as claims, the earliest first.

    Raises StoreError, by kind.
    """
    memory = await asking.memory()
    known: MutableMapping[str, list[Row]] = memory.names if memory else {}
    found = {one: known[one] for one in ids if one in known}
    missed = [one for one in ids if one not in found]
    if missed:
        rows = await asking.rows("entities/names_of", ids=missed)
        named: dict[str, list[Row]] = {row["id"]: row["names"] for row in rows}
        fetched = {one: named.get(one, []) for one in missed}
        known.update(fetched)
        found |= fetched
    return found
