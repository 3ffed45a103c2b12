"""The words that filters take, and the sections that claims are cited from."""

import strawberry

from api.context import Info
from api.types import arguments as arg
from api.types.interfaces import Entity
from api.types.kinds import Noun
from api.types.nodes import node
from api.types.words import Family
from graph.reading import sections, vocabulary

__all__ = ["DocumentSection", "SetWord", "VocabularyQuestions"]

_AS_THEY_STAND = (Family.TRAIT, Family.VALUE)
"""What no enumeration holds."""


@strawberry.type(description="A word that filters take, and how often it occurs.")
class SetWord:
    """A set word."""

    family: Family = strawberry.field(description="What it is a word for.")
    value: str = strawberry.field(
        description="As filters take it: a word of an enumeration in capitals, a trait's id, a "
        "value of one as it stands."
    )
    label: str = strawberry.field(description="What it is called in Swedish.")
    noun: Noun = strawberry.field(description="What it is said of.")
    count: int = strawberry.field(description="How often it occurs.")


@strawberry.type(description="A section of a document that claims are cited from.")
class DocumentSection:
    """A section."""

    document: Entity = strawberry.field(description="The document.")
    text: str = strawberry.field(description="Number and heading; `section` in filters takes it.")
    number: str = strawberry.field(description="Its number: 7, 7.1, bilaga 1; empty: it has none.")
    heading: str = strawberry.field(description="Its heading.")
    depth: int = strawberry.field(description="How deep it lies: 1 for a chapter.")
    count: int = strawberry.field(description="How many claims are cited from it, by itself.")


@strawberry.type
class VocabularyQuestions:
    """The words that filters take."""

    @strawberry.field(
        description="The words that filters take and that hold a text, as they are asked for or in "
        "Swedish (`ordförande`, `förankrar`), with how often each occurs, the most frequent first: "
        "types, parts, traits and their set values, roles, powers, and what else is enumerated. "
        "Where more than 2,000 are in use, the most frequent of them. "
        "Names of things are found by `search`."
    )
    async def vocabulary(
        self, info: Info, text: arg.Piece = None, families: arg.Families = None
    ) -> list[SetWord] | None:
        """Set words in use."""
        found = await vocabulary.words(info.context.asking, text or "", tuple(families or ()))
        return [
            SetWord(
                family=word.family,
                value=word.value if word.family in _AS_THEY_STAND else word.value.upper(),
                label=word.label,
                noun=Noun(word.noun),
                count=word.count,
            )
            for word in found
        ]

    @strawberry.field(
        description="The sections of documents that claims are cited from, chapter by chapter; "
        "`section` in filters takes their numbers or words of their headings."
    )
    async def sections(
        self, info: Info, documents: arg.Documents = None
    ) -> list[DocumentSection] | None:
        """The sections of documents."""
        ids = await info.context.ids(documents, ("document",))
        return [
            DocumentSection(
                document=node(section.document),
                text=section.text,
                number=section.number,
                heading=section.heading,
                depth=section.depth(),
                count=section.count,
            )
            for section in await sections.sections_of(info.context.asking, ids)
        ]
