"""What all nodes share: things and claims, and how a row of the store becomes one of them."""

import dataclasses
from collections import Counter
from collections.abc import Callable
from enum import Enum
from functools import cache
from typing import Any, Self, get_args, get_type_hints

import strawberry
from strawberry.relay import PageInfo

from api.context import ClaimsAsked, Info
from api.pages import After, Edge, FacetCount, First, Page, connection, counts_wanted, facet
from api.types import arguments as arg
from api.types.dates import Grading, Validity
from api.types.filters import conditions
from api.types.words import ClaimNoun, EntityNoun, Grade, Modality, NameForm, Status
from api.viewing import given, seen_at
from graph.model.common import ENTITY_NOUNS, noun_of
from graph.reading.asking import Row
from graph.reading.called import borne_in, called_in
from graph.reading.claims import FACETS, ClaimPage, Conditions
from graph.reading.ends import ends_of
from graph.reading.grading import verdict_of
from graph.reading.sentences import spoken
from graph.time import span_text
from graph.view import EVERY_STATUS, View

__all__ = [
    "NODE_TYPES",
    "Citation",
    "Claim",
    "ClaimConnection",
    "Entity",
    "Node",
    "claim",
    "claim_connection",
    "entity",
    "node",
    "noun",
]

_ANY = View()
"""What is asked for at no date."""

_OURS = ("row", "view", "statement")
"""Fields of our types that are not copied from a row as they are."""

NODE_TYPES: dict[str, type["Node"]] = {}
"""The type of every noun. The schema names them all: interfaces alone would not bring them in."""


def noun(name: str) -> Callable[[type["Node"]], type["Node"]]:
    """Makes a type the one that rows of this noun become."""

    def register(cls: type["Node"]) -> type["Node"]:
        NODE_TYPES[name] = cls
        return cls

    return register


def node(row: Row, view: View = _ANY) -> Any:
    """The row as the GraphQL type of its noun; `view` is what it was asked from."""
    return NODE_TYPES[row["noun"]].of_row(row, view)


def entity(row: Row, view: View = _ANY) -> Any:
    """The row of a thing, or an end of a claim, as the type of its noun."""
    return node(row, view)


def claim(row: Row, view: View = _ANY) -> Any:
    """The row of a claim as the type of its noun."""
    return node(row, view)


@cache
def _plain_fields(cls: type) -> tuple[tuple[str, type[Enum] | None], ...]:
    """The fields that are copied from a row, each with the enumeration its value belongs to."""
    hints = get_type_hints(cls)
    names = [f.name for f in dataclasses.fields(cls) if f.init and f.name not in _OURS]
    return tuple((name, _enumeration(hints[name])) for name in names)


def _enumeration(hint: Any) -> type[Enum] | None:
    candidates = (hint, *get_args(hint))
    return next((c for c in candidates if isinstance(c, type) and issubclass(c, Enum)), None)


@strawberry.interface(description="Anything with an id: a thing or a claim.")
class Node:
    """A thing or a claim, built from a row of the store."""

    id: strawberry.ID = strawberry.field(
        description="A readable path, the same for ever: `actor/milk`, `seat/milk-åsa-bringlöv`."
    )
    row: strawberry.Private[Row]
    view: strawberry.Private[View]

    @strawberry.field(description="The date it was asked for at; null: none was given.")
    def asked_at(self) -> str | None:
        """The date asked for."""
        return span_text(self.view.at) if self.view.at else None

    @classmethod
    def of_row(cls, row: Row, view: View) -> Self:
        """The row as this type."""
        values: dict[str, Any] = {}
        for name, enumeration in _plain_fields(cls):
            value = row.get(name)
            values[name] = enumeration(value) if enumeration and value is not None else value
        return cls(row=row, view=view, **values)


@strawberry.type(description="Where a source says it.")
class Citation:
    """Document, section and page."""

    document_id: strawberry.ID = strawberry.field(description="Id of the document.")
    title: str = strawberry.field(description="The document's name.")
    section: str | None = strawberry.field(description="Chapter, section or annex.")
    page: int | None = strawberry.field(description="Page; null where the text does not show it.")
    note: str | None = strawberry.field(
        description="What to know of the place: a footnote, a label."
    )

    @strawberry.field(description="The document itself.")
    async def document(self, info: Info) -> "Entity":
        """The cited document."""
        row = await info.context.nodes.load(self.document_id)
        return entity(row or {"id": self.document_id, "noun": "document", "name": self.title})

    @classmethod
    def of(cls, row: Row) -> "Citation":
        """The citation of a row."""
        return cls(
            document_id=strawberry.ID(row["document"]),
            title=row["title"],
            section=row.get("section"),
            page=row.get("page"),
            note=row.get("note"),
        )


@strawberry.interface(
    description="What a source says: dated, cited, with its limits. Every fact served is one."
)
class Claim(Node):
    """A claim of any noun."""

    status: Status = strawberry.field(description="How far it is a fact.")
    modality: Modality = strawberry.field(description="What kind of statement the source makes.")
    limit: str | None = strawberry.field(
        description="A limit that belongs to it ('i vissa län'); without it the claim is false."
    )
    negated: bool = strawberry.field(
        description="The source says that it is not so: not yet, no longer, lacks."
    )
    condition: str | None = strawberry.field(description="On what it depends; null: nothing said.")
    purpose: str | None = strawberry.field(description="What it is for; null: not said.")
    reason: str | None = strawberry.field(
        description="Why it is so, or why a printed name was put right; null: not said."
    )
    order: int | None = strawberry.field(
        description="Its place, where the source lists in an order; null: none is said."
    )
    note: str | None = strawberry.field(
        description="A remark of ours: how it was counted, what the source leaves out."
    )

    @strawberry.field(
        description="The claim in our own words, in Swedish: all it ties, its numbers and limit, "
        "in the names of its time."
    )
    def statement(self) -> str:
        """The sentence, with the names of persons put in."""
        return spoken(self.row)

    @strawberry.field(description="The noun of the claim.")
    def noun(self) -> ClaimNoun:
        """The noun."""
        return ClaimNoun(self.row["noun"])

    @strawberry.field(description="When it held.")
    def validity(self) -> Validity:
        """The validity."""
        return Validity.of(self.row)

    @strawberry.field(
        description="How surely it held at the date asked for (or at `at`); null: no date."
    )
    def grade(self, at: arg.At = strawberry.UNSET) -> Grade | None:
        """The grade at a date."""
        view = seen_at(self.view, at)
        return None if view.at is None else Grade(verdict_of(self.row, view).grade)

    @strawberry.field(
        description="The grade at the date asked for (or at `at`; no date: at its best), and why."
    )
    def grading(self, at: arg.At = strawberry.UNSET) -> Grading:
        """The grade and its reason."""
        view = seen_at(self.view, at)
        return Grading.of(verdict_of(self.row, view), view)

    @strawberry.field(description="Where it is said: at least one document, section, page.")
    def sources(self) -> list[Citation]:
        """The citations."""
        cited = sorted(self.row["citations"], key=lambda row: row["order"])
        return [Citation.of(row) for row in cited]

    @strawberry.field(description="The areas it applies in (område).")
    def areas(self) -> list["Entity"]:
        """The areas."""
        return self.things("area")

    @strawberry.field(description="The fields of work it concerns (fokusområde).")
    def topics(self) -> list["Entity"]:
        """The topics."""
        return self.things("topic")

    @strawberry.field(description="Other things and claims it speaks about.")
    async def about(self, info: Info) -> list[Node]:
        """What it speaks about."""
        return await self.nodes(info, "about")

    @strawberry.field(description="Claims it is at odds with, on either side; all of them stay.")
    async def contradicts(self, info: Info) -> list["Claim"]:
        """The claims it contradicts, and those that contradict it."""
        asking = info.context.asking.seen(View(statuses=EVERY_STATUS))
        wish = ClaimsAsked(self.id, asking, Conditions(), role="contradicts")
        page = await info.context.claims.load(wish)
        ours: list[Claim] = await self.nodes(info, "contradicts")
        theirs = [claim(row, self.view) for row in page.page]
        return list({one.id: one for one in (*ours, *theirs)}.values())

    @strawberry.field(description="Claims in force that this proposed one would replace.")
    async def replaces(self, info: Info) -> list["Claim"]:
        """The claims it would replace."""
        return await self.nodes(info, "replaces")

    @strawberry.field(description="The scenarios it belongs to; empty: it is not a proposal.")
    def scenarios(self) -> list["Entity"]:
        """The scenarios."""
        return self.things("scenario")

    @strawberry.field(description="Everything it ties together, with the part each thing plays.")
    def ends(self) -> list["End"]:
        """All ends of the claim."""
        rows = sorted(self.row["ends"], key=lambda end: (end["field"], end["order"]))
        return [End(role=row["field"], row=row, view=self.view) for row in rows]

    def things(self, field: str) -> list[Any]:
        """The things in a field."""
        return [node(end, self.view) for end in ends_of(self.row, field)]

    async def nodes(self, info: Info, field: str) -> list[Any]:
        """The things and claims in a field, fetched for all parents at once."""
        ends = ends_of(self.row, field)
        rows = await info.context.nodes.load_many([end["id"] for end in ends])
        return [node(row, self.view) for row in rows if row]


@strawberry.type(description="One end of a claim: a thing (or claim) and the part it plays.")
class End:
    """An end of a claim."""

    role: str = strawberry.field(description="The part it plays: holder, body, grantor, payer …")
    row: strawberry.Private[Row]
    view: strawberry.Private[View]

    @strawberry.field(description="Its id.")
    def id(self) -> strawberry.ID:
        """The id."""
        return strawberry.ID(self.row["id"])

    @strawberry.field(description="Its name today, or its statement where it is a claim.")
    def name(self) -> str:
        """The name."""
        return self.row["name"]

    @strawberry.field(
        description="What it was called when the claim held, by the source that makes the claim."
    )
    def called(self) -> str:
        """The name of the time."""
        return self.row.get("called") or self.row["name"]

    @strawberry.field(description="The thing or claim itself.")
    async def node(self, info: Info) -> Node:
        """The node."""
        if noun_of(self.row["id"]) in ENTITY_NOUNS:
            return node(self.row, self.view)
        return node(await info.context.nodes.load(self.row["id"]) or self.row, self.view)


@strawberry.type(description="A page of claims, with counts over all that matched.")
class ClaimConnection:
    """A page of claims."""

    total_count: int = strawberry.field(description="How many match in all, on all pages.")
    nodes: list[Claim] = strawberry.field(description="The claims of this page.")
    edges: list[Edge[Claim]] = strawberry.field(description="The same with their cursors.")
    page_info: PageInfo = strawberry.field(description="Whether and how to go on.")
    facets: "ClaimFacets" = strawberry.field(description="Counts over all that matched.")
    only_possible: int = strawberry.field(
        description="How many more match that are only possible at the date asked for; ask for "
        "them with `grades`."
    )


@strawberry.type(description="Counts of claims over all that matched, not only this page.")
class ClaimFacets:
    """Counts of claims."""

    nouns: list[FacetCount] = strawberry.field(description="Of nouns.")
    types: list[FacetCount] = strawberry.field(description="Of ties, events, findings, tasks.")
    statuses: list[FacetCount] = strawberry.field(description="Of statuses.")
    modalities: list[FacetCount] = strawberry.field(description="Of modalities.")
    areas: list[FacetCount] = strawberry.field(description="Where they apply.")
    topics: list[FacetCount] = strawberry.field(description="Fields of work.")
    documents: list[FacetCount] = strawberry.field(description="The first document cited.")
    traits: list[FacetCount] = strawberry.field(
        description="Of measures: which traits there are, such as can be compared."
    )


def claim_connection(page: Page, found: ClaimPage, view: View) -> ClaimConnection:
    """A page of claims as a connection."""
    nodes: list[Claim] = [claim(row, view) for row in found.page]
    edges, info = connection(page, nodes, found.total)
    counts = {name: facet(found.counts.get(name, Counter())) for name in FACETS}
    return ClaimConnection(
        total_count=found.total,
        nodes=nodes,
        edges=edges,
        page_info=info,
        only_possible=found.only_possible,
        facets=ClaimFacets(
            nouns=counts["noun"],
            types=counts["type"],
            statuses=counts["status"],
            modalities=counts["modality"],
            areas=counts["area"],
            topics=counts["topic"],
            documents=counts["document"],
            traits=counts["trait"],
        ),
    )


@strawberry.interface(
    description="A thing that claims are about; it keeps its id through renamings."
)
class Entity(Node):
    """A thing of any noun."""

    name: str = strawberry.field(description="The name it goes by today; `names` has the others.")

    @strawberry.field(description="The noun of the thing.")
    def noun(self) -> EntityNoun:
        """The noun."""
        return EntityNoun(self.row["noun"])

    @strawberry.field(description="What it is, in our own words; null: nothing more is said.")
    async def description(self, info: Info) -> str | None:
        """The description."""
        return (await self.whole(info)).get("text")

    @strawberry.field(
        description="All names with their dates: official, former, abbreviations, printed forms, "
        "labels. With `at`, those that count then."
    )
    async def names(
        self, info: Info, at: arg.At = strawberry.UNSET, grades: arg.Grades = None
    ) -> list[Claim]:
        """The names."""
        view = dataclasses.replace(seen_at(self.view, at), grades=given(grades))
        rows = await info.context.names.load(self.id)
        return [claim(row, view) for row in borne_in(rows, view)]

    @strawberry.field(
        description="What it was called at the date asked for (or at `at`): its official name "
        "then, or its name of the given `form`; where none is known for the day the nearest one, "
        "of which `naming` tells the date. A label or a proposed name is never one."
    )
    async def called(
        self,
        info: Info,
        form: arg.Form = NameForm.OFFICIAL,
        at: arg.At = strawberry.UNSET,
    ) -> str:
        """The name of a form at a date."""
        naming = await self.naming(info, form, at)
        return naming.name

    @strawberry.field(description="The same with how surely it was called so, and by which source.")
    async def naming(
        self,
        info: Info,
        form: arg.Form = NameForm.OFFICIAL,
        at: arg.At = strawberry.UNSET,
    ) -> "Naming":
        """The name of a form at a date, and how it is known."""
        view = seen_at(self.view, at)
        found = called_in(await info.context.names.load(self.id), form, view)
        return Naming.of(self.name, found, view)

    @strawberry.field(
        description="How surely it was there at the date asked for (or at `at`; no date: at its "
        "best), and why."
    )
    async def grading(self, info: Info, at: arg.At = strawberry.UNSET) -> Grading:
        """The grade of its being there."""
        view = seen_at(self.view, at)
        return Grading.of(verdict_of(await self.whole(info), view), view)

    @strawberry.field(
        description="The claims about it, of every status unless `statuses` says otherwise, "
        "fetched for all parents at once."
    )
    async def claims(
        self,
        info: Info,
        nouns: arg.Nouns = None,
        types: arg.Types = None,
        role: arg.Role = None,
        where: arg.Where = None,
        statuses: arg.Statuses = None,
        at: arg.At = strawberry.UNSET,
        grades: arg.Grades = None,
        throughout: arg.Throughout = False,
        first: First = 50,
        after: After = None,
    ) -> ClaimConnection:
        """The claims about it."""
        page = Page.asked("entity.claims", first, after)
        view = dataclasses.replace(
            seen_at(self.view, at),
            statuses=tuple(status.value for status in statuses or Status),
            grades=given(grades) or self.view.grades,
            throughout=throughout,
            plans=bool(statuses),
        )
        asking = info.context.asking.seen(view)
        keep = await conditions(info.context, where) if where else Conditions()
        if nouns:
            kept = tuple(noun.value for noun in nouns)
            keep = dataclasses.replace(keep, one_of={**keep.one_of, "noun": kept})
        if types:
            keep = dataclasses.replace(keep, one_of={**keep.one_of, "type": tuple(types)})
        wish = ClaimsAsked(
            self.id,
            asking,
            keep,
            role=role or "",
            counted=counts_wanted(info),
            skip=page.skip,
            first=page.first,
        )
        found = await info.context.claims.load(wish)
        return claim_connection(page, found, view)

    async def whole(self, info: Info) -> Row:
        """The thing's whole row; an end of a claim holds only its id, name and type."""
        if "sort_key" in self.row:
            return self.row
        return await info.context.nodes.load(self.id) or self.row


@strawberry.type(description="What something was called at a date, and how that is known.")
class Naming:
    """A name at a date."""

    at: str | None = strawberry.field(description="The date asked for; null: any time.")
    name: str = strawberry.field(description="The name; a label of ours where there is no name.")
    known: bool = strawberry.field(
        description="Whether it is known to have borne it at the date: certainly, or last known."
    )
    says: str = strawberry.field(description="How it is known, in words.")
    claim: Claim | None = strawberry.field(
        description="The claim that says so, with its dates and sources; null: no source names it."
    )

    @classmethod
    def of(cls, name: str, found: Row | None, view: View) -> "Naming":
        """The name that was found among the rows of names, or else the label."""
        at = span_text(view.at) if view.at else None
        if found is None:
            says = "Källorna ger inget namn av det slaget; det som står här är dagens."
            return cls(at=at, name=name, known=False, says=says, claim=None)
        verdict = verdict_of(found, view)
        known = verdict.grade in (Grade.CERTAIN, Grade.LAST_KNOWN)
        says = verdict.told if known else f"Inget namn är känt för dagen; närmast: {verdict.told}"
        return cls(at=at, name=found["value"], known=known, says=says, claim=claim(found, view))
