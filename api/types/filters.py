"""What can be asked of claims and things: filters as input, compiled to conditions."""

from collections.abc import AsyncIterator

import strawberry

from api.context import Context
from api.pages import within_limit
from api.types.kinds import ClaimNoun, ClaimType, EntityType, Part
from api.types.words import (
    Arena,
    Date,
    Does,
    Holding,
    Modality,
    NameForm,
    Obligation,
    Power,
    SeatRole,
    Standing,
)
from graph.errors import InputError
from graph.model.common import ENTITY_NOUNS
from graph.model.seeds import PARTS
from graph.reading.claims import claims_holding
from graph.reading.conditions import ANYTHING, Conditions, EndCondition, Happened, Kept
from graph.reading.entities import Claimed, claims_by_id
from graph.reading.sections import sections_named
from graph.reading.vocabulary import values_named

__all__ = [
    "ClaimFilter",
    "EndFilter",
    "HappenedFilter",
    "claimed",
    "conditions",
    "kinds",
    "narrowed",
]

_SPEAKING = tuple(dict.fromkeys(noun for nouns in PARTS.values() for noun in nouns))
"""What an end of a claim can be: things, and claims that it speaks about."""


@strawberry.input(description="A thing that the claim ties: `{part: HOLDER, is: [...]}`.")
class EndFilter:
    """A condition on one end of a claim."""

    part: Part | None = strawberry.field(
        default=None, description="The part it plays: HOLDER, BODY, GRANTOR …; left out: any."
    )
    is_: list[str] | None = strawberry.field(
        name="is", default=None, description="One of these, each by id or any of its names."
    )
    types: list[EntityType] | None = strawberry.field(
        default=None, description="A thing of one of these types: REGION, COUNTY, LAW …"
    )


@strawberry.input(
    description="When something happened: on just this time, wholly within it, or at a time that "
    "may lie in it. All that are given must hold."
)
class HappenedFilter:
    """A condition on the time at which something happened."""

    on: Date | None = strawberry.field(default=None, description="Its time is just this.")
    within: Date | None = strawberry.field(
        default=None,
        description="All of its time lies in this: `by 2010`: it had happened then.",
    )
    overlapping: Date | None = strawberry.field(
        default=None, description="Its time shares a day with this."
    )

    def times(self) -> Happened:
        """The condition for the store."""
        return Happened(self.on, self.within, self.overlapping)


@strawberry.input(
    description="Conditions on a claim; all that are given must hold, and within a list one value "
    "is enough (`about` and `ends`: all of them)."
)
class ClaimFilter:
    """Conditions on a claim."""

    nouns: list[ClaimNoun] | None = strawberry.field(
        default=None, description="What kind of claim."
    )
    types: list[ClaimType] | None = strawberry.field(
        default=None, description="Kind within the noun: STEERS, HOSTS, GAP …"
    )
    about: list[str] | None = strawberry.field(
        default=None,
        description="Things it must have as ends, in any part; each by id or any of its names.",
    )
    ends: list[EndFilter] | None = strawberry.field(
        default=None, description="Things it must have in certain parts."
    )
    areas: list[str] | None = strawberry.field(
        default=None, description="Where it applies, or what it is about: areas by id or name."
    )
    topics: list[str] | None = strawberry.field(
        default=None, description="Fields of work by id or name."
    )
    documents: list[str] | None = strawberry.field(
        default=None, description="Documents it is cited from, by id or name."
    )
    section: str | None = strawberry.field(
        default=None,
        description="The cited section with all under it: its number (`7`, `7.1`, `Bilaga 1`) or "
        "words of its heading; `sections` lists them.",
    )
    page: int | None = strawberry.field(default=None, description="The cited page.")
    scenarios: list[str] | None = strawberry.field(
        default=None, description="Scenarios by id or name."
    )
    contains: str | None = strawberry.field(
        default=None,
        description="A piece of text in the claim's words, letter for letter; "
        "capitals do not matter.",
    )
    words: str | None = strawberry.field(
        default=None,
        description="Words that it or the names of its things must hold, all of them, inflected or "
        "inside a compound.",
    )
    modalities: list[Modality] | None = strawberry.field(
        default=None, description="What kind of statement the source makes."
    )
    holdings: list[Holding] | None = strawberry.field(default=None, description="Of seats.")
    roles: list[SeatRole] | None = strawberry.field(default=None, description="Of seats.")
    arenas: list[Arena] | None = strawberry.field(default=None, description="Of seats.")
    powers: list[Power] | None = strawberry.field(default=None, description="Of mandates.")
    standings: list[Standing] | None = strawberry.field(default=None, description="Of mandates.")
    does: list[Does] | None = strawberry.field(default=None, description="Of steps.")
    obligations: list[Obligation] | None = strawberry.field(default=None, description="Of steps.")
    forms: list[NameForm] | None = strawberry.field(default=None, description="Of names.")
    traits: list[str] | None = strawberry.field(
        default=None, description="Of measures: what is measured, traits by id or any synonym."
    )
    values: list[str] | None = strawberry.field(
        default=None,
        description="Of measures: the value, where it is a text, as `facets` give it; one that no "
        "measure of the traits has is refused with the nearest.",
    )
    is_true: bool | None = strawberry.field(
        default=None, description="Of measures: the value, where it is yes or no."
    )
    negated: bool | None = strawberry.field(
        default=None, description="Whether the source says that it is not so."
    )
    happened: "HappenedFilter | None" = strawberry.field(
        default=None, description="Of what happened at one time: when, apart from what held when."
    )
    least: float | None = strawberry.field(
        default=None, description="Number, amount or count at least this."
    )
    most: float | None = strawberry.field(
        default=None, description="Number, amount or count at most this."
    )
    as_: Part | None = strawberry.field(
        name="as",
        default=None,
        description="The part the thing itself plays in the claim: HOLDER, ORGANISATION, SUBJECT … "
        "Only in `having`, `lacking` and `trait`, where it is asked of things what they are said "
        "to be.",
    )
    substantial: bool | None = strawberry.field(
        default=None,
        description="True: leaves out names, lists, and ties that only say where something lies "
        "(COVERS, LOCATED_IN).",
    )
    ids: list[strawberry.ID] | None = strawberry.field(default=None, description="Claims by id.")
    any_of: "list[ClaimFilter] | None" = strawberry.field(
        default=None, description="Conditions, one set of which must hold too."
    )
    not_: "list[ClaimFilter] | None" = strawberry.field(
        name="not", default=None, description="Conditions, none of which may hold."
    )


# The property of a claim that each list of values is compared with.
_PROPERTIES = {
    "nouns": "noun",
    "types": "type",
    "modalities": "modality",
    "holdings": "holding",
    "roles": "role",
    "arenas": "arena",
    "powers": "power",
    "standings": "standing",
    "does": "does",
    "obligations": "obligation",
    "forms": "form",
}
_HELD_AS_ONE = 100
"""Claims that hold words, as many as cost what one condition does when all are held beside them."""
# The part that things play which are asked for by a list of their own, and what they must be.
_PARTS = {"areas": "area", "topics": "topic", "scenarios": "scenario", "traits": "trait"}
_ANY_PART = ("area", "topic")
"""An area or topic counts in whatever part: a tie that covers it, a seat for it."""


def kinds(nouns: list[ClaimNoun] | None, types: list[ClaimType] | None) -> Kept:
    """What is of these nouns and types; None for any."""
    given = {"noun": nouns, "type": types}
    one_of = {name: tuple(one.value for one in values) for name, values in given.items() if values}
    return Kept.where(Conditions(one_of=one_of))


async def claimed(context: Context, given: ClaimFilter) -> Claimed:
    """The filter as a condition on the claims about a thing, with the part that it plays.

    Raises as `conditions` does.
    """
    keep = await conditions(context, given, of_thing=True)
    return Claimed(keep, given.as_.value if given.as_ else None)


async def conditions(
    context: Context, given: ClaimFilter | None, *, of_thing: bool = False
) -> Kept:
    """The filter as conditions for the store, names resolved to ids; none keeps everything.

    `of_thing`: the conditions are on the claims of things, which may have to play a certain part.
    Raises InputError where `as` is given and no thing asked for;
    UnknownNameError, WrongNounError and AmbiguousNameError for names that do not fit;
    OperationTooLargeError.
    """
    if given is None:
        return ANYTHING
    if given.as_ and not of_thing:
        raise InputError(
            f"`as: {given.as_.name}` says which part the thing itself plays, and no thing is asked "
            "for.",
            "Use `ends` here, or ask for things with `entities(having: …)`.",
        )
    context.allow(1 + len(given.about or ()) + len(given.ends or ()))
    kept = Kept.where(await _conditions(context, given))
    return await narrowed(context, kept, given.any_of, given.not_)


async def narrowed(
    context: Context,
    kept: Kept,
    any_of: list[ClaimFilter] | None,
    none_of: list[ClaimFilter] | None,
) -> Kept:
    """Of what is kept, what one of the first filters keeps too, and none of the others.

    Raises as `conditions` does.
    """
    if any_of:
        kept = kept.also(Kept.either([await conditions(context, one) for one in any_of]))
    for one in none_of or ():
        kept = kept.without(await conditions(context, one))
    return kept


def _check_numbers(given: ClaimFilter) -> None:
    """Refuses numbers that nothing can fulfil."""
    if given.page is not None and given.page < 1:
        raise InputError(f"`page` is {given.page}; the first page is 1.", "Give 1 or more.")
    if given.least is not None and given.most is not None and given.least > given.most:
        raise InputError(
            f"`least` is {given.least:g} and `most` is {given.most:g}: nothing is both.",
            "Give the smaller number as `least`.",
        )


async def _conditions(context: Context, given: ClaimFilter) -> Conditions:
    _check_numbers(given)
    one_of = {
        name: tuple(getattr(value, "value", value) for value in values)
        for argument, name in _PROPERTIES.items()
        if (values := getattr(given, argument)) is not None
    }
    for argument, name in {"is_true": "value_bool", "negated": "negated"}.items():
        if (value := getattr(given, argument)) is not None:
            one_of[name] = (value,)
    if given.ids:
        within_limit(len(given.ids), "ids")
        one_of["id"] = tuple(await claims_by_id(context.asking, [str(one) for one in given.ids]))
    if given.words:
        holding = await claims_holding(context.asking, given.words)
        context.allow(len(holding) // _HELD_AS_ONE)
        one_of["id"] = tuple(sorted({*holding} & {*one_of.get("id", holding)}))
    if given.values:
        traits = await context.ids(given.traits, ("trait",))
        one_of["value_text"] = tuple(await values_named(context.asking, given.values, traits))
    documents = await context.ids(given.documents, ("document",))
    sections = given.section and await sections_named(context.asking, given.section, documents)
    return Conditions(
        one_of=one_of,
        ends=tuple([end async for end in _ends(context, given)]),
        documents=tuple(documents),
        sections=tuple(sections) if sections else None,
        page=given.page,
        contains=given.contains,
        least=given.least,
        most=given.most,
        happened=given.happened.times() if given.happened else None,
        substantial=bool(given.substantial),
    )


async def _ends(context: Context, given: ClaimFilter) -> AsyncIterator[EndCondition]:
    for about in await context.ids(given.about, ENTITY_NOUNS):
        yield EndCondition(ids=(about,))
    for argument, part in _PARTS.items():
        ids = await context.ids(getattr(given, argument), (part,))
        if ids:
            yield EndCondition(None if part in _ANY_PART else part, tuple(ids))
    for end in given.ends or []:
        types = tuple(kind.value for kind in end.types) if end.types else None
        # Of several that bear a name only those are meant that can play the part.
        ids = await context.ids(end.is_, PARTS[end.part.value] if end.part else _SPEAKING)
        yield EndCondition(end.part.value if end.part else None, tuple(ids) or None, types)
