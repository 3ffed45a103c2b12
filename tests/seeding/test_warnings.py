"""What may be right and may be wrong is let through, and told by file and line."""

# Tables of what is written and what comes of it are read across.
# ruff: noqa: E501

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from graph.model.folding import fold
from graph.seeding import Seeds
from graph.seeding.slips import Neighbours

Told = Callable[..., list[str]]
Checked = Callable[..., Seeds]

HEAD = "defaults: {document: document/källa, section: 1}\n"
TIE = "subject: actor/nätverket, type: steers, object: actor/styrgruppen"
SEAT = "body: actor/styrgruppen, holder: person/åsa-öberg"


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        (f"ties:\n- {{id: tie/a, {TIE}, from: 2012, to: open, status: ended}}", "tie/a has ended, and goes on (`to: open`)."),
        (f"ties:\n- {{id: tie/a, {TIE}, from: 2012, to: 2013, status: ended}}", None),
        (f"ties:\n- {{id: tie/a, {TIE}, from: 2050, to: open}}", "tie/a is in force from 2050, which is still to come."),
        (f"ties:\n- {{id: tie/a, {TIE}, from: 2050, status: planned}}", None),
        (f"ties:\n- {{id: tie/a, {TIE}, from: about 2012}}", None),
        (f"seats:\n- {{id: seat/a, {SEAT}, count: 3}}", "seat/a gives one person 3 seats."),
        (f"seats:\n- {{id: seat/a, {SEAT}, count: null}}", None),
        ("seats:\n- {id: seat/a, body: actor/styrgruppen, holder: actor/nätverket, count: 3}", None),
        ("seats:\n- {id: seat/a, body: actor/styrgruppen, holder: [person/åsa-öberg, actor/nätverket], count: 2}", None),
    ],
)  # fmt: skip
def test_standing_dates_and_counts_at_odds_are_told(
    warned: Told, claim: str, expected: str | None
) -> None:
    """What has ended does not go on, what is to come is not in force, one person sits once."""
    assert warned(HEAD + claim) == ([f"1.yaml:3: {expected}"] if expected else [])


def test_what_begins_today_is_in_force(warned: Told) -> None:
    """The day a claim is checked on is no day to come; the next one is."""
    today = datetime.now(UTC).date()
    tie = f"ties:\n- {{id: tie/a, {TIE}, from: %s}}"
    # Around the earth it is yesterday and tomorrow at once.
    assert warned(HEAD + tie % (today - timedelta(days=1))) == []
    assert len(warned(HEAD + tie % (today + timedelta(days=2)))) == 1


TWO_DOCUMENTS = f"{HEAD}documents: [{{id: document/b, name: B, type: report}}]\n"


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ("", True),
        (", cite: {page: 9}", True),
        (", cite: {document: document/b, page: 1}", False),
        (", limit: vid behov", False),
        (", contradicts: tie/a", False),
    ],
)
def test_what_one_document_says_twice_is_told(warned: Told, more: str, told: bool) -> None:
    """Two claims of one document that are one are told, at the second; of two, they just agree."""
    ties = f"ties:\n- {{id: tie/a, {TIE}}}\n- {{id: tie/b, {TIE}{more}}}\n"
    what = "1.yaml:5: tie/b says the same as tie/a, at 1.yaml:4: it is one claim."
    assert warned(TWO_DOCUMENTS + ties) == ([what] if told else [])


def test_of_several_accounts_the_one_told_again_is_told(warned: Told) -> None:
    """Among accounts of two documents, the second of one and the same document is too many."""
    accounts = ("", ", cite: {document: document/b, page: 1}", ", from: 2018", ", to: open")
    ties = "".join(f"- {{id: tie/{n}, {TIE}{more}}}\n" for n, more in enumerate(accounts))
    assert warned(f"{TWO_DOCUMENTS}ties:\n{ties}") == [
        "1.yaml:6: tie/2 says the same as tie/0, at 1.yaml:4: it is one claim.",
        "1.yaml:7: tie/3 says the same as tie/0, at 1.yaml:4: it is one claim.",
    ]


@pytest.mark.parametrize(
    ("own", "former", "told"),
    [
        ("2015", "form: former, from: 2012, to: 2018", True),
        ("2015", "form: official, to: 2016-01", True),
        ("2015", "form: former, to: 2015", False),
        ("2015", "form: former, to: about 2015", False),
        ("2019-11-27", "form: former, to: 2019-11-27", False),
        ("2019-11-27", "form: former, to: 2019-11-28", True),
        ("2015", "form: former", False),
        ("2015", "form: official, from: 2012, to: open", False),
        ("2015", "form: alias, to: 2018", False),
    ],
)
def test_a_name_borne_when_the_next_is_taken_is_told(
    warned: Told, own: str, former: str, told: bool
) -> None:
    """A former name ends when the present one begins; an alias may be used as long as it likes."""
    names = f"names: [{{text: Gammalt, {former}}}]"
    found = warned(
        f"{HEAD}actors:\n- {{id: actor/a, name: Nytt, name_from: {own}, type: council, {names}}}\n"
    )
    end = former.rpartition("to: ")[2]
    what = f"1.yaml:3: actor/a is called 'Gammalt' to {end}, and 'Nytt' from {own}."
    assert found == ([what] if told else [])


def test_a_name_that_is_used_again_is_no_matter(warned: Told) -> None:
    """That a document uses a name twice, once short and once in a claim, is told by nobody."""
    name = "names:\n- {id: name/a, of: actor/nätverket, value: NV, form: abbreviation}\n"
    assert warned(HEAD + name) == []


BODY = f"""{HEAD}actors: [{{id: actor/ny, name: Nya rådet, type: council}}]
events:
- {{id: event/bildas, name: Rådet bildas, type: establishment, result: actor/ny, on: 2020-01-01}}
successions:
- {{id: succession/slut, type: dissolved, predecessor: actor/ny, on: 2022-06-30}}
seats:
- {{id: seat/a, body: actor/ny, holder: person/åsa-öberg, %s}}
"""


@pytest.mark.parametrize(
    ("dates", "cut"),
    [
        ("from: 2020-01-01, to: 2022-06", False),
        ("from: 2021, to: open, as_of: 2022-05", False),
        ("from: 2019-12-31, to: 2022-06", True),
        ("from: 2010, to: 2012", True),
        ("from: 2021, to: 2023", True),
        ("as_of: 2021", False),
        ("as_of: 2022", False),
        ("as_of: 2019", True),
        ("as_of: 2023", True),
        ("status: planned, from: 2019", False),
        ("from: before 2021", False),
    ],
)
def test_what_outlives_its_body_is_told(warned: Told, dates: str, cut: bool) -> None:
    """A seat that is known before its body was there, or after it was gone, is cut, and told.

    Seen in a year in which the body came or went, it is not: that was after, or before.
    """
    what = (
        "1.yaml:8: seat/a reaches beyond the life of actor/ny (2020-01-01..2022-06-30) and is cut "
        "to it."
    )
    assert warned(BODY % dates) == ([what] if cut else [])


def test_a_life_without_end_is_told_as_one(warned: Told) -> None:
    """The days beyond which a seat reaches are told in words a reader knows."""
    endless = BODY.replace(BODY[BODY.index("successions") : BODY.index("seats")], "")
    (told,) = warned(endless % "from: 2010, to: 2012")
    assert "beyond the life of actor/ny (after 2019) and is cut to it." in told


HOSTS = f"""{HEAD}documents: [{{id: document/b, name: B, type: report}}]
actors:
- {{id: actor/guest, name: Gästen, type: research_unit}}
ties:
- {{id: tie/a, subject: actor/nätverket, type: hosts, object: actor/guest, from: 2010-01-01, to: 2015-01-01}}
- {{id: tie/b, subject: actor/styrgruppen, type: hosts, object: actor/guest, cite: {{document: document/b, page: 1}}, %s}}
"""


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ("from: 2014-01-01, to: 2016-01-01", True),
        ("from: 2015-01-01, to: 2016-01-01", False),
        ("from: 2016-01-01, to: 2017-01-01", False),
        ("from: 2014-01-01, to: 2016-01-01, contradicts: tie/a", False),
        ("as_of: 2012", True),
    ],
)
def test_two_where_there_is_one_are_told(warned: Told, more: str, told: bool) -> None:
    """Two hosts that are certain on one day are told at both, unless they are said to contradict.

    On the day on which the one hands over to the other there are two, and nothing is wrong.
    """
    found = [one for one in warned(HOSTS % more) if "at once" in one]
    both = [("1.yaml:6", "tie/a and tie/b"), ("1.yaml:7", "tie/b and tie/a")]
    expected = [f"{place}: {two} hold at once, where there can be only one." for place, two in both]
    assert found == (expected if told else [])


# --- names that are nearly the same -----------------------------------------------------------

ACTORS = f"""{HEAD}actors:
- {{id: actor/a, name: Socialstyrelsen, type: agency, names: [{{text: Gamla verket, form: former, to: 2010}}, {{text: Styret, form: alias}}]}}
- {{id: actor/b, name: %s, type: %s}}
"""


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("Socialstyrelse", "Socialstyrelsen"),
        ("Socialstyrelsens", "Socialstyrelsen"),
        ("Sosialstyrelsen", "Socialstyrelsen"),
        ("Socialstyrelesn", "Socialstyrelsen"),
        ("Social-styrelsen", "Socialstyrelsen"),
        ("SOCIALSTYRELSEN", "Socialstyrelsen"),
        ("Gamla verkat", "Gamla verket"),
        ("Socialstyrelse 2", None),
        ("Styren", None),
        ("Länsstyrelsen", None),
    ],
)
@pytest.mark.parametrize("kind", ["agency", "project"])
def test_a_new_actor_that_may_be_an_old_one_is_told(
    warned: Told, name: str, near: str | None, kind: str
) -> None:
    """A name one letter from the present or former name of another body, of whatever type."""
    what = f"1.yaml:4: actor/b bears the name {name!r}, a slip from {near!r}, which actor/a bears, at 1.yaml:3."
    assert warned(ACTORS % (name, kind)) == ([what] if near else [])


def test_a_former_name_of_the_new_one_is_held_against_the_old_ones(warned: Told) -> None:
    """Also a name that the new body bore before may be that of an old one, misspelt."""
    text = ACTORS % ("Nya verket", "agency, names: [{text: Gamla vercet, form: former}]")
    (told,) = warned(text)
    assert "actor/b bears the name 'Gamla vercet', a slip from 'Gamla verket'," in told


def test_one_body_may_bear_names_that_are_nearly_the_same(warned: Told) -> None:
    """What a body is called and was called is often one letter apart."""
    names = "names: [{text: Rådets, form: former}, {text: Radet, form: official}]"
    assert warned(f"{HEAD}actors:\n- {{id: actor/a, name: Rådet, type: council, {names}}}\n") == []


def test_official_codes_tell_two_apart(warned: Told) -> None:
    """Habo and Håbo are two: their codes differ. Without one of the codes they are told."""
    text = HEAD + (
        "actors:\n"
        '- {id: actor/habo, name: Habo kommun, type: municipality, code: "0643"}\n'
        '- {id: actor/håbo, name: Håbo kommun, type: municipality, code: "0305"}\n'
    )
    assert warned(text) == []
    assert len(warned(text.replace(', code: "0305"', ""))) == 1
    assert len(warned(text.replace("0305", "0643"))) == 1


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        ("FoU Nordost", "FoU Nordväst", False),
        ("FoU Nordost", "FoU-nordost", True),
        ("FoU Nordost", "FoUNordost", True),
        ("FoU Nordost", "FoU Nord ost", True),
        ("NPO psykisk hälsa", "RPO psykisk hälsa", False),
        ("KSL:s beredning", "VKL:s beredning", False),
        ("Grupp A", "Grupp B", False),
        ("Nätverk 1", "Nätverk 2", False),
        ("Nätverk 2012", "Nätverk 2013", False),
        ("Nätverk 1", "Nätverk 12", False),
        ("Nätverks", "Nätverk1", False),
        ("Nätverk", "Nätvrek", True),
        ("Nätverk", "Nvätrek", False),
        ("Mora", "Nora", True),
        ("MILK", "MILKS", True),
        ("RSS", "RSSS", True),
        ("RSS", "RSK", False),
        ("S.K.L.", "SKL", True),
    ],
)
def test_what_a_slip_is(one: str, other: str, near: bool) -> None:
    """One letter more, less, other, or two that changed places: in a word of four or more.

    A figure that differs, and a letter in a short word, are meant.
    """
    for first, second in ((one, other), (other, one)):
        neighbours = Neighbours()
        neighbours.add(first)
        assert neighbours.near(second) == ([first] if near else [])


def test_a_name_is_not_near_itself() -> None:
    """What is spelt the same is no slip; among many, all that are near are found, in their order."""
    neighbours = Neighbours()
    for name in ("Rådet", "Rådets", "Rodet", "Radet", "Rådhuset"):
        neighbours.add(name)
    assert neighbours.near("Rådet") == ["Rådets", "Rodet", "Radet"]


LETTERS = st.text(alphabet="abcå -", min_size=0, max_size=8)


def one_letter_apart(one: str, other: str) -> bool:
    """Whether an edit of one letter, or a change of places, makes the one the other."""
    edits = {one}
    for place in range(len(one) + 1):
        before, after = one[:place], one[place:]
        edits |= {before + after[1:]}
        edits |= {before + letter + after for letter in "abc "}
        edits |= {before + letter + after[1:] for letter in "abc "}
        edits |= {before + after[1:2] + after[:1] + after[2:]}
    return other in edits


@given(LETTERS, LETTERS)
def test_no_slip_is_missed_in_long_words(one: str, other: str) -> None:
    """Whatever the names, they are near just when one edit makes the one of the other."""
    first, second = f"xyxy{one}yxyx", f"xyxy{other}yxyx"
    # So that it is never the shortness of a word that decides.
    assume(all(len(word) >= 4 for word in f"{fold(first)} {fold(second)}".split()))
    neighbours = Neighbours()
    neighbours.add(first)
    near = first != second and one_letter_apart(fold(first), fold(second))
    assert neighbours.near(second) == ([first] if near else [])
