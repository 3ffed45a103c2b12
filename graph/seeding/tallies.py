"""How often each noun and each set word occurs in what the seeds make."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from graph.model.entities import Trait
from graph.model.families import SET_WORDS, Family
from graph.seeding.rows import NodeRow

__all__ = ["tallies_of"]


class _Word(NamedTuple):
    """The family is "noun" for a noun itself; the noun is what the word is said of."""

    family: str
    value: str
    noun: str
    trait: str | None = None


def tallies_of(rows: Iterable[NodeRow]) -> list[dict[str, Any]]:
    """One map per word, in order: family, value, noun, trait (of a trait and its values), count.

    Traits, and the values that are set for them, are told of even where nothing is measured so;
    values that are not set never are.
    """
    used: Counter[_Word] = Counter()
    there: set[_Word] = set()
    for row in rows:
        used.update(_words_in(row))
        there.update(_set_by(row))
    there.update(word for word in used if word.family != Family.VALUE)
    ordered = sorted(there, key=lambda word: (*word[:3], word.trait or ""))
    return [{**word._asdict(), "count": used[word]} for word in ordered]


def _words_in(row: NodeRow) -> Iterator[_Word]:
    noun = row.label.lower()
    yield _Word("noun", noun, noun)
    for family in SET_WORDS[noun]:
        if family in row.properties:
            yield _Word(family, row.properties[family], noun)
    for edge in row.edges:
        if "field" in edge.properties:
            yield _Word(Family.PART, edge.properties["field"], noun)
        if edge.edge == "OF_TRAIT":
            yield _Word(Family.TRAIT, edge.target, noun, edge.target)
            if "value_text" in row.properties:
                yield _Word(Family.VALUE, row.properties["value_text"], noun, edge.target)


def _set_by(row: NodeRow) -> Iterator[_Word]:
    if row.label == Trait.__name__:
        yield _Word(Family.TRAIT, row.id, "measure", row.id)
        for value in row.properties["values"]:
            yield _Word(Family.VALUE, value, "measure", row.id)
