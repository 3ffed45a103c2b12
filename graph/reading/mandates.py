"""From whom a body's power comes, hop by hop, and who acts on it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from graph.grades import Grade
from graph.model.values import Standing
from graph.reading.asides import explained, of_an_area, then
from graph.reading.asking import Asking, Row
from graph.reading.ends import ends_of
from graph.reading.grading import coming_to, count_together, joint_grade, timeline_of
from graph.time import Span, intersection
from graph.view import COUNTS, View

__all__ = [
    "Chain",
    "Chains",
    "Direction",
    "Ending",
    "Hop",
    "chains_told",
    "mandate_chains",
    "walked",
]

_CHAINS_AT_MOST: Final = 100
"""More alternative chains than anybody reads; the longest known body has eleven."""


class Direction(StrEnum):
    """Which way a chain is walked: to where power comes from, or to where it goes."""

    UP = "up"
    DOWN = "down"


class Ending(StrEnum):
    """Where a chain ends, or how it breaks."""

    ORIGIN = "origin"
    LAST_HOLDER = "last_holder"
    GRANTOR_NOT_STATED = "grantor_not_stated"
    HOLDER_NOT_STATED = "holder_not_stated"
    LACKED = "lacked"
    DISPUTED = "disputed"
    CYCLE = "cycle"


_ENDS: Final = {
    Ending.ORIGIN: "Där börjar den: bakom {last} sägs ingen stå.",
    Ending.LAST_HOLDER: "Där slutar den: ingen sägs handla på uppdrag av {last}.",
    Ending.GRANTOR_NOT_STATED: "Där bryts den: källan säger inte vem som gett {near} mandatet.",
    Ending.HOLDER_NOT_STATED: "Där bryts den: källan säger inte vem som fått mandatet av {near}.",
    Ending.LACKED: "Där bryts den: mandatet saknas enligt källan.",
    Ending.DISPUTED: "Där bryts den: mandatet är omstritt.",
    Ending.CYCLE: "Där går den i cirkel: den är tillbaka vid {last}.",
}


@dataclass(frozen=True, slots=True)
class _Walk:
    """What is particular to a way of walking: the parts at a hop's sides, and how it is told.

    `whole` is the ending of a chain that nothing breaks, `unsaid` that of one whose last mandate
    names nobody on the far side.
    """

    near: str
    far: str
    arrow: str
    whole: Ending
    unsaid: Ending
    reached: str
    nothing: str


_WALKS: Final = {
    Direction.UP: _Walk(
        near="holder",
        far="grantor",
        arrow=" ← ",
        whole=Ending.ORIGIN,
        unsaid=Ending.GRANTOR_NOT_STATED,
        reached="når sitt ursprung",
        nothing="Källorna säger inte att {name} har fått något mandat{then}.",
    ),
    Direction.DOWN: _Walk(
        near="grantor",
        far="holder",
        arrow=" → ",
        whole=Ending.LAST_HOLDER,
        unsaid=Ending.HOLDER_NOT_STATED,
        reached="når den sista som har mandat",
        nothing="Källorna säger inte att någon har fått mandat av {name}{then}.",
    ),
}


@dataclass(frozen=True, slots=True)
class Hop:
    """One mandate of a chain, between the two things it is walked from and to."""

    mandate: Row
    near: Row
    far: Row | None


@dataclass(frozen=True, slots=True)
class Chain:
    """One way that a power came, with where it ends."""

    hops: list[Hop]
    ending: Ending
    direction: Direction

    @property
    def days(self) -> Span | None:
        """The days on which all of it may hold; None: there is no such day."""
        return intersection([timeline_of(hop.mandate).possible() for hop in self.hops])

    def grade(self, view: View) -> Grade:
        """How surely all of it held at once: that of its weakest link."""
        return joint_grade((hop.mandate for hop in self.hops), view)

    def counts(self, view: View) -> bool:
        """Whether all of it counts in the view."""
        return count_together([hop.mandate for hop in self.hops], self.grade(view), view)

    def told(self) -> str:
        """From whom to whom it goes and how it ends, in Swedish."""
        passed = [self.hops[0].near, *(hop.far for hop in self.hops if hop.far)]
        way = _WALKS[self.direction].arrow.join(one["name"] for one in passed)
        last = self.hops[-1]
        return (
            f"{way}. {_ENDS[self.ending].format(near=last.near['name'], last=passed[-1]['name'])}"
        )


@dataclass(frozen=True, slots=True)
class Chains:
    """The chains that count in the view, and how many more are only possible."""

    chains: list[Chain]
    only_possible: int


async def mandate_chains(asking: Asking, of: Row, direction: Direction) -> Chains:
    """All chains of mandates from a thing, upwards to their origins or downwards to their users.

    No mandate at all gives no chain. At most a hundred chains, the shortest first.

    Raises StoreError, by kind.
    """
    view = asking.view
    wide = asking.seen(view.widened())
    up = direction is Direction.UP
    row = await wide.row("mandates/reachable_up" if up else "mandates/reachable_down", of=of["id"])
    seen = coming_to(row["mandates"], view)
    mandates = [one for one, told in zip(row["mandates"], seen, strict=True) if told == COUNTS]
    chains = walked(of, mandates, direction)
    kept = [chain for chain in chains if chain.counts(view)]
    if len(mandates) < len(row["mandates"]):
        chains = walked(of, row["mandates"], direction)
    possible = [
        chain for chain in chains if chain.grade(view) is Grade.POSSIBLE and not chain.counts(view)
    ]
    return Chains(kept, len(possible))


async def chains_told(asking: Asking, of: Row, direction: Direction, found: Chains) -> str:
    """How many chains were found and how they end, or why there is none, in Swedish.

    Raises StoreError, by kind.
    """

    async def counting(asking: Asking) -> int:
        return len((await mandate_chains(asking, of, direction)).chains)

    said = _told(of, found.chains, _WALKS[direction], asking.view)
    return await explained(
        asking, said, counting, found=len(found.chains), possible=found.only_possible
    )


def _told(of: Row, chains: list[Chain], walk: _Walk, view: View) -> str:
    told = walk.nothing.format(name=of["name"], then=then(view))
    if len(chains) == 1:
        told = chains[0].told()
    elif chains:
        whole = sum(chain.ending is walk.whole for chain in chains)
        broken = len(chains) - whole
        told = f"{len(chains)} kedjor, varav {whole} {walk.reached} och {broken} bryts."
        if not broken:
            told = f"{len(chains)} kedjor, som alla {walk.reached}."
    return told + of_an_area(of["name"], of["noun"], "mandat ges oftast till organ")


def walked(of: Row, mandates: list[Row], direction: Direction) -> list[Chain]:
    """The chains that begin at a thing, along mandates in one direction.

    The shortest first, and at most a hundred.
    """
    walk = _WALKS[direction]
    leaving: dict[str, list[Row]] = {}
    for mandate in mandates:
        for end in ends_of(mandate, walk.near):
            leaving.setdefault(end["id"], []).append(mandate)
    chains: list[Chain] = []
    waiting: list[tuple[list[Hop], Row]] = [([], of)]
    while waiting and len(chains) < _CHAINS_AT_MOST:
        hops, here = waiting.pop(0)
        onward = leaving.get(here["id"], [])
        if hops and not onward:
            chains.append(Chain(hops, walk.whole, direction))
        for mandate in onward:
            for hop in _hops(mandate, here, walk.far):
                ending = _ending(hops, hop, walk.unsaid)
                if ending is None and hop.far is not None:
                    waiting.append(([*hops, hop], hop.far))
                elif ending is not None:
                    chains.append(Chain([*hops, hop], ending, direction))
    return sorted(chains, key=lambda chain: len(chain.hops))


def _hops(mandate: Row, here: Row, far: str) -> list[Hop]:
    fars = ends_of(mandate, far)
    return [Hop(mandate, here, end) for end in fars] or [Hop(mandate, here, None)]


def _ending(before: list[Hop], hop: Hop, unsaid: Ending) -> Ending | None:
    if hop.mandate["standing"] == Standing.LACKED:
        return Ending.LACKED
    if hop.mandate["standing"] == Standing.DISPUTED:
        return Ending.DISPUTED
    if hop.far is None:
        return unsaid
    passed = {past.near["id"] for past in before} | {hop.near["id"]}
    return Ending.CYCLE if hop.far["id"] in passed else None
