"""What somebody may have meant: only what is near, the most alike first."""

import pytest

from graph.reading.nearness import nearest

KNOWN = ["7 Läge", "7.1 Uppdrag", "10 Analys", "Bilaga 1", "Avgränsningar", "enhetsprincipen"]


@pytest.mark.parametrize(
    ("text", "near"),
    [
        ("enhetsprincip", ["enhetsprincipen"]),
        ("Enhetsprincipens", ["enhetsprincipen"]),
        ("Avgränsing", ["Avgränsningar"]),
        ("avgransning", ["Avgränsningar"]),
        ("analys av läget", ["10 Analys", "7 Läge"]),
        ("7.2", ["7 Läge", "7.1 Uppdrag"]),
        ("Bilaga 3", ["Bilaga 1"]),
        ("66", []),
        ("1 a", ["7.1 Uppdrag", "Bilaga 1"]),
        ("nätverk", []),
        ("", []),
    ],
)
def test_only_what_is_near(text: str, near: list[str]) -> None:
    """A word begun, inflected or with a slip is near; what shares no word is not, nor a number."""
    assert nearest(text, KNOWN) == near


def test_five_at_most() -> None:
    """Of many that are near the five most alike come, each once."""
    assert nearest("uppdrag", [f"uppdraget {n}" for n in range(9)] * 2) == [
        f"uppdraget {n}" for n in range(5)
    ]
