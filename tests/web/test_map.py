"""The map: what it folds can be opened, and what is small or far off on the screen is not lost."""

import re

from playwright.async_api import Page, expect

from tests.web.links import LINKS
from tests.web.test_views import claims, shown, taken

FOLDED = re.compile(r"utan sagd nivå")


async def test_what_has_no_level_is_opened(page: Page) -> None:
    """The box of what has no level tells its number, and opens with the mouse and by keys."""
    await shown(page, LINKS["karta"])
    picture = page.locator("svg.map").first
    before = await claims(page.locator("svg.map [data-claims]"))
    box = picture.locator("[data-box]").filter(has=page.locator(".box-under"))
    await expect(box.and_(page.locator("[data-box='utan-nivå']"))).to_have_attribute(
        "aria-label", re.compile(r"^\d+ av \d+ utan sagd nivå")
    )
    opener = picture.get_by_role("link", name=FOLDED).and_(page.locator(".opener"))
    await opener.focus()
    await page.keyboard.press("Enter")
    await expect(page).to_have_url(re.compile("%C3%B6ppna=utan-niv%C3%A5"))
    await expect(page.locator("[data-box='utan-nivå']")).to_have_count(0)
    await expect(page.locator(".map-pane")).to_be_focused()
    assert await claims(page.locator("svg.map [data-claims]")) == before
    await page.get_by_role("link", name="Lägg ihop").click()
    await opener.click()
    await expect(page.locator("[data-box='utan-nivå']")).to_have_count(0)


async def test_from_afar(page: Page) -> None:
    """The whole map names few bodies, but the picture that is taken away names all of them."""
    await shown(page, LINKS["karta"])
    await page.get_by_role("button", name="Hela kartan").click()
    await expect(page.locator(".landmarks text")).not_to_have_count(0)
    await expect(page.locator(".tile:not(.is-unread)")).to_have_count(0)
    picture = await taken(page, "Bild som SVG")
    drawn = re.findall(r'<text[^>]*display="(\w+)"[^>]*><tspan[^>]*>FoU Södertörn<', picture)
    # Once in its box; from afar it was named beside.
    assert sorted(drawn) == ["block", "none"]
    await page.get_by_role("button", name="Läsbar text").click()
    await expect(page.locator(".landmarks")).to_have_count(0)
    await expect(page.locator(".tile:not(.is-unread)")).not_to_have_count(0)


async def test_a_phone_shows_the_picture_first(page: Page) -> None:
    """On a phone what is shown, and how far, is folded, and the picture is on the first screen."""
    await page.set_viewport_size({"width": 360, "height": 740})
    await shown(page, LINKS["karta"])
    await expect(page.get_by_role("checkbox", name="platser")).to_be_hidden()
    place = await page.locator(".map-pane").bounding_box()
    assert place is not None
    assert place["y"] < 500
    await page.get_by_text("Visa och hur långt").click()
    await expect(page.get_by_role("checkbox", name="platser")).to_be_visible()
