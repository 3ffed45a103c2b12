"""Which things a filter keeps, and what an id and a document lead to, in small seeds."""

# Tables of what is asked are read across.
# ruff: noqa: E501

from typing import Any

from graph.model.common import digest_of_id
from graph.reading.asking import Asking, Row
from graph.seeding.loading import apply
from graph.store import Store
from tests.reading.small import HEAD, NOVEMBER, Checked, kept, things, ties

NO_START: Row = {"ids": [], "touching": []}
ASKED: Row = {"nouns": ["actor"], "types": [], "claimed": [], "skip": 0, "first": 50}
WHOLE: Row = {"after": "", "least": 1, "most": 50, "first": 50}


def claimed(*types: str, part: str | None = None, wanted: bool = True) -> Row:
    """That there is a tie of one of these types about the thing, or that there is none."""
    return {"wanted": wanted, "part": part, "keep": kept(noun=["tie"], type=[*types])}


async def matching(store: Store, start: Row, **asked: Any) -> Row:
    """The one row of an answer in November 2019, with ids for things."""
    given = ASKED | {"start": NO_START | start} | asked
    row = await Asking(store, NOVEMBER).row("entities/matching", **given)
    return row | {"page": [one["id"] for one in row["page"]]}


async def in_order(store: Store, nouns: list[str], *types: str, **asked: Any) -> Row:
    """The same of things by their kind."""
    start = {"types": types, "nouns": [] if types else nouns, "known": [], "certain": []}
    given = {"nouns": nouns, "types": types, "start": start, "claimed": [], **WHOLE} | asked
    row = await Asking(store, NOVEMBER).row("entities/in_order", **given)
    return row | {"page": [one["id"] for one in row["page"]]}


BODIES = (
    things("actor", "council", "a", "b", "c"),
    things("actor", "project", "d", "f"),
    """defaults: {document: document/källa, section: 1}
actors:
- {id: actor/e, name: E, type: project}
""",
    ties(
        "x actor/a steers actor/b",
        "y actor/b owns actor/c",
        "förr actor/c steers actor/a from: 1990, to: 1995",
        "sedan actor/c supports actor/a as_of: 2025",
        "länet actor/d covers area/länet",
    ),
    f"""{HEAD}events:
- {{id: event/e, name: E bildades, type: establishment, result: actor/e, on: 2019-10..2020-03}}
- {{id: event/f, name: F bildades, type: establishment, result: actor/f, on: 2024-10-01}}
measures:
- {{id: measure/x, of: tie/x, trait: trait/antal-möten, value: 4}}
""",
)


async def test_what_a_walk_starts_from(emptied: Store, checked: Checked) -> None:
    """From ids, or from what claims about things and claims are about, each once; or from kinds."""
    await apply(emptied, checked(*BODIES))
    council = ["actor/a", "actor/b", "actor/c"]
    every = [*council, "actor/d", "actor/nätverket", "actor/styrgruppen"]
    assert (await matching(emptied, {"ids": ["actor/c", "actor/a", "actor/x"]}))["page"] == [
        "actor/a",
        "actor/c",
    ]
    assert (await in_order(emptied, ["actor"], "council"))["page"] == council
    assert (await in_order(emptied, ["actor"], "project", "council"))["page"] == every[:4]
    assert (await in_order(emptied, ["area"], "council", "county"))["page"] == ["area/länet"]
    assert (await in_order(emptied, ["actor", "event"]))["page"] == every
    assert (await matching(emptied, {"touching": ["actor/b"]}))["page"] == council
    assert (await matching(emptied, {"touching": ["tie/x"]}, nouns=["actor", "trait"]))["page"] == [
        "trait/antal-möten"
    ]
    assert (await matching(emptied, {"touching": ["area/länet"]}))["page"] == [
        "actor/d",
        "actor/styrgruppen",
    ]


async def test_which_things_are_kept(emptied: Store, checked: Checked) -> None:
    """Of the nouns and types that are asked for; what may have been there by then is told aside."""
    await apply(emptied, checked(*BODIES))
    asked: Row = {"nouns": ["actor", "area"], "types": ["project", "county"]}
    ids = [f"actor/{one}" for one in "abcdef"]
    found = {
        "total": 2,
        "only_possible": 1,
        "page": ["actor/d", "area/länet"],
        "types": ["project", "county"],
        "nouns": ["actor", "area"],
    }
    assert await matching(emptied, {"ids": ["area/länet", *ids]}, **asked) == found
    assert await in_order(emptied, asked["nouns"], *asked["types"]) == found
    paged = await matching(emptied, {"ids": ids}, skip=1, first=2)
    assert (paged["total"], paged["only_possible"]) == (4, 1)
    assert paged["page"] == ["actor/b", "actor/c"]
    assert len(paged["types"]) == len(paged["nouns"]) == 4


async def test_what_is_claimed_of_them(emptied: Store, checked: Checked) -> None:
    """A claim that counts must be there, in which the thing plays its part, or may not be."""
    await apply(emptied, checked(*BODIES))
    table: list[tuple[list[Row], list[str]]] = [
        ([claimed("steers")], ["actor/a", "actor/b"]),
        ([claimed("steers", part="subject")], ["actor/a"]),
        ([claimed("steers", part="object")], ["actor/b"]),
        ([claimed("steers", "owns")], ["actor/a", "actor/b", "actor/c"]),
        ([claimed("steers"), claimed("owns")], ["actor/b"]),
        ([claimed("steers"), claimed("owns", wanted=False)], ["actor/a"]),
        ([claimed("steers", part="object", wanted=False)], ["actor/a", "actor/c"]),
        ([claimed("supports")], []),
        ([claimed("supports", wanted=False)], ["actor/a", "actor/b", "actor/c"]),
    ]
    council = {"ids": ["actor/a", "actor/b", "actor/c"]}
    for found in (
        [await matching(emptied, council, claimed=one) for one, _ in table],
        [await in_order(emptied, ["actor"], "council", claimed=one) for one, _ in table],
    ):
        assert [row["page"] for row in found] == [wanted for _, wanted in table]
        assert [row["total"] for row in found] == [len(wanted) for _, wanted in table]


MOVED = (
    things("actor", "council", "a", "b"),
    ties("a actor/a steers actor/b", "b actor/b owns actor/a"),
    f"""moved:
  {digest_of_id("actor/gammal")}: actor/b
  {digest_of_id("tie/gammalt")}: tie/b
""",
)


async def test_what_an_id_leads_to(emptied: Store, checked: Checked) -> None:
    """A thing or claim by the id it has or had, and nothing for an id of nothing."""
    await apply(emptied, checked(*MOVED))
    ids = ["actor/a", "actor/gammal", "tie/a", "tie/gammalt", "actor/ingen", "tie/b"]
    rows = await Asking(emptied).rows(
        "entities/by_id", ids=ids, digests=[digest_of_id(one) for one in ids]
    )
    found = {
        row["id"]: (row["entity"] and row["entity"]["id"], row["claim"] and row["claim"]["id"])
        for row in rows
    }
    assert len(found) == len(rows)
    assert found == {
        "actor/a": ("actor/a", None),
        "actor/gammal": ("actor/b", None),
        "tie/a": (None, "tie/a"),
        "tie/gammalt": (None, "tie/b"),
        "tie/b": (None, "tie/b"),
    }


async def test_what_is_held_is_what_was_asked_for(emptied: Store, checked: Checked) -> None:
    """Only the things and claims of these ids, each whole."""
    await apply(emptied, checked(*MOVED))
    asking = Asking(emptied)
    rows = await asking.rows("held/things", ids=["actor/a", "actor/ingen", "tie/a"])
    assert [(row["id"], row["held"]["name"]) for row in rows] == [("actor/a", "A")]
    rows = await asking.rows("held/claims", ids=["actor/a", "tie/ingen", "tie/a"])
    assert [(row["id"], row["held"]["type"]) for row in rows] == [("tie/a", "steers")]


async def test_names_are_held_where_there_are_not_too_many_things(
    emptied: Store, checked: Checked
) -> None:
    """All of them up to just as many things as may be, and none of them where there is one more."""
    seeds = checked(*MOVED)
    await apply(emptied, seeds)
    number = len(seeds.entities)
    assert number == 9
    held = [
        (await Asking(emptied).row("held/names", things_at_most=most))["things"]
        for most in (number - 1, number, number + 1)
    ]
    assert [len(one) for one in held] == [0, number, number]
    by_id = {one["id"]: one for one in held[1]}
    assert by_id["actor/b"] == {
        "id": "actor/b",
        "formerly": [digest_of_id("actor/gammal")],
        "names": [{"folded": "b", "value": "B"}],
    }
    assert sorted(one["value"] for one in by_id["actor/nätverket"]["names"]) == ["NV", "Nätverket"]
    assert by_id["actor/nätverket"]["formerly"] is None


CITED = (
    f"""{HEAD}documents:
- {{id: document/annan, name: En annan, type: report, source: true}}
actors:
- {{id: actor/a, name: A, type: council, cite: {{section: 9 Nio, page: 1}}}}
- {{id: actor/b, name: B, type: council, cite: {{section: 9 Nio, page: 1}}}}
""",
    """defaults: {document: document/källa, as_of: 2019-11}
ties:
- {id: tie/a, subject: actor/a, type: steers, object: actor/b, cite: [{section: 2 Två, page: 8}, {section: 2 Två, page: 5}, {section: 4 Fyra, page: 6}]}
- {id: tie/b, subject: actor/b, type: owns, object: actor/a, cite: [{section: 2 Två, page: 9}, {page: 7}]}
- {id: tie/c, subject: actor/b, type: supports, object: actor/a, as_of: 2019-11, cite: [{document: document/annan, section: 4 Fyra, page: 2}]}
""",
)


async def test_sections_that_claims_are_cited_from(emptied: Store, checked: Checked) -> None:
    """Each with its claims, each of them once, by its first page; what has no section has no row."""
    await apply(emptied, checked(*CITED))
    rows = await Asking(emptied).rows("documents/sections", ids=[])
    assert [(row["document"]["id"], row["section"], row["count"]) for row in rows] == [
        ("document/annan", "4 Fyra", 1),
        ("document/källa", "9 Nio", 2),
        ("document/källa", "1 Inledning", 9),
        ("document/källa", "2 Två", 2),
        ("document/källa", "4 Fyra", 1),
        ("document/källa", "1", 1),
    ]
    some = await Asking(emptied).rows("documents/sections", ids=["document/annan"])
    assert some == rows[:1]
