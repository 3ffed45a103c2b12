"""The shelf itself: how a file becomes a statement."""

import re
from datetime import date
from importlib import resources
from pathlib import Path

import pytest

from graph.grades import grade_expression
from graph.reading.claims import FACETS
from graph.statements import HELD_CLAIM, HELD_THING, Statement, statement, statement_names
from graph.view import View, at_predicate, certain_predicate, known_predicate, viewed_expression

PREDICATES = (
    at_predicate,
    viewed_expression,
    grade_expression,
    known_predicate,
    certain_predicate,
)
SEATS = statement("representation/seats_held")


def test_parts() -> None:
    """A statement has its file's title, parameters and sample, and its text without the header."""
    assert SEATS.name == "representation/seats_held"
    assert SEATS.title == "Who sits on behalf of, or from, somebody in bodies."
    assert SEATS.parameters == SEATS.documented == {"of", "bodies", "view"}
    assert SEATS.sample["bodies"] == ["actor/milk"]
    assert SEATS.text.startswith("MATCH ")


def test_a_question_is_asked_with_one_map() -> None:
    """A question has one parameter, for which the store plans once; what loads has its own."""
    assert set(re.findall(r"\$[a-z_.]+", SEATS.text)) >= {"$asked.of", "$asked.bodies"}
    assert set(re.findall(r"\$([a-z_]+)", SEATS.text)) == {"asked"}
    given: dict[str, object] = {"of": "area/a", "bodies": ["actor/b"], "view": None, "more": 1}
    assert SEATS.sent(given) == {"asked": {"of": "area/a", "bodies": ["actor/b"], "view": None}}
    loading = statement("seeding/delete")
    assert loading.sent(loading.sample) == loading.sample
    assert "$asked" not in loading.text


def test_names_are_sorted() -> None:
    """The shelf lists its statements by name, each once."""
    names = statement_names()
    assert list(names) == sorted(set(names))
    assert "representation/seats_held" in names


def test_what_lies_beside_a_statement_is_none(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Only what is called so is a statement: not what an editor leaves, nor what Python does."""
    for name in ("names/found.cypher", "names/found.cypher~", "__pycache__/a.pyc", "__init__.py"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()

    def files(_: str) -> Path:
        return tmp_path

    monkeypatch.setattr(resources, "files", files)
    assert statement_names.__wrapped__() == ("names/found",)


def test_unknown_name() -> None:
    """A name that is not on the shelf is a fault of the code, and told as a missing file."""
    with pytest.raises(FileNotFoundError):
        statement("representation/seats_lost")


def test_read_once() -> None:
    """A statement is read and parsed once in the life of a process."""
    assert statement("names/found") is statement("names/found")


OF_VIEW = [name for name in statement_names() if "view" in statement(name).parameters]


@pytest.mark.parametrize("name", statement_names())
def test_every_word_is_written_out(name: str) -> None:
    """No word of the shelf's own is left in a text, nor a place for a variable."""
    text = statement(name).text
    assert (
        re.search(r"\b(?:AT|VIEWED|GRADE|KNOWN|CERTAIN|CLAIM|ENTITY|KEEPS|VALUES)\(", text) is None
    )
    assert "@c" not in text
    assert "@w" not in text


@pytest.mark.parametrize("name", OF_VIEW)
def test_the_view_is_read_by_its_predicates_alone(name: str) -> None:
    """No statement compares with the view by hand: what it holds is read where it is defined."""
    text = statement(name).text.replace("$asked.", "$")
    variables = set(re.findall(r"\$view\.scenario IN (\w+)\.scenarios", text))
    assert variables
    for variable in variables:
        for made in PREDICATES:
            text = text.replace(made(variable), "")
    assert "$view" not in text
    assert not re.search(r"\b(?:grade|witness)_\w+|\.scenarios\b|replaced_in", text)


@pytest.mark.parametrize("name", OF_VIEW)
def test_a_sample_is_a_whole_view(name: str) -> None:
    """The view of a sample has all that a view sends, its days as days."""
    view = statement(name).sample["view"]
    assert set(view) == set(View().sent())
    assert {key: type(view[key]) for key in ("since", "until")} == {"since": date, "until": date}


def test_claim_keeps_what_only_the_store_needs_inside() -> None:
    """A claim comes out without what it is found and compared by, and with its timeline."""
    for inside in ("words", "digest", "folded", "known_from", "certain_until"):
        assert re.search(rf"\b{inside}: null", SEATS.text)
    assert not re.search(r"(?:grade|witness|possible)_\w+: null", SEATS.text)


@pytest.mark.parametrize("name", statement_names())
def test_brief_mentions_what_the_whole_tells(name: str) -> None:
    """The brief text takes the same parameters and has a mention for each thing or claim."""
    asked = statement(name)
    source = resources.files("cypher").joinpath(f"{name}.cypher").read_text(encoding="utf-8")
    told = len(re.findall(r"\b(?:CLAIM|ENTITY)\(\w+\)", source))
    assert len(re.findall(rf"\{{(?:{HELD_CLAIM}|{HELD_THING}): \w+\.id\}}", asked.brief)) == told
    assert (asked.brief == asked.text) is (told == 0)
    used = set(re.findall(r"\$asked\.([a-z_]+)", asked.brief))
    assert used == set(re.findall(r"\$asked\.([a-z_]+)", asked.text))


def test_values_are_the_facets() -> None:
    """What claims are counted by comes in as many lists as there are facets."""
    text = statement("claims/matching").text
    [values] = re.findall(r"\[c IN kept \| \[(.*?)\]\s*\]\s*ELSE", text, re.DOTALL)
    lists = re.findall(r"(?:^|,\s+)\[", values)
    assert len(lists) == len(FACETS)


def test_statement_is_frozen() -> None:
    """Nobody changes a statement once it is read."""
    with pytest.raises(AttributeError):
        SEATS.title = "another"  # pyright: ignore[reportAttributeAccessIssue]
    assert isinstance(SEATS, Statement)
