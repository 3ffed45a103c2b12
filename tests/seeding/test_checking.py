"""Every fault is told, with its file and line and how to mend it, and all of them at once."""

# Tables of what is written and what comes of it are read across.
# ruff: noqa: E501

from collections.abc import Callable
from pathlib import Path

import pytest

from graph.errors import SeedsRefusedError
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
        ("measures:\n- {id: measure/a, of: actor/nätverket, property: p, value: [1]}", "1.yaml:3: `value` holds more than one value. — "),
        ("seats:\n- {id: seat/a, body: actor/nätverket, position: p, count: 1.5}", "1.yaml:3: `count` is '1.5', not a whole number. — "),
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
    assert seeds.counts()["tie"] == 2


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
