"""The nodes and edges that the seeds make, as the rows that are sent to the store."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any, Final

from graph.model.claims import PERSONS, Claim, Event, Listing, Measure, Name
from graph.model.common import ENTITY_NOUNS, Way, noun_of
from graph.model.entities import Document, Entity, Scenario
from graph.model.folding import fold, swedish_order
from graph.model.values import is_against_influence
from graph.seeding.checking import Seeds
from graph.seeding.digests import digest_of
from graph.seeding.ends import claim_ends, ids_in
from graph.seeding.naming import Naming
from graph.time import OPEN

__all__ = ["EdgeRow", "NodeRow", "rows_of"]

_VALIDITY: Final = {"start": "from_text", "end": "to_text", "on": "on_text", "as_of": "as_of_text"}
_SPELT: Final = {"source": "is_source", "start": "from_text"}
# Fields of things that become claims, and what only the checks read.
_NOT_KEPT: Final = frozenset(
    {"names", "cite", "assertions", "covers", "part_of", "within", "broader", "publisher"}
    | {"proposed_by", "texts", "name_form"}
)
# Claims' fields whose words the full-text search reads beside the statement.
_SPOKEN: Final = (
    "limit", "name", "value", "reason", "role", "position", "reservation", "purpose", "of_what",
    "regarding", "condition", "note", "population", "printed", "unit", "place",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class EdgeRow:
    """An edge out of a claim."""

    edge: str
    target: str
    properties: dict[str, Any]

    def to_thing(self) -> bool:
        """Whether it ends in a thing, and not in another claim."""
        return noun_of(self.target) in ENTITY_NOUNS


@dataclass(frozen=True, slots=True)
class NodeRow:
    """A node with its edges; the digest is over both, and stands among the properties."""

    id: str
    label: str
    is_claim: bool
    properties: dict[str, Any]
    edges: tuple[EdgeRow, ...]
    digest: str


def rows_of(seeds: Seeds) -> dict[str, NodeRow]:
    """Every node of the seeds by its id, things first."""
    names = _names(seeds)
    naming = Naming({entity.id: entity for entity in seeds.entities}, seeds.claims)
    replaced = _replaced_in(seeds.claims)
    rows: list[NodeRow] = []
    for entity in seeds.entities:
        properties = _entity_properties(entity) | seeds.timelines[entity.id].properties()
        properties["formerly"] = _former(seeds, entity.id)
        rows.append(_row(entity.id, entity, properties, ()))
    for claim in seeds.claims:
        properties = _claim_properties(claim) | seeds.timelines[claim.id].properties()
        properties["replaced_in"] = sorted(replaced[claim.id])
        properties["formerly"] = _former(seeds, claim.id)
        properties["statement"] = statement = seeds.sentences[claim.id]
        edges = (*_edges(claim, naming), *_mentions(claim, statement))
        properties["words"] = _words(claim, statement, edges, names)
        rows.append(_row(claim.id, claim, properties, edges))
    return {row.id: row for row in rows}


def _former(seeds: Seeds, identifier: str) -> list[str] | None:
    digests = seeds.formerly.get(identifier)
    return sorted(digests) if digests else None


def _row(
    identifier: str, noun: Entity | Claim, properties: dict[str, Any], edges: tuple[EdgeRow, ...]
) -> NodeRow:
    label = type(noun).__name__
    kept = {key: value for key, value in properties.items() if value is not None}
    kept |= {"id": identifier, "noun": label.lower()}
    digest = digest_of([kept, [(edge.edge, edge.target, edge.properties) for edge in edges]])
    kept["digest"] = digest
    return NodeRow(identifier, label, isinstance(noun, Claim), kept, edges, digest)


def _names(seeds: Seeds) -> Mapping[str, list[str]]:
    names: defaultdict[str, list[str]] = defaultdict(list)
    for entity in seeds.entities:
        names[entity.id].append(entity.name)
    for claim in seeds.claims:
        if isinstance(claim, Name) and claim.value not in names[claim.of]:
            names[claim.of].append(claim.value)
    return names


def _entity_properties(entity: Entity) -> dict[str, Any]:
    properties = {
        _SPELT.get(field, field): _plain(getattr(entity, field))
        for field in type(entity).model_fields
        if field not in _NOT_KEPT
    }
    properties["sort_key"] = swedish_order(entity.name)
    if not isinstance(entity, Document):
        properties.pop("is_source", None)
    if isinstance(entity, Scenario):
        properties["from_text"] = entity.start
    return properties


def _plain(value: Any) -> Any:
    return value.value if isinstance(value, Enum) else value


def _claim_properties(claim: Claim) -> dict[str, Any]:
    skipped = {*claim_ends(type(claim)), *_VALIDITY, "cite", "id", "where"}
    properties = {
        field: _plain(getattr(claim, field))
        for field in type(claim).model_fields
        if field not in skipped
    }
    for field, name in _VALIDITY.items():
        properties[name] = getattr(claim, field)
    properties["scenarios"] = list(claim.scenario)
    if claim.on or isinstance(claim, Event):
        # A period that an event took is when it happened; what has no date may have been any time.
        happened = claim.validity().possible()
        properties |= {"on_from": happened.since, "on_until": happened.until}
    properties["goes_on"] = claim.end == OPEN
    if isinstance(claim, Listing):
        properties["lists"] = properties.pop("noun")
    if isinstance(claim, Measure):
        properties |= _value(properties.pop("value"))
    if isinstance(claim, Name):
        properties["folded"] = fold(claim.value)
    return properties


def _mentions(claim: Claim, statement: str) -> Iterator[EdgeRow]:
    """Edges to the persons whose names are put into the sentence when it is served."""
    for person in dict.fromkeys(PERSONS.findall(statement)):
        yield EdgeRow("MENTIONS", person, {})


def _replaced_in(claims: Iterable[Claim]) -> Mapping[str, set[str]]:
    """For each claim, the scenarios in which another stands in its place."""
    replaced: defaultdict[str, set[str]] = defaultdict(set)
    for claim in claims:
        for one in claim.replaces:
            replaced[one].update(claim.scenario)
    return replaced


def _value(value: bool | float | str | None) -> dict[str, Any]:
    match value:
        case bool():
            return {"value_kind": "boolean", "value_bool": value}
        case int() | float():
            return {"value_kind": "number", "value_number": float(value)}
        case str():
            return {"value_kind": "text", "value_text": value}
        case None:
            return {"value_kind": "unknown"}


def _edges(claim: Claim, naming: Naming) -> Iterator[EdgeRow]:
    for field, end in claim_ends(type(claim)).items():
        for order, target in enumerate(ids_in(getattr(claim, field))):
            properties: dict[str, Any] = {"order": order, "field": field}
            if end.way:
                properties["way"] = _way(claim, end.way)
            if noun_of(target) in ENTITY_NOUNS and noun_of(target) != "person":
                properties["called"] = naming.called(target, claim)
            yield EdgeRow(end.edge, target, properties)
    if isinstance(claim, Listing):
        listed = [(part, one) for part, ids in claim.where.items() for one in ids]
        for order, (part, target) in enumerate(listed):
            yield EdgeRow("LISTS", target, {"order": order, "field": "lists", "part": part})
    for order, citation in enumerate(claim.cite or ()):
        cited = {"section": citation.section, "page": citation.page, "note": citation.note}
        known = {key: value for key, value in cited.items() if value is not None}
        yield EdgeRow("CITED_IN", str(citation.document), {"order": order, **known})


def _words(
    claim: Claim, statement: str, edges: tuple[EdgeRow, ...], names: Mapping[str, list[str]]
) -> str:
    """All that a search reads of a claim, in small letters, each wording once.

    Things are found under every name they bear; in a name's own claim the other names would make
    each of them answer for all.
    """
    spoken: dict[str, None] = {} if isinstance(claim, Name) else {statement: None}
    for field in _SPOKEN:
        if isinstance(text := getattr(claim, field, None), str):
            spoken[text] = None
    for edge in edges:
        if edge.edge != "CITED_IN":
            bears = names.get(edge.target, [])
            spoken |= dict.fromkeys(bears[:1] if isinstance(claim, Name) else bears)
    return "\n".join(spoken).lower()


def _way(claim: Claim, way: Way) -> Way:
    """On which side of the claim a thing stands, when influence is followed along it."""
    against = is_against_influence(getattr(claim, "type", None), getattr(claim, "does", None))
    other: Way = "to" if way == "from" else "from"
    return other if against else way
