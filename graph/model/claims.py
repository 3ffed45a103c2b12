"""What the sources say: every claim a node of its own, dated, cited, and open to other claims."""

import re
from typing import Annotated, Final

from pydantic import Field, model_validator

from graph.errors import BadDateError
from graph.model.common import (
    ENTITY_NOUNS,
    Citations,
    DateText,
    End,
    EndText,
    Id,
    Ids,
    Noun,
    Text,
    bad_date,
)
from graph.model.values import (
    Arena,
    Does,
    EventType,
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
    SuccessionType,
    TaskType,
    TieType,
)
from graph.time import Validity

__all__ = [
    "PERSONS",
    "Claim",
    "Event",
    "Finding",
    "Grant",
    "Listing",
    "Mandate",
    "Measure",
    "Name",
    "Seat",
    "Step",
    "Succession",
    "Task",
    "Tie",
]

PERSONS: Final = re.compile(r"\{(person/[^}]+)\}")
"""A person in a sentence: the id in braces, in whose place the name is put when it is served."""

_BODY = ("actor",)
_HOLDER = ("actor", "person", "post")
_PLACE = ("actor", "area")
_CLAIM = (
    "name",
    "tie",
    "seat",
    "mandate",
    "step",
    "grant",
    "event",
    "succession",
    "measure",
    "task",
    "finding",
    "listing",
)


class Claim(Noun):
    """One thing that a source says, with when it held and where it is said."""

    text: Text | None = Field(
        default=None, description="The claim in our own words; made from its parts when left out."
    )
    start: DateText | None = Field(default=None, alias="from", description="When it began.")
    end: EndText | None = Field(
        default=None, alias="to", description="When it ended; 'open' goes on, left out is unknown."
    )
    on: DateText | None = Field(default=None, description="When it happened, alone.")
    as_of: DateText | None = Field(
        default=None, description="When the source saw it hold; not a start, not an end."
    )
    announced_end: DateText | None = Field(
        default=None,
        description="When it is to end, where the source announces an end that is still to come.",
    )
    status: Status = Status.IN_FORCE
    modality: Modality = Modality.FACT
    negated: bool = Field(
        default=False,
        description="The source says that it is not so: 'ännu inte', 'inte längre', 'saknar'.",
    )
    limit: Text | None = Field(
        default=None, description="A limit that belongs to it: 'i vissa län', 'vid behov'."
    )
    condition: Text | None = Field(
        default=None, description="On what it depends: 'om styrgruppen så beslutar'."
    )
    purpose: Text | None = Field(default=None, description="What it is for, in a few words.")
    reason: Text | None = Field(
        default=None,
        description="Why it is so; for a printed name, why it was put right.",
    )
    order: Annotated[int, Field(ge=1)] | None = Field(
        default=None, description="Its place, where the source lists in an order."
    )
    note: Text | None = Field(
        default=None,
        description="A remark of ours: how it was counted, what the source leaves out.",
    )
    area: Annotated[Ids, End("IN_AREA", ("area",))] = ()
    topic: Annotated[Ids, End("ON_TOPIC", ("topic",))] = ()
    about: Annotated[Ids, End("ABOUT", ENTITY_NOUNS + _CLAIM)] = ()
    contradicts: Annotated[Ids, End("CONTRADICTS", _CLAIM)] = ()
    scenario: Annotated[Ids, End("IN_SCENARIO", ("scenario",))] = ()
    replaces: Annotated[Ids, End("REPLACES", _CLAIM)] = ()
    cite: Citations | None = Field(default=None, description="The file's default when left out.")

    def validity(self) -> Validity:
        """When it held, uncompiled."""
        return Validity(self.start, self.end, self.on, self.as_of)

    @model_validator(mode="after")
    def _dates_agree(self) -> "Claim":
        try:
            self.validity().possible()
        except BadDateError as error:
            raise bad_date(error) from error
        return self


class Name(Claim):
    """A name somebody or something bears, with its dates (namn)."""

    of: Annotated[Id, End("NAMES", ENTITY_NOUNS)]
    value: Text = Field(description="The name itself.")
    form: NameForm = NameForm.ALIAS


class Tie(Claim):
    """One thing tied to another: steers, owns, hosts, is part of (band)."""

    subject: Annotated[Ids, End("SUBJECT", ENTITY_NOUNS, "from")]
    type: TieType
    object: Annotated[Ids, End("OBJECT", ENTITY_NOUNS, "to")]
    role: Text | None = Field(
        default=None, description="In which capacity: 'aktivt värdskap', 'projektägare'."
    )
    verb: Text | None = Field(
        default=None,
        description="The source's verb, where the type's own says more or less than it.",
    )


class Seat(Claim):
    """Somebody sits in a body, in a role, on behalf of an area or actor (plats)."""

    body: Annotated[Ids, End("IN_BODY", _BODY, "to")]
    holder: Annotated[Ids, End("HELD_BY", _HOLDER, "from")] = ()
    holding: Holding = Holding.HELD
    organisation: Annotated[Ids, End("FROM_ORGANISATION", _BODY, "from")] = ()
    on_behalf_of: Annotated[Ids, End("ON_BEHALF_OF", (*_PLACE, "topic"), "from")] = ()
    position: Text | None = Field(default=None, description="The holder's position, as printed.")
    role: SeatRole = SeatRole.ORDINARY
    slot: Text | None = Field(
        default=None,
        description="Which of the body's seats it is, where one passes from holder to holder.",
    )
    arena: Arena | None = None
    votes: bool | None = Field(default=None, description="Whether the seat votes; null: not said.")
    count: Annotated[int, Field(ge=1)] | None = Field(
        default=1, description="How many such seats; null: several, the number is not said."
    )
    appointed_by: Annotated[Ids, End("APPOINTED_BY", _HOLDER)] = ()
    proposed_by: Annotated[Ids, End("PROPOSED_BY", _HOLDER)] = ()
    stands_in_for: Annotated[Ids, End("STANDS_IN_FOR", ("person", "post"))] = ()

    @model_validator(mode="after")
    def _holder_fits(self) -> "Seat":
        if self.holding is Holding.HELD and not (self.holder or self.organisation or self.position):
            raise ValueError("a held seat needs a holder, an organisation or a position")
        if self.holding in (Holding.VACANT, Holding.NOT_ENTITLED) and self.holder:
            raise ValueError(f"a seat that is {self.holding.value} has no holder")
        return self


class Mandate(Claim):
    """A grantor gives a holder a power about a matter, on a basis (mandat)."""

    grantor: Annotated[Ids, End("GRANTED_BY", (*_HOLDER, "area", "document"), "from")] = ()
    holder: Annotated[Ids, End("GRANTED_TO", (*_HOLDER, "area"), "to")]
    power: Power
    matter: Annotated[Ids, End("CONCERNS", ("matter", "topic", "actor", "document"))] = ()
    basis: Annotated[Ids, End("RESTS_ON", ("document", "event", "mandate", "matter"))] = ()
    on_behalf_of: Annotated[Ids, End("ON_BEHALF_OF", (*_HOLDER, "area"))] = ()
    standing: Standing = Standing.HELD
    regarding: Text | None = Field(
        default=None, description="What the power is about, where that is no matter of its own."
    )
    reservation: Text | None = Field(default=None, description="What limits the power.")


class Step(Claim):
    """What an actor does about a matter: prepares, decides, anchors (led)."""

    matter: Annotated[Ids, End("CONCERNS", ("matter",))]
    actor: Annotated[Ids, End("DONE_BY", (*_HOLDER, "area"), "to")] = Field(
        description="Who does it; for `anchors`, the body in which the matter is anchored."
    )
    does: Does
    by: Annotated[Ids, End("BROUGHT_BY", _HOLDER, "from")] = Field(
        default=(), description="Who brings the matter there."
    )
    obligation: Obligation | None = None


class Grant(Claim):
    """Money: who pays whom, how much, for what, under which agreement (medel)."""

    payer: Annotated[Ids, End("PAID_BY", (*_HOLDER, "area"), "from")] = ()
    receiver: Annotated[Ids, End("PAID_TO", (*_HOLDER, "area"), "to")] = ()
    through: Annotated[Ids, End("PAID_THROUGH", _HOLDER)] = ()
    shared_with: Annotated[Ids, End("SHARED_WITH", _HOLDER)] = ()
    amount: float | None = Field(default=None, description="In `unit`; null: not said.")
    unit: Text | None = Field(default=None, description="SEK, or percent with `of_what`.")
    of_what: Text | None = Field(default=None, description="What a percentage is of.")
    precision: Precision = Precision.EXACT
    agreement: Annotated[Ids, End("UNDER", ("document",))] = ()
    verb: Text | None = Field(
        default=None, description="The source's verb, where it is another than 'ger'."
    )


class Event(Claim):
    """Something that happened, with those it involved (händelse)."""

    name: Text = Field(description="What happened, in a few words.")
    type: EventType
    by: Annotated[Ids, End("DONE_BY", (*_HOLDER, "area"), "from")] = ()
    participant: Annotated[Ids, End("INVOLVED", (*_HOLDER, "area"))] = ()
    audience: Annotated[Ids, End("AIMED_AT", (*_HOLDER, "area"), "to")] = ()
    result: Annotated[Ids, End("RESULTED_IN", ("document", "actor", "matter"))] = ()
    place: Text | None = Field(default=None, description="Where, as the source calls it.")
    count: Annotated[int, Field(ge=0)] | None = Field(
        default=None, description="How many times, where the source counts them together."
    )


class Succession(Claim):
    """An actor taken over, merged, split, replaced, dissolved (efterföljd)."""

    type: SuccessionType
    predecessor: Annotated[Ids, End("PREDECESSOR", ("actor", "post", "document"), "from")]
    successor: Annotated[Ids, End("SUCCESSOR", ("actor", "post", "document"), "to")] = ()
    basis: Annotated[Ids, End("RESTS_ON", ("document", "event"))] = ()


class Measure(Claim):
    """A number, share, frequency or other stated property (uppgift)."""

    of: Annotated[Ids, End("MEASURES", ENTITY_NOUNS + _CLAIM)]
    trait: Annotated[Id, End("OF_TRAIT", ("trait",))] = Field(description="What is measured.")
    value: bool | int | float | str | None = Field(
        default=None, description="Null: the source speaks of it and does not say."
    )
    unit: Text | None = Field(default=None, description="What it is counted in.")
    population: Text | None = Field(default=None, description="Among whom, of what.")
    precision: Precision = Precision.EXACT
    printed: Text | None = Field(
        default=None, description="How the source words it, a few words: 'närmare tre fjärdedelar'."
    )


class Task(Claim):
    """What a body is there to do, in short words (uppgift)."""

    holder: Annotated[Ids, End("HELD_BY", (*_HOLDER, "area", "document"), "from")]
    name: Text = Field(description="The task in a few words.")
    type: TaskType = TaskType.TASK
    towards: Annotated[Ids, End("TOWARDS", ENTITY_NOUNS, "to")] = ()
    cooperates_with: Annotated[Ids, End("TOGETHER_WITH", _HOLDER)] = ()


class Finding(Claim):
    """What a source concludes about the governance (iakttagelse)."""

    type: FindingType
    name: Text = Field(description="The finding in a few words.")
    found_by: Annotated[Ids, End("FOUND_BY", (*_HOLDER, "document"))] = ()


class Listing(Claim):
    """That a source enumerates claims of one kind, so that what it leaves out is left out (lista).

    What it lists are the claims of `noun` (and `type` or `role`) that have one of the ids of every
    field in `where` as an end, and that the same document saw at the same time. Other claims of
    that kind are left out by it from that time on; by a complete one they did not hold then.
    """

    noun: Text = Field(description="The noun of what is listed: seat, tie, ...")
    type: Text | None = Field(default=None, description="The type of tie, event or task listed.")
    where: dict[str, tuple[Id, ...]] = Field(
        description="For each end, the ids of which a listed claim has one."
    )
    complete: bool = Field(
        default=False, description="Whether the source says or shows that nothing is missing."
    )
