"""What a thing was called when a claim held, by the source that makes the claim."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from graph.model.claims import Claim, Name
from graph.model.common import noun_of
from graph.model.entities import Entity
from graph.model.values import NameForm, Status
from graph.time import LAST_DAY, Span, span

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


_SHORTENED: Final = (NameForm.SHORT, NameForm.ABBREVIATION)
"""The forms of a name that stand for a longer one."""


@dataclass(frozen=True, slots=True)
class _Borne:
    """A name with the days on which it may have been borne and the documents that use it."""

    value: str
    form: NameForm
    days: Span
    seen: Span | None
    documents: frozenset[str]
    own: bool

    def is_borne(self, when: Span) -> bool:
        """Whether it may be borne at a time and has not ended before the time is over."""
        if self.form is NameForm.FORMER and self.seen and not self.seen.overlaps(when):
            return False
        return self.days.overlaps(when) and self.days.until >= when.until

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

    def called(self, identifier: str, claim: Claim) -> str:
        """The name the thing bore when the claim held, as its source calls it.

        A name that its source uses goes before one that others use, a name borne at the time before
        one borne at another, and the thing's own name before its others.
        """
        names = self._names.get(identifier)
        if not names:
            return self._entities[identifier].name
        document, when = _document(claim), _when(claim)
        return min(names, key=lambda name: name.rank(document, when)).value

    def bearer(self, claim: Name) -> str:
        """What the bearer of a name is called in the sentence that tells the name.

        By another name that it bears when this one holds, and that is longer where this one is
        short for it; where there is none, or this one is a former name, by today's.
        """
        today = self._entities[claim.of].name
        past = claim.form is NameForm.FORMER and today != claim.value
        if past or noun_of(claim.of) == "document":
            return today
        own = claim.validity().possible()
        when = span(claim.as_of) if claim.as_of else own
        names = [
            name
            for name in self._names.get(claim.of, ())
            if name.value != claim.value
            and name.is_borne(when)
            and (
                own.until < LAST_DAY or name.days.until == LAST_DAY or name.days.until > when.until
            )
            and (claim.form not in _SHORTENED or len(name.value) > len(claim.value))
        ]
        # What has ended was short for a name that has ended too, where there is one.
        ended = [name for name in names if name.days.until < LAST_DAY]
        if claim.form in _SHORTENED and own.until < LAST_DAY and ended:
            names = ended
        document, known = _document(claim), _when(claim)
        best = min(names, key=lambda name: name.rank(document, known), default=None)
        return best.value if best else today


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
