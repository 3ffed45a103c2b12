"""Set words are found by a piece of them, the most frequent first."""

import pytest

from graph.errors import UnknownNameError
from graph.reading.vocabulary import Family, values_named, words
from tests.reading.asked import Recorded

ROWS = [
    {"family": "type", "value": "steers", "label": "steers", "noun": "tie", "count": 3},
    {"family": "type", "value": "part_of", "label": "part_of", "noun": "tie", "count": 9},
    {"family": "part", "value": "holder", "label": "holder", "noun": "seat", "count": 5},
    {"family": "trait", "value": "trait/ålder", "label": "ålder", "noun": "measure", "count": 1},
]


def store() -> Recorded:
    """A store with these words."""
    return Recorded({"vocabulary/words": ROWS})


async def test_all_words_the_most_frequent_first() -> None:
    """Without a text every word comes, whatever its family."""
    found = await words(store().asking())
    assert [word.value for word in found] == ["part_of", "holder", "steers", "trait/ålder"]


async def test_a_piece_of_a_word() -> None:
    """Capitals, dots over letters and what joins words do not matter."""
    assert [word.value for word in await words(store().asking(), "PART OF")] == ["part_of"]
    assert [word.value for word in await words(store().asking(), "alder")] == ["trait/ålder"]
    assert await words(store().asking(), "finns inte") == []


async def test_families() -> None:
    """Only the families asked for are looked through."""
    found = await words(store().asking(), families=(Family.PART, Family.TRAIT))
    assert [word.family for word in found] == [Family.PART, Family.TRAIT]


def measured() -> Recorded:
    """A store with measures of these values."""
    values = ["enhetsprincipen", "nätverksprincipen", "Nätverksprincipen"]
    return Recorded({"vocabulary/values": [{"values": values}]})


async def test_values_by_their_texts() -> None:
    """A value is meant however its capitals are and whether its letters have their dots."""
    found = await values_named(measured().asking(), ["Enhetsprincipen", "NATVERKSPRINCIPEN"], [])
    assert found == ["enhetsprincipen", "nätverksprincipen", "Nätverksprincipen"]


async def test_an_unknown_value_is_refused_with_the_nearest() -> None:
    """One unknown among several is refused, and only what is near is offered."""
    with pytest.raises(UnknownNameError, match="Did you mean: enhetsprincipen\\?") as refused:
        await values_named(measured().asking(), ["enhetsprincipen", "enhetsprincip"], [])
    assert refused.value.details["nearest"] == ["enhetsprincipen"]
    with pytest.raises(UnknownNameError) as nothing:
        await values_named(measured().asking(), ["grön"], [])
    assert nothing.value.details["nearest"] == []
