"""What sources count themselves, held against what the seeds hold."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import Enum
from typing import Any, cast

from graph.model.claims import Claim
from graph.model.entities import Assertion, Document, Entity
from graph.model.seeds import NOUNS
from graph.seeding.entries import Entry
from graph.seeding.faults import Fault, Place, nearest, said

__all__ = ["check_assertions"]

Nouns = Mapping[str, Sequence[Entity | Claim]]


def check_assertions(entries: Iterable[Entry], nouns: Nouns) -> Iterator[Fault]:
    """A fault for each assertion of a document that the seeds' nouns do not bear out."""
    for entry in entries:
        if isinstance(entry.noun, Document):
            for number, assertion in enumerate(entry.noun.assertions):
                yield from _check(assertion, entry.place("assertions", number), nouns)


def _check(assertion: Assertion, place: Place, nouns: Nouns) -> Iterator[Fault]:
    if assertion.noun not in NOUNS:
        yield _unknown(place, f"There is no noun {assertion.noun!r}", assertion.noun, NOUNS)
        return
    spelling = _spelling(assertion.noun)
    asked = [*assertion.where, *filter(None, (assertion.distinct, assertion.add))]
    unknown = [name for name in asked if name not in spelling]
    for name in unknown:
        yield _unknown(place, f"A {assertion.noun} has no field `{name}`", name, spelling)
    if unknown:
        return
    kept = [noun for noun in nouns.get(assertion.noun, ()) if _fits(noun, assertion, spelling)]
    found = _counted(kept, assertion, spelling)
    if found != assertion.count:
        yield Fault(
            place,
            f"The source says: {assertion.says} That is {assertion.count}; "
            f"the seeds hold {found:g}{_shown(kept)}.",
            "Add what is missing, take away what is too much, or correct the assertion.",
        )


def _unknown(place: Place, what: str, word: str, known: Iterable[str]) -> Fault:
    words = sorted(known)
    near = nearest(word, words, 1)
    return Fault(place, f"{what}.", f"Did you mean {near[0]}?" if near else f"Use {said(words)}.")


def _spelling(noun: str) -> dict[str, str]:
    """The fields of a noun as the seeds spell them, with the names they have in code."""
    return {field.alias or name: name for name, field in NOUNS[noun].model_fields.items()}


def _values(noun: Entity | Claim, field: str) -> list[Any]:
    value: Any = getattr(noun, field)
    values = cast("Sequence[Any]", value) if isinstance(value, tuple) else (value,)
    return [item.value if isinstance(item, Enum) else item for item in values if item is not None]


def _fits(noun: Entity | Claim, assertion: Assertion, spelling: Mapping[str, str]) -> bool:
    for name, wanted in assertion.where.items():
        values = _values(noun, spelling[name])
        all_wanted = wanted if isinstance(wanted, list) else [wanted]
        if not all(_same(values, one) for one in all_wanted):
            return False
    return True


def _same(values: list[Any], wanted: str | int | bool) -> bool:
    # True equals 1 in Python; here a number is no truth.
    return any(value == wanted and type(value) is type(wanted) for value in values)


def _counted(
    kept: list[Entity | Claim], assertion: Assertion, spelling: Mapping[str, str]
) -> float:
    if assertion.distinct:
        name = spelling[assertion.distinct]
        return len({value for noun in kept for value in _values(noun, name)})
    if assertion.add:
        return sum(value for noun in kept for value in _values(noun, spelling[assertion.add]))
    return len(kept)


def _shown(kept: list[Entity | Claim]) -> str:
    if not kept:
        return ""
    ids = [noun.id for noun in kept[:_SHOWN]]
    return f" ({', '.join(ids)}{', …' if len(kept) > _SHOWN else ''})"


# Enough to recognise what was counted, few enough for one line.
_SHOWN = 6
