"""What a load will do: which nodes come, change and go."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from graph.model.common import noun_of

__all__ = ["NounPlan", "Plan", "compare"]


@dataclass(frozen=True, slots=True)
class NounPlan:
    """What a load will do to one noun: ids in order."""

    noun: str
    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """What a load will do, or has done, by noun; nouns with nothing to do are left out."""

    nouns: tuple[NounPlan, ...] = ()
    unchanged: int = 0

    @property
    def added(self) -> tuple[str, ...]:
        """The ids of nodes that come."""
        return tuple(one for noun in self.nouns for one in noun.added)

    @property
    def changed(self) -> tuple[str, ...]:
        """The ids of nodes whose properties or outgoing edges become others."""
        return tuple(one for noun in self.nouns for one in noun.changed)

    @property
    def removed(self) -> tuple[str, ...]:
        """The ids of nodes that go."""
        return tuple(one for noun in self.nouns for one in noun.removed)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to do."""
        return not self.nouns


def compare(wanted: Mapping[str, str], present: Mapping[str, str]) -> Plan:
    """The plan that makes the present nodes the wanted ones; both are digests by id."""
    added = [one for one in wanted if one not in present]
    changed = [one for one in wanted if one in present and present[one] != wanted[one]]
    removed = [one for one in present if one not in wanted]
    nouns = sorted({noun_of(one) for one in (*added, *changed, *removed)})
    return Plan(
        nouns=tuple(
            NounPlan(noun, _of(noun, added), _of(noun, changed), _of(noun, removed))
            for noun in nouns
        ),
        unchanged=len(wanted) - len(added) - len(changed),
    )


def _of(noun: str, ids: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(one for one in ids if noun_of(one) == noun))
