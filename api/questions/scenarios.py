"""What a scenario would change."""

import strawberry

from api.context import Info
from api.types import arguments as arg
from api.types.entities import Scenario
from api.types.interfaces import Claim
from api.types.nodes import node
from graph.reading import scenarios
from graph.reading.asking import Row
from graph.reading.scenarios import Change as ChangeRows

__all__ = ["Change", "Proposal", "ScenariosQuestions"]


@strawberry.type(description="One proposed claim beside what it would replace.")
class Change:
    """A change."""

    proposed: Claim = strawberry.field(description="The proposed claim.")
    replaced: list[Claim] = strawberry.field(description="Empty: it is new, replacing nothing.")


@strawberry.type(description="What a scenario would change, beside what is in force.")
class Proposal:
    """A proposal."""

    scenario: Scenario = strawberry.field(description="The scenario.")
    changes: list[Change] = strawberry.field(
        description="What it proposes, by noun and id; at most 500."
    )

    @classmethod
    def of_rows(cls, scenario: Row, rows: list[ChangeRows]) -> "Proposal":
        """The proposal of a question."""
        return cls(
            scenario=node(scenario),
            changes=[
                Change(
                    proposed=node(change.proposed),
                    replaced=[node(old) for old in change.replaced],
                )
                for change in rows
            ],
        )


@strawberry.type
class ScenariosQuestions:
    """What a scenario would change."""

    @strawberry.field(
        description="What a scenario would change: each proposed claim beside those in force that "
        "it would replace."
    )
    async def proposal(self, info: Info, scenario: arg.ScenarioName) -> Proposal | None:
        """The changes of a scenario."""
        thing = await info.context.one(scenario, ("scenario",))
        rows = await scenarios.changes(info.context.asking, thing["id"])
        return Proposal.of_rows(thing, rows)
