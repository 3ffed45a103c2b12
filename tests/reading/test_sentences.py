"""A sentence is served with the names of the persons in it, and without those that are gone."""

import pytest

from graph.reading.asking import Row
from graph.reading.sentences import spoken

ADA = {"id": "person/p001", "name": "Ada Prov"}
BO = {"id": "person/p002", "name": "Bo Prov"}


def claim(statement: str, *persons: Row) -> Row:
    """A claim with its sentence and the persons it mentions."""
    return {"statement": statement, "persons": list(persons)}


@pytest.mark.parametrize(
    ("statement", "persons", "said"),
    [
        ("Nätverket styr.", [], "Nätverket styr."),
        ("{person/p001} sitter.", [ADA], "Ada Prov sitter."),
        ("{person/p001} och {person/p002} sitter.", [BO, ADA], "Ada Prov och Bo Prov sitter."),
        ("{person/p001}, {person/p001}.", [ADA], "Ada Prov, Ada Prov."),
        ("{person/p001} sitter.", [], "en person vars namn inte längre anges sitter."),
        ("{actor/x} sitter.", [], "{actor/x} sitter."),
    ],
)
def test_names_stand_in_their_place(statement: str, persons: list[Row], said: str) -> None:
    """Each id in braces becomes the name; a person who is forgotten stays somebody without one."""
    assert spoken(claim(statement, *persons)) == said
