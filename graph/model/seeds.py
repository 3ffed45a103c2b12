"""A seed file: one document's facts, or one family of things, as a person writes them."""

from pydantic import BaseModel, ConfigDict, Field

from graph.model.claims import (
    Claim,
    Event,
    Finding,
    Grant,
    Listing,
    Mandate,
    Measure,
    Name,
    Seat,
    Step,
    Succession,
    Task,
    Tie,
)
from graph.model.common import ENTITY_NOUNS, DateText, End, Id, Ids, Text
from graph.model.entities import (
    Actor,
    Area,
    Document,
    Entity,
    Matter,
    Person,
    Post,
    Scenario,
    Topic,
    Trait,
)

__all__ = ["CLAIMS", "ENTITIES", "NOUNS", "PARTS", "Defaults", "SeedFile"]

ENTITIES: dict[str, type[Entity]] = {
    "actors": Actor,
    "areas": Area,
    "posts": Post,
    "persons": Person,
    "matters": Matter,
    "topics": Topic,
    "traits": Trait,
    "documents": Document,
    "scenarios": Scenario,
}
"""The lists of things in a seed file, by key."""

CLAIMS: dict[str, type[Claim]] = {
    "names": Name,
    "ties": Tie,
    "seats": Seat,
    "mandates": Mandate,
    "steps": Step,
    "grants": Grant,
    "events": Event,
    "successions": Succession,
    "measures": Measure,
    "tasks": Task,
    "findings": Finding,
    "listings": Listing,
}
"""The lists of claims in a seed file, by key."""

NOUNS: dict[str, type[Entity] | type[Claim]] = {
    kind.__name__.lower(): kind for kind in (*ENTITIES.values(), *CLAIMS.values())
}
"""Every noun by its name, which is also the first part of its ids."""


def _parts() -> dict[str, tuple[str, ...]]:
    parts: dict[str, tuple[str, ...]] = {}
    for kind in CLAIMS.values():
        for name, field in kind.model_fields.items():
            nouns = next((part.nouns for part in field.metadata if isinstance(part, End)), ())
            if nouns:
                parts[name] = tuple(dict.fromkeys((*parts.get(name, ()), *nouns)))
    return parts | {"lists": ENTITY_NOUNS}


PARTS = _parts()
"""The parts that things play in claims, each with the nouns that can play it: the fields in which
claims name things, and what a list is of."""


class Defaults(BaseModel):
    """What holds for every entry of the file that does not say otherwise."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    document: Id | None = None
    section: Text | None = None
    page: int | None = None
    as_of: DateText | None = Field(
        default=None,
        description="Given to claims that have neither from, to, on nor as_of of their own.",
    )
    area: Ids = ()
    topic: Ids = ()
    scenario: Ids = ()


class SeedFile(BaseModel):
    """One YAML file under seeds/."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    defaults: Defaults = Defaults()
    moved: dict[str, Id] = Field(
        default={},
        description="Former ids: the first 32 hexadecimal digits of the SHA-256 of what an id was, "
        "and the id it has now.",
    )
    actors: tuple[Actor, ...] = ()
    areas: tuple[Area, ...] = ()
    posts: tuple[Post, ...] = ()
    persons: tuple[Person, ...] = ()
    matters: tuple[Matter, ...] = ()
    topics: tuple[Topic, ...] = ()
    traits: tuple[Trait, ...] = ()
    documents: tuple[Document, ...] = ()
    scenarios: tuple[Scenario, ...] = ()
    names: tuple[Name, ...] = ()
    ties: tuple[Tie, ...] = ()
    seats: tuple[Seat, ...] = ()
    mandates: tuple[Mandate, ...] = ()
    steps: tuple[Step, ...] = ()
    grants: tuple[Grant, ...] = ()
    events: tuple[Event, ...] = ()
    successions: tuple[Succession, ...] = ()
    measures: tuple[Measure, ...] = ()
    tasks: tuple[Task, ...] = ()
    findings: tuple[Finding, ...] = ()
    listings: tuple[Listing, ...] = ()
