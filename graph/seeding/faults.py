"""What is wrong with the seeds, said so that a person finds the place and can mend it."""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches

__all__ = ["Fault", "Place", "nearest", "said"]


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A line of a seed file; the file is named from the seeds' own folder."""

    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One thing that is wrong, where it stands, and how to mend it."""

    place: Place
    what: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.place}: {self.what} — {self.remedy}"

    def as_data(self) -> dict[str, object]:
        """The fault as plain data, for an error's details."""
        return {
            "file": self.place.file,
            "line": self.place.line,
            "what": self.what,
            "remedy": self.remedy,
        }


def nearest(word: str, known: Iterable[str], count: int = 3) -> list[str]:
    """The known words most like this one, the likest first; none when nothing is like it."""
    return get_close_matches(word, list(known), n=count, cutoff=0.6)


def said(words: Iterable[str], last: str = "or") -> str:
    """The words as a person lists them: "a, b or c"."""
    *others, final = [*words] or [""]
    return f"{', '.join(others)} {last} {final}" if others else final
