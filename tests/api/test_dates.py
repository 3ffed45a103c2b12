"""Dates as they are shown: a text, and the days it may mean."""

# What is said and what is shown of it are read across.
# ruff: noqa: E501

import pytest

from api.types.dates import Days, ImpreciseDate, Validity
from graph.reading.asking import Row
from graph.time import span


@pytest.mark.parametrize(
    ("text", "first", "last", "year"),
    [
        ("2019", "2019-01-01", "2019-12-31", 2019),
        ("2016-02", "2016-02-01", "2016-02-29", 2016),
        ("2019-11-27", "2019-11-27", "2019-11-27", 2019),
        ("2013..2015", "2013-01-01", "2015-12-31", None),
        ("before 2013", None, "2012-12-31", None),
        ("after 2016", "2017-01-01", None, None),
    ],
)
def test_a_date(text: str, first: str | None, last: str | None, year: int | None) -> None:
    """The first and the last day that a text may mean, and the year, where it is one."""
    shown = ImpreciseDate.of(text)
    assert shown is not None
    assert (shown.text, shown.earliest, shown.latest) == (text, first, last)
    assert ImpreciseDate.year(shown) == year
    days = Days.of(span(text))
    assert days is not None
    assert (days.first, days.last) == (first, last)


def test_no_date() -> None:
    """Where nothing is said there is no date, and there are no days."""
    assert (ImpreciseDate.of(None), Days.of(None)) == (None, None)


@pytest.mark.parametrize(
    ("row", "text", "said", "end_known"),
    [
        ({}, "odaterat", {}, False),
        ({"on_text": "2019"}, "2019", {"on": "2019"}, True),
        ({"from_text": "2012", "to_text": "2015"}, "från 2012, till 2015", {"start": "2012", "end": "2015"}, True),
        ({"from_text": "2012", "to_text": "open", "as_of_text": "2018"}, "från 2012, sett 2018, tills vidare", {"start": "2012", "as_of": "2018"}, True),
        ({"as_of_text": "2018", "announced_end": "2020"}, "ska upphöra 2020, sett 2018", {"as_of": "2018", "announced_end": "2020"}, False),
    ],
)  # fmt: skip
def test_validity(row: Row, text: str, said: dict[str, str], end_known: bool) -> None:
    """Each date stands in its place, and all of them in a few words."""
    shown = Validity.of(row)
    places = ("start", "end", "announced_end", "on", "as_of")
    dates: list[tuple[str, ImpreciseDate | None]] = [(one, getattr(shown, one)) for one in places]
    assert {place: date.text for place, date in dates if date} == said
    assert (shown.text, shown.end_known) == (text, end_known)
    assert shown.goes_on == ("tills vidare" in text)
