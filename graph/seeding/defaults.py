"""What a file says once for all its entries, filled into each that does not say otherwise."""

from collections.abc import Mapping
from typing import Any

from graph.model.claims import Claim
from graph.model.common import Citation
from graph.model.entities import Entity
from graph.model.seeds import Defaults
from graph.time import OPEN, span

__all__ = ["filled", "filled_claim", "filled_entity", "sighted"]


def filled(noun: Entity | Claim, defaults: Defaults) -> Entity | Claim:
    """The noun with the file's defaults where it is silent."""
    if isinstance(noun, Claim):
        return filled_claim(noun, defaults)
    return filled_entity(noun, defaults)


def filled_claim(claim: Claim, defaults: Defaults) -> Claim:
    """The claim with citations completed, and the file's date, area, topic and scenario.

    The default `as_of` goes only to a claim without any date, cited first from the default
    document; the others only to one with none of its own.
    """
    update: dict[str, Any] = {"cite": filled_citations(claim.cite, defaults)}
    if defaults.as_of and _is_undated(claim) and _speaks_first(update["cite"], defaults):
        update["as_of"] = defaults.as_of
    for name in ("area", "topic", "scenario"):
        if not getattr(claim, name):
            update[name] = getattr(defaults, name)
    return claim.model_copy(update=update)


def sighted(claim: Claim, speaks_of: Mapping[str, str]) -> Claim:
    """The claim with a sighting at the time its document speaks of, where it has no date at all.

    So has one that goes on: the source saw it when it spoke.
    """
    text = speaks_of.get(str(claim.cite[0].document)) if claim.cite else None
    goes_on = claim.end == OPEN and claim.as_of is None
    if text is None or not (goes_on or _is_undated(claim)):
        return claim
    if not span(text).overlaps(claim.validity().possible()):
        return claim
    return claim.model_copy(update={"as_of": text})


def _is_undated(claim: Claim) -> bool:
    return not (claim.start or claim.end or claim.on or claim.as_of)


def _speaks_first(cite: tuple[Citation, ...], defaults: Defaults) -> bool:
    return bool(cite) and cite[0].document == defaults.document


def filled_entity(entity: Entity, defaults: Defaults) -> Entity:
    """The thing with its own, its names' and its assertions' citations completed."""
    cite = filled_citations(entity.cite, defaults)
    names = tuple(
        name.model_copy(
            update={"cite": filled_citations(name.cite, defaults) if name.cite else cite}
        )
        for name in entity.names
    )
    return entity.model_copy(update={"cite": cite, "names": names})


def filled_citations(cite: tuple[Citation, ...] | None, defaults: Defaults) -> tuple[Citation, ...]:
    """The citations with the file's document, and its section and page where they fit.

    A default section belongs to the default document, a default page to the default section: they
    are left out as soon as the citation names another. Without a document there is no citation.
    """
    return tuple(
        one for one in (_filled(c, defaults) for c in cite or (Citation(),)) if one.document
    )


def _filled(citation: Citation, defaults: Defaults) -> Citation:
    document = citation.document or defaults.document
    elsewhere = document != defaults.document or citation.section is not None
    section = citation.section if elsewhere else defaults.section
    page = citation.page or (None if elsewhere else defaults.page)
    return citation.model_copy(update={"document": document, "section": section, "page": page})
