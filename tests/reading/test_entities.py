"""Where the walk for things starts, and that it is no condition on them."""

import pytest

from graph.reading.asking import Asking, Row
from graph.reading.conditions import Conditions, EndCondition, Kept
from graph.reading.entities import Claimed, WantedEntities, entities_matching
from graph.seeding import Seeds
from graph.store import Store
from tests.reading.asked import Recorded

NOTHING: Row = {"total": 0, "only_possible": 0, "page": [], "types": [], "nouns": []}
OF_MILK = Claimed(Kept.where(Conditions(ends=(EndCondition("body", ids=("actor/milk",)),))))
OF_ANY = Claimed(Kept.where(Conditions(one_of={"noun": ("seat",)})))


@pytest.mark.parametrize(
    ("wanted", "start"),
    [
        (WantedEntities(("actor",)), {}),
        (WantedEntities(("actor",), types=("network",)), {}),
        (WantedEntities(("actor",), having=[OF_ANY]), {}),
        (WantedEntities(("actor",), lacking=[OF_MILK]), {}),
        (
            WantedEntities(("actor",), types=("network",), having=[OF_ANY, OF_MILK]),
            {"touching": ["actor/milk"]},
        ),
        (WantedEntities(("actor",), ids=("actor/skr",), having=[OF_MILK]), {"ids": ["actor/skr"]}),
    ],
)
async def test_the_walk_starts_where_least_has_to_be_looked_at(
    wanted: WantedEntities, start: dict[str, list[str]]
) -> None:
    """At what is named, else at what it must be tied to, else along all of its kind."""
    recorded = Recorded({"entities/matching": [NOTHING], "entities/in_order": [NOTHING]})
    await entities_matching(recorded.asking(), wanted)
    ((name, sent),) = recorded.asked
    assert name == ("entities/matching" if start else "entities/in_order")
    kind = {"types": list(wanted.types)} if wanted.types else {"nouns": list(wanted.nouns)}
    assert {what: given for what, given in sent["start"].items() if given} == (start or kind)


@pytest.mark.parametrize(
    "wanted",
    [
        WantedEntities(("actor",), types=("network",)),
        WantedEntities(("actor", "area"), having=[OF_MILK]),
        WantedEntities(("actor",), types=("region",), having=[OF_MILK]),
        WantedEntities(("actor",), having=[OF_MILK], lacking=[OF_ANY]),
    ],
)
async def test_where_the_walk_starts_is_no_condition(
    loaded: Store, project: Seeds, wanted: WantedEntities
) -> None:
    """From wherever it starts, the same things are found."""
    asking = Asking(loaded)
    found = await entities_matching(asking, wanted)
    (whole,) = await asking.rows(
        "entities/matching",
        nouns=list(wanted.nouns),
        types=list(wanted.types),
        start={"ids": [one.id for one in project.entities], "touching": []},
        claimed=[
            *(one.sent(wanted=True) for one in wanted.having),
            *(one.sent(wanted=False) for one in wanted.lacking),
        ],
        skip=0,
        first=50,
    )
    assert (found.total, found.page) == (whole["total"], whole["page"])
