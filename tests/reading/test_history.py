"""What began, ended and happened: in order, and each turn once."""

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.grades import Grade
from graph.reading.asking import Asking, Row
from graph.reading.history import Entry, Turn, dated, entries_of
from graph.seeding import Seeds
from graph.seeding.ends import claim_ends, ids_in
from graph.store import Store
from graph.time import FIRST_DAY, OPEN, Span, intersection, span
from graph.view import EVERY_STATUS, View
from tests.reading.rows import ever

DATES = st.sampled_from(
    ["2012", "2012-06", "2012-06-15", "about 2013", "before 2011", "after 2016", "2017-late"]
)


def turns(claim: Row) -> list[tuple[Turn, str]]:
    """The turns of a claim with their dates as worded."""
    return [(entry.turn, entry.when) for entry in entries_of(claim)]


def claim(seen: str | None = None, **texts: str) -> Row:
    """A claim with these dates, that held at some time of the one it was seen at."""
    row = {"id": "tie/x", **ever(), **texts}
    if seen:
        row |= {"witness_from": [span(seen).since], "witness_until": [span(seen).until]}
    return row


def test_turns() -> None:
    """A start and an end are two turns, a moment is one, and so is a sighting."""
    assert turns(claim(from_text="2012", to_text="2016")) == [
        (Turn.BEGAN, "2012"),
        (Turn.ENDED, "2016"),
    ]
    assert turns(claim(on_text="2014-05-01")) == [(Turn.HAPPENED, "2014-05-01")]
    assert turns(claim(as_of_text="2019-11")) == [(Turn.SEEN, "2019-11")]


def test_what_goes_on_has_not_ended() -> None:
    """A claim that goes on began, and did not end."""
    assert turns(claim(from_text="2012", to_text="open")) == [(Turn.BEGAN, "2012")]


@given(DATES)
def test_days_of_a_turn(text: str) -> None:
    """A turn's days are those that its date may mean."""
    [entry] = entries_of(claim(on_text=text))
    assert entry.days == span(text)


@pytest.mark.parametrize(
    ("texts", "days"),
    [
        ({"to_text": "before 2019-11"}, Span(FIRST_DAY, span("2019-11").since)),
        ({"to_text": "before 2019-11", "seen": "2012"}, span("2012..2019-10")),
        ({"to_text": "2016", "seen": "2012"}, span("2016")),
        ({"from_text": "after 2009", "seen": "2012"}, span("2010..2012")),
        ({"from_text": "2005", "seen": "2012"}, span("2005")),
        ({"on_text": "before 2016", "seen": "2012"}, span("before 2016")),
    ],
)
def test_nothing_ends_before_it_is_seen(texts: dict[str, str], days: Span) -> None:
    """What is said to end before 2019, and was seen in 2012, ended in the years between."""
    [entry] = entries_of(claim(**texts))
    assert entry.days == days


def key(entry: Entry) -> tuple[Any, ...]:
    """What entries are ordered by."""
    return (entry.days.since, entry.days.until, entry.claim["id"])


@pytest.mark.parametrize("of", ["actor/storsthlm", "actor/skr", "actor/milk"])
async def test_order(loaded: Store, of: str) -> None:
    """A timeline begins with what may have come first."""
    entries = (await dated(Asking(loaded), [of])).entries
    assert entries
    assert [key(entry) for entry in entries] == sorted(key(entry) for entry in entries)


async def test_at_a_date(loaded: Store) -> None:
    """With a period asked for, the turns are those that may have come within it, and no others."""
    asking = Asking(loaded)
    entries = (await dated(asking, ["actor/storsthlm", "actor/skr"])).entries
    period = span("2015..2019")
    # Every grade, so that it is the time of the turn alone which decides.
    wide = asking.seen(View(period, grades=tuple(Grade)))
    within = (await dated(wide, ["actor/storsthlm", "actor/skr"])).entries
    expected = [entry for entry in entries if entry.days.overlaps(period)]
    assert {key(entry) for entry in within} == {key(entry) for entry in expected}
    counted = (await dated(asking.seen(View(period)), ["actor/storsthlm", "actor/skr"])).entries
    assert {key(entry) for entry in counted} < {key(entry) for entry in within}
    assert counted


DAYS = st.dates(min_value=dt.date(2010, 1, 1), max_value=dt.date(2010, 1, 31))


@given(st.lists(st.tuples(DAYS, DAYS).filter(lambda pair: pair[0] < pair[1]), max_size=6))
def test_days_common_to_all(pairs: list[tuple[dt.date, dt.date]]) -> None:
    """The days of a way or chain are those which brute force finds on all of its claims."""
    spans = [Span(*pair) for pair in pairs]
    days = [dt.date(2010, 1, 1) + dt.timedelta(days=number) for number in range(31)]
    common = {day for day in days if all(one.since <= day < one.until for one in spans)}
    found = intersection(spans)
    assert {day for day in days if found and found.since <= day < found.until} == common


async def test_some_turns_only(loaded: Store) -> None:
    """What was only seen is told beside what began and ended, or left out where so asked."""
    asking = Asking(loaded)
    whole = await dated(asking, ["actor/storsthlm"])
    assert whole.claims_cut == 0
    seen = await dated(asking, ["actor/storsthlm"], (Turn.SEEN,))
    rest = await dated(asking, ["actor/storsthlm"], (Turn.BEGAN, Turn.ENDED, Turn.HAPPENED))
    assert {entry.turn for entry in seen.entries} == {Turn.SEEN}
    assert len(seen.entries) > 50
    assert len(rest.entries) > 5
    assert len(seen.entries) + len(rest.entries) == len(whole.entries)


async def test_the_dated_claims_of_the_seeds(loaded: Store, project: Seeds) -> None:
    """Of some things nothing is undated, of others most is: only what has a date is among them."""
    of = {"actor/storsthlm", "trait/antal-grupper", "trait/antal-tillfällen", "trait/utbredning"}
    view = View(grades=tuple(Grade), statuses=EVERY_STATUS)
    row = await Asking(loaded, view).row("history/dated", of=sorted(of), first=5000)
    parts = {
        claim.id: {
            one for field in claim_ends(type(claim)) for one in ids_in(getattr(claim, field))
        }
        for claim in project.claims
    }
    about = [claim for claim in project.claims if parts[claim.id] & of]
    dated_ones = {
        one.id for one in about if one.start or one.on or one.as_of or (one.end and one.end != OPEN)
    }
    found = {one["id"] for one in row["claims"]} & {one.id for one in about}
    assert found == dated_ones
    assert 50 < len(dated_ones) < len(about)
