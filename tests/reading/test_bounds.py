"""How much an answer holds at most, where there is more."""

import pytest

from graph.errors import AmbiguousNameError
from graph.reading.asking import Asking, Row
from graph.reading.names import named
from graph.seeding.loading import apply
from graph.store import Store
from tests.reading.small import HEAD, NOVEMBER, Checked, kept, things, ties

FOUND: Row = {"folded": "kretsen", "nouns": ["actor"], "types": [], "skip": 0, "first": 1}

MANY = (
    f"{HEAD}actors:\n"
    + "".join(
        f"- {{id: actor/{n}, name: Krets {n}, type: council, names: [{{text: Kretsen}}]}}\n"
        for n in range(10_000, 11_001)
    )
    + "".join(
        f"- {{id: actor/{n}, name: Lag {n}, type: council, names: [{{text: Laget}}]}}\n"
        for n in range(20_000, 20_002)
    )
)


async def test_of_a_thousand_and_one_of_one_name(emptied: Store, checked: Checked) -> None:
    """A name is told of a thousand things, and five hundred stand side by side.

    A search looks at five hundred names in each index, one for what may be meant at two hundred.
    """
    await apply(emptied, checked(MANY))
    asking = Asking(emptied)
    rows = await asking.rows("names/named", texts=["Kretsen"], folded=["kretsen"], digests=[""])
    assert [row["entity"]["id"] for row in rows] == [f"actor/{n}" for n in range(10_000, 11_000)]
    row = await asking.row(
        "comparison/side_by_side",
        start={"ids": [], "types": ["council"], "nouns": []},
        noun="actor",
        types=["council"],
        touching=[],
        keep=kept(noun=["name"]),
        part=None,
    )
    beside = [one["entity"]["id"] for one in row["things"]]
    assert beside == [f"actor/{n}" for n in range(10_000, 10_500)]
    assert row["cut"] == 503
    for queries in (("kretsen", "ingen"), ("ingen", "kretsen")):
        asked = dict(zip(("folded_query", "swedish_query"), queries, strict=True))
        assert (await asking.row("names/found", **FOUND, **asked))["total"] == 500
    assert len(await asking.rows("names/similar", query="kretsen", nouns=["actor"])) == 200
    # What bears one name leaves no less room for what bears another.
    with pytest.raises(AmbiguousNameError, match="'Laget' names 2 things"):
        await named(asking, ["Laget", "Kretsen"], ("actor",))


async def test_a_hundred_claims_of_a_thing(emptied: Store, checked: Checked) -> None:
    """Of each thing side by side a hundred are told, those first that count."""
    counted = [f"z-{n} actor/a steers actor/b limit: fall {n}" for n in range(10, 70)]
    later = [f"a-{n} actor/a steers actor/b limit: sen {n}, as_of: 2025" for n in range(10, 70)]
    await apply(emptied, checked(things("actor", "council", "a", "b"), ties(*later, *counted)))
    asked: Row = {"noun": "actor", "types": [], "touching": [], "part": None}
    asked |= {"start": {"ids": ["actor/a"], "types": [], "nouns": []}, "keep": kept(noun=["tie"])}
    (row,) = (await Asking(emptied, NOVEMBER).row("comparison/side_by_side", **asked))["things"]
    assert [one["id"] for one in row["claims"]] == [f"tie/z-{n}" for n in range(10, 70)]
    assert row["only_possible"] == 40
