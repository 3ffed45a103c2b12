"""The explorer's pages: one script for all, built by `make web`, under a strict policy."""

from importlib import resources
from pathlib import Path
from typing import Final

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

__all__ = ["VIEWS", "Static", "pages"]

VIEWS: Final = (
    *("sök", "organ", "karta", "mandat", "förankring", "platser", "jämför"),
    *("län", "luckor", "källor"),
)
"""The views beside the start page, by the path that each has, as `web/src/address` names them."""

_YEAR: Final = 31_536_000
"""Seconds that a browser may keep what has its digest in its name."""

_STATIC: Final = Path(str(resources.files("api").joinpath("static")))

_MISSING: Final = (
    '<!doctype html><html lang="sv"><title>Styrgraf</title>'
    "<p>Utforskarens filer är inte byggda. Kör <code>make web</code> en gång; "
    'fråga under tiden på <a href="/graphql">/graphql</a>.</p>'
)


class Static(StaticFiles):
    """The files of the pages: of the explorer, which never change under a name, and of GraphiQL."""

    def __init__(self) -> None:
        super().__init__(directory=_STATIC, check_dir=False)

    async def get_response(self, path: str, scope: Scope) -> Response:
        """One file; a browser asks for it again, or keeps it where its name holds its digest."""
        response = await super().get_response(path, scope)
        lasting = path.startswith("explorer/assets/")
        kept = f"public, max-age={_YEAR}, immutable" if lasting else "no-cache"
        response.headers["cache-control"] = kept
        return response


def pages() -> list[Route]:
    """The start page and every view: one page, whose script reads the address."""
    return [Route(path, _page) for path in ("/", *(f"/{view}" for view in VIEWS))]


async def _page(request: Request) -> Response:
    built = _STATIC / "explorer/index.html"
    if not built.exists():
        return HTMLResponse(_MISSING, 503)
    return HTMLResponse(built.read_text(encoding="utf-8"), headers={"cache-control": "no-cache"})
