"""Small inputs of kinds that went wrong elsewhere: refused, told, or put right at the load."""

import shutil
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import Any, cast

import pytest

from graph.errors import SeedsRefusedError
from graph.model.claims import Name, Seat
from graph.seeding import Seeds, check_seeds

CASES = Path(__file__).parent.parent / "cases"
SOUND = "dates-and-names.yaml"

Taken = Callable[..., Path]


@pytest.fixture
def taken(tmp_path: Path) -> Taken:
    """A folder of some of the cases, and of more files by name."""

    def take(*names: str, **more: str) -> Path:
        for name in names:
            shutil.copy(CASES / name, tmp_path)
        for name, text in more.items():
            (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
        return tmp_path

    return take


@pytest.fixture
def seeds(taken: Taken) -> Seeds:
    """What the case of dates and names says."""
    return check_seeds(taken(SOUND))


def faults(folder: Path) -> list[tuple[int, str]]:
    """The faults of a folder's cases, by line."""
    with pytest.raises(SeedsRefusedError) as refused:
        check_seeds(folder)
    told = cast("Iterable[dict[str, Any]]", refused.value.details["faults"])
    return [(fault["line"], fault["what"]) for fault in told]


def about(seeds: Seeds, words: str) -> list[tuple[int, str]]:
    """The warnings in which the words stand, by line."""
    return [(one.place.line, one.what) for one in seeds.warnings if words in one.what]


def grades(seeds: Seeds, identifier: str, *days: str) -> list[str]:
    """The grade of a claim on each day."""
    line = seeds.timelines[identifier]
    return [line.on(date.fromisoformat(day)).grade.value for day in days]


# --- dates that cannot be ---------------------------------------------------------------------


def test_dates_that_cannot_be_are_refused_with_their_line(taken: Taken) -> None:
    """Each of the nine, a name that ends before it begins, a scenario before what it changes."""
    assert faults(taken(SOUND, "bad-order.yaml")) == [
        (5, "It ends (2019-06-30) before it starts (2019-07-01)."),
        (6, "It ends (2019) before it starts (2020)."),
        (7, "It ends (2019-spring) before it starts (2019-autumn)."),
        (8, "It ends (before 2019) before it starts (after 2019)."),
        (9, "It ends (2019) in a time that begins before it starts (2019-12)."),
        (10, "It starts and ends on one day (2019-06-30)."),
        (11, "`from`: '2019-02-30' is not a day of the calendar."),
        (12, "It is seen 2020, outside its own from 2018 to 2019."),
        (13, "`from`: 'open' is not a date."),
        (19, "It ends (2017) before it starts (2018)."),
        (22, "scenario/bad is to apply from 2019, before what it changes (2020)."),
    ]


def test_pairs_that_disagree_are_told(taken: Taken) -> None:
    """What is left when the refused lines are gone is let through, each with its warning."""
    folder = taken(SOUND, "bad-order.yaml")
    refused = {line for line, _ in faults(folder)}
    bad = folder / "bad-order.yaml"
    lines = enumerate(bad.read_text(encoding="utf-8").splitlines(), start=1)
    bad.write_text(
        "\n".join(
            "" if number in refused or line == "scenarios:" else line for number, line in lines
        ),
        encoding="utf-8",
    )
    told = [
        (one.place.line, one.what)
        for one in check_seeds(folder).warnings
        if one.place.file == "bad-order.yaml"
    ]
    assert told == [
        (15, "seat/bad-11 has ended, and goes on (`to: open`)."),
        (16, "seat/bad-12 is in force from 2050, which is still to come."),
        (17, "seat/bad-13 gives one person 3 seats."),
        (20, "actor/bad-name2 is called 'Gammalt' to 2018, and 'Nytt' from 2015."),
    ]


# --- ends that are none -----------------------------------------------------------------------

RING = """defaults: {document: document/felprov, section: "4 Tomma ändar"}
actors:
  - {id: actor/prov-cykel-1, name: Provcykel ett, type: council}
  - {id: actor/prov-cykel-2, name: Provcykel två, type: council}
"""


def test_ends_that_are_none_are_refused_with_their_line(taken: Taken) -> None:
    """An empty list, one twice, a ring, a body as part of a person, a mandate that nobody holds."""
    assert faults(taken(SOUND, "empty-ends.yaml", ring=RING)) == [
        (3, "`body` of seat/prov-ingen-nämnd is an empty list."),
        (4, "`body` of seat/prov-dubbel-ände names actor/prov-tom twice."),
        (4, "`holder` of seat/prov-dubbel-ände names person/prov-ada twice."),
        (6, "`object` of tie/prov-tomt is an empty list."),
        (6, "`subject` of tie/prov-tomt is an empty list."),
        (8, "tie/prov-ring-2 makes actor/prov-cykel-2 a part of itself."),
        (9, "person/prov-ada cannot stand as `object` of a tie of the type part_of."),
        (11, "`holder` of mandate/prov-utan-mottagare is an empty list."),
    ]


def test_what_nobody_gives_is_refused_too(taken: Taken) -> None:
    """The bodies of the ring are given by no file: each mention of one is told, hiding nothing."""
    told = Counter(
        line for line, what in faults(taken(SOUND, "empty-ends.yaml")) if "gives" in what
    )
    assert told == {7: 2, 8: 2, 9: 1}


# --- dates and names --------------------------------------------------------------------------


def test_names_are_kept_as_a_person_types_them(seeds: Seeds) -> None:
    """A loose ring, a soft hyphen, a hard space and a space at the end are gone; quotes stay."""
    names = {entity.id.removeprefix("actor/prov-"): entity.name for entity in seeds.entities}
    assert {key: names[key] for key in ("nfd", "mjuk", "nbsp", "svans", "citat", "ååå")} == {
        "nfd": "Provrådet",
        "mjuk": "Provmjukt",
        "nbsp": "Prov Nbsp",
        "svans": "Provsvans",
        "citat": "Prov ”Råd” ’s",
        "ååå": "ÅÅÅ-rådet",
    }
    assert [line for line, _ in about(seeds, "it is put right")] == [27, 28, 29, 30]


def test_twins_of_two_kinds_are_no_doubt(seeds: Seeds) -> None:
    """A council and a network may bear one name; a longer name is not nearly another."""
    assert about(seeds, "Dubbelnamnet") == []
    assert about(seeds, "Prefix") == []


def test_one_chair_each_day_and_two_on_the_day_of_the_handover(seeds: Seeds) -> None:
    """The one ends on the day on which the next begins, and neither is disputed on it."""
    days = ("2019-06-29", "2019-06-30", "2019-07-01")
    assert grades(seeds, "seat/prov-1-ada", *days) == ["certain", "certain", "no"]
    assert grades(seeds, "seat/prov-1-bo", *days) == ["no", "certain", "certain"]
    on_the_day = seeds.timelines["seat/prov-1-bo"].on(date(2019, 6, 30))
    assert on_the_day.reason == "handed_over"
    assert about(seeds, "hold at once") == []


def test_a_seat_is_cut_to_its_body_and_that_is_told(seeds: Seeds) -> None:
    """Nobody sits in a body that is gone, or not yet there; each cut is a warning at its line."""
    day = ("2018-06-01", "2019-01-01", "2023-06-01")
    assert grades(seeds, "seat/prov-2-eva", *day)[1:] == ["no", "no"]
    assert grades(seeds, "seat/prov-2-fia", *day) == ["certain", "no", "no"]
    assert grades(seeds, "seat/prov-10-gun", "2011-06-01", "2020-06-01") == ["no", "no"]
    cut = about(seeds, "reaches beyond the life of")
    assert [(line, what.partition(" (")[0]) for line, what in cut] == [
        (72, "seat/prov-2-eva reaches beyond the life of actor/prov-upplöst"),
        (73, "seat/prov-2-fia reaches beyond the life of actor/prov-upplöst"),
        (75, "seat/prov-10-gun reaches beyond the life of actor/prov-ny"),
        (101, "tie/prov-13-late reaches beyond the life of actor/prov-led-4"),
        (107, "mandate/prov-2 reaches beyond the life of actor/prov-led-4"),
    ]


def test_without_any_date_a_seat_is_possible(seeds: Seeds) -> None:
    """Where Fia sits in 2019 is not known: in both bodies it is possible, in none held."""
    for seat in ("seat/prov-3-fia-org", "seat/prov-3-fia-org2"):
        assert grades(seeds, seat, "2018-12-31", "2019-06-01") != ["certain", "certain"]
        assert "last_known" not in grades(seeds, seat, "2018-12-31")


def test_what_has_ended_is_not_held_later(seeds: Seeds) -> None:
    """Ended without a date: possible before its source spoke, and no from then on."""
    assert grades(seeds, "seat/prov-4-gun", "2011-06-01", "2024-06-01") == ["possible", "no"]
    assert grades(seeds, "seat/prov-4-eva", "2011-06-01", "2024-06-01") == ["possible", "no"]


def test_one_membership_said_three_times_is_one(seeds: Seeds) -> None:
    """One seat with the citations of all; that the same document says it twice is told."""
    (ada,) = (
        claim
        for claim in seeds.claims
        if isinstance(claim, Seat)
        and (claim.body, claim.holder) == (("actor/prov-b",), ("person/prov-ada",))
    )
    assert (ada.id, ada.start) == ("seat/prov-11-ada", "2018-01")
    assert [(one.document, one.section, one.page) for one in ada.cite or ()] == [
        ("document/felprov", "1 Prov", 1),
        ("document/felprov-två", "2 Ledamöter", 3),
    ]
    assert about(seeds, "says the same as") == [
        (
            85,
            "seat/prov-11-ada-exakt says the same as seat/prov-11-ada, at "
            "dates-and-names.yaml:83: it is one claim.",
        )
    ]


def test_what_is_over_or_planned_holds_on_no_such_day(seeds: Seeds) -> None:
    """An ended tie holds in 2014 alone, a planned one is possible from its day, and no more."""
    days = ("2014-06-01", "2020-06-01", "2026-06-01")
    assert grades(seeds, "tie/prov-13-ended", *days) == ["certain", "no", "no"]
    assert grades(seeds, "tie/prov-13-ended-status", *days) == ["possible", "no", "no"]
    assert grades(seeds, "tie/prov-13-planned", *days) == ["no", "no", "possible"]
    assert grades(seeds, "tie/prov-13-late", *days) == ["no", "no", "no"]
    assert grades(seeds, "mandate/prov-1", "2012-06-01", "2020-06-01") == ["certain", "no"]
    assert grades(seeds, "mandate/prov-2", "2020-06-01") == ["no"]


def test_the_name_of_each_time(seeds: Seeds) -> None:
    """Three names follow each other: on each day one of them is borne, and the next not yet."""
    names = {
        claim.value: claim.id
        for claim in seeds.claims
        if isinstance(claim, Name) and claim.of == "actor/prov-namn"
    }
    days = ("2005-06-01", "2015-06-01", "2019-11-26", "2019-11-28")
    assert grades(seeds, names["Provnamnet nu"], *days)[:3] == ["no", "no", "no"]
    assert grades(seeds, names["Provnamnet då"], *days) == ["no", "certain", "certain", "no"]
    assert grades(seeds, names["Provnamnet först"], *days)[1:] == ["no", "no", "no"]


def test_nobody_is_named_in_a_made_sentence(seeds: Seeds) -> None:
    """Where the sentence is made of the fields, no person's name stands in it."""
    made = [claim for claim in seeds.claims if isinstance(claim, Seat) and claim.text is None]
    assert made
    assert [claim.id for claim in made if "Provsson" in seeds.sentences[claim.id]] == []
