"""On which level of the governance a thing stands: the band in which it is drawn."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Final

from graph.model.entities import ActorType, AreaType
from graph.reading.asking import Row

__all__ = ["LEVEL", "Band", "band_of"]

LEVEL: Final = "trait/verkar-på-nivå"
"""The trait that says on which level something acts."""


class Band(StrEnum):
    """The level on which a thing acts, from the widest to the narrowest."""

    NATIONAL = "national"
    REGIONAL = "regional"
    SUB_REGIONAL = "sub_regional"
    LOCAL = "local"
    NOT_STATED = "not_stated"


# An area is of the level it is named for. A healthcare region is several regions together.
_AREAS: Final = {
    AreaType.COUNTRY: Band.NATIONAL,
    AreaType.HEALTHCARE_REGION: Band.REGIONAL,
    AreaType.COUNTY: Band.REGIONAL,
    AreaType.SUB_REGION: Band.SUB_REGIONAL,
    AreaType.MUNICIPALITY: Band.LOCAL,
}

# What says by its very kind on which level it acts, wherever its house stands.
_KINDS: Final = {
    ActorType.GOVERNMENT: Band.NATIONAL,
    ActorType.AGENCY: Band.NATIONAL,
    ActorType.FUNDER: Band.NATIONAL,
    ActorType.PROGRAMME_AREA: Band.NATIONAL,
    ActorType.COUNTY_BOARD: Band.REGIONAL,
    ActorType.REGION: Band.REGIONAL,
    ActorType.REGIONAL_ASSOCIATION: Band.REGIONAL,
    ActorType.HEALTHCARE_REGION: Band.REGIONAL,
    ActorType.RSS: Band.REGIONAL,
    ActorType.MUNICIPALITY: Band.LOCAL,
}

# What sources say of the level, as the trait has its values.
_LEVELS: Final = {
    "nationell": Band.NATIONAL,
    "regional": Band.REGIONAL,
    "delregional": Band.SUB_REGIONAL,
}

_WIDEST_FIRST: Final = (Band.NATIONAL, Band.REGIONAL, Band.SUB_REGIONAL, Band.LOCAL)


def band_of(thing: Row, places: list[Row]) -> Band:
    """The band of a thing, by the first that says: a source, its kind, its areas, its whole.

    An area stands for itself. That a source says on which level a body acts goes before all else:
    an R&D unit of a part of the county may belong to the county's. What a body *covers* goes before
    where it *lies*: an agency in Solna covers the country. Of several areas the widest decides, but
    several municipalities that one body covers make it sub-regional, for it acts across them. Where
    nothing is said of the thing itself, its level, kind and areas are those of what it is a part or
    a member of, the nearest first. Otherwise the sources do not say.
    """
    if thing["noun"] == "area":
        return _AREAS.get(thing["type"], Band.NOT_STATED)
    for steps in sorted({place["steps"] for place in places}):
        nearest = [place for place in places if place["steps"] == steps]
        for found in (
            _widest(_LEVELS[one["level"]] for one in nearest if one["level"]),
            _widest(_KINDS.get(one["type"], Band.NOT_STATED) for one in nearest),
            _areas(nearest, "covers"),
            _areas(nearest, "located_in"),
        ):
            if found is not Band.NOT_STATED:
                return found
    return Band.NOT_STATED


def _areas(places: list[Row], tie: str) -> Band:
    areas = {one["area"]: one["area_type"] for one in places if one["tie"] == tie}
    found = _widest(_AREAS.get(one, Band.NOT_STATED) for one in areas.values())
    several = found is Band.LOCAL and tie == "covers" and len(areas) > 1
    return Band.SUB_REGIONAL if several else found


def _widest(bands: Iterable[Band]) -> Band:
    found = set(bands)
    return next((band for band in _WIDEST_FIRST if band in found), Band.NOT_STATED)
