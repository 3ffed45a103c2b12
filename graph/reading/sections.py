"""The sections of documents as a tree: by number or by heading, each with everything under it."""

import re
from dataclasses import dataclass
from typing import Final

from graph.errors import UnknownNameError
from graph.model.folding import fold
from graph.reading.asking import Asking, Row
from graph.reading.nearness import hint, nearest

__all__ = ["Section", "sections_named", "sections_of"]

_NUMBERED: Final = re.compile(
    r"(?P<number>\d+(?:\.\d+)*|(?:bilaga|del) \d+)(?:\s+(?P<heading>.*))?"
)
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

    def is_under(self, asked: str) -> bool:
        """Whether it is, or lies under, what is asked for by number or words of the heading."""
        wanted = _SPOKEN_OF.sub("", " ".join(asked.casefold().split())).rstrip(".")
        if self.text.casefold() == asked.casefold():
            return True
        found = _NUMBERED.fullmatch(wanted)
        if found:
            number, heading = found["number"], found["heading"]
            under = self.number == number or self.number.startswith(f"{number}.")
            return under and (not heading or _begins_a_word(heading, self.heading))
        return _begins_a_word(wanted, self.heading)


def _begins_a_word(words: str, heading: str) -> bool:
    return f" {fold(words)}" in f" {fold(heading)}"


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

    Raises UnknownNameError with what is near where there is none, and StoreError, by kind.
    """
    sections = await sections_of(asking, documents)
    fitting = [one.text for one in sections if one.is_under(text)]
    if fitting:
        return list(dict.fromkeys(fitting))
    near = nearest(text, [one.text for one in sections])
    raise UnknownNameError(
        f"No claim is cited from a section {text!r}.",
        f"{hint(near)}`sections` lists them all.",
        name=text,
        nearest=near,
    )


def _section(row: Row) -> Section:
    found = _NUMBERED.fullmatch(row["section"].casefold())
    number = found["number"] if found else ""
    heading = row["section"][len(number) :].strip()
    return Section(row["document"], row["section"], number, heading, row["count"])


def _order(number: str) -> tuple[int, list[int]]:
    """Chapters by number, then annexes by theirs; what has no number first, as the pages come."""
    digits = [int(one) for one in re.findall(r"\d+", number)]
    return (0 if not digits else 1 if number[0].isdigit() else 2, digits)
