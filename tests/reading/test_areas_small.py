"""Which things are of an area: each in or out for one reason alone, in small seeds."""

from graph.reading.areas import things_in
from graph.reading.asking import Asking
from graph.seeding.loading import apply
from graph.store import Store
from tests.reading.small import NOVEMBER, Checked, things, ties


async def found(store: Store, *areas: str, within: str = "sub_region") -> list[str]:
    """The ids of the things of areas in November 2019."""
    return [one["id"] for one in await things_in(Asking(store, NOVEMBER), list(areas), (within,))]


PLACES = (
    things("area", "sub_region", "delen", "fordom", "framöver", "granne"),
    things("area", "municipality", "kommunen"),
    ties(
        "delen area/delen located_in area/länet",
        "fordom area/fordom located_in area/länet from: 1990, to: 1995",
        "framöver area/framöver located_in area/länet as_of: 2025",
        "granne area/granne covers area/länet",
        "kommunen area/kommunen located_in area/länet",
    ),
    things("actor", "network", "a", "b", "c", "d", "e", "f"),
    ties(
        "a actor/a covers area/delen",
        "b actor/b covers area/fordom",
        "c actor/c covers area/framöver",
        "d actor/d covers area/granne",
        "e actor/e covers area/kommunen",
        "f area/delen located_in actor/f",
    ),
)


async def test_what_lies_in_an_area_counts_with_it(emptied: Store, checked: Checked) -> None:
    """What lies there, be it only seen later, and is of the type asked for; no more than that.

    What did so once, what only covers it, and what is of another type brings nothing with it.
    """
    await apply(emptied, checked(*PLACES))
    places = ["area/delen", "area/framöver", "area/granne", "area/kommunen", "area/länet"]
    assert await found(emptied, "area/länet") == [
        "actor/a",
        "actor/c",
        *places,
        "actor/styrgruppen",
    ]
    assert await found(emptied, "area/länet", within="municipality") == [
        "area/delen",
        "actor/e",
        *places[1:],
        "actor/styrgruppen",
    ]
    rows = await things_in(Asking(emptied, NOVEMBER), ["area/länet"], ("sub_region",))
    assert [one["id"] for one in rows if one["is_place"]] == [places[0], places[1], places[4]]
    assert [one["id"] for one in rows if one["is_area"]] == places
    assert await found(emptied, "area/länet", "area/kommunen") == [
        "actor/a",
        "actor/c",
        places[0],
        "actor/e",
        *places[1:],
        "actor/styrgruppen",
    ]


BODIES = (
    things("actor", "network", "a", "b", "c", "d", "e"),
    ties(
        "a actor/a covers area/länet",
        "b actor/b located_in area/länet",
        "c actor/c steers area/länet",
        "d actor/d covers area/länet from: 1990, to: 1995",
        "e actor/e located_in area/länet as_of: 2025",
    ),
)


async def test_what_covers_an_area_or_lies_in_it(emptied: Store, checked: Checked) -> None:
    """What does so at the date, or may; what did so once, or is tied otherwise, is elsewhere."""
    await apply(emptied, checked(*BODIES))
    wanted = ["actor/a", "actor/b", "actor/e", "area/länet", "actor/styrgruppen"]
    assert await found(emptied, "area/länet") == wanted


CLASSES = (
    things("area", "county", "annat"),
    things("actor", "class", "kl-täcker", "kl-ligger", "kl-styr", "kl-förr", "kl-sedan"),
    things("actor", "network", "k"),
    ties(
        "täcker actor/kl-täcker covers area/länet",
        "ligger actor/kl-ligger located_in area/länet",
        "styr actor/kl-styr steers area/länet",
        "förr actor/kl-förr covers area/länet from: 1990, to: 1995",
        "sedan actor/kl-sedan covers area/länet as_of: 2025",
        "k actor/k covers area/länet",
    ),
    things("actor", "network", *"abcdefghij", "m"),
    ties(
        "m-a actor/a member_of actor/kl-täcker",
        "m-b actor/b member_of actor/kl-ligger",
        "m-c actor/c member_of actor/kl-styr",
        "m-d actor/d member_of actor/kl-förr",
        "m-e actor/e member_of actor/kl-sedan",
        "m-f actor/f member_of actor/kl-täcker from: 1990, to: 1995",
        "m-g actor/g member_of actor/kl-täcker as_of: 2025",
        "m-h actor/h member_of actor/kl-täcker",
        "h actor/h covers area/annat",
        "m-i actor/i member_of actor/kl-täcker",
        "i actor/i located_in area/annat",
        "m-j actor/j member_of actor/kl-täcker",
        "j actor/j steers area/annat",
        "m-k actor/m member_of actor/k",
    ),
)


async def test_a_class_stands_for_its_members(emptied: Store, checked: Checked) -> None:
    """A member comes where its class covers the area or lies there, and both ties hold or may.

    It does not where it covers another area, or lies there; that it steers one says nothing of
    where it is. Only a class stands for its members.
    """
    await apply(emptied, checked(*CLASSES))
    assert await found(emptied, "area/länet") == [
        *("actor/a", "actor/b", "actor/e", "actor/g", "actor/j", "actor/k"),
        *("actor/kl-ligger", "actor/kl-sedan", "actor/kl-täcker"),
        *("area/länet", "actor/styrgruppen"),
    ]
