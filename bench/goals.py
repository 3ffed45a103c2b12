"""What is promised, held against what was measured."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from bench.comparing import Measured
from bench.reports import Report, percentile

__all__ = ["Goal", "goals"]

_IN_FLIGHT: Final = 16
_PEERS: Final = ("neo4j-graphql", "graphene")
_HANDLER_TO_PEER: Final = {"representation": 2.0, "page": 3.5, "chain": 1.2}
_HANDLER_TO_GRAPHENE: Final = 5.0
_TIME_OF_HANDLER: Final = 1.3
_REMEMBERED_TO_PEER: Final = 50.0

Find = Callable[[str, str], Report | None]


@dataclass(frozen=True, slots=True)
class Goal:
    """A promise about a question: what is wanted, and what was found."""

    told: str
    wanted: float
    found: float
    at_most: bool = False

    @property
    def holds(self) -> bool:
        """Whether it was kept."""
        return self.found <= self.wanted if self.at_most else self.found >= self.wanted


def goals(measured: Sequence[Measured]) -> list[Goal]:
    """The promises at sixteen in flight, of those whose sides were measured."""
    by_place = {
        (one.side, one.question): one.report for one in measured if one.in_flight == _IN_FLIGHT
    }
    questions = dict.fromkeys(one.question for one in measured)

    def find(side: str, question: str) -> Report | None:
        return by_place.get((side, question))

    return [goal for question in questions for goal in _of(question, find)]


def _of(question: str, find: Find) -> Iterator[Goal]:
    executed, remembered = find("executed", question), find("remembered", question)
    handler, peer, graphene = (find(side, question) for side in ("handler", *_PEERS))
    if executed and handler:
        times = handler.rate / executed.rate
        yield Goal(
            f"{question}: time of executed to handler", _TIME_OF_HANDLER, times, at_most=True
        )
    if handler and peer:
        wanted = _HANDLER_TO_PEER[question]
        yield Goal(f"{question}: rate of handler to {_PEERS[0]}", wanted, handler.rate / peer.rate)
    if handler and graphene:
        ratio = handler.rate / graphene.rate
        yield Goal(f"{question}: rate of handler to {_PEERS[1]}", _HANDLER_TO_GRAPHENE, ratio)
    if executed and peer:
        ours, theirs = (percentile(one.each, 0.99) for one in (executed, peer))
        yield Goal(f"{question}: p99 of executed to {_PEERS[0]}", 1.0, ours / theirs, at_most=True)
    if remembered and peer:
        ratio = remembered.rate / peer.rate
        yield Goal(f"{question}: rate of remembered to {_PEERS[0]}", _REMEMBERED_TO_PEER, ratio)
