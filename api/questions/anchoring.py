"""Where decisions are anchored."""

from functools import partial

import strawberry

from api.context import Info
from api.types import arguments as arg
from api.types.asides import Explained
from api.types.claims import Step
from api.types.entities import Matter
from api.types.interfaces import Citation, Entity, GradedClaim, graded
from api.types.nodes import node
from api.viewing import viewed
from graph.model.common import ENTITY_NOUNS
from graph.model.values import Does as StepDoes
from graph.reading import anchoring
from graph.reading.anchoring import AnchoringRule as RuleRow
from graph.reading.anchoring import bodies_of
from graph.reading.asking import Row
from graph.view import View

__all__ = ["Anchoring", "AnchoringQuestions", "AnchoringRule"]


@strawberry.type(description="One source's rule, or account, of how a matter is handled.")
class AnchoringRule:
    """A rule."""

    matter: Matter = strawberry.field(description="What the rule is about.")
    source: Citation = strawberry.field(description="The section that gives the rule.")
    steps: list[Step] = strawberry.field(description="What is done, in order where one is said.")
    graded: list[GradedClaim] = strawberry.field(
        description="The same steps, each with how surely it held then."
    )
    rows: strawberry.Private[list[Row]]

    @strawberry.field(description="The bodies it is anchored in (förankras), each once.")
    def anchored_in(self) -> list[Entity]:
        """The bodies of this rule."""
        return [node(body) for body in bodies_of(self.rows)]

    @classmethod
    def of_rows(cls, rule: RuleRow, view: View) -> "AnchoringRule":
        """The rule of a question."""
        return cls(
            matter=node(rule.matter),
            source=Citation.of(rule.citation),
            steps=[node(step) for step in rule.steps],
            graded=graded(rule.steps, view),
            rows=rule.steps,
        )


@strawberry.type(description="Where decisions are anchored: every rule and account, side by side.")
class Anchoring(Explained):
    """The answer about anchoring."""

    rules: list[AnchoringRule] = strawberry.field(
        description="One for each matter and section of a source; they may differ."
    )
    only_possible: int = strawberry.field(
        description="How many more steps are only possible then; ask for them with `grades`."
    )

    through: list[Entity] = strawberry.field(
        description="Those who steer or lead what was asked about, where nothing of its own is "
        "anchored: then the rules in which they take part are given too. Empty: all rules are of "
        "what was asked about."
    )

    @strawberry.field(description="The bodies anchored in under any of the rules, each once.")
    def anchored_in(self) -> list[Entity]:
        """All bodies."""
        steps = [step for rule in self.rules for step in rule.rows]
        return [node(body) for body in bodies_of(steps)]

    @strawberry.field(description="How many different bodies that is.")
    def body_count(self) -> int:
        """The number of bodies."""
        return len(bodies_of([step for rule in self.rules for step in rule.rows]))

    @strawberry.field(description="The bodies that every rule that anchors at all has in common.")
    def anchored_in_by_all(self) -> list[Entity]:
        """The common bodies."""
        anchoring = [
            rule for rule in self.rules if any(s["does"] == StepDoes.ANCHORS for s in rule.rows)
        ]
        if not anchoring:
            return []
        common = set[str].intersection(*({b["id"] for b in bodies_of(r.rows)} for r in anchoring))
        first = anchoring[0]
        return [node(body) for body in bodies_of(first.rows) if body["id"] in common]


@strawberry.type
class AnchoringQuestions:
    """Where decisions are anchored."""

    @strawberry.field(
        description="Where decisions are anchored (förankring): for matters or bodies, who "
        "prepares, decides, must be anchored in, is accountable; one rule for each section that "
        "gives one, of at most 200 matters. `sections` keeps the rules that one of them gives."
    )
    async def anchoring(
        self,
        info: Info,
        of: arg.About,
        does: arg.Doing = None,
        sections: arg.Sections = None,
        at: arg.At = None,
        grades: arg.Grades = None,
        throughout: arg.Throughout = False,
        scenario: arg.InScenario = None,
        statuses: arg.Statuses = None,
    ) -> Anchoring | None:
        """Where decisions are anchored."""
        view = await viewed(info, at, grades, throughout, statuses, scenario)
        asking = info.context.asking.seen(view)
        ids = await info.context.ids(of, ENTITY_NOUNS)
        kinds = tuple(kind.value for kind in does or ())
        found = await anchoring.anchoring_rules(asking, ids, kinds, sections)
        return Anchoring(
            rules=[AnchoringRule.of_rows(rule, view) for rule in found.rules],
            only_possible=found.only_possible,
            through=[node(one) for one in found.through],
            telling=partial(anchoring.rules_told, asking, ids, kinds, sections, found),
        )
