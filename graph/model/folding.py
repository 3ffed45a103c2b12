"""Names as people type them: without capitals, dots over letters, or punctuation."""

import re
import unicodedata
from functools import lru_cache

__all__ = ["fold", "swedish_order"]

_LETTERED = re.compile(r"(?<=\b[^\W\d_])\.(?=[^\W\d_]\b)")
"""The dots between the letters of an abbreviation: S.K.L. is SKL."""

_APART = re.compile(r"[\W_]+")
"""What is neither letter nor digit."""

_REMEMBERED = 20_000
"""Texts whose folding is kept: all names of the seeds, each of which is folded many times."""


class _Spoken(dict[int, int | None]):
    """What becomes of each letter, looked up once: marks and what shows nothing go.

    A mark stands over a letter; a soft hyphen or a joiner shows nothing.
    """

    def __missing__(self, code: int) -> int | None:
        letter = chr(code)
        silent = unicodedata.combining(letter) or unicodedata.category(letter) == "Cf"
        return self.setdefault(code, None if silent else code)


_SPOKEN = _Spoken()

_ALPHABET = "abcdefghijklmnopqrstuvwxyzåäö"


@lru_cache(maxsize=_REMEMBERED)
def fold(text: str) -> str:
    """The text in lower case, letters without their marks, runs of anything else as one space."""
    # Parted first, so that mathematical and wide letters have capitals to fold; parted again,
    # because folding can put marks back.
    letters = _parted(_parted(text).casefold()).translate(_SPOKEN)
    # The marks went first: in S.Ö.L. one would part the letter from its dot.
    return _APART.sub(" ", _LETTERED.sub("", letters)).strip()


def swedish_order(text: str) -> str:
    """A key that sorts as a Swedish dictionary does: å, ä, ö last, v before w, marks ignored."""
    composed = unicodedata.normalize("NFC", text.casefold())
    return "".join(_place(letter) for letter in composed)


def _parted(text: str) -> str:
    return unicodedata.normalize("NFKD", text)


def _place(letter: str) -> str:
    if letter in _ALPHABET:
        return chr(ord("a") + _ALPHABET.index(letter))
    base = fold(letter)
    return base if base else " "
