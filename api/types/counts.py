"""What is counted over all claims that matched: by value, and by word."""

import strawberry

from api.pages import FacetCount, facet
from graph.reading.along import COUNTED_AT_MOST
from graph.reading.claims import FACETS, ClaimPage

__all__ = ["ClaimFacets", "WordFound"]


@strawberry.type(description="One of the words searched for, and how many claims hold it.")
class WordFound:
    """A word of a search."""

    word: str = strawberry.field(description="The word as it was given.")
    count: int = strawberry.field(description="How many claims hold it; 0: it is this that fails.")
    at_least: bool = strawberry.field(
        description=f"Whether more may hold it: of the claims that hold any of the words no more "
        f"than {COUNTED_AT_MOST:,} are counted, those first that hold the most."
    )

    @classmethod
    def of_page(cls, found: ClaimPage) -> "list[WordFound]":
        """The words that were searched for."""
        return [
            cls(word=word, count=count, at_least=found.words_at_least)
            for word, count in found.words.items()
        ]


@strawberry.type(
    description="Counts of claims over all that matched, not only this page: for each value how "
    "many are left where it is asked for too, in a condition of its own. A claim with several is "
    "counted for each."
)
class ClaimFacets:
    """Counts of claims."""

    nouns: list[FacetCount] = strawberry.field(description="Of nouns.")
    types: list[FacetCount] = strawberry.field(description="Of ties, events, findings, tasks.")
    statuses: list[FacetCount] = strawberry.field(description="Of statuses.")
    modalities: list[FacetCount] = strawberry.field(description="Of modalities.")
    grades: list[FacetCount] = strawberry.field(description="How surely they held then.")
    years: list[FacetCount] = strawberry.field(
        description="The year in which it happened, began or else was seen, where it is one."
    )
    values: list[FacetCount] = strawberry.field(
        description="Of measures: the value as a text; `true` and `false` for yes and no, which "
        "are asked for by `isTrue`."
    )
    areas: list[FacetCount] = strawberry.field(
        description="Where they apply, or what they are about."
    )
    topics: list[FacetCount] = strawberry.field(description="Fields of work.")
    documents: list[FacetCount] = strawberry.field(description="The documents cited.")
    sections: list[FacetCount] = strawberry.field(
        description="The sections cited, each with all under it that it means (`section`)."
    )
    traits: list[FacetCount] = strawberry.field(
        description="Of measures: which traits there are, such as can be compared."
    )

    @classmethod
    def of_page(cls, found: ClaimPage) -> "ClaimFacets":
        """The counts of all that matched."""
        return cls(**{name: facet(found.counts.get(name)) for name in FACETS})
