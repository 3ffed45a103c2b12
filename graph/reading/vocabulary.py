"""The set words that are in use: types, parts and traits, with how often each occurs."""

from dataclasses import dataclass
from enum import StrEnum

from graph.errors import UnknownNameError
from graph.model.folding import fold
from graph.reading.asking import Asking
from graph.reading.nearness import nearest

__all__ = ["Family", "SetWord", "values_named", "words"]


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


async def values_named(asking: Asking, texts: list[str], traits: list[str]) -> list[str]:
    """The values, as measures of the traits (none given: of any) have them, that the texts mean.

    Capitals and the dots of letters do not matter. A value that is set for a trait may be one that
    no measure has. Raises UnknownNameError with what is near for any other text, and StoreError,
    by kind.
    """
    known = (await asking.row("vocabulary/values", traits=traits))["values"]
    return [value for text in texts for value in _meant(text, known)]


def _meant(text: str, known: list[str]) -> list[str]:
    meant = [value for value in known if fold(value) == fold(text)]
    if meant:
        return meant
    near = nearest(text, known)
    hint = f"Did you mean: {'; '.join(near)}? " if near else ""
    raise UnknownNameError(
        f"No measure that is asked for has the value {text!r}.",
        f"{hint}`facets {{ values {{ value }} }}` of the claims lists them all; yes and no are "
        "asked for by `isTrue`, numbers by `least` and `most`.",
        name=text,
        nearest=near,
    )
