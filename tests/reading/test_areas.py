"""Which things are of an area, by what the sources say of them and of the classes they are in."""

from graph.reading.areas import PARTS, SUB_REGIONS, things_in
from graph.reading.asking import Asking
from graph.store import Store

STOCKHOLM = "area/stockholms-län"


async def ids(store: Store, area: str, within: tuple[str, ...]) -> set[str]:
    """The ids of the things of an area, whenever they were."""
    return {one["id"] for one in await things_in(Asking(store), [area], within)}


async def test_members_of_a_class_are_where_it_is(loaded: Store) -> None:
    """No source says of a research unit of Stockholm by itself where it works, but of all of them.

    Six are listed as the county's FoU units, the city's own as a party of its support structure.
    """
    units = {"fou-nordost", "fou-nordväst", "fou-nu", "fou-södertörn", "nestor-fou", "äldrecentrum"}
    found = await ids(loaded, STOCKHOLM, SUB_REGIONS)
    assert {f"actor/{one}" for one in units} < found
    assert "actor/stockholms-stads-fou" in found


async def test_what_is_said_of_a_body_goes_before_what_is_said_of_its_class(loaded: Store) -> None:
    """The regions together cover the country, and each of them its county alone."""
    country = await ids(loaded, "area/sverige", PARTS)
    assert "actor/regionerna" in country
    assert "actor/region-stockholm" not in country
    assert "actor/region-stockholm" in await ids(loaded, STOCKHOLM, SUB_REGIONS)


async def test_parts_of_a_county(loaded: Store) -> None:
    """What lies in a municipality lies in its county, and in no other; a country has its own."""
    county = await ids(loaded, STOCKHOLM, PARTS)
    assert {"actor/kommun/botkyrka", "area/kommun/botkyrka"} < county
    assert "actor/kommun/botkyrka" not in await ids(loaded, STOCKHOLM, SUB_REGIONS)
    assert "actor/kommun/botkyrka" not in await ids(loaded, "area/hallands-län", PARTS)
    assert "actor/kommun/botkyrka" not in await ids(loaded, "area/sverige", PARTS)
    assert "actor/fou-i-väst" in await ids(loaded, "area/västra-götalands-län", SUB_REGIONS)


async def test_every_thing_once_with_what_it_is(loaded: Store) -> None:
    """The area comes first among places, what lies in it is an area and no place, each one once."""
    found = await things_in(Asking(loaded), [STOCKHOLM, STOCKHOLM], SUB_REGIONS)
    by_id = {one["id"]: one for one in found}
    assert len(by_id) == len(found) > 50
    assert by_id[STOCKHOLM] == {"id": STOCKHOLM, "is_place": True, "is_area": True, "seen": 2}
    assert by_id["area/kommun/botkyrka"]["is_area"]
    assert not by_id["area/kommun/botkyrka"]["is_place"]
    assert not by_id["actor/storsthlm"]["is_area"]
