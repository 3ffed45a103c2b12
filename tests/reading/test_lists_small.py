"""Which complete lists would hold a claim, and who stands beside whom, in small seeds."""

# Tables of what is asked are read across.
# ruff: noqa: E501

from typing import Any

from graph.reading.asking import Asking, Row
from graph.seeding.loading import apply
from graph.store import Store
from graph.time import span
from graph.view import View
from tests.reading.small import HEAD, NOVEMBER, Checked, kept, things, ties

HERE = "area/länet"
OTHER = "area/annat"
LISTED = (
    things("area", "county", "annat"),
    things("actor", "network", "a", "b"),
    f"""{HEAD}documents:
- {{id: document/bilaga, name: Bilagan, type: report, source: true}}
""",
    f"""{HEAD}listings:
- {{id: listing/a, noun: tie, type: steers, where: {{object: [{HERE}]}}, complete: true}}
- {{id: listing/b, noun: tie, where: {{object: [{HERE}, {OTHER}]}}, complete: true}}
- {{id: listing/c, noun: tie, type: steers, where: {{object: [{HERE}]}}}}
- {{id: listing/d, noun: mandate, where: {{holder: [{HERE}]}}, complete: true}}
- {{id: listing/e, noun: tie, type: owns, where: {{object: [{HERE}]}}, complete: true}}
- {{id: listing/f, noun: tie, where: {{subject: [{HERE}]}}, complete: true}}
- {{id: listing/g, noun: tie, where: {{subject: [actor/a, actor/b], object: [{HERE}]}}, complete: true}}
- {{id: listing/h, noun: tie, where: {{subject: [{HERE}], object: [{HERE}]}}, complete: true}}
- {{id: listing/i, noun: tie, where: {{object: [{HERE}]}}, complete: true, from: 1990, to: 1995}}
""",
)

ASKED: Row = {
    "ids": [HERE], "noun": "tie", "type": "steers", "part": None, "ends": [], "cited": None,
}  # fmt: skip


def end(*ids: str, part: str | None = None) -> Row:
    """What else a claim has as an end."""
    return {"field": part, "ids": list(ids), "types": None}


def cited(**given: Any) -> Row:
    """Where a list must be cited."""
    return {"cited": {"ids": None, "sections": None, "page": None} | given}


async def lists(store: Store, view: View = NOVEMBER, **asked: Any) -> dict[str, str]:
    """The lists that would hold a claim about each thing, by the last letters of their ids."""
    rows = await Asking(store, view).rows("comparison/complete_lists", **ASKED | asked)
    found = {row["id"]: "".join(one["id"][-1] for one in row["lists"]) for row in rows}
    assert len(found) == len(rows)
    assert list(found) == sorted(found)
    return found


async def test_which_lists_would_hold_a_claim(emptied: Store, checked: Checked) -> None:
    """Those that are complete, of its kind and of its part, and hold all that it ties together.

    A list of one type tells nothing of claims of any; one with more ends than are asked for tells
    only of those.
    """
    await apply(emptied, checked(*LISTED))
    assert await lists(emptied) == {HERE: "abf"}
    assert await lists(emptied, type="owns") == {HERE: "bef"}
    assert await lists(emptied, type=None) == {HERE: "bf"}
    assert await lists(emptied, noun="mandate") == {HERE: "d"}
    assert await lists(emptied, ids=[HERE, OTHER]) == {OTHER: "b", HERE: "abf"}
    assert await lists(emptied, ids=[OTHER]) == {OTHER: "b"}
    assert await lists(emptied, ids=["actor/nätverket"]) == {}


async def test_which_part_a_list_is_of(emptied: Store, checked: Checked) -> None:
    """A list of what steers it says nothing of what it steers."""
    await apply(emptied, checked(*LISTED))
    assert await lists(emptied, part="object") == {HERE: "ab"}
    assert await lists(emptied, part="subject") == {HERE: "f"}
    assert await lists(emptied, part="holder") == {}


async def test_what_else_a_list_is_of(emptied: Store, checked: Checked) -> None:
    """Each other part of a list must hold all of an end that is asked for, in that part or any."""
    await apply(emptied, checked(*LISTED))
    both = end("actor/a", "actor/b")
    assert await lists(emptied, ends=[end("actor/a")]) == {HERE: "abfg"}
    assert await lists(emptied, ends=[both]) == {HERE: "abfg"}
    assert await lists(emptied, ends=[end("actor/a", part="subject")]) == {HERE: "abfg"}
    assert await lists(emptied, ends=[end("actor/a", part="body")]) == {HERE: "abf"}
    assert await lists(emptied, ends=[end("actor/a", "actor/nätverket")]) == {HERE: "abf"}
    assert await lists(emptied, ends=[end("actor/nätverket"), both]) == {HERE: "abfg"}
    assert await lists(emptied, ends=[end(HERE)]) == {HERE: "abfh"}
    assert await lists(emptied, ids=["actor/a"], ends=[end(HERE)]) == {"actor/a": "g"}
    assert await lists(emptied, ids=["actor/a"], ends=[end(OTHER)]) == {}


async def test_when_a_list_counts(emptied: Store, checked: Checked) -> None:
    """One that speaks of other years says nothing of a day."""
    await apply(emptied, checked(*LISTED))
    assert await lists(emptied, View(span("1992"))) == {HERE: "i"}
    assert await lists(emptied, View(span("1950"))) == {}


PLACES = (
    f"{HEAD}documents:\n- {{id: document/bilaga, name: Bilagan, type: report, source: true}}\n",
    f"""{HEAD}listings:
- {{id: listing/a, limit: enligt A, noun: tie, where: {{object: [{HERE}]}}, complete: true, cite: {{section: 2 Två, page: 7}}}}
- {{id: listing/b, limit: enligt B, noun: tie, where: {{object: [{HERE}]}}, complete: true, cite: {{section: 3 Tre, page: 8}}}}
- {{id: listing/c, limit: enligt C, as_of: 2019-11, noun: tie, where: {{object: [{HERE}]}}, complete: true, cite: {{document: document/bilaga, section: 2 Två, page: 7}}}}
- {{id: listing/d, limit: enligt D, noun: tie, where: {{object: [{HERE}]}}, complete: true, cite: [{{section: 2 Två, page: 8}}, {{section: 3 Tre, page: 7}}]}}
""",
)


async def test_where_a_list_is_cited(emptied: Store, checked: Checked) -> None:
    """In one place that fits the document, the section and the page that are asked for."""
    await apply(emptied, checked(*PLACES))
    two = ["2 Två"]
    table: list[tuple[Row, dict[str, str]]] = [
        ({}, {HERE: "abcd"}),
        (cited(), {HERE: "abcd"}),
        (cited(ids=["document/källa"]), {HERE: "abd"}),
        (cited(ids=["document/bilaga"]), {HERE: "c"}),
        (cited(sections=two), {HERE: "acd"}),
        (cited(sections=[*two, "3 Tre"]), {HERE: "abcd"}),
        (cited(page=7), {HERE: "acd"}),
        (cited(page=8), {HERE: "bd"}),
        (cited(page=9), {}),
        (cited(sections=two, page=7), {HERE: "ac"}),
        (cited(ids=["document/källa"], sections=two, page=7), {HERE: "a"}),
    ]
    assert [await lists(emptied, **asked) for asked, _ in table] == [one for _, one in table]


BESIDE: Row = {"noun": "actor", "types": [], "touching": [], "part": None}


async def beside(store: Store, **asked: Any) -> list[tuple[str, list[str], int]]:
    """Each thing with the ids of its claims, and how many more are only possible."""
    asked = BESIDE | asked
    ids = asked.pop("ids", [])
    asked["start"] = {"ids": ids, "types": [], "nouns": [] if ids else [asked["noun"]]}
    row = await Asking(store, NOVEMBER).row("comparison/side_by_side", **asked)
    return [
        (row["entity"]["id"], [one["id"] for one in row["claims"]], row["only_possible"])
        for row in row["things"]
    ]


BODIES = (
    things("actor", "council", "a", "b"),
    ties(
        "x actor/a steers actor/b",
        "y actor/b steers actor/a",
        "z actor/a owns actor/b",
        "förr actor/a steers actor/b from: 1990, to: 1995",
        "sedan actor/a supports actor/b as_of: 2025",
    ),
    f"""{HEAD}seats:
- {{id: seat/två, body: actor/b, organisation: actor/a, on_behalf_of: actor/a}}
- {{id: seat/åsa, body: actor/b, holder: person/åsa-öberg, text: "{{person/åsa-öberg}} sitter i B."}}
""",
)


async def test_the_claims_of_things_side_by_side(emptied: Store, checked: Checked) -> None:
    """Each claim once, however many parts the thing plays in it, by noun and id.

    What has ended is left out, what is seen only later is counted aside; a part, a type and ids
    leave out the others.
    """
    await apply(emptied, checked(*BODIES))
    rows = await beside(emptied, types=["council"], keep=kept(type=["steers", "owns", "supports"]))
    assert rows == [
        ("actor/a", ["tie/x", "tie/y", "tie/z"], 1),
        ("actor/b", ["tie/x", "tie/y", "tie/z"], 1),
    ]
    assert await beside(emptied, types=["council"], keep=kept(type=["steers"]), part="subject") == [
        ("actor/a", ["tie/x"], 0),
        ("actor/b", ["tie/y"], 0),
    ]
    assert await beside(emptied, ids=["actor/a"], keep=kept(noun=["seat", "tie"])) == [
        ("actor/a", ["seat/två", "tie/x", "tie/y", "tie/z"], 1)
    ]
    assert await beside(
        emptied, types=["council"], ids=["actor/b", "actor/nätverket"], keep=kept(type=["owns"])
    ) == [("actor/b", ["tie/z"], 0)]
    assert [one for one, *_ in await beside(emptied, keep=kept(type=["owns"]))] == [
        *("actor/a", "actor/b", "actor/nätverket", "actor/styrgruppen")
    ]


async def test_what_is_cited_or_only_mentioned_plays_no_part(
    emptied: Store, checked: Checked
) -> None:
    """A claim is said of its ends: not of the document it is in, nor of whom its words name."""
    words = f"""{HEAD}findings:
- {{id: finding/åsa, type: strength, name: Ordning, text: "{{person/åsa-öberg}} höll ordning.", about: actor/a}}
"""
    await apply(emptied, checked(*BODIES, words))
    spoken = kept(noun=["seat", "finding"])
    assert await beside(emptied, noun="document", keep=spoken) == [("document/källa", [], 0)]
    assert await beside(emptied, noun="person", keep=spoken) == [
        ("person/åsa-öberg", ["seat/åsa"], 0)
    ]
