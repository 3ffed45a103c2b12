"""The claims, a type for each noun. Lists are empty where the source names nobody."""

import strawberry

from api.types.ends import cited_ends, ends
from api.types.entities import Trait
from api.types.interfaces import Claim, Entity
from api.types.kinds import ClaimNoun, Part
from api.types.nodes import Node, noun
from api.types.words import (
    Arena,
    Does,
    Holding,
    NameForm,
    Obligation,
    Power,
    Precision,
    SeatRole,
    Standing,
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

    form: NameForm = strawberry.field(description="What kind of name it is.")

    of: list[Node] = cited_ends(Part.OF, "What bears the name.")


@noun("tie")
@strawberry.type(description="One thing tied to another: steers, owns, hosts, is part of.")
class Tie(Claim):
    """A tie."""

    @strawberry.field(description="In which capacity: 'aktivt värdskap'; null: not said.")
    def capacity(self) -> str | None:
        """The capacity."""
        return self.row.get("role")

    subjects: list[Entity] = ends(Part.SUBJECT, "Who steers, owns, hosts, belongs …")
    objects: list[Entity] = ends(Part.OBJECT, "What is steered, owned, hosted, belonged to …")


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
    bodies: list[Entity] = ends(Part.BODY, "The body that is sat in.")
    holders: list[Entity] = ends(
        Part.HOLDER, "Who sits: persons, posts or actors; empty: see `holding`."
    )
    organisations: list[Entity] = ends(
        Part.ORGANISATION, "The organisations the holder comes from."
    )
    on_behalf_of: list[Entity] = ends(
        Part.ON_BEHALF_OF, "The areas or actors it is held on behalf of."
    )
    appointed_by: list[Entity] = ends(
        Part.APPOINTED_BY, "Who appoints the holder; empty: not said."
    )
    proposed_by: list[Entity] = ends(Part.PROPOSED_BY, "On whose proposal; empty: not said.")
    stands_in_for: list[Entity] = ends(Part.STANDS_IN_FOR, "Whom a substitute stands in for.")


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
    grantors: list[Entity] = ends(Part.GRANTOR, "Who grants it; empty: not said.")
    holders: list[Entity] = ends(Part.HOLDER, "Who holds, lacks or claims it.")
    matters: list[Entity] = ends(Part.MATTER, "What it is about.")
    basis: list[Node] = cited_ends(
        Part.BASIS, "What it rests on: laws, directives, decisions; empty: not said."
    )
    on_behalf_of: list[Entity] = ends(Part.ON_BEHALF_OF, "On whose behalf it is exercised.")


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
    matters: list[Entity] = ends(Part.MATTER, "What it is done about.")
    actors: list[Entity] = ends(Part.ACTOR, "Who does it, or the bodies it is anchored in.")
    by: list[Entity] = ends(Part.BY, "Who brings the matter there; empty: not said.")


@noun("grant")
@strawberry.type(description="Money: who pays whom, how much, for what, under what (medel).")
class Grant(Claim):
    """A grant."""

    of_what: str | None = strawberry.field(description="What a percentage is of.")

    @strawberry.field(description="How exact the amount is; null where none is said.")
    def precision(self) -> Precision | None:
        """The precision."""
        return Precision(self.row["precision"]) if "amount" in self.row else None

    payers: list[Entity] = ends(Part.PAYER, "Who pays; empty: not said.")
    receivers: list[Entity] = ends(Part.RECEIVER, "Who receives; empty: not said.")
    through: list[Entity] = ends(Part.THROUGH, "Through whose hands it goes.")
    shared_with: list[Entity] = ends(Part.SHARED_WITH, "With whom it is shared.")
    agreements: list[Entity] = ends(Part.AGREEMENT, "Under which agreement.")


@noun("event")
@strawberry.type(description="Something that happened, with those it involved (händelse).")
class Event(Claim):
    """An event."""

    name: str = strawberry.field(description="What it was, in a few words.")
    place: str | None = strawberry.field(description="Where; null: not said.")
    count: int | None = strawberry.field(
        description="How many times, where the source counts them together; null: once or not said."
    )
    by: list[Entity] = ends(Part.BY, "Who did or arranged it; empty: not said.")
    participants: list[Entity] = ends(Part.PARTICIPANT, "Who took part.")
    audience: list[Entity] = ends(Part.AUDIENCE, "At whom it was aimed.")
    results: list[Entity] = ends(Part.RESULT, "What came of it.")


@noun("succession")
@strawberry.type(
    description="An actor taken over, merged, split, replaced, dissolved (efterföljd)."
)
class Succession(Claim):
    """A succession."""

    predecessors: list[Entity] = ends(Part.PREDECESSOR, "What was before.")
    successors: list[Entity] = ends(Part.SUCCESSOR, "What came after; empty: nothing, or not said.")
    basis: list[Node] = cited_ends(Part.BASIS, "What it rests on; empty: not said.")


@noun("measure")
@strawberry.type(
    description="A number, share, frequency or other stated property (uppgift). Exactly one of "
    "`number`, `value` and `isTrue` is given, or none where the source does not say."
)
class Measure(Claim):
    """A measure."""

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

    @strawberry.field(description="What is measured, as a kept term.")
    def trait(self) -> Trait:
        """The trait."""
        return self.things(Part.TRAIT)[0]

    of: list[Node] = cited_ends(Part.OF, "What it is said of.")


@noun("task")
@strawberry.type(description="What a body is there to do, or what it is for, in short words.")
class Task(Claim):
    """A task."""

    name: str = strawberry.field(description="The task in a few words.")
    holders: list[Entity] = ends(Part.HOLDER, "Whose task it is.")
    towards: list[Node] = cited_ends(Part.TOWARDS, "Towards whom or what.")
    cooperates_with: list[Entity] = ends(Part.COOPERATES_WITH, "Together with whom.")


@noun("finding")
@strawberry.type(description="What a source concludes about the governance (iakttagelse).")
class Finding(Claim):
    """A finding."""

    name: str = strawberry.field(description="The finding in a few words.")
    found_by: list[Entity] = ends(
        Part.FOUND_BY, "Who concludes it, where it is not the cited document itself."
    )


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

    of: list[Node] = ends(
        Part.LISTS, "Of what, for whom: the things that every listed claim is about."
    )

    @strawberry.field(description="What kind of claim it lists.")
    def lists(self) -> ClaimNoun:
        """The kind of claim."""
        return ClaimNoun(self.row["lists"])
