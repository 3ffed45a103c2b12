"""What every resolver is handed: the graph, and one batch of look-ups for all parents at once."""

from dataclasses import dataclass
from functools import cached_property
from typing import Final

import strawberry
from strawberry.dataloader import DataLoader

from graph.errors import OperationTooLargeError
from graph.reading.asking import Asking, Row
from graph.reading.claims import ClaimPage, claims_of
from graph.reading.conditions import Kept
from graph.reading.entities import names_of, nodes_by_id
from graph.reading.held import Held
from graph.reading.names import named
from graph.reading.overview import version
from graph.store import Store

__all__ = ["ClaimsAsked", "Context", "Info"]

CLAIMS_AT_MOST: Final = 50_000
"""Claims that one operation may fetch beneath things: a full page of things, each with a hundred.
The store holds them all at once; twice as many come near its memory."""

CONDITIONS_AT_MOST: Final = 200
"""Filters, and things and ends in them, that one operation may hold. Each is held against every
claim: two hundred take a second, five thousand a minute."""


@dataclass(frozen=True, eq=False)
class ClaimsAsked:
    """One parent's wish for its claims; wishes that differ only in `of` are fetched together."""

    of: str
    asking: Asking
    keep: Kept
    part: str = ""
    counted: bool = False
    skip: int = 0
    first: int = 50

    @cached_property
    def group(self) -> tuple[object, ...]:
        """What is equal for the parents that one statement can serve."""
        return (self.asking, self.keep, self.part, self.counted, self.skip, self.first)

    @cached_property
    def _hash(self) -> int:
        return hash((self.of, *self.group))

    def __hash__(self) -> int:
        """Equal wishes are one."""
        return self._hash

    def __eq__(self, other: object) -> bool:
        """Whether it is the same wish of the same parent."""
        return isinstance(other, ClaimsAsked) and self.of == other.of and self.group == other.group


class Context:
    """One request's surroundings. Resolvers hold no session and send no statement themselves.

    `operation_name` is the one that the request gives, None where it gives none. `held` is what is
    held of the store between requests; without it, each asks the store for everything.
    """

    def __init__(
        self, store: Store, operation_name: str | None = None, held: Held | None = None
    ) -> None:
        self.asking = Asking(store, held=held)
        self.operation_name = operation_name
        self._wished = 0
        self._conditions = 0
        self._version: str | None = None
        self.nodes: DataLoader[str, Row | None] = DataLoader(self._nodes)
        self.names: DataLoader[str, list[Row]] = DataLoader(self._names)
        self.claims: DataLoader[ClaimsAsked, ClaimPage] = DataLoader(self._claims)

    async def one(self, text: str, nouns: tuple[str, ...]) -> Row:
        """The one thing of these nouns that the text names, by id or any of its names.

        Raises UnknownNameError, WrongNounError or AmbiguousNameError where no one thing fits, and
        StoreError, by kind.
        """
        return (await named(self.asking, [text], nouns))[text]

    async def ids(self, texts: list[str] | None, nouns: tuple[str, ...]) -> list[str]:
        """The ids of the things that the texts name, in their order; none for None.

        Raises UnknownNameError, WrongNounError or AmbiguousNameError where no one thing fits, and
        StoreError, by kind.
        """
        rows = await named(self.asking, texts or [], nouns)
        return [rows[text]["id"] for text in texts or []]

    async def version(self) -> str:
        """The version of the data, the same for the whole request; empty: nothing is loaded.

        Raises StoreError, by kind.
        """
        if self._version is None:
            self._version = await version(self.asking)
        return self._version

    def allow(self, conditions: int) -> None:
        """Nothing, while the operation holds no more conditions than it may.

        Raises OperationTooLargeError otherwise.
        """
        self._conditions += conditions
        if self._conditions > CONDITIONS_AT_MOST:
            raise OperationTooLargeError(
                f"The operation holds more than {CONDITIONS_AT_MOST} conditions.",
                "Give fewer filters, or split the operation in two.",
                at_most=CONDITIONS_AT_MOST,
            )

    async def _nodes(self, ids: list[str]) -> list[Row | None]:
        rows = await nodes_by_id(self.asking, ids)
        return [rows.get(wanted) for wanted in ids]

    async def _names(self, ids: list[str]) -> list[list[Row]]:
        rows = await names_of(self.asking, ids)
        return [rows.get(wanted, []) for wanted in ids]

    async def _claims(self, wishes: list[ClaimsAsked]) -> list[ClaimPage]:
        self._wished += sum(wish.first for wish in wishes)
        if self._wished > CLAIMS_AT_MOST:
            raise OperationTooLargeError(
                f"The operation asks for up to {self._wished} claims of things; "
                f"{CLAIMS_AT_MOST} are allowed.",
                "Ask for fewer things, or for fewer claims of each with `first`.",
                at_most=CLAIMS_AT_MOST,
            )
        answers: dict[ClaimsAsked, ClaimPage] = {}
        groups: dict[tuple[object, ...], list[ClaimsAsked]] = {}
        for wish in wishes:
            groups.setdefault(wish.group, []).append(wish)
        for group in groups.values():
            ids = [wish.of for wish in group]
            one = group[0]
            pages = await claims_of(
                one.asking,
                ids,
                one.keep,
                part=one.part,
                counted=one.counted,
                skip=one.skip,
                first=one.first,
            )
            answers.update({wish: pages.get(wish.of, ClaimPage(0, [], {})) for wish in group})
        return [answers[wish] for wish in wishes]


Info = strawberry.Info[Context, None]
