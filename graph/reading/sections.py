"""The sections of documents as a tree: by number or by heading, each with everything under it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from graph.errors import UnknownNameError
from graph.model.folding import fold
from graph.reading.asking import Asking, Row
from graph.reading.nearness import hint, nearest

__all__ = ["Section", "sections_meaning", "sections_named", "sections_of"]

_NUMBERED: Final = re.compile(
    r"(?P<number>\d+(?:\.\d+)*|(?:bilaga|del) \d+)(?:\s+(?P<heading>.*))?"
)
PLACES_AT_MOST: Final = 10_000
"""Sections whose places are kept: as many as are listed at once."""

_SPOKEN_OF: Final = re.compile(r"(?:kapitel|kap|avsnitt|sektion|section|chapter)\s+(?=\d)")


@dataclass(frozen=True, slots=True)
class Section:
    """A section that claims are cited from: its number (empty: none), its heading, how many."""

    document: Row
    text: str
    number: str
    heading: str
    count: int

    def depth(self) -> int:
        """How deep it lies: 1 for a chapter, 2 for what is under one."""
        below = self.number.startswith(("bilaga", "del")) and bool(self.heading)
        return self.number.count(".") + 1 + (": " in self.heading) + below


@dataclass(frozen=True, slots=True)
class _Place:
    """A section to be found: its text in lower case, its number, its folded heading."""

    text: str
    number: str
    heading: str

    @classmethod
    @lru_cache(PLACES_AT_MOST)
    def of(cls, text: str) -> "_Place":
        """The place that the text of a section tells."""
        number, heading = _parts(text)
        return cls(text.casefold(), number, fold(heading))


@dataclass(frozen=True, slots=True)
class _Asked:
    """A section as it is asked for: word by word, by number, by words of its heading."""

    text: str
    number: str
    heading: str

    @classmethod
    def of(cls, asked: str) -> "_Asked":
        """What is asked for by a text."""
        wanted = _SPOKEN_OF.sub("", " ".join(asked.casefold().split())).rstrip(".")
        found = _NUMBERED.fullmatch(wanted)
        number, heading = (found["number"], found["heading"] or "") if found else ("", wanted)
        return cls(asked.casefold(), number, fold(heading))

    def means(self, place: _Place) -> bool:
        """Whether a section is this, or lies under it."""
        if place.text == self.text:
            return True
        if not self.number and not self.heading:
            # Signs alone would be found in every heading.
            return False
        under = not self.number or f"{place.number}.".startswith(f"{self.number}.")
        return under and f" {self.heading}" in f" {place.heading}"


def sections_meaning(texts: Iterable[str]) -> dict[str, list[str]]:
    """For the text of each section all that mean it: its own, and those that it lies under."""
    asked = {text: _Asked.of(text) for text in texts}
    places = {text: _Place.of(text) for text in asked}
    return {
        text: [other for other, one in asked.items() if one.means(place)]
        for text, place in places.items()
    }


async def sections_of(asking: Asking, documents: list[str]) -> list[Section]:
    """The sections that claims are cited from, of these documents or (none given) of all.

    In the order of the documents' names; within each by number, then by page.
    Raises StoreError, by kind.
    """
    rows = await asking.lasting("documents/sections", ids=documents)
    found = [_section(row) for row in rows]
    return sorted(found, key=lambda one: (one.document["sort_key"], _order(one.number)))


async def sections_named(asking: Asking, text: str, documents: list[str]) -> list[str]:
    """The texts of all sections that a number or words of a heading mean, with those under them.

    In their own order. Raises UnknownNameError with what is near where there is none, and
    StoreError, by kind.
    """
    [row] = await asking.lasting("documents/section_texts", ids=documents)
    known: list[str] = row["sections"]
    asked = _Asked.of(text)
    fitting = [one for one in known if asked.means(_Place.of(one))]
    if fitting:
        return fitting
    near = nearest(text, known)
    raise UnknownNameError(
        f"No claim is cited from a section {text!r}.",
        f"{hint(near)}`sections` lists them all.",
        name=text,
        nearest=near,
    )


def _section(row: Row) -> Section:
    number, heading = _parts(row["section"])
    return Section(row["document"], row["section"], number, heading, row["count"])


def _parts(text: str) -> tuple[str, str]:
    """The number of a section in lower case (empty: none), and its heading."""
    found = _NUMBERED.fullmatch(text.casefold())
    number = found["number"] if found else ""
    return number, text[len(number) :].strip()


def _order(number: str) -> tuple[int, list[int]]:
    """Chapters by number, then annexes by theirs; what has no number first, as the pages come."""
    digits = [int(one) for one in re.findall(r"\d+", number)]
    return (0 if not digits else 1 if number[0].isdigit() else 2, digits)
