"""The shelf itself: how a file becomes a statement."""

import re

import pytest

from graph.reading.claims import FACETS
from graph.statements import Statement, statement, statement_names
from graph.time import at_parameters, at_predicate

SEATS = statement("representation/seats_held")


def test_parts() -> None:
    """A statement has its file's title, parameters and sample, and its text without the header."""
    assert SEATS.name == "representation/seats_held"
    assert SEATS.title == "Who sits on behalf of, or from, somebody in bodies."
    assert SEATS.parameters == {"of", "bodies", "at_since", "at_until", "at_statuses"}
    assert SEATS.sample["bodies"] == ["actor/milk"]
    assert SEATS.text.startswith("MATCH ")


def test_names_are_sorted() -> None:
    """The shelf lists its statements by name, each once."""
    names = statement_names()
    assert list(names) == sorted(set(names))
    assert "representation/seats_held" in names


def test_unknown_name() -> None:
    """A name that is not on the shelf is a fault of the code, and told as a missing file."""
    with pytest.raises(FileNotFoundError):
        statement("representation/seats_lost")


def test_read_once() -> None:
    """A statement is read and parsed once in the life of a process."""
    assert statement("names/found") is statement("names/found")


@pytest.mark.parametrize("name", statement_names())
def test_every_word_is_written_out(name: str) -> None:
    """No word of the shelf's own is left in a text, nor a place for a variable."""
    text = statement(name).text
    assert re.search(r"\b(?:AT|CLAIM|ENTITY|KEEPS|VALUES)\(", text) is None
    assert "@c" not in text
    assert "@w" not in text


@pytest.mark.parametrize("name", statement_names())
def test_one_predicate_of_dates(name: str) -> None:
    """Where the date asked for is compared, it is by the one predicate, and nothing else is."""
    text = statement(name).text
    variables = set(re.findall(r"\((\w+)\.possible_from < \$at_until", text))
    for variable in variables:
        text = text.replace(at_predicate(variable), "")
    assert "$at_" not in text
    used = {one for one in statement(name).parameters if one.startswith("at_")}
    assert used in (set(), set(at_parameters(None, ())))


def test_claim_keeps_compiled_days_inside() -> None:
    """A claim comes out without what only the store needs: compiled days, digest, search words."""
    for inside in ("words", "digest", "possible_from", "certain_until", "witness_from"):
        assert re.search(rf"\b{inside}: null", SEATS.text)


def test_values_are_the_facets() -> None:
    """What claims are counted by comes in as many lists as there are facets."""
    text = statement("claims/matching").text
    values = text[text.index("[c IN kept | [[") :]
    lists = re.findall(r"\[c\.\w+\]|\[\(c\)-\[[^\]]*\]->\(\w+\) \| \w+\.name\]", values)
    assert len(lists) == len(FACETS)


def test_statement_is_frozen() -> None:
    """Nobody changes a statement once it is read."""
    with pytest.raises(AttributeError):
        SEATS.title = "another"  # pyright: ignore[reportAttributeAccessIssue]
    assert isinstance(SEATS, Statement)
