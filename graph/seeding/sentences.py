"""Proof that the sentence of a claim stands by itself: it says what the fields say."""

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from graph.model.claims import Claim, Event, Grant, Listing, Measure, Name, Seat
from graph.model.common import ENTITY_NOUNS, noun_of
from graph.model.folding import fold
from graph.seeding.ends import claim_ends, ids_in
from graph.seeding.faults import Fault, Place

__all__ = ["untold"]

_FILED: Final = frozenset(
    {"area", "topic", "about", "contradicts", "scenario", "replaces", "trait", "basis", "result"}
)
"""What a claim is filed under or points on to; every other end is part of what it says."""

_WORDS: Final = (
    "noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv",
    "tretton", "fjorton", "femton", "sexton", "sjutton", "arton", "nitton", "tjugo",
)  # fmt: skip


class Told:
    """What must stand in sentences: every name that each thing bears."""

    def __init__(self, claims: tuple[Claim, ...]) -> None:
        self._names: defaultdict[str, set[str]] = defaultdict(set)
        for claim in claims:
            if isinstance(claim, Name):
                self._names[claim.of].add(fold(claim.value))

    def missing(self, claim: Claim, sentence: str) -> Iterator[str]:
        """What the claim's fields say and its sentence does not."""
        folded = fold(sentence)
        for field, target in _spoken_of(claim):
            if not self._called(target, sentence, folded):
                yield f"`{field}` {target}"
        for number in _numbers(claim):
            if not _says_number(number, sentence):
                yield f"the number {number:g}"
        if claim.limit and fold(claim.limit) not in folded:
            yield f"the limit {claim.limit!r}"
        if re.search(r"\bnågon\b", sentence, re.IGNORECASE):
            yield "who is meant by 'någon'"

    def _called(self, target: str, sentence: str, folded: str) -> bool:
        if noun_of(target) == "person":
            return f"{{{target}}}" in sentence
        return any(name in folded for name in self._names[target])


def _spoken_of(claim: Claim) -> Iterator[tuple[str, str]]:
    for field in claim_ends(type(claim)):
        for target in ids_in(getattr(claim, field)):
            if field not in _FILED and noun_of(target) in ENTITY_NOUNS:
                yield field, target


def untold(
    claims: tuple[Claim, ...],
    sentences: dict[str, str],
    places: dict[str, Place],
) -> Iterator[Fault]:
    """A fault for each claim whose sentence leaves out an end, a number or the limit."""
    told = Told(claims)
    for claim in claims:
        if isinstance(claim, Listing):
            continue
        missing = list(told.missing(claim, sentences[claim.id]))
        if missing:
            yield Fault(
                places[claim.id],
                f"The sentence of {claim.id} leaves out {', '.join(missing)}: "
                f"{sentences[claim.id]!r}.",
                "Say it in `text`, or leave `text` out so that it is made of the fields; a remark "
                "of ours belongs in `note`.",
            )


def _numbers(claim: Claim) -> Iterator[float]:
    match claim:
        case Measure(value=bool()):
            return
        case Measure(value=int() | float() as value):
            yield value
        case Grant(amount=float() as amount):
            yield amount
        case Seat(count=int() as count) | Event(count=int() as count) if count > 1:
            yield count
        case _:
            return


def _says_number(number: float, sentence: str) -> bool:
    squeezed = re.sub(r"(?<=\d)[\s\u00a0.](?=\d{3}\b)", "", sentence)
    said = {float(found.replace(",", ".")) for found in re.findall(r"\d+(?:,\d+)?", squeezed)}
    scaled = {number, number / 1_000, number / 1_000_000, number / 1_000_000_000}
    if any(abs(one - other) < 1e-6 for one in said for other in scaled):
        return True
    words = fold(sentence).split()
    return number < len(_WORDS) and number == int(number) and fold(_WORDS[int(number)]) in words
