"""What makes a claim a dated one, one claim of each way."""

from collections.abc import Callable

from graph.reading.asking import Asking
from graph.seeding import Seeds
from graph.seeding.loading import apply
from graph.store import Store

DATED = """
defaults: {document: document/källa, section: 2}
findings:
- {id: finding/began, type: need, name: en plan, about: actor/nätverket, from: 2012}
- {id: finding/ended, type: need, name: ett mål, about: actor/nätverket, to: 2013}
- {id: finding/goes-on, type: need, name: en vana, about: actor/nätverket, to: open}
- {id: finding/happened, type: need, name: en lokal, about: [actor/nätverket, matter/medlen], on: 2014}
- {id: finding/other, type: need, name: en ledare, about: actor/styrgruppen, as_of: 2014}
- {id: finding/proposed, type: need, name: en dag, about: actor/nätverket, on: 2014, status: proposed}
- {id: finding/seen, type: need, name: en tid, about: actor/nätverket, as_of: 2015}
- {id: finding/undated, type: need, name: en vän, about: actor/nätverket}
"""  # noqa: E501


async def test_only_the_dated(emptied: Store, checked: Callable[..., Seeds]) -> None:
    """A beginning, an end, a day or a sighting makes a claim a dated one, and to go on does not."""
    await apply(emptied, checked(DATED))
    of = ["actor/nätverket", "matter/medlen"]
    row = await Asking(emptied).row("history/dated", of=of, first=9)
    names = [one["id"] for one in row["claims"] if one["id"].startswith("finding/")]
    assert sorted(names) == ["finding/began", "finding/ended", "finding/happened", "finding/seen"]
    assert names.index("finding/began") < names.index("finding/happened")
    assert row["total"] == len(row["claims"])
    few = await Asking(emptied).row("history/dated", of=of, first=2)
    assert (few["total"], few["claims"]) == (row["total"], row["claims"][:2])
