"""A browser on the built pages, over the real data; whatever a page complains of fails its test."""

import json
import os
import subprocess
import sys
import tarfile
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.async_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Error,
    Page,
    Request,
    async_playwright,
    expect,
)

from api import opening
from api.seeds import SEEDS
from graph.embedded import Address
from tests.served import served
from tests.stores import opened

HERE = Path(__file__).parent

# Milliseconds: a store that has just started plans what it has not been asked before.
expect.set_options(timeout=60_000)
NODE = str(Path(sys.executable).parent / "node")


@dataclass(frozen=True)
class Installed:
    """A browser, and where the libraries lie that the machine may lack."""

    browser: str
    libraries: Path | None


@pytest.fixture(scope="session")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Installed:
    """The browser that STYRGRAF_BROWSER names, or the one that npm brought, unpacked."""
    named = os.environ.get("STYRGRAF_BROWSER")
    if named:
        return Installed(named, None)
    folder = tmp_path_factory.mktemp("browser")
    said = subprocess.run(
        [NODE, str(HERE / "chromium.mjs")],
        env={**os.environ, "TMPDIR": str(folder)},
        check=True,
        capture_output=True,
        timeout=120,
    )
    told = json.loads(said.stdout)
    with tarfile.open(told["libraries"]) as packed:
        packed.extractall(folder, filter="data")
    return Installed(told["browser"], folder / "lib")


@pytest.fixture(scope="module")
async def address(store_address: Address) -> AsyncIterator[str]:
    """Where the service listens, for all that a file tries in a browser."""
    async with await opened(store_address) as store:
        await opening.bring_up(store, SEEDS)
        async with served(store) as service:
            yield service


@pytest.fixture(scope="module")
async def browser(installed: Installed) -> AsyncIterator[Browser]:
    """The browser of a file; each test is a visitor of its own in it."""
    surroundings: dict[str, str | float | bool] = {**os.environ}
    if installed.libraries:
        surroundings["LD_LIBRARY_PATH"] = str(installed.libraries)
    async with async_playwright() as playwright:

        async def launched() -> Browser:
            return await playwright.chromium.launch(
                executable_path=installed.browser,
                args=["--disable-gpu", "--font-render-hinting=none"],
                env=surroundings,
            )

        try:
            started = await launched()
        except Error:
            # Where memory is short its first process may not come up, which says nothing of pages.
            started = await launched()
        yield started
        await started.close()


@pytest.fixture
def complaints() -> list[str]:
    """What pages complain of; a test that means them to takes it out."""
    return []


@pytest.fixture
async def context(
    browser: Browser, address: str, complaints: list[str]
) -> AsyncIterator[BrowserContext]:
    """Pages of one visitor, who has never been here; what they complain of fails the test."""
    visitor = await browser.new_context(
        base_url=address, locale="sv-SE", viewport={"width": 1280, "height": 900}
    )

    def said(message: ConsoleMessage) -> None:
        if message.type == "error":
            complaints.append(message.text)

    def sent(request: Request) -> None:
        if not request.url.startswith((address, "data:", "blob:")):
            complaints.append(request.url)

    visitor.on("console", said)
    visitor.on("weberror", lambda error: complaints.append(str(error.error)))
    visitor.on("request", sent)
    yield visitor
    await visitor.close()
    assert complaints == []


@pytest.fixture
async def page(context: BrowserContext) -> Page:
    """A page of that visitor's."""
    return await context.new_page()
