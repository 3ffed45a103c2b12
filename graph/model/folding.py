"""Names as people type them: without capitals, dots over letters, or punctuation."""

import re
import unicodedata
from functools import lru_cache

__all__ = ["fold", "swedish_order"]

_LETTERED = re.compile(r"(?<=\b[^\W\d_])\.(?=[^\W\d_]\b)")
"""The dots between the letters of an abbreviation: S.K.L. is SKL."""

_REMEMBERED = 20_000
"""Texts whose folding is kept: all names of the seeds, each of which is folded many times."""

_ALPHABET = "abcdefghijklmnopqrstuvwxyzåäö"


@lru_cache(maxsize=_REMEMBERED)
def fold(text: str) -> str:
    """The text in lower case, letters without their marks, runs of anything else as one space."""
    # Parted first, so that mathematical and wide letters have capitals to fold; parted again,
    # because folding can put marks back.
    letters = (c for c in _parted(_parted(text).casefold()) if not _is_silent(c))
    # The marks go first: in S.Ö.L. one would part the letter from its dot.
    kept = (c if c.isalnum() else " " for c in _LETTERED.sub("", "".join(letters)))
    return " ".join("".join(kept).split())


def _is_silent(letter: str) -> bool:
    """Whether it is a mark over a letter, or shows nothing: a soft hyphen, a joiner."""
    return bool(unicodedata.combining(letter)) or unicodedata.category(letter) == "Cf"


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
