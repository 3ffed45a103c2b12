"""How fast the explorer is: `make speed` prints the figures, and fails beyond what is promised.

No part of the tests: what a machine has time for depends on what else it does. A step of zooming is
told in processor time: of the thread that a hand waits for, and of all the browser's processes,
which paint beside it.
"""

from collections.abc import Callable
from typing import Any, Final, cast

import pytest
from playwright.async_api import Browser, CDPSession, Page

from tests.web.large import BODIES, answered_at_large
from tests.web.links import LINKS
from tests.web.test_views import scripts, shown

SCRIPT: Final = ("script of the first view, compressed", 150, "KB")
USABLE: Final = ("title and search box of the first view are there", 1000, "ms")
DRAWN: Final = ("2,000 bodies and 5,000 ties, from answer to picture", 2000, "ms")
STEP: Final = ("a step of zooming in them, of the page's own thread", 33, "ms")
WHOLE: Final = ("the same, of all processes", None, "ms")

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
    .filter(({name}) => new URL(name).pathname === "/graphql").map((one) => one.responseEnd));
  const look = () => document.querySelectorAll("svg.map .node").length < bodies
    ? requestAnimationFrame(look)
    : requestAnimationFrame(() => setTimeout(() => painted(performance.now() - answered())));
  look();
})"""

FRAME: Final = "() => new Promise((next) => requestAnimationFrame(() => setTimeout(next)))"

Promised = tuple[str, int | None, str]
Tell = Callable[[Promised, float], None]


@pytest.fixture
def tell(capsys: pytest.CaptureFixture[str]) -> Tell:
    """Prints a figure at once, and fails where it is beyond its bound."""

    def told(promised: Promised, value: float) -> None:
        words, at_most, unit = promised
        bound = f" (at most {at_most})" if at_most else ""
        with capsys.disabled():
            print(f"\n{words:<54}{value:6.0f} {unit}{bound}", end="")
        assert at_most is None or value <= at_most, words

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
    own, whole = await zoomed(page, await browser.new_browser_cdp_session())
    tell(WHOLE, whole)
    tell(STEP, own)


async def zoomed(page: Page, whole: CDPSession) -> tuple[float, float]:
    """Zooms out, then in; the milliseconds of a step, with its share of drawing anew."""
    own = await page.context.new_cdp_session(page)
    await asked(own, "Performance.enable", {"timeDomain": "threadTicks"})
    await page.locator(".map-pane").hover()
    await page.keyboard.down("Control")
    await page.wait_for_timeout(RESTED)
    before = await thread(own), await processor(whole)
    for turn in (TURN, -TURN):
        for _ in range(STEPS):
            await page.mouse.wheel(0, turn)
            await page.evaluate(FRAME)
        await page.wait_for_timeout(RESTED)
    after = await thread(own), await processor(whole)
    steps = 2 * STEPS
    return (after[0] - before[0]) / steps, (after[1] - before[1]) / steps


async def thread(session: CDPSession) -> float:
    """How many milliseconds of processor time the page's own thread has worked so far."""
    told = await asked(session, "Performance.getMetrics")
    return 1000 * next(one["value"] for one in told["metrics"] if one["name"] == "TaskDuration")


async def processor(session: CDPSession) -> float:
    """The same of the whole browser."""
    told = await asked(session, "SystemInfo.getProcessInfo")
    return 1000 * sum(one["cpuTime"] for one in told["processInfo"])


async def asked(session: CDPSession, what: str, more: dict[str, str] | None = None) -> Any:
    """What the browser tells of itself."""
    return await cast("Any", session).send(what, more)
