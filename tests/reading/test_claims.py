"""When it happened is asked as bounds of its first day and of the day after its last."""

import datetime as dt
from collections import Counter
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.grades import Grade
from graph.model.claims import Measure
from graph.reading.asking import Asking
from graph.reading.claims import (
    FACETS,
    ClaimPage,
    Counted,
    Order,
    Wanted,
    claims_holding,
    claims_matching,
    claims_of,
    number_of,
    page_of,
)
from graph.reading.conditions import ANYTHING, Conditions, EndCondition, Happened, Kept
from graph.seeding import Seeds
from graph.seeding.ends import claim_ends, ids_in
from graph.store import Store
from graph.time import FIRST_DAY, LAST_DAY, Span, span
from graph.view import EVERY_STATUS, View
from tests.reading.asked import Recorded
from tests.reading.small import matching

FIRST = date(2019, 1, 1)
WINDOW = [FIRST + dt.timedelta(days=number) for number in range(8)]


@st.composite
def spans(draw: st.DrawFn) -> Span:
    """A span of days of the window."""
    since = draw(st.integers(0, len(WINDOW) - 2))
    return Span(WINDOW[since], WINDOW[draw(st.integers(since + 1, len(WINDOW) - 1))])


def kept(happened: Happened, days: Span) -> bool:
    """Whether the store keeps what happened on these days: as KEEPS in the statements compares."""
    sent = happened.sent()
    return (
        days.since >= sent["from_least"]
        and days.since < sent["from_below"]
        and days.until <= sent["until_most"]
        and days.until > sent["until_above"]
    )


@given(spans(), st.none() | spans(), st.none() | spans(), st.none() | spans())
def test_when_something_happened(
    days: Span, same: Span | None, within: Span | None, overlapping: Span | None
) -> None:
    """On just a time, within it, or overlapping it: all that is asked for must be so."""
    expected = (
        (same is None or days == same)
        and (within is None or days.within(within))
        and (overlapping is None or days.overlaps(overlapping))
    )
    assert kept(Happened(same, within, overlapping), days) == expected


def test_what_is_not_asked_excludes_nothing() -> None:
    """Without any of the three, whatever happened is kept: also what may have been any time."""
    for days in (span("2019"), Span(FIRST_DAY, LAST_DAY), span("before 2012"), span("after 2019")):
        assert kept(Happened(), days)
        assert Conditions().sent()["happened"] is None


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (span("2019-06-01"), True),
        (span("2019"), False),
        (span("2019-06"), True),
        (span("2019-05-31..2019-06-01"), False),
    ],
)
def test_within_a_month(days: Span, expected: bool) -> None:
    """Some time in 2019 is not within June: it may have been then, and is not known to be."""
    assert kept(Happened(within=span("2019-06")), days) is expected


ROW: dict[str, Any] = {
    "total": 3,
    "only_possible": 2,
    "page": [{"id": "seat/a"}],
    "values": [],
    "by_word": [],
    "most": 0,
    "cut": False,
    "least": 0,
}


async def test_a_page_tells_how_many_more_are_only_possible() -> None:
    """The total is of what counts; what is only possible is told beside it."""
    recorded = Recorded({"claims/in_order": [ROW]})
    page = await claims_matching(recorded.asking(), Wanted(), first=1)
    assert (page.total, page.only_possible, page.page) == (3, 2, [{"id": "seat/a"}])
    assert tuple(page.counts) == FACETS
    assert (page.words, page.nearest) == ({}, False)


STOP_WORDS: dict[str, list[dict[str, Any]]] = {"spoken/stop_words": [{"words": ["i", "vem"]}]}


async def test_what_says_nothing_by_itself_is_no_word() -> None:
    """Stop words and the signs around words are left out; a stop word alone is meant still."""
    row = {**ROW, "by_word": [1, 1], "most": 2}
    recorded = Recorded({**STOP_WORDS, "claims/matching": [row]})
    page = await claims_matching(recorded.asking(), Wanted(words="Vem sitter i (styrgruppen)?"))
    assert (page.words, page.nearest) == ({"sitter": 1, "styrgruppen": 1}, False)
    recorded = Recorded({**STOP_WORDS, "claims/matching": [{**row, "by_word": [1], "most": 1}]})
    assert (await claims_matching(recorded.asking(), Wanted(words="i – ?"))).words == {"i": 1}
    recorded = Recorded({"claims/matching": [{**row, "by_word": [0], "most": 0}]})
    assert (await claims_matching(recorded.asking(), Wanted(words="?"))).words == {"?": 0}


async def test_the_words_of_a_search_are_told_apart() -> None:
    """How many claims hold each word, and whether none holds all of them."""
    row = {**ROW, "by_word": [3, 0], "most": 1}
    recorded = Recorded({**STOP_WORDS, "claims/matching": [row]})
    page = await claims_matching(recorded.asking(), Wanted(words="medel xyzzy"))
    assert page.words == {"medel": 3, "xyzzy": 0}
    assert page.nearest
    _, (_, sent) = recorded.asked
    assert [word["place"] for word in sent["words"]] == [0, 1]
    recorded = Recorded({**STOP_WORDS, "claims/matching": [{**row, "by_word": [3, 3], "most": 2}]})
    assert not (await claims_matching(recorded.asking(), Wanted(words="medel stöd"))).nearest
    nothing = {**row, "total": 0, "page": [], "by_word": [0, 0], "most": 0}
    recorded = Recorded({**STOP_WORDS, "claims/matching": [nothing]})
    assert not (await claims_matching(recorded.asking(), Wanted(words="medel stöd"))).nearest


@pytest.mark.parametrize(
    ("claim", "number"),
    [
        ({"noun": "measure", "value_number": 0.0}, 0.0),
        ({"noun": "grant", "amount": 5.0}, 5.0),
        ({"noun": "seat", "count": 2}, 2),
        ({"noun": "measure", "value_text": "nej"}, None),
    ],
)
def test_the_number_of_a_claim(claim: dict[str, Any], number: float | None) -> None:
    """A measure's number, a grant's amount, the count of seats: nought is a number."""
    assert number_of(claim) == number


async def test_values_are_counted_by_facet() -> None:
    """Each claim counts once for each of its values; what it has none of is not counted."""
    a, b = {"id": "area/a", "name": "A"}, {"id": "area/b", "name": "B"}
    d, trait = {"id": "document/d", "name": "D"}, {"id": "trait/antal", "name": "antal"}
    one = [
        ["measure"], [None], ["in_force"], ["fact"], [3], ["2019-11"], [True],
        [a, b], [], [d], ["2 Två"], [trait],
    ]  # fmt: skip
    other = [
        ["tie"], ["hosts"], ["in_force"], ["fact"], [2], ["2019..2020"], [None],
        [a], [], [d], [], [],
    ]  # fmt: skip
    recorded = Recorded({"claims/of_entities": [{**ROW, "id": "area/a", "values": [one, other]}]})
    pages = await claims_of(recorded.asking(), ["area/a"], ANYTHING)
    counts = {facet: dict(values) for facet, values in pages["area/a"].counts.items() if values}
    assert isinstance(pages["area/a"], ClaimPage)
    assert counts == {
        "nouns": {Counted("MEASURE", "measure"): 1, Counted("TIE", "tie"): 1},
        "types": {Counted("HOSTS", "hosts"): 1},
        "statuses": {Counted("IN_FORCE", "in_force"): 2},
        "modalities": {Counted("FACT", "fact"): 2},
        "grades": {Counted("CERTAIN", "certain"): 1, Counted("LAST_KNOWN", "last_known"): 1},
        "years": {Counted("2019", "2019"): 1},
        "values": {Counted("true", "true"): 1},
        "areas": {Counted("area/a", "A"): 2, Counted("area/b", "B"): 1},
        "documents": {Counted("document/d", "D"): 2},
        "sections": {Counted("2 Två", "2 Två"): 1},
        "traits": {Counted("trait/antal", "antal"): 1},
    }


WORDS = {"role": "chair", "standing": "lacked"}


async def start_of(*every: Kept, words: str = "") -> dict[str, list[str]]:
    """What the walk for claims that all of these keep starts at, without what it does not."""
    row = {**ROW, "by_word": [0] * bool(words)}
    recorded = Recorded({**STOP_WORDS, "claims/matching": [row], "claims/in_order": [row]})
    await claims_matching(recorded.asking(), Wanted(ANYTHING.also(*every), words=words))
    return {what: given for what, given in recorded.asked[-1][1]["start"].items() if given}


async def test_the_walk_starts_where_least_has_to_be_looked_at() -> None:
    """At the words, else ids, what must be touched, sections, letters, types or nouns.

    Where any of several things will do, at all of them, but only if nothing else would.
    """
    letters = Kept.where(Conditions(contains="Förankrat"))
    ends = Kept.where(Conditions(ends=(EndCondition("body", ids=("actor/a", "actor/b")),)))
    documents = Kept.where(Conditions(documents=("document/d",)))
    sections = Kept.where(Conditions(sections=("1 Inledning",)))
    types = Kept.where(Conditions(one_of={"type": ("hosts", "owns")}))
    nouns = Kept.where(Conditions(one_of={"noun": ("seat",)}))
    assert await start_of(ends, words="medel") == {}
    named = Kept.where(Conditions(one_of={"id": ("seat/a", "tie/b")}))
    assert await start_of(named, ends, nouns) == {"ids": ["seat/a", "tie/b"]}
    assert await start_of(Kept.where(Conditions(one_of={"id": ()})), nouns) == {}
    assert await start_of(nouns, types, sections, documents, ends) == {
        "things": ["actor/a", "actor/b"]
    }
    assert await start_of(nouns, types, sections, documents) == {"things": ["document/d"]}
    assert await start_of(nouns, types, sections) == {"sections": ["1 Inledning"]}
    assert await start_of(nouns, types) == {"types": ["hosts", "owns"]}
    assert await start_of(nouns, Kept.either([documents, ends])) == {
        "things": ["document/d", "actor/a", "actor/b"]
    }
    assert await start_of(documents, Kept.either([ends, nouns])) == {"things": ["document/d"]}
    assert await start_of(nouns, Kept.either([documents, letters])) == {"nouns": ["seat"]}
    assert await start_of(types, letters, sections) == {"sections": ["1 Inledning"]}
    assert await start_of(types, letters) == {"letters": ["förankrat"]}
    assert await start_of(types, Kept.where(Conditions(contains="få"))) == {
        "types": ["hosts", "owns"]
    }
    assert await start_of() == {}
    chairs, held = (Conditions(one_of={name: (value,)}) for name, value in WORDS.items())
    assert await start_of(Kept.where(chairs)) == {"nouns": ["tie", "seat"]}
    assert await start_of(Kept.where(held)) == {"nouns": ["mandate"]}
    assert await start_of(Kept.either([Kept.where(chairs), Kept.where(held)])) == {}
    # No mandate has a role: what is asked for is looked for still, and not found.
    assert await start_of(
        Kept.where(Conditions(one_of={"noun": ("mandate",), "role": ("chair",)}))
    ) == {"nouns": ["mandate"]}
    assert await start_of(Kept.where(Conditions(one_of={"value_bool": (True,)}))) == {
        "nouns": ["measure"]
    }
    assert set((await start_of(Kept.where(Conditions(most=40))))["nouns"]) == {
        "seat", "event", "grant", "measure"
    }  # fmt: skip


@pytest.mark.parametrize(
    "conditions",
    [
        Conditions(sections=("1 Sammanfattning",)),
        Conditions(one_of={"type": ("conference",)}),
        Conditions(one_of={"id": ("tie/vårdsberedningen-under-direktionen-dalarna", "tie/x")}),
        Conditions(one_of={"type": ("hosts", "owns"), "noun": ("tie",)}),
        Conditions(ends=(EndCondition(None, ids=("actor/milk",)),)),
        Conditions(contains="FÖRankrat"),
        Conditions(one_of={"role": ("chair",), "modality": ("fact",)}),
        Conditions(one_of={"value_bool": (True,)}),
        Conditions(least=40),
    ],
)
async def test_where_the_walk_starts_is_no_condition(loaded: Store, conditions: Conditions) -> None:
    """From wherever it starts, the same claims are found."""
    asking, keep = Asking(loaded), Kept.where(conditions)
    found = await claims_matching(asking, Wanted(keep, order=Order.NOUN), counted=True)
    whole = await matching(
        asking, keep, order="noun", counted=True, least=1, bound=10_001, first=50
    )
    assert found == page_of(whole)
    assert found.total > 0


async def test_stop_words_are_the_swedish_ones(loaded: Store) -> None:
    """What is a stop word in another language is a word here."""
    (row,) = await Asking(loaded).rows("spoken/stop_words")
    assert "och" in row["words"]
    assert "the" not in row["words"]


@pytest.mark.parametrize(("one", "other"), [("styrgrupp", "mandat"), ("nätverk", "äldre")])
async def test_claims_hold_every_word(loaded: Store, one: str, other: str) -> None:
    """Those that hold two words are those that hold each of them."""
    asking = Asking(loaded)
    both, first, second = [
        await claims_holding(asking, text) for text in (f"{one} {other}", one, other)
    ]
    assert set(both) == set(first) & set(second)
    assert len(both) == len(set(both))
    assert 0 < len(both) < min(len(first), len(second))


@pytest.mark.parametrize(
    ("least", "most", "kept"),
    [(None, 3, (1, 3)), (3, None, (3, 8)), (2, 7, (3,)), (3, 3, (3,)), (9, 1, ())],
)
def test_what_is_asked_of_a_number(
    least: float | None, most: float | None, kept: tuple[int]
) -> None:
    """Both bounds are sent as they are meant: no less than the one and no more than the other."""
    sent = Conditions(least=least, most=most).sent()
    assert (sent["least"], sent["most"]) == (least, most)
    within = [
        number
        for number in (1, 3, 8)
        if sent["least"] is None or number >= sent["least"]
        if sent["most"] is None or number <= sent["most"]
    ]
    assert tuple(within) == kept


async def test_numbers_within_bounds(loaded: Store, project: Seeds) -> None:
    """The measures whose number lies within both bounds, the bounds among them."""
    numbers = {
        claim.id: float(claim.value)
        for claim in project.claims
        if isinstance(claim, Measure)
        and isinstance(claim.value, int | float)
        and not isinstance(claim.value, bool)
    }
    middle = sorted(numbers.values())[len(numbers) // 2]
    measures = Conditions(one_of={"noun": ("measure",)}, least=1, most=middle)
    view = View(statuses=EVERY_STATUS, grades=tuple(Grade))
    found = await claims_matching(
        Asking(loaded, view), Wanted(Kept.where(measures)), first=len(numbers)
    )
    expected = {one for one, number in numbers.items() if 1 <= number <= middle}
    assert {row["id"] for row in found.page} == expected
    assert 10 < len(expected) < len(numbers)


async def test_words_are_found_without_their_dots(loaded: Store) -> None:
    """Who writes a for ä finds what is written with ä, and not only what is stemmed alike."""
    asking = Asking(loaded)
    dotted = await claims_holding(asking, "nätverk barn")
    bare = await claims_holding(asking, "natverk barn")
    assert len(dotted) > 3
    assert set(dotted) <= set(bare)


async def test_the_claims_of_a_document_are_not_all_that_it_says(
    loaded: Store, project: Seeds
) -> None:
    """A claim that is cited from a document does not touch it: it is no end of the claim."""
    ends = {
        (one, claim.id)
        for claim in project.claims
        for field in claim_ends(type(claim))
        for one in ids_in(getattr(claim, field))
        if one.startswith("document/")
    }
    most = Counter(document for document, _ in ends).most_common(1)[0][0]
    cited = [
        claim.id
        for claim in project.claims
        if any(str(one.document) == most for one in claim.cite or ())
    ]
    view = View(statuses=EVERY_STATUS, grades=tuple(Grade))
    pages = await claims_of(Asking(loaded, view), [most], ANYTHING, first=1000)
    told = {row["id"] for row in pages[most].page}
    assert told == {claim for document, claim in ends if document == most}
    assert set(cited) - told
