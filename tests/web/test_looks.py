"""What the views look like from top to foot: as when a person last looked at them.

`make looks` takes the pictures anew, and the one in the README with them: look at each before it is
committed. Another browser than npm's draws letters in another way, and is not compared.
"""

import io
import os
from pathlib import Path
from typing import Final, Literal

import pytest
from PIL import Image, ImageChops
from playwright.async_api import Page

from tests.web.conftest import HERE
from tests.web.links import LINKS
from tests.web.test_views import shown

KEPT: Final = HERE / "looks"
README: Final = HERE.parents[1] / "docs/explorer.png"
TAKING: Final = os.environ.get("STYRGRAF_LOOKS") == "take"

SCREENS: Final[dict[str, tuple[int, int, Literal["light", "dark"], Literal["screen", "print"]]]] = {
    "wide": (1280, 900, "light", "screen"),
    "phone": (375, 740, "dark", "screen"),
    "paper": (794, 1000, "light", "print"),
}

HIGHEST: Final = 3000
"""Points of a page's height that are kept: what comes further down is more of the same list."""

TAKEN_AT_MOST: Final = 6
"""Of one page, until two in a row are the same; the second is, as a rule."""

SHOWN_IN_README: Final = 1580
"""Points from the top, so that the chain is seen whole."""

DIFFERENT: Final = 40
"""Of 255, by how much a point is lighter or darker: the edges of letters vary by less."""

POINTS_AT_MOST: Final = 0.002
"""The share of points that may be different: a box that moved by a pixel has more."""

# The day of the data and the port are others in every run.
HIDING: Final = """document.querySelectorAll(".foot, .citation").forEach((one) => {
  one.style.visibility = "hidden";
})"""


async def look(page: Page, view: str, screen: str) -> Image.Image:
    """A view from its top, as far down as is kept."""
    width, height, scheme, media = SCREENS[screen]
    await page.set_viewport_size({"width": width, "height": height})
    await page.emulate_media(color_scheme=scheme, media=media)
    await shown(page, LINKS[view])
    await page.evaluate(HIDING)
    taken = b""
    # Taking one may change the window's size and back, and what is drawn anew then may come late.
    for _ in range(TAKEN_AT_MOST):
        before, taken = taken, await shot(page, width)
        if taken == before:
            break
        await page.locator(".ticks a").first.wait_for(state="attached")
    return Image.open(io.BytesIO(taken)).convert("RGB").quantize(64).convert("RGB")


async def shot(page: Page, width: int) -> bytes:
    """The page as it is now, from its top."""
    return await page.screenshot(
        full_page=True,
        clip={"x": 0, "y": 0, "width": width, "height": min(HIGHEST, await high(page))},
        animations="disabled",
        # Hiding the caret would take a style that the page's policy forbids.
        caret="initial",
    )


async def high(page: Page) -> int:
    """How high a page is."""
    return int(await page.evaluate("document.documentElement.scrollHeight"))


def unlike(one: Image.Image, other: Image.Image) -> float:
    """The share of points in which two pictures differ; all of them where their sizes do."""
    if one.size != other.size:
        return 1.0
    counted = ImageChops.difference(one, other).convert("L").histogram()
    return sum(counted[DIFFERENT:]) / sum(counted)


@pytest.mark.skipif("STYRGRAF_BROWSER" in os.environ, reason="it draws letters in another way")
@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("view", sorted(LINKS))
async def test_as_it_was_looked_at(page: Page, view: str, screen: str) -> None:
    """A view looks as it did, on a wide screen, a phone in the dark, and on paper."""
    seen = await look(page, view, screen)
    kept = KEPT / f"{view}-{screen}.png"
    if TAKING:
        _keep(seen, kept)
        if (view, screen) == ("mandat", "wide"):
            _keep(seen.crop((0, 0, seen.width, SHOWN_IN_README)), README)
    assert unlike(seen, Image.open(kept).convert("RGB")) <= POINTS_AT_MOST


def _keep(seen: Image.Image, file: Path) -> None:
    file.parent.mkdir(exist_ok=True)
    seen.quantize(64).save(file, optimize=True)


def test_a_box_that_moved_is_seen() -> None:
    """A frame of a box, moved by two points, is more than may differ; a speck is not."""
    before, moved, specked = (Image.new("RGB", (400, 300), "white") for _ in range(3))
    before.paste("black", (100, 100, 300, 102))
    moved.paste("black", (100, 102, 300, 104))
    specked.paste("black", (100, 100, 300, 102))
    specked.paste("black", (10, 10, 14, 14))
    assert unlike(before, moved) > POINTS_AT_MOST > unlike(before, specked) > 0
    assert unlike(before, Image.new("RGB", (400, 301), "white")) == 1.0
