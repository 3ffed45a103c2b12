"""What stands around every view: the date, what is refused or not known, what is found where."""

import re
from urllib.parse import unquote, urlsplit

import pytest
from playwright.async_api import Page, expect


async def test_a_failure_is_told_in_the_words_of_the_page(
    page: Page, complaints: list[str]
) -> None:
    """What the service refuses is said in either language, with its own words as a detail."""
    for language, words in (("sv", "Datumet går inte att läsa"), ("en", "The date cannot be read")):
        await page.goto(f"/luckor?vid=hej&språk={language}")
        alert = page.get_by_role("alert")
        await expect(alert).to_contain_text(words)
        await expect(alert.get_by_text("is not a date")).to_be_hidden()
    # The browser writes down every request that is refused.
    assert all("400 (Bad Request)" in one for one in complaints)
    complaints.clear()


@pytest.mark.parametrize("view", ["organ", "mandat", "karta"])
async def test_an_unknown_name_leads_to_the_nearest(page: Page, view: str) -> None:
    """A link to what is not there says so, and offers what is called something like it."""
    await page.goto(f"/{view}?om=actor/milkk&vid=2019-11")
    main = page.get_by_role("main")
    await expect(main).to_contain_text("Källorna nämner inget som heter ”milkk”")
    await main.get_by_role("link", name="Missbruk och beroende (MILK)").click()
    await expect(page.get_by_role("heading", level=1)).to_contain_text("MILK")
    assert unquote(urlsplit(page.url).path) == f"/{view}"


async def test_the_years_that_sources_speak_of(page: Page) -> None:
    """Each says what speaks of it, and is gone to by a press, or by the arrows and Enter."""
    await page.goto("/karta?vid=2019-11")
    years = page.get_by_role("list", name="År som källor talar om").get_by_role("link")
    await expect(years.first).to_have_accessible_name(re.compile("2012: .*2012"))
    await years.first.click()
    await expect(page).to_have_url(re.compile(r"vid=2012(&|$)"))
    await page.keyboard.press("ArrowRight")
    await page.keyboard.press("Enter")
    await expect(page).to_have_url(re.compile(r"vid=2014(&|$)"))


async def test_names_of_the_county_come_first(page: Page) -> None:
    """Names are apart by whether they are of the county; of a chosen area there are no others."""
    await page.goto("/sök?ord=missbruk&län=area/stockholms-län&vid=2019-11")
    names = page.locator(".found-names")
    await expect(names.get_by_role("heading", level=3)).to_have_text(
        ["I Stockholms län", "I andra län och i hela landet"]
    )
    await expect(names.get_by_role("link").first).to_contain_text("Regionala Samrådet")
    await page.locator(".facet").get_by_role("link", name=re.compile(r"^Stockholms län \(")).click()
    await expect(names).to_contain_text("Bara namn på det som urvalet gäller")
    await expect(names.get_by_role("link")).to_have_count(1)


async def test_sections_of_one_document_are_one_document(page: Page) -> None:
    """Accounts from chapters of one source are told to be that, and it is named once."""
    await page.goto("/förankring?om=matter/beslut-inom-rss-stockholms-län&vid=2019-11")
    await expect(page.locator(".lane-documents")).to_contain_text("ett och samma dokument")
    await page.locator("#sources-head").click()
    await expect(page.locator("#sources-head")).to_contain_text("4 ställen i 1 dokument")
    await expect(page.locator(".cited > p")).to_have_count(1)
    await expect(page.locator(".cited li")).to_have_count(4)
