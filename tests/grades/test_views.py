"""The laws of the views for those who draw, on graphs by chance."""

import os
from datetime import date
from itertools import pairwise
from typing import Final

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from graph.grades import Grade
from graph.model.claims import Claim, Grant, Mandate, Seat, Step, Tie
from graph.reading.asking import Asking
from graph.reading.difference import Differs, compared
from graph.reading.frames import claims_about, frames_of
from graph.reading.graph import Wanted, drawing
from graph.reading.leads import LEADING
from graph.reading.matrix import cells
from graph.reading.representation import seats_held
from graph.seeding.loading import apply
from graph.store import Store
from graph.time import Span, span
from graph.view import View
from tests.grades.drawing import ACTORS, Drawn, graphs
from tests.grades.evaluation import Evaluation
from tests.grades.test_asking import VIEWS, seeds_of, views

GRAPHS: Final = int(os.environ.get("STYRGRAF_CASES", "300")) // 60 + 1
NEVER: Final = 10**9
OVER: Final = span("2000..2030")

pytestmark = pytest.mark.timeout(0)

by_chance = settings(
    max_examples=GRAPHS,
    deadline=None,
    phases=(Phase.generate,),
    suppress_health_check=[
        HealthCheck.too_slow,
        HealthCheck.data_too_large,
        HealthCheck.function_scoped_fixture,
    ],
)


def sides(claim: Claim) -> tuple[set[str], set[str]]:
    """All that a claim leads from and to, by the nouns themselves."""
    match claim:
        case Tie():
            return set(claim.subject), set(claim.object)
        case Seat():
            return {*claim.organisation, *claim.holder, *claim.on_behalf_of}, set(claim.body)
        case Mandate():
            return set(claim.grantor), set(claim.holder)
        case Step():
            return {*claim.by, *claim.matter}, set(claim.actor)
        case Grant():
            return set(claim.payer), set(claim.receiver)
        case _:
            return set(), set()


def leads(claim: Claim, ids: set[str]) -> bool:
    """Whether a claim leads from or to one of some things."""
    one, other = sides(claim)
    if isinstance(claim, Step) and claim.by and not (other | set(claim.by)) & ids:
        # Brought by somebody, and asked for by its matter: then the matter brings it.
        return bool(set(claim.matter) & ids)
    return bool(one and other and (one | other) & ids)


@by_chance
@given(
    drawn=graphs(),
    asked=st.lists(views, min_size=VIEWS, max_size=VIEWS),
    ids=st.sets(st.sampled_from(ACTORS), min_size=1, max_size=3),
    fold=st.sampled_from((2, NEVER)),
)
async def test_the_graph_and_the_matrix_hold_what_the_rules_count(
    store: Store, drawn: Drawn, asked: list[View], ids: set[str], fold: int
) -> None:
    """Behind the edges are the claims that count and lead from or to a thing, as sure as they are.

    Cells are what representation answers.
    """
    await apply(store, seeds_of(drawn))
    rules = Evaluation(drawn.entities, drawn.claims)
    rows = [{"id": one} for one in ACTORS]
    for view in asked:
        asking = Asking(store, view)
        found = await drawing(asking, Wanted(tuple(ids), 1, LEADING, NEVER, fold))
        behind = {row["id"] for edge in found.edges for row in edge.claims}
        leading = {one for one, claim in drawn.claims.items() if leads(claim, ids)}
        assert behind == {one for one in leading if rules.counts_in(view, one)}
        for edge in found.edges:
            grades = [
                rules.grade_over(view.at or OVER, row["id"], throughout=view.throughout)
                for row in edge.claims
            ]
            assert edge.grade is max(grades, key=lambda grade: grade.rank)
        matrix = await cells(asking, rows, rows)
        for row, told in matrix.across():
            assert told == await seats_held(asking, row, rows)


@by_chance
@given(drawn=graphs(), asked=st.lists(views, min_size=VIEWS, max_size=VIEWS))
async def test_difference_folded_over_frames_is_the_state_of_each_day(
    store: Store, drawn: Drawn, asked: list[View]
) -> None:
    """As the rules count it on that day; and on the days between nothing turns."""
    await apply(store, seeds_of(drawn))
    rules = Evaluation(drawn.entities, drawn.claims)
    for view in asked:
        rows, cut = await claims_about(Asking(store, view), list(ACTORS))
        assert cut == 0
        found = frames_of(rows, OVER, view)
        known = {row["id"] for row in rows}
        days = [found.first, *(frame.day for frame in found.frames)]
        state = {one.claim["id"] for one in found.state}
        assert state == counting(rules, view, known, days[0])
        for one, other in pairwise(days):
            for differs in compared(rows, _day(one), _day(other), view).differences:
                if differs.differs not in (Differs.BEGAN, Differs.NOT_KNOWN_BEFORE):
                    state.remove(differs.before["id"])
                if differs.differs not in (Differs.ENDED, Differs.NOT_KNOWN_AFTER):
                    state.add(differs.after["id"])
            assert state == counting(rules, view, known, other)
        regraded = {day: dict[str, Grade | None]() for day in days}
        for frame in found.frames:
            regraded[frame.day] = {one.claim["id"]: one.after for one in frame.turned}
        told: dict[str, Grade | None] = {one.claim["id"]: one.after for one in found.state}
        for day in (day for day in rules.days if OVER.since <= day < OVER.until):
            for turn in [turn for turn in days if turn <= day and turn in regraded]:
                told |= regraded.pop(turn)
            counted = {one for one, grade in told.items() if grade is not None}
            assert counted == counting(rules, view, known, day)
            for one in counted:
                assert told[one] is rules.grade_over(_day(day), one, throughout=False)


def counting(rules: Evaluation, view: View, known: set[str], day: date) -> set[str]:
    """The claims that count on a day, by the rules."""
    then = View(_day(day), grades=view.grades, statuses=view.statuses)
    return {one for one in known if rules.counts_in(then, one)}


def _day(day: date) -> Span:
    return span(day.isoformat())
