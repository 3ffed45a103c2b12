"""What asking for a while came to, and what is read off it."""

from collections.abc import Sequence
from math import ceil
from typing import Any, Final

from pydantic import BaseModel, ConfigDict, Field
from pydantic.alias_generators import to_camel

__all__ = ["Report", "percentile"]

_MILLI: Final = 1000


class Report(BaseModel):
    """How long the right answers took, by kind of request, and how many there were of others.

    `cpu` is the seconds of the asked process, `store_cpu` those of Neo4j, `memory` the bytes that
    the process held at the end.
    """

    model_config = ConfigDict(alias_generator=to_camel, populate_by_name=True)

    seconds: float
    durations: dict[str, list[float]]
    wrong: int = 0
    refused: dict[str, int] = Field(default_factory=dict[str, int])
    failed: dict[str, int] = Field(default_factory=dict[str, int])
    not_right: list[int] = Field(default_factory=list[int])
    example: str = ""
    answer: Any = None
    cpu: float = 0
    store_cpu: float = 0
    memory: int = 0

    @staticmethod
    def of_all(reports: "Sequence[Report]") -> "Report":
        """What askings one after the other came to together; all of them were right."""
        kinds = {kind: None for report in reports for kind in report.durations}
        return Report(
            seconds=sum(report.seconds for report in reports),
            durations={
                kind: [one for report in reports for one in report.durations.get(kind, ())]
                for kind in kinds
            },
            cpu=sum(report.cpu for report in reports),
            store_cpu=sum(report.store_cpu for report in reports),
            memory=reports[-1].memory,
        )

    @property
    def all_right(self) -> bool:
        """Whether every request was answered as it should be, and there was one."""
        return bool(self.durations) and not (self.wrong or self.refused or self.failed)

    @property
    def number(self) -> int:
        """How many right answers there were."""
        return sum(len(each) for each in self.durations.values())

    @property
    def rate(self) -> float:
        """Right answers a second."""
        return self.number / self.seconds

    @property
    def each(self) -> list[float]:
        """The milliseconds of every right answer, of whatever kind."""
        return [one for kind in self.durations.values() for one in kind]

    @property
    def cpu_each(self) -> float:
        """Milliseconds of the asked process for a request."""
        return self.cpu / self.number * _MILLI

    @property
    def store_cpu_each(self) -> float:
        """Milliseconds of Neo4j for a request."""
        return self.store_cpu / self.number * _MILLI


def percentile(durations: Sequence[float], share: float) -> float:
    """The duration that this share of all is not above: one that was measured, none between two."""
    ordered = sorted(durations)
    return ordered[max(ceil(len(ordered) * share), 1) - 1]
