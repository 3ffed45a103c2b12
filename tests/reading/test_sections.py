"""Sections are asked for by number or heading, each with everything under it."""

from collections import defaultdict

import pytest

from graph.errors import UnknownNameError
from graph.reading.asking import Asking
from graph.reading.sections import sections_named, sections_of
from graph.seeding import Seeds
from graph.store import Store
from tests.reading.asked import Recorded

TEXTS = [
    "1 Sammanfattning",
    "10 Analys",
    "10.1 Nytta",
    "7 Läge",
    "7.1 Uppdrag",
    "6 Utgångspunkter",
    "6 Utgångspunkter: BUSSAM",
    "Bilaga 1",
    "Bilaga 1 Syfte",
    "Bilaga 12 Annat",
    "Tidslinjen",
]


def sections() -> Recorded:
    """A store with these sections of one document."""
    document = {"id": "document/d", "sort_key": "d"}
    rows = [{"document": document, "section": text, "count": 1} for text in TEXTS]
    texts = [{"sections": TEXTS}]
    return Recorded({"documents/sections": rows, "documents/section_texts": texts})


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("1", ["1 Sammanfattning"]),
        ("10", ["10 Analys", "10.1 Nytta"]),
        ("10.1", ["10.1 Nytta"]),
        ("kapitel 7", ["7 Läge", "7.1 Uppdrag"]),
        ("7.1 Uppdrag", ["7.1 Uppdrag"]),
        ("avsnitt 7.1", ["7.1 Uppdrag"]),
        ("Bilaga 1", ["Bilaga 1", "Bilaga 1 Syfte"]),
        ("bilaga 1 syfte", ["Bilaga 1 Syfte"]),
        ("utgångspunkter", ["6 Utgångspunkter", "6 Utgångspunkter: BUSSAM"]),
        ("UTGANGSPUNKTER", ["6 Utgångspunkter", "6 Utgångspunkter: BUSSAM"]),
        ("bussam", ["6 Utgångspunkter: BUSSAM"]),
        ("6 Utgångspunkter: BUSSAM", ["6 Utgångspunkter: BUSSAM"]),
        ("tidslinjen", ["Tidslinjen"]),
    ],
)
async def test_a_section_with_all_under_it(asked: str, found: list[str]) -> None:
    """A chapter is meant with its sections, an annex with its parts; "1" is not "10"."""
    assert sorted(await sections_named(sections().asking(), asked, [])) == sorted(found)


@pytest.mark.parametrize(
    ("asked", "near"),
    [
        ("2", []),
        ("66", []),
        ("§", []),
        ("7.2", ["7 Läge", "7.1 Uppdrag"]),
        ("nalys", ["10 Analys"]),
        ("Bilaga 3", ["Bilaga 1", "Bilaga 1 Syfte", "Bilaga 12 Annat"]),
    ],
)
async def test_an_unknown_section_is_refused(asked: str, near: list[str]) -> None:
    """What no section is called is refused with what is near alone, and never read as none."""
    with pytest.raises(UnknownNameError) as refused:
        await sections_named(sections().asking(), asked, [])
    assert refused.value.details["nearest"] == near
    assert ("Did you mean" in refused.value.remedy) is bool(near)


async def test_sections_come_in_the_order_of_their_numbers() -> None:
    """What has no number first, then chapter by chapter, then the annexes."""
    found = await sections_of(sections().asking(), [])
    assert [one.text for one in found] == [
        "Tidslinjen", "1 Sammanfattning", "6 Utgångspunkter", "6 Utgångspunkter: BUSSAM",
        "7 Läge", "7.1 Uppdrag", "10 Analys", "10.1 Nytta", "Bilaga 1", "Bilaga 1 Syfte",
        "Bilaga 12 Annat",
    ]  # fmt: skip
    assert [one.depth() for one in found] == [1, 1, 1, 2, 1, 2, 1, 2, 1, 2, 2]


@pytest.mark.parametrize("ids", [[], ["document/dialograpporten-norrbotten-västerbotten"]])
async def test_how_many_claims_each_section_has(
    loaded: Store, project: Seeds, ids: list[str]
) -> None:
    """Of all documents, or of some: each section with as many claims as the seeds cite from it."""
    cited: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for claim in project.claims:
        for place in claim.cite or ():
            if place.section and (not ids or place.document in ids):
                cited[str(place.document), place.section].add(claim.id)
    rows = await Asking(loaded).rows("documents/sections", ids=ids)
    found = {(row["document"]["id"], row["section"]): row["count"] for row in rows}
    assert found == {place: len(claims) for place, claims in cited.items()}
    assert len(rows) == len(found) > 5
    row = await Asking(loaded).row("documents/section_texts", ids=ids)
    assert row["sections"] == sorted({section for _, section in cited})
