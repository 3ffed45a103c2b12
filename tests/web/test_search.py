"""The search: what is counted is what is left, and what is written leads somewhere."""

import re

import pytest
from playwright.async_api import Page, expect

from tests.web.links import STOCKHOLM
from tests.web.test_views import shown

SEARCH = f"/sök?ord=missbruk&{STOCKHOLM}"
COUNTED = re.compile(r"^(.*)\((\d+)\)$")


def number(text: str) -> int:
    """The number in brackets at the end of a heading or a link."""
    found = COUNTED.match(text.strip())
    assert found
    return int(found[2])


@pytest.mark.parametrize("facet", ["Slag", "Tema", "Område", "Källa"])
async def test_what_is_counted_is_left(page: Page, facet: str) -> None:
    """Each value of a list, when it is chosen, leaves as many claims as it has told."""
    await shown(page, SEARCH)
    heading = page.locator("section > h2", has_text="Vad som sägs")
    links = page.locator(".facet", has_text=facet).get_by_role("link")
    every = await heading.inner_text()
    told = [number(await one.inner_text()) for one in await links.all()]
    assert len(told) > 1
    for place, count in enumerate(told):
        await links.nth(place).click()
        await expect(heading).to_have_text(f"Vad som sägs ({count})")
        await page.go_back()
        await expect(heading).to_have_text(every)
        await expect(links).to_have_count(len(told))


async def test_names_are_narrowed_too(page: Page) -> None:
    """Of the names only those are left of which what is chosen is said, and it is told how many."""
    await shown(page, SEARCH)
    heading = page.locator(".found-names > h2")
    every = number(await heading.inner_text())
    await page.locator(".facet", has_text="Slag").get_by_role("link", name="Platser").click()
    await expect(page.locator(".found-names")).to_contain_text("faller utanför")
    left = number(await heading.inner_text())
    assert 0 < left < every
    assert await page.locator(".found-names li").count() == left
    await expect(page.locator(".lead")).to_contain_text(f"{left} namn")
    outside = page.locator(".found-names").get_by_text(f"{every - left} namn till")
    await expect(outside).to_be_visible()


async def test_words_that_name_nothing_lead_to_what_is_said(page: Page) -> None:
    """Beside the names stands how much is said with the word, and where nothing is, that."""
    await shown(page, f"/?{STOCKHOLM}")
    box = page.locator("main").get_by_role("combobox", name="Sök")
    last = page.get_by_role("option").last
    await box.fill("delegering")
    await expect(last).to_contain_text(re.compile(r"Allt som sägs om ”delegering” · \d+\suppgift"))
    await box.fill("xyzzy")
    await expect(last).to_contain_text("inget sägs med de orden")
