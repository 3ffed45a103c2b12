"""On each day a thing is called by the name it bore then, or by the nearest; never by a label."""

from typing import Any

import pytest

from graph.grades import Grade
from graph.model.values import NameForm
from graph.reading.asking import Row
from graph.reading.called import borne_in, called_in
from graph.time import span
from graph.view import View
from tests.reading.rows import ever, graded, lasting

CERTAIN, LAST_KNOWN, POSSIBLE = Grade.CERTAIN, Grade.LAST_KNOWN, Grade.POSSIBLE


def name(value: str, form: str = "official", timeline: Row | None = None, **fields: Any) -> Row:
    """A name of a thing."""
    row = {"id": f"name/{value}", "value": value, "form": form, "status": "in_force"}
    return {**row, "negated": False, **(timeline or ever()), **fields}


def called(names: list[Row], at: str | None, form: NameForm = NameForm.OFFICIAL) -> str | None:
    """What the thing was called, whatever the order of its names."""
    view = View(span(at) if at else None)
    one, other = (called_in(order, form, view) for order in (names, list(reversed(names))))
    assert one == other
    return one["value"] if one else None


RENAMED = [
    name("Först", "former", lasting("before 2007")),
    name("Då", "former", lasting("2007..2019-11-26")),
    name("Nu", "official", lasting("after 2019-11-26")),
]


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        ("2005", "Först"),
        ("2006-12-31", "Först"),
        ("2007-01-01", "Då"),
        ("2015", "Då"),
        ("2019-11-26", "Då"),
        ("2019-11-27", "Nu"),
        ("2024", "Nu"),
        (None, "Nu"),
    ],
)
def test_the_name_of_the_day(at: str | None, expected: str) -> None:
    """Of names that follow each other, the one borne then; without a date, the one begun last."""
    assert called(RENAMED, at) == expected


def test_on_the_day_of_a_renaming_it_is_the_new_name() -> None:
    """Both may be borne on that day: it is called by what it is called from then on."""
    names = [
        name("Gamla", "former", lasting("2010..2019-11-27")),
        name("Nya", "official", lasting("after 2019-11-26")),
    ]
    assert called(names, "2019-11-27") == "Nya"


def test_the_surer_name_goes_first() -> None:
    """What is certain goes before what was last known, and that before what is only possible."""
    sure = name("Säkert", "former", graded(("2012", CERTAIN), ("2013", LAST_KNOWN)))
    maybe = name("Kanske", "official", graded(("2012", POSSIBLE), ("2015", CERTAIN)))
    assert [called([sure, maybe], at) for at in ("2012", "2014", "2015")] == [
        "Säkert",
        "Säkert",
        "Kanske",
    ]


@pytest.mark.parametrize(
    ("at", "expected"), [("1999", "Åtta"), ("2009", "Åtta"), ("2014", "Femton"), ("2040", "Femton")]
)
def test_where_none_was_borne_it_is_the_nearest(at: str, expected: str) -> None:
    """At a time that excludes every name, the one seen nearest to it is the answer."""
    names = [
        name("Åtta", "former", lasting("2008")),
        name("Femton", "official", lasting("2015")),
    ]
    assert called(names, at) == expected


def test_how_near_a_name_is() -> None:
    """From the last day on which the one was borne, and to the first of the other."""
    names = [
        name("Åtta", "former", lasting("2008")),
        name("Tolv", "official", lasting("2012")),
    ]
    assert called(names, "2010-07-01") == "Åtta"
    assert called(names, "2010-07-04") == "Tolv"


def test_a_label_is_never_a_name() -> None:
    """Our own description is served as no name, even where the thing has no other."""
    label = name("De som deltog", "label")
    assert called([label], "2012") is None
    assert called([label, name("Deltagarna", "alias")], "2012") == "Deltagarna"


@pytest.mark.parametrize(
    "fields", [{"status": "proposed"}, {"status": "planned"}, {"negated": True}]
)
def test_what_is_proposed_or_denied_is_no_name(fields: dict[str, Any]) -> None:
    """A name that is only proposed, or that a source says it has not, is not borne."""
    names = [name("Föreslaget", **fields), name("Verkligt", "former", lasting("2008"))]
    assert called(names, "2024") == "Verkligt"
    assert called(names[:1], "2024") is None


def test_an_ended_name_was_a_name() -> None:
    """A name that is over was borne in its day."""
    assert called([name("Förr", status="ended", timeline=lasting("2008"))], "2008") == "Förr"


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        (NameForm.OFFICIAL, "Myndigheten"),
        (NameForm.SHORT, "Mynd"),
        (NameForm.ABBREVIATION, "M"),
        (NameForm.ENGLISH, None),
    ],
)
def test_a_name_of_the_form_asked_for(form: NameForm, expected: str | None) -> None:
    """An abbreviation is no short name; where there is none of the form there is no answer."""
    names = [
        name("Myndigheten"),
        name("Mynd", "short"),
        name("M", "abbreviation"),
        name("Verket", "alias"),
        name("Myndihgeten", "printed"),
    ]
    assert called(names, "2012", form) == expected


def test_an_alias_serves_only_where_there_is_no_official_name() -> None:
    """An official name of another day goes before an alias of the very day."""
    names = [name("Dagens", "alias"), name("Forna", "former", lasting("2008"))]
    assert called(names, "2024") == "Forna"
    assert called(names[:1], "2024") == "Dagens"
    assert called([], "2024") is None


def test_the_names_that_count() -> None:
    """At a date, those certain or last known; without one, all; with grades, those of them."""
    names = [
        name("Då", "former", lasting("2012")),
        name("Senast", "alias", graded(("2010", CERTAIN), ("2011", LAST_KNOWN))),
        name("Kanske", "alias", graded(("2010", POSSIBLE))),
    ]

    def values(view: View) -> list[str]:
        return [one["value"] for one in borne_in(names, view)]

    assert values(View()) == ["Då", "Senast", "Kanske"]
    assert values(View(span("2012"))) == ["Då", "Senast"]
    assert values(View(span("2014"))) == ["Senast"]
    assert values(View(span("2012..2014"), throughout=True)) == ["Senast"]
    assert values(View(span("2014"), grades=(POSSIBLE,))) == ["Kanske"]
