"""Pages of lists: how many, from where, and the cursors that say so."""

import base64
import binascii
from collections import Counter
from dataclasses import dataclass
from typing import Annotated, Final, Generic, TypeVar

import strawberry
from strawberry.relay import PageInfo
from strawberry.types.nodes import Selection

from api.context import Info
from graph.errors import BadCursorError, PageTooLargeError

__all__ = [
    "After",
    "Edge",
    "FacetCount",
    "First",
    "Page",
    "connection",
    "counts_wanted",
    "facet",
]

PAGE_AT_MOST: Final = 500
"""Rows on one page at most: the whole of any one county's seats, and an answer under a megabyte."""

T = TypeVar("T")

First = Annotated[
    int,
    strawberry.argument(description=f"How many rows; at most {PAGE_AT_MOST}."),
]
After = Annotated[
    str | None,
    strawberry.argument(description="The `endCursor` of the page before."),
]


@dataclass(frozen=True, slots=True)
class Page:
    """Which rows of a list are wanted."""

    name: str
    skip: int
    first: int

    @classmethod
    def asked(cls, name: str, first: int, after: str | None) -> "Page":
        """The page of the list `name` that the arguments ask for.

        Raises PageTooLargeError for a size below nought or above the limit, and BadCursorError for
        a cursor that was not handed out for this list.
        """
        if not 0 <= first <= PAGE_AT_MOST:
            raise PageTooLargeError(
                f"{first} rows are asked for; a page holds 0 to {PAGE_AT_MOST}.",
                "Ask for fewer and use `after` with the page's `endCursor` to go on.",
                at_most=PAGE_AT_MOST,
            )
        return cls(name, _decoded(name, after) + 1 if after else 0, first)

    def cursor(self, place: int) -> str:
        """The cursor of the row at a place of this page."""
        return base64.urlsafe_b64encode(f"{self.name}:{self.skip + place}".encode()).decode()


def _decoded(name: str, cursor: str) -> int:
    try:
        family, _, place = base64.urlsafe_b64decode(cursor.encode()).decode().rpartition(":")
        # Nine digits are more rows than there can be, and fewer than the store can count.
        if family == name and place.isdecimal() and len(place) <= 9:
            return int(place)
    except (binascii.Error, ValueError):
        pass
    raise BadCursorError(
        f"{cursor!r} is no cursor of `{name}`.",
        "Use the `endCursor` of the page before, of the same list with the same arguments.",
        cursor=cursor,
    )


@strawberry.type(description="How often a value occurs among all that matched.")
class FacetCount:
    """How often a value occurs."""

    value: str = strawberry.field(description="The value.")
    count: int = strawberry.field(description="How often it occurs.")


def facet(counts: Counter[str]) -> list[FacetCount]:
    """The counts as rows, the most frequent first, equal ones by name."""
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return [FacetCount(value=value, count=count) for value, count in ordered]


@strawberry.type(description="A row of a list with its cursor.")
class Edge(Generic[T]):
    """A row of a list with its cursor."""

    cursor: str = strawberry.field(description="Where it stands, for `after`.")
    node: T = strawberry.field(description="The row.")


def connection(page: Page, nodes: list[T], total: int) -> tuple[list[Edge[T]], PageInfo]:
    """The edges and page info of a page that holds these rows of `total`."""
    edges = [Edge(cursor=page.cursor(place), node=node) for place, node in enumerate(nodes)]
    info = PageInfo(
        has_next_page=page.skip + len(nodes) < total,
        has_previous_page=page.skip > 0,
        start_cursor=edges[0].cursor if edges else None,
        end_cursor=edges[-1].cursor if edges else None,
    )
    return edges, info


def counts_wanted(info: Info) -> bool:
    """Whether the operation asks for the facets of the list it is about to get."""
    return any(_asks_for_facets(field) for field in info.selected_fields)


def _asks_for_facets(field: Selection) -> bool:
    name = getattr(field, "name", None)
    return name == "facets" or any(_asks_for_facets(inner) for inner in field.selections)
