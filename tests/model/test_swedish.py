"""The Swedish words for what there is in the model: none is forgotten."""

from collections.abc import Mapping
from enum import StrEnum

import pytest

from graph.model import seeds, swedish
from graph.model.common import ENTITY_NOUNS
from graph.model.entities import ActorType
from graph.model.glossary import CALLED, PARTS
from graph.model.swedish import BODIES, THINGS


def test_whatever_is_folded_has_a_word_for_many() -> None:
    """Many of one kind of body, or of another thing, have a Swedish word in drawings."""
    assert set(BODIES) == set(ActorType)
    assert {*THINGS, "actor"} == set(ENTITY_NOUNS)


@pytest.mark.parametrize(("kind", "called"), CALLED.items())
def test_every_set_word_has_a_swedish_one(
    kind: type[StrEnum], called: Mapping[StrEnum, str]
) -> None:
    """What filters take is called something, value by value."""
    assert set(called) == set(kind)
    assert all(called.values())


TABLES = (
    *CALLED.values(),
    *(BODIES, THINGS, PARTS, swedish.TIE, swedish.SEAT_ROLE, swedish.STANDING, swedish.POWER),
    *(swedish.DOES, swedish.SUCCESSION, swedish.SUCCESSION_ALONE, swedish.TASK),
)


def test_words_are_written_small() -> None:
    """As they stand in the middle of a sentence; but for what is written so anywhere."""
    words = {word for table in TABLES for word in table.values()}
    assert {word for word in words if word != word.lower()} == {"FoU-enheter"}
    assert len(words) > 150


def test_every_part_has_a_swedish_word() -> None:
    """What a thing is in a claim is called something."""
    assert set(PARTS) == set(seeds.PARTS)
