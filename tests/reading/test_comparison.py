"""Side by side: yes, no, both, or not stated - which is an answer, and no yes."""

from dataclasses import replace
from typing import Any

import pytest

from graph.reading.asking import Asking, Row
from graph.reading.claims import touched
from graph.reading.comparison import Said, SideBySide, compared_told, said_in, side_by_side
from graph.reading.conditions import Conditions, EndCondition, Happened, Kept
from graph.store import Store
from graph.time import span
from graph.view import EVERY_STATUS, View
from tests.reading.asked import Recorded

YES: Row = {"noun": "tie", "negated": False}
NO: Row = {"noun": "tie", "negated": True}
SILENT: Row = {"noun": "measure", "negated": False, "value_kind": "unknown"}


@pytest.mark.parametrize(
    ("claims", "said"),
    [
        ([], Said.NOT_STATED),
        ([YES], Said.YES),
        ([YES, YES], Said.YES),
        ([NO], Said.NO),
        ([NO, NO], Said.NO),
        ([YES, NO], Said.BOTH),
        ([SILENT], Said.NOT_STATED),
        ([SILENT, YES], Said.YES),
        ([SILENT, NO], Said.NO),
    ],
)
def test_what_claims_say_together(claims: list[Row], said: Said) -> None:
    """That a source does not say counts for nothing beside what others say, and alone is no yes."""
    assert said_in(claims) is said


@pytest.mark.parametrize(
    ("claim", "said"),
    [
        ({"noun": "measure", "value_kind": "boolean", "value_bool": True}, Said.YES),
        ({"noun": "measure", "value_kind": "boolean", "value_bool": False}, Said.NO),
        ({"noun": "measure", "value_kind": "unknown"}, Said.NOT_STATED),
        ({"noun": "measure", "value_kind": "number", "value_number": 0.0}, Said.YES),
        ({"noun": "measure", "value_kind": "text", "value_text": "nej"}, Said.YES),
        ({"noun": "finding", "type": "not_stated"}, Said.NOT_STATED),
        ({"noun": "finding", "type": "gap"}, Said.YES),
        ({"noun": "mandate", "standing": "held"}, Said.YES),
        ({"noun": "mandate", "standing": "disputed"}, Said.YES),
        ({"noun": "mandate", "standing": "lacked"}, Said.NO),
        ({"noun": "seat", "holding": "held"}, Said.YES),
        ({"noun": "seat", "holding": "unnamed"}, Said.YES),
        ({"noun": "seat", "holding": "vacant"}, Said.NO),
        ({"noun": "seat", "holding": "not_entitled"}, Said.NO),
        ({"noun": "tie", "negated": True}, Said.NO),
    ],
)
def test_what_one_claim_says(claim: Row, said: Said) -> None:
    """A false trait, a lacked mandate, an empty seat and a denial are no; the unsaid is neither."""
    assert said_in([claim]) is said


TIES = Conditions(one_of={"noun": ("tie",), "type": ("hosts",)})
LIST: Row = {"id": "listing/a"}


def row(identifier: str = "area/a", **fields: Any) -> Row:
    """A row of the statement: one county, with what is claimed of it."""
    return {"entity": {"id": identifier}, "claims": [], "only_possible": 0, **fields}


def store(*rows: Row, listed: tuple[str, ...] = ()) -> Recorded:
    """A store of these rows, in which a complete list would hold each of those that are listed."""
    lists = [{"id": one, "lists": [LIST]} for one in listed]
    found = [{"things": list(rows), "cut": 0}]
    return Recorded({"comparison/side_by_side": found, "comparison/complete_lists": lists})


async def test_a_complete_list_without_it_says_no() -> None:
    """Left out of a whole list is a no with the list as its proof; of no list is not stated."""
    recorded = store(row("area/a"), row("area/b"), listed=("area/a",))
    found = await side_by_side(recorded.asking(), "area", ("county",), (), Kept.where(TIES))
    listed, other = found.things
    assert (listed.said, listed.claims) == (Said.NO, [LIST])
    assert (other.said, other.claims) == (Said.NOT_STATED, [])


async def test_only_where_nothing_is_said_is_a_list_asked() -> None:
    """What is said, or only possible, of a thing goes before what a list leaves out."""
    rows = (row("area/a", claims=[YES]), row("area/b", only_possible=2), row("area/c"))
    recorded = store(*rows, listed=("area/c",))
    found = await side_by_side(recorded.asking(), "area", ("county",), (), Kept.where(TIES))
    assert [(one.said, one.only_possible) for one in found.things] == [
        (Said.YES, 0),
        (Said.NOT_STATED, 2),
        (Said.NO, 0),
    ]
    _, (_, sent) = recorded.asked
    assert (sent["ids"], sent["noun"], sent["type"]) == (["area/c"], "tie", "hosts")


@pytest.mark.parametrize(
    ("trait", "asks"),
    [
        (TIES, True),
        (Conditions(one_of={"noun": ("seat",)}), True),
        (replace(TIES, documents=("document/d",)), True),
        (replace(TIES, ends=(EndCondition("subject", ids=("actor/a",)),)), True),
        (Conditions(), False),
        (Conditions(one_of={"noun": ("tie", "seat")}), False),
        (Conditions(one_of={"noun": ("tie",), "type": ("hosts", "owns")}), False),
        (replace(TIES, one_of={**TIES.one_of, "role": ("chair",)}), False),
        (replace(TIES, contains="aktivt"), False),
        (replace(TIES, least=0), False),
        (replace(TIES, most=0), False),
        (replace(TIES, happened=Happened(within=span("2012"))), False),
    ],
)
async def test_a_list_answers_only_for_what_it_lists(trait: Conditions, asks: bool) -> None:
    """A list tells nothing of the words, numbers and days of what it leaves out."""
    recorded = store(row("area/a"), listed=("area/a",))
    beside = await side_by_side(recorded.asking(), "area", ("county",), (), Kept.where(trait))
    (found,) = beside.things
    assert found.said is (Said.NO if asks else Said.NOT_STATED)
    assert ("comparison/complete_lists" in [name for name, _ in recorded.asked]) is asks


@pytest.mark.parametrize(
    "trait",
    [
        Kept.where(TIES).without(
            Kept.where(Conditions(ends=(EndCondition("topic", ids=("topic/a",)),)))
        ),
        Kept.where(TIES).also(Kept.where(Conditions(documents=("document/d",)))),
        Kept.either([Kept.where(TIES), Kept.where(Conditions(one_of={"noun": ("seat",)}))]),
    ],
    ids=["not", "and", "or"],
)
async def test_a_list_answers_for_one_kind_at_a_time(trait: Kept) -> None:
    """Of a mixture it is not known which of its parts the list leaves out."""
    recorded = store(row("area/a"), listed=("area/a",))
    (found,) = (await side_by_side(recorded.asking(), "area", ("county",), (), trait)).things
    assert found.said is Said.NOT_STATED
    assert [name for name, _ in recorded.asked] == ["comparison/side_by_side"]


@pytest.mark.parametrize(
    "trait",
    [
        Conditions(ends=(EndCondition("trait", ids=("trait/organisationsprincip",)),)),
        Conditions(ends=(EndCondition(ids=("actor/milk", "actor/storsthlm")),)),
        Conditions(documents=("document/nulägesbeskrivning-rss-stockholms-län",)),
        Conditions(documents=("document/delrapport-län-regioner-2012",), page=7),
    ],
    ids=["trait", "bodies", "document", "page"],
)
@pytest.mark.parametrize(
    ("noun", "part"), [("area", None), ("area", "area"), ("actor", None), ("actor", "subject")]
)
@pytest.mark.parametrize("view", [View(statuses=EVERY_STATUS), View(span("2012"))])
async def test_claims_are_found_from_what_they_touch(
    loaded: Store, trait: Conditions, part: str | None, noun: str, view: View
) -> None:
    """Where all wanted claims touch something they are those that each thing's own would be."""
    asking, keep = Asking(loaded, view), Kept.where(trait)
    assert touched(keep)
    start = {"ids": [], "types": [], "nouns": [noun]}

    async def found(touching: list[str]) -> Row:
        return await asking.row(
            "comparison/side_by_side",
            start=start,
            noun=noun,
            types=[],
            touching=touching,
            keep=keep.sent(),
            part=part,
        )

    assert await found(touched(keep)) == await found([])


async def test_of_more_than_are_compared_it_is_told() -> None:
    """What is beyond the first five hundred is counted, and told."""
    recorded = Recorded({"comparison/side_by_side": [{"things": [row(claims=[YES])], "cut": 7}]})
    asking = recorded.asking()
    found = await side_by_side(asking, "area", (), (), Kept.where(TIES))

    async def again(_: Asking) -> SideBySide:
        return SideBySide([], 0)

    told = await compared_told(asking, found, again)
    assert told.startswith("Av de första 1 av 8: 1 ja, 0 nej,")
