"""From whom a body's power comes, hop by hop, and who acts on it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from graph.model.values import Standing
from graph.reading.asking import Asking, Row
from graph.reading.ends import ends_of
from graph.reading.validity import validity_of
from graph.time import Span, intersection

__all__ = ["Chain", "Direction", "Ending", "Hop", "mandate_chains", "walked"]

_CHAINS_AT_MOST: Final = 100
"""More alternative chains than anybody reads; the longest known body has eleven."""


class Direction(StrEnum):
    """Which way a chain is walked: to where power comes from, or to where it goes."""

    UP = "up"
    DOWN = "down"


class Ending(StrEnum):
    """Where a chain ends, or how it breaks."""

    ORIGIN = "origin"
    GRANTOR_NOT_STATED = "grantor_not_stated"
    LACKED = "lacked"
    DISPUTED = "disputed"
    CYCLE = "cycle"


@dataclass(frozen=True, slots=True)
class Hop:
    """One mandate of a chain, between the two things it is walked from and to."""

    mandate: Row
    near: Row
    far: Row | None


@dataclass(frozen=True, slots=True)
class Chain:
    """One way that a power came, with where it ends and the days on which all of it may hold."""

    hops: list[Hop]
    ending: Ending
    days: Span | None


async def mandate_chains(asking: Asking, of: Row, direction: Direction) -> list[Chain]:
    """All chains of mandates from a thing, upwards to their origins or downwards to their users.

    No mandate at all gives no chain. At most a hundred chains, the shortest first.

    Raises StoreError, by kind.
    """
    if direction is Direction.UP:
        row = await asking.row("mandates/reachable_up", of=of["id"])
        return walked(of, row["mandates"], "holder", "grantor")
    row = await asking.row("mandates/reachable_down", of=of["id"])
    return walked(of, row["mandates"], "grantor", "holder")


def walked(of: Row, mandates: list[Row], near: str, far: str) -> list[Chain]:
    """The chains that begin at a thing, along mandates from their `near` ends to their `far` ends.

    The shortest first, and at most a hundred.
    """
    leaving: dict[str, list[Row]] = {}
    for mandate in mandates:
        for end in ends_of(mandate, near):
            leaving.setdefault(end["id"], []).append(mandate)
    chains: list[Chain] = []
    waiting: list[tuple[list[Hop], Row]] = [([], of)]
    while waiting and len(chains) < _CHAINS_AT_MOST:
        hops, here = waiting.pop(0)
        onward = leaving.get(here["id"], [])
        if hops and not onward:
            chains.append(_chain(hops, Ending.ORIGIN))
        for mandate in onward:
            for hop in _hops(mandate, here, far):
                ending = _ending(hops, hop)
                if ending is None and hop.far is not None:
                    waiting.append(([*hops, hop], hop.far))
                elif ending is not None:
                    chains.append(_chain([*hops, hop], ending))
    return sorted(chains, key=lambda chain: len(chain.hops))


def _hops(mandate: Row, here: Row, far: str) -> list[Hop]:
    fars = ends_of(mandate, far)
    return [Hop(mandate, here, end) for end in fars] or [Hop(mandate, here, None)]


def _ending(before: list[Hop], hop: Hop) -> Ending | None:
    if hop.mandate["standing"] == Standing.LACKED:
        return Ending.LACKED
    if hop.mandate["standing"] == Standing.DISPUTED:
        return Ending.DISPUTED
    if hop.far is None:
        return Ending.GRANTOR_NOT_STATED
    passed = {past.near["id"] for past in before} | {hop.near["id"]}
    return Ending.CYCLE if hop.far["id"] in passed else None


def _chain(hops: list[Hop], ending: Ending) -> Chain:
    spans = [validity_of(hop.mandate).bounds().possible for hop in hops]
    return Chain(hops, ending, intersection(spans))
