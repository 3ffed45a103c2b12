"""What a source counts itself is held against the seeds."""

# Tables of what is written and what comes of it are read across.
# ruff: noqa: E501

from collections.abc import Callable

import pytest

from graph.seeding import Seeds

Told = Callable[..., list[str]]
Checked = Callable[..., Seeds]

FILE = """
defaults: {{document: document/källa, section: 1}}
seats:
- {{id: seat/a, body: actor/styrgruppen, holder: person/åsa-öberg, organisation: [actor/nätverket, actor/styrgruppen], count: 2, votes: true}}
- {{id: seat/b, body: actor/styrgruppen, holder: person/åsa-öberg, role: chair, from: 2018}}
- {{id: seat/c, body: actor/nätverket, position: chef, count: null}}
documents:
- id: document/d
  name: D
  type: report
  assertions:
  - {{says: Så säger den., noun: {noun}, {rest}}}
"""


@pytest.mark.parametrize(
    "rest",
    [
        "count: 3",
        "where: {body: actor/styrgruppen}, count: 2",
        "where: {body: actor/styrgruppen, role: chair}, count: 1",
        "where: {organisation: actor/nätverket}, count: 1",
        "where: {organisation: [actor/styrgruppen, actor/nätverket]}, count: 1",
        "where: {organisation: [actor/nätverket, actor/x]}, count: 0",
        "where: {votes: true}, count: 1",
        "where: {count: 2}, count: 1",
        "where: {from: '2018'}, count: 1",
        "distinct: holder, count: 1",
        "distinct: body, count: 2",
        "where: {body: actor/styrgruppen}, add: count, count: 3",
        "add: count, count: 3",
    ],
)
def test_what_agrees_is_let_through(checked: Checked, rest: str) -> None:
    """Rows, different values and sums are counted, over fields of one value and of several."""
    checked(FILE.format(noun="seat", rest=rest))


def test_inline_facts_count_too(checked: Checked) -> None:
    """What things say of themselves in short is counted as the claims it becomes."""
    checked(FILE.format(noun="tie", rest="where: {type: covers}, count: 1"))
    checked(FILE.format(noun="actor", rest="where: {covers: area/länet}, count: 1"))


def test_what_differs_is_a_fault(told: Told) -> None:
    """It says what the source counts and what the seeds hold."""
    (fault,) = told(FILE.format(noun="seat", rest="where: {votes: true}, count: 4"))
    assert fault.startswith(
        "1.yaml:12: The source says: Så säger den. That is 4; the seeds hold 1 (seat/a). — "
    )


def test_a_truth_is_no_number(told: Told) -> None:
    """`votes: 1` is not `votes: true`."""
    assert "hold 0." in told(FILE.format(noun="seat", rest="where: {votes: 1}, count: 4"))[0]


@pytest.mark.parametrize(
    ("noun", "rest", "expected"),
    [
        ("seats", "count: 1", "There is no noun 'seats'. — Did you mean seat?"),
        ("seat", "where: {bodi: x}, count: 1", "A seat has no field `bodi`. — Did you mean body?"),
        ("seat", "distinct: hol, count: 1", "A seat has no field `hol`. — "),
        ("seat", "add: counts, count: 1", "A seat has no field `counts`. — Did you mean count?"),
        ("seat", "where: {start: '2018'}, count: 1", "A seat has no field `start`. — "),
    ],
)
def test_an_assertion_that_cannot_be_checked_is_a_fault(
    told: Told, noun: str, rest: str, expected: str
) -> None:
    """A noun or field that does not exist is told, with the nearest one."""
    (fault,) = told(FILE.format(noun=noun, rest=rest))
    assert expected in fault


def test_an_assertion_with_an_unknown_key_is_a_fault(told: Told) -> None:
    """A key that is misspelt would count what nobody meant."""
    (fault,) = told(FILE.format(noun="seat", rest="wher: {votes: true}, count: 1"))
    assert "wher" in fault
