"""Which claims are found, and in which order: by words, by the things they touch, page by page."""

from collections import Counter
from itertools import combinations, product

import pytest

from graph.grades import COUNTED, Grade
from graph.model.claims import Listing
from graph.reading.asking import Asking
from graph.reading.claims import Order, Wanted, claims_matching, claims_of
from graph.reading.conditions import ANYTHING, Conditions, EndCondition, Kept
from graph.reading.spoken import spoken_words
from graph.seeding import Seeds
from graph.seeding.ends import claim_ends, ids_in
from graph.store import Store
from graph.time import FIRST_DAY, span
from graph.view import EVERY_STATUS, IN_FORCE, View
from tests.reading.small import ids

WIDE = View(grades=tuple(Grade), statuses=EVERY_STATUS)


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


WORDS = ("styrgrupp", "mandat", "nätverk", "samordnare", "medel", "ordförande", "avtal")


async def test_words_at_a_date(loaded: Store, project: Seeds) -> None:
    """For any two words and a year: what counts and holds the most, and what may beside it."""
    held = {word: set(await scores(loaded, word)) for word in WORDS}
    status = {claim.id: claim.status.value for claim in project.claims}
    cases: Counter[str] = Counter()
    for year, (one, other) in product(("1990", "2007", "2019"), combinations(WORDS, 2)):
        view = View(span(year))
        grades = {
            claim: view.verdict(project.timelines[claim]).grade
            for claim in held[one] | held[other]
            if status[claim] in IN_FORCE
        }
        number = {claim: (claim in held[one]) + (claim in held[other]) for claim in grades}
        counting = [claim for claim, grade in grades.items() if grade in COUNTED]
        possible = [claim for claim, grade in grades.items() if grade is Grade.POSSIBLE]
        most = max((number[claim] for claim in counting or possible), default=0)
        kept = sorted(
            (claim for claim in counting if number[claim] == most),
            key=lambda claim: (claim.partition("/")[0], claim),
        )
        wanted = Wanted(words=f"{one} {other}", order=Order.NOUN)
        found = await claims_matching(Asking(loaded, view), wanted, first=5000)
        assert ids(found.page) == kept
        assert found.total == len(kept)
        assert found.only_possible == sum(number[claim] == most for claim in possible)
        assert found.words == {
            word: sum(claim in held[word] for claim in counting) for word in (one, other)
        }
        assert found.nearest == (bool(kept) and most < 2)
        cases["none counts"] += not counting and len(possible) > found.only_possible > 0
        cases["possible holds more"] += bool(kept) and any(number[c] > most for c in possible)
        cases["counts"] += bool(kept)
    assert min(cases[one] for one in ("none counts", "possible holds more", "counts")) > 0, cases


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


async def test_pages_of_each_thing(loaded: Store, project: Seeds) -> None:
    """For each thing the claims in which it plays a part, in its order, some passed over."""
    of = ["actor/storsthlm", "actor/milk", "document/delrapport-län-regioner-2012"]
    parts = {
        (one, claim.id)
        for claim in project.claims
        for field in claim_ends(type(claim))
        for one in ids_in(getattr(claim, field))
    }
    listings = (claim for claim in project.claims if isinstance(claim, Listing))
    parts |= {
        (one, claim.id) for claim in listings for where in claim.where.values() for one in where
    }
    asking = Asking(loaded, WIDE)
    pages = await claims_of(asking, of, ANYTHING, skip=2, first=3)
    assert list(pages) == of
    cited = Counter(str(one.document) for claim in project.claims for one in claim.cite or ())
    assert cited[of[-1]] > 100
    for one, page in pages.items():
        whole = sorted(claim for thing, claim in parts if thing == one)
        assert page.total == len(whole) > 5
        assert ids(page.page) == sorted(whole, key=lambda id: (id.partition("/")[0], id))[2:5]
