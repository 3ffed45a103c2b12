"""Enumerations and the date scalar, as the schema shows them."""

from enum import Enum
from typing import NewType

import strawberry

from graph.grades import Grade, Reason
from graph.model.entities import ActorType
from graph.model.families import Family
from graph.model.values import (
    Arena,
    Does,
    FindingType,
    Holding,
    Modality,
    NameForm,
    Obligation,
    Power,
    Precision,
    SeatRole,
    Standing,
    Status,
    TieType,
    TraitKind,
)
from graph.reading.bands import Band
from graph.reading.claims import Order
from graph.reading.comparison import Said
from graph.reading.difference import Differs
from graph.reading.frames import FrameTurn
from graph.reading.history import Turn
from graph.reading.mandates import Direction, Ending
from graph.reading.representation import Answer
from graph.time import Span, span

__all__ = [
    "DATE",
    "ActorType",
    "Answer",
    "Arena",
    "Band",
    "Date",
    "Differs",
    "Direction",
    "Does",
    "Ending",
    "Family",
    "FindingType",
    "FrameTurn",
    "Grade",
    "Holding",
    "MatchedBy",
    "Modality",
    "NameForm",
    "Obligation",
    "Order",
    "Power",
    "Precision",
    "Reason",
    "Said",
    "Scale",
    "SeatRole",
    "Standing",
    "Status",
    "TieType",
    "TraitKind",
    "Turn",
    "ValueKind",
    "Walk",
]

Date = NewType("Date", Span)
DATE = strawberry.scalar(
    name="Date",
    description="A date of any precision: 2019, 2019-11, 2019-11-29, 2019-autumn (spring, summer, "
    "autumn, early, mid, late), 'about 2012', 'before 2013', 'after 2016', 'by 2015', 2013..2015. "
    "A day asks what held on that day; a longer time what held at some time in it, unless "
    "`throughout`.",
    serialize=str,
    parse_value=lambda value: span(str(value)),
)

strawberry.enum(
    Status,
    description="How far a claim is a fact. Questions about structure count what is IN_FORCE "
    "and what has ENDED; PLANNED and PROPOSED only when asked for.",
)
strawberry.enum(
    Modality,
    description="What kind of statement the source makes: a fact, a rule, a wish, an example.",
)
strawberry.enum(
    Grade,
    description="How surely it held at the date asked for. CERTAIN: its dates or a sighting of "
    "that time show it. LAST_KNOWN: seen before, not excluded, not left out since. POSSIBLE: seen "
    "only later, left out by a later list, planned, one of two, or undated. NO: excluded.",
)
strawberry.enum(
    Reason,
    name="GradeReason",
    description="Why it has its grade. SEEN: a source speaks of that time. BETWEEN: between a "
    "known start, sightings and a known end. SEEN_WITHIN: seen at some time of the span. "
    "HANDED_OVER: held by two that day, one after the other. DISPUTED: several at once where "
    "there can be one. "
    "SEEN_BEFORE, SEEN_BEFORE_AND_AFTER, SEEN_LATER: by when it was seen. UNDATED: no time is "
    "said. ONE_OF_TWO: one was seen before, another after. LEFT_OUT, NOT_LISTED: by a list, not "
    "surely whole or whole. DENIED: a source says that it is not so. SUPERSEDED: another took its "
    "place. END_ANNOUNCED: it was to end by then. MAY_NOT_EXIST, NOT_THERE: what it rests on. "
    "ALWAYS: no date touches it.",
)
strawberry.enum(
    NameForm,
    description="What kind of name it is (namnform). LABEL: our own description of what the "
    "sources do not name; never what it was called.",
)
strawberry.enum(TieType, description="What ties two things; each reads from subject to object.")
strawberry.enum(SeatRole, description="In which role somebody sits.")
strawberry.enum(
    Holding,
    description="HELD: there is a holder. UNNAMED: there is one whom the sources do not name. "
    "VACANT: nobody holds it. NOT_ENTITLED: there is no such seat to fill.",
)
strawberry.enum(
    Band,
    description="On which level a thing stands, for drawing: by its kind, else the areas it covers "
    "or lies in, else what it is a part or member of. The same at every date. NOT_STATED: none of "
    "these says.",
)
strawberry.enum(
    FrameTurn,
    description="How a claim turns on a day. STANDS: it counts already on the first day of the "
    "span. BEGINS: it counts from then on, and was excluded until it began. BECOMES_KNOWN: it "
    "counts from then on, and was only possible before: a source sees it for the first time, or "
    "again. REGRADED: it counts still, more or less surely. NO_LONGER_KNOWN: it counts no more, "
    "and is still possible: left out by a list, announced to end, one of two. CEASES: it counts "
    "no more, for it is excluded.",
)
strawberry.enum(
    Differs,
    description="How two dates differ. BEGAN: excluded at the first, counts at the second. ENDED: "
    "the other way round. CHANGED: one took the place of another. NOT_KNOWN_BEFORE, "
    "NOT_KNOWN_AFTER: counts at one, and is only possible at the other.",
)
strawberry.enum(Arena, description="From which level a seat is filled (arena).")
strawberry.enum(Power, description="What a mandate empowers its holder to do.")
strawberry.enum(
    Standing,
    description="Whether the mandate is held; that a body LACKED one is a fact too.",
)
strawberry.enum(Does, description="What an actor does about a matter.")
strawberry.enum(Obligation, description="How binding a step is.")
strawberry.enum(Precision, description="How exact a number is.")
strawberry.enum(FindingType, description="What kind of conclusion it is.")
strawberry.enum(TraitKind, description="What kind of value a trait has.")
strawberry.enum(ActorType, description="What kind of body an actor is.")
strawberry.enum(
    Answer,
    description="HELD: somebody sits, told by name, post, position or organisation. "
    "UNNAMED: the seats exist, the sources do not say who. VACANT: nobody "
    "sits. NOT_ENTITLED: no seat to fill. NOT_STATED: the sources do not say.",
)
strawberry.enum(
    Ending,
    description="Of a chain walked UP, ORIGIN: nobody is said to stand behind the last grantor; "
    "GRANTOR_NOT_STATED: the sources do not say who granted it. Of one walked DOWN, LAST_HOLDER: "
    "nobody is said to act on a mandate from the last holder; HOLDER_NOT_STATED: the sources do "
    "not say to whom it is granted. LACKED, DISPUTED: the chain breaks there. CYCLE: it returns to "
    "a body it has passed.",
)
strawberry.enum(Direction, description="UP: from whom the power comes. DOWN: who acts on it.")
strawberry.enum(
    Said,
    description="YES: a source says so. NO: a source says it is not so. BOTH: sources differ. "
    "NOT_STATED: the sources do not say, which is not the same as no.",
)
strawberry.enum(Family, description="What a set word is a word for.")
strawberry.enum(
    Order,
    description="The order of a list of claims. BEST: those that fit the `words` best first, names "
    "last, else as NOUN. NOUN: by noun and id. DATE: by when they can have begun, the earliest "
    "first; last those of which no source says since when.",
)
strawberry.enum(
    Turn,
    description="What the date is the date of. SEEN: a source speaks of that time; it neither "
    "began nor ended then.",
)


@strawberry.enum(description="Why a thing was found.")
class MatchedBy(Enum):
    """How a name fitted what was searched for."""

    EXACT = "exact"
    PREFIX = "prefix"
    WORD = "word"
    STEM = "stem"
    SIMILAR = "similar"


@strawberry.enum(description="What kind of value a measure has; UNKNOWN: the source does not say.")
class ValueKind(Enum):
    """What kind of value a measure has."""

    NUMBER = "number"
    TEXT = "text"
    BOOLEAN = "boolean"
    UNKNOWN = "unknown"


@strawberry.enum(
    description="INFLUENCE follows each claim from who gives, owns or sits to who receives, is "
    "owned or is sat in; ANY passes claims in either direction."
)
class Walk(Enum):
    """Which way claims may be passed on a path."""

    INFLUENCE = "influence"
    ANY = "any"


@strawberry.enum(description="In what a number is counted: 1 800 000 is 1.8 in MILLION.")
class Scale(Enum):
    """In what a number is counted."""

    ONE = 1
    THOUSAND = 1_000
    MILLION = 1_000_000
    BILLION = 1_000_000_000

    def counted(self, number: float | None) -> float | None:
        """The number in this scale, to six decimals; None for None."""
        return None if number is None else round(number / self.value, 6)
