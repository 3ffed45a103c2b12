"""What people put around a name is left out when the name itself is borne by nothing."""

import pytest

from graph.reading.bare import bare_names


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("SKL:s", ["SKL", "SKL:"]),
        ("Storsthlms", ["Storsthlm"]),
        ("FCs", ["FC"]),
        ("nätverket Äldre", ["Äldre"]),
        ("nätverket Äldres", ["nätverket Äldre", "Äldres", "Äldre"]),
        ("Nätverket", []),
        ("MILK", []),
        ("", []),
        ("s", []),
    ],
)
def test_what_a_name_is_without(text: str, bare: list[str]) -> None:
    """The genitive goes, then the word for the kind; a word for a kind alone is a name."""
    assert [one.text for one in bare_names(text)] == bare


def test_a_word_for_the_kind_says_which_is_meant() -> None:
    """Of a topic and a network of one name, "nätverket" means the network."""
    rows = [{"entity": {"id": one, "type": kind}} for one, kind in (("a", None), ("b", "network"))]
    (meant,) = bare_names("nätverket Äldre")
    assert [row["entity"]["id"] for row in meant.kept(rows)] == ["b"]
    (any_kind,) = bare_names("området Äldre")
    assert len(any_kind.kept(rows)) == 2


@pytest.mark.parametrize(
    ("text", "types"),
    [
        ("nätverk Äldre", {"network"}),
        ("nätverket Äldre", {"network"}),
        ("kommunen Nacka", {"municipality"}),
        ("föreningen Norden", {"association"}),
        ("myndigheten X", {"agency", "government", "county_board"}),
        ("fou-enheten X", {"research_unit"}),
        ("lagen om X", {"law"}),
        ("området Äldre", {""}),
        ("fokusområdet Äldre", {""}),
        ("ämnet Äldre", {""}),
    ],
)
def test_which_types_a_word_means(text: str, types: set[str]) -> None:
    """Each word for a kind, with the types of thing that are meant by it; empty: any."""
    (bare,) = bare_names(text)
    assert bare.text == text.partition(" ")[2]
    assert ({*bare.types} or {""}) == types
