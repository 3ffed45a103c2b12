"""Pages of lists: how many, from where, and the cursors that say so."""

import base64
import binascii
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Annotated, Any, Final, Generic, TypeVar, cast

import strawberry
from cachetools import LRUCache
from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLResolveInfo,
    InlineFragmentNode,
    VariableValues,
    get_argument_values,
)
from strawberry.relay import PageInfo

from api.context import Info
from graph.errors import BadCursorError, PageTooLargeError
from graph.reading.along import COUNTED_AT_MOST
from graph.reading.claims import Counted

__all__ = [
    "AT_LEAST",
    "TOTAL",
    "After",
    "Edge",
    "FacetCount",
    "First",
    "Page",
    "connection",
    "counts_wanted",
    "facet",
    "totals_wanted",
    "within_limit",
]

PAGE_AT_MOST: Final = 500
"""Rows on one page at most: the whole of any one county's seats, and an answer under a megabyte."""

_CURSORS: Final = frozenset({"cursor", "startCursor", "endCursor"})
_TOTALS: Final = frozenset({"totalCount", "atLeast", "onlyPossible", "explanation", "facets"})
_COUNTS: Final = frozenset({"facets"})
_LOOKED_FOR: Final[LRUCache[tuple[str, int, frozenset[str]], bool]] = LRUCache(256)
"""Whether a list selects one of some fields. Each holds the text of its document: no more of them
than of documents that are kept."""

_OF_PAGES: Final = {"first", "after"}
_OF_LIST: Final = 16
"""Digits of a digest that a cursor holds: chance gives two lists the same once in a lifetime."""

TOTAL: Final = "How many match in all, on all pages; no further than `atLeast` tells."
AT_LEAST: Final = (
    f"Whether more match than `totalCount`, `onlyPossible` and `facets` tell: beyond "
    f"{COUNTED_AT_MOST:,} they are not counted."
)

_OF_SEAL: Final = 8
"""Digits that tell a cursor that was cut or changed by accident; nothing rests on who does it."""

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

    `of` tells the list and its arguments, `version` the data: a digest of each. `skip` rows come
    before it, the last of which has the id `after`, where rows of the list have one.
    """

    of: str
    version: str
    skip: int
    first: int
    after: str = ""

    @classmethod
    async def asked(cls, info: Info, first: int, after: str | None, thing: str = "") -> "Page":
        """The page of the field's list that the arguments ask for; `thing`: whose list it is.

        Raises PageTooLargeError for a size below nought or above the limit, and BadCursorError for
        a cursor that was handed out for another list, other arguments, or before the last load.
        """
        within_limit(first, "rows", paged=True)
        if not after and not _any_asked(info, _CURSORS, deep=True):
            return cls("", "", 0, first)
        said = json.dumps([info.field_name, thing, _understood(info)], sort_keys=True, default=str)
        of, version = sha256(said.encode()).hexdigest(), await info.context.version()
        page = cls(of[:_OF_LIST], version[:_OF_LIST], 0, first)
        return page.going_on(after) if after else page

    def cursor(self, place: int, row: str = "") -> str:
        """The cursor of the row at a place of this page; `row`: its id, where it has one.

        Empty where the operation asks for none.
        """
        if not self.of:
            return ""
        said = f"{self.of}:{self.version}:{self.skip + place}:{row}"
        return base64.urlsafe_b64encode(f"{_seal(said)}:{said}".encode()).decode()

    def cursors(self, rows: Sequence[str]) -> list[str]:
        """The cursors of the rows of this page, which have these ids."""
        return [self.cursor(place, row) for place, row in enumerate(rows)]

    def going_on(self, cursor: str) -> "Page":
        """The page after the row that a cursor names."""
        try:
            seal, said = base64.urlsafe_b64decode(cursor.encode()).decode().split(":", 1)
            of, version, place, row = said.split(":")
        except (binascii.Error, ValueError):
            seal, said, of, version, place, row = "", "", "", "", "", ""
        # Nine digits are more rows than there can be, and fewer than the store can count.
        is_place = place.isdecimal() and len(place) <= 9
        if seal != _seal(said) or of != self.of or not is_place:
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
        return replace(self, skip=int(place) + 1, after=row)

    def info(self, rows: Sequence[str], *, more: bool) -> PageInfo:
        """What to know of a page whose rows have these ids; `more`: others come after them."""
        last = len(rows) - 1
        return PageInfo(
            has_next_page=more,
            has_previous_page=self.skip > 0,
            start_cursor=self.cursor(0, rows[0]) if rows else None,
            end_cursor=self.cursor(last, rows[last]) if rows else None,
        )


def _seal(said: str) -> str:
    """What a cursor is known by to be whole, and as it was handed out."""
    return sha256(said.encode()).hexdigest()[:_OF_SEAL]


def _understood(info: Info) -> dict[str, Any]:
    """What the field is asked with but for the page, the same however it was written.

    A value may stand in the operation or in a variable, one value for a list of one, a default may
    be left out: caches of clients take some of it for one list, so that it must have one cursor.
    """
    raw = _raw(info)
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


def within_limit(number: int, of: str, *, paged: bool = False) -> None:
    """Nothing, while no more is asked for at once than a page holds; `of` tells what.

    `paged`: whether there are pages to go on with. Raises PageTooLargeError otherwise.
    """
    if not 0 <= number <= PAGE_AT_MOST:
        held = "a page holds 0" if paged else "they may be 0"
        raise PageTooLargeError(
            f"{number} {of} are asked for; {held} to {PAGE_AT_MOST}.",
            "Ask for fewer and use `after` with the page's `endCursor` to go on."
            if paged and number > 0
            else f"Ask for 0 to {PAGE_AT_MOST}.",
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
    ids = [""] * len(nodes)
    cursors = page.cursors(ids)
    edges = [Edge(cursor=one, node=node) for one, node in zip(cursors, nodes, strict=True)]
    return edges, page.info(ids, more=page.skip + len(nodes) < total)


def counts_wanted(info: Info) -> bool:
    """Whether the operation asks for the facets of the list it is about to get."""
    return _any_asked(info, _COUNTS, deep=False)


def totals_wanted(info: Info) -> bool:
    """Whether it asks for how many there are on all pages, or for what is told by that."""
    return _any_asked(info, _TOTALS, deep=False)


def _any_asked(info: Info, names: frozenset[str], *, deep: bool) -> bool:
    """Whether one of these fields is selected of the list; `deep`: anywhere beneath it."""
    raw = _raw(info)
    return any(_looked_for(node, names, raw.fragments, deep=deep) for node in raw.field_nodes)


def _looked_for(
    node: FieldNode,
    names: frozenset[str],
    fragments: Mapping[str, FragmentDefinitionNode],
    *,
    deep: bool,
) -> bool:
    """Whether one of these fields is selected beneath a node; of a document looked for once."""
    if node.loc is None:
        return _asks_for(node, names, fragments, deep=deep)
    place = (node.loc.source.body, node.loc.start, names)
    known = _LOOKED_FOR.get(place)
    if known is None:
        known = _LOOKED_FOR[place] = _asks_for(node, names, fragments, deep=deep)
    return known


def _asks_for(
    within: FieldNode | InlineFragmentNode | FragmentDefinitionNode,
    names: frozenset[str],
    fragments: Mapping[str, FragmentDefinitionNode],
    *,
    deep: bool,
) -> bool:
    for one in within.selection_set.selections if within.selection_set else ():
        if isinstance(one, FieldNode):
            if one.name.value in names:
                return True
            if not deep:
                continue
        inner = fragments[one.name.value] if isinstance(one, FragmentSpreadNode) else one
        if _asks_for(cast("Any", inner), names, fragments, deep=deep):
            return True
    return False


def _raw(info: Info) -> GraphQLResolveInfo[Any]:
    # Strawberry hands out arguments only as they were written, and selections as others of its own.
    return cast("Any", info)._raw_info  # noqa: SLF001
