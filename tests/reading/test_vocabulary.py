"""Set words are found by a piece of them, the most frequent first."""

from collections import Counter

from graph.model.claims import Listing, Measure
from graph.model.common import noun_of
from graph.reading.asking import Asking
from graph.reading.vocabulary import Family, words
from graph.seeding import Seeds
from graph.seeding.ends import claim_ends, ids_in
from graph.store import Store
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


async def test_words_in_use(loaded: Store, project: Seeds) -> None:
    """Each type and part by its noun, and each trait, as often as the seeds use it."""
    wanted: Counter[tuple[str, str, str]] = Counter()
    for one in (*project.entities, *project.claims):
        kind, noun = getattr(one, "type", None), noun_of(one.id)
        if kind is not None and noun != "listing":
            wanted["type", kind, noun] += 1
    for claim in project.claims:
        for field in claim_ends(type(claim)):
            wanted["part", field, noun_of(claim.id)] += len(ids_in(getattr(claim, field)))
        if isinstance(claim, Listing):
            wanted["part", "lists", "listing"] += sum(map(len, claim.where.values()))
        if isinstance(claim, Measure):
            wanted["trait", claim.trait, "measure"] += 1
    found = await words(Asking(loaded))
    assert {(one.family, one.value, one.noun): one.count for one in found} == dict(+wanted)
    assert len(found) > 200
