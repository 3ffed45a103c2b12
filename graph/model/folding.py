"""Names as people type them: without capitals, dots over letters, or punctuation."""

import unicodedata

__all__ = ["fold", "swedish_order"]

_ALPHABET = "abcdefghijklmnopqrstuvwxyzåäö"


def fold(text: str) -> str:
    """The text in lower case, letters without their marks, runs of anything else as one space."""
    # Parted first, so that mathematical and wide letters have capitals to fold; parted again,
    # because folding can put marks back.
    letters = _parted(_parted(text).casefold())
    kept = (c if c.isalnum() else " " for c in letters if not unicodedata.combining(c))
    return " ".join("".join(kept).split())


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
