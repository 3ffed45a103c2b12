"""The explorer's addresses: one page for all views, and files that a browser may keep."""

import re
from pathlib import Path

import httpx
import pytest

from api import explorer
from api.explorer import VIEWS

ROOT = Path(__file__).parents[2]


@pytest.fixture
def built(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The folder of a page that has been built."""
    (tmp_path / "explorer/assets").mkdir(parents=True)
    (tmp_path / "explorer/index.html").write_text("<!doctype html><title>Länen</title>", "utf-8")
    (tmp_path / "explorer/assets/index-1.js").write_text("1;", "utf-8")
    (tmp_path / "graphiql.css").write_text("a {}", "utf-8")
    monkeypatch.setattr(explorer, "_STATIC", tmp_path)
    return tmp_path


def test_the_views_are_the_pages() -> None:
    """What is served is what the pages' own script knows, view by view."""
    address = (ROOT / "web/src/address/address.ts").read_text(encoding="utf-8")
    [told] = re.findall(r"export const VIEWS = \[(.*?)\]", address, re.DOTALL)
    assert tuple(re.findall(r'"(\w+)"', told)) == ("start", *VIEWS)


@pytest.mark.usefixtures("built")
@pytest.mark.parametrize("path", ["/", "/karta?vid=2012", "/förankring", "/l%C3%A4n?om=area/x"])
async def test_one_page_for_every_view(client: httpx.AsyncClient, path: str) -> None:
    """A link to any view brings the page, asked for anew each time, Swedish letters or not."""
    response = await client.get(path)
    assert response.status_code == 200
    assert "Länen" in response.text
    assert response.headers["content-type"] == "text/html; charset=utf-8"
    assert response.headers["cache-control"] == "no-cache"


async def test_not_built(
    client: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Before it has been built the page says how, and where to ask in the meantime."""
    monkeypatch.setattr(explorer, "_STATIC", tmp_path)
    response = await client.get("/karta")
    assert response.status_code == 503
    assert "make web" in response.text
    assert 'href="/graphql"' in response.text


async def test_no_such_view(client: httpx.AsyncClient) -> None:
    """A path that is no view is not found."""
    assert (await client.get("/kartan")).status_code == 404


async def test_what_a_browser_keeps(built: Path) -> None:
    """A file with its digest in its name is kept for a year, every other is asked for again."""
    files = httpx.ASGITransport(explorer.Static())
    async with httpx.AsyncClient(transport=files, base_url="http://test") as client:
        lasting = await client.get("/explorer/assets/index-1.js")
        other = await client.get("/graphiql.css")
    assert lasting.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert other.headers["cache-control"] == "no-cache"
