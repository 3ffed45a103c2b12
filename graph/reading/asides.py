"""What an answer leaves aside, and with which argument it is asked for."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Final

from graph.model.values import Status
from graph.reading.along import COUNTED_AT_MOST
from graph.reading.asking import Asking, Row
from graph.reading.claims import ClaimPage, Order, Wanted, claims_matching
from graph.reading.conditions import Conditions, EndCondition, Kept
from graph.view import REPLACED, View

__all__ = [
    "POSSIBLE",
    "WHENEVER",
    "Again",
    "Counting",
    "aside_told",
    "claims_aside",
    "claims_told",
    "elsewhere",
    "explained",
    "in_their_place",
    "left_aside",
    "of_an_area",
    "then",
]

Counting = Callable[[Asking], Awaitable[int]]
"""How many there are of what an answer is made of, asked from another view."""

Again = Callable[[Asking, int], Awaitable[ClaimPage]]
"""The first claims of a list, so many, asked from another view."""

_IN_THEIR_PLACE_AT_MOST: Final = 500
"""More than any scenario proposes."""

POSSIBLE: Final = "possible"
WHENEVER: Final = "whenever"
"""What an answer leaves aside by its grade, or has at other times: told beside its standings."""

_SAID: Final = {
    POSSIBLE: "bara möjligen då (`grades: POSSIBLE`)",
    Status.IN_FORCE: "som gällande (`statuses: IN_FORCE`)",
    Status.ENDED: "som avslutat (`statuses: ENDED`)",
    Status.PLANNED: "som plan (`statuses: PLANNED`)",
    Status.PROPOSED: "som förslag (`statuses: PROPOSED`)",
    REPLACED: "som scenariot ersätter (`proposal` säger med vad)",
    WHENEVER: "vid andra tider",
}


def then(view: View) -> str:
    """The time asked for, as a sentence ends with it; empty where none is."""
    return " vid den tiden" if view.at else ""


def of_an_area(name: str, noun: str, said: str) -> str:
    """What to ask instead of an area, of which it is `said` why; empty for everything else."""
    if noun != "area":
        return ""
    return (
        f" {name} är ett område, och {said}: fråga efter ett organ i området, som "
        "`actors(areas: …)` räknar upp."
    )


def elsewhere(view: View) -> dict[str, View]:
    """The views in which there may be what an empty answer has not: by standing, and whenever."""
    return view.aside() | ({WHENEVER: view.whenever()} if view.at else {})


async def left_aside(asking: Asking, counting: Counting) -> dict[str, int]:
    """How much there is that does not count by its standing: by status, and replaced.

    Raises StoreError, by kind.
    """
    views = asking.view.aside()
    return {one: await counting(asking.seen(view)) for one, view in views.items()}


async def explained(
    asking: Asking,
    said: str,
    counting: Counting,
    *,
    found: int,
    possible: int = 0,
    also: Mapping[str, Counting] | None = None,
) -> str:
    """A sentence about an answer and, in another, what it leaves aside, in Swedish.

    Where nothing was `found`, also how much there is at other times, and what `also` counts: each
    is told in the words that lead to it. Raises StoreError, by kind.
    """
    counts = {POSSIBLE: possible, **await left_aside(asking, counting)}
    others: dict[str, int] = {}
    if not found:
        others = {told: await count(asking) for told, count in (also or {}).items()}
        if asking.view.at:
            ever = await counting(asking.seen(asking.view.whenever()))
            # What is possible then is among them, unless they are more than are counted.
            counts[WHENEVER] = ever if ever == COUNTED_AT_MOST else ever - possible
    return said + aside_told(counts, others)


def aside_told(counts: Mapping[str, int], others: Mapping[str, int] | None = None) -> str:
    """What is left aside in a sentence that begins with a blank; empty where nothing is.

    Counts by standing (and `POSSIBLE`, `WHENEVER`), and others by the words in which they are told.
    """
    every = {_SAID[one]: count for one, count in counts.items()} | dict(others or {})
    # What is counted no further may be as many, or more.
    told = [
        f"{'minst ' if count == COUNTED_AT_MOST else ''}{count} {said}"
        for said, count in every.items()
        if count > 0
    ]
    return f" Därtill finns {', '.join(told)}." if told else ""


async def claims_aside(asking: Asking, again: Again, *, nearest: bool = False) -> dict[str, int]:
    """The same of a list of claims; `nearest`: its claims do not hold all of the words.

    Raises StoreError, by kind.
    """
    return await left_aside(asking, _counting(again, nearest))


async def claims_told(asking: Asking, found: ClaimPage, again: Again, nothing: str = "") -> str:
    """How many claims there are and what the list leaves aside; `nothing`: what an empty one says.

    Raises StoreError, by kind.
    """
    said = f"{'Minst ' if found.at_least else ''}{found.total} påståenden."
    if found.total == 1:
        said = "Ett påstående."
    if found.nearest:
        said = f"Inget påstående har alla orden. {said[:-1]} har flest av dem."
    if not found.total:
        said = (
            nothing or f"Källorna ger inget som räknas och uppfyller villkoren{then(asking.view)}."
        )
    count = _counting(again, found.nearest)
    return await explained(asking, said, count, found=found.total, possible=found.only_possible)


async def in_their_place(asking: Asking, again: Again) -> list[Row]:
    """What the scenario puts in the place of claims of a list, by noun and id; at most 500.

    Raises StoreError, by kind.
    """
    if REPLACED not in (aside := asking.view.aside()):
        return []
    replaced = (await again(asking.seen(aside[REPLACED]), _IN_THEIR_PLACE_AT_MOST)).page
    if not replaced:
        return []
    end = EndCondition("replaces", tuple(claim["id"] for claim in replaced))
    wanted = Wanted(Kept.where(Conditions(ends=(end,))), order=Order.NOUN)
    brought_in = asking.seen(asking.view.brought_in())
    return (await claims_matching(brought_in, wanted, first=_IN_THEIR_PLACE_AT_MOST)).page


def _counting(again: Again, nearest: bool) -> Counting:
    """How many claims a list has; those that hold fewer of the words are none of them."""

    async def counting(asking: Asking) -> int:
        page = await again(asking, 0)
        return 0 if page.nearest and not nearest else page.total

    return counting
