"""The compiled timelines say of every day and span what the rules say, worked out day by day."""

import os
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph.grades import Grade, Reason, Timeline, joint
from graph.model.entities import Actor
from graph.seeding.timelines import timelines_of
from graph.time import FIRST_DAY, LAST_DAY, Span
from graph.view import EVERY_STATUS, IN_FORCE, View
from tests.grades.drawing import Drawn, asked_days, asked_spans, graphs
from tests.grades.evaluation import Evaluation

DAY = timedelta(days=1)
SHARED = (Reason.HANDED_OVER, Reason.DISPUTED)
CASES = int(os.environ.get("STYRGRAF_CASES", "300"))

by_chance = settings(
    max_examples=CASES,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
# What rests on the grades of days needs fewer cases than those.
now_and_then = settings(by_chance, max_examples=CASES // 5 + 1)
# Ten thousand cases take longer than any other test may.
pytestmark = pytest.mark.timeout(0)


def compiled(drawn: Drawn) -> dict[str, Timeline]:
    """The timelines as the load makes them."""
    return dict(timelines_of(drawn.entities, drawn.claims).of)


def days_around(line: Timeline) -> Iterator[date]:
    """The days on which a timeline turns, with those before and after."""
    for segment in line.segments:
        if segment.since > FIRST_DAY:
            yield segment.since - DAY
        yield segment.since
        if segment.since < LAST_DAY - DAY:
            yield segment.since + DAY


def told(line: Timeline) -> str:
    """A timeline in few words, for reading a case that differs."""
    return "; ".join(f"{s.since} {s.grade} ({s.reason})" for s in line.segments)


def differing(what: str, line: Timeline, of: Iterable[tuple[object, Grade, Grade]]) -> list[str]:
    """Where the two say different things, in words."""
    return [
        f"{what} at {when}: compiled {one}, by the rules {other} -- {told(line)}"
        for when, one, other in of
        if one is not other
    ]


@by_chance
@given(drawn=graphs(), asked=st.lists(asked_days, max_size=5))
def test_every_day_has_the_grade_that_the_rules_give(drawn: Drawn, asked: list[date]) -> None:
    """On every day on which anything turns, and on any other, claim by claim."""
    rules, lines = Evaluation(drawn.entities, drawn.claims), compiled(drawn)
    found: list[str] = []
    for claim in drawn.claims:
        line = lines[claim]
        days = sorted({*rules.days, *days_around(line), *asked})
        pairs = ((day, line.on(day).grade, rules.grade_on(day, claim)) for day in days)
        found += differing(claim, line, pairs)
    assert not found, "\n".join(found[:20])


@now_and_then
@given(drawn=graphs())
def test_what_is_certain_twice_says_so(drawn: Drawn) -> None:
    """Of what there is one of, two on a day are handed over on it or disputed."""
    rules, lines = Evaluation(drawn.entities, drawn.claims), compiled(drawn)
    found: list[str] = []
    for claim in drawn.claims:
        for day in rules.days:
            reason = lines[claim].on(day).reason
            shared = rules.shared_on(day, claim)
            if shared is not (reason if reason in SHARED else None):
                found.append(f"{claim} at {day}: {reason}, by the rules {shared}")
    assert not found, "\n".join(found[:20])


@now_and_then
@given(drawn=graphs())
def test_nothing_is_surer_than_what_it_needs(drawn: Drawn) -> None:
    """A claim is at most as sure as each actor without which it cannot hold."""
    rules, lines = Evaluation(drawn.entities, drawn.claims), compiled(drawn)
    found: list[str] = []
    for claim in drawn.claims.values():
        if claim.negated:
            continue
        for need in rules.needs(claim.id):
            for day in {*rules.days, *days_around(lines[claim.id])}:
                one, other = lines[claim.id].on(day), lines[need].on(day)
                if one.grade.rank > other.grade.rank:
                    found.append(f"{claim.id} at {day}: {one.grade}, but {need} {other.grade}")
    assert not found, "\n".join(found[:20])


@now_and_then
@given(drawn=graphs(), asked=st.lists(asked_days, max_size=5))
def test_every_actor_exists_when_the_rules_say_so(drawn: Drawn, asked: list[date]) -> None:
    """From what founded it to what ended it, no day longer."""
    rules, lines = Evaluation(drawn.entities, drawn.claims), compiled(drawn)
    found: list[str] = []
    for actor in (one for one in drawn.entities.values() if isinstance(one, Actor)):
        line = lines[actor.id]
        days = sorted({*rules.days, *days_around(line), *asked})
        pairs = ((day, line.on(day).grade, rules.exists_on(day, actor.id)) for day in days)
        found += differing(actor.id, line, pairs)
    assert not found, "\n".join(found[:20])


@by_chance
@given(drawn=graphs(), asked=st.lists(asked_spans, min_size=1, max_size=4))
def test_every_span_has_the_grade_of_its_days(drawn: Drawn, asked: list[Span]) -> None:
    """At some time in a span, and throughout it."""
    rules, lines = Evaluation(drawn.entities, drawn.claims), compiled(drawn)
    found: list[str] = []
    for claim in drawn.claims:
        for throughout in (False, True):
            pairs = (
                (
                    (at, throughout),
                    lines[claim].over(at, throughout=throughout).grade,
                    rules.grade_over(at, claim, throughout=throughout),
                )
                for at in asked
            )
            found += differing(claim, lines[claim], pairs)
    assert not found, "\n".join(found[:20])


@now_and_then
@given(drawn=graphs(), asked=asked_spans, data=st.data())
def test_a_chain_is_as_sure_as_its_weakest_link(
    drawn: Drawn, asked: Span, data: st.DataObject
) -> None:
    """On its best day, or throughout."""
    rules, lines = Evaluation(drawn.entities, drawn.claims), compiled(drawn)
    links = data.draw(st.lists(st.sampled_from(list(drawn.claims)), max_size=3, unique=True))
    throughout = data.draw(st.booleans())
    chain = joint([lines[link] for link in links], asked, throughout=throughout)
    assert chain is rules.chain_over(asked, links, throughout=throughout)


@now_and_then
@given(drawn=graphs(), asked=asked_spans, throughout=st.booleans(), every=st.booleans())
def test_what_counts_in_a_view_is_what_the_rules_count(
    drawn: Drawn, asked: Span, throughout: bool, every: bool
) -> None:
    """As many claims, of the statuses and grades that count."""
    rules, lines = Evaluation(drawn.entities, drawn.claims), compiled(drawn)
    view = View(asked, throughout, statuses=EVERY_STATUS if every else IN_FORCE)
    counted = [
        claim.id
        for claim in drawn.claims.values()
        if claim.status.value in view.statuses
        and view.verdict(lines[claim.id]).grade in view.counted()
    ]
    assert len(counted) == rules.count(view, drawn.claims)
