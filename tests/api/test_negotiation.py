"""Which form an answer takes, of those that a client accepts."""

import pytest

from api.http.negotiation import GRAPHQL, HTML, JSON, is_json, preferred

BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8"


@pytest.mark.parametrize(
    ("accept", "expected"),
    [
        (None, JSON),
        ("", JSON),
        ("*/*", JSON),
        ("application/*", JSON),
        (JSON, JSON),
        (GRAPHQL, GRAPHQL),
        (f"{GRAPHQL}, {JSON}", GRAPHQL),
        (f"{JSON}, {GRAPHQL}", JSON),
        (f"{JSON};q=0.9, {GRAPHQL}", GRAPHQL),
        (f"*/*, {GRAPHQL}", GRAPHQL),
        (f"{GRAPHQL};q=0.1, */*", JSON),
        ("APPLICATION/GraphQL-Response+JSON; Charset=UTF-8", GRAPHQL),
        (f"{GRAPHQL};charset=latin-1, {JSON};q=0.1", JSON),
        (f"{JSON};q=0, */*", GRAPHQL),
        (f"{JSON};q=much, {GRAPHQL};q=0.1", GRAPHQL),
        (BROWSER, HTML),
        (f"{JSON}, text/html;q=0.9", JSON),
        ("text/*", HTML),
        ("image/png", None),
        (f"{JSON};q=0", None),
        ("*/*;q=0", None),
        (f"{JSON};charset=latin-1", None),
    ],
)
def test_preferred(accept: str | None, expected: str | None) -> None:
    """The likeliest, then the one named most closely, then first; what is refused is not sent."""
    assert preferred(accept, (JSON, GRAPHQL, HTML)) == expected


@pytest.mark.parametrize(
    ("content_type", "expected"),
    [
        (JSON, True),
        ("Application/JSON; charset=UTF-8", True),
        ('application/json;charset="utf-8"', True),
        ("application/json; charset=latin-1", False),
        ("application/jsonp", False),
        ("text/plain", False),
        ("", False),
        (None, False),
    ],
)
def test_is_json(content_type: str | None, expected: bool) -> None:
    """Only what is said to be JSON in UTF-8 is read as that."""
    assert is_json(content_type) == expected
