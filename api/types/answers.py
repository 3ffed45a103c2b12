"""The answers to the questions that have a shape of their own."""

from collections import Counter

import strawberry
from strawberry.relay import PageInfo

from api.pages import Edge, FacetCount, Page, connection, facet
from api.types.claims import Mandate, Seat, Step, Tie
from api.types.dates import first_and_last
from api.types.entities import Actor, Matter, Scenario
from api.types.interfaces import Citation, Claim, Entity, claim, entity
from api.types.words import Answer, Ending, MatchedBy, NameForm, Said, TieType, Turn
from graph.model.values import Does as StepDoes
from graph.reading.anchoring import AnchoringRule as RuleRow
from graph.reading.anchoring import bodies_of
from graph.reading.asking import Row
from graph.reading.comparison import Compared as ComparedRow
from graph.reading.contradictions import PairPage
from graph.reading.governance import Relation as RelationRows
from graph.reading.history import Entry
from graph.reading.mandates import Chain as ChainRows
from graph.reading.names import Hits
from graph.reading.paths import Way as WayRows
from graph.reading.representation import Representation as RepresentationRows
from graph.reading.scenarios import Change as ChangeRows
from graph.time import Span

__all__ = [
    "Anchoring",
    "AnchoringRule",
    "Change",
    "Compared",
    "Comparison",
    "Contradiction",
    "ContradictionConnection",
    "Days",
    "Facts",
    "Governance",
    "Hop",
    "MandateChain",
    "Proposal",
    "Relation",
    "Representation",
    "SearchConnection",
    "SearchHit",
    "TimelineEntry",
    "Way",
]


@strawberry.type(description="Days from the first to the last; null where none is known.")
class Days:
    """A run of days."""

    first: str | None = strawberry.field(description="First day (YYYY-MM-DD); null: none known.")
    last: str | None = strawberry.field(description="Last day (YYYY-MM-DD); null: none known.")

    @classmethod
    def of(cls, days: Span | None) -> "Days | None":
        """The days of a span."""
        if days is None:
            return None
        first, last = first_and_last(days)
        return cls(first=first, last=last)


@strawberry.type(description="Who represents one area or actor in one body.")
class Representation:
    """A representation."""

    of: Entity = strawberry.field(description="Who is represented.")
    body: Actor = strawberry.field(description="Where.")
    answer: Answer = strawberry.field(description="How the question is answered.")
    explanation: str = strawberry.field(description="The answer in words.")
    seat_count: int | None = strawberry.field(
        description="How many seats; null: the sources give no number. Contradicting accounts of "
        "one seat each count."
    )
    seats: list[Seat] = strawberry.field(description="The seats behind the answer.")

    @classmethod
    def of_rows(cls, rows: RepresentationRows, asked: Span | None) -> "Representation":
        """The answer of a question."""
        answer = Answer(rows.answer)
        return cls(
            of=entity(rows.of, asked),
            body=entity(rows.body, asked),
            answer=answer,
            explanation=_EXPLANATIONS[answer.value].format(
                of=rows.of["name"], body=rows.body["name"]
            ),
            seat_count=rows.seat_count() if rows.seats else None,
            seats=[claim(seat, asked) for seat in rows.seats],
        )


_EXPLANATIONS = {
    "held": "The sources say who sits for {of} in {body}: by name, post, position or organisation.",
    "unnamed": "{of} has seats in {body}; the sources do not name who holds them.",
    "vacant": "{of} has a seat in {body} that nobody holds.",
    "not_entitled": "{of} has no seat to fill in {body}.",
    "not_stated": "The sources do not say whether {of} has a seat in {body} at the date asked for.",
}


@strawberry.type(description="One mandate of a chain.")
class Hop:
    """A hop."""

    mandate: Mandate = strawberry.field(description="The mandate, with its basis and sources.")
    near: Entity = strawberry.field(description="The side the walk comes from.")
    far: Entity | None = strawberry.field(
        description="The side it goes to; null: the sources do not say."
    )


@strawberry.type(description="One chain of mandates, from the body asked about to where it ends.")
class MandateChain:
    """A chain."""

    hops: list[Hop] = strawberry.field(description="From the body asked about onwards.")
    ending: Ending = strawberry.field(description="Where it ends, or how it breaks.")
    days: Days | None = strawberry.field(
        description="The days on which all of it may hold; null: there is no such day."
    )

    @classmethod
    def of_rows(cls, rows: ChainRows, asked: Span | None) -> "MandateChain":
        """The chain of a question."""
        return cls(
            hops=[
                Hop(
                    mandate=claim(hop.mandate, asked),
                    near=entity(hop.near, asked),
                    far=entity(hop.far, asked) if hop.far else None,
                )
                for hop in rows.hops
            ],
            ending=Ending(rows.ending),
            days=Days.of(rows.days),
        )


@strawberry.type(description="One source's rule, or account, of how a matter is handled.")
class AnchoringRule:
    """A rule."""

    matter: Matter = strawberry.field(description="What the rule is about.")
    source: Citation = strawberry.field(description="The section that gives the rule.")
    steps: list[Step] = strawberry.field(description="What is done, in order where one is said.")
    rows: strawberry.Private[list[Row]]
    asked: strawberry.Private[Span | None]

    @strawberry.field(description="The bodies it is anchored in (förankras), each once.")
    def anchored_in(self) -> list[Entity]:
        """The bodies of this rule."""
        return [entity(body, self.asked) for body in bodies_of(self.rows)]

    @classmethod
    def of_rows(cls, rule: RuleRow, asked: Span | None) -> "AnchoringRule":
        """The rule of a question."""
        return cls(
            matter=entity(rule.matter, asked),
            source=Citation.of(rule.citation),
            steps=[claim(step, asked) for step in rule.steps],
            rows=rule.steps,
            asked=asked,
        )


@strawberry.type(description="Where decisions are anchored: every rule and account, side by side.")
class Anchoring:
    """The answer about anchoring."""

    rules: list[AnchoringRule] = strawberry.field(
        description="One for each matter and section of a source; they may differ."
    )

    @strawberry.field(description="The bodies anchored in under any of the rules, each once.")
    def anchored_in(self) -> list[Entity]:
        """All bodies."""
        steps = [step for rule in self.rules for step in rule.rows]
        asked = self.rules[0].asked if self.rules else None
        return [entity(body, asked) for body in bodies_of(steps)]

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
        return [entity(body, first.asked) for body in bodies_of(first.rows) if body["id"] in common]


@strawberry.type(
    description="All ties of one type, one way: what a thing steers, or who steers it."
)
class Relation:
    """A relation."""

    type: TieType = strawberry.field(description="What ties them; reads from subject to object.")
    outward: bool = strawberry.field(
        description="True: the thing is the subject (it steers). False: the object (is steered)."
    )
    ties: list[Tie] = strawberry.field(description="The ties, with their dates and sources.")
    rows: strawberry.Private[list[Row]]
    asked: strawberry.Private[Span | None]

    @strawberry.field(description="The things on the other side, each once.")
    def others(self) -> list[Entity]:
        """The other ends."""
        field = "object" if self.outward else "subject"
        ends = [end for row in self.rows for end in row["ends"] if end["field"] == field]
        return [entity(row, self.asked) for row in {end["id"]: end for end in ends}.values()]


@strawberry.type(description="Who steers, owns, hosts, finances a thing, and what it does so to.")
class Governance:
    """The answer about governance."""

    of: Entity = strawberry.field(description="The thing asked about.")
    relations: list[Relation] = strawberry.field(description="By type and direction.")

    @classmethod
    def of_rows(cls, of: Row, rows: list[RelationRows], asked: Span | None) -> "Governance":
        """The answer of a question."""
        return cls(
            of=entity(of, asked),
            relations=[
                Relation(
                    type=TieType(relation.type),
                    outward=relation.outward,
                    ties=[claim(tie, asked) for tie in relation.ties],
                    rows=relation.ties,
                    asked=asked,
                )
                for relation in rows
            ],
        )


@strawberry.type(description="Something that began, ended or happened.")
class TimelineEntry:
    """An entry of a timeline."""

    turn: Turn = strawberry.field(description="What the date is the date of.")
    date: str = strawberry.field(description="As precise as the source gives it.")
    days: Days | None = strawberry.field(description="The days the date may mean.")
    claim: Claim = strawberry.field(description="The claim that says so.")

    @classmethod
    def of_entry(cls, entry: Entry, asked: Span | None) -> "TimelineEntry":
        """The entry of a question."""
        return cls(
            turn=Turn(entry.turn),
            date=entry.when,
            days=Days.of(entry.days),
            claim=claim(entry.claim, asked),
        )


@strawberry.type(description="One way from a thing to another.")
class Way:
    """A way."""

    things: list[Entity] = strawberry.field(description="From the first to the last.")
    claims: list[Claim] = strawberry.field(description="The claim between each two, in order.")
    days: Days | None = strawberry.field(description="The days on which all of it may hold.")

    @classmethod
    def of_rows(cls, way: WayRows, asked: Span | None) -> "Way":
        """The way of a question."""
        return cls(
            things=[entity(thing, asked) for thing in way.things],
            claims=[claim(row, asked) for row in way.claims],
            days=Days.of(way.days),
        )


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
            scenario=entity(scenario),
            changes=[
                Change(
                    proposed=claim(change.proposed),
                    replaced=[claim(old) for old in change.replaced],
                )
                for change in rows
            ],
        )


@strawberry.type(description="One thing and what is said of the trait.")
class Compared:
    """A row of a comparison."""

    of: Entity = strawberry.field(description="The thing compared.")
    said: Said = strawberry.field(description="Whether it is said to have the trait.")
    claims: list[Claim] = strawberry.field(description="The claims behind it; empty: not stated.")


@strawberry.type(description="Things side by side on one trait.")
class Comparison:
    """A comparison."""

    rows: list[Compared] = strawberry.field(description="In Swedish alphabetical order.")
    facets: list[FacetCount] = strawberry.field(description="How many YES, NO, BOTH, NOT_STATED.")

    @classmethod
    def of_rows(cls, rows: list[ComparedRow], asked: Span | None) -> "Comparison":
        """The answer of a question."""
        return cls(
            rows=[
                Compared(
                    of=entity(row.entity, asked),
                    said=Said(row.said),
                    claims=[claim(one, asked) for one in row.claims],
                )
                for row in rows
            ],
            facets=facet(Counter(row.said.name for row in rows)),
        )


@strawberry.type(description="Two claims that cannot both be so; neither is dropped.")
class Contradiction:
    """A contradiction."""

    one: Claim = strawberry.field(description="One side.")
    other: Claim = strawberry.field(description="The other side.")


@strawberry.type(description="A page of contradictions.")
class ContradictionConnection:
    """A page of contradictions."""

    total_count: int = strawberry.field(description="How many match in all, on all pages.")
    nodes: list[Contradiction] = strawberry.field(description="The pairs of this page, each once.")
    edges: list[Edge[Contradiction]] = strawberry.field(description="The same with their cursors.")
    page_info: PageInfo = strawberry.field(description="Whether and how to go on.")

    @classmethod
    def of_page(cls, page: Page, found: PairPage) -> "ContradictionConnection":
        """The page of a question."""
        nodes = [Contradiction(one=claim(one), other=claim(other)) for one, other in found.page]
        edges, info = connection(page, nodes, found.total)
        return cls(total_count=found.total, nodes=nodes, edges=edges, page_info=info)


@strawberry.type(description="A thing that was found, and why.")
class SearchHit:
    """A hit."""

    node: Entity = strawberry.field(description="The thing.")
    name: str = strawberry.field(description="The name that matched.")
    form: NameForm = strawberry.field(description="What kind of name that is.")
    matched_by: MatchedBy = strawberry.field(description="How it matched.")
    score: float = strawberry.field(description="Higher is better; comparable within one search.")


@strawberry.type(description="A page of what was found, the best first.")
class SearchConnection:
    """A page of hits."""

    total_count: int = strawberry.field(description="How many match in all, on all pages.")
    nodes: list[SearchHit] = strawberry.field(description="The hits of this page.")
    edges: list[Edge[SearchHit]] = strawberry.field(description="The same with their cursors.")
    page_info: PageInfo = strawberry.field(description="Whether and how to go on.")
    facets: list[FacetCount] = strawberry.field(description="How many of each noun were found.")

    @classmethod
    def of_hits(cls, page: Page, hits: Hits, asked: Span | None) -> "SearchConnection":
        """The page of a search."""
        nodes = [
            SearchHit(
                node=entity(hit["entity"], asked),
                name=hit["match"]["name"],
                form=NameForm(hit["match"]["form"]),
                matched_by=MatchedBy(hit["match"]["how"]),
                score=hit["match"]["score"],
            )
            for hit in hits.page
        ]
        edges, info = connection(page, nodes, hits.total)
        return cls(
            total_count=hits.total,
            nodes=nodes,
            edges=edges,
            page_info=info,
            facets=facet(hits.nouns),
        )


@strawberry.type(description="What the graph holds.")
class Facts:
    """Counts of the whole graph."""

    loaded_on: str | None = strawberry.field(description="Day of the last load; null: none yet.")
    version: str | None = strawberry.field(
        description="Changes when, and only when, the data does."
    )
    nouns: list[FacetCount] = strawberry.field(description="How many there are of each noun.")
