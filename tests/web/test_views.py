"""Every view: what it shows is what the service says, for everybody, on any screen."""

import csv
import io
import itertools
import json
import os
import re
from pathlib import Path
from typing import Any, Final, Literal, cast

import httpx
import pytest
from playwright.async_api import (
    BrowserContext,
    Locator,
    Page,
    Response,
    ViewportSize,
    expect,
)

from api.explorer import VIEWS
from api.types.kinds import ClaimNoun
from tests.web.conftest import HERE
from tests.web.links import FACES, LINKS

AXE = HERE / "node_modules/axe-core/axe.min.js"
CLAIM = re.compile(rf"^({'|'.join(noun.value for noun in ClaimNoun)})/")

Way = tuple[Literal["sv", "en"], Literal["light", "dark"], int]
TWO: tuple[Way, ...] = (("sv", "light", 1280), ("en", "dark", 360))
ALL: tuple[Way, ...] = tuple(itertools.product(("sv", "en"), ("light", "dark"), (360, 1280)))
WAYS = ALL if os.environ.get("STYRGRAF_WAYS") == "all" else TWO
"""How every view is looked at: in two ways that differ in all, or all eight (`make reach`)."""

A4: Final[ViewportSize] = {"width": 688, "height": 1008}
"""What the margins of a printed page leave, at 96 points an inch."""

EXHIBITS = {name: link for name, link in sorted({**LINKS, **FACES}.items()) if name != "start"}


def test_every_view_has_a_link() -> None:
    """No view is left out of what is tested here."""
    assert set(LINKS) == {"start", *VIEWS}


async def shown(page: Page, link: str) -> None:
    """Opens a view and waits until nothing more is on its way."""
    await page.goto(link)
    await page.locator("h1").wait_for()
    await page.locator(".ticks a").first.wait_for(state="attached")
    await page.wait_for_load_state("networkidle")
    for under_way in (".waiting", ".sources[aria-busy=true]"):
        await expect(page.locator(under_way)).to_have_count(0, timeout=60_000)
    assert await page.locator("[role=alert]").count() == 0


async def claims(marks: Locator) -> set[str]:
    """The claims that some marks of a page say they show."""
    told = await marks.evaluate_all("all => all.map(one => one.dataset.claims)")
    return {claim for one in told for claim in json.loads(one)}


def claims_in(answer: Any) -> set[str]:
    """The ids of all claims that an answer gives, but for those that its claims only name."""
    if isinstance(answer, list):
        return set[str]().union(*map(claims_in, cast("list[Any]", answer)))
    if not isinstance(answer, dict):
        return {answer} if isinstance(answer, str) and CLAIM.match(answer) else set()
    told = cast("dict[str, Any]", answer)
    named = {"contradicts", "about"}
    return set[str]().union(*(claims_in(told[name]) for name in told if name not in named))


async def taken(page: Page, words: str) -> str:
    """What is taken away from a view, by the words on the button."""
    menu = page.locator("details.menu")
    if await menu.get_attribute("open") is None:
        await menu.locator("summary").click()
    async with page.expect_download() as coming:
        await menu.get_by_role("button", name=words).click()
    return _read(await (await coming.value).path())


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8-sig")


@pytest.mark.parametrize("view", EXHIBITS)
async def test_all_show_the_same(page: Page, address: str, view: str) -> None:
    """Picture, table, CSV and the service's own answer hold the same claims, and there are some."""
    await shown(page, EXHIBITS[view])
    tabled = await claims(page.locator("tbody [data-claims]"))
    assert len(tabled) > 1
    assert await claims(page.locator("[data-picture] [data-claims]")) == tabled
    rows = list(csv.reader(io.StringIO(await taken(page, "Tabell som CSV"))))
    place = rows[0].index("Uppgifternas id")
    assert {claim for row in rows[1:] for claim in row[place].split()} == tabled
    told = json.loads(await taken(page, "Svaret som JSON"))
    async with httpx.AsyncClient(timeout=60) as client:
        asked = {"query": told["query"], "variables": told["variables"]}
        answer = (await client.post(f"{address}/graphql", json=asked)).json()["data"]
    assert answer == told["answer"]
    assert claims_in(answer) == tabled


@pytest.mark.parametrize("view", sorted(LINKS))
async def test_a_link_is_the_view(context: BrowserContext, view: str) -> None:
    """Opened again from its own address, a view is word by word the same."""
    first, second = await context.new_page(), await context.new_page()
    await shown(first, LINKS[view])
    await shown(second, first.url)
    assert await second.locator("main").inner_text() == await first.locator("main").inner_text()
    assert await second.title() == await first.title()


@pytest.mark.parametrize("view", sorted(LINKS))
async def test_for_everybody(page: Page, view: str) -> None:
    """No rule of axe's is broken, in either language and theme, on a wide screen or a phone."""
    await page.add_init_script(path=AXE)
    broken: list[str] = []
    for language, scheme, width in WAYS:
        await page.set_viewport_size({"width": width, "height": 800})
        await page.emulate_media(color_scheme=scheme)
        await shown(page, f"{LINKS[view]}&språk={language}")
        found = await page.evaluate("axe.run({resultTypes: ['violations']})")
        broken += [
            f"{language} {width} {one['id']}: {node['html'][:120]} {node['failureSummary']}"
            for one in found["violations"]
            for node in one["nodes"][:3]
        ]
    assert broken == []


@pytest.mark.parametrize("view", sorted(LINKS))
async def test_it_fits(page: Page, view: str) -> None:
    """At 320 pixels, and with text of twice the size, no page has to be moved sideways."""
    await page.set_viewport_size({"width": 320, "height": 640})
    await shown(page, LINKS[view])
    assert await page.evaluate("document.documentElement.scrollWidth") <= 320
    await page.set_viewport_size({"width": 640, "height": 800})
    await page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert await page.evaluate("document.documentElement.scrollWidth") <= 640


BEYOND = """all => all.filter((one) => one.getBoundingClientRect().right > innerWidth)
  .map((one) => one.textContent)"""


@pytest.mark.parametrize("view", EXHIBITS)
async def test_no_column_is_off_screen(page: Page, view: str) -> None:
    """On a phone every cell of every table is seen without moving anything sideways."""
    for width in (320, 390):
        await page.set_viewport_size({"width": width, "height": 700})
        await shown(page, f"{EXHIBITS[view]}&visa=tabell")
        cells = page.locator(":is(th, td):visible")
        assert await cells.count() > 1
        assert await cells.evaluate_all(BEYOND) == []


async def scripts(page: Page) -> list[int]:
    """The sizes in bytes, as they are sent, of the scripts of the start page; none comes twice."""
    responses: list[Response] = []

    def came(response: Response) -> None:
        responses.append(response)

    page.on("response", came)
    await shown(page, LINKS["start"])
    sent = [one for one in responses if one.url.endswith(".js")]
    assert len({one.url for one in sent}) == len(sent)
    return [(await one.request.sizes())["responseBodySize"] for one in sent]


async def test_little_is_loaded(page: Page) -> None:
    """All of the script is under 150 KB as it is sent, and nothing of it comes twice."""
    assert 5_000 < sum(await scripts(page)) < 150_000


@pytest.mark.parametrize("view", sorted(EXHIBITS))
async def test_on_paper(page: Page, view: str) -> None:
    """On a sheet of A4 nothing stands beyond its right edge, where it would be cut."""
    await shown(page, EXHIBITS[view])
    await page.emulate_media(media="print")
    await page.set_viewport_size(A4)
    beyond = """[...document.querySelectorAll("main *")].filter((one) =>
        one.checkVisibility({visibilityProperty: true})
        && one.getBoundingClientRect().right > innerWidth + 1).map((one) => one.outerHTML)"""
    assert await page.evaluate(beyond) == []
