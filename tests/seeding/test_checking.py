"""Every fault is told, with its file and line and how to mend it, and all of them at once."""

# Tables of what is written and what comes of it are read across.
# ruff: noqa: E501

from collections.abc import Callable
from pathlib import Path

import pytest

from graph.errors import SeedsRefusedError
from graph.model.common import digest_of_id
from graph.seeding import Seeds, check_seeds

Told = Callable[..., list[str]]
Checked = Callable[..., Seeds]

CITED = "defaults: {document: document/källa, section: 1}\n"
TIE = "{id: tie/a, subject: actor/styrgruppen, type: steers, object: actor/nätverket"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("actor: []", "1.yaml:2: There is no list `actor`. — Did you mean `actors`?"),
        ("förslag: []", "1.yaml:2: There is no list `förslag`. — The lists are actors, "),
        ("ties: {}", "1.yaml:2: `ties` is no list. — "),
        ("ties: [x]", "1.yaml:2: This entry is no mapping. — "),
        ("actors:\n- {id: actor/x, name: X, typ: agency}", "1.yaml:3: There is no `typ` in an actor. — Did you mean `type`?"),
        ("actors:\n- {id: actor/x, name: X}", "1.yaml:3: `type` is missing. — Add one of government, "),
        ("actors:\n- id: actor/x\n  name: X\n  type: agancy", "1.yaml:5: `type` is 'agancy'. — Did you mean agency?"),
        ("actors:\n- {id: actor/x, name: X, type: rss, names: [{txt: a}]}", "1.yaml:3: There is no `txt` in a name. — Did you mean `text`?"),
        ("actors:\n- {id: actor/x, name: X, type: rss, cite: {sektion: 2}}", "1.yaml:3: There is no `sektion` in a citation. — Did you mean `section`?"),
        ("actors:\n- {id: actor/x, name: X, type: rss, cite: {page: two}}", "1.yaml:3: `page` is 'two', not a whole number. — Page"),
        ("actors:\n- {id: actor/x, name: '', type: rss}", "1.yaml:3: `name` is empty. — "),
        ("actors:\n- {id: actor/X, name: X, type: rss}", "1.yaml:3: `id` is 'actor/X', which is no id. — "),
        ("actors:\n- {id: area/x, name: X, type: rss}", "1.yaml:3: The id area/x stands in the list `actors`. — Let it start with actor/"),
        (f"ties:\n- {TIE}, from: 2019-02-30}}", "1.yaml:3: `from`: '2019-02-30' is not a day of the calendar. — "),
        (f"ties:\n- {TIE}, on: igår}}", "1.yaml:3: `on`: 'igår' is not a date. — Write 2019"),
        (f"ties:\n- {TIE}, to: snart}}", "1.yaml:3: `to`: 'snart' is not a date. — Write 2019"),
        (f"ties:\n- {TIE}, from: 2019, to: 2018}}", "1.yaml:3: It ends (2018) before it starts (2019). — "),
        (f"ties:\n- {TIE}, on: 2019, to: 2018}}", "1.yaml:3: 'on' stands beside 'from', 'to' or 'as_of'. — "),
        (f"ties:\n- {TIE}, start: 2019}}", "1.yaml:3: There is no `start` in a tie. — Did you mean `from`?"),
        (f"ties:\n- {TIE}, limit: i vissa län, vid behov}}", "1.yaml:3: `vid behov` stands alone. — Put the text with a comma"),
        ("actors:\n- {id: actor/x, name: X, type: rss, names: [{text: a, from: 2019, to: 2018}]}", "1.yaml:3: It ends (2018) before"),
        ("actors:\n- {id: actor/styrgruppen, name: X, type: rss}", "1.yaml:3: The id actor/styrgruppen is taken, at 0.yaml:9. — "),
        ("ties:\n- {id: tie/a, subject: actor/styrgrupen, type: steers, object: actor/nätverket}", "1.yaml:3: `subject` names actor/styrgrupen, which no file gives. — Did you mean actor/styrgruppen?"),
        ("steps:\n- {id: step/a, matter: actor/nätverket, actor: actor/styrgruppen, does: decides}", "1.yaml:3: `matter` names actor/nätverket, which is of a noun that does not fit there. — What fits: matter."),
        ("actors:\n- {id: actor/x, name: X, type: rss, covers: [area/länet, actor/nätverket]}", "1.yaml:3: `covers` names actor/nätverket, which is of a noun that"),
        (f"ties:\n- {TIE}, cite: {{document: document/kälan}}}}", "1.yaml:3: `document` names document/kälan, which no file gives. — Did you mean document/källa?"),
        ("actors:\n- {id: actor/x, name: X, type: rss, names: [{text: a, cite: {document: document/b}}]}", "1.yaml:3: `document` names document/b, which"),
        (f"ties:\n- {TIE}, contradicts: tie/a}}", "1.yaml:3: tie/a names itself under `contradicts`. — "),
        ("ties:\n- {id: tie/a, subject: actor/nätverket, type: part_of, object: actor/nätverket}", "1.yaml:3: tie/a ties actor/nätverket to itself. — "),
        (f"scenarios:\n- {{id: scenario/s, name: S}}\nties:\n- {TIE}, scenario: scenario/s}}", "1.yaml:5: tie/a belongs to a scenario and is in force. — "),
        ("seats:\n- {id: seat/a, body: actor/nätverket}", "1.yaml:3: A held seat needs a holder, an organisation or a position. — "),
        ("measures:\n- {id: measure/a, of: actor/nätverket, trait: trait/antal-möten, value: [1]}", "1.yaml:3: `value` holds more than one value. — "),
        ("seats:\n- {id: seat/a, body: actor/nätverket, position: p, count: 1.5}", "1.yaml:3: `count` is '1.5', not a whole number. — "),
        ("measures:\n- {id: measure/a, of: actor/nätverket, value: 1}", "1.yaml:3: `trait` is missing. — What is measured."),
        ("measures:\n- {id: measure/a, of: actor/nätverket, trait: trait/antal-möte}", "1.yaml:3: `trait` names trait/antal-möte, which no file gives. — Did you mean trait/antal-möten?"),
        ("traits:\n- {id: trait/a, name: A, said_of: [actor], value_kind: tal}", "1.yaml:3: `value_kind` is 'tal'. — "),
        (f"ties:\n- {TIE}, announced_end: open}}", "1.yaml:3: `announced_end`: 'open' is not a date. — Write 2019"),
        (f"ties:\n- {TIE}, negated: kanske}}", "1.yaml:3: `negated` is 'kanske', neither true nor false. — "),
        (f"ties:\n- {TIE}, cite: {{page: 1, as_of: nu}}}}", "1.yaml:3: `as_of`: 'nu' is not a date. — "),
        ("documents:\n- {id: document/d, name: D, type: report, speaks_of: nutid}", "1.yaml:3: `speaks_of`: 'nutid' is not a date. — Write 2019"),
        ("grants:\n- {id: grant/a, amount: mycket}", "1.yaml:3: `amount` is 'mycket', not a number. — "),
        ("grants:\n- {id: grant/a, amount: nan}", "1.yaml:3: `amount`: Input should be a finite number. — "),
        ("seats:\n- {id: seat/a, body: actor/nätverket, position: p, votes: kanske}", "1.yaml:3: `votes` is 'kanske', neither true nor false. — "),
    ],
)  # fmt: skip
def test_each_fault_is_told(told: Told, text: str, expected: str) -> None:
    """A fault is told once, at its line, with what is wrong and the nearest right thing."""
    faults = told(CITED + text)
    assert len(faults) == 1
    assert faults[0].startswith(expected)


def test_a_property_in_words_is_refused(told: Told) -> None:
    """What is measured is a trait of the vocabulary: words of one's own are told as that."""
    what = "{id: measure/a, of: actor/nätverket, property: p, value: 1}"
    faults = told(f"{CITED}measures:\n- {what}")
    assert [fault.partition(" — ")[0] for fault in faults] == [
        "1.yaml:3: There is no `property` in a measure.",
        "1.yaml:3: `trait` is missing.",
    ]


def test_a_claim_without_source_is_refused(told: Told) -> None:
    """Neither a citation of its own nor a default document: the fact is refused."""
    assert told("ties:\n- " + TIE + "}") == [
        "1.yaml:2: tie/a is not cited. — Add `cite:` with document, section and page, "
        "or a default document to the file."
    ]


def test_an_id_taken_twice_names_both_places(told: Told) -> None:
    """Two files giving one id are both named."""
    one = CITED + "persons: [{id: person/x, name: X}]"
    assert told(one, "\n\n" + one) == [
        "2.yaml:4: The id person/x is taken, at 1.yaml:2. — "
        "Give one of them another id, or take one away if they are the same."
    ]


def test_what_a_thing_says_in_short_is_not_said_again(told: Told) -> None:
    """A tie that is written both inside a thing and by itself is one too many."""
    tie = "{id: tie/styrgruppen-covers-länet, subject: actor/styrgruppen, type: covers"
    (fault,) = told(CITED + "ties:\n- " + tie + ", object: area/länet}")
    assert "The id tie/styrgruppen-covers-länet is taken, at 1.yaml:3." in fault


def test_all_faults_come_at_once_in_order(told: Told) -> None:
    """Faults of several files and kinds are all told, by file and line; none hides another."""
    first = CITED + "ties:\n- {id: tie/a, subject: actor/q, type: stears, object: actor/w}"
    second = "defaults: {document: document/v, topc: x}\nactors:\n- {id: actor/x, name: 1, tpe: a}"
    places = [fault.split(": ")[0] for fault in told(first, second, "\tx")]
    assert places == ["1.yaml:3"] * 3 + ["2.yaml:1"] * 2 + ["2.yaml:3"] + ["3.yaml:1"]


def test_the_message_names_the_first_faults_and_the_details_all(
    written: Callable[..., Path],
) -> None:
    """With many faults the message stays readable, and the details are complete."""
    entries = "".join(f"- {{id: tie/{n}}}\n" for n in range(50))
    with pytest.raises(SeedsRefusedError, match="The first 30 are shown") as refused:
        check_seeds(written("ties:\n" + entries))
    assert len(refused.value.details["faults"]) == 150  # pyright: ignore[reportArgumentType]
    assert refused.value.code == "SEEDS_REFUSED"


def test_a_sound_default_still_counts_when_another_is_at_fault(told: Told) -> None:
    """One misspelt default is told alone, not as a missing citation of every entry."""
    defaults = "defaults: {document: document/källa, topc: x}\n"
    assert len(told(defaults + "ties:\n- " + TIE + "}")) == 1


def test_a_proposal_needs_no_scenario(checked: Checked) -> None:
    """What a source proposes may stand alone, as proposed."""
    seeds = checked(CITED + f"ties:\n- {TIE}, status: proposed}}")
    assert seeds.report().counts["tie"] == 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("actors:\n- {id: actor/x, name: Nätverket, type: network}", "actor/x has the same name and type as actor/nätverket."),
        ("actors:\n- {id: actor/x, name: X, type: rss, names: [{text: X, form: short}]}", "actor/x is given the name 'X' twice."),
        (f"ties:\n- {TIE}, cite: {{document: document/annan}}}}\ndocuments:\n- {{id: document/annan, name: A, type: law}}", "tie/a is cited without section or page."),
    ],
)  # fmt: skip
def test_doubts_are_warnings(checked: Checked, text: str, expected: str) -> None:
    """What may be right is let through, and told."""
    assert [warning.what for warning in checked(CITED + text).warnings] == [expected]


def test_one_name_for_two_kinds_is_no_doubt(checked: Checked) -> None:
    """A matter and an actor, or a network and a project, may bear one name."""
    text = "actors:\n- {id: actor/x, name: Nätverket, type: project}\nmatters:\n- {id: matter/x, name: Nätverket}"
    assert checked(CITED + text).warnings == ()


PARTS = """actors:
- {id: actor/a, name: A, type: rss}
- {id: actor/b, name: B, type: rss}
- {id: actor/c, name: C, type: rss}
persons: [{id: person/p, name: P}]
topics: [{id: topic/t, name: T}]
"""


def one_claim(text: str) -> str:
    """A file of one claim among some parts: the claim stands on line 10."""
    return f"{CITED}{PARTS}ties:\n\n- {text}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{id: tie/a, subject: [], type: steers, object: actor/a}", ["`subject` of tie/a is an empty list."]),
        ("{id: tie/a, subject: [], type: steers, object: []}", ["`object` of tie/a is an empty list.", "`subject` of tie/a is an empty list."]),
        ("{id: tie/a, subject: actor/b, type: steers, object: actor/a, area: []}", ["`area` of tie/a is an empty list."]),
        ("{id: tie/a, subject: [actor/b, actor/b], type: steers, object: actor/a}", ["`subject` of tie/a names actor/b twice."]),
        ("{id: tie/a, subject: [actor/b, actor/c, actor/b, actor/b], type: steers, object: [actor/a, actor/a]}", ["`object` of tie/a names actor/a twice.", "`subject` of tie/a names actor/b twice."]),
        ("{id: tie/a, subject: actor/b, type: steers, object: actor/b}", ["tie/a ties actor/b to itself."]),
        ("{id: tie/a, subject: actor/b, type: part_of, object: actor/b}", ["tie/a ties actor/b to itself."]),
    ],
)  # fmt: skip
def test_an_end_is_given_once_and_not_emptied(told: Told, text: str, expected: list[str]) -> None:
    """An empty list of ends, an end given twice, and a tie to itself are refused, each told once."""
    faults = told(one_claim(text))
    assert [fault.partition(" — ")[0] for fault in faults] == [f"1.yaml:10: {x}" for x in expected]


@pytest.mark.parametrize(
    ("noun", "text"),
    [
        ("seats", "{id: seat/a, body: [], holder: person/p}"),
        ("mandates", "{id: mandate/a, grantor: actor/a, holder: [], power: decide}"),
        ("grants", "{id: grant/a, payer: [], receiver: actor/a}"),
        ("measures", "{id: measure/a, of: [], trait: trait/antal-möten}"),
    ],
)
def test_no_claim_has_an_emptied_end(told: Told, noun: str, text: str) -> None:
    """What every kind of claim ties is named, or its field is left out: nothing is said of none."""
    (fault,) = told(f"{CITED}{PARTS}{noun}:\n- {text}")
    assert "is an empty list. — Name what stands there; where the source does not say" in fault


@pytest.mark.parametrize(
    ("tie", "expected"),
    [
        ("subject: person/p, type: part_of, object: actor/a", None),
        ("subject: actor/a, type: part_of, object: person/p", "person/p cannot stand as `object` of a tie of the type part_of."),
        ("subject: actor/a, type: member_of, object: person/p", "person/p cannot stand as `object` of a tie of the type member_of."),
        ("subject: actor/a, type: chairs, object: topic/t", "topic/t cannot stand as `object` of a tie of the type chairs."),
        ("subject: person/p, type: chairs, object: actor/a", None),
        ("subject: topic/t, type: owns, object: actor/a", "topic/t cannot stand as `subject` of a tie of the type owns."),
        ("subject: document/källa, type: hosts, object: actor/a", "document/källa cannot stand as `subject` of a tie of the type hosts."),
        ("subject: area/länet, type: hosts, object: actor/a", None),
        ("subject: actor/a, type: hosts, object: area/länet", "area/länet cannot stand as `object` of a tie of the type hosts."),
        ("subject: actor/a, type: covers, object: area/länet", None),
        ("subject: actor/a, type: covers, object: person/p", "person/p cannot stand as `object` of a tie of the type covers."),
        ("subject: actor/a, type: located_in, object: topic/t", "topic/t cannot stand as `object` of a tie of the type located_in."),
        ("subject: topic/t, type: steers, object: person/p", None),
    ],
)  # fmt: skip
def test_ties_are_between_kinds_that_can_have_them(
    told: Told, checked: Checked, tie: str, expected: str | None
) -> None:
    """A body is no part of a person, no topic owns, nothing but a body is chaired."""
    text = one_claim(f"{{id: tie/a, {tie}}}")
    if expected is None:
        checked(text)
    else:
        (fault,) = told(text)
        assert fault.startswith(f"1.yaml:10: {expected} — ")


def parts(*ties: tuple[str, str]) -> str:
    """A file in which each of some bodies is a part of another."""
    bodies = "".join(f"- {{id: actor/{one}, name: {one}, type: rss}}\n" for one in "wxyz")
    written = (
        f"- {{id: tie/{a}{b}, subject: actor/{a}, type: part_of, object: actor/{b}}}\n"
        for a, b in ties
    )
    return f"{CITED}actors:\n{bodies}ties:\n{''.join(written)}"


def test_a_ring_of_parts_is_refused_where_it_closes(told: Told, checked: Checked) -> None:
    """However long, a ring is told at the tie that closes it; a body may be part of several."""
    checked(parts(("w", "x"), ("x", "y"), ("w", "y"), ("w", "z")))
    assert told(parts(("w", "x"), ("x", "y"), ("y", "w"), ("z", "w"))) == [
        "1.yaml:10: tie/yw makes actor/y a part of itself. — "
        "Nothing is part of its own part: turn the tie, or take it away."
    ]


def test_a_ring_of_short_forms_is_refused(told: Told) -> None:
    """A ring is one too where it is written inside the things."""
    (fault,) = told(
        f"{CITED}actors:\n"
        "- {id: actor/x, name: X, type: rss, part_of: actor/y}\n"
        "- {id: actor/y, name: Y, type: rss, part_of: actor/x}\n"
    )
    assert fault.startswith("1.yaml:4: tie/y-part-of-x makes actor/y a part of itself. — ")


@pytest.mark.parametrize("more", ["negated: true", "status: proposed", "status: planned"])
def test_what_is_denied_or_proposed_closes_no_ring(checked: Checked, more: str) -> None:
    """That the one is no part of the other, or is to become one, is no ring with what is."""
    back = f"- {{id: tie/xw, subject: actor/x, type: part_of, object: actor/w, {more}}}\n"
    assert checked(parts(("w", "x")) + back).report().counts["tie"] == 3


@pytest.mark.parametrize(
    ("dates", "sound"),
    [
        ("base: 2019, from: 2020", True),
        ("base: 2019, from: 2019", True),
        ("from: 2019", True),
        ("base: 2020, from: 2019", False),
        ("base: 2020-06, from: 2020-05", False),
    ],
)
def test_a_scenario_begins_after_what_it_changes(
    told: Told, checked: Checked, dates: str, sound: bool
) -> None:
    """A proposal cannot apply before the structure that it is to change."""
    text = f"{CITED}scenarios:\n- {{id: scenario/s, name: S, {dates}}}"
    if sound:
        checked(text)
    else:
        (fault,) = told(text)
        assert fault.startswith("1.yaml:3: scenario/s is to apply from ")


DIGEST = digest_of_id("tie/förr")


def test_a_former_id_leads_to_what_is_there(told: Told) -> None:
    """A former id that has become nothing is told at its line, with the nearest that there is."""
    (fault,) = told(f"moved:\n  {DIGEST}: actor/nätverke\n")
    assert fault == (
        "1.yaml:2: `moved` names actor/nätverke, which no file gives. — "
        "Did you mean actor/nätverket?"
    )


@pytest.mark.parametrize("key", ["tie/förr", DIGEST[:-1], DIGEST.upper()])
def test_a_former_id_is_told_by_its_digest(told: Told, key: str) -> None:
    """The former id itself stands nowhere: it may hold the name of a person."""
    (fault,) = told(f"moved:\n  {key}: actor/nätverket\n")
    assert fault.startswith(f"1.yaml:2: `moved` holds {key!r}, which is no digest. — ")


def test_a_former_id_is_kept_with_what_it_became(checked: Checked) -> None:
    """Links to an id that was given up find the one that took its place."""
    assert checked(f"moved:\n  {DIGEST}: actor/nätverket\n").formerly == {
        "actor/nätverket": (DIGEST,)
    }
