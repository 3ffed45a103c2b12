"""Nouns of which little counts at a date: what does is found by its days, not gone through for."""

from collections.abc import Collection
from datetime import timedelta
from typing import Final

from graph.reading.along import COUNTED_AT_MOST
from graph.reading.asking import Asking, Row
from graph.view import COUNTS

__all__ = ["started"]

_KNOWN_AT_MOST: Final = 5 * COUNTED_AT_MOST
"""Of one noun as many are sorted in less than a second; of more that are known in a year a list
that is gone through soon finds as many as are counted."""

_BY: Final = ("known", "certain")


async def started(
    asking: Asking, nouns: Collection[str], types: Collection[str] = (), *, least: int, most: int
) -> dict[str, list[str]]:
    """Where a list starts of which `most` rows are wanted that come to `least` in the view.

    `types`: the types that are wanted, of any of these nouns; `nouns`: nouns that are gone through;
    `known` and `certain`: nouns of which little counts, found by the days on which that is known or
    certain. A type is gone through unless little counts of all its nouns. Raises StoreError, by
    kind.
    """
    found = await _known(asking, nouns) if least == COUNTS else {}
    by = {noun: _by(found[noun], most) for noun in nouns if noun in found}
    start = {name: [noun for noun in nouns if by.get(noun) == name] for name in _BY}
    passed = [noun for noun in nouns if by.get(noun) is None]
    if types and passed:
        return {"types": list(types), "nouns": [], "known": [], "certain": []}
    return {"types": [], "nouns": passed, **start}


async def _known(asking: Asking, nouns: Collection[str]) -> dict[str, Row]:
    """By noun how much is known, and certain, in the years of the view; nothing if all counts."""
    before, after = asking.view.known_before(), asking.view.certain_after()
    if before is None:
        return {}
    # By year, so that the many days that are asked from have few answers to be held.
    rows = await asking.lasting(
        "along/known",
        before=(before - timedelta(days=1)).year + 1,
        after=after and after.year,
        most=_KNOWN_AT_MOST + 1,
    )
    return {row["noun"]: row for row in rows if row["noun"] in nouns}


def _by(found: Row, most: int) -> str | None:
    """By what a noun's rows are found: by the rarer of the two; None where it is gone through.

    Where `known` of `every` count, the `most` of them are met after `most * every / known` rows.
    """
    by = min((name for name in _BY if found[name] is not None), key=lambda name: found[name])
    few = found[by] <= _KNOWN_AT_MOST and found[by] ** 2 < most * found["every"]
    return by if few else None
