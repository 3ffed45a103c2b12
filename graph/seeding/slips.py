"""Names that a slip of the fingers makes of each other: one letter more, less, other or moved."""

from collections import defaultdict
from typing import Final

from graph.model.folding import fold

__all__ = ["Neighbours"]

_LETTERS_OF_A_WORD: Final = 4
"""A shorter word with another letter is another word: NPO and RPO, KSL and VKL."""


class Neighbours:
    """Names, added one by one, and asked for those that are one slip from another.

    Each is found under what is left of it without one of its letters: two names that are a slip
    apart have one such remainder in common, so that no name is held against all the others.
    """

    def __init__(self) -> None:
        self._under: defaultdict[str, set[str]] = defaultdict(set)
        self._places: dict[str, int] = {}

    def add(self, name: str) -> None:
        """Keep a name to be found."""
        self._places.setdefault(name, len(self._places))
        for remainder in _remainders(fold(name)):
            self._under[remainder].add(name)

    def near(self, name: str) -> list[str]:
        """The names kept that are one slip from this one, or the same but for capitals and signs.

        In the order in which they came; a name that is spelt the same is none. A figure that
        differs tells two names apart, and so does a letter in a short word.
        """
        folded = fold(name)
        found = {other for left in _remainders(folded) for other in self._under.get(left, ())}
        near = (other for other in found if other != name and _is_slip(folded, fold(other)))
        return sorted(near, key=self._places.__getitem__)


def _remainders(folded: str) -> set[str]:
    return {folded, *(folded[:place] + folded[place + 1 :] for place in range(len(folded)))}


def _is_slip(one: str, other: str) -> bool:
    if one == other:
        return True
    place = _common(one, other)
    mine, theirs = one[place:], other[place:]
    kept = _common(mine[::-1], theirs[::-1])
    mine, theirs = mine[: len(mine) - kept], theirs[: len(theirs) - kept]
    turned = len(mine) == 2 and mine == theirs[::-1]
    if not turned and max(len(mine), len(theirs)) > 1:
        return False
    word = max(len(_word_at(one, place)), len(_word_at(other, place)))
    return word >= _LETTERS_OF_A_WORD and not any(map(str.isdigit, mine + theirs))


def _common(one: str, other: str) -> int:
    """How many letters the two begin with in common."""
    differing = (place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b)
    return next(differing, min(len(one), len(other)))


def _word_at(text: str, place: int) -> str:
    """The word in which the place lies, or which ends there."""
    before, after = text[:place], text[place:]
    return before.rpartition(" ")[2] + after.partition(" ")[0]
