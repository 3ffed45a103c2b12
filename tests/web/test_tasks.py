"""Seven things that people come for, done with the mouse, and one of them by keys alone."""

import re
from pathlib import Path

from playwright.async_api import Page, expect

AT_2019 = "/?vid=2019-11"


async def sought(page: Page, name: str, thing: str) -> None:
    """Types what a thing is called into the search box, and takes the suggestion of that name."""
    await page.get_by_role("combobox", name="Sök").fill(name)
    await page.get_by_role("listbox").get_by_role("option").filter(has_text=thing).first.click()
    await expect(page.get_by_role("heading", level=1)).to_contain_text(thing)


async def dated(page: Page, at: str) -> None:
    """Writes a date on top."""
    await page.get_by_role("textbox", name="Datum").fill(at)
    await page.keyboard.press("Enter")
    await expect(page).to_have_url(re.compile(rf"vid={at}(&|$)"))


async def opened(page: Page, card: str) -> None:
    """Follows a card of the start page."""
    await page.get_by_role("link", name=card).click()
    await expect(page.locator(".exhibit[aria-busy=false]")).to_have_count(1)


async def test_the_mandate_and_its_break(page: Page) -> None:
    """The steering group's chains stand beside each other, and the break says why in a sentence."""
    await page.goto(AT_2019)
    await sought(page, "styrgruppen rss stockholm", "tyrgruppen för RSS Stockholms län")
    await page.get_by_role("main").get_by_role("link", name="Mandatkedjan").click()
    main = page.get_by_role("main")
    await expect(main).to_contain_text(
        "2 mandatkedjor, varav 1 kan följas till sin början och 1 bryts"
    )
    await expect(main).to_contain_text(
        "saknar styrgruppen för RSS Stockholms län mandat att besluta i fråga om "
        "”Beslut i frågor inom ramen för RSS Stockholms län”"
    )
    await expect(main).to_contain_text(
        re.compile(r"Det motsägs av annat i källorna:.*mandat att ta beslut i frågor inom ramen")
    )
    await main.locator("svg.drawing a").filter(has_text="saknar mandat").click()
    panel = page.get_by_role("complementary")
    await expect(panel).to_contain_text("utan egentligt beslutsmandat")
    await expect(panel.locator("cite")).to_contain_text(
        [re.compile(r"Nulägesbeskrivning.*s\.\s\d+")]
    )


async def test_the_gaps_of_2019(page: Page) -> None:
    """Gaps of Stockholm's governance, apart from needs and the unsaid; the card counts alike."""
    counts = re.compile(
        "9.luckor i styrningen, 18.behov som någon uttrycker, 6.motsägelser "
        "och 14.saker som källorna lämnar osagda"
    )
    await page.goto("/")
    await dated(page, "2019")
    main = page.get_by_role("main")
    await expect(main).to_contain_text(counts)
    await opened(page, "Vad saknas?")
    await expect(main.get_by_role("heading", level=1)).to_contain_text("Stockholms län")
    await expect(main).to_contain_text(counts)
    for part, count in (("governance", 9), ("needs", 18), ("opposed", 6), ("source", 14)):
        await expect(main.locator(f"#{part} li").locator("visible=true")).to_have_count(count)
    await expect(main.locator("#opposed summary")).to_have_text("Motsägelser vid andra tider (2)")
    await expect(main).not_to_contain_text("ska inga fler ingå")


async def test_what_the_proposal_changes(page: Page) -> None:
    """At a glance who gives way to whom, and how many get what: as many as the rows."""
    await page.goto(AT_2019)
    await opened(page, "Vad ändras?")
    main = page.get_by_role("main")
    await expect(main.locator(".gist-head")).to_have_text(
        "Med förslaget övergår styrgruppen för RSS Stockholms län i referensgruppen 2020, "
        "och styrgruppen 2020 och regional samverkansyta tillkommer."
    )
    gist = main.locator(".gist li")
    await expect(gist).to_have_text(
        [
            re.compile("^3\\snya organ: styrgruppen 2020, referensgruppen 2020 och regional"),
            re.compile("^1\\sorgan övergår i ett annat: styrgruppen → referensgruppen 2020"),
            re.compile("^10\\sorgan får något annat i stället: Storsthlm, .* och 7 till"),
            re.compile("^35\\sorgan får bara något nytt: RSS Stockholms län, .* och 32 till"),
            re.compile("^3\\ssaker sägs inte: vem som ger styrgruppen 2020 mandat"),
        ]
    )
    await expect(main.locator(".lead")).to_contain_text("de 49 organ som berörs")
    await expect(main.locator("svg.shifts .pairs-group")).to_have_text(
        [
            "Övergår i ett annat (1)",
            "Nya organ (3)",
            "Får något annat i stället (10)",
            "Får bara något nytt (35)",
            "Inte knutet till något organ (10)",
        ]
    )
    await expect(main.locator("svg.shifts .text-head").first).to_have_text(re.compile("2019-11"))
    assert await main.locator("tbody tr[data-claims], tbody [data-claims]").count() == 73
    panel = page.get_by_role("complementary")
    await gist.nth(0).get_by_role("link").click()
    await expect(panel.locator(".gist-rows li")).to_have_count(3)
    await panel.get_by_role("link", name="Den föreslagna styrgruppen 2020").first.click()
    await expect(panel.get_by_role("heading")).to_have_text(
        re.compile("Den föreslagna styrgruppen")
    )
    await gist.nth(4).get_by_role("link").click()
    await expect(panel.locator(".claim")).to_have_count(4)


async def test_a_picture_to_send(page: Page) -> None:
    """The chain as a picture, in light colours, and as a page, each with its numbered sources."""
    await page.emulate_media(color_scheme="dark")
    await page.goto(f"/mandat?om=actor/rss-styrgrupp-stockholms-län&{AT_2019[2:]}")
    await expect(page.locator(".sources[aria-busy=false]")).to_have_count(1)
    pictures: list[bytes] = []
    for button in ("Bild som SVG", "Bild som PNG"):
        await page.get_by_text("Dela och ladda ner").click()
        async with page.expect_download() as coming:
            await page.get_by_role("button", name=button).click()
        pictures.append(_bytes(await (await coming.value).path()))
    assert b"saknar mandat" in pictures[0]
    assert b"@font-face" in pictures[0]
    assert b'fill="rgb(255, 255, 255)" ' in pictures[0]
    assert "Nulägesbeskrivning RSS Stockholms län: [1] ".encode() in pictures[0]
    assert pictures[1].startswith(b"\x89PNG")
    await page.emulate_media(media="print")
    await expect(page.locator(".citation")).to_contain_text("Styrgraf: Varifrån får styrgruppen")
    await expect(page.locator("table")).to_contain_text("[1]")
    await expect(page.locator(".sources li").first).to_be_visible()
    await expect(page.locator(".sources .cited").first).to_contain_text("Nulägesbeskrivning")


def _bytes(path: Path) -> bytes:
    return path.read_bytes()


async def test_which_county_is_alike(page: Page) -> None:
    """Of the counties of 2012, the one most like Stockholm is named before anything is pressed."""
    await page.goto("/")
    await dated(page, "2012")
    await opened(page, "Hur skiljer sig länen?")
    lead = page.locator(".lead")
    await expect(lead.first).to_contain_text("Av det som är känt 2012 kan bara 5 av 25 egenskaper")
    await expect(lead.first).to_contain_text("Värmlands län")
    await expect(lead.first).to_contain_text("lika i 2 av de 5, delvis lika i 1")


async def test_everything_about_a_word(page: Page) -> None:
    """A word that is nobody's name is searched for in all that is said."""
    await page.goto(AT_2019)
    await page.get_by_role("combobox", name="Sök").fill("missbruk")
    await page.keyboard.press("Enter")
    main = page.get_by_role("main")
    await expect(main.get_by_role("heading", level=1)).to_contain_text("missbruk")
    await expect(main).to_contain_text("Missbruk och beroende")
    await expect(main.locator("[data-claims]").nth(20)).to_be_attached()


async def test_who_sat_in_milk(page: Page) -> None:
    """Four people in 2019, and of 2012 that the sources do not say."""
    await page.goto(AT_2019)
    await sought(page, "MILK", "Missbruk och beroende")
    main = page.get_by_role("main")
    for name in ("Kjellgren", "Bringlöv", "Ängeslevä", "Wahlund"):
        await expect(main).to_contain_text(name)
    await dated(page, "2012")
    await expect(main).to_contain_text("Källorna säger inget säkert om det 2012")
    await expect(main.get_by_text("Kjellgren").locator("visible=true")).to_have_count(0)


async def test_by_keys_alone(page: Page) -> None:
    """The mandate chain, from the start page to the source of its break, without a mouse."""
    await page.goto(AT_2019)
    await _tabbed(page, "combobox Sök")
    await page.keyboard.type("styrgruppen rss stockholm")
    await expect(page.get_by_role("listbox").get_by_role("option").first).to_be_visible()
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("heading", level=1)).to_contain_text("RSS Stockholms län")
    await _tabbed(page, "Mandatkedjan", main=True)
    await page.keyboard.press("Enter")
    await expect(page.locator("svg.drawing a")).not_to_have_count(0)
    await _tabbed(page, "saknar mandat", main=True)
    await page.keyboard.press("Enter")
    panel = page.get_by_role("complementary")
    await expect(panel).to_be_focused()
    await expect(panel).to_contain_text("utan egentligt beslutsmandat")
    await page.keyboard.press("Escape")
    await expect(panel).to_have_count(0)
    assert "saknar mandat" in await _focused(page)


async def _tabbed(page: Page, wanted: str, *, main: bool = False) -> None:
    """Presses Tab until what is wanted is focused, no more often than a person would."""
    for _ in range(60):
        await page.keyboard.press("Tab")
        if wanted in await _focused(page) and (not main or await _is_in_main(page)):
            return
    raise AssertionError(f"{wanted!r} is not reached by Tab.")


async def _focused(page: Page) -> str:
    told = """() => { const one = document.activeElement;
      return one.matches('a, button, input, summary, select')
        ? [one.getAttribute('role'), one.getAttribute('aria-label'), one.textContent].join(' ')
        : ''; }"""
    return str(await page.evaluate(told))


async def _is_in_main(page: Page) -> bool:
    return bool(await page.evaluate("Boolean(document.activeElement.closest('main'))"))
