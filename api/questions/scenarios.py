"""What a scenario would change."""

import strawberry
from strawberry.relay import PageInfo

from api.context import Info
from api.pages import After, Edge, First, Page, connection
from api.types import arguments as arg
from api.types.entities import Scenario
from api.types.interfaces import Claim
from api.types.nodes import node
from graph.reading import scenarios
from graph.reading.asking import Row
from graph.reading.scenarios import ChangePage

__all__ = ["Change", "ProposalConnection", "ScenariosQuestions"]


@strawberry.type(description="One proposed claim beside what it would replace.")
class Change:
    """A change."""

    proposed: Claim = strawberry.field(description="The proposed claim.")
    replaced: list[Claim] = strawberry.field(description="Empty: it is new, replacing nothing.")


@strawberry.type(description="What a scenario would change, beside what is in force, a page of it.")
class ProposalConnection:
    """What a scenario would change."""

    scenario: Scenario = strawberry.field(description="The scenario.")
    total_count: int = strawberry.field(description="How many changes there are, on all pages.")
    changes: list[Change] = strawberry.field(
        description="What it proposes, by noun and id, of this page."
    )
    edges: list[Edge[Change]] = strawberry.field(description="The same with their cursors.")
    page_info: PageInfo = strawberry.field(description="Whether and how to go on.")
    explanation: str = strawberry.field(description="The answer in a sentence, in Swedish.")

    @classmethod
    def of_page(cls, scenario: Row, page: Page, found: ChangePage) -> "ProposalConnection":
        """The proposal of a question."""
        changes = [
            Change(proposed=node(one.proposed), replaced=[node(old) for old in one.replaced])
            for one in found.page
        ]
        edges, info = connection(page, changes, found.total)
        return cls(
            scenario=node(scenario),
            total_count=found.total,
            changes=changes,
            edges=edges,
            page_info=info,
            explanation=found.told(),
        )


@strawberry.type
class ScenariosQuestions:
    """What a scenario would change."""

    @strawberry.field(
        description="What a scenario would change: each proposed claim, of certain `nouns` or all, "
        "beside those in force that it would replace."
    )
    async def proposal(
        self,
        info: Info,
        scenario: arg.ScenarioName,
        nouns: arg.Nouns = None,
        first: First = 50,
        after: After = None,
    ) -> ProposalConnection | None:
        """The changes of a scenario."""
        page = await Page.asked(info, first, after)
        thing = await info.context.one(scenario, ("scenario",))
        kinds = tuple(noun.value for noun in nouns or ())
        found = await scenarios.changes(
            info.context.asking, thing["id"], kinds, skip=page.skip, first=page.first
        )
        return ProposalConnection.of_page(thing, page, found)
