"""Which of some texts somebody may have meant by one that is none of them."""

from collections.abc import Iterable
from difflib import SequenceMatcher, get_close_matches
from typing import Final

from graph.model.folding import fold

__all__ = ["hint", "likeness", "nearest"]

_NEAREST: Final = 5
"""As many as one reads in a remedy."""
_LETTERS_AT_MOST: Final = 100
"""Of a text that is looked near: each of its words is held beside every word that is known."""
_LETTERS_OF_A_STEM: Final = 4
_ALIKE: Final = 0.75
"""Of two words of eight letters six are the same, in their order."""


def nearest(text: str, known: Iterable[str], at_most: int = _NEAREST) -> list[str]:
    """Up to five of the known texts that have a word of the text, or nearly, the most alike first.

    Empty where none is near: what only comes first in a list is no help.
    """
    wanted = fold(text)[:_LETTERS_AT_MOST]
    shared = {one: _shared(wanted.split(), fold(one).split()) for one in dict.fromkeys(known)}

    def order(one: str) -> tuple[float, float, str]:
        return (-shared[one], -likeness(wanted, fold(one)), one)

    return sorted((one for one in shared if shared[one]), key=order)[:at_most]


def hint(near: list[str]) -> str:
    """What a remedy begins with where there is something near; empty where there is not."""
    return f"Did you mean: {'; '.join(near)}? " if near else ""


def likeness(one: str, other: str) -> float:
    """How much two texts have in common, letter by letter, of all they have: 0 to 1."""
    return SequenceMatcher(None, one[:_LETTERS_AT_MOST], other[:_LETTERS_AT_MOST]).ratio()


def _shared(wanted: list[str], words: list[str]) -> int:
    """How many of the wanted words are among the words, but for an ending or a slip."""
    return sum(one in words or _is_nearly_among(one, words) for one in wanted)


def _is_nearly_among(one: str, words: list[str]) -> bool:
    long = [word for word in words if min(len(one), len(word)) >= _LETTERS_OF_A_STEM]
    begun = any(one.startswith(word) or word.startswith(one) for word in long)
    return begun or bool(get_close_matches(one, long, 1, _ALIKE))
