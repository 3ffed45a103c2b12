"""Things side by side on one trait."""

from collections import Counter
from collections.abc import Awaitable
from functools import partial

import strawberry

from api.context import Info
from api.pages import FacetCount, facet
from api.types import arguments as arg
from api.types.asides import Explained, Telling
from api.types.filters import claimed
from api.types.interfaces import Claim, Entity, GradedClaim, graded
from api.types.kinds import EntityNoun, EntityType
from api.types.nodes import node
from api.types.words import Said
from api.viewing import viewed
from graph.reading import comparison
from graph.reading.asking import Asking
from graph.reading.claims import Counted
from graph.reading.comparison import SideBySide
from graph.view import View

__all__ = ["Compared", "Comparison", "ComparisonQuestions"]


@strawberry.type(description="One thing and what is said of the trait.")
class Compared:
    """A row of a comparison."""

    of: Entity = strawberry.field(description="The thing compared.")
    said: Said = strawberry.field(description="Whether it is said to have the trait.")
    claims: list[Claim] = strawberry.field(
        description="The claims behind it; a complete list that leaves it out is one. Empty: not "
        "stated."
    )
    graded: list[GradedClaim] = strawberry.field(
        description="The same claims, each with how surely it held then."
    )
    only_possible: int = strawberry.field(
        description="How many more claims are only possible then; ask for them with `grades`."
    )


@strawberry.type(description="Things side by side on one trait.")
class Comparison(Explained):
    """A comparison."""

    rows: list[Compared] = strawberry.field(description="In Swedish alphabetical order.")
    facets: list[FacetCount] = strawberry.field(description="How many YES, NO, BOTH, NOT_STATED.")
    things_cut: int = strawberry.field(
        description="How many more things of the kind there are, beyond the first 500."
    )

    @classmethod
    def of_found(cls, found: SideBySide, view: View, telling: Telling) -> "Comparison":
        """The answer of a question."""
        return cls(
            rows=[
                Compared(
                    of=node(row.entity),
                    said=Said(row.said),
                    only_possible=row.only_possible,
                    claims=[node(one) for one in row.claims],
                    graded=graded(row.claims, view),
                )
                for row in found.things
            ],
            facets=facet(Counter(Counted.word(row.said.value) for row in found.things)),
            things_cut=found.cut,
            telling=telling,
        )


@strawberry.type
class ComparisonQuestions:
    """Things side by side on one trait."""

    @strawberry.field(
        description="Things side by side on one trait, all counties unless told otherwise: which "
        "are said to have it, which not, and of which the sources do not say. At most 500 things, "
        "in Swedish order."
    )
    async def comparison(
        self,
        info: Info,
        trait: arg.Trait,
        noun: arg.KindOfThing = EntityNoun.AREA,
        types: arg.Types = None,
        of: arg.OfAny = None,
        at: arg.At = None,
        grades: arg.Grades = None,
        throughout: arg.Throughout = False,
        scenario: arg.InScenario = None,
        statuses: arg.Statuses = None,
    ) -> Comparison | None:
        """Things compared on a trait."""
        view = await viewed(info, at, grades, throughout, statuses, scenario)
        asking = info.context.asking.seen(view)
        ids = await info.context.ids(of, (noun.value,))
        counties = () if of or noun is not EntityNoun.AREA else (EntityType.COUNTY,)
        kinds = tuple(kind.value for kind in types or counties)
        asked = await claimed(info.context, trait)

        def again(asking: Asking) -> Awaitable[SideBySide]:
            return comparison.side_by_side(
                asking, noun.value, kinds, tuple(ids), asked.keep, asked.part
            )

        found = await again(asking)
        telling = partial(comparison.compared_told, asking, found, again)
        return Comparison.of_found(found, view, telling)
