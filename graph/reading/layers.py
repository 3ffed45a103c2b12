"""How many steps of influence lie above each thing of a band: the layer in which it is drawn."""

from collections import defaultdict
from collections.abc import Iterable

__all__ = ["layers_of"]


def layers_of(keys: list[str], flows: Iterable[tuple[str, str]]) -> dict[str, int]:
    """The layer of each key, 0 at the top: one below the lowest from which it is influenced.

    Where influence goes in a circle, it is cut before the one with the fewest left above it, the
    first of equals in the order of `keys`, so that the same graph always gives the same layers.
    """
    above: defaultdict[str, set[str]] = defaultdict(set)
    below: defaultdict[str, set[str]] = defaultdict(set)
    for one, other in flows:
        if one != other:
            above[other].add(one)
            below[one].add(other)
    layers = dict.fromkeys(keys, 0)
    waiting = {key: set(above[key]) for key in keys}
    while waiting:
        free = [key for key, left in waiting.items() if not left]
        for key in free or [min(waiting, key=lambda key: len(waiting[key]))]:
            del waiting[key]
            for other in below[key]:
                if other in waiting:
                    waiting[other].discard(key)
                    layers[other] = max(layers[other], layers[key] + 1)
    return layers
