"""What a thing was called when a claim held, by the source that makes the claim."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from graph.model.claims import Claim, Name
from graph.model.entities import Entity
from graph.model.values import NameForm, Status
from graph.time import Span, span

__all__ = ["Naming"]

_SPOKEN: Final = (
    NameForm.OFFICIAL,
    NameForm.FORMER,
    NameForm.LABEL,
    NameForm.SHORT,
    NameForm.ABBREVIATION,
    NameForm.ALIAS,
)
"""The forms that a sentence may use, those it would rather use first: no misprint, no English."""


@dataclass(frozen=True, slots=True)
class _Borne:
    """A name with the days on which it may have been borne and the documents that use it."""

    value: str
    form: NameForm
    days: Span
    seen: Span | None
    documents: frozenset[str]
    own: bool

    def rank(self, document: str | None, when: Span) -> tuple[int, int, int, int]:
        """The lower, the better it fits a claim of a document about a time."""
        return (
            0 if self.days.overlaps(when) else 1,
            0 if document in self.documents else 1,
            0 if self.own else 1 + _SPOKEN.index(self.form),
            0 if self.seen is None or self.seen.overlaps(when) else _gap(self.seen, when),
        )


class Naming:
    """Every thing's names, to speak of it in the words of a time and a source."""

    def __init__(self, entities: Mapping[str, Entity], claims: Iterable[Claim]) -> None:
        self._entities = entities
        self._names: defaultdict[str, list[_Borne]] = defaultdict(list)
        for claim in claims:
            if isinstance(claim, Name) and claim.form in _SPOKEN and _is_a_name_of(claim):
                self._names[claim.of].append(_borne(claim, entities.get(claim.of)))

    def called(self, identifier: str, claim: Claim, besides: str | None = None) -> str:
        """The name the thing bore when the claim held, as its source calls it.

        A name that its source uses goes before one that others use, a name borne at the time before
        one borne at another, and the thing's own name before its others. `besides`: a name that is
        not to be used, where there is another.
        """
        names = [name for name in self._names.get(identifier, ()) if name.value != besides]
        if not names:
            return self._entities[identifier].name
        document, when = _document(claim), _when(claim)
        return min(names, key=lambda name: name.rank(document, when)).value


def _is_a_name_of(claim: Name) -> bool:
    return claim.status not in (Status.PROPOSED, Status.PLANNED) and not claim.negated


def _borne(claim: Name, entity: Entity | None) -> _Borne:
    return _Borne(
        value=claim.value,
        form=claim.form,
        days=claim.validity().possible(),
        seen=span(claim.as_of) if claim.as_of else None,
        documents=frozenset(str(cited.document) for cited in claim.cite or ()),
        own=entity is not None and claim.value == entity.name,
    )


def _document(claim: Claim) -> str | None:
    return next((cited.document for cited in claim.cite or ()), None)


def _when(claim: Claim) -> Span:
    return claim.validity().known()


def _gap(seen: Span, when: Span) -> int:
    """Days between a sighting and a time."""
    return max((when.since - seen.until).days, (seen.since - when.until).days, 0)
