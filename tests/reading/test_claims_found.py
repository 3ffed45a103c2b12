"""Which claims are found by a word, and in which order they come."""

from collections.abc import Callable

import pytest

from graph.grades import Grade
from graph.reading.asking import Asking, Row
from graph.reading.claims import Order, Wanted, claims_holding, claims_matching
from graph.reading.conditions import Conditions, EndCondition, Kept
from graph.reading.spoken import spoken_words
from graph.seeding import Seeds
from graph.seeding.loading import apply
from graph.store import Store
from graph.time import FIRST_DAY
from graph.view import EVERY_STATUS, View

Checked = Callable[..., Seeds]

WIDE = View(grades=tuple(Grade), statuses=EVERY_STATUS)
FORMS = """
defaults: {document: document/källa, section: 2}
findings:
- {id: finding/böjt, type: need, name: att förankra}
- {id: finding/inne-i-ett-ord, type: need, name: det politiskaförankrade beslutet}
- {id: finding/utan-prickar, type: need, name: att forankrade ting består}
- {id: finding/annat, type: need, name: att förankringen dröjer}
"""


def ids(rows: list[Row]) -> list[str]:
    """The ids of claims, in their order."""
    return [row["id"] for row in rows]


async def test_a_word_is_found_in_its_forms(emptied: Store, checked: Checked) -> None:
    """Inflected, inside another word, or without its dots; each claim once."""
    await apply(emptied, checked(FORMS))
    asking = Asking(emptied)
    found = ["finding/böjt", "finding/inne-i-ett-ord", "finding/utan-prickar"]
    assert sorted(await claims_holding(asking, "förankrade")) == found
    page = await claims_matching(asking, Wanted(words="förankrade", order=Order.NOUN))
    assert ids(page.page) == found


async def scores(store: Store, text: str) -> dict[str, list[float]]:
    """For each claim, for each word of a text that it holds, the better of its two scores."""
    told: dict[str, list[float]] = {}
    for query in spoken_words(text.split()).values():
        best: dict[str, float] = {}
        for index in ("claims_folded", "claims_swedish"):
            asked = "CALL db.index.fulltext.queryNodes($index, $query) YIELD node, score "
            rows = await store.read(
                asked + "RETURN node.id AS id, score", {"index": index, "query": query}
            )
            for row in rows:
                best[row["id"]] = max(row["score"], best.get(row["id"], 0))
        for one, score in best.items():
            told.setdefault(one, []).append(score)
    return told


@pytest.mark.parametrize(("text", "least"), [("styrgrupp", 20), ("nätverk äldre", 5), ("skr", 20)])
async def test_the_best_come_first(loaded: Store, text: str, least: int) -> None:
    """By the sum of each word's score in the index that knows it best; names come after all."""
    told = await scores(loaded, text)
    held = {one: sum(of) for one, of in told.items() if len(of) == len(text.split())}

    def place(one: str) -> tuple[bool, float, str, str]:
        noun = one.partition("/")[0]
        return noun == "name", -held[one], noun, one

    found = await claims_matching(Asking(loaded, WIDE), Wanted(words=text), first=5000)
    assert ids(found.page) == sorted(held, key=place)
    assert len(held) > least
    assert len({one.partition("/")[0] for one in held}) > 2


async def test_by_noun_names_have_their_own_place(loaded: Store) -> None:
    """Whoever asks for an order by noun gets it, also of what is found by words."""
    wanted = Wanted(words="styrgrupp", order=Order.NOUN)
    found = ids((await claims_matching(Asking(loaded, WIDE), wanted, first=5000)).page)
    order = sorted(found, key=lambda one: (one.partition("/")[0], one))
    assert found == order
    nouns = list(dict.fromkeys(one.partition("/")[0] for one in found))
    assert "name" in nouns[:-1]


async def test_without_words_the_best_are_by_noun(loaded: Store) -> None:
    """Where no words are asked for none is better than another, and names are not put last."""
    about = Kept.where(Conditions(ends=(EndCondition(ids=("actor/storsthlm",)),)))
    found = ids((await claims_matching(Asking(loaded, WIDE), Wanted(about), first=5000)).page)
    assert found == sorted(found, key=lambda one: (one.partition("/")[0], one))
    nouns = list(dict.fromkeys(one.partition("/")[0] for one in found))
    assert "name" in nouns[:-1]


async def test_by_date_the_undated_come_last(loaded: Store, project: Seeds) -> None:
    """By the first day on which it may have held; what may have held always has none."""
    about = Kept.where(Conditions(ends=(EndCondition(ids=("actor/storsthlm", "actor/milk")),)))
    found = await claims_matching(Asking(loaded, WIDE), Wanted(about, order=Order.DATE), first=5000)
    first = {one.id: project.timelines[one.id].possible().since for one in project.claims}

    def place(one: str) -> tuple[object, ...]:
        return first[one] == FIRST_DAY, first[one], one.partition("/")[0], one

    told = ids(found.page)
    undated = [one for one in told if first[one] == FIRST_DAY]
    assert len(undated) > 3
    assert len(set(told)) > len(undated) + 3
    assert told == sorted(told, key=place)
