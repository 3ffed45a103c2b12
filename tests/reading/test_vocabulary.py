"""Set words are found by a piece of them, the most frequent first."""

from collections import Counter
from collections.abc import Iterator
from enum import StrEnum
from typing import Any

import pytest

from graph.errors import UnknownNameError
from graph.model.claims import Listing, Measure
from graph.model.common import noun_of
from graph.model.entities import Trait
from graph.model.families import Family
from graph.reading.asking import Asking
from graph.reading.vocabulary import values_named, words
from graph.seeding import Seeds
from graph.seeding.ends import claim_ends, ids_in
from graph.store import Store
from tests.reading.asked import Recorded

ROWS: list[dict[str, Any]] = [
    {"family": "type", "value": "steers", "noun": "tie", "count": 3},
    {"family": "type", "value": "part_of", "noun": "tie", "count": 9},
    {"family": "role", "value": "chair", "noun": "seat", "count": 4},
    {"family": "does", "value": "anchors", "noun": "step", "count": 2},
    {"family": "part", "value": "holder", "noun": "seat", "count": 5},
    # Written twice in the seeds.
    {"family": "value", "value": "ung", "name": "ålder", "noun": "measure", "count": 0},
    {"family": "value", "value": "ung", "name": "ålder", "noun": "measure", "count": 0},
    {
        "family": "trait", "value": "trait/ålder", "name": "ålder", "noun": "measure", "count": 1,
        "names": ["levnadsår"],
    },
]  # fmt: skip
FOUND = ["part_of", "holder", "chair", "steers", "anchors", "trait/ålder", "ung"]


def store() -> Recorded:
    """A store with these words."""
    return Recorded({"vocabulary/words": [{"name": None, "names": [], **row} for row in ROWS]})


async def found(text: str = "", families: tuple[Family, ...] = ()) -> list[str]:
    """The words that hold a text, as they are asked for."""
    return [word.value for word in await words(store().asking(), text, families)]


async def test_all_words_the_most_frequent_first() -> None:
    """Without a text every word comes once, whatever its family."""
    assert await found() == FOUND


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("PART OF", "part_of"),
        ("en del av", "part_of"),
        ("ordförande", "chair"),
        ("förankrar", "anchors"),
        ("förankrades", "anchors"),
        ("innehavarna", "holder"),
        ("levnadsår", "trait/ålder"),
        ("ung", "ung"),
    ],
)
async def test_by_a_piece_in_english_or_swedish(text: str, value: str) -> None:
    """Capitals, dots over letters and what joins words do not matter, nor does an ending."""
    assert await found(text) == [value]


async def test_by_signs_alone() -> None:
    """They stand in every word, and are no part of any."""
    assert await found("§ *") == []


async def test_values_of_a_trait_are_found_with_it() -> None:
    """A set value is called by its trait, so that either finds it."""
    assert await found("alder") == ["trait/ålder", "ung"]
    [word] = await words(store().asking(), "ålder", (Family.VALUE,))
    assert (word.label, word.count) == ("ålder: ung", 0)
    assert await found("finns inte") == []


async def test_families() -> None:
    """Only the families asked for are looked through."""
    assert await found(families=(Family.PART, Family.TRAIT)) == ["holder", "trait/ålder"]


def measured() -> Recorded:
    """A store with measures of these values."""
    values = ["enhetsprincipen", "nätverksprincipen", "Nätverksprincipen"]
    return Recorded({"vocabulary/values": [{"values": values}]})


async def test_values_by_their_texts() -> None:
    """A value is meant however its capitals are and whether its letters have their dots."""
    meant = await values_named(measured().asking(), ["Enhetsprincipen", "NATVERKSPRINCIPEN"], [])
    assert meant == ["enhetsprincipen", "nätverksprincipen", "Nätverksprincipen"]


async def test_an_unknown_value_is_refused_with_the_nearest() -> None:
    """One unknown among several is refused, and only what is near is offered."""
    with pytest.raises(UnknownNameError, match="Did you mean: enhetsprincipen\\?") as refused:
        await values_named(measured().asking(), ["enhetsprincipen", "enhetsprincip"], [])
    assert refused.value.details["nearest"] == ["enhetsprincipen"]
    with pytest.raises(UnknownNameError) as nothing:
        await values_named(measured().asking(), ["grön"], [])
    assert nothing.value.details["nearest"] == []


PROPERTIES = [one for one in Family if one not in (Family.PART, Family.TRAIT, Family.VALUE)]


def in_use(project: Seeds) -> Iterator[tuple[str, str, str]]:
    """Each use of a word: its family, the word and the noun."""
    values = {one.id: one.values for one in project.entities if isinstance(one, Trait)}
    for one in (*project.entities, *project.claims):
        for family in PROPERTIES:
            if isinstance(value := getattr(one, family, None), StrEnum):
                yield family, value, noun_of(one.id)
    for claim in project.claims:
        parts = {field: ids_in(getattr(claim, field)) for field in claim_ends(type(claim))}
        if isinstance(claim, Listing):
            parts["lists"] = tuple(one for ids in claim.where.values() for one in ids)
        yield from (("part", part, noun_of(claim.id)) for part, ids in parts.items() for _ in ids)
        if isinstance(claim, Measure):
            yield "trait", claim.trait, "measure"
            if claim.value in values[claim.trait]:
                yield "value", str(claim.value), "measure"


async def test_words_in_use(loaded: Store, project: Seeds) -> None:
    """Each word by its noun, and each trait and its values, as often as the seeds use it."""
    told: Counter[tuple[str, str, str]] = Counter()
    for word in await words(Asking(loaded)):
        told[word.family, word.value, word.noun] += word.count
    assert +told == Counter(in_use(project))
    assert len(+told) > 200
