"""What all things share, and all claims, with the lists that hold claims."""

from collections.abc import Awaitable, Iterable
from dataclasses import replace
from functools import partial
from typing import Any

import strawberry
from strawberry.relay import PageInfo

from api.context import ClaimsAsked, Info
from api.pages import AT_LEAST, TOTAL, After, FacetCount, First, Page, counts_wanted, facet
from api.types import arguments as arg
from api.types.asides import Explained
from api.types.counts import ClaimFacets, WordFound
from api.types.dates import Grading, Validity
from api.types.ends import cited_ends, ends
from api.types.filters import conditions, kinds
from api.types.kinds import Part
from api.types.nodes import Node, node
from api.types.words import Grade, Modality, NameForm, Scale, Status
from api.viewing import given, viewed
from graph.model.common import ENTITY_NOUNS, noun_of
from graph.reading.asides import Again, claims_aside, claims_told, in_their_place
from graph.reading.asking import Asking, Row
from graph.reading.called import borne_in, called_in
from graph.reading.claims import ClaimPage, Counted, number_of
from graph.reading.conditions import Kept
from graph.reading.ends import ends_of
from graph.reading.grading import verdict_of
from graph.reading.sentences import spoken
from graph.time import span_text
from graph.view import EVERY_STATUS, REPLACED, View

__all__ = [
    "Citation",
    "Claim",
    "ClaimConnection",
    "Entity",
    "GradedClaim",
    "claim_connection",
    "graded",
]


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
        return node(row or {"id": self.document_id, "noun": "document", "name": self.title})

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
    unit: str | None = strawberry.field(description="Of `number`: SEK, procent, personer; or null.")
    verb: str | None = strawberry.field(
        description="The source's verb, where the usual one says more or less than it; or null."
    )
    note: str | None = strawberry.field(
        description="A remark of ours: how it was counted, what the source leaves out."
    )

    @strawberry.field(
        description="The claim in our own words, in Swedish: all it ties, its numbers and limit, "
        "in the names of its time."
    )
    def sentence(self) -> str:
        """The sentence, with the names of persons put in."""
        return spoken(self.row)

    @strawberry.field(
        description="Its value as a text: of a name the name, of a measure its text; null for "
        "others, and where the source says none."
    )
    def value(self) -> str | None:
        """The text."""
        return self.row.get("value") or self.row.get("value_text")

    @strawberry.field(
        description="Its number: of a measure, the amount of a grant, the count of seats or "
        "events; null: none, or not said."
    )
    def number(self, scale: arg.Counted = Scale.ONE) -> float | None:
        """The number."""
        return scale.counted(number_of(self.row))

    @strawberry.field(description="Its value where it is yes or no, as measures can be; or null.")
    def is_true(self) -> bool | None:
        """The truth value."""
        return self.row.get("value_bool")

    @strawberry.field(description="When it held.")
    def validity(self) -> Validity:
        """The validity."""
        return Validity.of(self.row)

    @strawberry.field(
        description="How surely it held at a date; without one, at its best. The edge or row "
        "around it tells the same for the date of the question."
    )
    def grade(self, at: arg.At = None, throughout: arg.Throughout = False) -> Grade:
        """The grade at a date."""
        return Grade(verdict_of(self.row, View(at=at, throughout=throughout)).grade)

    @strawberry.field(description="The same with its reason, its sighting and whose that is.")
    def grading(self, at: arg.At = None, throughout: arg.Throughout = False) -> Grading:
        """The grade and its reason."""
        return Grading.of(self.row, View(at=at, throughout=throughout))

    @strawberry.field(description="Where it is said: at least one document, section, page.")
    def sources(self) -> list[Citation]:
        """The citations."""
        cited = sorted(self.row["citations"], key=lambda row: row["order"])
        return [Citation.of(row) for row in cited]

    areas: list["Entity"] = ends(Part.AREA, "The areas it applies in (område).")
    topics: list["Entity"] = ends(Part.TOPIC, "The fields of work it concerns (fokusområde).")
    about: list[Node] = cited_ends(Part.ABOUT, "Other things and claims it speaks about.")
    replaces: list["Claim"] = cited_ends(
        Part.REPLACES, "Claims in force that this proposed one would replace."
    )
    scenarios: list["Entity"] = ends(
        Part.SCENARIO, "The scenarios it belongs to; empty: it is not a proposal."
    )

    @strawberry.field(description="Claims it is at odds with, on either side; all of them stay.")
    async def contradicts(self, info: Info) -> list["Claim"]:
        """The claims it contradicts, and those that contradict it."""
        asking = info.context.asking.seen(View(statuses=EVERY_STATUS))
        wish = ClaimsAsked(self.id, asking, Kept(), part=Part.CONTRADICTS.value)
        page = await info.context.claims.load(wish)
        ours: list[Claim] = await self.nodes(info, Part.CONTRADICTS)
        theirs = [node(row) for row in page.page]
        return list({one.id: one for one in (*ours, *theirs)}.values())

    @strawberry.field(
        description="Everything it ties together, with the part each thing plays; with `parts`, "
        "in those only."
    )
    def ends(self, parts: arg.Parts = None) -> list["End"]:
        """All ends of the claim."""
        rows = sorted(self.row["ends"], key=lambda end: (end["field"], end["order"]))
        every = [End(part=Part(row["field"]), row=row) for row in rows]
        return [end for end in every if parts is None or end.part in parts]

    def things(self, part: Part) -> list[Any]:
        """The things that play a part."""
        return [node(end) for end in ends_of(self.row, part.value)]

    async def nodes(self, info: Info, part: Part) -> list[Any]:
        """The things and claims that play a part, fetched for all parents at once."""
        ids = [end["id"] for end in ends_of(self.row, part.value)]
        return [node(row) for row in await info.context.nodes.load_many(ids) if row]


@strawberry.type(description="One end of a claim: a thing (or claim) and the part it plays.")
class End:
    """An end of a claim."""

    part: Part = strawberry.field(description="The part it plays: HOLDER, BODY, GRANTOR, PAYER …")
    row: strawberry.Private[Row]

    @strawberry.field(description="Its name today, or its sentence where it is a claim.")
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
            return node(self.row)
        return node(await info.context.nodes.load(self.row["id"]) or self.row)


@strawberry.type
class _Graded:
    """A claim as seen from the view of a question."""

    view: strawberry.Private[View]
    row: strawberry.Private[Row]

    @strawberry.field(description="How surely it held then.")
    def grade(self) -> Grade:
        """The grade."""
        return Grade(verdict_of(self.row, self.view).grade)

    @strawberry.field(description="The same with its reason, its sighting and whose that is.")
    def grading(self) -> Grading:
        """The grade and its reason."""
        return Grading.of(self.row, self.view)


@strawberry.type(description="A claim with how surely it held at the date that was asked for.")
class GradedClaim(_Graded):
    """A claim of an answer."""

    @strawberry.field(description="The claim.")
    def claim(self) -> Claim:
        """The claim."""
        return node(self.row)


def graded(rows: Iterable[Row], view: View) -> list[GradedClaim]:
    """The claims of an answer, each with its grade in the view."""
    return [GradedClaim(row=row, view=view) for row in rows]


@strawberry.type(description="A claim of a page: its cursor, and how surely it held then.")
class ClaimEdge(_Graded):
    """A row of a page of claims."""

    cursor: str = strawberry.field(description="Where it stands, for `after`.")

    @strawberry.field(description="The claim.")
    def node(self) -> Claim:
        """The claim."""
        return node(self.row)


@strawberry.type(description="A page of claims, with counts over all that matched.")
class ClaimConnection(Explained):
    """A page of claims."""

    total_count: int = strawberry.field(description=TOTAL)
    at_least: bool = strawberry.field(description=AT_LEAST)
    page_info: PageInfo = strawberry.field(description="Whether and how to go on.")
    facets: ClaimFacets = strawberry.field(description="Counts over all that matched.")
    only_possible: int = strawberry.field(
        description="How many more match that are only possible at the date asked for; ask for "
        "them with `grades`."
    )
    words: list[WordFound] = strawberry.field(
        description="Of the `words` asked for: how many of the claims that fit otherwise hold each."
    )
    nearest: bool = strawberry.field(
        description="Whether no claim holds all of the `words`, and these are the nearest: those "
        "that hold most of them."
    )
    page: strawberry.Private[Page]
    rows: strawberry.Private[list[Row]]
    asking: strawberry.Private[Asking]
    again: strawberry.Private[Again]

    @strawberry.field(description="The claims of this page.")
    def nodes(self) -> list[Claim]:
        """The claims."""
        return [node(row) for row in self.rows]

    @strawberry.field(
        description="The same with their cursors, and how surely each held at the date asked for."
    )
    def edges(self) -> list[ClaimEdge]:
        """The claims with their cursors."""
        cursors = self.page.cursors([row["id"] for row in self.rows])
        view = self.asking.view
        return [
            ClaimEdge(row=row, view=view, cursor=cursor)
            for row, cursor in zip(self.rows, cursors, strict=True)
        ]

    @strawberry.field(
        description="How many more match that have another status, by status; ask for them with "
        "`statuses`."
    )
    async def other_statuses(self) -> list[FacetCount]:
        """The counts of other statuses."""
        counts = await claims_aside(self.asking, self.again, nearest=self.nearest)
        return facet({Counted.word(one): n for one, n in counts.items() if n and one != REPLACED})

    @strawberry.field(
        description="Of the scenario asked for, what it puts in the place of claims that would "
        "match without it; at most 500. Empty: it replaces none."
    )
    async def replaced_by(self) -> list[Claim]:
        """What stands in the place of the claims that are replaced."""
        return [node(row) for row in await in_their_place(self.asking, self.again)]


def claim_connection(
    page: Page, found: ClaimPage, asking: Asking, again: Again, said: str = ""
) -> ClaimConnection:
    """A page of claims as a connection; `said`: how an empty one is told, where not in general."""
    return ClaimConnection(
        total_count=found.total,
        at_least=found.at_least,
        page=page,
        rows=found.page,
        page_info=page.info([row["id"] for row in found.page], more=found.more),
        only_possible=found.only_possible,
        facets=ClaimFacets.of_page(found),
        words=WordFound.of_page(found),
        nearest=found.nearest,
        asking=asking,
        again=again,
        telling=partial(claims_told, asking, found, again, said),
    )


@strawberry.interface(
    description="A thing that claims are about; it keeps its id through renamings."
)
class Entity(Node):
    """A thing of any noun."""

    name: str = strawberry.field(description="The name it goes by today; `names` has the others.")

    @strawberry.field(description="What it is, in our own words; null: nothing more is said.")
    async def description(self, info: Info) -> str | None:
        """The description."""
        return (await self.whole(info)).get("text")

    @strawberry.field(
        description="All names with their dates: official, former, abbreviations, printed forms, "
        "labels. With `at`, those that count then."
    )
    async def names(
        self, info: Info, at: arg.At = None, grades: arg.Grades = None
    ) -> list["Claim"]:
        """The names."""
        rows = await info.context.names.load(self.id)
        return [node(row) for row in borne_in(rows, View(at=at, grades=given(grades)))]

    @strawberry.field(
        description="What it was called at a date: its official name then, or its name of the "
        "given `form`; where none is known for the day the nearest one, of which `naming` tells "
        "the date. A label or a proposed name is never one."
    )
    async def called(
        self, info: Info, form: arg.Form = NameForm.OFFICIAL, at: arg.At = None
    ) -> str:
        """The name of a form at a date."""
        return (await self.naming(info, form, at)).name

    @strawberry.field(description="The same with how surely it was called so, and by which source.")
    async def naming(
        self, info: Info, form: arg.Form = NameForm.OFFICIAL, at: arg.At = None
    ) -> "Naming":
        """The name of a form at a date, and how it is known."""
        view = View(at=at)
        found = called_in(await info.context.names.load(self.id), form, view)
        return Naming.of(self.name, found, view)

    @strawberry.field(
        description="How surely it was there at a date (without one, at its best), and why."
    )
    async def grading(self, info: Info, at: arg.At = None) -> Grading:
        """The grade of its being there."""
        return Grading.of(await self.whole(info), View(at=at))

    @strawberry.field(
        description="The claims about it, of every status unless `statuses` says otherwise, "
        "fetched for all parents at once. No date is taken from the question around it: give `at`."
    )
    async def claims(
        self,
        info: Info,
        nouns: arg.Nouns = None,
        types: arg.ClaimTypes = None,
        part: arg.ItsPart = None,
        where: arg.Where = None,
        at: arg.At = None,
        grades: arg.Grades = None,
        throughout: arg.Throughout = False,
        scenario: arg.InScenario = None,
        statuses: arg.Statuses = None,
        first: First = 50,
        after: After = None,
    ) -> ClaimConnection:
        """The claims about it."""
        page = await Page.asked(info, first, after, self.id)
        view = await viewed(info, at, grades, throughout, statuses, scenario, EVERY_STATUS)
        asking = info.context.asking.seen(view)
        wish = ClaimsAsked(
            self.id,
            asking,
            kinds(nouns, types).also(await conditions(info.context, where)),
            part=part.value if part else "",
            counted=counts_wanted(info),
            skip=page.skip,
            first=page.first,
        )

        def again(asking: Asking, first: int) -> Awaitable[ClaimPage]:
            other = replace(wish, asking=asking, counted=False, skip=0, first=first)
            return info.context.claims.load(other)

        return claim_connection(page, await info.context.claims.load(wish), asking, again)

    async def whole(self, info: Info) -> Row:
        """The thing's whole row; an end of a claim holds only its id, name and type."""
        if "sort_key" in self.row:
            return self.row
        return await info.context.nodes.load(self.id) or self.row


_NO_NAME_THEN = "Källorna säger inte vad det hette då; namnet här är det närmaste i tiden."


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
        says = verdict.told if known else f"{_NO_NAME_THEN} {verdict.told}"
        return cls(at=at, name=found["value"], known=known, says=says, claim=node(found))
