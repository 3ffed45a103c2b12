"""Set words are found by a piece of them, the most frequent first."""

from graph.reading.vocabulary import Family, words
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
