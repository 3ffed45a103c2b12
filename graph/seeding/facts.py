"""Which claims say how things are, and which say how they should, might or are to be."""

from typing import Final

from graph.model.claims import Claim
from graph.model.values import Modality, Status

__all__ = ["is_fact", "is_in_force", "is_plain"]

_FACTUAL: Final = (Modality.FACT, Modality.EXAMPLE)


def is_in_force(claim: Claim) -> bool:
    """Whether it is or once was so, by its source: neither planned nor proposed."""
    return claim.status in (Status.IN_FORCE, Status.ENDED)


def is_plain(claim: Claim) -> bool:
    """Whether it is said outright: no denial, and no rule, aim or opinion."""
    return not claim.negated and claim.modality in _FACTUAL


def is_fact(claim: Claim) -> bool:
    """Whether it says outright that something is or was so."""
    return is_in_force(claim) and is_plain(claim)
