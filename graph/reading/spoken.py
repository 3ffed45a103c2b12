"""Words as the full-text indexes are asked for them, each escaped: inflected, begun, misspelt."""

import re
from collections.abc import Iterable
from typing import Final

from graph.errors import InputError
from graph.model.folding import fold
from graph.reading.asking import Asking

__all__ = ["LETTERS_AT_MOST", "WORDS_AT_MOST", "lucene", "near_words", "spoken_words", "words_in"]

_LETTERS_OF_A_STEM: Final = 4
_ARTICLES: Final = ("arna", "erna", "orna", "ena", "et", "en", "na")
WORDS_AT_MOST: Final = 100
"""Ten times the longest name; at a thousand variants of words Lucene gives up."""
LETTERS_AT_MOST: Final = 300
"""Of a text searched for, and of one word: where each sign is a word, Lucene's thousand is near."""
_SIGNS: Final = re.compile(r"^[\W_]+|[\W_]+$")
"""What stands around a word: a question mark, a bracket; within it a sign is a letter."""
_SPECIAL: Final = re.compile(r'([+\-&|!(){}\[\]^"~*?:\\/])')


async def words_in(asking: Asking, text: str) -> list[str]:
    """The words of a text that say something: without the signs around them, and no stop words.

    What a stop word is the Swedish analyzer knows. Where there is nothing else, they are meant, and
    so are signs.

    Raises InputError for more words or letters than `lucene` takes, and StoreError, by kind.
    """
    given = _words(text)
    words = [word for one in given if (word := _SIGNS.sub("", one))]
    if not words:
        return given
    stop_words = (await asking.row("spoken/stop_words"))["words"]
    return [word for word in words if word.casefold() not in stop_words] or words


def spoken_words(words: Iterable[str]) -> dict[str, str]:
    """For each word a Lucene query for claims that hold it, in any form or compound.

    The Swedish analyzer leaves the definite forms of neuters as they are and takes no compound
    apart, so a word of four letters or more is also looked for inside others, without its article.
    """
    return {word: " OR ".join(_forms(word)) for word in words}


def _forms(word: str) -> list[str]:
    folded = _escaped(fold(word))
    forms = [_escaped(word)]
    if len(folded) >= _LETTERS_OF_A_STEM and " " not in folded:
        forms.append(f"*{folded}*")
        ending = next((end for end in _ARTICLES if folded.endswith(end)), "")
        stem = folded.removesuffix(ending)
        if ending and len(stem) >= _LETTERS_OF_A_STEM:
            forms.append(f"*{stem}*")
    return forms


def near_words(words: Iterable[str]) -> str:
    """A Lucene query that wants one of the words, inflected, inside a compound or misspelt."""
    parts = (part for word in words for part in fold(word).split())
    variants = (one for part in parts for one in (*_forms(part), *_misspelt(part)))
    return " OR ".join(dict.fromkeys(variants))


def _misspelt(word: str) -> list[str]:
    """The word with a letter or two wrong; none for a short one, which would be another word."""
    return [f"{word}~{1 if len(word) < 8 else 2}"] if len(word) > 2 else []


def lucene(text: str, *, prefix: bool = False, fuzzy: bool = False) -> str:
    """A Lucene query that wants every word of the text, each escaped; empty for no words.

    A short word gets no misspellings: with two letters wrong it would be another word.

    Raises InputError for more than a hundred words or three hundred letters.
    """
    clauses: list[str] = []
    for word in _words(text):
        variants = [_escaped(word)]
        folded = _escaped(fold(word))
        if prefix and folded and " " not in folded:
            variants.append(f"{folded}*")
        if fuzzy and len(word) > 3 and " " not in folded:
            variants.append(f"{folded}~{1 if len(word) < 8 else 2}")
        clauses.append(f"+({' OR '.join(variants)})")
    return " ".join(clauses)


def _words(text: str) -> list[str]:
    words = text.split()
    for what, found, at_most in (
        ("words are", len(words), WORDS_AT_MOST),
        ("letters are", sum(map(len, words)), LETTERS_AT_MOST),
    ):
        if found > at_most:
            raise InputError(
                f"{found} {what} searched for; {at_most} are allowed.",
                "Search for the words that matter.",
                at_most=at_most,
            )
    return words


def _escaped(word: str) -> str:
    """The word without any meaning of its own to Lucene."""
    plain = word.lower() if word.upper() in {"AND", "OR", "NOT"} else word
    return _SPECIAL.sub(r"\\\1", plain)
