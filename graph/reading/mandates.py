"""From whom a body's power comes, hop by hop, and who acts on it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from graph.grades import Grade
from graph.model.values import Standing
from graph.reading.asking import Asking, Row
from graph.reading.ends import ends_of
from graph.reading.grading import counted, joint_grade, timeline_of, verdict_of
from graph.time import Span, intersection
from graph.view import View

__all__ = ["Chain", "Chains", "Direction", "Ending", "Hop", "mandate_chains", "walked"]

_CHAINS_AT_MOST: Final = 100
"""More alternative chains than anybody reads; the longest known body has eleven."""


_NO_CHAIN: Final = "Källorna säger inte att {name} har fått eller gett något mandat vid den tiden."
_OF_AN_AREA: Final = (
    " {name} är ett område, och mandat ges oftast till organ: fråga efter ett organ i området, som "
    "`actors(areas: …)` räknar upp."
)
_ONLY_POSSIBLE: Final = " {count} till är bara möjliga då; `grades` visar dem."


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


_ENDS: Final = {
    Ending.ORIGIN: "Där börjar den: bakom {last} sägs ingen stå.",
    Ending.GRANTOR_NOT_STATED: "Där bryts den: källan säger inte av vem {near} har sitt mandat.",
    Ending.LACKED: "Där bryts den: mandatet saknas enligt källan.",
    Ending.DISPUTED: "Där bryts den: mandatet är omstritt.",
    Ending.CYCLE: "Där går den i cirkel: den är tillbaka vid {last}.",
}


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

    def grade(self, view: View) -> Grade:
        """How surely all of it held at once: that of its weakest link."""
        return joint_grade((hop.mandate for hop in self.hops), view)

    def told(self) -> str:
        """From whom to whom it goes and how it ends, in Swedish."""
        passed = [self.hops[0].near, *(hop.far for hop in self.hops if hop.far)]
        way = " ← ".join(one["name"] for one in passed)
        last = self.hops[-1]
        return (
            f"{way}. {_ENDS[self.ending].format(near=last.near['name'], last=passed[-1]['name'])}"
        )


@dataclass(frozen=True, slots=True)
class Chains:
    """The chains that count in the view, how many more are only possible, and that in words."""

    chains: list[Chain]
    only_possible: int
    told: str


async def mandate_chains(asking: Asking, of: Row, direction: Direction) -> Chains:
    """All chains of mandates from a thing, upwards to their origins or downwards to their users.

    No mandate at all gives no chain. At most a hundred chains, the shortest first.

    Raises StoreError, by kind.
    """
    view = asking.view
    wide = asking.seen(view.widened())
    up = direction is Direction.UP
    row = await wide.row("mandates/reachable_up" if up else "mandates/reachable_down", of=of["id"])
    near, far = ("holder", "grantor") if up else ("grantor", "holder")
    mandates = [one for one in row["mandates"] if counted(verdict_of(one, view).grade, view)]
    chains = walked(of, mandates, near, far)
    kept = [chain for chain in chains if counted(chain.grade(view), view)]
    possible = 0
    if Grade.POSSIBLE not in view.counted():
        every = walked(of, row["mandates"], near, far)
        possible = sum(chain.grade(view) is Grade.POSSIBLE for chain in every)
    return Chains(kept, possible, _told(of, kept, possible))


def _told(of: Row, chains: list[Chain], possible: int) -> str:
    """How many chains there are and how they end, or why there is none, in Swedish."""
    told = _NO_CHAIN.format(name=of["name"])
    if len(chains) == 1:
        told = chains[0].told()
    elif chains:
        whole = sum(chain.ending is Ending.ORIGIN for chain in chains)
        broken = len(chains) - whole
        told = f"{len(chains)} kedjor, varav {whole} når sitt ursprung och {broken} bryts."
    if possible:
        told += _ONLY_POSSIBLE.format(count=possible)
    return told + (_OF_AN_AREA.format(name=of["name"]) if of["noun"] == "area" else "")


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
    spans = [timeline_of(hop.mandate).possible() for hop in hops]
    return Chain(hops, ending, intersection(spans))
