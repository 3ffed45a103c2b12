"""When it happened is asked as bounds of its first day and of the day after its last."""

import datetime as dt
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.reading.claims import (
    CLAIM_NOUNS,
    ClaimPage,
    Conditions,
    EndCondition,
    Happened,
    Wanted,
    claims_matching,
    claims_of,
)
from graph.time import FIRST_DAY, LAST_DAY, Span, span
from tests.reading.asked import Recorded

FIRST = date(2019, 1, 1)
WINDOW = [FIRST + dt.timedelta(days=number) for number in range(8)]


@st.composite
def spans(draw: st.DrawFn) -> Span:
    """A span of days of the window."""
    since = draw(st.integers(0, len(WINDOW) - 2))
    return Span(WINDOW[since], WINDOW[draw(st.integers(since + 1, len(WINDOW) - 1))])


def kept(happened: Happened, days: Span) -> bool:
    """Whether the store keeps what happened on these days: as KEEPS in the statements compares."""
    sent = happened.sent()
    return (
        days.since >= sent["from_least"]
        and days.since < sent["from_below"]
        and days.until <= sent["until_most"]
        and days.until > sent["until_above"]
    )


@given(spans(), st.none() | spans(), st.none() | spans(), st.none() | spans())
def test_when_something_happened(
    days: Span, same: Span | None, within: Span | None, overlapping: Span | None
) -> None:
    """On just a time, within it, or overlapping it: all that is asked for must be so."""
    expected = (
        (same is None or days == same)
        and (within is None or days.within(within))
        and (overlapping is None or days.overlaps(overlapping))
    )
    assert kept(Happened(same, within, overlapping), days) == expected


def test_what_is_not_asked_excludes_nothing() -> None:
    """Without any of the three, whatever happened is kept: also what may have been any time."""
    for days in (span("2019"), Span(FIRST_DAY, LAST_DAY), span("before 2012"), span("after 2019")):
        assert kept(Happened(), days)
        assert Conditions().sent()["happened"] is None


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (span("2019-06-01"), True),
        (span("2019"), False),
        (span("2019-06"), True),
        (span("2019-05-31..2019-06-01"), False),
    ],
)
def test_within_a_month(days: Span, expected: bool) -> None:
    """Some time in 2019 is not within June: it may have been then, and is not known to be."""
    assert kept(Happened(within=span("2019-06")), days) is expected


ROW: dict[str, Any] = {"total": 3, "only_possible": 2, "page": [{"id": "seat/a"}], "values": []}


async def asked(wanted: Wanted) -> dict[str, Any]:
    """What the statement is sent."""
    recorded = Recorded({"claims/matching": [ROW]})
    await claims_matching(recorded.asking(), wanted)
    ((_, sent),) = recorded.asked
    return sent


async def test_a_page_tells_how_many_more_are_only_possible() -> None:
    """The total is of what counts; what is only possible is told beside it."""
    recorded = Recorded({"claims/matching": [ROW]})
    page = await claims_matching(recorded.asking(), Wanted())
    assert (page.total, page.only_possible, page.page) == (3, 2, [{"id": "seat/a"}])
    assert set(page.counts) == {
        "noun", "type", "status", "modality", "area", "topic", "document", "trait",
    }  # fmt: skip


async def test_values_are_counted_by_facet() -> None:
    """Each claim counts once for each of its values; what it has none of is not counted."""
    one = [["measure"], [None], ["in_force"], ["fact"], ["A", "B"], [], ["D"], ["antal"]]
    other = [["tie"], ["hosts"], ["in_force"], ["fact"], ["A"], [], ["D"], []]
    recorded = Recorded({"claims/of_entities": [{**ROW, "id": "area/a", "values": [one, other]}]})
    pages = await claims_of(recorded.asking(), ["area/a"], Conditions())
    counts = {facet: dict(values) for facet, values in pages["area/a"].counts.items() if values}
    assert isinstance(pages["area/a"], ClaimPage)
    assert counts == {
        "noun": {"measure": 1, "tie": 1},
        "type": {"hosts": 1},
        "status": {"in_force": 2},
        "modality": {"fact": 2},
        "area": {"A": 2, "B": 1},
        "document": {"D": 2},
        "trait": {"antal": 1},
    }


async def test_the_walk_starts_where_least_has_to_be_looked_at() -> None:
    """At the things that must be touched, else at the documents, else at the nouns."""
    ends = Conditions(ends=(EndCondition("body", ids=("actor/a", "actor/b")),))
    documents = Conditions(documents=("document/d",))
    nouns = Conditions(one_of={"noun": ("seat",)})
    assert (await asked(Wanted([documents, ends])))["start"] == ["actor/a", "actor/b"]
    assert (await asked(Wanted([documents, nouns])))["start"] == ["document/d"]
    sent = await asked(Wanted([nouns]))
    assert (sent["start"], sent["nouns"]) == ([], ["seat"])
    assert (await asked(Wanted()))["nouns"] == list(CLAIM_NOUNS)


async def test_conditions_are_sent_as_they_are() -> None:
    """What all, any and none of must hold go each in their own list."""
    one, other, no = (Conditions(contains=word) for word in ("a", "b", "c"))
    sent = await asked(Wanted(keep=[one], any_of=[other], drop=[no]))
    assert [[part["contains"] for part in sent[key]] for key in ("keep", "any", "drop")] == [
        ["a"],
        ["b"],
        ["c"],
    ]
