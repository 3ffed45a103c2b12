"""Who sits for whom in which body, and what it means when nobody is named."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from graph.grades import Grade, Reason
from graph.model.entities import ActorType
from graph.model.swedish import date
from graph.model.values import Holding, SeatRole
from graph.reading.asides import POSSIBLE, WHENEVER, elsewhere, explained, then
from graph.reading.asking import Asking, Row
from graph.reading.ends import ends_of
from graph.reading.grading import joint_grade, verdict_of
from graph.time import span
from graph.view import View

__all__ = [
    "REPRESENTED",
    "Answer",
    "Representation",
    "answer_of",
    "members_of",
    "nowhere_told",
    "seats_aside",
    "seats_held",
]


REPRESENTED: Final = ("area", "actor", "person", "post")
"""The nouns of who can have a seat, or a mandate, held for them."""


class Answer(StrEnum):
    """How a question for a representative is answered."""

    HELD = "held"
    UNNAMED = "unnamed"
    VACANT = "vacant"
    NOT_ENTITLED = "not_entitled"
    NOT_STATED = "not_stated"


# A named holder answers the question whatever else is known of the other seats; an entitlement
# without a name says more than a vacancy, and a vacancy more than a seat there is no right to.
_PRECEDENCE = (Holding.HELD, Holding.UNNAMED, Holding.VACANT, Holding.NOT_ENTITLED)


_SAID: Final = {
    Answer.HELD: "Källorna säger vem som sitter för {of} i {body}: med namn, befattning, position "
    "eller organisation.",
    Answer.UNNAMED: "{of} har plats i {body}; källorna säger inte vem som har den.",
    Answer.VACANT: "{of} har plats i {body}, och ingen innehar den.",
    Answer.NOT_ENTITLED: "{of} har ingen plats att tillsätta i {body}.",
    Answer.NOT_STATED: "Källorna säger inte om {of} har plats i {body}{then}.",
}
_SEEN_FIRST: Final = (
    "Källorna säger inte om {of} har plats i {body}{then}; de ser det först {seen}."
)
_SEEN_ONCE: Final = (
    "Källorna ser plats för {of} i {body} någon gång {seen}, och inte säkert vid den tiden."
)


@dataclass(frozen=True, slots=True)
class Representation:
    """One area's or actor's representation in one body: the answer and all seats behind it."""

    of: Row
    body: Row
    answer: Answer
    seats: list[Row]
    possible: list[Row]

    def told(self, view: View) -> str:
        """The answer in a sentence, in Swedish."""
        said = _SAID[self.answer]
        seen = self.first_seen()
        if self.answer is Answer.NOT_STATED and seen:
            said = _SEEN_FIRST if seen[0].isdigit() else _SEEN_ONCE
        return said.format(
            of=self.of["name"], body=self.body["name"], then=then(view), seen=date(seen or "")
        )

    def seat_count(self, view: View) -> int | None:
        """How many seats there are in all; None where the sources do not say.

        Seats of contradicting accounts are counted once for each account; whoever stands in for
        another sits in the other's seat, and who follows another in one seat does too.
        """
        counts = self._counts(view)
        return None if None in counts else self.seats_at_least(view)

    def seats_at_least(self, view: View) -> int:
        """How many seats there are at the least: one for each number the sources leave unsaid."""
        return sum(1 if count is None else count for count in self._counts(view))

    def _counts(self, view: View) -> list[int | None]:
        seats: list[Row] = []
        for seat in self.seats:
            if _is_one_more(seat) and not any(_follows(seat, one, view) for one in seats):
                seats.append(seat)
        return [seat.get("count") for seat in seats]

    def first_seen(self) -> str | None:
        """When a source first sees a seat, where those there are lie all later; else None."""
        times = [one["grade_seen"][0] for one in self.possible if one["grade_seen"][0]]
        return min(times, key=lambda text: span(text).since, default=None)


async def seats_held(asking: Asking, of: Row, bodies: list[Row]) -> list[Representation]:
    """The representation of one area or actor in each of the bodies, or in all where it has seats.

    A body asked for in which no source gives it a seat is in the answer, as `NOT_STATED`; so is,
    at the end, one in which its seats are only possible.

    Raises StoreError, by kind.
    """
    rows = await asking.rows(
        "representation/seats_held", of=[of["id"]], bodies=[body["id"] for body in bodies]
    )
    held = {row["body"]["id"]: row for row in rows}
    nothing: Row = {"seats": [], "possible": []}
    asked = bodies or [row["body"] for row in sorted(rows, key=lambda row: not row["seats"])]
    return [_representation(of, body, held.get(body["id"], nothing)) for body in asked]


def _representation(of: Row, body: Row, row: Row) -> Representation:
    return Representation(of, body, answer_of(row["seats"]), row["seats"], row["possible"])


async def seats_aside(
    asking: Asking, of: Row, found: list[Representation]
) -> dict[str, dict[str, int]]:
    """For each body in which it is not stated, what the answer leaves aside: its seats otherwise.

    Counted as `aside_told` tells it. Raises StoreError, by kind.
    """
    silent = {one.body["id"]: one for one in found if one.answer is Answer.NOT_STATED}
    counts = {one: {POSSIBLE: len(row.possible)} for one, row in silent.items()}
    if silent:
        bodies = [one.body for one in silent.values()]
        for standing, view in elsewhere(asking.view).items():
            for one in await seats_held(asking.seen(view), of, bodies):
                less = len(silent[one.body["id"]].possible) if standing == WHENEVER else 0
                counts[one.body["id"]][standing] = len(one.seats) - less
    return counts


async def nowhere_told(asking: Asking, of: Row) -> str:
    """That the sources give somebody no seat at all, and what the answer leaves aside.

    Raises StoreError, by kind.
    """

    async def counting(asking: Asking) -> int:
        return sum(len(one.seats) for one in await seats_held(asking, of, []))

    said = f"Källorna säger inte att {of['name']} har plats i något organ{then(asking.view)}."
    return await explained(asking, said, counting, found=0)


async def members_of(asking: Asking, bodies: list[Row]) -> list[Row]:
    """The bodies, where a class of bodies ("the seven networks") stands for its members.

    A class whose members no source names stays as it is. Raises StoreError, by kind.
    """
    classes = [body["id"] for body in bodies if body["type"] == ActorType.CLASS]
    if not classes:
        return bodies
    rows = await asking.rows("representation/members_of", classes=classes)
    members = {one: [row["member"] for row in rows if row["of"] == one] for one in classes}
    meant = [member for body in bodies for member in members.get(body["id"]) or [body]]
    return list({body["id"]: body for body in meant}.values())


def _follows(seat: Row, other: Row, view: View) -> bool:
    """Whether two hold one seat, one after the other: the same chair, or the same slot."""
    if (seat.get("role"), seat.get("slot")) != (other.get("role"), other.get("slot")):
        return False
    if seat.get("role") != SeatRole.CHAIR and not seat.get("slot"):
        return False
    reasons = {verdict_of(one, view).reason for one in (seat, other)}
    if Reason.HANDED_OVER in reasons:
        return True
    return joint_grade([seat, other], view) is Grade.NO


def _is_one_more(seat: Row) -> bool:
    return seat["holding"] != Holding.NOT_ENTITLED and not ends_of(seat, "stands_in_for")


def answer_of(seats: list[Row]) -> Answer:
    """What the seats of one area or actor in one body answer together."""
    holdings = {seat["holding"] for seat in seats}
    for holding in _PRECEDENCE:
        if holding.value in holdings:
            return Answer(holding.value)
    return Answer.NOT_STATED
