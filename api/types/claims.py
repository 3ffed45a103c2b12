"""The claims, a type for each noun. Lists are empty where the source names nobody."""

import strawberry

from api.context import Info
from api.types import arguments as arg
from api.types.entities import Actor, Holder, Trait
from api.types.interfaces import Claim, Entity, Node, noun
from api.types.words import (
    Arena,
    ClaimNoun,
    Does,
    EventType,
    FindingType,
    Holding,
    NameForm,
    Obligation,
    Power,
    Precision,
    Scale,
    SeatRole,
    Standing,
    SuccessionType,
    TaskType,
    TieType,
    ValueKind,
)

__all__ = [
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


@noun("name")
@strawberry.type(description="A name that something bears, with its dates (namn).")
class Name(Claim):
    """A name."""

    value: str = strawberry.field(description="The name itself.")
    form: NameForm = strawberry.field(description="What kind of name it is.")

    @strawberry.field(description="What bears the name.")
    def of(self) -> Entity:
        """The thing."""
        return self.things("of")[0]


@noun("tie")
@strawberry.type(description="One thing tied to another: steers, owns, hosts, is part of.")
class Tie(Claim):
    """A tie."""

    type: TieType = strawberry.field(description="What ties them; reads from subject to object.")
    role: str | None = strawberry.field(description="In which capacity: 'aktivt värdskap'.")
    verb: str | None = strawberry.field(
        description="The source's verb, where the type's own says more or less than it."
    )

    @strawberry.field(description="Who steers, owns, hosts, belongs …")
    def subjects(self) -> list[Entity]:
        """The subjects."""
        return self.things("subject")

    @strawberry.field(description="What is steered, owned, hosted, belonged to …")
    def objects(self) -> list[Entity]:
        """The objects."""
        return self.things("object")


@noun("seat")
@strawberry.type(
    description="Somebody sits in a body, in a role, on behalf of an area or actor (plats). It can "
    "be held, vacant, or held by someone the sources do not name."
)
class Seat(Claim):
    """A seat."""

    holding: Holding = strawberry.field(description="Whether there is a holder, and is named.")
    role: SeatRole = strawberry.field(description="In which role: ordinary, chair, co-opted …")
    slot: str | None = strawberry.field(
        description="Which of the body's seats, where one passes from holder to holder; null: not "
        "told apart."
    )
    position: str | None = strawberry.field(
        description="The holder's position as the source words it; null: not said."
    )
    arena: Arena | None = strawberry.field(
        description="From which level it is filled; null: not said."
    )
    votes: bool | None = strawberry.field(description="Whether it votes; null: not said.")
    count: int | None = strawberry.field(
        description="How many such seats; null: several, the source gives no number."
    )

    @strawberry.field(description="The body that is sat in.")
    def bodies(self) -> list[Actor]:
        """The bodies."""
        return self.things("body")

    @strawberry.field(description="Who sits: persons, posts or actors; empty: see `holding`.")
    def holders(self) -> list[Holder]:
        """The holders."""
        return self.things("holder")

    @strawberry.field(description="The organisations the holder comes from.")
    def organisations(self) -> list[Actor]:
        """The organisations."""
        return self.things("organisation")

    @strawberry.field(description="The areas or actors it is held on behalf of.")
    def on_behalf_of(self) -> list[Entity]:
        """Those represented."""
        return self.things("on_behalf_of")

    @strawberry.field(description="Who appoints the holder; empty: not said.")
    def appointed_by(self) -> list[Holder]:
        """The appointers."""
        return self.things("appointed_by")

    @strawberry.field(description="On whose proposal; empty: not said.")
    def proposed_by(self) -> list[Holder]:
        """The proposers."""
        return self.things("proposed_by")

    @strawberry.field(description="Whom a substitute stands in for.")
    def stands_in_for(self) -> list[Holder]:
        """Those stood in for."""
        return self.things("stands_in_for")


@noun("mandate")
@strawberry.type(
    description="A grantor gives a holder a power about a matter, on a basis (mandat, uppdrag)."
)
class Mandate(Claim):
    """A mandate."""

    power: Power = strawberry.field(description="What it empowers to do.")
    standing: Standing = strawberry.field(description="Whether it is held, lacked or disputed.")
    regarding: str | None = strawberry.field(
        description="What the power is about, where that is no matter of its own; null: see "
        "`matters`."
    )
    reservation: str | None = strawberry.field(description="What limits the power.")

    @strawberry.field(description="Who grants it; empty: not said.")
    def grantors(self) -> list[Entity]:
        """The grantors."""
        return self.things("grantor")

    @strawberry.field(description="Who holds, lacks or claims it.")
    def holders(self) -> list[Entity]:
        """The holders."""
        return self.things("holder")

    @strawberry.field(description="What it is about.")
    def matters(self) -> list[Entity]:
        """The matters."""
        return self.things("matter")

    @strawberry.field(description="What it rests on: laws, directives, decisions; empty: not said.")
    async def basis(self, info: Info) -> list[Node]:
        """The basis."""
        return await self.nodes(info, "basis")

    @strawberry.field(description="On whose behalf it is exercised.")
    def on_behalf_of(self) -> list[Entity]:
        """Those on whose behalf."""
        return self.things("on_behalf_of")


@noun("step")
@strawberry.type(
    description="What an actor does about a matter: prepares, decides, anchors (led). For ANCHORS, "
    "`actors` are the bodies it is anchored in and `by` those who bring it there."
)
class Step(Claim):
    """A step."""

    does: Does = strawberry.field(description="What is done.")
    obligation: Obligation | None = strawberry.field(
        description="How binding it is; null: the source tells what is done, not what must be."
    )

    @strawberry.field(description="What it is done about.")
    def matters(self) -> list[Entity]:
        """The matters."""
        return self.things("matter")

    @strawberry.field(description="Who does it, or the bodies it is anchored in.")
    def actors(self) -> list[Entity]:
        """The actors."""
        return self.things("actor")

    @strawberry.field(description="Who brings the matter there; empty: not said.")
    def by(self) -> list[Entity]:
        """Those who bring it."""
        return self.things("by")


@noun("grant")
@strawberry.type(description="Money: who pays whom, how much, for what, under what (medel).")
class Grant(Claim):
    """A grant."""

    unit: str | None = strawberry.field(description="SEK, or percent of `ofWhat`.")
    of_what: str | None = strawberry.field(description="What a percentage is of.")
    verb: str | None = strawberry.field(description="The source's verb; null: gives.")

    @strawberry.field(description="How exact the amount is; null where none is said.")
    def precision(self) -> Precision | None:
        """The precision."""
        return Precision(self.row["precision"]) if "amount" in self.row else None

    @strawberry.field(description="How much, in `unit`; null: not said.")
    def amount(self, scale: arg.Counted = Scale.ONE) -> float | None:
        """The amount."""
        return scale.counted(self.row.get("amount"))

    @strawberry.field(description="Who pays; empty: not said.")
    def payers(self) -> list[Entity]:
        """The payers."""
        return self.things("payer")

    @strawberry.field(description="Who receives; empty: not said.")
    def receivers(self) -> list[Entity]:
        """The receivers."""
        return self.things("receiver")

    @strawberry.field(description="Through whose hands it goes.")
    def through(self) -> list[Entity]:
        """The intermediaries."""
        return self.things("through")

    @strawberry.field(description="With whom it is shared.")
    def shared_with(self) -> list[Entity]:
        """The sharers."""
        return self.things("shared_with")

    @strawberry.field(description="Under which agreement.")
    def agreements(self) -> list[Entity]:
        """The agreements."""
        return self.things("agreement")


@noun("event")
@strawberry.type(description="Something that happened, with those it involved (händelse).")
class Event(Claim):
    """An event."""

    name: str = strawberry.field(description="What it was, in a few words.")
    type: EventType = strawberry.field(description="What kind of event.")
    place: str | None = strawberry.field(description="Where; null: not said.")
    count: int | None = strawberry.field(
        description="How many times, where the source counts them together; null: once or not said."
    )

    @strawberry.field(description="Who did or arranged it; empty: not said.")
    def by(self) -> list[Entity]:
        """Those who did it."""
        return self.things("by")

    @strawberry.field(description="Who took part.")
    def participants(self) -> list[Entity]:
        """The participants."""
        return self.things("participant")

    @strawberry.field(description="At whom it was aimed.")
    def audience(self) -> list[Entity]:
        """The audience."""
        return self.things("audience")

    @strawberry.field(description="What came of it.")
    def results(self) -> list[Entity]:
        """The results."""
        return self.things("result")


@noun("succession")
@strawberry.type(
    description="An actor taken over, merged, split, replaced, dissolved (efterföljd)."
)
class Succession(Claim):
    """A succession."""

    type: SuccessionType = strawberry.field(description="How one gave way to the other.")

    @strawberry.field(description="What was before.")
    def predecessors(self) -> list[Entity]:
        """The predecessors."""
        return self.things("predecessor")

    @strawberry.field(description="What came after; empty: nothing, or not said.")
    def successors(self) -> list[Entity]:
        """The successors."""
        return self.things("successor")

    @strawberry.field(description="What it rests on; empty: not said.")
    async def basis(self, info: Info) -> list[Node]:
        """The basis."""
        return await self.nodes(info, "basis")


@noun("measure")
@strawberry.type(
    description="A number, share, frequency or other stated property (uppgift). Exactly one of "
    "`number`, `value` and `isTrue` is given, or none where the source does not say."
)
class Measure(Claim):
    """A measure."""

    unit: str | None = strawberry.field(description="Unit of the number.")
    population: str | None = strawberry.field(description="Among whom, of what.")
    printed: str | None = strawberry.field(
        description="How the source words it, where that matters."
    )
    value_kind: ValueKind = strawberry.field(
        description="Which of the values is given; UNKNOWN: the source speaks of it, without one."
    )

    @strawberry.field(description="How exact the number is; null where there is none.")
    def precision(self) -> Precision | None:
        """The precision."""
        return Precision(self.row["precision"]) if "value_number" in self.row else None

    @strawberry.field(description="The value, where it is a number.")
    def number(self, scale: arg.Counted = Scale.ONE) -> float | None:
        """The number."""
        return scale.counted(self.row.get("value_number"))

    @strawberry.field(description="The value, where it is a text.")
    def value(self) -> str | None:
        """The text."""
        return self.row.get("value_text")

    @strawberry.field(description="The value, where it is yes or no.")
    def is_true(self) -> bool | None:
        """The truth value."""
        return self.row.get("value_bool")

    @strawberry.field(description="What is measured, as a kept term.")
    def trait(self) -> Trait:
        """The trait."""
        return self.things("trait")[0]

    @strawberry.field(description="What it is said of.")
    async def of(self, info: Info) -> list[Node]:
        """What is measured."""
        return await self.nodes(info, "of")


@noun("task")
@strawberry.type(description="What a body is there to do, or what it is for, in short words.")
class Task(Claim):
    """A task."""

    name: str = strawberry.field(description="The task in a few words.")
    type: TaskType = strawberry.field(description="A task, a purpose, an aim …")

    @strawberry.field(description="Whose task it is.")
    def holders(self) -> list[Entity]:
        """The holders."""
        return self.things("holder")

    @strawberry.field(description="Towards whom or what.")
    async def towards(self, info: Info) -> list[Node]:
        """Those it is directed at."""
        return await self.nodes(info, "towards")

    @strawberry.field(description="Together with whom.")
    def cooperates_with(self) -> list[Entity]:
        """The co-workers."""
        return self.things("cooperates_with")


@noun("finding")
@strawberry.type(description="What a source concludes about the governance (iakttagelse).")
class Finding(Claim):
    """A finding."""

    name: str = strawberry.field(description="The finding in a few words.")
    type: FindingType = strawberry.field(description="A gap, a need, a strength, a result …")

    @strawberry.field(description="Who concludes it, where it is not the cited document itself.")
    def found_by(self) -> list[Entity]:
        """The finders."""
        return self.things("found_by")


@noun("listing")
@strawberry.type(
    description="That a source enumerates claims of one kind (lista), so that what it does not "
    "name is left out from that time on."
)
class Listing(Claim):
    """A list."""

    complete: bool = strawberry.field(
        description="Whether the source says or shows that nothing is missing."
    )

    @strawberry.field(description="What kind of claim it lists.")
    def lists(self) -> ClaimNoun:
        """The kind of claim."""
        return ClaimNoun(self.row["lists"])

    @strawberry.field(description="Of what, for whom: the things that every listed claim is about.")
    def of(self) -> list[Entity]:
        """The things."""
        return self.things("lists")
