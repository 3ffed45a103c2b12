"""Things and claims, held in the process for as long as the graph stays what it is.

A thing or claim has the same ends, citations and names in whatever answer it stands. So a statement
that is asked with a memory at hand returns only which ones it found and in what order, and what
they are comes from here; what is not known yet is fetched by one more statement, once.
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping, MutableMapping
from dataclasses import dataclass, field
from typing import Any, Final, Protocol, cast

from cachetools import LRUCache

from graph.grades import Timeline
from graph.model.common import digest_of_id
from graph.model.folding import fold
from graph.statements import HELD_CLAIM, HELD_THING
from graph.store import Row

__all__ = ["Asks", "Held", "HeldRow", "Memory", "NameIndex"]

CLAIMS_AT_MOST: Final = 25_000
"""Three times the claims of the sources read so far; a hundred megabytes, for a claim with its ends
and citations takes four kilobytes. Beyond, those that were not asked for longest are let go."""

THINGS_AT_MOST: Final = 50_000
"""As many things as take the same again; a thing takes two kilobytes with its names."""

BEARING_AT_MOST: Final = 5_000
"""Names looked up one by one, where things are too many for the index, and what texts were taken to
mean: what a day asks for."""

ANSWERS_AT_MOST: Final = 200
"""More than are asked for at a time, of statements, documents and years; one may be a megabyte."""

_KINDS: Final = (HELD_CLAIM, HELD_THING)


class HeldRow(dict[str, Any]):
    """A row that stays the same as long as it is held, with what was sent of it.

    `sent_before`: what was sent of the row alone, by selection. It goes when the row does.
    """

    __slots__ = ("sent_before",)

    def __init__(self, row: Row) -> None:
        super().__init__(row)
        self.sent_before: dict[int, Any] = {}


class Asks(Protocol):
    """What asks the store."""

    async def rows(self, name: str, **parameters: object) -> list[Row]:
        """The rows of a statement, asked with these parameters."""
        ...


@dataclass(frozen=True, slots=True)
class NameIndex:
    """Which things bear which names: by id, by the digest of a former id, by the folded name."""

    ids: frozenset[str]
    former: dict[str, list[str]]
    names: dict[str, list[tuple[str, str]]]

    @classmethod
    def of(cls, rows: list[Row]) -> "NameIndex":
        """The index of the things in these rows, each with its names."""
        former: dict[str, list[str]] = {}
        names: dict[str, list[tuple[str, str]]] = {}
        for row in rows:
            for digest in row["formerly"] or ():
                former.setdefault(digest, []).append(row["id"])
            for name in row["names"]:
                names.setdefault(name["folded"], []).append((row["id"], name["value"]))
        return cls(frozenset(row["id"] for row in rows), former, names)

    def bearing(self, text: str) -> dict[str, bool]:
        """The ids of the things that a text names, and whether it does exactly (but for capitals).

        An id that is borne, now or formerly, names exactly.
        """
        named: dict[str, bool] = {}
        for identifier, value in self.names.get(fold(text), ()):
            named[identifier] = named.get(identifier, False) or value.lower() == text.lower()
        by_id = [text] if text in self.ids else []
        named |= dict.fromkeys([*by_id, *self.former.get(digest_of_id(text), ())], True)
        return dict(sorted(named.items()))


@dataclass(slots=True)
class Memory:
    """What is known of one state of the graph: things and claims by id, and names of things.

    `bearing`: the rows of what bears a name, by the name. `meant`: the one thing that a text named
    among things of some nouns. `answers`: of statements that many ask in the same way, by their
    names and parameters. What is given out is shared: nobody may change it.
    """

    asks: Asks
    names: "LRUCache[str, list[Row]]" = field(default_factory=lambda: LRUCache(THINGS_AT_MOST))
    bearing: "LRUCache[str, list[Row]]" = field(default_factory=lambda: LRUCache(BEARING_AT_MOST))
    meant: "LRUCache[tuple[str, tuple[str, ...]], Row]" = field(
        default_factory=lambda: LRUCache(BEARING_AT_MOST)
    )
    answers: "LRUCache[str, list[Row]]" = field(default_factory=lambda: LRUCache(ANSWERS_AT_MOST))
    _index: "asyncio.Future[NameIndex | None] | None" = None
    known: dict[str, "LRUCache[str, Row]"] = field(
        default_factory=lambda: {
            HELD_CLAIM: LRUCache(CLAIMS_AT_MOST),
            HELD_THING: LRUCache(THINGS_AT_MOST),
        }
    )

    async def filled(self, rows: list[Row]) -> list[Row] | None:
        """The rows with each mention of a thing or claim replaced by what it is.

        None where one of them is gone: the graph has changed since the rows were read. Raises
        StoreError, by kind.
        """
        try:
            # Most often all of them are known.
            return [cast("Row", _replaced(row, self.known)) for row in rows]
        except KeyError:
            pass
        wanted: dict[str, set[str]] = {HELD_CLAIM: set(), HELD_THING: set()}
        _mentioned(rows, wanted)
        found = {kind: await self._fetched(kind, ids) for kind, ids in wanted.items()}
        if any(found[kind].keys() != ids for kind, ids in wanted.items()):
            return None
        return [cast("Row", _replaced(row, found)) for row in rows]

    def node(self, identifier: str) -> Row | None:
        """The thing or claim with this id, if it is known."""
        return next((held[identifier] for held in self.known.values() if identifier in held), None)

    async def things(self, ids: set[str]) -> dict[str, Row]:
        """The things with these ids; those that are gone are absent. Raises StoreError, by kind."""
        return await self._fetched(HELD_THING, ids)

    async def claims(self, ids: set[str]) -> dict[str, Row]:
        """The claims with these ids; those that are gone are absent. Raises StoreError, by kind."""
        return await self._fetched(HELD_CLAIM, ids)

    async def index(self) -> NameIndex | None:
        """Who bears which name; None where there are more things than are held.

        Raises StoreError, by kind.
        """
        if self._index is None or (self._index.done() and self._index.exception()):
            self._index = asyncio.ensure_future(self._indexed())
        return await asyncio.shield(self._index)

    async def _indexed(self) -> NameIndex | None:
        (row,) = await self.asks.rows("held/names", things_at_most=THINGS_AT_MOST)
        return NameIndex.of(row["things"]) if row["things"] else None

    async def _fetched(self, kind: str, ids: set[str]) -> dict[str, Row]:
        known = self.known[kind]
        found = {one: known[one] for one in ids if one in known}
        missed = sorted(ids - found.keys())
        if missed:
            rows = await self.asks.rows(
                "held/claims" if kind == HELD_CLAIM else "held/things", ids=missed
            )
            for row in rows:
                known[row["id"]] = found[row["id"]] = _lasting(row["held"])
        return found


class Held:
    """The memory of the state that the graph is in.

    `state` tells that state, as lately as answers have to be true to it; None while it cannot be
    relied on.
    """

    def __init__(
        self, asks: Callable[[], Asks], state: Callable[[], Awaitable[str | None]]
    ) -> None:
        self._asks = asks
        self._state = state
        self._of: str | None = None
        self._memory: Memory | None = None

    async def memory(self) -> Memory | None:
        """What is known of the graph as it is now; None where nothing may be held of it."""
        state = await self._state()
        if state is None:
            return None
        if self._memory is None or state != self._of:
            self._of, self._memory = state, Memory(self._asks())
        return self._memory


def _lasting(row: Row) -> HeldRow:
    """The row with its timeline, which is asked for each time, beside the lists that carry it."""
    held = HeldRow(row)
    if "grade_from" in row:
        held["timeline"] = Timeline.of(row)
    return held


def _mentioned(value: Any, wanted: dict[str, set[str]]) -> None:
    """Adds the ids of what is mentioned to those that are wanted, by kind."""
    if isinstance(value, dict):
        row = cast("Row", value)
        if (mention := _mention(row)) is not None:
            wanted[mention[0]].add(mention[1])
            return
        value = row.values()
    for one in cast("Iterable[Any]", value):
        if isinstance(one, dict | list):
            _mentioned(one, wanted)


def _mention(row: Row) -> tuple[str, str] | None:
    if len(row) != 1:
        return None
    (mention,) = row.items()
    return mention if mention[0] in _KINDS else None


def _replaced(value: Any, found: Mapping[str, MutableMapping[str, Row]]) -> Any:
    if isinstance(value, dict):
        row = cast("Row", value)
        if (mention := _mention(row)) is not None:
            return found[mention[0]][mention[1]]
        return {key: _replaced(one, found) for key, one in row.items()}
    if isinstance(value, list):
        return [_replaced(one, found) for one in cast("list[Any]", value)]
    return value
