"""Who steers, owns, hosts, finances whom."""

from functools import partial

import strawberry

from api.context import Info
from api.types import arguments as arg
from api.types.asides import Explained, Telling
from api.types.claims import Tie
from api.types.interfaces import Entity, GradedClaim, graded
from api.types.kinds import NodeType
from api.types.nodes import node
from api.viewing import viewed
from graph.model.common import ENTITY_NOUNS
from graph.reading import governance
from graph.reading.asking import Row
from graph.reading.governance import Relations as RelationsRows
from graph.view import View

__all__ = ["Governance", "GovernanceQuestions", "Relation"]


@strawberry.type(
    description="All ties of one type, one way: what a thing steers, or who steers it."
)
class Relation:
    """A relation."""

    type: NodeType = strawberry.field(description="What ties them; reads from subject to object.")
    outward: bool = strawberry.field(
        description="True: the thing is the subject (it steers). False: the object (is steered)."
    )
    ties: list[Tie] = strawberry.field(description="The ties, with their dates and sources.")
    graded: list[GradedClaim] = strawberry.field(
        description="The same ties, each with how surely it held then."
    )
    rows: strawberry.Private[list[Row]]

    @strawberry.field(
        description="The things on the other side, each once; those of ties that a source denies "
        "(`negated`) are left out."
    )
    def others(self) -> list[Entity]:
        """The other ends."""
        field = "object" if self.outward else "subject"
        ends = [
            end
            for row in self.rows
            for end in row["ends"]
            if end["field"] == field and not row["negated"]
        ]
        return [node(row) for row in {end["id"]: end for end in ends}.values()]


@strawberry.type(description="Who steers, owns, hosts, finances a thing, and what it does so to.")
class Governance(Explained):
    """The answer about governance."""

    of: Entity = strawberry.field(description="The thing asked about.")
    relations: list[Relation] = strawberry.field(description="By type and direction.")
    only_possible: int = strawberry.field(
        description="How many more ties are only possible then; ask for them with `grades`."
    )

    @classmethod
    def of_rows(cls, of: Row, rows: RelationsRows, view: View, telling: Telling) -> "Governance":
        """The answer of a question."""
        return cls(
            of=node(of),
            relations=[
                Relation(
                    type=NodeType(relation.type),
                    outward=relation.outward,
                    ties=[node(tie) for tie in relation.ties],
                    graded=graded(relation.ties, view),
                    rows=relation.ties,
                )
                for relation in rows.relations
            ],
            only_possible=rows.only_possible,
            telling=telling,
        )


@strawberry.type
class GovernanceQuestions:
    """Who steers, owns, hosts, finances whom."""

    @strawberry.field(
        description="Who steers, owns, hosts, finances a thing, and whom it steers, owns …: its "
        "ties, at most 500, gathered by type and direction."
    )
    async def governance(
        self,
        info: Info,
        of: arg.Of,
        types: arg.TieTypes = None,
        at: arg.At = None,
        grades: arg.Grades = None,
        throughout: arg.Throughout = False,
        scenario: arg.InScenario = None,
        statuses: arg.Statuses = None,
    ) -> Governance | None:
        """The ties of a thing."""
        view = await viewed(info, at, grades, throughout, statuses, scenario)
        asking = info.context.asking.seen(view)
        thing = await info.context.one(of, ENTITY_NOUNS)
        kinds = tuple(kind.value for kind in types or ())
        rows = await governance.ties(asking, thing["id"], kinds)
        telling = partial(governance.ties_told, asking, thing, kinds, rows)
        return Governance.of_rows(thing, rows, view, telling)
