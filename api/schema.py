"""The root of the graph: the questions people ask, and beneath them one way to every claim."""

from collections import Counter

import strawberry
from graphql import GraphQLError
from strawberry.schema.config import StrawberryConfig
from strawberry.types import ExecutionContext

from api.context import Info
from api.limits import LIMITS
from api.pages import After, First, Page, facet
from api.refusals import Refusals
from api.types import arguments as arg
from api.types.answers import (
    Anchoring,
    AnchoringRule,
    Comparison,
    ContradictionConnection,
    Facts,
    Governance,
    MandateChain,
    Proposal,
    Representation,
    SearchConnection,
    TimelineEntry,
    Way,
)
from api.types.entities import EntityConnection, entity_connection
from api.types.filters import ClaimFilter, conditions
from api.types.interfaces import (
    EVERY_STATUS,
    NODE_TYPES,
    ClaimConnection,
    Node,
    asking_at,
    claim_connection,
    counts_wanted,
    node,
)
from api.types.words import (
    DATE,
    ClaimNoun,
    Date,
    Direction,
    EntityNoun,
    Order,
    Walk,
)
from graph.model.common import ENTITY_NOUNS
from graph.reading import (
    anchoring,
    comparison,
    contradictions,
    gaps,
    governance,
    history,
    mandates,
    names,
    overview,
    paths,
    representation,
    scenarios,
)
from graph.reading.asking import Asking
from graph.reading.claims import Conditions, EndCondition, Wanted, claims_matching
from graph.reading.entities import WantedEntities, entities_matching

__all__ = ["Query", "schema"]

_REPRESENTED = ("area", "actor", "person", "post")
_PASSED = (ClaimNoun("seat"), ClaimNoun("tie"), ClaimNoun("mandate"))


@strawberry.type(description="The questions.")
class Query:
    """The root fields. An argument that names a thing takes its id or any of its names."""

    @strawberry.field(
        description="Who sits for an area or actor (`of`) in bodies (`in`; all where it has seats "
        "when left out): by name, or UNNAMED, VACANT, NOT_ENTITLED, or NOT_STATED by any source. "
        "At most 500 bodies."
    )
    async def representation(
        self,
        info: Info,
        of: arg.Of,
        in_: arg.In = None,
        at: arg.At = None,
        statuses: arg.Statuses = None,
    ) -> list[Representation]:
        """Who represents whom where."""
        context = info.context
        asking = asking_at(context.asking, at, statuses)
        represented = await context.one(of, _REPRESENTED)
        named = await names.named(context.asking, in_ or [], ("actor",))
        bodies = [named[text] for text in dict.fromkeys(in_ or [])]
        bodies = await representation.members_of(asking, bodies)
        rows = await representation.seats_held(asking, represented, bodies)
        return [Representation.of_rows(row, at) for row in rows]

    @strawberry.field(
        description="Where decisions are anchored (förankring): for matters or bodies, who "
        "prepares, decides, must be anchored in, is accountable; one rule for each section that "
        "gives one, of at most 200 matters. `sections` keeps the rules whose section's heading "
        "holds one of the texts."
    )
    async def anchoring(
        self,
        info: Info,
        of: arg.About,
        does: arg.Doing = None,
        sections: arg.Sections = None,
        at: arg.At = None,
        statuses: arg.Statuses = None,
    ) -> Anchoring:
        """Where decisions are anchored."""
        asking = asking_at(info.context.asking, at, statuses)
        ids = await info.context.ids(of, ENTITY_NOUNS)
        rules = await anchoring.anchoring_rules(asking, ids, tuple(d.value for d in does or ()))
        kept = [rule for rule in rules if sections is None or rule.stands_in(sections)]
        return Anchoring(rules=[AnchoringRule.of_rows(rule, at) for rule in kept])

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
        statuses: arg.Statuses = None,
    ) -> list[MandateChain]:
        """The chains of mandates."""
        asking = asking_at(info.context.asking, at, statuses)
        start = await info.context.one(of, _REPRESENTED)
        chains = await mandates.mandate_chains(asking, start, direction)
        return [MandateChain.of_rows(chain, at) for chain in chains]

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
        statuses: arg.Statuses = None,
    ) -> Governance:
        """The ties of a thing."""
        asking = asking_at(info.context.asking, at, statuses)
        thing = await info.context.one(of, ENTITY_NOUNS)
        rows = await governance.ties(asking, thing["id"], tuple(kind.value for kind in types or ()))
        return Governance.of_rows(thing, rows, at)

    @strawberry.field(
        description="What began, ended and happened about things, the earliest first, from "
        "at most 500 claims. With `at`, what may have come at that time."
    )
    async def history(
        self,
        info: Info,
        of: arg.About,
        at: arg.At = None,
        statuses: arg.Statuses = None,
    ) -> list[TimelineEntry]:
        """The timeline of things."""
        asking = asking_at(info.context.asking, at, statuses)
        ids = await info.context.ids(of, ENTITY_NOUNS)
        return [TimelineEntry.of_entry(entry, at) for entry in await history.dated(asking, ids)]

    @strawberry.field(
        description="Money: grants by payer, receiver, agreement, area and words of the purpose."
    )
    async def money(
        self,
        info: Info,
        payer: arg.Payer = None,
        receiver: arg.Receiver = None,
        agreement: arg.Agreement = None,
        where: arg.Where = None,
        words: arg.Words = "",
        at: arg.At = None,
        statuses: arg.Statuses = None,
        first: First = 50,
        after: After = None,
    ) -> ClaimConnection:
        """The grants."""
        page = Page.asked("money", first, after)
        asking = asking_at(info.context.asking, at, statuses)
        given = {"payer": payer, "receiver": receiver, "agreement": agreement}
        ends = [
            EndCondition(role, tuple(await info.context.ids(texts, ENTITY_NOUNS)))
            for role, texts in given.items()
            if texts
        ]
        keep = [Conditions(one_of={"noun": ("grant",)}, ends=tuple(ends))]
        keep += [await conditions(info.context, where)] if where else []
        wanted = Wanted(keep=keep, words=words)
        return await _claims(info, page, asking, wanted, by_date=True)

    @strawberry.field(
        description="How one thing reaches another, through which claims, passing all things in "
        "`via`; the shortest ways first."
    )
    async def path(
        self,
        info: Info,
        from_: arg.From,
        to: arg.To,
        via: arg.Via = None,
        walk: arg.Walked = Walk.INFLUENCE,
        through: arg.Through = None,
        ways: arg.Ways = 5,
        at: arg.At = None,
        statuses: arg.Statuses = None,
    ) -> list[Way]:
        """The ways from one thing to another."""
        wanted = Page.asked("path", ways, None).first
        asking = asking_at(info.context.asking, at, statuses)
        start = await info.context.one(from_, ENTITY_NOUNS)
        goal = await info.context.one(to, ENTITY_NOUNS)
        passed = await info.context.ids(via, ENTITY_NOUNS)
        nouns = tuple(noun.value for noun in through or _PASSED)
        walked = paths.by_influence if walk is Walk.INFLUENCE else paths.by_any
        found = await walked(asking, start["id"], goal["id"], nouns, passed, wanted)
        return [Way.of_rows(way, at) for way in found]

    @strawberry.field(
        description="What the sources say is missing: findings of gaps, needs, weaknesses and "
        "risks, seats that are vacant, unnamed or not to be filled, mandates lacked, figures left "
        "unsaid."
    )
    async def gaps(
        self,
        info: Info,
        of: arg.OfAny = None,
        types: arg.FindingTypes = None,
        at: arg.At = None,
        statuses: arg.Statuses = None,
        first: First = 50,
        after: After = None,
    ) -> ClaimConnection:
        """The gaps that sources state."""
        page = Page.asked("gaps", first, after)
        asking = asking_at(info.context.asking, at, statuses)
        ids = await info.context.ids(of, ENTITY_NOUNS)
        kinds = tuple(types or gaps.GAPS)
        found = await gaps.stated(
            asking,
            ids,
            kinds,
            counted=counts_wanted(info),
            skip=page.skip,
            first=page.first,
        )
        return claim_connection(page, found, at)

    @strawberry.field(
        description="What a scenario would change: each proposed claim beside those in force that "
        "it would replace."
    )
    async def proposal(self, info: Info, scenario: arg.ScenarioName) -> Proposal:
        """The changes of a scenario."""
        thing = await info.context.one(scenario, ("scenario",))
        rows = await scenarios.changes(info.context.asking, thing["id"])
        return Proposal.of_rows(thing, rows)

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
        statuses: arg.Statuses = None,
    ) -> Comparison:
        """Things compared on a trait."""
        asking = asking_at(info.context.asking, at, statuses)
        ids = await info.context.ids(of, (noun.value,))
        kinds = types or ([] if of or noun is not EntityNoun.AREA else ["county"])
        asked = await conditions(info.context, trait, of_thing=True)
        rows = await comparison.side_by_side(asking, noun.value, tuple(kinds), tuple(ids), asked)
        return Comparison.of_rows(rows, at)

    @strawberry.field(
        description="Claims that contradict each other, within a source or between sources; both "
        "sides with their citations."
    )
    async def contradictions(
        self,
        info: Info,
        of: arg.OfAny = None,
        documents: arg.Documents = None,
        first: First = 50,
        after: After = None,
    ) -> ContradictionConnection:
        """The contradictions."""
        page = Page.asked("contradictions", first, after)
        ids = await info.context.ids(of, ENTITY_NOUNS)
        cited = await info.context.ids(documents, ("document",))
        found = await contradictions.pairs(
            info.context.asking, ids, cited, skip=page.skip, first=page.first
        )
        return ContradictionConnection.of_page(page, found)

    @strawberry.field(
        description="Everything that is known, as claims: by who (`about`, `ends`), kind, place, "
        "topic, document, date and words. `where` must hold, one of `anyOf` if given, and none of "
        "`not`. Every status counts unless `statuses` says otherwise."
    )
    async def claims(
        self,
        info: Info,
        where: arg.Where = None,
        any_of: arg.AnyOf = None,
        not_: arg.Not = None,
        words: arg.Words = "",
        at: arg.At = None,
        statuses: arg.Statuses = None,
        order: arg.ByOrder = Order.NOUN,
        first: First = 50,
        after: After = None,
    ) -> ClaimConnection:
        """The claims that filters keep."""
        page = Page.asked("claims", first, after)
        context = info.context
        asking = asking_at(context.asking, at, statuses or list(EVERY_STATUS))
        wanted = Wanted(
            keep=[await conditions(context, where)] if where else [],
            any_of=[await conditions(context, one) for one in any_of or []],
            drop=[await conditions(context, one) for one in not_ or []],
            words=words,
        )
        return await _claims(info, page, asking, wanted, by_date=order is Order.DATE)

    @strawberry.field(
        description="Things of any noun, in Swedish order: by kind, type, area, and by what is "
        "(`having`, all of them) and is not (`lacking`, none of them) claimed about them. A trait "
        "compared over all counties is one such request."
    )
    async def entities(
        self,
        info: Info,
        nouns: arg.EntityNouns = None,
        types: arg.Types = None,
        areas: arg.Areas = None,
        is_: arg.Is = None,
        having: arg.Having = None,
        lacking: arg.Lacking = None,
        at: arg.At = None,
        statuses: arg.Statuses = None,
        first: First = 50,
        after: After = None,
    ) -> EntityConnection:
        """The things that filters keep."""
        return await _things(
            Page.asked("entities", first, after),
            asking_at(info.context.asking, at, statuses),
            WantedEntities(
                nouns=tuple(noun.value for noun in nouns) if nouns else ENTITY_NOUNS,
                types=tuple(types or ()),
                areas=tuple(await info.context.ids(areas, ("area",))),
                ids=tuple(await info.context.ids(is_, ENTITY_NOUNS)),
                having=await _all_of(info, having),
                lacking=await _all_of(info, lacking),
            ),
        )

    @strawberry.field(
        description="Actors (aktörer) by type and area, with counts by type; `entities` has more."
    )
    async def actors(
        self,
        info: Info,
        types: arg.ActorTypes = None,
        areas: arg.Areas = None,
        having: arg.Having = None,
        lacking: arg.Lacking = None,
        at: arg.At = None,
        statuses: arg.Statuses = None,
        first: First = 50,
        after: After = None,
    ) -> EntityConnection:
        """The actors that filters keep."""
        return await _things(
            Page.asked("actors", first, after),
            asking_at(info.context.asking, at, statuses),
            WantedEntities(
                nouns=("actor",),
                types=tuple(kind.value for kind in types or ()),
                areas=tuple(await info.context.ids(areas, ("area",))),
                having=await _all_of(info, having),
                lacking=await _all_of(info, lacking),
            ),
        )

    @strawberry.field(
        description="Finds things by any name, abbreviation, former or printed name: with or "
        "without the dots of å, ä, ö, by the beginning of a word, inflected, slightly misspelt."
    )
    async def search(
        self,
        info: Info,
        text: arg.Text,
        nouns: arg.EntityNouns = None,
        types: arg.Types = None,
        at: arg.At = None,
        first: First = 20,
        after: After = None,
    ) -> SearchConnection:
        """What bears a name like the text."""
        page = Page.asked("search", first, after)
        asking = asking_at(info.context.asking, at, list(EVERY_STATUS))
        wanted = tuple(noun.value for noun in nouns) if nouns else ENTITY_NOUNS
        hits = await names.found(
            asking, text, nouns=wanted, types=tuple(types or ()), skip=page.skip, first=page.first
        )
        return SearchConnection.of_hits(page, hits, at)

    @strawberry.field(description="The thing or claim with this id; null: there is none.")
    async def node(self, info: Info, id: arg.Id) -> Node | None:
        """One node."""
        row = await info.context.nodes.load(id)
        return node(row) if row else None

    @strawberry.field(description="The things and claims with these ids, in their order.")
    async def nodes(self, info: Info, ids: arg.Ids) -> list[Node | None]:
        """Several nodes."""
        Page.asked("nodes", len(ids), None)
        rows = await info.context.nodes.load_many([str(one) for one in ids])
        return [node(row) if row else None for row in rows]

    @strawberry.field(description="What the graph holds, and since when.")
    async def facts(self, info: Info) -> Facts:
        """Counts of the graph."""
        row = await overview.counts(info.context.asking)
        return Facts(
            loaded_on=row["loaded_on"],
            version=row["digest"],
            nouns=facet(Counter({one["noun"]: one["count"] for one in row["nouns"]})),
        )


async def _all_of(info: Info, filters: list[ClaimFilter] | None) -> list[Conditions]:
    """The conditions on a thing's claims."""
    return [await conditions(info.context, one, of_thing=True) for one in filters or []]


async def _claims(
    info: Info, page: Page, asking: Asking, wanted: Wanted, *, by_date: bool
) -> ClaimConnection:
    """A page of claims, counted where the operation asks for counts."""
    found = await claims_matching(
        asking,
        wanted,
        by_date=by_date,
        counted=counts_wanted(info),
        skip=page.skip,
        first=page.first,
    )
    return claim_connection(page, found, asking.at)


async def _things(page: Page, asking: Asking, wanted: WantedEntities) -> EntityConnection:
    """A page of things."""
    found = await entities_matching(asking, wanted, skip=page.skip, first=page.first)
    return entity_connection(page, found, asking.at)


class _Schema(strawberry.Schema):
    """A schema whose errors are logged in one place, by Refusals."""

    def process_errors(
        self, errors: list[GraphQLError], execution_context: ExecutionContext | None = None
    ) -> None:
        """Leaves the log to Refusals, which knows what was foreseen."""


schema = _Schema(
    query=Query,
    types=list(NODE_TYPES.values()),
    extensions=[*LIMITS, Refusals],
    config=StrawberryConfig(scalar_map={Date: DATE}),
)
