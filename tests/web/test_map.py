"""The map: what it folds can be opened, and what is small or far off on the screen is not lost."""

import re

import pytest
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


OVERLAPPING = """all => {
  const places = all.map((one) => one.getBoundingClientRect());
  const over = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1
    && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4;
  return all.filter((_, place) => places.some((one, at) => at < place && over(one, places[place])))
    .map((one) => one.textContent);
}"""
"""Two lines of letters overlap a little by their frames, with room between the letters."""


@pytest.mark.parametrize("width", [1280, 390, 320])
async def test_it_opens_on_all_of_it(page: Page, width: int) -> None:
    """All bands are seen at once, with their names, and what names there are can be read."""
    await page.set_viewport_size({"width": width, "height": 900})
    await shown(page, LINKS["karta"])
    pane = await page.locator(".map-pane").bounding_box()
    assert pane is not None
    bands = page.locator(".landmark-band")
    assert await bands.count() == await page.locator("svg.map .band").count() > 2
    names = page.locator(".landmarks text")
    for name in await names.all():
        place = await name.bounding_box()
        assert place is not None
        assert pane["x"] <= place["x"] + 1
        assert place["x"] + place["width"] <= pane["x"] + pane["width"] + 1
        assert pane["y"] <= place["y"] + 1
        assert place["y"] + place["height"] <= pane["y"] + pane["height"] + 1
        assert place["height"] >= 12
    assert await names.evaluate_all(OVERLAPPING) == []
    await expect(names.filter(has_text=FOLDED)).to_have_count(1)


async def test_what_is_picked_is_in_the_middle(page: Page) -> None:
    """A link to a body on the map opens with it in the middle, and its name is read."""
    await shown(page, f"{LINKS['karta']}&valt=actor/storsthlm")
    pane = await page.locator(".map-pane").bounding_box()
    box = await page.locator("[data-box='actor/storsthlm']").bounding_box()
    assert pane is not None
    assert box is not None
    assert abs(box["x"] + box["width"] / 2 - pane["x"] - pane["width"] / 2) < 30
    assert abs(box["y"] + box["height"] / 2 - pane["y"] - pane["height"] / 2) < 30
    await expect(page.locator(".landmarks")).to_have_count(0)


async def test_the_start_page_counts_the_same(page: Page) -> None:
    """Of how many bodies of the county the map draws some, the start page counts too."""
    await shown(page, LINKS["start"])
    told = await page.get_by_text(re.compile(r"^\d+ organ i Stockholms län")).inner_text()
    await shown(page, LINKS["karta"])
    await expect(page.locator(".map-lead")).to_contain_text(f"av områdets {told.split()[0]} organ")


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
