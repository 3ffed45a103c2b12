"""How fast the explorer is: `make speed` prints the figures, and fails beyond what is promised.

No part of the tests: what a machine has time for depends on what else it does. A step of zooming is
therefore told in processor time, of all the browser's processes together.
"""

from collections.abc import Callable
from typing import Any, Final

import pytest
from playwright.async_api import Browser, CDPSession, Page

from tests.web.large import BODIES, answered_at_large
from tests.web.links import LINKS
from tests.web.test_views import scripts, shown

SCRIPT: Final = ("script of the first view, compressed", 150, "KB")
USABLE: Final = ("title and search box of the first view are there", 1000, "ms")
DRAWN: Final = ("2,000 bodies and 5,000 ties, from answer to picture", 2000, "ms")
STEP: Final = ("a step of zooming in them, of processor time", 33, "ms")

STEPS: Final = 10
"""So many steps of the wheel a hand turns before it rests and the picture is drawn anew."""

TURN: Final = 67
"""How far the wheel is turned in a step: as much bigger or smaller as by the button (a quarter)."""

RESTED: Final = 3000
"""Milliseconds after which all that a hand has set off is surely done."""

READY: Final = """() => new Promise((ready) => {
  const look = () => document.querySelector("h1") && document.querySelector("[role=combobox]")
    ? ready(performance.now()) : requestAnimationFrame(look);
  look();
})"""

PAINTED: Final = """(bodies) => new Promise((painted) => {
  const answered = () => Math.max(...performance.getEntriesByType("resource")
    .filter(({name}) => name.endsWith("/graphql")).map((one) => one.responseEnd));
  const look = () => document.querySelectorAll("svg.map .node").length < bodies
    ? requestAnimationFrame(look)
    : requestAnimationFrame(() => setTimeout(() => painted(performance.now() - answered())));
  look();
})"""

FRAME: Final = "() => new Promise((next) => requestAnimationFrame(() => setTimeout(next)))"

Tell = Callable[[tuple[str, int, str], float], None]


@pytest.fixture
def tell(capsys: pytest.CaptureFixture[str]) -> Tell:
    """Prints a figure at once, and fails where it is beyond its bound."""

    def told(promised: tuple[str, int, str], value: float) -> None:
        words, at_most, unit = promised
        with capsys.disabled():
            print(f"\n{words:<54}{value:6.0f} {unit} (at most {at_most})", end="")
        assert value <= at_most, words

    return told


async def test_the_first_view_is_small(page: Page, tell: Tell) -> None:
    """The start page needs little script."""
    tell(SCRIPT, sum(await scripts(page)) / 1000)


async def test_the_first_view_is_usable(page: Page, tell: Tell) -> None:
    """The start page can be used at once."""
    await page.goto(LINKS["start"], wait_until="commit")
    tell(USABLE, await page.evaluate(READY))


async def test_much_is_drawn(page: Page, tell: Tell) -> None:
    """The map draws thousands while one waits."""
    await answered_at_large(page)
    await page.goto(LINKS["karta"], wait_until="commit")
    tell(DRAWN, await page.evaluate(PAINTED, BODIES))


async def test_much_is_zoomed(browser: Browser, page: Page, tell: Tell) -> None:
    """The map of thousands follows the hand."""
    await answered_at_large(page)
    await shown(page, LINKS["karta"])
    tell(STEP, await zoomed(page, await browser.new_browser_cdp_session()))


async def zoomed(page: Page, session: CDPSession) -> float:
    """Zooms out, then in, with the wheel; the milliseconds of a step, with its share of the redrawing."""
    await page.locator(".map-pane").hover()
    await page.keyboard.down("Control")
    await page.wait_for_timeout(RESTED)
    before = await processor(session)
    for turn in (TURN, -TURN):
        for _ in range(STEPS):
            await page.mouse.wheel(0, turn)
            await page.evaluate(FRAME)
        await page.wait_for_timeout(RESTED)
    return (await processor(session) - before) / (2 * STEPS)


async def processor(session: CDPSession) -> float:
    """The processor time that the browser has taken so far, in milliseconds."""
    told: dict[str, Any] = await session.send("SystemInfo.getProcessInfo")
    return 1000 * sum(one["cpuTime"] for one in told["processInfo"])
