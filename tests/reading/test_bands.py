"""The band in which a thing is drawn: by its kind, its areas, and what it is a part of."""

import pytest
import yaml

from api.seeds import SEEDS
from graph.reading.asking import Asking, Row
from graph.reading.bands import LEVEL, Band, band_of
from graph.reading.graph import places
from graph.store import Store

COUNTY, TOWN, OTHER = ("area/län", "county"), ("area/a", "municipality"), ("area/b", "municipality")
COUNTRY, PART = ("area/sverige", "country"), ("area/del", "sub_region")


def body(kind: str) -> Row:
    """A body of a kind."""
    return {"noun": "actor", "type": kind}


def at(
    steps: int,
    kind: str,
    tie: str | None = None,
    area: tuple[str, str] | None = None,
    level: str | None = None,
) -> Row:
    """A place: so many steps upwards, a thing of this kind, tied to an area, on a level."""
    identifier, area_type = area or (None, None)
    return {
        "steps": steps,
        "noun": "actor",
        "type": kind,
        "tie": tie,
        "area": identifier,
        "area_type": area_type,
        "level": level,
    }


@pytest.mark.parametrize(
    ("kind", "areas", "band"),
    [
        ("agency", [], Band.NATIONAL),
        ("agency", [("located_in", TOWN)], Band.NATIONAL),
        ("county_board", [("covers", COUNTY)], Band.REGIONAL),
        ("municipality", [("covers", TOWN)], Band.LOCAL),
        ("network", [("covers", COUNTRY)], Band.NATIONAL),
        ("network", [("covers", COUNTY)], Band.REGIONAL),
        ("network", [("covers", COUNTY), ("covers", COUNTRY)], Band.NATIONAL),
        ("network", [("covers", PART)], Band.SUB_REGIONAL),
        ("network", [("covers", TOWN)], Band.LOCAL),
        ("network", [("covers", TOWN), ("covers", OTHER)], Band.SUB_REGIONAL),
        ("network", [("located_in", TOWN), ("located_in", OTHER)], Band.LOCAL),
        ("network", [("located_in", TOWN), ("covers", COUNTY)], Band.REGIONAL),
        ("network", [], Band.NOT_STATED),
    ],
)
def test_kind_and_areas(kind: str, areas: list[tuple[str, tuple[str, str]]], band: Band) -> None:
    """A kind says more than an area, what it covers more than where it lies, the widest most."""
    places = [at(0, kind, tie, area) for tie, area in areas] or [at(0, kind)]
    assert band_of(body(kind), places) is band


def test_what_it_is_a_part_of() -> None:
    """Where nothing is said of it, it stands where the nearest stands of which something is."""
    own = at(0, "department")
    near, far = at(1, "network", "covers", COUNTY), at(2, "agency")
    assert band_of(body("department"), [own, far, near]) is Band.REGIONAL
    assert band_of(body("department"), [own, at(1, "network"), far]) is Band.NATIONAL


def test_what_a_source_says_of_the_level() -> None:
    """It goes before kind and area, but what is said of the thing itself before what it is in."""
    county = at(0, "network", "covers", COUNTY)
    assert band_of(body("network"), [county | {"level": "delregional"}]) is Band.SUB_REGIONAL
    assert band_of(body("rss"), [at(0, "rss", level="nationell")]) is Band.NATIONAL
    above = at(1, "class", level="nationell")
    assert band_of(body("network"), [at(0, "network"), above]) is Band.NATIONAL
    assert band_of(body("network"), [county, above]) is Band.REGIONAL


def test_every_level_of_the_trait_is_a_band() -> None:
    """A value that the trait is given has a band to be drawn in."""
    traits = yaml.safe_load((SEEDS / "traits.yaml").read_text(encoding="utf-8"))["traits"]
    (trait,) = (one for one in traits if one["id"] == LEVEL)
    for value in trait["values"]:
        assert band_of(body("network"), [at(0, "network", level=value)]) is not Band.NOT_STATED


@pytest.mark.parametrize(
    ("kind", "band"),
    [
        ("country", Band.NATIONAL),
        ("healthcare_region", Band.REGIONAL),
        ("sub_region", Band.SUB_REGIONAL),
        ("municipality", Band.LOCAL),
        ("other", Band.NOT_STATED),
    ],
)
def test_an_area_stands_for_itself(kind: str, band: Band) -> None:
    """Whatever it lies in."""
    place = at(0, kind, "located_in", COUNTRY) | {"noun": "area"}
    assert band_of({"noun": "area", "type": kind}, [place]) is band


@pytest.mark.parametrize(
    ("identifier", "band"),
    [
        ("actor/milk", Band.NATIONAL),
        ("actor/nsk-s", Band.NATIONAL),
        ("actor/nätverket-kvinnofrid", Band.NATIONAL),
        ("actor/rss-nätverket", Band.NATIONAL),
        ("actor/partnerskapet", Band.NOT_STATED),
        ("actor/fou-nordost", Band.SUB_REGIONAL),
        ("actor/nestor-fou", Band.SUB_REGIONAL),
        ("actor/fou-enheterna-stockholms-län", Band.SUB_REGIONAL),
        ("actor/delregionala-strukturer-stockholms-län", Band.SUB_REGIONAL),
        ("actor/forum-carpe", Band.REGIONAL),
        ("actor/socialstyrelsen", Band.NATIONAL),
        ("actor/storsthlm", Band.REGIONAL),
        ("actor/rss-styrgrupp-stockholms-län", Band.REGIONAL),
        ("actor/kommunerna-fyrbodal", Band.SUB_REGIONAL),
        ("actor/kommun/solna", Band.LOCAL),
        ("area/stockholms-län", Band.REGIONAL),
    ],
)
async def test_bodies_of_the_sources(loaded: Store, identifier: str, band: Band) -> None:
    """The bodies that everybody knows stand where everybody expects them."""
    (row,) = await places(Asking(loaded), [identifier])
    assert row["band"] is band
