"""The Swedish words for what there is in the model: none is forgotten."""

from graph.model.common import ENTITY_NOUNS
from graph.model.entities import ActorType
from graph.model.swedish import BODIES, THINGS


def test_whatever_is_folded_has_a_word_for_many() -> None:
    """Many of one kind of body, or of another thing, have a Swedish word in drawings."""
    assert set(BODIES) == set(ActorType)
    assert {*THINGS, "actor"} == set(ENTITY_NOUNS)
