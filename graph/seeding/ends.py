"""Which fields of a noun name other nouns, and which nouns they may name."""

from functools import cache
from typing import Final

from graph.model.claims import Claim
from graph.model.common import End
from graph.model.entities import Entity

__all__ = ["claim_ends", "ids_in", "may_name"]

_BEARERS: Final = ("actor", "person", "post")
_ENTITY_ENDS: Final[dict[str, dict[str, tuple[str, ...]]]] = {
    "actor": {"covers": ("area",), "part_of": ("actor",)},
    "area": {"within": ("area",)},
    "post": {"within": ("actor",)},
    "topic": {"broader": ("topic",)},
    "document": {"publisher": _BEARERS},
    "scenario": {"proposed_by": _BEARERS, "document": ("document",)},
}


@cache
def claim_ends(kind: type[Claim]) -> dict[str, End]:
    """The fields of a kind of claim that become edges, with what they become."""
    found: dict[str, End] = {}
    for name, field in kind.model_fields.items():
        for part in field.metadata:
            if isinstance(part, End):
                found[name] = part
    return found


@cache
def may_name(kind: type[Entity] | type[Claim]) -> dict[str, tuple[str, ...]]:
    """The fields of a kind of noun that name others, citations aside, with the nouns that fit."""
    if issubclass(kind, Claim):
        return {name: end.nouns for name, end in claim_ends(kind).items()}
    return _ENTITY_ENDS.get(kind.__name__.lower(), {})


def ids_in(value: object) -> tuple[str, ...]:
    """A field's value as ids: one, several or none."""
    if isinstance(value, str):
        return (value,)
    if isinstance(value, (list, tuple)):
        return tuple(item for item in value if isinstance(item, str))  # pyright: ignore[reportUnknownVariableType]
    return ()
