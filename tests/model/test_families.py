"""Which properties hold a set word."""

from graph.model.families import SET_WORDS


def test_every_property_that_is_enumerated_is_counted() -> None:
    """All that claims and things are filtered by is counted, and no free text of that name."""
    assert set(SET_WORDS["seat"]) == {"status", "modality", "holding", "role", "arena"}
    assert set(SET_WORDS["mandate"]) == {"status", "modality", "power", "standing"}
    assert set(SET_WORDS["step"]) == {"status", "modality", "does", "obligation"}
    assert set(SET_WORDS["name"]) == {"status", "modality", "form"}
    assert set(SET_WORDS["tie"]) == {"status", "modality", "type"}
    assert set(SET_WORDS["actor"]) == {"status", "type"}
    assert set(SET_WORDS["listing"]) == {"status", "modality"}
