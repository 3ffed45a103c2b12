"""How many steps of influence lie above each thing of a band: the layer in which it is drawn."""

from collections.abc import Iterable

__all__ = ["Flow", "layers_of"]

Flow = tuple[str, str, int]
"""From what influence flows, to what, and how strongly."""


def layers_of(keys: list[str], flows: Iterable[Flow]) -> dict[str, int]:
    """The layer of each key, 0 at the top: one below the lowest from which it is influenced.

    Where influence goes in a circle, it is cut where it is weakest: the flows are taken from the
    strongest to the weakest, equals in the order of `keys`, and one that would lead back to where
    it comes from is left out. So one that is left out goes against others that are all as strong.
    """
    places = {key: place for place, key in enumerate(keys)}
    above: dict[str, set[str]] = {key: set() for key in keys}
    for start, goal, _ in sorted(flows, key=lambda one: (-one[2], places[one[0]], places[one[1]])):
        if start != goal and goal not in above[start] and start not in above[goal]:
            for key in keys:
                if key == goal or goal in above[key]:
                    above[key] |= above[start] | {start}
    layers: dict[str, int] = {}
    for key in sorted(keys, key=lambda key: len(above[key])):
        layers[key] = max((layers[one] + 1 for one in above[key]), default=0)
    return layers
