"""Of what little counts at a date only that is looked at; what a list holds stays the same."""

from collections import Counter
from datetime import date
from typing import Any

import pytest

from graph.grades import Grade
from graph.model.common import noun_of
from graph.model.seeds import NOUNS
from graph.reading import claims, rare
from graph.reading.asking import Asking, Row
from graph.reading.claims import Order, Wanted, claims_matching
from graph.reading.conditions import ANYTHING, Conditions, Kept
from graph.reading.entities import WantedEntities, entities_matching
from graph.reading.rare import Known, where_to_start
from graph.seeding import Seeds
from graph.store import Store
from graph.time import span
from graph.view import View
from tests.reading.asked import Recorded
from tests.reading.small import ids, matching

EARLY = View(span("1850"))
CERTAIN = View(span("2019"), grades=(Grade.CERTAIN,))
TIES = Kept.where(Conditions(one_of={"noun": ("tie",), "type": ("hosts", "member_of")}))
ALL_OF_BOTH: Row = {"nouns": ["seat", "tie"], "types": [], "known": [], "certain": []}


def counted(noun: str, known: int, every: int, certain: int | None = None) -> Row:
    """What the store counts of a noun."""
    return {"noun": noun, "known": known, "certain": certain, "every": every}


async def start_of(
    view: View,
    *rows: Row,
    types: tuple[str, ...] = (),
    least: int = 2,
    most: int = 10,
    together: bool = False,
) -> Row:
    """Where a list of seats and ties starts, of which so much is known."""
    asking = Recorded({"along/known": list(rows)}).asking(view)
    return await where_to_start(
        asking, ["seat", "tie"], types, least=least, most=most, together=together
    )


FEW, MANY = counted("tie", 499, 10_000), counted("seat", 2000, 10_000)


async def test_a_noun_of_which_little_may_count_is_found_by_its_days() -> None:
    """One in twenty, or what is read sooner than as many are met as are wanted; each by itself."""
    assert await start_of(EARLY, FEW, MANY) == ALL_OF_BOTH | {"nouns": ["seat"], "known": ["tie"]}
    assert await start_of(EARLY, FEW, FEW | {"noun": "seat"}) == ALL_OF_BOTH | {
        "nouns": [],
        "known": ["seat", "tie"],
    }
    assert await start_of(EARLY, counted("tie", 501, 10_000), MANY) == ALL_OF_BOTH
    # Until it has found a thousand, a walk looks at more than two thousand of those.
    assert (await start_of(EARLY, MANY, most=1000))["known"] == ["seat"]
    assert await start_of(EARLY, counted("seat", 5001, 10_000), most=10_000) == ALL_OF_BOTH
    assert await start_of(EARLY, counted("tie", 50_001, 9_000_000), MANY) == ALL_OF_BOTH
    assert await start_of(EARLY) == ALL_OF_BOTH


async def test_what_is_certain_is_found_by_the_rarer_day() -> None:
    """Before the one it is not known yet, after the other it is not certain any more."""
    found = await start_of(CERTAIN, counted("tie", 90, 10_000, 9), counted("seat", 9, 9000, 90))
    assert found == {"nouns": [], "types": [], "known": ["seat"], "certain": ["tie"]}


async def test_what_is_gone_through_at_once_is_found_so_at_once() -> None:
    """Types, or all nouns: where little of all of them may count."""
    types = ("hosts", "owns")
    little = FEW, counted("seat", 400, 8000)
    found = ALL_OF_BOTH | {"nouns": [], "known": ["seat", "tie"]}
    assert await start_of(EARLY, *little, types=types) == found
    assert await start_of(EARLY, *little, together=True) == found
    assert await start_of(EARLY, FEW, MANY, together=True) == ALL_OF_BOTH
    assert await start_of(EARLY, FEW, MANY, types=types) == ALL_OF_BOTH | {
        "nouns": [],
        "types": [*types],
    }


@pytest.mark.parametrize(
    ("view", "least"),
    [(EARLY, 1), (View(), 2), (EARLY.widened(), 2), (View(span("1850"), scenario="scenario/s"), 2)],
)
async def test_where_what_is_not_known_counts_too_nothing_is_asked(view: View, least: int) -> None:
    """At any time, or where what is only possible is told: all of the noun is gone through."""
    assert await start_of(view, FEW, least=least) == ALL_OF_BOTH


@pytest.mark.parametrize(
    ("at", "before", "after"),
    [
        ("2019", 2020, 2019),
        ("2019-12-31", 2020, 2019),
        ("1850-01-01", 1851, 1850),
        ("2018..2019-01", 2020, 2018),
    ],
)
async def test_it_is_counted_by_the_year(at: str, before: int, after: int) -> None:
    """So the many days of a year have one answer, in which none is missing."""
    recorded = Recorded({"along/known": []})
    asking = recorded.asking(View(span(at), grades=(Grade.CERTAIN,)))
    await where_to_start(asking, ["tie"], (), least=2, most=10)
    ((_, sent),) = recorded.asked
    assert (sent["before"], sent["after"]) == (before, after)
    assert sent["most"] == 50_001


@pytest.mark.parametrize("most", [100_000, 7])
async def test_as_much_is_counted_as_the_timelines_have(
    loaded: Store, project: Seeds, most: int
) -> None:
    """For each noun what is known before a year, and certain after another; bounded."""
    asked = {"before": 2012, "after": 2011, "most": most}
    rows = await Asking(loaded).rows("along/known", **asked)
    every, known, certain = Counter[str](), Counter[str](), Counter[str]()
    for one, timeline in project.timelines.items():
        every[noun_of(one)] += 1
        known[noun_of(one)] += timeline.known_from() < date(2012, 1, 1)
        certain[noun_of(one)] += timeline.certain_until() > date(2011, 1, 1)
    assert rows_by_noun(rows) == {
        noun: (min(known[noun], most), min(certain[noun], most), number)
        for noun, number in every.items()
    }


def rows_by_noun(rows: list[Row]) -> dict[str, tuple[int, int, int]]:
    """What was counted of each noun."""
    return {row["noun"]: (row["known"], row["certain"], row["every"]) for row in rows}


VIEWS = {
    "before": View(span("1850")),
    "early": View(span("2008")),
    "late": View(span("2030"), grades=(Grade.CERTAIN,)),
    "certain": View(span("2018-06..2019"), grades=(Grade.CERTAIN,)),
    "throughout": View(span("2012..2014"), throughout=True),
}
WAYS = [
    (view, by)
    for view in VIEWS
    for by in ("known", "certain")
    if by == "known" or VIEWS[view].certain_after()
]


@pytest.mark.parametrize(("view", "by"), WAYS)
async def test_the_days_are_no_condition(
    loaded: Store, monkeypatch: pytest.MonkeyPatch, view: str, by: str
) -> None:
    """From wherever they start, all pages of claims and of things are the same."""
    asking = Asking(loaded, VIEWS[view])

    async def lists() -> list[Any]:
        kept = [ANYTHING, Kept.where(Conditions(one_of={"type": ("hosts", "member_of")}))]
        found = [
            await claims_matching(asking, Wanted(keep), totals=False, after=after)
            for keep in kept
            for after in ("", "seat/m")
        ]
        things = [
            await entities_matching(
                asking, WantedEntities(("actor", "area", "post"), types), totals=False, after=after
            )
            for types in ((), ("network", "municipality"))
            for after in ("", "actor/milk")
        ]
        return [[ids(one.page), one.more] for one in (*found, *things)]

    async def found_by_days(*_: object) -> Row:
        return {noun: Known(0, by, 1) for noun in NOUNS}

    async def gone_through(*_: object) -> Row:
        return {}

    monkeypatch.setattr(rare, "_known", gone_through)
    every = await lists()
    monkeypatch.setattr(rare, "_known", found_by_days)
    assert await lists() == every
    assert any(page for page, _ in every)


@pytest.mark.parametrize(("view", "by"), WAYS)
async def test_what_is_found_by_its_days_is_what_counts(loaded: Store, view: str, by: str) -> None:
    """By date too, where all that counts is found before it is put in order."""
    asking = Asking(loaded, VIEWS[view])

    how: Row = {"order": "date", "counted": False, "least": 2, "bound": 10_000, "first": 100}
    found = await matching(asking, ANYTHING, by, **how)
    assert found == await matching(asking, ANYTHING, **how)
    assert (found["total"] > 0) == (view not in ("before", "late"))


async def test_where_nothing_counts_no_page_is_looked_for(
    loaded: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """More may have held than are looked for: of what counts all was looked for then, and found."""

    async def going_on(*_: object) -> Row:
        raise AssertionError

    monkeypatch.setattr(claims, "COUNTED_AT_MOST", 20)
    monkeypatch.setattr(claims, "_going_on", going_on)
    found = await claims_matching(Asking(loaded, EARLY), Wanted(TIES, order=Order.DATE))
    assert (found.total, found.page, found.more) == (0, [], False)
    assert (found.only_possible, found.at_least) == (20, True)
