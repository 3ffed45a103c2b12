"""The set words that are in use: types, parts and traits, with how often each occurs."""

from dataclasses import dataclass
from enum import StrEnum

from graph.model.folding import fold
from graph.reading.asking import Asking

__all__ = ["Family", "SetWord", "words"]


class Family(StrEnum):
    """What a set word is a word for."""

    TYPE = "type"
    PART = "part"
    TRAIT = "trait"


@dataclass(frozen=True, slots=True)
class SetWord:
    """A word in use: what it is asked for by, what it is called, of which noun, how often."""

    family: Family
    value: str
    label: str
    noun: str
    count: int


async def words(asking: Asking, text: str = "", families: tuple[Family, ...] = ()) -> list[SetWord]:
    """The words of the families (none given: of all) that hold a text, the most frequent first.

    Raises StoreError, by kind.
    """
    rows = await asking.rows("vocabulary/words")
    every = [SetWord(Family(row["family"]), *(row[key] for key in _KEYS)) for row in rows]
    wanted = fold(text)
    kept = [
        word
        for word in every
        if (not families or word.family in families)
        and wanted in fold(f"{word.value} {word.label}".replace("_", " "))
    ]
    return sorted(kept, key=lambda word: (-word.count, word.family, word.value, word.noun))


_KEYS = ("value", "label", "noun", "count")
