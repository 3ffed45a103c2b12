"""What a claim leads from and to, and the verb between the two, as its sentence says them."""

from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from graph.model.claims import Claim
from graph.model.common import End
from graph.model.seeds import CLAIMS
from graph.model.swedish import POWER, SEAT_ROLE, SUCCESSION, TIE
from graph.model.values import (
    Does,
    Holding,
    Standing,
    TieType,
    is_against_influence,
)
from graph.reading.asking import Row
from graph.reading.ends import ends_of

__all__ = ["FILED", "LEADING", "SIDES", "Lead", "Side", "Strength", "leads_of", "strength_of"]

Side = dict[str, list[str]]

LEADING: Final = ("seat", "tie", "mandate", "step", "grant")
"""The nouns that are drawn unless others are asked for: those that tie two bodies. What a body is
there to do, and what happened, tie few."""

FILED: Final = (TieType.COVERS, TieType.LOCATED_IN, TieType.WORKS_WITH_TOPIC)
"""Ties that say where something belongs, or what it works with, and not whom it deals with: through
its area and its topic every body would be tied to every other. The area is told by the band."""


class Strength(IntEnum):
    """How strongly one thing that leads to another influences it, the weakest first."""

    TAKES_PART = 0
    KEEPS = 1
    GOVERNS = 2


# Whoever steers, owns or gives a mandate is above, and who houses or pays for it too; that somebody
# sits in it, belongs to it, brings matters to it or works with it says less.
_STRENGTHS: Final = {
    TieType.STEERS: Strength.GOVERNS,
    TieType.LEADS: Strength.GOVERNS,
    TieType.CHAIRS: Strength.GOVERNS,
    TieType.OWNS: Strength.GOVERNS,
    TieType.PRINCIPAL_OF: Strength.GOVERNS,
    TieType.ACCOUNTABLE_FOR: Strength.GOVERNS,
    TieType.COMMISSIONS: Strength.GOVERNS,
    TieType.EMPLOYS: Strength.GOVERNS,
    TieType.APPOINTS: Strength.GOVERNS,
    TieType.REPORTS_TO: Strength.GOVERNS,
    TieType.HOSTS: Strength.KEEPS,
    TieType.FINANCES: Strength.KEEPS,
    TieType.RUNS: Strength.KEEPS,
}
_STRONG_NOUNS: Final = {"mandate": Strength.GOVERNS, "grant": Strength.KEEPS}


def strength_of(noun: str, type_: str | None) -> Strength:
    """How strong the influence is of which a claim of this noun and type tells."""
    if noun == "tie":
        return _STRENGTHS.get(TieType(type_), Strength.TAKES_PART)
    return _STRONG_NOUNS.get(noun, Strength.TAKES_PART)


# Of those on one side, the first that a claim names stands for it. A seat is the organisation's
# for which somebody sits; a step that nobody brings is brought by its matter.
_STANDS_FOR: Final = {
    "seat": ("organisation", "holder", "on_behalf_of"),
    "step": ("by", "matter"),
}


def _parts(kind: type[Claim], way: str) -> list[str]:
    """The parts that a kind of claim declares on one side of it."""
    return [
        name
        for name, field in kind.model_fields.items()
        for end in field.metadata
        if isinstance(end, End) and end.way == way
    ]


def _sides(kind: type[Claim]) -> Side:
    noun = kind.__name__.lower()
    return {"from": list(_STANDS_FOR.get(noun, _parts(kind, "from"))), "to": _parts(kind, "to")}


SIDES: Final[dict[str, Side]] = {
    kind.__name__.lower(): side
    for kind in CLAIMS.values()
    if (side := _sides(kind))["from"] and side["to"]
}
"""For each noun that leads from one thing to another, the parts on either side."""


@dataclass(frozen=True, slots=True)
class Lead:
    """One claim between two things, read from the first to the other.

    `denied`: the source says that it is not so. `against`: influence flows from the other to the
    first, as from whom one reports to, or by whom one's matter is decided.
    """

    start: Row
    goal: Row
    verb: str
    claim: Row
    denied: bool
    against: bool


def leads_of(claim: Row, near: frozenset[str]) -> list[Lead]:
    """Each two things that a claim leads between, one of which at least is near.

    Where several parts could stand on the first side, one that is near does, if the other side is
    not: what is asked for speaks for itself.
    """
    sides = SIDES[claim["noun"]]
    goals = [end for part in sides["to"] for end in ends_of(claim, part)]
    reached = any(goal["id"] in near for goal in goals)
    starts = _starts(claim, _speaking(claim, sides["from"]), frozenset() if reached else near)
    verb, denied = _verb_of(claim, starts)
    against = is_against_influence(claim.get("type"), claim.get("does"))
    return [
        Lead(start, goal, verb, claim, denied, against)
        for start in starts
        for goal in goals
        if start["id"] != goal["id"] and (start["id"] in near or goal["id"] in near)
    ]


def _speaking(claim: Row, parts: list[str]) -> list[str]:
    """The parts that may speak for the first side.

    That some of them have no seat does not say that those they would sit for have none: where the
    source denies it of an organisation or an arena, it is denied of nobody else.
    """
    if claim["noun"] != "seat" or not (claim["negated"] or _is_none(claim)):
        return parts
    narrower = claim.get("arena") or ends_of(claim, "organisation") or ends_of(claim, "holder")
    return [part for part in parts if part != "on_behalf_of" or not narrower]


def _starts(claim: Row, parts: list[str], near: frozenset[str]) -> list[Row]:
    sides = [ends for part in parts if (ends := ends_of(claim, part))]
    asked = (ends for ends in sides if any(end["id"] in near for end in ends))
    return next(asked, sides[0] if sides else [])


def _verb_of(claim: Row, starts: list[Row]) -> tuple[str, bool]:
    """The verb in Swedish, and whether it is denied, as the verb then says itself."""
    verb, denied = _VERBS[claim["noun"]](claim, starts)
    if claim["negated"]:
        return _not(verb), True
    return verb, denied


def _not(verb: str) -> str:
    first, _, rest = verb.partition(" ")
    return f"{first} inte {rest}".rstrip()


def _tie(claim: Row, _: list[Row]) -> tuple[str, bool]:
    return claim.get("verb") or TIE[TieType(claim["type"])], False


def _seat(claim: Row, _: list[Row]) -> tuple[str, bool]:
    role = SEAT_ROLE[claim["role"]]
    if _is_none(claim):
        return "har ingen plats i", True
    if claim["holding"] == Holding.VACANT:
        return f"har en vakant plats som {role} i", False
    return f"har plats som {role} i", False


def _is_none(seat: Row) -> bool:
    return seat["holding"] == Holding.NOT_ENTITLED


def _mandate(claim: Row, _: list[Row]) -> tuple[str, bool]:
    power = POWER[claim["power"]]
    if claim["standing"] == Standing.LACKED:
        return f"ger inte mandat att {power} till", True
    disputed = "omstritt " if claim["standing"] == Standing.DISPUTED else ""
    return f"ger {disputed}mandat att {power} till", False


_BROUGHT: Final = {
    Does.IDENTIFIES: "lämnar för identifiering till",
    Does.PROPOSES: "lämnar för förslag till",
    Does.PREPARES: "lämnar för beredning till",
    Does.DECIDES: "lämnar för beslut till",
    Does.ANCHORS: "förankrar i",
    Does.CONSULTED: "rådfrågar",
    Does.ACCOUNTABLE: "lämnar ansvaret till",
    Does.EXECUTES: "lämnar för genomförande till",
    Does.INFORMED: "informerar",
}
_DONE: Final = {
    Does.IDENTIFIES: "identifieras av",
    Does.PROPOSES: "föreslås av",
    Does.PREPARES: "bereds av",
    Does.DECIDES: "beslutas av",
    Does.ANCHORS: "förankras i",
    Does.CONSULTED: "tas upp för råd hos",
    Does.ACCOUNTABLE: "är ett ansvar för",
    Does.EXECUTES: "genomförs av",
    Does.INFORMED: "meddelas",
}


def _step(claim: Row, starts: list[Row]) -> tuple[str, bool]:
    by_matter = any(start["field"] == "matter" for start in starts)
    return (_DONE if by_matter else _BROUGHT)[Does(claim["does"])], False


def _grant(claim: Row, _: list[Row]) -> tuple[str, bool]:
    verb = claim.get("verb") or "ger"
    return verb if verb.endswith(" till") else f"{verb} medel till", False


def _succession(claim: Row, _: list[Row]) -> tuple[str, bool]:
    return SUCCESSION[claim["type"]], False


def _event(claim: Row, _: list[Row]) -> tuple[str, bool]:
    return "riktar sig till", False


def _task(claim: Row, _: list[Row]) -> tuple[str, bool]:
    return "har en uppgift riktad till", False


_VERBS: Final = {
    "tie": _tie,
    "seat": _seat,
    "mandate": _mandate,
    "step": _step,
    "grant": _grant,
    "succession": _succession,
    "event": _event,
    "task": _task,
}
