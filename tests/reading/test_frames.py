"""What comes and goes: the first state with all that turned is the state of every day."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.grades import Grade, Reason, Segment, Timeline
from graph.model.common import noun_of
from graph.reading.asking import Asking, Row
from graph.reading.claims import Wanted, claims_matching
from graph.reading.conditions import Conditions, EndCondition, Kept
from graph.reading.difference import Differs, compared
from graph.reading.frames import Frames, FrameTurn, claims_about, frames_of, state_on
from graph.seeding import Seeds
from graph.seeding.ends import claim_ends, ids_in
from graph.store import Store
from graph.time import FIRST_DAY, Span, span
from graph.view import EVERY_STATUS, View
from tests.reading.rows import graded, lasting

DAY = timedelta(days=1)
OVER = span("2005..2023")
NO, POSSIBLE, CERTAIN = Grade.NO, Grade.POSSIBLE, Grade.CERTAIN
BEFORE, WITHIN, LATER = Reason.BEFORE_START, Reason.SEEN_WITHIN, Reason.SEEN_LATER
SEEN, LEFT_OUT, DENIED = Reason.SEEN, Reason.LEFT_OUT, Reason.DENIED
DIFFERS = {
    FrameTurn.BEGINS: Differs.BEGAN,
    FrameTurn.BECOMES_KNOWN: Differs.NOT_KNOWN_BEFORE,
    FrameTurn.NO_LONGER_KNOWN: Differs.NOT_KNOWN_AFTER,
    FrameTurn.CEASES: Differs.ENDED,
}


def days(*turns: tuple[str, Grade, Reason]) -> Row:
    """A timeline that is only possible at first, and then as told."""
    told = [Segment(FIRST_DAY, POSSIBLE, Reason.UNDATED)]
    told += [Segment(span(text).since, grade, reason) for text, grade, reason in turns]
    return Timeline(tuple(told)).properties()


def claim(identifier: str, timeline: Row, **fields: object) -> Row:
    """A claim with these days, of nothing in particular."""
    row: Row = {"id": identifier, "noun": "tie", "type": "owns", "ends": [], "persons": []}
    row["status"] = "in_force"
    return row | {"negated": False, "statement": f"{identifier}."} | timeline | fields


def states(found: Frames) -> dict[date, dict[str, Grade]]:
    """The states of a span, folded from the first and what turned, by the day they begin on."""
    state = {one.claim["id"]: one.after for one in found.state}
    told = {found.first: dict(state)}
    for frame in found.frames:
        for one in frame.turned:
            assert state.get(one.claim["id"]) is one.before
            state[one.claim["id"]] = one.after
        told[frame.day] = {key: grade for key, grade in state.items() if grade is not None}
    return {
        day: {key: grade for key, grade in state.items() if grade is not None}
        for day, state in told.items()
    }


def folded(claims: list[Row], days: list[date], view: View) -> dict[str, Grade]:
    """The state on the last of the days, by the differences between each two, from the first."""
    state = state_on(claims, days[0], view)
    for one, other in pairwise(days):
        spans = (Span(one, one + DAY), Span(other, other + DAY))
        for differs in compared(claims, *spans, view).differences:
            if differs.differs not in (Differs.BEGAN, Differs.NOT_KNOWN_BEFORE):
                state.pop(differs.before["id"])
            if differs.differs not in (Differs.ENDED, Differs.NOT_KNOWN_AFTER):
                assert differs.after["id"] not in state
                state[differs.after["id"]] = differs.grade_after
    return state


def test_what_begins_ceases_and_is_regraded() -> None:
    """Each on its day, and none where nothing turns."""
    first = claim("tie/1", graded(("2010", Grade.CERTAIN), ("2012-03", Grade.LAST_KNOWN)))
    second = claim("tie/2", lasting("2008..2012-02"))
    possible = claim("tie/3", graded(("2011", Grade.POSSIBLE)))
    found = frames_of([first, second, possible], span("2009..2014"), View())
    assert [(one.claim["id"], one.after) for one in found.state] == [("tie/2", Grade.CERTAIN)]
    turned = [
        (str(frame.day), [(one.claim["id"], one.before, one.after) for one in frame.turned])
        for frame in found.frames
    ]
    assert turned == [
        ("2010-01-01", [("tie/1", None, Grade.CERTAIN)]),
        (
            "2012-03-01",
            [("tie/1", Grade.CERTAIN, Grade.LAST_KNOWN), ("tie/2", Grade.CERTAIN, None)],
        ),
    ]


@pytest.mark.parametrize(
    ("timeline", "turns"),
    [
        (lasting("2010..2012"), {"2010-01-01": FrameTurn.BEGINS, "2013-01-01": FrameTurn.CEASES}),
        (
            days(("2010", NO, BEFORE), ("2011", CERTAIN, SEEN), ("2012", POSSIBLE, LEFT_OUT)),
            {"2011-01-01": FrameTurn.BEGINS, "2012-01-01": FrameTurn.NO_LONGER_KNOWN},
        ),
        (
            days(("2010", POSSIBLE, LATER), ("2011", CERTAIN, SEEN), ("2012", NO, DENIED)),
            {"2011-01-01": FrameTurn.BECOMES_KNOWN, "2012-01-01": FrameTurn.CEASES},
        ),
        (
            days(("2008", NO, BEFORE), ("2010", POSSIBLE, WITHIN), ("2010-12-31", CERTAIN, SEEN)),
            {"2010-12-31": FrameTurn.BEGINS},
        ),
        (
            days(("2008", NO, BEFORE), ("2010", POSSIBLE, LATER), ("2012", CERTAIN, SEEN)),
            {"2012-01-01": FrameTurn.BECOMES_KNOWN},
        ),
        (
            days(("2011", CERTAIN, SEEN), ("2012", POSSIBLE, LEFT_OUT), ("2013", CERTAIN, SEEN)),
            {
                "2011-01-01": FrameTurn.BECOMES_KNOWN,
                "2012-01-01": FrameTurn.NO_LONGER_KNOWN,
                "2013-01-01": FrameTurn.BECOMES_KNOWN,
            },
        ),
    ],
)
def test_a_first_sighting_is_no_beginning(timeline: Row, turns: dict[str, FrameTurn]) -> None:
    """What was only possible until a source saw it has not begun that day, unless it is known to
    have begun on one of the days before; and what a list leaves out has not ended.
    """
    found = frames_of([claim("tie/1", timeline)], span("2009..2014"), View())
    told = {str(frame.day): one.turn for frame in found.frames for one in frame.turned}
    assert {day: turn for day, turn in told.items() if turn is not FrameTurn.REGRADED} == turns
    assert {one.turn for one in found.state} <= {FrameTurn.STANDS}


segments = st.lists(
    st.tuples(st.dates(date(2004, 1, 1), date(2024, 1, 1)), st.sampled_from(list(Grade))),
    max_size=5,
)


@given(
    st.lists(segments, max_size=4),
    st.sampled_from([(), (Grade.CERTAIN,), tuple(Grade)[1:]]),
)
def test_what_turned_is_what_differs(
    drawn: list[list[tuple[date, Grade]]], grades: tuple[Grade, ...]
) -> None:
    """From frame to frame what turned, and how, is in what the two days differ, and all of it
    together is the state of each day.
    """
    view = View(span("2005"), grades=grades)
    claims = [
        claim(
            f"tie/{place}", graded(*((str(day), grade) for day, grade in sorted(dict(one).items())))
        )
        for place, one in enumerate(drawn)
    ]
    found = frames_of(claims, OVER, view)
    told = states(found)
    for day, state in told.items():
        assert state == state_on(claims, day, view)
    for frame in found.frames:
        before, on = (Span(day, day + DAY) for day in (frame.day - DAY, frame.day))
        differs = {
            (one.before["id"], one.differs.value)
            for one in compared(claims, before, on, view).differences
        }
        turned = {
            (one.claim["id"], DIFFERS[one.turn].value)
            for one in frame.turned
            if one.turn is not FrameTurn.REGRADED
        }
        assert turned == differs


def test_a_witness_of_one_day_is_that_day() -> None:
    """What is seen on one day counts on it, and one of a year on no day of it."""
    seen = claim("tie/1", graded(witnesses=("2012-05-03", "2013")))
    found = frames_of([seen], span("2012..2014"), View())
    assert [(str(frame.day), frame.turned[0].after) for frame in found.frames] == [
        ("2012-05-03", Grade.CERTAIN),
        ("2012-05-04", None),
    ]


@pytest.mark.parametrize(
    "view",
    [
        View(),
        View(statuses=EVERY_STATUS),
        View(grades=(Grade.CERTAIN,)),
        View(grades=tuple(Grade)),
        View(scenario="scenario/rss-stockholms-län-2020"),
    ],
)
async def test_frames_are_the_states_of_all_days(loaded: Store, view: View) -> None:
    """On each day on which anything turns, and the day before it, as `claims` gives them."""
    view = replace(view, grades=view.grades or (Grade.CERTAIN, Grade.LAST_KNOWN))
    asking = Asking(loaded, view)
    ids = ["actor/storsthlm", "actor/milk", "actor/styrgrupp-2020"]
    rows, cut = await claims_about(asking, ids)
    assert cut == 0
    told = states(frames_of(rows, OVER, view))
    assert len(told) > 5
    turns = sorted(told)
    keep = Kept.where(Conditions(ends=(EndCondition(ids=tuple(ids)),)))
    for place in sorted({0, 1, len(turns) // 2, len(turns) - 1}):
        for day in {turns[place], turns[place] - DAY} - {OVER.since - DAY}:
            seen = asking.seen(replace(view, at=Span(day, day + DAY)))
            page = await claims_matching(seen, Wanted(keep=keep), first=2000)
            known = {row["id"] for row in rows}
            counted = {row["id"] for row in page.page} & known
            at = max(turn for turn in turns if turn <= day)
            counts = {key for key in told[at] if told[at][key] is not Grade.NO}
            assert counts == {one for one in counted if told[at].get(one) is not Grade.NO}


@pytest.mark.parametrize("of", ["actor/storsthlm", "actor/skr", "area/stockholms-län"])
async def test_difference_folded_over_frames_is_the_state(loaded: Store, of: str) -> None:
    """From frame to frame, what began and ended, changed or is not known, makes the next state."""
    rows, _ = await claims_about(Asking(loaded), [of])
    found = frames_of(rows, OVER, View(span("2005")))
    days = [found.first, *(frame.day for frame in found.frames)]
    assert len(days) > 5
    told = states(found)
    state = folded(rows, days, View(span("2005")))
    assert state.keys() == told[days[-1]].keys()


@pytest.mark.parametrize(
    ("of", "nouns"),
    [
        ("document/dialograpporten-norrbotten-västerbotten", ()),
        ("actor/storsthlm", ("tie", "seat")),
    ],
)
async def test_claims_about_a_thing(
    loaded: Store, project: Seeds, of: str, nouns: tuple[str, ...]
) -> None:
    """Those in which it plays a part, of the nouns asked for; not those that are cited in it."""
    wanted = {
        claim.id
        for claim in project.claims
        if (not nouns or noun_of(claim.id) in nouns)
        if any(of in ids_in(getattr(claim, field)) for field in claim_ends(type(claim)))
    }
    found, cut = await claims_about(Asking(loaded, View(statuses=EVERY_STATUS)), [of], nouns)
    assert sorted(claim["id"] for claim in found) == sorted(wanted)
    assert len(wanted) > 20
    assert cut == 0
