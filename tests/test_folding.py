"""Names are compared as people type them, and sorted as a Swedish dictionary does."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.model.folding import fold, swedish_order


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Åsa Öberg", "asa oberg"),
        ("FoU-Nordväst", "fou nordvast"),
        ("  SKL:s  nätverk (MILK) ", "skl s natverk milk"),
        ("Idé & Ü", "ide u"),
        ("A\u030asa", "asa"),
        ("STRASSE ß", "strasse ss"),
        ("e-hälsa/2019", "e halsa 2019"),
        ("–", ""),
        ("S.K.L.", "skl"),
        ("s.k.l", "skl"),
        ("P.F.V. och S.K.L.", "pfv och skl"),
        ("S.Ö.L.", "sol"),
        ("t.ex. SOU 2008:18", "t ex sou 2008 18"),
        ("kap. 7.3", "kap 7 3"),
        ("Region.Stockholm", "region stockholm"),
        ("Prov\u00admjukt", "provmjukt"),
        ("FoU\u200bNord", "founord"),
        ("Prov\u00a0Nbsp", "prov nbsp"),
        ("Prov ”Råd” ’s", "prov rad s"),
    ],
)
def test_folding(text: str, folded: str) -> None:
    """Capitals, marks over letters, punctuation and what nobody sees make no difference.

    The dots of an abbreviation go with it; those between words and figures part them.
    """
    assert fold(text) == folded


@settings(deadline=None)
@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    """What is folded is folded."""
    assert fold(fold(text)) == fold(text)


@settings(deadline=None)
@given(st.text(alphabet="abcåäöABCÅÄÖ -é"))
def test_capitals_make_no_difference(text: str) -> None:
    """A name in capitals folds and sorts as the same name."""
    assert fold(text.upper()) == fold(text)
    assert swedish_order(text.upper()) == swedish_order(text)


def test_swedish_letters_come_last() -> None:
    """After z come å, ä and ö, in that order; é is an e; a space comes before any letter."""
    names = ["Öland", "Ärla", "Åmål", "Zorn", "Wik", "Vik", "Ek", "Éa", "A B", "AB"]
    assert sorted(names, key=swedish_order) == [
        "A B", "AB", "Éa", "Ek", "Vik", "Wik", "Zorn", "Åmål", "Ärla", "Öland",
    ]  # fmt: skip


def test_digits_keep_their_order() -> None:
    """Digits sort as digits, before letters."""
    assert sorted(["b", "2", "1"], key=swedish_order) == ["1", "2", "b"]


def test_the_key_is_a_letter_for_a_letter() -> None:
    """In the key each letter has its place in the alphabet, and a mark is a blank."""
    assert swedish_order("Åb-z") == "{b z"
