"""Which things a filter keeps, and what an id and a name lead to, in small seeds."""

# Tables of what is asked are read across.

from typing import Any

from graph.model.common import digest_of_id
from graph.model.folding import fold
from graph.reading.asking import Asking, Row
from graph.seeding.loading import apply
from graph.store import Store
from tests.reading.small import HEAD, NOVEMBER, Checked, things, ties

NO_START: Row = {"ids": [], "touching": [], "types": [], "nouns": []}
ASKED: Row = {"nouns": ["actor"], "types": [], "claimed": [], "skip": 0, "first": 50}


def claimed(*types: str, part: str | None = None, wanted: bool = True) -> Row:
    """That there is a tie of one of these types about the thing, or that there is none."""
    leaf: Row = {"place": 0, "one_of": {"noun": ["tie"], "type": list(types)}, "ends": []}
    keep: Row = {"leaves": [leaf], "forms": [{"keep": [0], "drop": []}]}
    return {"wanted": wanted, "part": part, "keep": keep}


async def matching(store: Store, start: Row, **asked: Any) -> Row:
    """The one row of an answer in November 2019, with ids for things."""
    given = ASKED | {"start": NO_START | start} | asked
    row = await Asking(store, NOVEMBER).row("entities/matching", **given)
    return row | {"page": [one["id"] for one in row["page"]]}


BODIES = (
    things("actor", "council", "a", "b", "c"),
    things("actor", "project", "d", "e", "f"),
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
    found = [await matching(emptied, {"types": ["council"]}, claimed=one) for one, _ in table]
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


NAMED = (
    f"""{HEAD}actors:
- id: actor/a
  name: Åre
  type: council
  names:
  - {{text: ÅRE, form: printed, reason: så står det}}
  - {{text: Rådet, form: former, from: 1990, to: 1995}}
- {{id: actor/b, name: Are, type: project}}
- {{id: actor/c, name: Rådet i Åre, type: project}}
- {{id: actor/d, name: Storåre, type: project}}
topics:
- {{id: topic/e, name: Årets frågor}}
moved:
  {digest_of_id("actor/gammal")}: actor/b
""",
)


async def test_who_bears_a_name(emptied: Store, checked: Checked) -> None:
    """By its id, now or before, exactly; by a name exactly, or but for the marks of its letters."""
    await apply(emptied, checked(*NAMED))
    texts = ["åre", "are", "actor/a", "actor/gammal", "rådet", "ingen"]
    rows = await Asking(emptied).rows(
        "names/named",
        texts=texts,
        folded=[fold(one) for one in texts],
        digests=[digest_of_id(one) for one in texts],
    )
    assert [(row["asked"], row["entity"]["id"], row["exact"]) for row in rows] == [
        ("actor/a", "actor/a", True),
        ("actor/gammal", "actor/b", True),
        ("are", "actor/a", False),
        ("are", "actor/b", True),
        ("rådet", "actor/a", True),
        ("åre", "actor/a", True),
        ("åre", "actor/b", False),
    ]


async def test_the_names_of_things_come_in_their_order(emptied: Store, checked: Checked) -> None:
    """Of each thing that is asked for all names, those first that may be oldest; of no other."""
    await apply(emptied, checked(*NAMED))
    rows = await Asking(emptied).rows("entities/names_of", ids=["actor/b", "actor/a", "actor/x"])
    found = {row["id"]: [one["value"] for one in row["names"]] for row in rows}
    assert len(rows) == len(found)
    assert found.keys() == {"actor/a", "actor/b"}
    assert found["actor/b"] == ["Are"]
    assert sorted(found["actor/a"]) == ["Rådet", "ÅRE", "Åre"]
    assert found["actor/a"][-1] == "Rådet"
