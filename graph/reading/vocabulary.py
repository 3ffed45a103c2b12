"""The set words that filters take: what each is called in Swedish, and how often it occurs."""

from dataclasses import dataclass

from graph.errors import UnknownNameError
from graph.model.families import SET_WORDS, Family
from graph.model.folding import fold
from graph.model.glossary import CALLED, PARTS
from graph.reading.asking import Asking, Row
from graph.reading.nearness import hint, nearest

__all__ = ["SetWord", "values_named", "words"]


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

    Looked through is how a word is asked for, what it is called in Swedish, and, of a trait, its
    other names. Where none holds the text, those are given that hold its words inflected.

    Raises StoreError, by kind.
    """
    rows = await asking.lasting("vocabulary/words")
    wanted = [row for row in rows if not families or row["family"] in families]
    spoken = [_spoken(row) for row in wanted]
    sought = fold(text)
    if text and not sought:
        # Signs alone would be found in every word.
        return []
    kept = [row for row, said in zip(wanted, spoken, strict=True) if sought in fold(said)]
    if not kept:
        near = set(nearest(text, spoken, at_most=len(spoken)))
        kept = [row for row, said in zip(wanted, spoken, strict=True) if said in near]
    found = dict.fromkeys(_set_word(row) for row in kept)
    return sorted(found, key=lambda word: (-word.count, word.family, word.value, word.noun))


def _set_word(row: Row) -> SetWord:
    family = Family(row["family"])
    return SetWord(family, row["value"], _label(family, row), row["noun"], row["count"])


def _label(family: Family, row: Row) -> str:
    if family is Family.PART:
        return PARTS[row["value"]]
    if family is Family.TRAIT:
        return row["name"]
    if family is Family.VALUE:
        return f"{row['name']}: {row['value']}"
    kind = SET_WORDS[row["noun"]][family]
    return CALLED[kind][kind(row["value"])]


def _spoken(row: Row) -> str:
    """All that a word is found by."""
    said = (row["value"].replace("_", " "), _label(Family(row["family"]), row), *row["names"])
    return " ".join(said)


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
    raise UnknownNameError(
        f"No measure that is asked for has the value {text!r}.",
        f"{hint(near)}`facets {{ values {{ value }} }}` of the claims lists them all; yes and no "
        "are asked for by `isTrue`, numbers by `least` and `most`.",
        name=text,
        nearest=near,
    )
