"""Lists that are gone through in their order: as much is read as a page holds."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.grades import Grade
from graph.model.common import noun_of
from graph.reading import along, claims
from graph.reading.along import page_along
from graph.reading.asides import claims_told
from graph.reading.asking import Asking, Row
from graph.reading.claims import CLAIM_NOUNS, ClaimPage, Order, Wanted, claims_matching
from graph.reading.conditions import ANYTHING, Conditions, EndCondition, Kept
from graph.reading.entities import WantedEntities, entities_matching, entities_told
from graph.reading.gaps import stated
from graph.seeding import Seeds
from graph.seeding.loading import apply
from graph.store import Store
from graph.time import span
from graph.view import EVERY_STATUS, View
from tests.reading.asked import Recorded
from tests.reading.small import HEAD, Checked, ids, things, ties

WIDE = View(grades=tuple(Grade), statuses=EVERY_STATUS)
COUNTED = 7


def of(**one_of: tuple[str, ...]) -> Kept:
    """What has one of these values in each property."""
    return Kept.where(Conditions(one_of=one_of))


@given(
    seen=st.lists(st.integers(min_value=0, max_value=2), max_size=20),
    place=st.integers(min_value=0, max_value=20),
    first=st.integers(min_value=0, max_value=9),
    totals=st.booleans(),
)
async def test_a_page_of_any_list(seen: list[int], place: int, first: int, totals: bool) -> None:
    """The page holds what counts after a row; what counts is counted as far as anything is.

    No more rows are asked for than a page and one, or than are counted and one.
    """
    kept = {f"{at:02}": one for at, one in enumerate(seen)}
    after = f"{place:02}" if place else ""

    async def walk(*, after: str, least: int, most: int, first: int, counting: bool) -> Row:
        assert most == (COUNTED + 1 if counting else first + 1)
        rows = [one for one in kept if one > after and kept[one] >= least][:most]
        counted = [one for one in rows if kept[one] == 2]
        possible = len(rows) - len(counted)
        return {"total": len(counted), "only_possible": possible, "page": counted[:first]}

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(along, "COUNTED_AT_MOST", COUNTED)
        asking = Recorded().asking(View(span("2019")))
        row = await page_along(asking, walk, after, first, totals=totals)
    following = [one for one in kept if one > after and kept[one] == 2]
    assert (row["page"], row["more"]) == (following[:first], len(following) > first)
    if totals:
        there, possible = seen.count(2), seen.count(1)
        assert row["at_least"] == (there + possible > COUNTED)
        assert row["total"] == min(there, COUNTED)
        assert row["only_possible"] <= min(possible, COUNTED)
        if not row["at_least"]:
            assert row["only_possible"] == possible


@pytest.mark.parametrize(
    ("kept", "first"),
    [
        ({}, 400),
        ({"noun": ("seat", "event")}, 100),
        ({"type": ("owns", "steers", "conference")}, 10),
    ],
)
async def test_pages_of_claims_are_the_list(
    loaded: Store, project: Seeds, kept: dict[str, tuple[str, ...]], first: int
) -> None:
    """From claim to claim the pages hold each once, by noun and id; the last says that it is."""
    every = sorted(
        (noun_of(one.id), one.id)
        for one in project.claims
        if noun_of(one.id) in kept.get("noun", CLAIM_NOUNS)
        and ("type" not in kept or getattr(one, "type", None) in kept["type"])
    )
    wanted = Wanted(of(**kept) if kept else ANYTHING)
    walked: list[str] = []
    after, more, pages = "", True, 0
    while more:
        page = await claims_matching(
            Asking(loaded, WIDE), wanted, totals=False, after=after, first=first
        )
        walked += [row["id"] for row in page.page]
        after, more, pages = walked[-1], page.more, pages + 1
    assert walked == [one for _, one in every]
    assert pages > 3


@pytest.mark.parametrize(("nouns", "types"), [(("actor", "area"), ()), (("actor",), ("network",))])
async def test_pages_of_things_are_the_list(
    loaded: Store, nouns: tuple[str, ...], types: tuple[str, ...]
) -> None:
    """From thing to thing the pages hold each once, in Swedish order; the last says that it is."""
    asking, wanted = Asking(loaded, WIDE), WantedEntities(nouns, types)
    every = (await entities_matching(asking, wanted, first=5000)).page
    walked: list[Row] = []
    after, more = "", True
    while more:
        page = await entities_matching(asking, wanted, totals=False, after=after, first=7)
        walked += page.page
        after, more = walked[-1]["id"], page.more
    assert walked == every
    assert len(walked) > 15


async def test_what_is_not_counted_is_told_to_be(
    loaded: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of longer lists it is said that there are at least so many; the pages go on beyond."""
    monkeypatch.setattr(along, "COUNTED_AT_MOST", 100)
    asking = Asking(loaded, View(span("2019")))

    async def again(asking: Asking, first: int) -> Any:
        return await claims_matching(asking, Wanted(of(noun=("tie",))), first=first)

    found = await claims_matching(asking, Wanted(of(noun=("tie",))), counted=True, first=150)
    assert (found.at_least, found.more, len(found.page)) == (True, True, 150)
    assert found.total == 100
    assert found.counts["nouns"].total() == found.total
    assert (await claims_told(asking, found, again)).startswith(f"Minst {found.total} påståenden.")
    wanted = WantedEntities(("actor",))
    things = await entities_matching(asking, wanted, first=150)
    assert (things.at_least, things.more, len(things.page)) == (True, True, 150)
    assert (await entities_told(asking, wanted, things)).startswith(f"Minst {things.total} som")


async def pages_of(store: Store, view: View, wanted: Wanted, first: int) -> list[ClaimPage]:
    """All pages of a list of claims, each asked for from the end of the page before."""
    asking, pages = Asking(store, view), list[ClaimPage]()
    skip = 0
    while not pages or pages[-1].more:
        skip, after = (skip + first, pages[-1].page[-1]["id"]) if pages else (0, "")
        pages.append(await claims_matching(asking, wanted, skip=skip, after=after, first=first))
    return pages


@pytest.mark.parametrize("order", [Order.NOUN, Order.DATE])
@pytest.mark.parametrize(
    "conditions",
    [
        Conditions(ends=(EndCondition(ids=("actor/storsthlm",)),)),
        Conditions(contains="styrgrupp"),
        Conditions(sections=("1 Sammanfattning",)),
        Conditions(one_of={"type": ("conference", "hosts")}),
        Conditions(one_of={"noun": ("grant", "measure")}),
    ],
    ids=["touching", "letters", "sections", "types", "nouns"],
)
@pytest.mark.parametrize("view", [WIDE, View(span("2019"))], ids=["wide", "dated"])
async def test_more_than_are_counted_are_all_on_the_pages(
    loaded: Store,
    monkeypatch: pytest.MonkeyPatch,
    conditions: Conditions,
    order: Order,
    view: View,
) -> None:
    """Wherever the walk starts and however the claims are ordered, the pages hold each once."""
    wanted = Wanted(Kept.where(conditions), order=order)
    whole = await pages_of(loaded, view, wanted, 500)
    counted = 20
    for module in (along, claims):
        monkeypatch.setattr(module, "COUNTED_AT_MOST", counted)
    pages = await pages_of(loaded, view, wanted, max(2, whole[0].total // 5))
    every = [[row["id"] for page in found for row in page.page] for found in (pages, whole)]
    assert every[0] == every[1]
    assert len(pages) > 1
    for page in pages:
        assert (page.at_least, page.total) == (True, min(counted, whole[0].total))
        assert page.only_possible <= min(counted, whole[0].only_possible)


@pytest.mark.parametrize("words", ["rss", "rss län", "xyzzy skr"])
async def test_of_more_than_are_counted_words_find_the_best(
    loaded: Store, monkeypatch: pytest.MonkeyPatch, words: str
) -> None:
    """They hold as many words as any, and stand in their order; how many more is left open."""
    asking, wanted = Asking(loaded, WIDE), Wanted(words=words)
    whole = await claims_matching(asking, wanted, first=5000)
    assert (whole.at_least, whole.words_at_least) == (False, False)
    counted = len(whole.page) - 3
    monkeypatch.setattr(claims, "COUNTED_AT_MOST", counted)
    found = await claims_matching(asking, wanted, first=5000)
    assert (found.total, found.at_least, found.words_at_least) == (counted, True, True)
    assert (found.nearest, found.more) == (whole.nearest, False)
    places = [whole.page.index(row) for row in found.page]
    assert places == sorted(places)
    assert len(places) == counted > 10
    late = await claims_matching(asking, wanted, skip=counted - 2, first=50)
    assert late.page == found.page[-2:]
    assert (await claims_matching(asking, wanted, skip=counted + 9, first=50)).page == []


async def test_all_that_hold_all_words_are_counted(
    loaded: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They are looked for first: their number is known where that of each word is not."""
    asking, wanted = Asking(loaded, WIDE), Wanted(words="styrgrupp mandat")
    whole = await claims_matching(asking, wanted, first=5000)
    monkeypatch.setattr(claims, "COUNTED_AT_MOST", whole.total + 5)
    found = await claims_matching(asking, wanted, first=5000)
    assert (found.page, found.total, found.at_least) == (whole.page, whole.total, False)
    assert found.words_at_least
    assert sum(found.words.values()) < sum(whole.words.values())


async def test_what_is_only_possible_takes_no_room_from_what_counts(
    loaded: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where more may have held than are looked for, what counted then is listed still."""
    asking, wanted = Asking(loaded, View(span("2014"))), Wanted(words="rss")
    whole = await claims_matching(asking, wanted, first=5000)
    assert 20 < whole.total < whole.only_possible
    monkeypatch.setattr(claims, "COUNTED_AT_MOST", whole.total + 5)
    found = await claims_matching(asking, wanted, first=5000)
    assert (found.page, found.total, found.at_least) == (whole.page, whole.total, True)
    assert 0 < found.only_possible < whole.only_possible
    assert (found.words, found.words_at_least) == (whole.words, False)


@pytest.mark.parametrize("of", [[], ["actor/storsthlm", "area/stockholms-län"]])
async def test_pages_of_gaps_are_the_list(loaded: Store, of: list[str]) -> None:
    """So do those of what is missing, of all or of some things."""
    asking = Asking(loaded, WIDE)
    every = ids((await stated(asking, of, first=5000)).page)
    walked: list[str] = []
    after, more = "", True
    while more:
        page = await stated(asking, of, totals=False, after=after, first=7)
        walked += ids(page.page)
        after, more = walked[-1], page.more
    assert walked == every == sorted(every)
    assert len(walked) > 15


async def test_where_nothing_counts_what_is_possible_is_told(
    loaded: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However much more there is than is looked for, that something may have held is no secret."""
    asking, wanted = Asking(loaded, View(span("1850"))), Wanted(words="rss")
    whole = await claims_matching(asking, wanted)
    assert (whole.total, whole.at_least) == (0, False)
    monkeypatch.setattr(claims, "COUNTED_AT_MOST", 20)
    found = await claims_matching(asking, wanted)
    assert (found.total, found.only_possible, found.at_least) == (0, 20, True)
    assert whole.only_possible > 20


DATED = (
    things("actor", "council", "a", "b"),
    ties("x actor/a steers actor/b on: 2012", "y actor/b steers actor/a", "z actor/a owns actor/b"),
    things("actor", "council", "c"),
    f"""{HEAD}successions:
- {{id: succession/slut, type: dissolved, predecessor: actor/c, on: 2010-06-30}}
""",
    ties("u actor/a steers actor/c from: 2015", "v actor/b steers actor/c from: 2015"),
)


async def test_what_never_held_has_its_place_by_date(
    emptied: Store, checked: Checked, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is excluded on every day comes after all dates and before what has none."""
    await apply(emptied, checked(*DATED))
    wanted = Wanted(of(type=("steers", "owns")), order=Order.DATE)
    whole = [row["id"] for page in await pages_of(emptied, WIDE, wanted, 100) for row in page.page]
    assert whole == ["tie/x", "tie/u", "tie/v", "tie/y", "tie/z"]
    monkeypatch.setattr(claims, "COUNTED_AT_MOST", 2)
    for first in (1, 2, 3):
        pages = await pages_of(emptied, WIDE, wanted, first)
        assert [row["id"] for page in pages for row in page.page] == whole


@pytest.mark.parametrize("order", [Order.NOUN, Order.DATE])
@pytest.mark.parametrize(
    "twice", [{"type": ("hosts", "hosts")}, {"noun": ("seat", "seat")}], ids=["types", "nouns"]
)
async def test_a_value_given_twice_lists_nothing_twice(
    loaded: Store, twice: dict[str, tuple[str, ...]], order: Order
) -> None:
    """What is asked for twice is there once."""
    once = {name: values[:1] for name, values in twice.items()}
    asking = Asking(loaded, WIDE)
    found, wanted = [
        await claims_matching(asking, Wanted(of(**given), order=order)) for given in (twice, once)
    ]
    assert found == wanted
    networks = [
        await entities_matching(asking, WantedEntities(("actor",), ("network",) * times))
        for times in (1, 2)
    ]
    assert networks[0] == networks[1]
