"""Every statement of the shelf against a real store: it runs, and looks only where it must."""

from collections.abc import AsyncIterator, Iterator
from typing import Any, Final

import neo4j
import pytest

from graph.grades import Grade
from graph.reading.conditions import ANYTHING
from graph.statements import statement, statement_names
from graph.store import Store
from graph.time import span
from graph.view import View
from tests.stores import database_at

SCHEMA = [name for name in statement_names() if name.startswith("schema/")]
# Waits for indexes and so has no business in a transaction that is undone.
WAITING = "seeding/indexes_online"
OTHERS = [name for name in statement_names() if name not in (*SCHEMA, WAITING)]

SCANS: Final = {
    # All names are held.
    "held/names": {"Entity"},
    # What was counted at the load.
    "along/known": {"Tally"},
    "overview/counts": {"Tally"},
    "vocabulary/words": {"Tally"},
    "seeding/tally": {"Tally"},
    # Loading compares everything there is with everything that is to be.
    "seeding/present": {"Entity", "Claim"},
    "seeding/claims_without_source": {"Claim"},
}
BY_LABEL: Final = {"NodeByLabelScan", "UnionNodeByLabelsScan", "IntersectionNodeByLabelsScan"}
# To find one node that is not ours, each has to be looked at.
LOOKS_AT_ALL: Final = {"seeding/foreign"}
# All contradictions there are is what is asked for.
ALL_OF_A_TYPE: Final = {"contradictions/pairs"}

NOWHERE: Final[dict[str, list[str]]] = {"types": [], "nouns": [], "known": [], "certain": []}

Plan = dict[str, Any]


def _sorted(plan: Plan) -> Iterator[int]:
    """How many rows each operator that sorts hands on."""
    if plan["operatorType"].startswith("Sort"):
        yield plan["args"]["Rows"]
    for child in plan.get("children", []):
        yield from _sorted(child)


def operators(plan: Plan) -> Iterator[tuple[str, str, int]]:
    """Each operator of a plan with what it works on and, in a profile, how often it looked."""
    told = plan["args"]
    yield plan["operatorType"].partition("@")[0], told.get("Details", ""), told.get("DbHits", 0)
    for child in plan.get("children", []):
        yield from operators(child)


class UndoneError(Exception):
    """Undoes a transaction that was only tried."""


async def tried(store: Store, name: str) -> None:
    """Runs a statement with its sample and takes back what it did."""
    async with store.transaction() as transaction:
        asked = statement(name)
        await transaction.run(asked.text, asked.sent(asked.sample))
        raise UndoneError


@pytest.fixture
async def planned(loaded: Store) -> AsyncIterator[neo4j.AsyncSession]:
    """A session of the bare driver: a store of ours gives rows, and plans are no rows."""
    address = loaded.address
    # The driver does not say what types its settings have.
    driver = neo4j.AsyncGraphDatabase.driver(  # pyright: ignore[reportUnknownMemberType]
        address.uri,
        auth=(address.user, address.password),
        notifications_min_severity="OFF",
        warn_notification_severity="OFF",
    )
    async with driver, driver.session(database=database_at(address)) as session:  # pyright: ignore[reportUnknownMemberType]
        yield session


async def outline(session: neo4j.AsyncSession, text: Any, name: str, **given: object) -> Plan:
    """The plan, or profile, that the store makes of a statement with its sample, else as given."""
    sample = statement(name).sent(statement(name).sample | given)
    summary: Any = await (await session.run(text, sample)).consume()
    return summary.profile or summary.plan


@pytest.mark.parametrize("name", OTHERS)
async def test_sample_runs(loaded: Store, name: str) -> None:
    """A statement runs with its own sample; what it changes is undone here."""
    with pytest.raises(UndoneError):
        await tried(loaded, name)


async def test_schema_is_there_to_stay(loaded: Store) -> None:
    """The statements of the schema run again without a change, and the indexes then answer."""
    assert len(SCHEMA) == 25
    async with loaded.transaction() as transaction:
        for name in SCHEMA:
            assert await transaction.run(statement(name).text) == []
    assert await loaded.read(statement(WAITING).text) == []


@pytest.mark.parametrize("name", OTHERS)
async def test_plan(planned: neo4j.AsyncSession, name: str) -> None:
    """A statement starts at an index: not at all nodes, nor at a whole label without a reason."""
    text: Any = "EXPLAIN " + statement(name).text
    plan = await outline(planned, text, name)
    found = list(operators(plan))
    whole = [details for kind, details, _ in found if kind in BY_LABEL]
    scanned = {label for details in whole for label in details.partition(":")[2].split("|")}
    assert scanned == SCANS.get(name, set())
    kinds = {kind for kind, *_ in found}
    assert ("AllNodesScan" in kinds) == (name in LOOKS_AT_ALL)
    by_type = {kind for kind in kinds if kind.endswith("RelationshipTypeScan")}
    assert bool(by_type) == (name in ALL_OF_A_TYPE)


@pytest.mark.parametrize("name", [name for name in OTHERS if not name.startswith("seeding/")])
async def test_profile(planned: neo4j.AsyncSession, name: str) -> None:
    """A question answers its sample with fewer looks at the store than there are properties in it.

    A quarter of a million is a tenth of a second.
    """
    text: Any = "PROFILE " + statement(name).text
    profile = await outline(planned, text, name)
    assert sum(hits for *_, hits in operators(profile)) < 250_000


@pytest.mark.parametrize("name", ["gaps/stated", "contradictions/pairs"])
async def test_what_is_asked_of_a_thing_starts_there(
    planned: neo4j.AsyncSession, name: str
) -> None:
    """What would list all there is looks at nothing where a thing is named."""
    text: Any = "PROFILE " + statement(name).text
    profile = await outline(planned, text, name, of=["actor/storsthlm"])
    listing = ("Scan", "NodeIndexSeek")
    lists = [hits for kind, _, hits in operators(profile) if kind.endswith(listing)]
    assert lists
    assert sum(lists) == 0


@pytest.mark.parametrize("start", [{"types": ["hosts"]}, {"nouns": ["tie"]}, {}])
@pytest.mark.parametrize("after", ["", "tie/f"])
async def test_a_page_of_claims_reads_a_page(
    planned: neo4j.AsyncSession, start: dict[str, list[str]], after: str
) -> None:
    """What is gone through in the order of an index is not sorted, and left where a page ends."""
    text: Any = "PROFILE " + statement("claims/in_order").text
    asked = {"start": NOWHERE | start, "after": after, "most": 12, "first": 12}
    keep = ANYTHING.sent()
    profile = await outline(planned, text, "claims/in_order", **asked, keep=keep, counted=False)
    _goes_along(profile, 40)


@pytest.mark.parametrize("after", ["", "tie/f"])
async def test_a_page_of_claims_by_date_reads_a_page(
    planned: neo4j.AsyncSession, after: str
) -> None:
    """So is what is gone through by date."""
    text: Any = "PROFILE " + statement("claims/in_order_of_date").text
    asked = {"after": after, "most": 12, "first": 12, "keep": ANYTHING.sent()}
    profile = await outline(planned, text, "claims/in_order_of_date", **asked)
    _goes_along(profile, 40)


@pytest.mark.parametrize("kind", [{"types": ["network"]}, {"nouns": ["actor"]}])
async def test_a_page_of_things_reads_a_page(
    planned: neo4j.AsyncSession, kind: dict[str, list[str]]
) -> None:
    """The same of things, among which those of one name are put in order."""
    text: Any = "PROFILE " + statement("entities/in_order").text
    asked = {"nouns": ["actor"], "start": NOWHERE | kind, "after": "actor/milk"}
    asked |= {"types": kind.get("types", []), "most": 12, "first": 12}
    profile = await outline(planned, text, "entities/in_order", **asked, claimed=[])
    _goes_along(profile, 40)


@pytest.mark.parametrize("by", ["known", "certain"])
@pytest.mark.parametrize(
    ("name", "noun", "given"),
    [
        ("claims/in_order", "tie", {"keep": ANYTHING.sent(), "counted": False}),
        ("entities/in_order", "actor", {"claimed": [], "nouns": ["actor"]}),
    ],
)
async def test_what_little_counts_of_is_found_by_its_days(
    planned: neo4j.AsyncSession, name: str, noun: str, by: str, given: dict[str, Any]
) -> None:
    """Of a noun only what is known, or certain, on the days of the view is read: very little."""
    text: Any = "PROFILE " + statement(name).text
    at = "1500" if by == "known" else "2400"
    view = View(span(at), grades=(Grade.CERTAIN,)).sent()
    start = NOWHERE | {by: [noun]}
    profile = await outline(planned, text, name, **given, start=start, after="", view=view)
    assert sum(hits for kind, _, hits in operators(profile) if "Seek" in kind) < 100


def _goes_along(profile: Plan, looks: int) -> None:
    found = list(operators(profile))
    assert not any(_sorted(profile))
    seeks = [hits for kind, _, hits in found if kind.startswith("Node") and "Seek" in kind]
    assert 12 <= sum(seeks) < looks
