"""The shortest ways from one thing to another, looked for from both ends at once."""

import asyncio
from collections import defaultdict
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import count, islice
from typing import Final, NamedTuple

__all__ = ["Enough", "Looking", "Route", "Routes", "Step", "routes_between"]

LONGEST: Final = 8
"""Claims of a way; by so many, nearly everything is tied to everything."""

ROUTES_AT_MOST: Final = 500
"""Many more than anybody reads, and few enough that their claims come in one answer."""

TRIED_AT_MOST: Final = 100_000
"""Steps that are tried for ways of one length; they take a tenth of a second."""

KNOWN_AT_MOST: Final = 200_000
"""Steps that are asked for: twenty times those there are between all things of the seeds."""

_FAR: Final = LONGEST + 1


class Step(NamedTuple):
    """Where a claim leads, by which claim, and whether that is a place."""

    thing: str
    claim: str
    is_place: bool


Looking = Callable[[list[str], bool], Awaitable[dict[str, list[Step]]]]
"""The steps from each of several things; those that lead to them where the second is true."""


class Route(NamedTuple):
    """The ids of the things of a way, in order, and of the claim between each two."""

    things: tuple[str, ...]
    claims: tuple[str, ...]


Enough = Callable[[list[Route]], Awaitable[bool]]
"""Whether no longer routes are wanted: told those of each length in turn, if there are any."""


@dataclass(frozen=True, slots=True)
class Routes:
    """The shortest routes first; `is_cut`: there may be more."""

    found: list[Route]
    is_cut: bool


async def routes_between(
    looking: Looking,
    start: str,
    goal: str,
    *,
    via: tuple[str, ...],
    through_places: bool,
    enough: Enough | None = None,
) -> Routes:
    """The routes between two things, past all in `via` and nothing twice, the shortest first.

    Those of one length are found all or none, unless there are none shorter. What there is to walk
    on is asked for only as far as the next length needs it, and none is longer than those with
    which there are `enough`.

    Raises what `looking` and `enough` do.
    """
    ground = _Ground(looking, start, goal, via, through_places)
    found: list[Route] = []
    for length in range(1, LONGEST + 1):
        await ground.look(length)
        if ground.least() == _FAR:
            return Routes(found, ground.is_cut)
        some, is_whole = await asyncio.to_thread(ground.routes, length, ROUTES_AT_MOST - len(found))
        if ground.is_cut or not is_whole:
            return Routes(found or sorted(some), is_cut=True)
        found += (alike := sorted(some))
        if alike and enough and await enough(alike):
            break
    return Routes(found, is_cut=False)


@dataclass(slots=True)
class _Ball:
    """How far things are from one in the middle, as far as was looked."""

    middle: str
    away: dict[str, int] = field(default_factory=dict[str, int])
    edge: list[str] = field(default_factory=list[str])
    radius: int = 0

    def __post_init__(self) -> None:
        self.away[self.middle] = 0
        self.edge.append(self.middle)

    def least(self, thing: str) -> int:
        """How many steps it is at least."""
        return self.away.get(thing, self.radius + 1 if self.edge else _FAR)

    def widen(self, reached: Iterator[str]) -> None:
        """Take what is a step beyond the edge."""
        self.radius += 1
        self.edge = []
        for thing in reached:
            if thing not in self.away:
                self.away[thing] = self.radius
                self.edge.append(thing)


class _Ground:
    """What is known of the steps between two things."""

    def __init__(
        self, looking: Looking, start: str, goal: str, via: tuple[str, ...], through_places: bool
    ) -> None:
        self._looking = looking
        self._passable = frozenset({start, goal, *via})
        self._through_places = through_places
        self._from = _Ball(start)
        self._to = _Ball(goal)
        self._via = [_Ball(one) for one in via if one not in (start, goal)]
        self._steps: defaultdict[str, set[tuple[str, str]]] = defaultdict(set)
        self._known = 0

    @property
    def is_cut(self) -> bool:
        """Whether there was more to know than is asked for."""
        return self._known > KNOWN_AT_MOST

    async def look(self, length: int) -> None:
        """Know all steps of the routes of this length: the smaller edge is moved outwards."""
        start, goal = self._from, self._to
        while start.edge and goal.edge and start.radius + goal.radius < length and not self.is_cut:
            await self._widen(start if len(start.edge) < len(goal.edge) else goal)
        for ball in self._via:
            while ball.edge and ball.radius < goal.radius and not self.is_cut:
                await self._widen(ball)

    async def _widen(self, ball: _Ball) -> None:
        back = ball is not self._from
        looked = await self._looking(ball.edge, back)
        steps = [
            (thing, step)
            for thing in ball.edge
            for step in looked.get(thing, ())
            if not step.is_place or self._through_places or step.thing in self._passable
        ]
        for thing, step in steps:
            one, other = (step.thing, thing) if back else (thing, step.thing)
            self._steps[one].add((other, step.claim))
        self._known += len(steps)
        ball.widen(step.thing for _, step in steps)

    def least(self) -> int:
        """How many steps a route has at least; more than any may have where there is none."""
        if not self._from.edge and self._to.middle not in self._from.away:
            return _FAR
        return self._left(self._from.middle, (self._from.middle,))

    def _left(self, here: str, passed: tuple[str, ...]) -> int:
        """How many steps it is at least from here to the goal, past all that is to be passed."""
        past = (
            ball.least(here) + self._to.least(ball.middle)
            for ball in self._via
            if ball.middle not in passed
        )
        return min(max((self._to.least(here), *past)), _FAR)

    def routes(self, length: int, at_most: int) -> tuple[list[Route], bool]:
        """The routes of this length, as many as are wanted, and whether these are all."""
        tries = count(1)

        @cache
        def ordered(thing: str) -> list[tuple[str, str]]:
            return sorted(self._steps.get(thing, ()))

        def onward(way: Route, left: int) -> Iterator[Route]:
            for thing, claim in ordered(way.things[-1]):
                if next(tries) > TRIED_AT_MOST:
                    return
                longer = Route((*way.things, thing), (*way.claims, claim))
                if (
                    thing in way.things
                    or claim in way.claims
                    or (thing == self._to.middle) != (left == 1)
                    or self._left(thing, longer.things) >= left
                ):
                    continue
                if left == 1:
                    yield longer
                else:
                    yield from onward(longer, left - 1)

        found = list(islice(onward(Route((self._from.middle,), ()), length), at_most + 1))
        return found[:at_most], len(found) <= at_most and next(tries) <= TRIED_AT_MOST
