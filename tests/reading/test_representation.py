"""Who sits for whom: what the seats together answer, and how many seats they are."""

from typing import Any

import pytest

from graph.grades import Grade, Reason
from graph.reading.asking import Row
from graph.reading.representation import Answer, Representation, members_of, seats_held
from graph.time import span
from graph.view import View
from tests.reading.asked import Recorded
from tests.reading.rows import ever, graded, lasting

OF: Row = {"id": "area/a"}
BODY: Row = {"id": "actor/b", "type": "network"}
OTHER: Row = {"id": "actor/c", "type": "network"}


def seat(timeline: Row | None = None, **fields: Any) -> Row:
    """A seat of the body, held by somebody, an ordinary one for all of time."""
    row: Row = {"id": "seat/x", "holding": "held", "role": "ordinary", "count": 1, "ends": []}
    return {**row, **(timeline or ever()), **fields}


def count(*seats: Row, at: str | None = "2019-06-30") -> int | None:
    """How many seats they are at a date, whatever their order."""
    view = View(span(at) if at else None)
    one, other = (
        Representation(OF, BODY, Answer.HELD, order, []).seat_count(view)
        for order in (list(seats), list(reversed(seats)))
    )
    assert one == other
    return one


def test_seats_are_added_up() -> None:
    """Each claim is as many seats as it says; one that does not say leaves the whole unsaid."""
    assert count() == 0
    assert count(seat()) == 1
    assert count(seat(), seat(count=3)) == 4
    assert count(seat(), seat(count=None)) is None
    assert count(seat(holding="vacant"), seat(holding="unnamed", count=2)) == 3


def test_who_has_no_right_to_a_seat_has_none() -> None:
    """A claim that there is no seat is none, though it says nothing of how many."""
    assert count(seat(holding="not_entitled")) == 0
    assert count(seat(), seat(holding="not_entitled", count=None)) == 1


def test_a_substitute_for_somebody_sits_in_that_seat() -> None:
    """Whoever stands in for another has no seat of their own; a substitute by role has."""
    instead = {"part": "stands_in_for", "field": "stands_in_for", "order": 0, "id": "person/p"}
    assert count(seat(), seat(ends=[instead])) == 1
    assert count(seat(), seat(role="substitute")) == 2


BEFORE = lasting("2017..2019-06-30", reason=Reason.HANDED_OVER)
AFTER = lasting("2019-06-30..2021")


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ({"role": "chair"}, {"role": "chair"}, 1),
        ({"slot": "länets"}, {"slot": "länets"}, 1),
        ({"slot": "länets"}, {"slot": "stadens"}, 2),
        ({"slot": "länets"}, {}, 2),
        ({"role": "chair"}, {"role": "vice_chair"}, 2),
        ({"role": "chair", "slot": "ena"}, {"role": "chair", "slot": "andra"}, 2),
        ({}, {}, 2),
    ],
)
def test_a_seat_handed_over_counts_once(
    one: dict[str, str], other: dict[str, str], expected: int
) -> None:
    """On the day, and in the year, in which a chair or a slot passes on there is one seat."""
    first, second = seat(BEFORE) | one, seat(AFTER) | other
    assert [count(first, second, at=at) for at in ("2019-06-30", "2019")] == [expected] * 2


def test_a_seat_held_by_one_after_the_other_counts_once() -> None:
    """In a year in which the chair changed there was one chair; two at once are two."""
    first, second = lasting("2018-01-01..2019-03-31"), lasting("2019-05-01..2021")
    assert count(seat(first, role="chair"), seat(second, role="chair"), at="2019") == 1
    assert count(seat(first), seat(second), at="2019") == 2
    both = lasting("2018..2021")
    assert count(seat(both, role="chair"), seat(second, role="chair"), at="2019") == 2


def test_three_after_each_other_are_one() -> None:
    """However often a chair changes, it is one."""
    held = [lasting("2017"), lasting("2018"), lasting("2019")]
    assert count(*(seat(one, role="chair") for one in held), at="2017..2019") == 1


@pytest.mark.parametrize(
    ("holdings", "answer"),
    [
        (["held"], Answer.HELD),
        (["vacant", "held", "not_entitled"], Answer.HELD),
        (["vacant", "unnamed"], Answer.UNNAMED),
        (["not_entitled", "vacant"], Answer.VACANT),
        (["not_entitled"], Answer.NOT_ENTITLED),
        ([], Answer.NOT_STATED),
    ],
)
async def test_what_the_seats_answer(holdings: list[str], answer: Answer) -> None:
    """A named holder answers; then one unnamed, then a vacancy, then that there is no right."""
    seats = [seat(holding=one) for one in holdings]
    row = {"of": OF, "body": BODY, "seats": seats, "possible": []}
    recorded = Recorded({"representation/seats_held": [row]})
    (found,) = await seats_held(recorded.asking(), OF, [BODY])
    assert (found.answer, found.seats) == (answer, seats)


async def test_a_body_that_no_source_speaks_of_is_in_the_answer() -> None:
    """Whoever asks for a body gets it answered, in the order asked: not stated is an answer."""
    row = {"of": OF, "body": BODY, "seats": [seat()], "possible": []}
    recorded = Recorded({"representation/seats_held": [row]})
    found = await seats_held(recorded.asking(), OF, [OTHER, BODY])
    assert [(one.body["id"], one.answer) for one in found] == [
        ("actor/c", Answer.NOT_STATED),
        ("actor/b", Answer.HELD),
    ]


async def test_what_is_only_possible_is_told_and_comes_last() -> None:
    """Without bodies asked for, those with seats come first; a possible seat answers nothing."""
    maybe = seat(graded(("2019-11", Grade.POSSIBLE)), grade_seen=["2019-11", ""])
    rows = [
        {"of": OF, "body": OTHER, "seats": [], "possible": [maybe]},
        {"of": OF, "body": BODY, "seats": [seat()], "possible": [maybe]},
    ]
    recorded = Recorded({"representation/seats_held": rows})
    found = await seats_held(recorded.asking(), OF, [])
    assert [(one.body["id"], one.answer, len(one.possible)) for one in found] == [
        ("actor/b", Answer.HELD, 1),
        ("actor/c", Answer.NOT_STATED, 1),
    ]


def test_when_a_source_first_sees_a_seat() -> None:
    """Of seats that are all seen later, the earliest sighting: before it no source says a thing."""
    later = [seat(grade_seen=[text, "2022"]) for text in ("2019-11", "2012", "")]
    asked = Representation(OF, BODY, Answer.NOT_STATED, [], later)
    assert asked.first_seen() == "2012"
    assert Representation(OF, BODY, Answer.NOT_STATED, [], later[2:]).first_seen() is None
    assert Representation(OF, BODY, Answer.NOT_STATED, [], []).first_seen() is None


CLASS: Row = {"id": "actor/klass", "type": "class"}


async def test_a_class_stands_for_its_members() -> None:
    """The seven networks are its members, each once; a body that is no class stays itself."""
    rows = [{"of": "actor/klass", "member": BODY}, {"of": "actor/klass", "member": OTHER}]
    recorded = Recorded({"representation/members_of": rows})
    assert await members_of(recorded.asking(), [CLASS, BODY]) == [BODY, OTHER]
    assert await members_of(recorded.asking(), [OTHER, CLASS]) == [OTHER, BODY]


async def test_a_class_whose_members_nobody_names_stays_one() -> None:
    """Where no source says who belongs to it, the class is asked for itself."""
    recorded = Recorded({"representation/members_of": []})
    assert await members_of(recorded.asking(), [CLASS]) == [CLASS]
    assert await members_of(recorded.asking(), [BODY]) == [BODY]
    assert [name for name, _ in recorded.asked] == ["representation/members_of"]
