"""Accounts that agree: one claim, with all their citations, and counted once."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from graph.model.claims import Claim
from graph.model.common import Citation
from graph.seeding.ends import claim_ends, ids_in
from graph.time import OPEN, span

__all__ = ["Agreed", "agreed"]

_OF_THE_ACCOUNT: Final = frozenset(
    {"id", "text", "note", "cite", "start", "end", "on", "as_of"}
    | {"area", "topic", "about", "contradicts", "replaces"}
)
"""What two accounts of one thing may word, date, place and file in their own way."""

_FILED: Final = ("area", "topic", "about", "contradicts", "replaces")


@dataclass(frozen=True, slots=True)
class Agreed:
    """The claims, each said once, and for each that was said again the id of the one that stays."""

    claims: tuple[Claim, ...]
    same_as: Mapping[str, str]


def agreed(claims: Sequence[Claim]) -> Agreed:
    """The claims with those that say the same made one.

    Two agree where all they say is equal and their dates can be those of one; the finer date
    stays. Claims that contradict each other are never one.
    """
    kept: dict[str, Claim] = {}
    by_words: dict[tuple[Any, ...], list[str]] = {}
    same_as: dict[str, str] = {}
    for claim in claims:
        alike = by_words.setdefault(_words(claim), [])
        first = next((one for one in alike if _agree(kept[one], claim)), None)
        if first is None:
            kept[claim.id] = claim
            alike.append(claim.id)
        else:
            kept[first] = _one_of(kept[first], claim)
            same_as[claim.id] = first
    pointed = {claim.id: _pointed(claim, same_as) for claim in kept.values()} if same_as else kept
    return Agreed(tuple(pointed.values()), same_as)


def _words(claim: Claim) -> tuple[Any, ...]:
    said = (
        getattr(claim, name) for name in type(claim).model_fields if name not in _OF_THE_ACCOUNT
    )
    # A text is no number, be it written alike.
    return type(claim), *((isinstance(value, str), str(value)) for value in said)


def _agree(one: Claim, other: Claim) -> bool:
    if other.id in one.contradicts or one.id in other.contradicts:
        return False
    if (one.on is None) != (other.on is None):
        return False
    pairs = ((one.start, other.start), (one.end, other.end), (one.on, other.on))
    return all(_compatible(*pair) for pair in pairs) and _within(one, other) and _within(other, one)


def _compatible(one: str | None, other: str | None) -> bool:
    if one is None or other is None or one == other:
        return True
    return OPEN not in (one, other) and span(one).overlaps(span(other))


def _within(one: Claim, other: Claim) -> bool:
    """Whether the one was seen when the other can have held."""
    return one.as_of is None or span(one.as_of).overlaps(other.validity().possible())


def _one_of(one: Claim, other: Claim) -> Claim:
    update: dict[str, Any] = {
        name: tuple(dict.fromkeys((*getattr(one, name), *getattr(other, name)))) for name in _FILED
    }
    update |= {name: _finer(getattr(one, name), getattr(other, name)) for name in ("start", "end")}
    update["on"] = _finer(one.on, other.on)
    update["as_of"] = one.as_of or other.as_of
    update["text"] = one.text or other.text
    update["note"] = one.note or other.note
    update["cite"] = tuple(dict.fromkeys((*(one.cite or ()), *_seen(one, other))))
    return one.model_copy(update=update)


def _seen(one: Claim, other: Claim) -> Iterator[Citation]:
    """The other's citations, each with when its source saw it where that is another time."""
    for cited in other.cite or ():
        seen = cited.as_of or other.as_of
        own = seen if seen and seen != one.as_of and one.as_of else cited.as_of
        yield cited.model_copy(update={"as_of": own})


def _finer(one: str | None, other: str | None) -> str | None:
    if one is None or other is None:
        return one or other
    if OPEN in (one, other):
        return one
    return min((one, other), key=lambda text: span(text).width())


def _pointed(claim: Claim, same_as: Mapping[str, str]) -> Claim:
    """The claim with what it names led on to the claims that stay."""
    update: dict[str, Any] = {}
    for field in claim_ends(type(claim)):
        ids = ids_in(getattr(claim, field))
        if any(one in same_as for one in ids):
            led = tuple(dict.fromkeys(same_as.get(one, one) for one in ids))
            update[field] = led if isinstance(getattr(claim, field), tuple) else led[0]
    return claim.model_copy(update=update) if update else claim
