"""A picture that is taken away stands alone: question, date, legend, sources are in it, in full."""

import re
from typing import Final
from urllib.parse import unquote
from xml.etree import ElementTree as ET

import pytest
from playwright.async_api import Page, expect

from tests.web.test_views import EXHIBITS, shown, taken

DRAWN: Final = [one for one in EXHIBITS if one not in {"sök", "luckor", "källor"}]
"""The views that are drawn; the others are set to be read."""

SVG: Final = "{http://www.w3.org/2000/svg}"
RUN: Final = re.compile(r"(\d+)(?:–(\d+))?")


async def picture_of(page: Page) -> ET.Element:
    """The picture of a view, as the file that is taken away."""
    return ET.fromstring(await taken(page, "Bild som SVG"))  # noqa: S314 - the page's own


@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 390)])
@pytest.mark.parametrize("view", DRAWN)
async def test_it_stands_alone(page: Page, view: str, scheme: str, width: int) -> None:
    """Marks have the numbers of the sources beneath, and around it is all that one asks of it."""
    await page.set_viewport_size({"width": width, "height": 800})
    await page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    await shown(page, EXHIBITS[view])
    whole = await picture_of(page)
    around = ["".join(one.itertext()) for one in whole.findall(f"{SVG}text")]
    words = " ".join(around)
    assert around[0] in await page.locator("h1").inner_text()
    assert around[0] == words[: len(around[0])]
    assert re.search(r"Läget \S+ \(säkert, senast känt\)\..* Data av den \d{4}-\d\d-\d\d\.", words)
    numbers = told_at_marks(whole)
    assert numbers
    assert {int(one) for one in re.findall(r"\[(\d+)\]", words)} == numbers
    cited = re.search(r"https?://\S+$", "".join(around))
    assert cited
    assert set(re.split("[?&]", cited[0])) == set(re.split("[?&]", unquote(page.url)))
    sizes = {rect.get("fill") for rect in whole.findall(f"{SVG}rect")}
    assert sizes == {"#fff"}


def told_at_marks(whole: ET.Element) -> set[int]:
    """The numbers that stand at the marks of the picture."""
    picture = whole.find(f"{SVG}svg")
    assert picture is not None
    told = " ".join("".join(one.itertext()) for one in picture.findall(f"{SVG}text"))
    found: set[int] = set()
    for first, last in RUN.findall("".join(re.findall(r"\[[^\]]*\]", told))):
        found |= set(range(int(first), int(last or first) + 1))
    return found


@pytest.mark.parametrize(
    ("view", "words"),
    [
        ("mandat", ["säkert", "≠ motsägs"]),
        ("karta", ["säkert", "senast känt", "det du frågar om", "flera i en ruta", "≠ motsägs"]),
        ("platser", ["plats, med namn på den som sitter", "källorna säger inget"]),
        ("jämför, förslag", ["källorna säger det", "föreslås"]),
        ("organ", ["det datum som visas"]),
    ],
)
async def test_it_explains_its_marks(page: Page, view: str, words: list[str]) -> None:
    """In its legend stands what is in it, each with its sample, in the words of the page."""
    await shown(page, EXHIBITS[view])
    whole = await picture_of(page)
    around = {"".join(one.itertext()) for one in whole.findall(f"{SVG}text")}
    legend = page.locator("[data-explains], [data-sign]")
    on_page = {" ".join(one.split()) for one in await legend.all_inner_texts()}
    assert set(words) <= around & on_page
    assert "kanske" not in around


async def test_nothing_is_cut(page: Page) -> None:
    """What a mandate rests on is told in full, and what is cut short on a phone stands beneath."""
    await shown(page, EXHIBITS["mandat"])
    assert "…" not in await taken(page, "Bild som SVG")
    await page.set_viewport_size({"width": 390, "height": 800})
    await shown(page, EXHIBITS["platser"])
    whole = "".join((await picture_of(page)).itertext())
    assert "= nationella nätverket för de regionala samverkans- och stödstrukturerna" in whole


async def test_what_a_page_may_not_copy(page: Page) -> None:
    """Where a browser keeps its clipboard to itself the address is there, chosen, to be copied."""
    await page.add_init_script("navigator.clipboard.writeText = () => Promise.reject(new Error())")
    await shown(page, EXHIBITS["mandat"])
    await page.locator("details.menu summary").click()
    await page.get_by_role("button", name="Kopiera länken").click()
    field = page.get_by_label("Kopiera texten här")
    await expect(field).to_be_focused()
    address = await field.input_value()
    assert unquote(address) == unquote(page.url)
    chosen = "one => one.value.slice(one.selectionStart, one.selectionEnd)"
    assert await field.evaluate(chosen) == address
    await page.keyboard.press("Escape")
    await expect(field).to_have_count(0)
