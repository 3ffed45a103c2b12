"""Which things are of an area: what covers it, lies in it, or belongs to a class that does."""

from typing import Final

from graph.reading.asking import Asking, Row

__all__ = ["PARTS", "SUB_REGIONS", "things_in"]

SUB_REGIONS: Final = ("sub_region",)
"""What a county is made of where it is drawn: its bodies are not those of each municipality."""
PARTS: Final = ("sub_region", "municipality")
"""What lies in a county. What acts in a county does not act in all of the country, so that the
counties are not among these."""


async def things_in(asking: Asking, areas: list[str], within: tuple[str, ...]) -> list[Row]:
    """The things of areas and of the areas of these types within them, in Swedish order.

    They are the areas, whatever covers or lies in one, and the members of a class of bodies that
    does, where nothing is said of an area of their own: a class stands for its members. Each comes
    with what it comes to in the view, for a thing may not be there any more.

    Raises StoreError, by kind.
    """
    return await asking.rows("areas/things_in", areas=areas, within=list(within))
