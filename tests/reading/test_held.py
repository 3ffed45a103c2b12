"""What is held of the store answers as the store does, and for no longer than it holds."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any, LiteralString, cast

import pytest

from graph.errors import UnknownNameError
from graph.grades import Grade
from graph.model.common import ENTITY_NOUNS, digest_of_id
from graph.reading import held as holding
from graph.reading.asking import Asking, Row
from graph.reading.conditions import Conditions, Kept
from graph.reading.entities import (
    Claimed,
    WantedEntities,
    entities_matching,
    names_of,
    nodes_by_id,
)
from graph.reading.held import Held, NameIndex
from graph.reading.names import named
from graph.reading.overview import counts
from graph.reading.representation import seats_held
from graph.statements import statement, statement_names
from graph.store import Store
from graph.time import span
from graph.view import EVERY_STATUS, View
from tests.reading.small import NOVEMBER

STOCKHOLM = "area/stockholms-län"

ALL_THINGS: LiteralString = "MATCH (e:Entity) RETURN collect(e.id) AS ids"

ALL_NAMES: LiteralString = """MATCH (e:Entity) WITH collect(DISTINCT e.id) AS ids
MATCH (n:Name) WITH ids, collect(DISTINCT n.value) AS names RETURN ids + names AS texts"""


class Sent:
    """What is sent to a store, and the state that it is told to be in."""

    def __init__(self, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
        self.state: str | None = "first"
        self.texts: list[str] = []
        read = store.read

        async def reading(text: LiteralString, parameters: Any = None) -> list[Row]:
            self.texts.append(text)
            return await read(text, parameters)

        async def state() -> str | None:
            return self.state

        monkeypatch.setattr(store, "read", reading)
        self.asking = Asking(store, NOVEMBER, Held(lambda: Asking(store), state))
        self.plain = Asking(store, NOVEMBER)

    def count(self) -> int:
        """How many statements were sent since this was asked last."""
        number = len(self.texts)
        self.texts.clear()
        return number


@pytest.fixture
def sent(loaded: Store, monkeypatch: pytest.MonkeyPatch) -> Sent:
    """The loaded store, with what is held of it."""
    return Sent(loaded, monkeypatch)


async def seats(asking: Asking) -> list[tuple[Any, ...]]:
    """Who sits for Stockholm in two bodies, with all that is known of each seat."""
    things = await nodes_by_id(asking, [STOCKHOLM, "actor/milk", "actor/nsk-s"])
    of, *bodies = (things[one] for one in (STOCKHOLM, "actor/milk", "actor/nsk-s"))
    return [
        (one.body["id"], one.answer, [_bare(seat) for seat in one.seats])
        for one in await seats_held(asking, of, bodies)
    ]


UNORDERED = ("ends", "persons", "citations", "values")
"""What the store lists of a claim in whatever order it comes upon it; who reads it orders it."""


def _bare(told: Any) -> Any:
    """What was told without timelines, which the store sends in lists, in an order of its own."""
    if isinstance(told, dict):
        row = cast("Row", told)
        return {
            key: _ordered(value) if key in UNORDERED else _bare(value)
            for key, value in row.items()
            if key != "timeline"
        }
    return [_bare(one) for one in cast("list[Any]", told)] if isinstance(told, list) else told


def _ordered(told: Any) -> Any:
    """The same with every list in it sorted by what it holds."""
    if isinstance(told, list):
        return sorted((_ordered(one) for one in cast("list[Any]", told)), key=repr)
    return _bare(told)


async def test_the_second_time_one_statement_is_sent(sent: Sent) -> None:
    """What the things and claims are is asked once; which they are, each time."""
    wanted = await seats(sent.plain)
    sent.count()
    assert await seats(sent.asking) == wanted
    assert sent.count() > 1
    assert await seats(sent.asking) == wanted
    assert sent.count() == 1
    assert all(held for _, _, held in wanted)


@pytest.mark.parametrize("name", [one for one in statement_names() if statement(one).is_question])
async def test_every_question_is_answered_alike(sent: Sent, name: str) -> None:
    """The brief text, filled from what is held, gives what the whole text gives."""
    asked = statement(name)
    store, parameters = sent.asking.store, asked.sent(asked.sample)
    memory = await sent.asking.memory()
    assert memory
    for _ in range(2):
        filled = await memory.filled(await store.read(asked.brief, parameters))
        assert _bare(filled) == _bare(await store.read(asked.text, parameters))


async def test_another_state_is_asked_anew(sent: Sent) -> None:
    """Nothing of one state is given out in the next."""
    await seats(sent.asking)
    sent.state = "second"
    sent.count()
    await seats(sent.asking)
    assert sent.count() > 1


async def test_without_a_state_nothing_is_held(sent: Sent) -> None:
    """While nobody knows the state, the store tells everything itself."""
    sent.state = None
    wanted = await seats(sent.plain)
    sent.count()
    assert await seats(sent.asking) == wanted == await seats(sent.asking)
    assert sent.count() == 4


async def test_what_is_gone_is_asked_for_whole(sent: Sent, monkeypatch: pytest.MonkeyPatch) -> None:
    """A mention of what cannot be fetched any more is no answer: the question is asked again."""
    wanted = await seats(sent.plain)
    memory = await sent.asking.memory()
    assert memory

    async def nothing(memory: holding.Memory, rows: list[Row]) -> None:
        """No row can be filled."""

    monkeypatch.setattr(holding.Memory, "filled", nothing)
    assert await seats(sent.asking) == wanted


async def test_every_name_of_everything(sent: Sent) -> None:
    """All names and ids that there are name the same things, as exactly, as in the store."""
    texts = (await sent.asking.store.read(ALL_NAMES))[0]["texts"]
    assert len(texts) > 4000
    memory = await sent.asking.memory()
    names = await memory.index() if memory else None
    assert names
    for first in range(0, len(texts), 100):
        some = texts[first : first + 100]
        rows = await sent.plain.rows(
            "names/named",
            texts=some,
            folded=[holding.fold(text) for text in some],
            digests=[digest_of_id(text) for text in some],
        )
        wanted = {(row["asked"], row["entity"]["id"], row["exact"]) for row in rows}
        assert wanted == {(text, *one) for text in some for one in names.bearing(text).items()}


async def test_names_are_asked_once(sent: Sent) -> None:
    """Also of what has none: a unit or an organ that only an id tells."""
    ids = [STOCKHOLM, "actor/milk", "actor/finns-inte"]
    wanted = await names_of(sent.plain, ids)
    first = await names_of(sent.asking, ids)
    sent.count()
    second = await names_of(sent.asking, ids)
    assert sent.count() == 0
    assert first == second
    assert {one: len(rows) for one, rows in second.items()} == {
        one: len(rows) for one, rows in wanted.items()
    }
    assert not second["actor/finns-inte"]


async def test_names_come_in_the_order_in_which_they_are_asked(sent: Sent) -> None:
    """Whichever of them were found before, as who asks for the rows of a matrix relies on."""
    texts = ["Storsthlm", "MILK", "NSK-S", STOCKHOLM]
    for known in (["MILK"], [STOCKHOLM, "NSK-S"], texts):
        await named(sent.asking, known, ENTITY_NOUNS)
        for asked in (texts, texts[::-1]):
            found = await named(sent.asking, asked, ENTITY_NOUNS)
            assert list(found) == asked
            plain = await named(sent.plain, asked, ENTITY_NOUNS)
            assert [one["id"] for one in found.values()] == [one["id"] for one in plain.values()]
        sent.state = f"after {known}"


async def test_what_takes_no_parameters_is_asked_once(sent: Sent) -> None:
    """How much the graph holds is counted once for each state."""
    wanted = await counts(sent.plain)
    sent.count()
    assert await counts(sent.asking) == wanted == await counts(sent.asking)
    assert sent.count() == 1
    sent.state = "second"
    assert await counts(sent.asking) == wanted
    assert sent.count() == 1


async def test_more_things_than_are_held(sent: Sent, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there are too many for the process, the store knows the names."""
    monkeypatch.setattr(holding, "THINGS_AT_MOST", 10)
    memory = await sent.asking.memory()
    assert memory
    assert await memory.index() is None
    for texts, fresh in ((["MILK"], True), (["MILK"], False), (["MILK", "FoU Nordost"], True)):
        sent.count()
        found = await named(sent.asking, texts, ENTITY_NOUNS)
        assert found["MILK"]["id"] == "actor/milk"
        assert (sent.count() > 0) is fresh, texts
    with pytest.raises(UnknownNameError):
        await named(sent.asking, ["Ingenstans"], ENTITY_NOUNS)
    await named(sent.asking, ["MILK" + "!" * 300], ENTITY_NOUNS)
    assert set(memory.bearing) == {"MILK", "FoU Nordost"}


def index(*things: tuple[str, list[str], list[str]]) -> NameIndex:
    """An index of things: id, former ids, names."""
    fold: Callable[[str], str] = holding.fold
    return NameIndex.of(
        [
            {
                "id": identifier,
                "formerly": [digest_of_id(one) for one in former] or None,
                "names": [{"folded": fold(name), "value": name} for name in names],
            }
            for identifier, former, names in things
        ]
    )


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Åre", {"actor/a": True, "actor/b": False}),
        ("åre", {"actor/a": True, "actor/b": False}),
        ("are", {"actor/a": False, "actor/b": True}),
        ("actor/b", {"actor/b": True}),
        ("actor/gamla", {"actor/a": True}),
        ("Storsjön", {}),
        ("", {}),
    ],
)
def test_who_bears_a_name(text: str, named: dict[str, bool]) -> None:
    """A name that fits but for capitals is exact, one that fits without its dots is not."""
    names = index(("actor/b", [], ["Are"]), ("actor/a", ["actor/gamla"], ["Åre", "ÅRE"]))
    found = names.bearing(text)
    assert found == named
    assert list(found) == sorted(found)


VIEWS = [
    View(),
    NOVEMBER,
    View(span("2012"), grades=(Grade.POSSIBLE,)),
    View(span("2010..2021"), throughout=True, grades=tuple(Grade)),
    View(span("2025"), statuses=EVERY_STATUS),
    View(scenario="scenario/rss-stockholms-län-2020"),
]


@pytest.mark.parametrize("view", VIEWS, ids=str)
@pytest.mark.parametrize(
    ("nouns", "types"),
    [(ENTITY_NOUNS, ()), (("actor",), ("network", "board"))],
    ids=["all", "some"],
)
async def test_things_by_their_ids(
    sent: Sent, view: View, nouns: tuple[str, ...], types: tuple[str, ...]
) -> None:
    """Of all there are, the same ones count, in the same order, and the store is not asked."""
    ids = (await sent.asking.store.read(ALL_THINGS))[0]["ids"]
    wanted = WantedEntities(nouns, types=types, ids=(*ids, ids[0]))
    told = await entities_matching(sent.plain.seen(view), wanted, skip=3, first=len(ids))
    await entities_matching(sent.asking.seen(view), wanted)
    sent.count()
    held = await entities_matching(sent.asking.seen(view), wanted, skip=3, first=len(ids))
    assert sent.count() == 0
    assert [one["id"] for one in held.page] == [one["id"] for one in told.page]
    assert replace(held, page=[]) == replace(told, page=[])
    assert told.total > 10
    for first in (0, told.total - 3):
        told = await entities_matching(sent.plain.seen(view), wanted, skip=3, first=first)
        held = await entities_matching(sent.asking.seen(view), wanted, skip=3, first=first)
        assert held.more == told.more == (first == 0)


async def test_things_by_more_than_their_ids(sent: Sent) -> None:
    """What claims say of them, where they are, and that they are not, the store knows."""
    seats = Claimed(Kept.where(Conditions(one_of={"noun": ("seat",)})))
    of_some = WantedEntities(("actor",), ids=("actor/milk", "actor/skr", "actor/storsthlm"))
    totals: list[int] = []
    for wanted in (
        replace(of_some, having=[seats]),
        replace(of_some, lacking=[seats]),
        replace(of_some, areas=(STOCKHOLM,)),
        replace(of_some, ids=("actor/skr", "actor/finns-inte")),
    ):
        told = await entities_matching(sent.plain, wanted)
        held = await entities_matching(sent.asking, wanted)
        assert held.total == told.total
        totals.append(held.total)
    assert totals == [3, 0, 1, 1]
