"""From whom a body's power comes, and who acts on it."""

from functools import partial

import strawberry

from api.context import Info
from api.types import arguments as arg
from api.types.asides import Explained, Telling
from api.types.claims import Mandate
from api.types.dates import Days
from api.types.interfaces import Entity, GradedClaim
from api.types.nodes import node
from api.types.words import Direction, Ending, Grade
from api.viewing import viewed
from graph.errors import InputError
from graph.reading import mandates
from graph.reading.mandates import Chain as ChainRows
from graph.reading.mandates import Chains as ChainsRows
from graph.reading.representation import REPRESENTED
from graph.view import View

__all__ = ["Hop", "MandateChain", "MandateChains", "MandatesQuestions"]


@strawberry.type(description="One mandate of a chain.")
class Hop:
    """A hop."""

    mandate: Mandate = strawberry.field(description="The mandate, with its basis and sources.")
    near: Entity = strawberry.field(description="The side the walk comes from.")
    far: Entity | None = strawberry.field(
        description="The side it goes to; null: the sources do not say."
    )
    view: strawberry.Private[View]

    @strawberry.field(description="The same with how surely it held then.")
    def graded(self) -> GradedClaim:
        """The mandate with its grade."""
        return GradedClaim(row=self.mandate.row, view=self.view)


@strawberry.type(description="One chain of mandates, from the body asked about to where it ends.")
class MandateChain:
    """A chain."""

    ending: Ending = strawberry.field(description="Where it ends, or how it breaks.")
    rows: strawberry.Private[ChainRows]
    view: strawberry.Private[View]

    @strawberry.field(description="From the body asked about onwards.")
    def hops(self) -> list[Hop]:
        """The hops."""
        return [
            Hop(
                mandate=node(hop.mandate),
                near=node(hop.near),
                far=node(hop.far) if hop.far else None,
                view=self.view,
            )
            for hop in self.rows.hops
        ]

    @strawberry.field(
        description="The days on which all of it may hold; null: there is no such day."
    )
    def days(self) -> Days | None:
        """The days."""
        return Days.of(self.rows.days)

    @strawberry.field(
        description="How surely all of it held at once: the grade of its weakest link."
    )
    def grade(self) -> Grade:
        """The grade."""
        return Grade(self.rows.grade(self.view))

    @strawberry.field(
        description="In a sentence, in Swedish, from whom to whom it goes and how it ends."
    )
    def explanation(self) -> str:
        """The chain in a sentence."""
        return self.rows.told()


@strawberry.type(description="The chains of mandates of a body, side by side.")
class MandateChains(Explained):
    """The chains of a question."""

    chains: list[MandateChain] = strawberry.field(
        description="The shortest first, at most a hundred; empty: no mandate is known."
    )
    only_possible: int = strawberry.field(
        description="How many more chains are only possible then; ask for them with `grades`."
    )

    @classmethod
    def of_rows(cls, rows: ChainsRows, view: View, telling: Telling) -> "MandateChains":
        """The chains of a question."""
        chains = [
            MandateChain(ending=Ending(chain.ending), rows=chain, view=view)
            for chain in rows.chains
        ]
        return cls(chains=chains, only_possible=rows.only_possible, telling=telling)


@strawberry.type
class MandatesQuestions:
    """From whom a body's power comes, and who acts on it."""

    @strawberry.field(
        description="From whom a body's power comes, hop by hop to its origin or to where it "
        "breaks (or, DOWN, who acts on a mandate from it); the alternative chains, the shortest "
        "first, at most a hundred."
    )
    async def mandate_chain(
        self,
        info: Info,
        of: arg.Of,
        direction: arg.Upwards = Direction.UP,
        at: arg.At = None,
        grades: arg.Grades = None,
        throughout: arg.Throughout = False,
        scenario: arg.InScenario = None,
        statuses: arg.Statuses = None,
    ) -> MandateChains | None:
        """The chains of mandates."""
        view = await viewed(info, at, grades, throughout, statuses, scenario)
        asking = info.context.asking.seen(view)
        start = await info.context.one(of, (*REPRESENTED, "matter"))
        if start["noun"] == "matter":
            raise InputError(
                f"{start['name']} is a matter, and mandates are given to bodies.",
                "Ask for the mandates about it with `claims(where: {nouns: [MANDATE], ends: "
                '[{part: MATTER, is: ["' + start["id"] + '"]}]})`, and then for the chain of a '
                "holder.",
            )
        found = await mandates.mandate_chains(asking, start, direction)
        telling = partial(mandates.chains_told, asking, start, direction, found)
        return MandateChains.of_rows(found, view, telling)
