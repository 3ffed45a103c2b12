"""Which things are most like one: by what they share, differ in, and what is not stated."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from graph.errors import InputError
from graph.grades import Grade
from graph.model.swedish import TIE
from graph.model.values import TieType
from graph.reading.asking import Asking, Row
from graph.reading.entities import WantedEntities, entities_matching
from graph.reading.leads import FILED
from graph.view import View

__all__ = [
    "AMONG_AT_MOST",
    "Feature",
    "Likeness",
    "Said",
    "in_order",
    "likeness",
    "peers",
    "similar",
]

AMONG_AT_MOST: Final = 300
"""As many as there are municipalities."""

_BODIES: Final = ("actor", "post")
_ASKED: Final = {
    "object": "vem som {verb} detta",
    "area": "vem som {verb} något i området",
    "topic": "vem som {verb} något inom fokusområdet",
    "about": "vem som {verb} något i fråga om detta",
    "scenario": "vem som {verb} något i scenariot",
}
"""What a tie says of a thing that is not its subject: who does it there, round its verb."""


@dataclass(frozen=True, slots=True)
class Said:
    """What is said of a thing in one respect: the values, and the ids of the claims."""

    values: tuple[str, ...]
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Feature:
    """One respect in which two things are held beside each other; None: not stated of it."""

    noun: str
    respect: str
    one: Said | None
    other: Said | None

    def alike(self) -> float:
        """The share of the values of either that both have: 1 if all, 0 where one has none."""
        one, other = (set(said.values) if said else set[str]() for said in (self.one, self.other))
        return len(one & other) / len(one | other)


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike another thing is, from 0 to 1, and in what.

    `shared`: where they have the same values; `partly`: where they have some in common;
    `differing`: where they have none. The score is the mean, over what is stated of both, of the
    share of the values that both have. What is stated of one only makes them neither alike nor
    different. `few`: so little is stated of both that the score says little beside others'.
    """

    thing: Row
    score: float
    shared: list[Feature]
    partly: list[Feature]
    differing: list[Feature]
    not_stated: list[Feature]
    few: bool = False

    @property
    def comparable(self) -> int:
        """In how many respects something is stated of both."""
        return len(self.shared) + len(self.partly) + len(self.differing)


async def peers(asking: Asking, thing: Row) -> list[Row]:
    """The things of its noun and type, whenever they were there, in Swedish order.

    Raises InputError where there are more than `AMONG_AT_MOST`, and StoreError, by kind.
    """
    whenever = asking.seen(View(grades=tuple(Grade)))
    wanted = WantedEntities((thing["noun"],), (thing["type"],) if thing.get("type") else ())
    found = await entities_matching(whenever, wanted, first=AMONG_AT_MOST)
    if found.total > AMONG_AT_MOST:
        raise InputError(
            f"There are {found.total} things of the kind of {thing['name']}; {AMONG_AT_MOST} can "
            "be compared.",
            "Name those that it is to be compared with in `among`.",
            at_most=AMONG_AT_MOST,
        )
    return found.page


async def similar(asking: Asking, to: Row, among: list[Row]) -> list[Likeness]:
    """The things, most like one first, then in the order given; the thing itself is left out.

    Last, by themselves, stand those of which too little can be compared (`few`). They are
    compared in each trait, each type of tie and the part played in it (by the kinds of body on the
    other side), and each body that somebody sits in for them. Raises StoreError, by kind.
    """
    others = [one for one in among if one["id"] != to["id"]]
    rows = await asking.rows("similarity/features", ids=[to["id"], *(one["id"] for one in others)])
    said = {row["id"]: _said(row["claims"]) for row in rows}
    found = [likeness(one, said.get(to["id"], {}), said.get(one["id"], {})) for one in others]
    return in_order(found)


def in_order(likes: list[Likeness]) -> list[Likeness]:
    """The most alike first, by score; equal ones by how much they share, then as they come.

    Last, by themselves, those of which less than half as much can be compared as of which most
    can, or nothing: two of two are not more alike than twelve of fourteen.
    """
    most = max((one.comparable for one in likes), default=0)
    told = [replace(one, few=one.comparable * 2 < most or not one.comparable) for one in likes]
    return sorted(told, key=lambda one: (one.few, -one.score, -len(one.shared)))


def likeness(
    thing: Row, one: Mapping[tuple[str, str], Said], other: Mapping[tuple[str, str], Said]
) -> Likeness:
    """How alike two things are, by what is said of each in every respect."""
    features = [
        Feature(noun, respect, one.get((noun, respect)), other.get((noun, respect)))
        for noun, respect in sorted({*one, *other})
    ]
    alone = [each for each in features if not (each.one and each.other)]
    both = [each for each in features if each not in alone]
    shared = [each for each in both if each.alike() == 1]
    partly = [each for each in both if 0 < each.alike() < 1]
    differing = [each for each in both if not each.alike()]
    score = sum(each.alike() for each in both) / len(both) if both else 0.0
    return Likeness(thing, score, shared, partly, differing, alone)


def _said(claims: list[Row]) -> dict[tuple[str, str], Said]:
    """What is said of a thing, by noun and respect; that a source does not say is not stated."""
    values: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    behind: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for claim in claims:
        for respect, value in _respects(claim):
            key = (claim["noun"], respect)
            values[key].add(f"inte {value}" if claim["denied"] else value)
            behind[key].add(claim["id"])
    return {key: Said(tuple(sorted(values[key])), tuple(sorted(behind[key]))) for key in values}


def _respects(claim: Row) -> Iterator[tuple[str, str]]:
    """In what respect a claim speaks of a thing, and what it says there."""
    ends: list[Row] = claim["ends"]
    if claim["noun"] == "measure":
        traits = [end["name"] for end in ends if end["part"] == "trait"]
        if claim["value"] is not None and not claim["unknown"]:
            number = str(claim["value"]).removesuffix(".0")
            value = " ".join(part for part in (number, claim["unit"]) if part)
            # The owners of one unit in a county are no number of the county's own.
            among = f": {claim['population']}" if claim["population"] else ""
            yield from ((f"{trait}{among}", value) for trait in traits)
    elif claim["noun"] == "seat":
        held = claim["holding"].upper()
        yield from ((end["name"], held) for end in ends if end["part"] == "body")
    elif claim["type"] not in FILED:
        # Where a tie is filed under the thing, its subject says which kind of body does it there.
        side = "object" if claim["part"] == "subject" else "subject"
        verb = TIE[TieType(claim["type"])]
        respect = verb if claim["part"] == "subject" else _ASKED[claim["part"]].format(verb=verb)
        kinds = (end for end in ends if end["part"] == side and end["noun"] in _BODIES)
        yield from ((respect, (end["type"] or end["noun"]).upper()) for end in kinds)
