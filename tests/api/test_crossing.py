"""Pages of other origins: none may ask, unless a setting names them."""

import httpx
import pytest

from graph.errors import SettingError
from graph.settings import Settings, settings
from graph.store import Store
from tests.api.conftest import serving

ORIGIN = "https://karta.example.se"
ASKED = {
    "origin": ORIGIN,
    "access-control-request-method": "POST",
    "access-control-request-headers": "content-type,x-apollo-operation-name",
}


async def test_none_by_default(client: httpx.AsyncClient) -> None:
    """Without the setting no response lets another page read it."""
    for response in (
        await client.options("/graphql", headers=ASKED),
        await client.get("/graphql", params={"query": "{ __typename }"}, headers=ASKED),
    ):
        assert [name for name in response.headers if name.startswith("access-control")] == []


async def test_named_origins(loaded: Store) -> None:
    """Pages of a named origin may ask, by POST too, and read the tag; others may not."""
    async with serving(loaded, origins=(ORIGIN,)) as client:
        before = await client.options("/graphql", headers=ASKED)
        assert before.status_code == 200
        assert before.headers["access-control-allow-origin"] == ORIGIN
        assert "POST" in before.headers["access-control-allow-methods"]
        for params, status in (({"query": "{ __typename }"}, 200), ({}, 400)):
            answer = await client.get("/graphql", params=params, headers={"origin": ORIGIN})
            assert answer.status_code == status
            assert answer.headers["access-control-allow-origin"] == ORIGIN
            assert answer.headers["access-control-expose-headers"] == "ETag"
            assert {"accept", "origin"} <= set(answer.headers["vary"].lower().split(", "))
        large = await client.post("/graphql", content=b"x" * 300_000, headers={"origin": ORIGIN})
        assert (large.status_code, large.headers["access-control-allow-origin"]) == (413, ORIGIN)
        other = await client.get("/graphql", headers={"origin": "https://other.example.se"})
        assert "access-control-allow-origin" not in other.headers


@pytest.mark.parametrize(
    ("text", "origins"),
    [
        ("", ()),
        ("*", ("*",)),
        (f"{ORIGIN}, http://localhost:5173", (ORIGIN, "http://localhost:5173")),
    ],
)
def test_origins_in_the_setting(
    monkeypatch: pytest.MonkeyPatch, text: str, origins: tuple[str, ...]
) -> None:
    """Origins stand in the setting with commas between; nothing between them is none."""
    monkeypatch.setenv("ALLOW_ORIGINS", text)
    assert Settings().allow_origins == origins


@pytest.mark.parametrize("text", ["example.se", f"{ORIGIN}/", f"{ORIGIN};http://x", "null"])
def test_what_is_no_origin(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    """What no browser would send as an origin is refused, instead of never letting anybody in."""
    monkeypatch.setenv("ALLOW_ORIGINS", text)
    settings.cache_clear()
    with pytest.raises(SettingError, match="ALLOW_ORIGINS"):
        settings()
    settings.cache_clear()
