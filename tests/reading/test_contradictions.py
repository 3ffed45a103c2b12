"""Contradictions are told once each, of the things and from the documents that are asked for."""

from graph.reading.asking import Asking
from graph.reading.contradictions import pairs
from graph.seeding.loading import apply
from graph.store import Store
from tests.reading.small import Checked

TOLD = """
defaults: {document: document/källa, section: 2}
documents:
- {id: document/annan, name: En annan, type: report, source: true}
- {id: document/tredje, name: En tredje, type: report, source: true}
findings:
- {id: finding/a, type: need, name: medlen räcker, about: actor/nätverket, contradicts: finding/b}
- {id: finding/b, type: need, name: medlen tar slut, contradicts: finding/a, cite: {document: document/annan, section: 1}}
- {id: finding/c, type: need, name: möten hålls, contradicts: finding/d}
- {id: finding/d, type: need, name: möten ställs in, about: actor/styrgruppen}
- {id: finding/f, type: need, name: ingen kommer, cite: {document: document/tredje, section: 1}}
- {id: finding/e, type: need, name: alla kommer, about: [actor/styrgruppen, actor/nätverket], contradicts: finding/f, cite: {document: document/annan, section: 1}}
- {id: finding/g, type: need, name: lokalen är stor, about: actor/styrgruppen}
"""  # noqa: E501
A_B, C_D, E_F = ("finding/a", "finding/b"), ("finding/c", "finding/d"), ("finding/e", "finding/f")


async def told(
    asking: Asking, of: list[str], documents: list[str], skip: int = 0, first: int = 50
) -> tuple[int, list[tuple[str, ...]]]:
    """How many pairs there are, and the ids of those of a page."""
    found = await pairs(asking, of, documents, skip=skip, first=first)
    return found.total, [tuple(claim["id"] for claim in pair) for pair in found.page]


async def test_each_pair_once(emptied: Store, checked: Checked) -> None:
    """Claims that name each other are one pair; either side may be of the thing or the document."""
    await apply(emptied, checked(TOLD))
    asking = Asking(emptied)
    assert await told(asking, [], []) == (3, [A_B, C_D, E_F])
    assert await told(asking, [], [], skip=1, first=1) == (3, [C_D])
    assert await told(asking, ["actor/nätverket"], []) == (2, [A_B, E_F])
    assert await told(asking, ["actor/styrgruppen"], []) == (2, [C_D, E_F])
    assert await told(asking, ["actor/styrgruppen", "actor/nätverket"], []) == (3, [A_B, C_D, E_F])
    assert await told(asking, ["matter/medlen"], []) == (0, [])


async def test_of_documents(emptied: Store, checked: Checked) -> None:
    """One side cited in one of the documents is enough, be it the first or the second."""
    await apply(emptied, checked(TOLD))
    asking = Asking(emptied)
    assert await told(asking, [], ["document/källa"]) == (2, [A_B, C_D])
    assert await told(asking, [], ["document/annan"]) == (2, [A_B, E_F])
    assert await told(asking, [], ["document/tredje"]) == (1, [E_F])
    every = ["document/källa", "document/tredje"]
    assert await told(asking, [], every) == (3, [A_B, C_D, E_F])
    assert await told(asking, ["actor/styrgruppen"], ["document/annan"]) == (1, [E_F])
    assert await told(asking, ["actor/styrgruppen"], ["document/källa"]) == (1, [C_D])
