"""Pages of lists: how many, from where, and the cursors that say so."""

import base64
import binascii
import json
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Annotated, Any, Final, Generic, TypeVar, cast

import strawberry
from graphql import VariableValues, get_argument_values
from strawberry.relay import PageInfo
from strawberry.types.nodes import Selection

from api.context import Info
from graph.errors import BadCursorError, PageTooLargeError
from graph.reading.claims import Counted

__all__ = [
    "After",
    "Edge",
    "FacetCount",
    "First",
    "Page",
    "connection",
    "counts_wanted",
    "facet",
    "within_limit",
]

PAGE_AT_MOST: Final = 500
"""Rows on one page at most: the whole of any one county's seats, and an answer under a megabyte."""

_CURSORS: Final = {"cursor", "startCursor", "endCursor"}
_OF_PAGES: Final = {"first", "after"}
_OF_LIST: Final = 16
"""Digits of a digest that a cursor holds: chance gives two lists the same once in a lifetime."""

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
    """Which rows of a list are wanted.

    `of` tells the list and its arguments, `version` the data: a digest of each.
    """

    of: str
    version: str
    skip: int
    first: int

    @classmethod
    async def asked(cls, info: Info, first: int, after: str | None, thing: str = "") -> "Page":
        """The page of the field's list that the arguments ask for; `thing`: whose list it is.

        Raises PageTooLargeError for a size below nought or above the limit, and BadCursorError for
        a cursor that was handed out for another list, other arguments, or before the last load.
        """
        within_limit(first)
        if not after and not any(_asks_for(field, _CURSORS) for field in info.selected_fields):
            return cls("", "", 0, first)
        said = json.dumps([info.field_name, thing, _understood(info)], sort_keys=True, default=str)
        of, version = sha256(said.encode()).hexdigest(), await info.context.version()
        page = cls(of[:_OF_LIST], version[:_OF_LIST], 0, first)
        return replace(page, skip=page.place_after(after)) if after else page

    def cursor(self, place: int) -> str:
        """The cursor of the row at a place of this page."""
        said = f"{self.of}:{self.version}:{self.skip + place}"
        return base64.urlsafe_b64encode(said.encode()).decode()

    def place_after(self, cursor: str) -> int:
        """The place of the row after the one that a cursor names."""
        try:
            of, version, place = base64.urlsafe_b64decode(cursor.encode()).decode().split(":")
        except (binascii.Error, ValueError):
            of, version, place = "", "", ""
        # Nine digits are more rows than there can be, and fewer than the store can count.
        if of != self.of or not place.isdecimal() or len(place) > 9:
            raise BadCursorError(
                f"{cursor!r} is no cursor of this list with these arguments.",
                "Use the `endCursor` of the page before, with all other arguments as they were.",
                cursor=cursor,
            )
        if version != self.version:
            raise BadCursorError(
                "The data has been loaded anew since this cursor was handed out.",
                "Begin again with the first page, without `after`.",
                cursor=cursor,
            )
        return int(place) + 1

    def info(self, rows: int, total: int) -> PageInfo:
        """What to know of a page that holds so many rows of so many."""
        return PageInfo(
            has_next_page=self.skip + rows < total,
            has_previous_page=self.skip > 0,
            start_cursor=self.cursor(0) if rows else None,
            end_cursor=self.cursor(rows - 1) if rows else None,
        )


def _understood(info: Info) -> dict[str, Any]:
    """What the field is asked with but for the page, the same however it was written.

    A value may stand in the operation or in a variable, one value for a list of one, a default may
    be left out: caches of clients take some of it for one list, so that it must have one cursor.
    """
    # Strawberry hands out arguments only as they were written.
    raw = cast("Any", info)._raw_info  # noqa: SLF001
    field = raw.parent_type.fields[raw.field_name]
    variables = VariableValues(sources={}, coerced=info.variable_values)
    given = get_argument_values(field, raw.field_nodes[0], variables)
    return _without_null({key: one for key, one in given.items() if key not in _OF_PAGES})


def _without_null(value: Any) -> Any:
    """No argument means another thing when it is null than when it is left out."""
    if isinstance(value, dict):
        return {
            key: _without_null(one)
            for key, one in cast("dict[str, Any]", value).items()
            if one is not None
        }
    if isinstance(value, list):
        return [_without_null(one) for one in cast("list[Any]", value)]
    return value


def within_limit(first: int) -> None:
    """Nothing, while no more rows are asked for than a page holds.

    Raises PageTooLargeError otherwise.
    """
    if not 0 <= first <= PAGE_AT_MOST:
        raise PageTooLargeError(
            f"{first} rows are asked for; a page holds 0 to {PAGE_AT_MOST}.",
            "Ask for fewer and use `after` with the page's `endCursor` to go on.",
            at_most=PAGE_AT_MOST,
        )


@strawberry.type(description="How often a value occurs among all that matched.")
class FacetCount:
    """How often a value occurs."""

    value: str = strawberry.field(
        description="The value as it is asked for in filters: a word in capitals, an id, a text."
    )
    label: str = strawberry.field(description="What it is called: of an id, the name.")
    count: int = strawberry.field(description="How often it occurs.")


def facet(counts: Mapping[Counted, int] | None) -> list[FacetCount]:
    """The counts as rows, the most frequent first, equal ones by name."""
    ordered = sorted((counts or {}).items(), key=lambda item: (-item[1], item[0].label))
    return [
        FacetCount(value=counted.value, label=counted.label, count=count)
        for counted, count in ordered
    ]


@strawberry.type(description="A row of a list with its cursor.")
class Edge(Generic[T]):
    """A row of a list with its cursor."""

    cursor: str = strawberry.field(description="Where it stands, for `after`.")
    node: T = strawberry.field(description="The row.")


def connection(page: Page, nodes: list[T], total: int) -> tuple[list[Edge[T]], PageInfo]:
    """The edges and page info of a page that holds these rows of `total`."""
    edges = [Edge(cursor=page.cursor(place), node=node) for place, node in enumerate(nodes)]
    return edges, page.info(len(nodes), total)


def counts_wanted(info: Info) -> bool:
    """Whether the operation asks for the facets of the list it is about to get."""
    return any(_asks_for(field, {"facets"}) for field in info.selected_fields)


def _asks_for(field: Selection, names: AbstractSet[str]) -> bool:
    name = getattr(field, "name", None)
    return name in names or any(_asks_for(inner, names) for inner in field.selections)
