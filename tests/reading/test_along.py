"""Lists that are gone through in their order: as much is read as a page holds."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.grades import Grade
from graph.model.common import noun_of
from graph.reading import along
from graph.reading.along import page_along
from graph.reading.asides import claims_told
from graph.reading.asking import Asking, Row
from graph.reading.claims import CLAIM_NOUNS, Wanted, claims_matching
from graph.reading.conditions import ANYTHING, Conditions, Kept
from graph.reading.entities import WantedEntities, entities_matching, entities_told
from graph.seeding import Seeds
from graph.store import Store
from graph.time import span
from graph.view import EVERY_STATUS, View

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
    """The page holds what counts after a row; totals are exact, or less than there are and so told.

    No more rows are asked for than a page and one, or than are counted and one.
    """
    kept = {f"{at:02}": one for at, one in enumerate(seen)}
    after = f"{place:02}" if place else ""

    async def walk(*, after: str, least: int, most: int, first: int) -> Row:
        assert most in (COUNTED + 1, first + 1)
        rows = [one for one in kept if one > after and kept[one] >= least][:most]
        counting = [one for one in rows if kept[one] == 2]
        possible = len(rows) - len(counting)
        return {"total": len(counting), "only_possible": possible, "page": counting[:first]}

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(along, "COUNTED_AT_MOST", COUNTED)
        row = await page_along(walk, after, first, totals=totals)
    following = [one for one in kept if one > after and kept[one] == 2]
    assert (row["page"], row["more"]) == (following[:first], len(following) > first)
    if totals:
        there, possible = seen.count(2), seen.count(1)
        assert row["at_least"] == (there + possible > COUNTED)
        if not row["at_least"]:
            assert (row["total"], row["only_possible"]) == (there, possible)
        assert row["total"] <= there
        assert row["only_possible"] <= possible


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
    assert found.total + found.only_possible in (100, 101)
    assert found.counts["nouns"].total() == found.total
    assert (await claims_told(asking, found, again)).startswith(f"Minst {found.total} påståenden.")
    wanted = WantedEntities(("actor",))
    things = await entities_matching(asking, wanted, first=150)
    assert (things.at_least, things.more, len(things.page)) == (True, True, 150)
    assert (await entities_told(asking, wanted, things)).startswith(f"Minst {things.total} som")
