"""What set words mean, in the schema: each value of an enumeration with its Swedish word."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from graphql import GraphQLEnumType, GraphQLSchema

from graph.model.entities import ActorType, AreaType, DocumentType
from graph.model.glossary import CALLED, PARTS
from graph.model.values import EventType, FindingType, SuccessionType, TaskType, TieType

__all__ = ["describe"]

_OF_CLAIMS: Final = (TieType, EventType, SuccessionType, TaskType, FindingType)
_OF_THINGS: Final = (ActorType, AreaType, DocumentType)

_MEANING: Final[Mapping[str, tuple[type[StrEnum], ...]]] = {
    **{kind.__name__: (kind,) for kind in CALLED},
    "ClaimType": _OF_CLAIMS,
    "EntityType": _OF_THINGS,
    "NodeType": (*_OF_THINGS, *_OF_CLAIMS),
}
"""What the words of an enumeration stand for; one that stands for two things means either."""

_NOUNS: Final = ("Noun", "EntityNoun", "ClaimNoun")


def describe(schema: GraphQLSchema) -> None:
    """Gives every value that stands for a set word the Swedish one, and every noun its type's."""
    for kind in schema.type_map.values():
        if isinstance(kind, GraphQLEnumType):
            for name, value in kind.values.items():
                if kind.name in _NOUNS:
                    value.description = schema.type_map[name.title()].description
                else:
                    value.description = value.description or _called(kind.name, name.lower())


def _called(kind: str, word: str) -> str | None:
    if kind == "Part":
        return PARTS[word]
    said = [CALLED[one][one(word)] for one in _MEANING.get(kind, ()) if word in list(one)]
    return " / ".join(dict.fromkeys(said)) or None
