"""Nouns of which little may count at a date: what may is found by its days.

What counts is known before the view ends and, where it has to be certain, is so after it begins.
So little is that before most things began, and on days later than most sightings; what is over is
known too.
"""

from collections.abc import Collection, Sequence
from datetime import timedelta
from typing import Final, NamedTuple

from graph.reading.along import COUNTED_AT_MOST
from graph.reading.asking import Asking
from graph.view import COUNTS

__all__ = ["Known", "where_to_start"]

_FEW: Final = 20
"""One of so many is little whatever is wanted, for what is wanted may stand last in a walk."""

_HALF: Final = 2
"""Of more than one in two a walk soon finds what counts; what is found by its days is sorted."""

_KNOWN_AT_MOST: Final = 5 * COUNTED_AT_MOST
"""As many are read and sorted in less than a second."""


class Known(NamedTuple):
    """How much of a noun may count, by which of its days; and how much of it there is."""

    number: int
    by: str
    every: int


async def where_to_start(
    asking: Asking,
    nouns: Collection[str],
    types: Collection[str],
    *,
    least: int,
    most: int,
    together: bool = False,
) -> dict[str, list[str]]:
    """Where a list starts of these nouns or types: `most` are wanted that come to `least`.

    `types` and `nouns`: what is gone through; `known` and `certain`: nouns found by the days on
    which they are that. Where nouns are gone through `together`, as types are, all are found so or
    none is. Raises StoreError, by kind.
    """
    known = await _known(asking) if least == COUNTS else {}
    groups = [list(nouns)] if together or types else [[noun] for noun in nouns]
    few = {
        noun: known[noun].by
        for group in groups
        if known.keys() >= {*group} and _are_few([known[noun] for noun in group], most)
        for noun in group
    }
    passed = [noun for noun in nouns if noun not in few]
    return {
        "types": list(types) if passed else [],
        "nouns": [] if types else passed,
        "known": [noun for noun, by in few.items() if by == "known"],
        "certain": [noun for noun, by in few.items() if by == "certain"],
    }


def _are_few(known: Sequence[Known], most: int) -> bool:
    """Whether all that may count is read sooner than a walk finds what is wanted among all."""
    number, every = sum(one.number for one in known), sum(one.every for one in known)
    if number > _KNOWN_AT_MOST or number * _HALF > every:
        return False
    # If all that may does, a walk looks at `most * every / number` until it has found `most`.
    return number * _FEW <= every or number**2 <= most * every


async def _known(asking: Asking) -> dict[str, Known]:
    """How much of each noun may count in the years of the view; nothing where all of it may."""
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
    known: dict[str, Known] = {}
    for row in rows:
        by = "known" if row["certain"] is None or row["known"] < row["certain"] else "certain"
        known[row["noun"]] = Known(row[by], by, row["every"])
    return known
