"""GraphiQL from our own origin, with worked examples; nothing is loaded from elsewhere."""

from functools import cache
from importlib import resources
from pathlib import Path

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response

from api.http.guards import POLICY, policy

__all__ = ["Example", "examples", "page", "worked_examples"]

Example = dict[str, str]

_POLICY = {POLICY: policy(styles="'self' 'unsafe-inline'")}
"""GraphiQL's editor writes style elements of its own."""


def _folder(name: str) -> Path:
    return Path(str(resources.files("api").joinpath(name)))


@cache
def worked_examples() -> list[Example]:
    """The worked examples in order: title (the file's first comment) and query."""
    files = sorted(_folder("examples").glob("*.graphql"))
    texts = [file.read_text(encoding="utf-8") for file in files]
    return [{"title": text.splitlines()[0].lstrip("# "), "query": text} for text in texts]


async def examples(request: Request) -> Response:
    """The worked examples as JSON."""
    return JSONResponse(worked_examples())


async def page(request: Request) -> Response:
    """GraphiQL's page, or how to get it where its files have not been fetched."""
    if not (_folder("static") / "graphiql" / "graphiql.min.js").exists():
        missing = "GraphiQL's files are not here. Run `make web` once; POST /graphql works without."
        return HTMLResponse(f"<!doctype html><title>Styrgraf</title><p>{missing}</p>", 503)
    text = (_folder("static") / "graphiql.html").read_text(encoding="utf-8")
    return HTMLResponse(text, headers=_POLICY)
