"""Which claims are found among a few: by words and their forms, by date, by what they are about."""

from graph.reading.asking import Asking
from graph.reading.claims import Order, Wanted, claims_holding, claims_matching, claims_of
from graph.reading.conditions import ANYTHING, Conditions, EndCondition, Kept
from graph.seeding.loading import apply
from graph.store import Store
from graph.time import span
from graph.view import View
from tests.reading.small import Checked, ids

FINDINGS = Kept.where(Conditions(one_of={"noun": ("finding",)}))
TOLD = """
defaults: {document: document/källa, section: 2}
findings:
- {id: finding/a-mandat, type: need, name: mandat, as_of: 2019}
- {id: finding/b-mandat-medel-senare, type: need, name: mandat och medel till resor, as_of: 2021}
- {id: finding/c-medel-senare, type: need, name: medel till möten, as_of: 2021}
- {id: finding/d-mandat-medel-efter, type: need, name: mandat och medel i år, from: 2020}
- {id: finding/e-medel, type: need, name: medel, as_of: 2019}
- {id: finding/f-annat, type: need, name: annat, as_of: 2019}
- {id: finding/g-medel-efter, type: need, name: medel i framtiden, from: 2020}
- {id: finding/h-mandat, type: risk, name: mandat, about: finding/a-mandat, as_of: 2019}
events:
- {id: event/medel, type: meeting, name: medel, on: 2019-03-01}
"""
FORMS = """
defaults: {document: document/källa, section: 2}
findings:
- {id: finding/böjt, type: need, name: att förankra}
- {id: finding/inne-i-ett-ord, type: need, name: det politiskaförankrade beslutet}
- {id: finding/utan-prickar, type: need, name: att forankrade ting består}
- {id: finding/annat, type: need, name: att förankringen dröjer}
"""


async def test_the_nearest_are_those_that_count(emptied: Store, checked: Checked) -> None:
    """Where no claim that counts holds all words, those that hold the most are given: what is only
    possible is told beside them where it holds as many, and what is excluded is not there.
    """
    await apply(emptied, checked(TOLD))
    asking = Asking(emptied, View(span("2019")))
    found = await claims_matching(asking, Wanted(FINDINGS, words="mandat medel", order=Order.NOUN))
    assert ids(found.page) == ["finding/a-mandat", "finding/e-medel", "finding/h-mandat"]
    assert (found.total, found.only_possible, found.nearest) == (3, 1, True)
    assert found.words == {"mandat": 2, "medel": 1}
    one = await claims_matching(asking, Wanted(FINDINGS, words="medel", order=Order.NOUN))
    assert (ids(one.page), one.only_possible, one.nearest) == (["finding/e-medel"], 2, False)


async def test_where_none_counts_the_possible_are_told(emptied: Store, checked: Checked) -> None:
    """Of what is only possible, those are counted that hold the most words."""
    await apply(emptied, checked(TOLD))
    asking = Asking(emptied, View(span("2010")))
    found = await claims_matching(asking, Wanted(FINDINGS, words="mandat medel"), first=9)
    assert (found.total, found.page, found.only_possible) == (0, [], 1)
    assert (found.words, found.nearest) == ({"mandat": 0, "medel": 0}, False)


async def test_without_words_all_are_found(emptied: Store, checked: Checked) -> None:
    """What counts, of the noun asked for; what is possible is told, what is excluded is not."""
    await apply(emptied, checked(TOLD))
    asking = Asking(emptied, View(span("2019")))
    found = await claims_matching(asking, Wanted(FINDINGS), counted=True, first=2)
    assert ids(found.page) == ["finding/a-mandat", "finding/e-medel"]
    assert (found.total, found.only_possible, found.nearest) == (4, 2, False)
    assert {one.label: count for one, count in found.counts["types"].items()} == {
        "need": 3,
        "risk": 1,
    }


async def test_a_claim_may_be_what_others_are_about(emptied: Store, checked: Checked) -> None:
    """Claims about a claim are found as those about a thing, and for each by itself."""
    await apply(emptied, checked(TOLD))
    asking = Asking(emptied, View(span("2019")))
    about = Kept.where(Conditions(ends=(EndCondition(ids=("finding/a-mandat",)),)))
    found = await claims_matching(asking, Wanted(about))
    assert ids(found.page) == ["finding/h-mandat"]
    pages = await claims_of(asking, ["finding/a-mandat", "finding/e-medel", "no/thing"], ANYTHING)
    assert {of: ids(page.page) for of, page in pages.items()} == {
        "finding/a-mandat": ["finding/h-mandat"],
        "finding/e-medel": [],
    }


async def test_a_word_is_found_in_its_forms(emptied: Store, checked: Checked) -> None:
    """Inflected, inside another word, or without its dots; each claim once."""
    await apply(emptied, checked(FORMS))
    asking = Asking(emptied)
    found = ["finding/böjt", "finding/inne-i-ett-ord", "finding/utan-prickar"]
    assert sorted(await claims_holding(asking, "förankrade")) == found
    page = await claims_matching(asking, Wanted(words="förankrade", order=Order.NOUN))
    assert ids(page.page) == found
