"""The arguments of the questions, each with the words GraphiQL shows for it.

A thing is named by its id or by any of its names; a list left out or null asks for no condition.
"""

from typing import Annotated

import strawberry
from strawberry.types.arguments import StrawberryArgumentAnnotation

from api.types.filters import ClaimFilter
from api.types.kinds import ClaimNoun, ClaimType, EntityNoun, EntityType, Part
from api.types.words import (
    ActorType,
    Date,
    Direction,
    Does,
    Family,
    FindingType,
    Grade,
    NameForm,
    Order,
    Scale,
    Status,
    TieType,
    Turn,
    Walk,
)
from graph.reading.along import COUNTED_AT_MOST

__all__ = [
    "About",
    "ActorTypes",
    "Agreement",
    "Among",
    "AnyOf",
    "Areas",
    "At",
    "ByOrder",
    "ClaimTypes",
    "Columns",
    "Counted",
    "Documents",
    "Doing",
    "EntityNouns",
    "Families",
    "FindingTypes",
    "FoldFrom",
    "Form",
    "From",
    "FromDate",
    "Grades",
    "Having",
    "Hops",
    "HubsFrom",
    "Id",
    "Ids",
    "In",
    "InScenario",
    "Is",
    "ItsPart",
    "KindOfThing",
    "Lacking",
    "Like",
    "Likest",
    "Not",
    "Nouns",
    "Of",
    "OfAny",
    "OfAreas",
    "OfThese",
    "Over",
    "Parts",
    "Payer",
    "Piece",
    "Receiver",
    "Rows",
    "ScenarioName",
    "Sections",
    "Statuses",
    "Text",
    "Through",
    "ThroughPlaces",
    "Throughout",
    "TieTypes",
    "To",
    "ToDate",
    "Trait",
    "Turns",
    "Tying",
    "Types",
    "Upwards",
    "Via",
    "Walked",
    "Ways",
    "Where",
    "Words",
]


def _said(description: str, name: str | None = None) -> StrawberryArgumentAnnotation:
    return strawberry.argument(description=description, name=name)


At = Annotated[
    Date | None,
    _said("The date asked for, of any precision; null: any time."),
]
Grades = Annotated[
    list[Grade] | None,
    _said(
        "How surely it must have held to count; null: CERTAIN and LAST_KNOWN at a date, every "
        "grade where no date is asked for. What a scenario brings in counts as soon as it is "
        "possible."
    ),
]
Throughout = Annotated[
    bool, _said("Whether it must have held all of the span asked for, and not at some time in it.")
]
InScenario = Annotated[
    str | None,
    _said(
        "The scenario to look from, by id or name: its proposals count, in the place of what they "
        "would replace. Null: none."
    ),
]
Statuses = Annotated[
    list[Status] | None,
    _said(
        "Statuses that count; null: as the field's description says, else IN_FORCE and ENDED. "
        "PLANNED and PROPOSED count as soon as they are possible, unless `grades` says otherwise."
    ),
]
Of = Annotated[str, _said("The thing asked about, by id or any of its names.")]
About = Annotated[list[str], _said("The things asked about, by id or any of their names.")]
OfAny = Annotated[
    list[str] | None, _said("Things it must be about, by id or any of their names; null: any.")
]
In = Annotated[
    list[str] | None,
    _said(
        "The bodies, by id or any of their names; null: all in which it has seats. "
        "A class of bodies stands for its members.",
        "in",
    ),
]
Doing = Annotated[list[Does] | None, _said("Kinds of step that count; null: all.")]
Sections = Annotated[
    list[str] | None,
    _said(
        "Sections that give the rules, by number or words of the heading, with all under them; "
        "one is enough. Null: any."
    ),
]
Upwards = Annotated[Direction, _said("Which way the mandates are followed.")]
TieTypes = Annotated[list[TieType] | None, _said("Types of tie that count; null: all.")]
Payer = Annotated[list[str] | None, _said("Who pays: any of these, by id or name.")]
Receiver = Annotated[list[str] | None, _said("Who receives: any of these, by id or name.")]
Agreement = Annotated[list[str] | None, _said("Under which agreement: documents, by id or name.")]
Where = Annotated[ClaimFilter | None, _said("Conditions that must hold.")]
Words = Annotated[
    str | None,
    _said(
        "Words that the claim or the names of its things must hold, inflected or inside a "
        f"compound; the best first, and of more than {COUNTED_AT_MOST:,} those alone. Where "
        "nothing holds all of them, what holds the most is given and `nearest` is true. Null: "
        "whatever the words."
    ),
]
From = Annotated[str, _said("Where the way starts, by id or any name.", "from")]
To = Annotated[str, _said("Where the way ends, by id or any name.")]
Walked = Annotated[Walk, _said("Which way claims may be passed.")]
Through = Annotated[
    list[ClaimNoun] | None,
    _said("Kinds of claim that may be passed; null: seats, ties and mandates."),
]
Ways = Annotated[int, _said("How many ways, the shortest first.")]
ThroughPlaces = Annotated[
    bool, _said("Whether areas may be passed on the way; else only those in `via`, `from`, `to`.")
]
Piece = Annotated[
    str | None,
    _said("A piece of the word, in English or Swedish, whatever its capitals; null: any."),
]
Families = Annotated[list[Family] | None, _said("Families that count; null: all.")]
Via = Annotated[
    list[str] | None, _said("Things the way must pass, by id or any of their names; null: any.")
]
FindingTypes = Annotated[
    list[FindingType] | None,
    _said(
        "Findings of these types and nothing else; null: of gaps, needs, weaknesses, risks and "
        "what is not stated, and seats, mandates and figures too."
    ),
]
ScenarioName = Annotated[str, _said("The scenario, by id or any of its names.")]
Trait = Annotated[ClaimFilter, _said("The trait: conditions on a claim about each thing.")]
KindOfThing = Annotated[EntityNoun, _said("The noun of the things compared.")]
Documents = Annotated[
    list[str] | None, _said("Documents one side must be cited from, by id or name; null: any.")
]
AnyOf = Annotated[list[ClaimFilter] | None, _said("Conditions, one set of which must hold.")]
Not = Annotated[list[ClaimFilter] | None, _said("Conditions, none of which may hold.", "not")]
ByOrder = Annotated[Order, _said("The order of the list.")]
EntityNouns = Annotated[list[EntityNoun] | None, _said("Nouns that count; null: all.")]
Nouns = Annotated[list[ClaimNoun] | None, _said("Kinds of claim that count; null: all.")]
Types = Annotated[
    list[EntityType] | None,
    _said("Types within the noun that count: NETWORK, COUNTY …; null: all."),
]
ClaimTypes = Annotated[
    list[ClaimType] | None, _said("Types within the noun that count: HOSTS, GAP …; null: all.")
]
ActorTypes = Annotated[list[ActorType] | None, _said("Types of actor that count; null: all.")]
Areas = Annotated[
    list[str] | None,
    _said(
        "Areas it must cover, lie in or be, by id or any of their names; the sub-regions and "
        "municipalities of a county count with it. A class of bodies stands for its members, where "
        "nothing is said of an area of their own. Null: any."
    ),
]
Is = Annotated[list[str] | None, _said("These things only, by id or any of their names.", "is")]
Having = Annotated[
    list[ClaimFilter] | None,
    _said("For each of these conditions there must be a claim about the thing."),
]
Lacking = Annotated[
    list[ClaimFilter] | None,
    _said("For none of these conditions may there be a claim about the thing."),
]
Text = Annotated[str, _said("A name, or the beginning of one.")]
ItsPart = Annotated[
    Part | None,
    _said("The part the thing must play in the claim: HOLDER, BODY, GRANTOR …; null: any."),
]
Parts = Annotated[list[Part] | None, _said("Parts that count; null: all.")]
Rows = Annotated[
    list[str] | None,
    _said("The areas or actors represented, by id or any of their names; null: all counties."),
]
Columns = Annotated[
    list[str],
    _said(
        "The bodies sat in, by id or any of their names; a class of bodies stands for its members."
    ),
]
OfThese = Annotated[
    list[str] | None, _said("Things it is about, by id or any of their names; null: none.")
]
OfAreas = Annotated[
    list[str] | None,
    _said(
        "Areas whose bodies it is about, by id or any of their names: whatever covers or lies in "
        "one or in a sub-region of it, with the members of such classes of bodies. Null: none."
    ),
]
Over = Annotated[Date, _said("The span, of any precision: 2005..2020.")]
FromDate = Annotated[Date, _said("The first date, of any precision.", "from")]
ToDate = Annotated[Date, _said("The second date, of any precision.")]
Like = Annotated[str, _said("What the others are held beside, by id or any of its names.")]
Among = Annotated[
    list[str] | None, _said("The others, by id or any of their names; null: all of its kind.")
]
Likest = Annotated[int, _said("How many of the most alike; at most 300.")]
Turns = Annotated[list[Turn] | None, _said("Kinds of entry that count; null: all.")]
Tying = Annotated[
    list[ClaimNoun] | None,
    _said("Kinds of claim that are drawn; null: seats, ties, mandates, steps and grants."),
]
Hops = Annotated[
    int, _said("How many claims away from the things it goes, 0 to 3; 0: only between them.")
]
HubsFrom = Annotated[
    int, _said("Things not asked for that are tied to more others than this are not gone through.")
]
FoldFrom = Annotated[
    int,
    _said("So many things or more, tied alike to one thing and to no other, become one; 0: none."),
]
Form = Annotated[NameForm, _said("What kind of name is wanted.")]
Counted = Annotated[Scale, _said("In ones, thousands, millions or billions.")]
Id = Annotated[strawberry.ID, _said("An id, as every node gives it.")]
Ids = Annotated[list[strawberry.ID], _said("Ids, as every node gives them.")]
