"""Who bears a name, and what a text finds, in small seeds."""

from typing import Any

from graph.model.common import digest_of_id
from graph.model.folding import fold
from graph.reading.asking import Asking, Row
from graph.seeding.loading import apply
from graph.store import Store
from graph.time import span
from graph.view import View
from tests.reading.small import HEAD, NOVEMBER, Checked

NAMED = (
    f"""{HEAD}actors:
- id: actor/a
  name: Öre
  type: council
  names:
  - {{text: ÖRE, form: printed, reason: så står det}}
  - {{text: Rådet, form: former, from: 1990, to: 1995}}
- {{id: actor/b, name: Ore, type: project}}
- {{id: actor/c, name: Rådet i Öre, type: project}}
- {{id: actor/d, name: Storöre, type: project}}
- {{id: actor/e, name: Öregrund, type: project}}
- {{id: actor/f, name: Råden, type: council}}
topics:
- {{id: topic/g, name: Öres frågor}}
moved:
  {digest_of_id("actor/gammal")}: actor/b
""",
)


async def test_who_bears_a_name(emptied: Store, checked: Checked) -> None:
    """By its id, now or before, exactly; by a name exactly, or but for the marks of its letters."""
    await apply(emptied, checked(*NAMED))
    texts = ["öre", "ore", "actor/a", "actor/gammal", "rådet", "ingen"]
    rows = await Asking(emptied).rows(
        "names/named",
        texts=texts,
        folded=[fold(one) for one in texts],
        digests=[digest_of_id(one) for one in texts],
    )
    assert [(row["asked"], row["entity"]["id"], row["exact"]) for row in rows] == [
        ("actor/a", "actor/a", True),
        ("actor/gammal", "actor/b", True),
        ("ore", "actor/a", False),
        ("ore", "actor/b", True),
        ("rådet", "actor/a", True),
        ("öre", "actor/a", True),
        ("öre", "actor/b", False),
    ]


async def test_the_names_of_things_come_in_their_order(emptied: Store, checked: Checked) -> None:
    """Of each thing that is asked for all names, those first that may be oldest; of no other."""
    await apply(emptied, checked(*NAMED))
    rows = await Asking(emptied).rows("entities/names_of", ids=["actor/b", "actor/a", "actor/x"])
    found = {row["id"]: [one["value"] for one in row["names"]] for row in rows}
    assert len(rows) == len(found)
    assert found == {"actor/b": ["Ore"], "actor/a": ["Öre", "ÖRE", "Rådet"]}


FOUND: Row = {
    "folded_query": "ore* OR storore", "swedish_query": "råd", "folded": "ore",
    "nouns": ["actor"], "types": [], "skip": 0, "first": 10,
}  # fmt: skip


async def found(store: Store, view: View = NOVEMBER, **asked: Any) -> list[tuple[str, str, str]]:
    """Each hit's thing, name and how it fits."""
    row = await Asking(store, view).row("names/found", **FOUND | asked)
    assert len(row["nouns"]) == row["total"]
    return [(hit["entity"]["id"], hit["match"]["name"], hit["match"]["how"]) for hit in row["hits"]]


async def test_what_a_text_finds(emptied: Store, checked: Checked) -> None:
    """The whole name goes before its beginning, that before a word in it, and that before the rest.

    Each thing comes once, with the best of its names.
    """
    await apply(emptied, checked(*NAMED))
    hits = await found(emptied)
    assert hits[:4] == [
        ("actor/a", "Öre", "exact"),
        ("actor/b", "Ore", "exact"),
        ("actor/e", "Öregrund", "prefix"),
        ("actor/c", "Rådet i Öre", "word"),
    ]
    assert sorted(hits[4:]) == [("actor/d", "Storöre", "similar"), ("actor/f", "Råden", "stem")]
    assert await found(emptied, skip=1, first=2) == hits[1:3]
    wide = await found(emptied, nouns=["actor", "topic"])
    assert set(wide) - set(hits) == {("topic/g", "Öres frågor", "prefix")}
    projects = ["actor/b", "actor/e", "actor/c", "actor/d"]
    assert [one for one, *_ in await found(emptied, types=["project"])] == projects


async def test_a_name_finds_a_thing_while_it_is_borne(emptied: Store, checked: Checked) -> None:
    """What it was called before finds it then, and not later; what it is called now, not before."""
    await apply(emptied, checked(*NAMED))
    radet: Row = {"folded_query": "radet", "swedish_query": "ingen", "folded": "radet"}
    assert await found(emptied, **radet) == [("actor/c", "Rådet i Öre", "prefix")]
    assert await found(emptied, View(span("1992")), **radet) == [("actor/a", "Rådet", "exact")]


async def test_what_bears_a_name_that_is_near(emptied: Store, checked: Checked) -> None:
    """Things of the nouns that are asked for, by their nearest names, with all that are near."""
    await apply(emptied, checked(*NAMED))
    asked = {"query": "ore OR radet^0.1 OR ores"}
    rows = await Asking(emptied).rows("names/similar", **asked, nouns=["actor"])
    near = [(row["id"], row["name"], row["noun"], sorted(row["close"])) for row in rows]
    assert near == [
        ("actor/a", "Öre", "actor", ["ore", "ore", "radet"]),
        ("actor/b", "Ore", "actor", ["ore"]),
        ("actor/c", "Rådet i Öre", "actor", ["radet i ore"]),
    ]
    rows = await Asking(emptied).rows("names/similar", **asked, nouns=["topic"])
    assert [(row["id"], row["close"]) for row in rows] == [("topic/g", ["ores fragor"])]
