"""The rules that the seeds keep beyond each entry's own form; all faults are found at once."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, cast

from graph.model.claims import Claim, Tie
from graph.model.common import noun_of
from graph.model.entities import Entity
from graph.model.values import Status
from graph.seeding.ends import ids_in, may_name
from graph.seeding.entries import Entry, Written
from graph.seeding.faults import Fault, Place, nearest, said
from graph.seeding.files import SourceFile

__all__ = ["Known", "check_defaults", "check_entry", "check_ids", "check_references"]

_DEFAULT_ENDS = {
    "document": ("document",),
    "area": ("area",),
    "topic": ("topic",),
    "scenario": ("scenario",),
}


class Known:
    """Every id the seeds give or make, and where; says what is wrong with a mention of one."""

    def __init__(self, places: Mapping[str, Place]) -> None:
        self.places = places
        self._of_noun: dict[str, list[str]] = {}
        for identifier in places:
            self._of_noun.setdefault(noun_of(identifier), []).append(identifier)

    def check(
        self, target: str, nouns: tuple[str, ...], field: str, place: Place
    ) -> Iterator[Fault]:
        """A fault when nothing has the id, or when its noun does not fit."""
        if target not in self.places:
            near = self._like(target, nouns)
            yield Fault(
                place,
                f"`{field}` names {target}, which no file gives.",
                f"Did you mean {said(near)}?" if near else "Correct it, or add it to the seeds.",
            )
        elif noun_of(target) not in nouns:
            yield Fault(
                place,
                f"`{field}` names {target}, which is of a noun that does not fit there.",
                f"What fits: {said(nouns)}.",
            )

    def _like(self, identifier: str, nouns: Iterable[str]) -> list[str]:
        candidates = [known for noun in nouns for known in self._of_noun.get(noun, [])]
        same_noun = self._of_noun.get(noun_of(identifier), [])
        return nearest(identifier, same_noun) or nearest(identifier, candidates)


def check_ids(ids: Iterable[tuple[str, Place]]) -> tuple[dict[str, Place], list[Fault]]:
    """The place of each id, and a fault for each that is given a second time."""
    places: dict[str, Place] = {}
    faults: list[Fault] = []
    for identifier, place in ids:
        first = places.setdefault(identifier, place)
        if first is not place:
            faults.append(
                Fault(
                    place,
                    f"The id {identifier} is taken, at {first}.",
                    "Give one of them another id, or take one away if they are the same.",
                )
            )
    return places, faults


def check_defaults(file: SourceFile, known: Known) -> Iterator[Fault]:
    """The faults of what a file's defaults name."""
    given = file.data.get("defaults")
    fields = cast("dict[str, Any]", given) if isinstance(given, dict) else {}
    for field, nouns in _DEFAULT_ENDS.items():
        for target in ids_in(fields.get(field)):
            yield from known.check(target, nouns, field, file.place(("defaults", field)))


def check_references(written: Written, known: Known) -> Iterator[Fault]:
    """The faults of what an entry names and cites, be the entry sound in itself or not."""
    for field, nouns in may_name(written.kind).items():
        for position, target in enumerate(ids_in(written.data.get(field))):
            yield from known.check(target, nouns, field, written.place(field, position))
    yield from _cited(written, written.data.get("cite"), ("cite",), known)
    if issubclass(written.kind, Entity):
        for key in ("names", "assertions"):
            for number, inline in enumerate(_items(written.data.get(key))):
                if isinstance(inline, dict):
                    fields = cast("dict[str, Any]", inline)
                    yield from _cited(written, fields.get("cite"), (key, number, "cite"), known)


def _items(value: object) -> list[Any]:
    return cast("list[Any]", value) if isinstance(value, list) else []


def _cited(
    written: Written, cite: object, path: tuple[str | int, ...], known: Known
) -> Iterator[Fault]:
    for number, citation in enumerate(cite if isinstance(cite, list) else [cite]):  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
        if isinstance(citation, dict):
            fields = cast("dict[str, Any]", citation)
            place = written.place(*path, number, "document")
            for target in ids_in(fields.get("document")):
                yield from known.check(target, ("document",), "document", place)


def check_entry(entry: Entry) -> Iterator[Fault]:
    """The faults of an entry that its fields show only together, defaults included."""
    if not entry.noun.cite:
        yield Fault(
            entry.place("id"),
            f"{entry.noun.id} is not cited.",
            "Add `cite:` with document, section and page, or a default document to the file.",
        )
    if isinstance(entry.noun, Claim):
        yield from _claim(entry, entry.noun)


def _claim(entry: Entry, claim: Claim) -> Iterator[Fault]:
    if claim.scenario and claim.status is Status.IN_FORCE:
        yield Fault(
            entry.place("status"),
            f"{claim.id} belongs to a scenario and is in force.",
            "A proposal is no fact: write `status: proposed`, or take the scenario away.",
        )
    for field in ("contradicts", "replaces", "about", "of"):
        if claim.id in ids_in(getattr(claim, field, None)):
            yield Fault(
                entry.place(field),
                f"{claim.id} names itself under `{field}`.",
                "Name another claim.",
            )
    if isinstance(claim, Tie) and set(claim.subject) & set(claim.object):
        both = said(sorted(set(claim.subject) & set(claim.object)), "and")
        yield Fault(entry.place("object"), f"{claim.id} ties {both} to itself.", "Name two things.")
