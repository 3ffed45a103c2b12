"""What is another at one date than at another, in fields and in Swedish."""

from typing import Any

import pytest

from graph.grades import Grade
from graph.reading.asking import Row
from graph.reading.difference import Compared, Differs, compared
from graph.time import span
from graph.view import View
from tests.reading import rows
from tests.reading.rows import ever, graded, lasting

THEN, NOW = span("2012"), span("2019-11")


def claim(identifier: str, timeline: Row, kind: str | None = None, **parts: Any) -> Row:
    """A claim with these days and things in its parts."""
    own: Row = {"persons": [], "statement": f"{identifier} gäller."}
    return rows.claim(identifier, kind, **parts) | own | timeline


def told(*claims: Row, view: View | None = None) -> Compared:
    """How the two dates differ."""
    return compared(claims, THEN, NOW, view or View(THEN))


@pytest.mark.parametrize(
    ("timeline", "differs", "sentence"),
    [
        (lasting("2010..2014"), Differs.ENDED, "Inte längre 2019-11: tie/x gäller."),
        (lasting("2015..2021"), Differs.BEGAN, "Nytt 2019-11: tie/x gäller."),
        (
            graded(("2010", Grade.CERTAIN), ("2014", Grade.POSSIBLE)),
            Differs.NOT_KNOWN_AFTER,
            "Känt 2012, men inte känt 2019-11: tie/x gäller.",
        ),
        (
            graded(("2010", Grade.POSSIBLE), ("2014", Grade.CERTAIN)),
            Differs.NOT_KNOWN_BEFORE,
            "Känt 2019-11, men inte känt 2012: tie/x gäller.",
        ),
    ],
)
def test_kinds_and_sentences(timeline: Row, differs: Differs, sentence: str) -> None:
    """What is excluded at a date began or ended; what is only possible there is not known."""
    (found,) = told(claim("tie/x", timeline, "owns")).differences
    assert (found.differs, found.sentence) == (differs, sentence)


def test_what_counts_at_both_is_unchanged() -> None:
    """A surer grade is no difference in what is so; what counts at neither is none either."""
    surer = claim("tie/1", graded(("2010", Grade.LAST_KNOWN), ("2014", Grade.CERTAIN)))
    neither = claim("tie/2", graded(("2010", Grade.POSSIBLE)))
    found = told(surer, neither, claim("tie/3", ever()))
    assert (found.differences, found.unchanged, found.last_known) == ([], 2, 0)
    certain = View(THEN, grades=(Grade.CERTAIN,))
    assert told(surer, view=certain).unchanged == 0


def test_what_a_scenario_brings_in_counts() -> None:
    """It is possible, which is all that a proposal can be, and stands beside what is in force."""
    proposed = {"status": "proposed", "scenarios": ["scenario/s"]}
    comes = claim("tie/1", graded(("2015", Grade.POSSIBLE))) | proposed
    other = claim("tie/2", graded(("2015", Grade.POSSIBLE)))
    found = told(comes, other, view=View(THEN, scenario="scenario/s"))
    assert [(one.differs, one.after["id"]) for one in found.differences] == [
        (Differs.BEGAN, "tie/1")
    ]
    assert told(comes, other).differences == []


def test_what_is_only_last_known_is_told_apart() -> None:
    """Of what counts at both dates, no source may speak at the second; surely asked, it shows."""
    seen_before = claim("tie/1", graded(("2010", Grade.CERTAIN), ("2014", Grade.LAST_KNOWN)))
    found = told(seen_before, claim("tie/2", ever()))
    assert (found.differences, found.unchanged, found.last_known) == ([], 2, 1)
    (found_surely,) = told(seen_before, view=View(THEN, grades=(Grade.CERTAIN,))).differences
    assert found_surely.differs is Differs.NOT_KNOWN_AFTER


OLD, NEW = lasting("2010..2014"), lasting("2015..2021")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("name/1", None, {"of": ["a"], "form": "official"}), {"form": "official"}),
        (("name/1", None, {"of": ["a"], "form": "former"}), {"form": "official"}),
        (("tie/1", "hosts", {"subject": ["h"], "object": ["a"]}), {"subject": ["i"]}),
        (("seat/1", None, {"body": ["b"], "role": "chair"}), {}),
        (("seat/1", None, {"body": ["b"], "role": "ordinary", "slot": "länets"}), {}),
    ],
)
def test_one_in_the_place_of_another(
    one: tuple[str, str | None, dict[str, Any]], other: dict[str, Any]
) -> None:
    """A name, a host, a chair, a seat of its own: the one has changed into the other."""
    identifier, kind, parts = one
    went = claim(identifier, OLD, kind, **parts)
    came = claim(identifier.replace("1", "2"), NEW, kind, **{**parts, **other})
    (found,) = told(went, came).differences
    assert found.differs is Differs.CHANGED
    assert (found.before, found.after) == (went, came)
    assert (found.grade_before, found.grade_after) == (Grade.CERTAIN, Grade.CERTAIN)
    assert found.sentence == (f"Ändrat. 2012: {went['statement']} 2019-11: {came['statement']}")


@pytest.mark.parametrize(
    ("kind", "parts", "number"),
    [
        ("owns", {"subject": ["h"], "object": ["a"]}, 1),
        ("hosts", {"subject": ["h"], "object": ["a"], "negated": True}, 1),
        ("hosts", {"subject": ["h"], "object": ["a"]}, 2),
    ],
)
def test_several_at_a_time_do_not_take_each_others_place(
    kind: str, parts: dict[str, Any], number: int
) -> None:
    """Owners may be several, a denial is of nothing, and of two that come none is the heir."""
    came = [claim(f"tie/{place}", NEW, kind, **parts) for place in range(2, 2 + number)]
    found = told(claim("tie/1", OLD, kind, **parts), *came)
    kinds = [one.differs for one in found.differences]
    assert kinds == [*[Differs.BEGAN] * number, Differs.ENDED]
