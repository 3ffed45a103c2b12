"""The families of set words: which properties of claims and things hold one, and of what kind."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final, get_args

from graph.model.glossary import CALLED
from graph.model.seeds import CLAIMS, ENTITIES

__all__ = ["SET_WORDS", "Family"]


class Family(StrEnum):
    """What a set word is a word for: a property of claims or things, a part, a trait, its value."""

    TYPE = "type"
    PART = "part"
    TRAIT = "trait"
    VALUE = "value"
    ROLE = "role"
    HOLDING = "holding"
    ARENA = "arena"
    POWER = "power"
    STANDING = "standing"
    DOES = "does"
    OBLIGATION = "obligation"
    FORM = "form"
    MODALITY = "modality"
    STATUS = "status"


def _set_words() -> Mapping[str, Mapping[str, type[StrEnum]]]:
    return {
        kind.__name__.lower(): {
            name: one
            for name, field in kind.model_fields.items()
            for one in CALLED
            if name in list(Family) and one in (field.annotation, *get_args(field.annotation))
        }
        for kind in (*CLAIMS.values(), *ENTITIES.values())
    }


SET_WORDS: Final = _set_words()
"""For each noun its properties that hold a set word, each with the enumeration it is of."""
