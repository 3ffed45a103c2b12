"""The sentence of a claim as it is served: with the names of persons put in."""

from graph.model.claims import PERSONS
from graph.reading.asking import Row

__all__ = ["spoken"]


def spoken(claim: Row) -> str:
    """The claim's sentence; a person whose name is gone stays a person without one."""
    names = {person["id"]: person["name"] for person in claim["persons"]}
    return PERSONS.sub(
        lambda found: names.get(found[1], "en person vars namn inte längre anges"),
        claim["statement"],
    )
