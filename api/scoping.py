"""The things that a view for drawing is about: those named, and the bodies of areas."""

from api.context import Info
from graph.errors import InputError
from graph.model.common import ENTITY_NOUNS
from graph.reading import graph
from graph.reading.asking import Asking
from graph.view import View

__all__ = ["things", "things_whenever"]

_WHENEVER = View()
"""What covers an area at one date is asked for at all: else nothing could come or go."""


async def things(
    info: Info, asking: Asking, of: list[str] | None, areas: list[str] | None
) -> tuple[list[str], int]:
    """The ids of the things asked for, and how many of those of the areas are cut.

    Raises InputError where nothing is asked for, UnknownNameError, WrongNounError or
    AmbiguousNameError where no one thing fits, and StoreError, by kind.
    """
    if not of and not areas:
        raise InputError("Nothing is asked for.", "Give things in `of` or areas in `areas`.")
    named = await info.context.ids(of, ENTITY_NOUNS)
    places = await info.context.ids(areas, ("area",))
    return await graph.scope(asking, named, places)


async def things_whenever(
    info: Info, of: list[str] | None, areas: list[str] | None
) -> tuple[list[str], int]:
    """The same, with all that may have been of the areas at any time.

    Raises what `things` raises.
    """
    return await things(info, info.context.asking.seen(_WHENEVER), of, areas)
