"""The statements answer in every view what the rules say, worked out day by day."""

import os
from collections.abc import AsyncIterator, Mapping
from datetime import date
from itertools import count
from typing import Final

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from graph.grades import Grade
from graph.model.claims import Claim, Listing, Mandate, Name
from graph.model.folding import fold
from graph.reading.asking import Asking
from graph.reading.claims import Wanted, claims_matching
from graph.reading.comparison import side_by_side
from graph.reading.conditions import ANYTHING
from graph.reading.entities import WantedEntities, entities_matching
from graph.reading.grading import verdict_of
from graph.reading.mandates import Direction, mandate_chains
from graph.reading.names import found
from graph.seeding import Seeds
from graph.seeding.ends import claim_ends, ids_in
from graph.seeding.loading import apply
from graph.seeding.timelines import timelines_of
from graph.store import Store
from graph.time import ALL_TIME, span
from graph.view import EVERY_STATUS, IN_FORCE, View
from tests.grades.drawing import ACTORS, Drawn, asked_days, asked_spans, graphs
from tests.grades.evaluation import Evaluation

# A load and some dozens of questions each: a hundredth of the cases are as many graphs.
GRAPHS: Final = int(os.environ.get("STYRGRAF_CASES", "300")) // 60 + 1
VIEWS: Final = 12
DIGESTS: Final = count()

pytestmark = pytest.mark.timeout(0)

views = st.builds(
    View,
    at=st.one_of(asked_days.map(lambda day: span(day.isoformat())), asked_spans),
    throughout=st.booleans(),
    grades=st.sampled_from((None, None, (Grade.POSSIBLE,), (Grade.CERTAIN,), tuple(Grade))),
    statuses=st.sampled_from((IN_FORCE, EVERY_STATUS)),
)


def seeds_of(drawn: Drawn) -> Seeds:
    """The drawn graph, ready to load."""
    return Seeds(
        entities=tuple(drawn.entities.values()),
        claims=tuple(drawn.claims.values()),
        warnings=(),
        digest=f"drawn {next(DIGESTS)}",
        places={},
        sentences={one: one for one in drawn.claims},
        timelines=timelines_of(drawn.entities, drawn.claims).of,
        formerly={},
    )


def possible_in(rules: Evaluation, view: View, claim: str) -> bool:
    """Whether a claim does not count in the view and is possible there all the same."""
    if rules.claims[claim].status.value not in view.statuses or rules.counts_in(view, claim):
        return False
    at = view.at or ALL_TIME
    return rules.grade_over(at, claim, throughout=view.throughout) is Grade.POSSIBLE


async def differing(asking: Asking, rules: Evaluation) -> list[str]:
    """What the store answers in a view and the rules do not."""
    found: list[str] = []
    for compared in (_claims, _comparison, _chains, _actors, _names):
        found += [f"{compared.__name__}: {one}" async for one in compared(asking, rules)]
    return found


async def _claims(asking: Asking, rules: Evaluation) -> AsyncIterator[str]:
    """Which claims count, how surely each held, and how many more are only possible."""
    view = asking.view
    page = await claims_matching(asking, Wanted(), first=500)
    counted = {claim for claim in rules.claims if rules.counts_in(view, claim)}
    if {row["id"] for row in page.page} != counted or page.total != len(counted):
        yield f"{sorted(row['id'] for row in page.page)}, by the rules {sorted(counted)}"
    possible = sum(possible_in(rules, view, claim) for claim in rules.claims)
    if page.only_possible != possible:
        yield f"only possible {page.only_possible}, by the rules {possible}"
    at = view.at or ALL_TIME
    for row in page.page:
        grade = rules.grade_over(at, row["id"], throughout=view.throughout)
        if verdict_of(row, view).grade is not grade:
            yield f"{row['id']} {verdict_of(row, view)}, by the rules {grade}"


async def _comparison(asking: Asking, rules: Evaluation) -> AsyncIterator[str]:
    """What is said of each actor."""
    rows = (await side_by_side(asking, "actor", (), ACTORS, ANYTHING)).things
    if len(rows) != len(ACTORS):
        yield f"{len(rows)} rows"
    for row in rows:
        actor = row.entity["id"]
        said = rules.comparison(asking.view, _about(rules.claims, actor))
        if row.said.value != said:
            yield f"{actor} {row.said}, by the rules {said}"


async def _chains(asking: Asking, rules: Evaluation) -> AsyncIterator[str]:
    """The chains of mandates: each as sure as its weakest link, and none missing."""
    view = asking.view
    at = view.at or ALL_TIME
    for actor in ACTORS:
        chains = await mandate_chains(
            asking, {"id": actor, "noun": "actor", "name": actor}, Direction.UP
        )
        for chain in chains.chains:
            links = list(dict.fromkeys(hop.mandate["id"] for hop in chain.hops))
            grade = rules.chain_over(at, links, throughout=view.throughout)
            if chain.grade(view) is not grade or grade not in view.counted():
                yield f"{actor} {links} {chain.grade(view)}, by the rules {grade}"
        held = {
            claim.id
            for claim in rules.claims.values()
            if isinstance(claim, Mandate) and actor in claim.holder
        }
        first = {chain.hops[0].mandate["id"] for chain in chains.chains}
        if not first <= {one for one in held if rules.counts_in(view, one)}:
            yield f"{actor} begins with {sorted(first)}"


async def _actors(asking: Asking, rules: Evaluation) -> AsyncIterator[str]:
    """Which actors are there on a day."""
    if asking.view.at is None or asking.view.at.width() > 1:
        return
    page = await entities_matching(asking, WantedEntities(("actor",), ids=ACTORS), first=100)
    day = asking.view.at.since
    there = {actor for actor in ACTORS if _exists_on(rules, asking.view, day, actor)}
    if {row["id"] for row in page.page} != there:
        yield f"{sorted(row['id'] for row in page.page)}, by the rules {sorted(there)}"


async def _names(asking: Asking, rules: Evaluation) -> AsyncIterator[str]:
    """Which names find the thing that bears them."""
    for claim in rules.claims.values():
        if isinstance(claim, Name):
            hits = await found_names(asking, claim.value)
            wanted = {
                one.of
                for one in rules.claims.values()
                if isinstance(one, Name)
                and fold(one.value) == fold(claim.value)
                and rules.counts_in(asking.view, one.id)
            }
            if hits != wanted:
                yield f"{claim.value} finds {hits}, by the rules {wanted}"


async def found_names(asking: Asking, text: str) -> set[str]:
    """The things that bear just this name."""
    hits = await found(asking, text, first=100)
    exact = [hit for hit in hits.page if fold(hit["match"]["name"]) == fold(text)]
    return {hit["entity"]["id"] for hit in exact}


def _about(claims: Mapping[str, Claim], actor: str) -> list[str]:
    """The claims that have the actor as an end."""
    return [
        one
        for one, claim in claims.items()
        if any(actor in ids_in(getattr(claim, field)) for field in claim_ends(type(claim)))
        or (isinstance(claim, Listing) and any(actor in ids for ids in claim.where.values()))
    ]


def _exists_on(rules: Evaluation, view: View, day: date, actor: str) -> bool:
    """Whether the actor is counted as being there on a day."""
    return rules.exists_on(day, actor) in view.counted()


@settings(
    max_examples=GRAPHS,
    deadline=None,
    # Shrinking a case would load a graph a thousand times; the case as drawn is told in words.
    phases=(Phase.generate,),
    suppress_health_check=[
        HealthCheck.too_slow,
        HealthCheck.data_too_large,
        HealthCheck.function_scoped_fixture,
    ],
)
@given(drawn=graphs(), asked=st.lists(views, min_size=VIEWS, max_size=VIEWS))
async def test_the_store_answers_as_the_rules_do(
    store: Store, drawn: Drawn, asked: list[View]
) -> None:
    """Claims, grades, counts, comparisons, chains, actors and names, in any view."""
    await apply(store, seeds_of(drawn))
    rules = Evaluation(drawn.entities, drawn.claims)
    wrong = [
        f"{view}: {one}" for view in asked for one in await differing(Asking(store, view), rules)
    ]
    assert not wrong, "\n".join(wrong[:20])
