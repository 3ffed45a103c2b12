"""In English the explorer's own words are English, and what is Swedish says that it is."""

import csv
import io
import re
from pathlib import Path

import pytest
import yaml
from playwright.async_api import Page, expect

from tests.web.links import FACES, LINKS
from tests.web.own_words import swedish_in

ROOT = Path(__file__).parents[2]
NOTE = "The sources are in Swedish"
EVERY = {**LINKS, **FACES}

# What is read of a page outside of what is marked as Swedish: its texts (of a drawing's marks their
# names, in which lines are whole again), and what is told of its parts.
READ = """() => {
  const english = one => one.closest('[lang]')?.lang === 'en';
  const told = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { data, parentElement: parent } = walker.currentNode;
    if (!data.trim() || !english(parent)) continue;
    if (parent.closest('svg a[aria-label], noscript, .citation')) continue;
    told.push([parent.closest('svg') ? 'drawn' : 'text', data.trim()]);
  }
  for (const name of ['aria-label', 'aria-valuetext', 'title', 'placeholder', 'data-label'])
    for (const one of document.querySelectorAll(`[${name}]`))
      if (english(one)) told.push([name, one.getAttribute(name)]);
  return told;
}"""


def test_swedish_is_told() -> None:
    """The explorer's Swedish is known where it stands alone, filled in, or among other words."""
    assert swedish_in("Dela och ladda ner") == ["Dela och ladda ner"]
    assert swedish_in("3 uppgifter till kan ha gällt då, men det är inte sagt.")
    assert swedish_in("MILK, senast känt") == ["senast känt"]
    assert swedish_in("Stockholms län (3 seats)") == []
    assert swedish_in("2019: Län, regioner, kommuner", named=True) == []
    assert swedish_in("MILK: 2 seats, senast känt", named=True) == ["senast känt"]


def test_every_trait_has_an_english_word() -> None:
    """The kept list of traits, and the set values they have, can be told in English."""
    kept = yaml.safe_load((ROOT / "seeds/traits.yaml").read_text(encoding="utf-8"))["traits"]
    listed = (ROOT / "web/src/words/traits.ts").read_text(encoding="utf-8")
    words = set(re.findall(r'^  \["([^"]+)", "[^"]+"\],$', listed, re.MULTILINE))
    told = {str(one) for trait in kept for one in (trait["name"], *(trait.get("values") or ()))}
    assert sorted(told ^ words) == []


@pytest.mark.parametrize("view", sorted(EVERY))
async def test_english_is_english(page: Page, view: str) -> None:
    """Neither picture nor table says anything of the explorer's own in Swedish, open or folded, nor
    do the heads of a table that is taken away.
    """
    said: list[str] = []
    for way in ("&visa=tabell", ""):
        await opened(page, f"{EVERY[view]}&språk=en{way}")
        for kind, text in await page.evaluate(READ):
            told = swedish_in(text, named=kind != "text")
            if told or (kind == "text" and re.search("[åäö]", text, re.IGNORECASE)):
                said.append(f"{kind}: {text[:120]} {told[:2]}")
    assert said == []
    await expect(page.get_by_text(NOTE)).to_have_count(1)
    if view != "start":
        async with page.expect_download() as coming:
            await page.get_by_role("button", name="Table as CSV").click()
        heads = _heads(await (await coming.value).path())
        assert [told for head in heads for told in swedish_in(head)] == []


def _heads(path: Path) -> list[str]:
    return next(csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig"))))


async def opened(page: Page, link: str) -> None:
    """Opens a view, and all that is folded in it, when nothing more is on its way."""
    await page.goto(link)
    await page.locator("h1").wait_for()
    await page.wait_for_load_state("networkidle")
    for under_way in (".waiting", ".sources[aria-busy=true]"):
        await expect(page.locator(under_way)).to_have_count(0)
    await page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })")
