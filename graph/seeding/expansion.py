"""What things say of themselves in short - their names, where they lie - as claims of their own."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from graph.model.claims import Name, Tie
from graph.model.common import Citation, noun_of
from graph.model.entities import (
    Actor,
    ActorType,
    Area,
    Document,
    Entity,
    InlineName,
    Matter,
    Person,
    Post,
    Scenario,
    Topic,
    Trait,
)
from graph.model.seeds import Defaults
from graph.model.values import NameForm, Status, TieType
from graph.time import OPEN

__all__ = ["Expansion", "Inline", "slug"]

REFERENCE: Final = "document/referensuppgifter"
"""The administrative reference data: what it ties goes on until it says otherwise."""

_LETTERS: Final = re.compile(r"[^a-z0-9åäöéüæø.]+")


@dataclass(frozen=True, slots=True)
class Inline:
    """A claim made of what stands inside a thing's entry, with the path to it there."""

    claim: Name | Tie
    path: tuple[str | int, ...]


def slug(text: str) -> str:
    """The text as the last part of an id: lower case, å ä ö kept, all else joined by hyphens."""
    kept = "".join(_letter(letter) for letter in unicodedata.normalize("NFC", text.casefold()))
    return _LETTERS.sub("-", kept).strip("-.") or "x"


def _letter(letter: str) -> str:
    if letter in "åäöéüæø":
        return letter
    return "".join(c for c in unicodedata.normalize("NFKD", letter) if not unicodedata.combining(c))


@dataclass(slots=True)
class Expansion:
    """Makes the claims of one thing after another, and gives each an id that no other one has."""

    _taken: set[str] = field(default_factory=set[str])

    def of(self, entity: Entity, defaults: Defaults) -> Iterator[Inline]:
        """The claims that a thing's entry holds: its names, then its ties, in the entry's order.

        They cite what the thing cites and are dated by the file's default where they have no date
        of their own. In a file of a scenario they are proposed, as the thing is.
        """
        yield from self._names(entity, defaults)
        for path, subject, kind, target in _ties(entity):
            identifier = self._tie_id(subject, kind, target)
            dates: dict[str, Any] = {"as_of": _seen(entity.cite, defaults)}
            if _is_reference(entity.cite):
                dates["end"] = OPEN
            yield Inline(
                Tie.model_construct(
                    id=identifier,
                    subject=(subject,),
                    type=kind,
                    object=(target,),
                    cite=entity.cite,
                    **_standing(entity.status, defaults),
                    **dates,
                ),
                path,
            )

    def _names(self, entity: Entity, defaults: Defaults) -> Iterator[Inline]:
        own = InlineName.model_validate(
            {
                "text": entity.name,
                "form": entity.name_form or _own_form(entity),
                "status": entity.status,
                "from": entity.name_from,
                # What it goes by it is called at the time the source speaks of, since whenever.
                "as_of": None if _is_given(entity) else _seen(entity.cite, defaults),
                "cite": entity.cite,
            }
        )
        yield Inline(self._name(entity, own, defaults), ("name",))
        ours = isinstance(entity, Trait)
        for number, given in enumerate(entity.names):
            # Traits are ours, and so is every word for them.
            name = given.model_copy(update={"form": NameForm.LABEL}) if ours else given
            yield Inline(self._name(entity, name, defaults), ("names", number))
        if isinstance(entity, Document) and entity.number:
            known = {entity.name, *(name.text for name in entity.names)}
            if entity.number not in known:
                short = InlineName(text=entity.number, form=NameForm.SHORT, cite=entity.cite)
                yield Inline(self._name(entity, short, defaults), ("number",))

    def _name(self, entity: Entity, name: InlineName, defaults: Defaults) -> Name:
        undated = not (name.start or name.end)
        return Name.model_construct(
            id=self._free(f"name/{entity.id}/{_tail(entity, name)}", name.form.value),
            of=entity.id,
            value=name.text,
            form=name.form,
            reason=name.reason,
            start=name.start,
            end=OPEN if name.start and not name.end and _is_reference(name.cite) else name.end,
            as_of=name.as_of or (_seen(name.cite, defaults) if undated else None),
            cite=name.cite,
            **_standing(_weaker(name.status, entity.status), defaults),
        )

    def _tie_id(self, subject: str, kind: TieType, target: str) -> str:
        one, other = _flat(subject), _flat(target)
        tail = f"{one}-{kind.value.replace('_', '-')}-{other}"
        if f"tie/{tail}" in self._taken:
            tail = f"{noun_of(subject)}-{tail}"
        return self._free(f"tie/{tail}", noun_of(target))

    def _free(self, wanted: str, otherwise: str) -> str:
        identifier, number = wanted, 1
        while identifier in self._taken:
            number += 1
            identifier = f"{wanted}-{otherwise}" if number == 2 else f"{wanted}-{number}"
        self._taken.add(identifier)
        return identifier


def _flat(identifier: str) -> str:
    return identifier.split("/", 1)[1].replace("/", "-")


def _tail(entity: Entity, name: InlineName) -> str:
    """The last part of a name's id: the name, but for a person's, which stands in no id."""
    return "namn" if isinstance(entity, Person) else slug(name.text)


def _seen(cite: tuple[Citation, ...] | None, defaults: Defaults) -> str | None:
    """The file's date, for what is cited first from the file's document."""
    return defaults.as_of if cite and cite[0].document == defaults.document else None


def _weaker(own: Status, of_thing: Status) -> Status:
    """The status of a name: its own, unless only the thing has one worth telling."""
    return of_thing if own is Status.IN_FORCE else own


def _standing(status: Status, defaults: Defaults) -> dict[str, Any]:
    """The status of what a thing's entry says of it: proposed where the thing is."""
    if not defaults.scenario:
        return {"status": status}
    return {"status": Status.PROPOSED, "scenario": defaults.scenario}


def _own_form(entity: Entity) -> NameForm:
    """Official, unless another name is said to be, or the name is a label of a class of things."""
    labelled = isinstance(entity, Matter | Topic | Scenario | Trait) or (
        isinstance(entity, Actor) and entity.type in (ActorType.CLASS, ActorType.OFFICIALS)
    )
    elsewhere = any(name.form is NameForm.OFFICIAL for name in entity.names)
    if labelled:
        return NameForm.LABEL
    return NameForm.ALIAS if elsewhere else NameForm.OFFICIAL


def _is_given(entity: Entity) -> bool:
    """Whether no source calls it so: a label of ours, or a name from the reference data."""
    return entity.name_form is NameForm.LABEL or _is_reference(entity.cite)


def _is_reference(cite: tuple[Citation, ...] | None) -> bool:
    return bool(cite) and all(citation.document == REFERENCE for citation in cite or ())


def _ties(entity: Entity) -> Iterator[tuple[tuple[str | int, ...], str, TieType, str]]:
    for name, targets, kind, turned in _short_ties(entity):
        for position, target in enumerate(targets):
            one, other = (target, entity.id) if turned else (entity.id, target)
            yield (name, position), one, kind, other


def _short_ties(entity: Entity) -> list[tuple[str, tuple[str, ...], TieType, bool]]:
    """The short fields: name, what they hold, which tie it is, whether read from there to here."""
    match entity:
        case Actor():
            return [
                ("covers", entity.covers, TieType.COVERS, False),
                ("part_of", entity.part_of, TieType.PART_OF, False),
            ]
        case Area():
            return [("within", entity.within, TieType.LOCATED_IN, False)]
        case Post():
            return [("within", entity.within, TieType.PART_OF, False)]
        case Topic():
            return [("broader", entity.broader, TieType.PART_OF, False)]
        case Document():
            return [("publisher", entity.publisher, TieType.PUBLISHES, True)]
        case Scenario():
            return [("proposed_by", entity.proposed_by, TieType.PROPOSED, True)]
        case _:
            return []
