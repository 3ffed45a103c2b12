"""The Lucene queries that texts become: every sign a letter, every word wanted."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.errors import InputError
from graph.reading.spoken import lucene, near_words, spoken_words, words_in
from tests.reading.asked import Recorded


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("MILK", "+(MILK)"),
        ("region stockholm", "+(region) +(stockholm)"),
        ("a AND b", "+(a) +(and) +(b)"),
        ("NSK-S", r"+(NSK\-S)"),
        ("", ""),
    ],
)
def test_plain(text: str, query: str) -> None:
    """Each word is wanted, as it is written, and none means anything to the index."""
    assert lucene(text) == query


def test_prefix_and_misspellings() -> None:
    """A word may be a beginning, and a long one may have one or two letters wrong."""
    assert lucene("Åre", prefix=True, fuzzy=True) == "+(Åre OR are*)"
    assert lucene("Malmö", prefix=True, fuzzy=True) == "+(Malmö OR malmo* OR malmo~1)"
    assert lucene("Norrköping", fuzzy=True) == "+(Norrköping OR norrkoping~2)"


def test_too_many_words() -> None:
    """More words than the index can look for at once are refused, and not sent."""
    assert lucene("ord " * 100)
    with pytest.raises(InputError, match="101 words"):
        lucene("ord " * 101)


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("åre", "åre"),
        ("FoU", "FoU"),
        ("länen", "länen OR *lanen*"),
        ("råden", "råden OR *raden*"),
        ("nätverk", "nätverk OR *natverk*"),
        ("nätverket", "nätverket OR *natverket* OR *natverk*"),
        ("verksamheterna", "verksamheterna OR *verksamheterna* OR *verksamhet*"),
        ("NSK-S", r"NSK\-S"),
    ],
)
def test_words_inside_others(text: str, forms: str) -> None:
    """A word of four letters or more is looked for inside others, with its article and without."""
    assert spoken_words([text]) == {text: forms}


def test_words_that_are_near() -> None:
    """A name is near that has one of the words, inflected, in a compound, or with a slip."""
    assert near_words(["MILK"]) == "milk OR *milk* OR milk~1"
    assert near_words(["nuläget"]) == "nulaget OR *nulaget* OR *nulag* OR nulaget~1"
    assert near_words(["NSK-S"]) == "nsk OR nsk~1 OR s"
    assert near_words(["Storstlm"]) == "storstlm OR *storstlm* OR storstlm~2"
    assert near_words([]) == ""


@given(st.text(max_size=40))
def test_every_word_is_a_clause(text: str) -> None:
    """Whatever the text, there is one clause for each word, and no sign is left unescaped."""
    query = lucene(text, prefix=True, fuzzy=True)
    assert len(query.split(" +(")) == max(1, len(text.split()))
    for word in text.split():
        escaped = re.sub(r'([+\-&|!(){}\[\]^"~*?:\\/])', r"\\\1", word)
        assert escaped in query or escaped.lower() in query


async def test_too_many_letters() -> None:
    """A text of more letters than the index takes is refused before it is sent."""
    with pytest.raises(InputError, match="301 letters"):
        lucene("中" * 301)
    with pytest.raises(InputError, match="301 letters"):
        await words_in(Recorded().asking(), "中" * 301)
