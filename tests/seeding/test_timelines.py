"""Lives, lists, denials and successors change what a claim's own dates say: one rule at a time."""

# Tables of what is said and what comes of it are read across.
# ruff: noqa: E501

from collections.abc import Callable
from datetime import date

import pytest

from graph.grades import ALWAYS, Timeline
from graph.seeding import Seeds
from graph.time import span

Checked = Callable[..., Seeds]
Graded = Callable[..., Timeline]

HEAD = """
defaults: {document: document/a, section: 1}
documents:
- {id: document/a, name: A, type: report, source: true, speaks_of: "2012"}
- {id: document/b, name: B, type: report, source: true, published: 2019-11}
actors:
- {id: actor/x, name: Ekorren, type: rss}
- {id: actor/y, name: Yxan, type: rss}
- {id: actor/z, name: Zebran, type: steering_group}
- {id: actor/z2, name: Åsnan, type: steering_group}
- {id: actor/klass, name: Djuren, type: class}
persons: [{id: person/p, name: P}, {id: person/q, name: Q}]
"""
B = "cite: {document: document/b, page: 1}"


@pytest.fixture
def graded(checked: Checked) -> Graded:
    """The timeline of one claim or thing, of the animals and what is said of them."""

    def of(identifier: str, *texts: str) -> Timeline:
        return checked(HEAD + "\n".join(texts)).timelines[identifier]

    return of


def on(line: Timeline, *days: str) -> list[tuple[str, str]]:
    """The grade of each day, and why."""
    found = [line.on(date.fromisoformat(day)) for day in days]
    return [(segment.grade.value, segment.reason.value) for segment in found]


def grades(line: Timeline, *days: str) -> list[str]:
    """The grade of each day."""
    return [grade for grade, _ in on(line, *days)]


# --- a claim by itself ------------------------------------------------------------------------


def test_what_goes_on_was_seen_when_its_source_spoke(graded: Graded) -> None:
    """`to: open` is a sighting at the time the document speaks of, or at its printing."""
    tie = "ties:\n- {id: tie/a, subject: actor/x, type: steers, object: actor/y, from: 2010, to: open%s}"
    days = ("2011-06-01", "2012-12-31", "2013-01-01", "2019-11-30", "2019-12-01")
    assert grades(graded("tie/a", tie % ""), *days) == [
        "certain", "certain", "last_known", "last_known", "last_known",
    ]  # fmt: skip
    assert grades(graded("tie/a", tie % f", {B}"), *days) == [
        "certain", "certain", "certain", "certain", "last_known",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("dates", "expected"),
    [
        ("status: ended", ["possible", "possible", "no"]),
        ("status: ended, as_of: 2009", ["last_known", "last_known", "no"]),
        ("status: ended, to: 2010", ["possible", "no", "no"]),
    ],
)
def test_what_has_ended_is_over_when_its_source_speaks(
    graded: Graded, dates: str, expected: list[str]
) -> None:
    """Ended without a date ended by the time that the document speaks of, and holds no later."""
    line = graded(
        "tie/a", f"ties:\n- {{id: tie/a, subject: actor/x, type: steers, object: actor/y, {dates}}}"
    )
    assert grades(line, "2010-06-01", "2012-06-01", "2013-01-01") == expected


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        ("events:\n- {id: event/a, name: E, type: meeting, on: 2019}", ["no", "possible", "no"]),
        ("events:\n- {id: event/a, name: E, type: meeting, on: 2019-06-01}", ["no", "certain", "no"]),
        ("grants:\n- {id: grant/a, payer: actor/x, receiver: actor/y, on: 2019}", ["no", "possible", "no"]),
        ("ties:\n- {id: tie/a, subject: actor/x, type: appoints, object: actor/y, on: 2019}", ["no", "possible", "no"]),
        ("ties:\n- {id: tie/a, subject: actor/x, type: steers, object: actor/y, on: 2019}", ["no", "certain", "no"]),
        ("measures:\n- {id: measure/a, of: actor/x, trait: trait/antal-möten, value: 4, on: 2019}", ["no", "certain", "no"]),
        ("measures:\n- {id: measure/a, of: actor/x, trait: trait/antal-möten, value: 4, on: about 2019}", ["possible", "possible", "possible"]),
    ],
)  # fmt: skip
def test_what_happened_and_what_held_in_a_year(
    graded: Graded, claim: str, expected: list[str]
) -> None:
    """What happened is possible on each day of it; a total or a state holds on all of them."""
    identifier = claim.split("id: ")[1].split(",")[0]
    assert grades(graded(identifier, claim), "2018-12-31", "2019-06-01", "2020-01-01") == expected


@pytest.mark.parametrize(
    ("dates", "expected"),
    [
        ("from: 2020", ["no", "no", "possible"]),
        ("", ["no", "possible", "possible"]),
        ("to: 2015", ["no", "possible", "no"]),
    ],
)
@pytest.mark.parametrize("status", ["planned", "proposed"])
def test_a_plan_begins_when_it_is_planned_or_told(
    graded: Graded, dates: str, status: str, expected: list[str]
) -> None:
    """From the planned day, or from the time that the document speaks of, and only possible."""
    tie = (
        f"{{id: tie/a, subject: actor/x, type: steers, object: actor/y, status: {status}, {dates}}}"
    )
    line = graded("tie/a", f"ties:\n- {tie}")
    assert grades(line, "2011-12-31", "2013-06-01", "2035-01-01") == expected


def test_every_source_sees_it_at_its_own_time(graded: Graded) -> None:
    """A second citation's own time is a sighting by its document."""
    cite = (
        "cite: [{document: document/a, page: 1}, {document: document/b, page: 2, as_of: 2019-11}]"
    )
    line = graded(
        "tie/a",
        f"ties:\n- {{id: tie/a, subject: actor/x, type: steers, object: actor/y, as_of: 2012, {cite}}}",
    )
    seen = [line.on(date(2012, 6, 1)), line.on(date(2019, 11, 15)), line.on(date(2020, 6, 1))]
    assert [(one.seen, one.by) for one in seen] == [
        ("2012", "document/a"),
        ("2019-11", "document/b"),
        ("2019-11", "document/b"),
    ]


# --- lives ------------------------------------------------------------------------------------

SEAT = "seats:\n- {id: seat/a, body: actor/x, holder: person/p, %s}\n"
BORN = "events:\n- {id: event/a, name: E, type: establishment, result: actor/x, %s}\n"
GONE = "successions:\n- {id: succession/a, type: %s, predecessor: actor/x, %s}\n"


def test_a_claim_never_outlives_what_it_rests_on(graded: Graded) -> None:
    """A seat is cut to the days on which its body was there, to the day."""
    line = graded(
        "seat/a",
        SEAT % "from: 2010, to: open, as_of: 2022",
        BORN % "on: 2014-05-01",
        GONE % ("dissolved", "on: 2018-12-31"),
    )
    assert on(line, "2013-01-01", "2014-04-30", "2014-05-01", "2018-12-31", "2019-01-01") == [
        ("no", "not_there"),
        ("no", "not_there"),
        ("certain", "between"),
        ("certain", "between"),
        ("no", "not_there"),
    ]
    assert line.on(date(2019, 1, 1)).by == "succession/a"


def test_while_it_may_not_have_been_there_it_is_possible(graded: Graded) -> None:
    """In the year in which a body came about or ended, what rests on it is only possible.

    Unless it was seen: then the body was there.
    """
    born = graded("seat/a", SEAT % "from: 2010-01-01, to: 2020-01-01", BORN % "on: 2014")
    assert grades(born, "2013-12-31", "2014-06-15", "2014-12-31") == ["no", "possible", "certain"]
    gone = graded("seat/a", SEAT % "as_of: 2012", GONE % ("dissolved", "on: 2014"))
    assert on(gone, "2013-12-31", "2014-06-15", "2015-01-01") == [
        ("last_known", "seen_before"),
        ("possible", "may_not_exist"),
        ("no", "not_there"),
    ]
    seen = graded("seat/a", SEAT % "as_of: 2014-06", BORN % "on: 2014")
    assert grades(seen, "2014-05-31", "2014-06-15", "2014-12-31") == [
        "possible",
        "certain",
        "last_known",
    ]


def test_what_is_told_to_have_ended_had_ended_by_then(graded: Graded) -> None:
    """An end without a day lies before it is told, and what was there rests on who tells it."""
    line = graded("seat/a", SEAT % "as_of: 2012", GONE % ("dissolved", "as_of: 2014"))
    assert on(line, "2014-06-15", "2015-01-01") == [
        ("possible", "may_not_exist"),
        ("no", "not_there"),
    ]
    assert {line.on(date(year, 6, 15)).by for year in (2014, 2015)} == {"succession/a"}


@pytest.mark.parametrize(
    ("kind", "ends"),
    [
        ("taken_over", True),
        ("merged", True),
        ("replaced", True),
        ("converted", True),
        ("dissolved", True),
        ("joined", True),
        ("split", False),
        ("moved", False),
    ],
)
def test_which_successions_end_the_predecessor(graded: Graded, kind: str, ends: bool) -> None:
    """One that is split or moved goes on; every other is gone."""
    text = GONE % (kind, "successor: actor/y, on: 2015-01-01")
    assert grades(graded("actor/x", text), "2020-01-01") == ["no" if ends else "last_known"]
    line = graded("seat/a", SEAT % "as_of: 2012", text)
    assert grades(line, "2016-01-01") == ["no" if ends else "last_known"]


@pytest.mark.parametrize(
    ("kind", "founds"),
    [
        ("merged", True),
        ("split", True),
        ("converted", True),
        ("taken_over", False),
        ("moved", False),
    ],
)
def test_which_successions_found_the_successor(graded: Graded, kind: str, founds: bool) -> None:
    """A body that takes over another may be older; what merges, parts or changes makes a new one."""
    line = graded("actor/y", GONE % (kind, "successor: actor/y, on: 2015-01-01"))
    assert grades(line, "2010-01-01") == ["no" if founds else "possible"]


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ("on: 2020-06-01", ["last_known", "no"]),
        ("on: 2020-06-01, status: planned", ["last_known", "possible"]),
        ("on: 2020-06-01, status: proposed", ["last_known", "last_known"]),
        ("on: 2020-06-01, modality: opinion", ["last_known", "last_known"]),
        ("on: 2020-06-01, negated: true", ["last_known", "last_known"]),
    ],
)
def test_only_what_is_said_outright_ends_a_body(
    graded: Graded, more: str, expected: list[str]
) -> None:
    """A planned end is announced; a proposed, denied or only thought one changes nothing."""
    line = graded("seat/a", SEAT % "as_of: 2019-11", GONE % ("dissolved", more))
    assert grades(line, "2020-05-31", "2020-06-02") == expected


def test_a_body_is_there_when_it_is_seen(graded: Graded) -> None:
    """A body is seen when something is said of it; what founded it is no sighting, but a start."""
    tie = "ties:\n- {id: tie/a, subject: actor/x, type: steers, object: actor/y, as_of: 2012}\n"
    assert on(graded("actor/y", tie), "2011-01-01", "2012-06-01", "2013-01-01") == [
        ("possible", "seen_later"),
        ("certain", "seen"),
        ("last_known", "seen_before"),
    ]
    assert grades(graded("actor/x", BORN % "on: 2010-05-01", tie), "2010-04-30", "2011-01-01") == [
        "no",
        "certain",
    ]


def test_a_denial_and_a_plan_see_nothing(graded: Graded) -> None:
    """What is said not to be so, or to become so, shows nobody to be there."""
    tie = "ties:\n- {id: tie/a, subject: actor/x, type: steers, object: actor/y, %s}\n"
    # Its own name, which a source of 2012 uses, and nothing later shows it.
    for more in ("as_of: 2014, negated: true", "from: 2014, status: planned"):
        assert graded("actor/y", tie % more).on(date(2016, 1, 1)).seen == "2012"
    assert graded("actor/y", tie % "status: ended, to: 2015").on(date(2016, 1, 1)).seen == "2015"


def test_what_only_a_proposal_speaks_of_is_only_possible(graded: Graded) -> None:
    """A proposed office is there in no time but possibly, whatever its names say."""
    line = graded("post/ny", "posts: [{id: post/ny, name: Ny, status: proposed}]")
    assert on(line, "1990-01-01", "2030-01-01") == [("possible", "proposed")] * 2


def test_areas_documents_and_persons_are_always_there(graded: Graded) -> None:
    """Only bodies and offices come about and end; of all else no date is asked."""
    for identifier in (
        "area/länet",
        "document/a",
        "person/p",
        "matter/medlen",
        "trait/antal-möten",
    ):
        assert graded(identifier) == ALWAYS


# --- lists and denials ------------------------------------------------------------------------

HOST = "ties:\n- {id: tie/a, subject: actor/x, type: hosts, object: actor/y, %s}\n"
LIST = "listings:\n- {id: listing/a, noun: tie, type: hosts, where: {object: [actor/y]}, as_of: 2015, %s}\n"
AROUND = ("2014-06-01", "2015-06-01", "2016-06-01")


@pytest.mark.parametrize(
    ("dates", "complete", "expected"),
    [
        ("as_of: 2012", "true", [("last_known", "seen_before"), ("no", "not_listed"), ("no", "not_listed")]),
        ("as_of: 2012", "false", [("last_known", "seen_before"), ("possible", "left_out"), ("possible", "left_out")]),
        ("from: 2010, to: 2018", "true", [("certain", "between")] * 3),
        ("as_of: 2019", "true", [("possible", "seen_later"), ("no", "not_listed"), ("possible", "seen_later")]),
        ("as_of: 2019", "false", [("possible", "seen_later")] * 3),
    ],
)  # fmt: skip
def test_a_list_leaves_out_what_it_does_not_hold(
    graded: Graded, dates: str, complete: str, expected: list[tuple[str, str]]
) -> None:
    """Nothing before its time; no sure day; a whole list says no, another one that it is possible.

    What is still to be seen is not excluded by what came before.
    """
    line = graded("tie/a", HOST % dates, LIST % f"{B}, complete: {complete}")
    assert on(line, *AROUND) == expected


def test_a_sighting_takes_away_what_a_list_said(graded: Graded) -> None:
    """Seen after the list, a claim is last known again."""
    cite = "cite: [{document: document/a, page: 1}, {document: document/a, page: 2, as_of: 2017}]"
    line = graded("tie/a", HOST % f"as_of: 2012, {cite}", LIST % f"{B}, complete: true")
    assert on(line, "2015-06-01", "2016-06-01", "2017-06-01", "2018-06-01") == [
        ("no", "not_listed"),
        ("possible", "left_out"),
        ("certain", "seen"),
        ("last_known", "seen_before"),
    ]


@pytest.mark.parametrize(
    ("list_text", "left_out"),
    [
        (LIST % f"{B}, complete: true", True),
        (LIST % "complete: true", True),
        (LIST.replace("2015", "2012") % "complete: true", False),
        (LIST.replace("type: hosts", "type: owns") % f"{B}, complete: true", False),
        (LIST.replace("noun: tie, type: hosts, where: {object: [actor/y]}", "noun: seat, where: {body: [actor/y]}") % f"{B}, complete: true", False),
        (LIST.replace("[actor/y]", "[actor/z]") % f"{B}, complete: true", False),
        (LIST.replace("[actor/y]", "[actor/z, actor/y]") % f"{B}, complete: true", True),
        (LIST % f"{B}, complete: true, status: proposed", False),
    ],
)  # fmt: skip
def test_what_a_list_is_of(graded: Graded, list_text: str, left_out: bool) -> None:
    """A list leaves out claims of its noun and type that touch what it is of, seen at other times.

    What its own document saw at its own time it holds.
    """
    line = graded("tie/a", HOST % "as_of: 2012", list_text)
    assert grades(line, "2016-06-01") == ["no" if left_out else "last_known"]


def test_a_list_holds_what_its_document_saw_among_other_times(graded: Graded) -> None:
    """One sighting by the list's document at the list's time is enough, whatever else was seen."""
    cite = "cite: [{document: document/a, page: 1}, {document: document/b, page: 2, as_of: 2015}]"
    line = graded("tie/a", HOST % f"as_of: 2012, {cite}", LIST % f"{B}, complete: true")
    assert on(line, "2015-06-01", "2016-06-01") == [
        ("certain", "seen"),
        ("last_known", "seen_before"),
    ]


def test_it_held_on_a_day_that_no_list_excludes(graded: Graded) -> None:
    """Seen some time in two years, the first of which a whole list excludes, it was in the second."""
    excluded = LIST.replace("as_of: 2015", "as_of: 2014") % f"{B}, complete: true"
    line = graded("tie/a", HOST % "as_of: 2014..2015", excluded)
    assert [grade for grade, _ in on(line, "2014-06-01", "2015-06-01")] == ["no", "possible"]
    assert line.over(span("2015")).grade == "certain"
    assert line.over(span("2014")).grade == "no"


@pytest.mark.parametrize(
    ("denial", "expected"),
    [
        ("as_of: 2015", [("last_known", "seen_before"), ("no", "denied"), ("no", "denied")]),
        ("as_of: about 2015", [("possible", "denied"), ("possible", "denied"), ("possible", "denied")]),
        ("on: 2015", [("last_known", "seen_before"), ("no", "denied"), ("possible", "denied")]),
        ("as_of: 2015, status: proposed", [("last_known", "seen_before")] * 3),
    ],
)  # fmt: skip
def test_a_denial_says_no(graded: Graded, denial: str, expected: list[tuple[str, str]]) -> None:
    """A denial ("not yet", "no longer") has a time, from which on it is not so until it is seen."""
    denied = f"- {{id: tie/nej, subject: actor/x, type: hosts, object: actor/y, negated: true, {B}, {denial}}}\n"
    line = graded("tie/a", HOST % "as_of: 2012" + denied)
    assert on(line, *AROUND) == expected


@pytest.mark.parametrize(
    ("denied", "expected"),
    [
        ("subject: actor/x, type: hosts, object: actor/y", "no"),
        ("subject: actor/z, type: hosts, object: actor/y", "last_known"),
        ("subject: actor/x, type: owns, object: actor/y", "last_known"),
        ("subject: actor/x, type: hosts, object: actor/y, modality: opinion", "last_known"),
        ("subject: actor/x, type: hosts, object: actor/y, area: area/länet", "no"),
    ],
)
def test_a_denial_denies_just_what_it_says(graded: Graded, denied: str, expected: str) -> None:
    """Another host, another tie, somebody's opinion: nothing of that denies this claim."""
    line = graded(
        "tie/a", HOST % "as_of: 2012" + f"- {{id: tie/nej, {denied}, negated: true, as_of: 2015}}\n"
    )
    assert grades(line, "2016-06-01") == [expected]


@pytest.mark.parametrize(
    ("claims", "said", "other"),
    [
        ("seats", "body: actor/x, holder: person/p, position: chef", "position: samordnare"),
        ("seats", "body: actor/x, holder: person/p, role: chair", "role: ordinary"),
        ("seats", "body: actor/x, holder: person/p, slot: första", "slot: andra"),
        ("seats", "body: actor/x, holder: person/p, limit: i vissa län", "limit: i ett län"),
        ("names", "of: actor/x, value: Xet, form: official", "form: short"),
        ("names", "of: actor/x, value: Xet, form: official", "value: Yet"),
    ],
)
def test_a_denial_of_another_kind_denies_nothing(
    graded: Graded, claims: str, said: str, other: str
) -> None:
    """In another position, role or place, by another sort of name: that is not the same said."""
    noun = claims.removesuffix("s")
    text = f"{claims}:\n- {{id: {noun}/a, {said}, as_of: 2012}}\n"
    field = other.split(":")[0]
    differing = ", ".join(one for one in said.split(", ") if not one.startswith(field))
    denials = {"no": said, "last_known": f"{differing}, {other}"}
    for expected, denied in denials.items():
        nay = f"- {{id: {noun}/nej, {denied}, negated: true, as_of: 2015}}\n"
        assert grades(graded(f"{noun}/a", text + nay), "2016-06-01") == [expected]


def test_what_is_denied_before_and_seen_after(graded: Graded) -> None:
    """A denial ends where the thing is seen: "not yet" in 2012, and there in 2015."""
    text = (
        HOST % "as_of: 2015"
        + "- {id: tie/nej, subject: actor/x, type: hosts, object: actor/y, negated: true, as_of: 2012}\n"
    )
    assert grades(graded("tie/a", text), "2012-06-01", "2014-06-01", "2015-06-01") == [
        "no",
        "possible",
        "certain",
    ]
    assert grades(graded("tie/nej", text), "2012-06-01", "2014-06-01", "2015-06-01", "2016-06-01") == [
        "certain", "last_known", "no", "no",
    ]  # fmt: skip


# --- one at a time ----------------------------------------------------------------------------


def hosts(one: str, other: str, *, more: str = "", subject: str = "actor/z") -> str:
    """Two hosts of one guest, each told by a document of its own."""
    return (
        f"ties:\n- {{id: tie/a, subject: actor/x, type: hosts, object: actor/y, {one}}}\n"
        f"- {{id: tie/b, subject: {subject}, type: hosts, object: actor/y, {B}, {other}{more}}}\n"
    )


def test_the_next_one_seen_ends_the_one_before(graded: Graded) -> None:
    """From the first sure day of the next, the one before is over; in between it is one of two."""
    text = hosts("as_of: 2012", "as_of: 2019-11")
    days = ("2012-06-01", "2015-06-01", "2019-11-15", "2025-01-01")
    assert on(graded("tie/a", text), *days) == [
        ("certain", "seen"),
        ("possible", "one_of_two"),
        ("no", "superseded"),
        ("no", "superseded"),
    ]
    assert on(graded("tie/b", text), *days) == [
        ("no", "superseded"),
        ("possible", "one_of_two"),
        ("certain", "seen"),
        ("last_known", "seen_before"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (hosts("as_of: 2012", "as_of: 2019-11"), "no"),
        (hosts("as_of: 2012", "as_of: 2019-11", subject="actor/x").replace("hosts, object: actor/y, cite", "hosts, object: actor/y, role: r, cite"), "last_known"),
        (hosts("as_of: 2012", "as_of: 2019-11").replace("hosts", "supports"), "last_known"),
        (hosts("as_of: 2012", "as_of: 2019-11").replace("actor/y", "actor/klass"), "last_known"),
        (hosts("as_of: 2012", "as_of: 2019-11", more=", modality: aim"), "last_known"),
        (hosts("as_of: 2012", "as_of: 2019-11", more=", status: planned"), "last_known"),
        (hosts("as_of: 2012", "as_of: 2019-11").replace("hosts", "chairs"), "no"),
        (hosts("as_of: 2012", "as_of: 2019-11").replace("hosts", "steers"), "last_known"),
        (hosts("as_of: 2012", "as_of: 2019-11").replace("hosts", "steers").replace("actor/x", "actor/z2"), "no"),
    ],
)  # fmt: skip
def test_of_what_there_is_only_one(graded: Graded, text: str, expected: str) -> None:
    """A host, a chair, a steering group: not a supporter, not of a class, not what is only wanted."""
    assert grades(graded("tie/a", text), "2020-06-01") == [expected]


def test_on_the_day_of_the_handover_both_hold(graded: Graded) -> None:
    """The one ends and the other begins on one day, on which both are named and none disputed."""
    text = hosts("from: 2010-01-01, to: 2015-06-30", "from: 2015-06-30, to: 2018-01-01")
    days = ("2015-06-29", "2015-06-30", "2015-07-01")
    assert on(graded("tie/a", text), *days) == [
        ("certain", "between"),
        ("certain", "handed_over"),
        ("no", "after_end"),
    ]
    assert on(graded("tie/b", text), *days) == [
        ("no", "before_start"),
        ("certain", "handed_over"),
        ("certain", "between"),
    ]


def test_who_cannot_have_held_contends_for_nothing(graded: Graded) -> None:
    """Between two hosts it is one of two only once the second is there to be one."""
    born = (
        "events:\n- {id: event/a, name: E, type: establishment, result: actor/z, on: 2018-01-01}\n"
    )
    text = hosts("as_of: 2012", "as_of: 2019-11")
    assert on(graded("tie/a", text, born), "2017-12-31", "2018-01-01") == [
        ("last_known", "seen_before"),
        ("possible", "one_of_two"),
    ]


def test_two_that_are_certain_at_once_are_disputed(graded: Graded) -> None:
    """Both are shown, and each names the other."""
    text = hosts("as_of: 2012", "from: 2010, to: 2014")
    for one, other in (("tie/a", "tie/b"), ("tie/b", "tie/a")):
        segment = graded(one, text).on(date(2012, 6, 1))
        assert (segment.grade.value, segment.reason.value, segment.by) == (
            "certain",
            "disputed",
            other,
        )


def test_two_that_one_document_sees_at_once_are_two(graded: Graded) -> None:
    """A source that tells of two hosts at one time knows that there are two: neither ends the other."""
    text = hosts("as_of: 2012", "as_of: 2012").replace(f"{B}, ", "")
    assert on(graded("tie/a", text), "2012-06-01", "2016-01-01") == [
        ("certain", "seen"),
        ("last_known", "seen_before"),
    ]
    again = "cite: [{document: document/a, page: 1}, {document: document/a, page: 2, as_of: 2014}]"
    seen_twice = text.replace("as_of: 2012}", f"as_of: 2012, {again}}}", 1)
    assert grades(graded("tie/b", seen_twice), "2014-06-01") == ["last_known"]
    contradicting = text.replace("as_of: 2012}\n- ", "as_of: 2012, contradicts: tie/b}\n- ", 1)
    assert on(graded("tie/a", contradicting), "2012-06-01") == [("certain", "disputed")]


SLOTS = """seats:
- {{id: seat/a, body: actor/x, holder: person/p, {one}as_of: 2012}}
- {{id: seat/b, body: actor/x, holder: {who}, {other}as_of: 2019-11, cite: {{document: document/b, page: 1}}}}
"""


@pytest.mark.parametrize(
    ("one", "other", "who", "expected"),
    [
        ("slot: länets, ", "slot: länets, ", "person/q", "no"),
        ("slot: länets, ", "slot: stadens, ", "person/q", "last_known"),
        ("slot: länets, ", "", "person/q", "last_known"),
        ("", "", "person/q", "last_known"),
        ("role: chair, ", "role: chair, ", "person/q", "no"),
        ("role: chair, ", "role: vice_chair, ", "person/q", "last_known"),
        ("role: chair, slot: ena, ", "role: chair, slot: andra, ", "person/q", "last_known"),
        ("role: chair, ", "role: chair, holding: unnamed, ", "[]", "last_known"),
        ("slot: länets, ", "slot: länets, holding: vacant, ", "[]", "no"),
    ],
)  # fmt: skip
def test_a_seat_passes_from_one_to_the_next(
    graded: Graded, one: str, other: str, who: str, expected: str
) -> None:
    """A chair, and a slot of a body, has one holder at a time; whoever is not named may be him."""
    text = SLOTS.format(one=one, other=other, who=who).replace("holder: [], ", "")
    assert grades(graded("seat/a", text), "2020-06-01") == [expected]


def test_an_official_name_ends_the_one_before(graded: Graded) -> None:
    """A body has one official name at a time, and as many others as it likes."""
    names = (
        "names:\n"
        "- {id: name/gammal, of: actor/x, value: Gamla, form: former, as_of: 2010}\n"
        "- {id: name/kort, of: actor/x, value: G, form: short, as_of: 2010}\n"
    )
    assert grades(graded("name/gammal", names), "2013-06-01") == ["no"]
    assert grades(graded("name/kort", names), "2013-06-01") == ["last_known"]


# --- reasons ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("identifier", "text", "day", "expected"),
    [
        ("tie/a", HOST % "as_of: 2012", "2012-06-01", "Sett 2012 i A."),
        ("tie/a", HOST % "as_of: 2012", "2013-06-01", "Senast sett 2012 i A; ingenting senare säger emot."),
        ("tie/a", HOST % "as_of: 2012", "2011-06-01", "Sett först senare, 2012 i A."),
        ("tie/a", HOST % "from: 2012", "2011-06-01", "Före dess början."),
        ("tie/a", HOST % "to: 2012", "2013-06-01", "Efter dess slut."),
        ("tie/a", HOST % "as_of: 2012" + LIST % f"{B}, complete: true", "2016-06-01", "Inte med i en hel uppräkning 2015 i B."),
        ("tie/a", HOST % "as_of: 2012" + LIST % B, "2016-06-01", "Utelämnat i en uppräkning 2015 i B, som inte säkert är hel."),
        ("tie/a", hosts("as_of: 2012", "as_of: 2019-11"), "2015-06-01", "En av två: den ena sågs före, den andra efter; slutsats, inte uppgift."),
        ("seat/a", SEAT % "as_of: 2012" + GONE % ("dissolved", "on: 2015-01-01"), "2016-01-01", "Organet fanns inte då."),
    ],
)  # fmt: skip
def test_a_reason_is_said_in_swedish(
    graded: Graded, identifier: str, text: str, day: str, expected: str
) -> None:
    """Each segment says why, with the sighting and the source by which it is known."""
    assert graded(identifier, text).on(date.fromisoformat(day)).told == expected
