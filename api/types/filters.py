"""What can be asked of claims and things: filters as input, compiled to conditions."""

from collections.abc import AsyncIterator, Collection
from difflib import get_close_matches

import strawberry

from api.context import Context
from api.types.words import (
    ActorType,
    Arena,
    ClaimNoun,
    Date,
    Does,
    EventType,
    FindingType,
    Holding,
    Modality,
    NameForm,
    Obligation,
    Power,
    SeatRole,
    Standing,
    SuccessionType,
    TaskType,
    TieType,
)
from graph.errors import InputError, UnknownNameError
from graph.model.common import ENTITY_NOUNS
from graph.model.seeds import END_FIELDS
from graph.reading.claims import Conditions, EndCondition, Happened

__all__ = ["ClaimFilter", "EndFilter", "HappenedFilter", "conditions"]


@strawberry.input(
    description='A thing of the claim in a certain part: `{role: "holder", is: [...]}`.'
)
class EndFilter:
    """A condition on one end of a claim."""

    role: str = strawberry.field(
        description="The part it plays, as `Claim.ends` shows: holder, body, organisation, "
        "grantor, payer, subject, object, matter, actor …"
    )
    is_: list[str] | None = strawberry.field(
        name="is", default=None, description="One of these, each by id or any of its names."
    )
    types: list[ActorType] | None = strawberry.field(
        default=None, description="An actor of one of these types."
    )


@strawberry.input(
    description="When something happened: on just this time, wholly within it, or at a time that "
    "may lie in it. All that are given must hold."
)
class HappenedFilter:
    """A condition on the time at which something happened."""

    on: Date | None = strawberry.field(default=None, description="Its time is just this.")
    within: Date | None = strawberry.field(
        default=None, description="All of its time lies in this."
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
    types: list[str] | None = strawberry.field(
        default=None,
        description="Kind within the noun, in lower case as the facets show: steers, gap …",
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
        default=None, description="Words of the cited section's heading."
    )
    page: int | None = strawberry.field(default=None, description="The cited page.")
    scenarios: list[str] | None = strawberry.field(
        default=None, description="Scenarios by id or name."
    )
    contains: str | None = strawberry.field(
        default=None, description="A piece of text in the claim's words, letter for letter."
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
        default=None, description="Of measures: the value, where it is a text."
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
    as_: str | None = strawberry.field(
        name="as",
        default=None,
        description="The part the thing itself plays in the claim: holder, organisation, subject … "
        "Only in `having`, `lacking` and `trait`, where it is asked of things what they are said "
        "to be.",
    )
    ids: list[strawberry.ID] | None = strawberry.field(default=None, description="Claims by id.")


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
    "ids": "id",
    "values": "value_text",
}
# The part that things play which are asked for by a list of their own, and what they must be.
_PARTS = {"areas": "area", "topics": "topic", "scenarios": "scenario", "traits": "trait"}
_ANY_PART = ("area", "topic")
"""An area or topic counts in whatever part: a tie that covers it, a seat for it."""
_KINDS = frozenset(
    kind.value
    for enumeration in (TieType, EventType, SuccessionType, TaskType, FindingType)
    for kind in enumeration
)


async def conditions(context: Context, given: ClaimFilter, *, of_thing: bool = False) -> Conditions:
    """The filter as conditions for the store, names resolved to ids.

    `of_thing`: the conditions are on the claims of things, which may have to play a certain part.
    Raises InputError where `as` is given and no thing asked for; UnknownNameError, WrongNounError
    and AmbiguousNameError for names that do not fit; OperationTooLargeError.
    """
    if given.as_ and not of_thing:
        raise InputError(
            f"`as: {given.as_}` says which part the thing itself plays, and no thing is asked for.",
            "Use `ends` here, or ask for things with `entities(having: …)`.",
        )
    for one in (given, *(given.ends or ())):
        _not_empty(one)
    for kind in given.types or []:
        _known("type", kind, _KINDS)
    if given.as_:
        _known("role", given.as_, END_FIELDS)
    context.allow(1 + len(given.about or ()) + len(given.ends or ()))
    one_of = {
        name: tuple(getattr(value, "value", value) for value in values)
        for argument, name in _PROPERTIES.items()
        if (values := getattr(given, argument)) is not None
    }
    if given.is_true is not None:
        one_of["value_bool"] = (given.is_true,)
    if given.negated is not None:
        one_of["negated"] = (given.negated,)
    return Conditions(
        one_of=one_of,
        ends=tuple([end async for end in _ends(context, given)]),
        documents=tuple(await context.ids(given.documents, ("document",))),
        section=given.section,
        page=given.page,
        contains=given.contains,
        least=given.least,
        most=given.most,
        happened=given.happened.times() if given.happened else None,
        played=given.as_,
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
        ids = await context.ids(end.is_, ENTITY_NOUNS)
        _known("role", end.role, END_FIELDS)
        yield EndCondition(end.role, tuple(ids) or None, types)


def _not_empty(given: object) -> None:
    """Refuses an empty list or text, which would read as "all" to one and as "none" to another."""
    for name, value in vars(given).items():
        if value in ([], ""):
            raise InputError(
                f"`{name.strip('_')}` is empty.", "Leave it out where anything will do."
            )


def _known(what: str, given: str, known: Collection[str]) -> None:
    if given in known:
        return
    near = get_close_matches(given, known, n=3, cutoff=0.5)
    raise UnknownNameError(
        f"No claim has the {what} {given!r}.",
        f"Did you mean {' or '.join(near)}?" if near else f"There are: {', '.join(sorted(known))}.",
        name=given,
        nearest=near,
    )
