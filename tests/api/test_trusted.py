"""Documents that are known beforehand: asked for by digest, and, by setting, no others."""

import json
from hashlib import sha256
from pathlib import Path

import httpx
import pytest

from api.http.negotiation import GRAPHQL
from api.http.trusted import Trusted, trusted_documents
from graph.errors import SettingError
from graph.store import Store
from tests.api.conftest import Answer, serving

KNOWN = "query Known($x: Boolean!) { facts { version @include(if: $x) loadedOn } }"
OTHER = "{ facts { version } }"


def digest(document: str) -> str:
    """How a client names a document."""
    return sha256(document.encode()).hexdigest()


def persisted(named: object) -> Answer:
    """The extension by which clients name a document."""
    return {"persistedQuery": {"version": 1, "sha256Hash": named}}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the known document in a file of its own, and another file."""
    (tmp_path / "below").mkdir()
    (tmp_path / "below" / "known.graphql").write_text(KNOWN, encoding="utf-8")
    (tmp_path / "README.md").write_text("no document", encoding="utf-8")
    return tmp_path


def error(response: httpx.Response) -> tuple[str, str]:
    """Code and message of the one error in a response."""
    [told] = response.json()["errors"]
    return told["extensions"]["code"], told["message"]


async def test_by_digest(loaded: Store, folder: Path) -> None:
    """A known document is executed by its digest, by GET and by POST, and has the same tag."""
    variables = {"x": True}
    async with serving(loaded, trusted=trusted_documents(folder)) as client:
        whole = await client.get(
            "/graphql", params={"query": KNOWN, "variables": json.dumps(variables)}
        )
        extensions = persisted(digest(KNOWN).upper())
        posted = await client.post(
            "/graphql", json={"variables": variables, "extensions": extensions}
        )
        got = await client.get(
            "/graphql",
            params={"variables": json.dumps(variables), "extensions": json.dumps(extensions)},
        )
    assert whole.json()["data"]["facts"]["version"]
    assert got.json() == posted.json() == whole.json()
    assert got.headers["etag"] == whole.headers["etag"]


async def test_unknown_digest(loaded: Store, folder: Path) -> None:
    """Clients are told in their own words to send the document, or that digests are of no use."""
    given = {"extensions": persisted(digest(OTHER))}
    for trusted, code, message in (
        (trusted_documents(folder), "PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound"),
        (Trusted(), "PERSISTED_QUERY_NOT_SUPPORTED", "PersistedQueryNotSupported"),
    ):
        async with serving(loaded, trusted=trusted) as client:
            plain = await client.post("/graphql", json=given)
            own = await client.post("/graphql", json=given, headers={"accept": GRAPHQL})
            both = await client.post("/graphql", json={"query": OTHER, **given})
            again = await client.post("/graphql", json=given)
        assert (plain.status_code, own.status_code) == (200, 400)
        assert error(plain) == error(own) == (code, message)
        assert both.json()["data"]["facts"]["version"]
        # What was sent along is not remembered.
        assert error(again) == (code, message)


@pytest.mark.parametrize("named", ["", "x" * 64, 7, None, digest(KNOWN)[:63]])
async def test_what_is_no_digest(client: httpx.AsyncClient, named: object) -> None:
    """What names no document is refused as malformed, with or without a document beside it."""
    for beside in ({}, {"query": OTHER}):
        given = {**beside, "extensions": persisted(named)}
        response = await client.post("/graphql", json=given)
        assert (response.status_code, error(response)[0]) == (400, "BAD_INPUT")


async def test_digest_of_another_document(client: httpx.AsyncClient) -> None:
    """A digest beside a document has to be its own."""
    given = {"query": OTHER, "extensions": persisted(digest(KNOWN))}
    response = await client.post("/graphql", json=given)
    assert (response.status_code, error(response)[0]) == (400, "BAD_INPUT")


async def test_only_trusted(loaded: Store, folder: Path) -> None:
    """By setting no document is executed that is not known, however it comes."""
    async with serving(loaded, trusted=trusted_documents(folder, only=True)) as client:
        known = {"query": KNOWN, "variables": {"x": True}}
        assert (await client.post("/graphql", json=known)).json()["data"]["facts"]["version"]
        by_digest = {"variables": {"x": True}, "extensions": persisted(digest(KNOWN))}
        assert "errors" not in (await client.post("/graphql", json=by_digest)).json()
        for refused in (
            await client.post("/graphql", json={"query": OTHER}),
            await client.get("/graphql", params={"query": KNOWN + " "}),
            await client.post(
                "/graphql", json={"query": OTHER, "extensions": persisted(digest(OTHER))}
            ),
        ):
            assert error(refused)[0] == "DOCUMENT_NOT_TRUSTED"
            assert list(refused.json()) == ["errors"]


def test_a_file_of_documents(tmp_path: Path) -> None:
    """A JSON file gives the document for each digest."""
    path = tmp_path / "documents.json"
    path.write_text(json.dumps({digest(KNOWN): KNOWN}), encoding="utf-8")
    assert trusted_documents(path).documents == {digest(KNOWN): KNOWN}


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("{", "cannot be read"),
        ("[]", "no JSON object"),
        ("{}", "no document"),
        (json.dumps({"x": OTHER}), "not the SHA-256"),
        (json.dumps({digest(OTHER): 7}), "not the SHA-256"),
        (json.dumps({digest("{"): "{"}), "cannot be read"),
        (json.dumps({digest("{ no }"): "{ no }"}), "not of the schema"),
    ],
)
def test_what_cannot_be_trusted(tmp_path: Path, text: str, says: str) -> None:
    """A file that holds anything else is refused before the start, by setting and reason."""
    path = tmp_path / "documents.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SettingError, match=says) as refused:
        trusted_documents(path)
    assert refused.value.details["setting"] == "TRUSTED_DOCUMENTS"


def test_no_place_for_documents(tmp_path: Path) -> None:
    """A place that is not there, an empty one, or none where only they are executed is refused."""
    for path, only in ((tmp_path / "none", False), (tmp_path, False), (None, True)):
        with pytest.raises(SettingError):
            trusted_documents(path, only=only)
    assert trusted_documents(None) == Trusted()
