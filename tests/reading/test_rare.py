"""Of what little counts at a date only that is looked at; what a list holds stays the same."""

from typing import Any

import pytest

from graph.grades import COUNTED, Grade
from graph.reading import claims, rare
from graph.reading.asking import Asking, Row
from graph.reading.claims import CLAIM_NOUNS, Order, Wanted, claims_matching
from graph.reading.conditions import ANYTHING, Conditions, Kept
from graph.reading.entities import WantedEntities, entities_matching
from graph.reading.rare import started
from graph.store import Store
from graph.time import span
from graph.view import View
from tests.reading.asked import Recorded
from tests.reading.small import ids

EARLY = View(span("1850"))
CERTAIN = View(span("2019"), grades=(Grade.CERTAIN,))
TIES = Kept.where(Conditions(one_of={"noun": ("tie",), "type": ("hosts", "member_of")}))
ALL_OF_BOTH: Row = {"nouns": ["seat", "tie"], "types": [], "known": [], "certain": []}


def counted(noun: str, known: int, every: int, certain: int | None = None) -> Row:
    """What the store counts of a noun."""
    return {"noun": noun, "known": known, "certain": certain, "every": every}


async def start_of(
    view: View, *rows: Row, types: tuple[str, ...] = (), least: int = 2, most: int = 100
) -> Row:
    """Where a list of seats and ties starts, of which so much is known."""
    asking = Recorded({"along/known": list(rows)}).asking(view)
    return await started(asking, ["seat", "tie"], types, least=least, most=most)


async def test_a_noun_of_which_little_counts_is_found_by_its_days() -> None:
    """Where that looks at fewer rows than to go through the noun until as many are found."""
    few, many = counted("tie", 99, 100_000), counted("seat", 5000, 100_000)
    assert await start_of(EARLY, few, many) == ALL_OF_BOTH | {"nouns": ["seat"], "known": ["tie"]}
    assert await start_of(EARLY, few, few | {"noun": "seat"}) == ALL_OF_BOTH | {
        "nouns": [],
        "known": ["seat", "tie"],
    }
    # A hundred of a hundred thousand, of which one in twenty counts, are found among two thousand.
    assert (await start_of(EARLY, many, most=100))["known"] == []
    assert (await start_of(EARLY, many, most=1000))["known"] == ["seat"]
    assert (await start_of(EARLY, counted("tie", 50_001, 9_000_000), most=10_001))["known"] == []


async def test_what_is_certain_is_found_by_the_rarer_day() -> None:
    """Before the one it is not known yet, after the other it is not certain any more."""
    found = await start_of(CERTAIN, counted("tie", 90, 100_000, 9), counted("seat", 9, 9000, 90))
    assert found == {"nouns": [], "types": [], "known": ["seat"], "certain": ["tie"]}


async def test_types_are_gone_through_unless_little_counts_of_their_nouns() -> None:
    """A type is looked for among what is known of its nouns, or by itself."""
    few, many = counted("tie", 99, 100_000), counted("seat", 5000, 100_000)
    types = ("hosts", "owns")
    found = await start_of(EARLY, few, many, types=types)
    assert found == ALL_OF_BOTH | {"nouns": [], "types": ["hosts", "owns"]}
    found = await start_of(EARLY, few, few | {"noun": "seat"}, types=types)
    assert found == ALL_OF_BOTH | {"nouns": [], "known": ["seat", "tie"]}


@pytest.mark.parametrize(
    ("view", "least"),
    [(EARLY, 1), (View(), 2), (EARLY.widened(), 2), (View(span("1850"), scenario="scenario/s"), 2)],
)
async def test_where_what_is_not_known_counts_too_nothing_is_asked(view: View, least: int) -> None:
    """At any time, or where what is only possible is told: all of the noun is gone through."""
    assert await start_of(view, least=least) == ALL_OF_BOTH


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
    await started(asking, ["tie"], least=2, most=10)
    ((_, sent),) = recorded.asked
    assert (sent["before"], sent["after"]) == (before, after)
    assert sent["most"] == 50_001


async def test_as_much_is_counted_as_there_is(loaded: Store) -> None:
    """For each noun what is known before a year, and certain after: as the timelines have it."""
    asked = {"before": 2012, "after": 2011, "most": 100_000}
    rows = await Asking(loaded).rows("along/known", **asked)
    assert {row["noun"] for row in rows} > {*CLAIM_NOUNS, "actor", "area"}
    for row in rows:
        assert 0 <= row["known"] <= row["every"]
        assert 0 <= row["certain"] <= row["every"]
    year = View(span("2011"), grades=COUNTED)
    found = (await claims_matching(Asking(loaded, year), Wanted(), first=1)).total
    assert found <= sum(row["known"] for row in rows if row["noun"] in CLAIM_NOUNS)
    (bounded,) = {
        row["known"] for row in await Asking(loaded).rows("along/known", **asked | {"most": 0})
    }
    assert bounded == 0


VIEWS = {
    "before": View(span("1850")),
    "early": View(span("2008")),
    "late": View(span("2030"), grades=(Grade.CERTAIN,)),
    "certain": View(span("2018-06..2019"), grades=(Grade.CERTAIN,)),
    "throughout": View(span("2012..2014"), throughout=True),
}


@pytest.mark.parametrize("by", ["known", "certain"])
@pytest.mark.parametrize("view", VIEWS)
async def test_the_days_are_no_condition(
    loaded: Store, monkeypatch: pytest.MonkeyPatch, view: str, by: str
) -> None:
    """From wherever they start, all pages of claims and of things are the same."""
    asking = Asking(loaded, VIEWS[view])
    if by == "certain" and VIEWS[view].certain_after() is None:
        by = "known"

    async def lists() -> list[Any]:
        kept = [ANYTHING, Kept.where(Conditions(one_of={"type": ("hosts", "member_of")}))]
        found = [
            await claims_matching(asking, Wanted(keep, order=order), totals=False, after=after)
            for keep in kept
            for order in (Order.NOUN, Order.DATE)
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

    def always(found: Row, most: int) -> str:
        return by

    def never(found: Row, most: int) -> None:
        return None

    monkeypatch.setattr(rare, "_by", never)
    gone_through = await lists()
    monkeypatch.setattr(rare, "_by", always)
    assert await lists() == gone_through


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
