"""Loading makes the graph what the seeds say: all of it or nothing, and twice changes nothing."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from graph.embedded import Address
from graph.errors import SeedsRefusedError, StoreForeignError
from graph.seeding import Seeds, check_seeds
from graph.seeding.digests import digest_of_graph
from graph.seeding.loading import apply, is_current, plan, settle, state_of
from graph.seeding.rows import rows_of
from graph.statements import statement
from graph.store import Store

Checked = Callable[..., Seeds]
Written = Callable[..., Path]

HEAD = "defaults: {document: document/källa, section: 1}\n"
TIES = (
    HEAD
    + """ties:
- {id: tie/a, subject: actor/styrgruppen, type: steers, object: actor/nätverket, from: 2018}
- {id: tie/b, subject: actor/nätverket, type: steers, object: actor/styrgruppen, contradicts: tie/a}
"""
)
WITHOUT_A = (
    HEAD
    + """ties:
- {id: tie/b, subject: actor/nätverket, type: steers, object: actor/styrgruppen}
"""
)

Graph = tuple[list[dict[str, object]], list[dict[str, object]]]


async def held(store: Store) -> Graph:
    """Every node and edge of the graph, what the load records and counts aside."""
    nodes = await store.read(
        "MATCH (n) WHERE NOT n:Load|Tally RETURN labels(n) AS labels, "
        "properties(n) AS properties, n.id AS id ORDER BY id"
    )
    edges = await store.read(
        "MATCH (a)-[e]->(b) RETURN a.id AS a, type(e) AS edge, b.id AS b, e.order AS place, "
        "e.field AS field, e.way AS way, e.section AS section ORDER BY a, edge, place"
    )
    for node in nodes:
        node["labels"] = sorted(node["labels"])
        node["properties"] = sorted((key, str(value)) for key, value in node["properties"].items())
    return nodes, edges


async def test_a_graph_is_what_the_seeds_say(emptied: Store, checked: Checked) -> None:
    """Every node and edge of the seeds is in the graph, and no other."""
    seeds = checked(TIES)
    done = await apply(emptied, seeds)
    rows = rows_of(seeds)
    assert set(done.added) == set(rows)
    nodes, edges = await held(emptied)
    assert {(node["id"], tuple(node["labels"])) for node in nodes} == {  # pyright: ignore[reportArgumentType]
        (row.id, tuple(sorted((row.label, "Claim" if row.is_claim else "Entity"))))
        for row in rows.values()
    }
    assert {(one["a"], one["edge"], one["b"]) for one in edges} == {
        (row.id, edge.edge, edge.target) for row in rows.values() for edge in row.edges
    }


async def test_loading_twice_changes_nothing(emptied: Store, checked: Checked) -> None:
    """The second load has nothing to do, writes nothing, and the plan says so."""
    seeds = checked(TIES)
    await apply(emptied, seeds)
    before = await held(emptied)
    told: list[tuple[str, int, int]] = []
    again = await apply(emptied, seeds, lambda what, done, total: told.append((what, done, total)))
    assert (again.is_empty, again.unchanged) == (True, len(rows_of(seeds)))
    assert (await plan(emptied, seeds)).is_empty
    assert told == []
    assert await held(emptied) == before


async def version(store: Store) -> object:
    """What `facts { version }` serves."""
    return (await store.read(statement("overview/counts").text))[0]["digest"]


async def test_the_load_is_recorded(emptied: Store, written: Written) -> None:
    """The day and the digests stand in the graph; another byte makes it outdated."""
    folder = written(TIES)
    assert not await is_current(emptied, folder)
    seeds = check_seeds(folder)
    await apply(emptied, seeds)
    (record,) = await emptied.read(
        "MATCH (l:Load) RETURN l.id AS id, l.files AS files, l.digest AS digest, "
        "toString(l.loaded_on) AS day"
    )
    today = datetime.now(UTC).date().isoformat()
    digest = digest_of_graph({row.id: row.digest for row in rows_of(seeds).values()})
    assert record == {"id": "current", "files": seeds.digest, "digest": digest, "day": today}
    assert await is_current(emptied, folder)
    assert not await is_current(emptied, written(TIES + "# och mer\n"))


async def test_a_comment_changes_no_fact(emptied: Store, checked: Checked) -> None:
    """Files that say the same in other bytes give an empty plan, and are recorded."""
    await apply(emptied, checked(TIES))
    before = await held(emptied)
    seeds = checked(TIES + "# och mer\n")
    assert (await apply(emptied, seeds)).is_empty
    assert await held(emptied) == before
    assert (await emptied.read(statement("seeding/loaded").text))[0]["files"] == seeds.digest


async def test_the_version_changes_when_and_only_when_the_data_do(
    emptied: Store, written: Written
) -> None:
    """Comments, layout and the order of entries and files are no data; a changed fact is."""
    folder = written(TIES)
    await apply(emptied, check_seeds(folder))
    first, state = await version(emptied), await state_of(emptied)
    assert first
    assert state
    (folder / "1.yaml").rename(folder / "+.yaml")
    (folder / "2.yaml").write_text("# ingenting\n")
    head, *ties = TIES.splitlines()[1:]
    (folder / "+.yaml").write_text(HEAD + "\n".join((head, *reversed(ties), "# sist")))
    await apply(emptied, check_seeds(folder))
    assert (await version(emptied), await state_of(emptied)) == (first, state)
    await apply(emptied, check_seeds(written(TIES.replace("2018", "2017"))))
    assert await version(emptied) != first
    await apply(emptied, check_seeds(written(TIES)))
    assert await version(emptied) == first


async def test_a_state_waits_for_the_load(emptied: Store, checked: Checked) -> None:
    """A graph whose load is not wholly seen has no state, and gets one when the lock is free."""
    await apply(emptied, checked(TIES))
    async with emptied.transaction() as transaction:
        await transaction.run(statement("seeding/lock").text)
        record = {"files": "other", "digest": "other"}
        await transaction.run(statement("seeding/record").text, record)
    assert await state_of(emptied) is None
    async with emptied.transaction() as transaction:
        await transaction.run(statement("seeding/lock").text)
        settling = asyncio.create_task(settle(emptied))
        _, waiting = await asyncio.wait([settling], timeout=1)
        assert waiting
    await settling
    state = await state_of(emptied)
    assert state
    await settle(emptied)
    assert await state_of(emptied) == state


async def test_a_state_never_comes_back(emptied: Store, checked: Checked) -> None:
    """Data that are again what they were are of another state: what was kept between is not."""
    assert await state_of(emptied) is None
    states: list[str | None] = []
    for texts in (TIES, WITHOUT_A, TIES):
        await apply(emptied, checked(texts))
        states.append(await state_of(emptied))
    assert None not in states
    assert len(set(states)) == 3


async def test_a_plan_says_exactly_what_a_load_does(emptied: Store, checked: Checked) -> None:
    """A changed, a new and a removed fact are planned and done; the rest stays untouched."""
    await apply(emptied, checked(TIES))
    seeds = checked(WITHOUT_A + "persons: [{id: person/ny, name: Ny}]\n")
    planned = await plan(emptied, seeds)
    assert planned.added == ("name/person/ny/namn", "person/ny")
    # The two bodies are seen by fewer claims than before.
    assert planned.changed == ("actor/nätverket", "actor/styrgruppen", "tie/b")
    assert planned.removed == ("tie/a",)
    assert await apply(emptied, seeds) == planned


async def test_changing_back_and_forth_leaves_no_trace(emptied: Store, checked: Checked) -> None:
    """A graph that went another way and back is the one that never did."""
    await apply(emptied, checked(TIES))
    before = await held(emptied)
    await apply(emptied, checked(WITHOUT_A))
    assert await held(emptied) != before
    await apply(emptied, checked(TIES))
    assert await held(emptied) == before


async def test_what_is_said_no_longer_is_gone(emptied: Store, checked: Checked) -> None:
    """A thing and a claim that are taken away leave what a load of the rest alone makes."""
    await apply(emptied, checked(WITHOUT_A))
    rest = await held(emptied)
    await apply(emptied, checked(TIES + "persons: [{id: person/ny, name: Ny}]\n"))
    more = {node["id"] for node in (await held(emptied))[0]} - {node["id"] for node in rest[0]}
    assert more == {"name/person/ny/namn", "person/ny", "tie/a"}
    await apply(emptied, checked(WITHOUT_A))
    assert await held(emptied) == rest


async def test_edges_to_what_changes_survive(
    emptied: Store, checked: Checked, written: Written
) -> None:
    """A claim that stays keeps its edge to a thing or a claim that gets other properties."""
    await apply(emptied, checked(TIES))
    seeds = checked(TIES.replace("from: 2018", "from: 2017"))
    # With the tie, the two bodies are seen a year earlier.
    changed = (await plan(emptied, seeds)).changed
    assert changed == ("actor/nätverket", "actor/styrgruppen", "tie/a")
    await apply(emptied, seeds)
    (kept,) = await emptied.read(
        "MATCH (:Tie {id: 'tie/b'})-[:CONTRADICTS]->(a:Tie) RETURN a.from_text AS begun"
    )
    assert kept == {"begun": "2017"}
    folder = written(TIES.replace("from: 2018", "from: 2017"))
    ground = (folder / "0.yaml").read_text(encoding="utf-8")
    other = ground.replace("type: steering_group", "type: council")
    (folder / "0.yaml").write_text(other, encoding="utf-8")
    done = await apply(emptied, check_seeds(folder))
    assert done.changed == ("actor/styrgruppen",)
    rows = await emptied.read(
        "MATCH (c:Claim)-->(:Actor {id: 'actor/styrgruppen', type: 'council'}) "
        "RETURN c.id AS id ORDER BY id"
    )
    assert [row["id"] for row in rows] == [
        "name/actor/styrgruppen/styrgruppen",
        "tie/a",
        "tie/b",
        "tie/styrgruppen-covers-länet",
    ]


async def test_progress_reaches_its_end(emptied: Store, checked: Checked) -> None:
    """Who waits is told what is done, how far, and the end."""
    told: list[tuple[str, int, int]] = []
    await apply(emptied, checked(TIES), lambda what, done, total: told.append((what, done, total)))
    for what in ("schema", "nodes and edges", "keeping"):
        steps = [(done, total) for said, done, total in told if said == what]
        assert steps == sorted(steps)
        assert steps[-1][0] == steps[-1][1] > 0


@pytest.mark.parametrize(
    "foreign",
    [
        "CREATE (:Movie {title: 'x'})",
        "CREATE ()",
        "CREATE (:Entity {id: 'NK-1', schema: 'Person'})",
        "CREATE (:Load {id: 'theirs'})",
        "CREATE (:Tally {count: 3})",
    ],
)
async def test_a_foreign_database_is_refused(
    emptied: Store, checked: Checked, foreign: str
) -> None:
    """A node that is not ours, be it labelled as ours are, is neither counted nor harmed."""
    async with emptied.transaction() as transaction:
        await transaction.run(foreign)  # pyright: ignore[reportArgumentType]
    for act in (plan, apply):
        with pytest.raises(StoreForeignError, match="not Styrgraf's"):
            await act(emptied, checked())
    assert await emptied.read("MATCH (n) RETURN count(n) AS n") == [{"n": 1}]


async def test_faulty_seeds_change_nothing(
    emptied: Store, checked: Checked, written: Written
) -> None:
    """Seeds with a fault never reach the store."""
    await apply(emptied, checked(TIES))
    before = await held(emptied)
    with pytest.raises(SeedsRefusedError, match="nothing has been changed"):
        await apply(emptied, check_seeds(written(TIES + "tis: []\n")))
    assert await held(emptied) == before


async def test_loads_at_once_take_turns(
    emptied: Store, store_address: Address, checked: Checked
) -> None:
    """Of several loads at once the graph is the whole of one, never a mixture."""
    versions = [checked(TIES), checked(WITHOUT_A), checked()]
    wanted = {frozenset(rows_of(seeds)) for seeds in versions}

    async def load(seeds: Seeds) -> None:
        async with await Store.open(store_address) as own:
            await apply(own, seeds)

    for _ in range(3):
        await asyncio.gather(*(load(seeds) for seeds in versions))
        nodes, _edges = await held(emptied)
        assert frozenset(str(node["id"]) for node in nodes) in wanted
    assert await emptied.read("MATCH (l:Load) RETURN count(l) AS n") == [{"n": 1}]


async def test_the_schema_serves_what_is_asked(emptied: Store, checked: Checked) -> None:
    """Ids are unique, and every index is online under the name the questions use."""
    await apply(emptied, checked(TIES))
    rows = await emptied.read("SHOW INDEXES YIELD name, state, type WHERE type <> 'LOOKUP'")
    online = {row["name"] for row in rows if row["state"] == "ONLINE"}
    assert online >= {
        "entity_id",
        "claim_id",
        "load_id",
        "name_folded",
        "claim_possible_from_id",
        "claim_words",
        "former_ids",
        "names_folded",
        "names_swedish",
        "claims_folded",
        "claims_swedish",
    }
    found = await emptied.read(
        "CALL db.index.fulltext.queryNodes('claims_folded', 'natverket') YIELD node "
        "RETURN collect(node.id) AS ids"
    )
    assert "tie/a" in found[0]["ids"]


async def test_no_claim_is_without_source(emptied: Store, checked: Checked) -> None:
    """The proof finds nothing in what is loaded, and finds a claim whose citation is taken."""
    await apply(emptied, checked(TIES))
    assert await emptied.read(statement("seeding/claims_without_source").text) == []
    async with emptied.transaction() as transaction:
        await transaction.run("MATCH (:Claim {id: 'tie/a'})-[cited:CITED_IN]->() DELETE cited")
    rows = await emptied.read(statement("seeding/claims_without_source").text)
    assert rows == [{"id": "tie/a"}]


async def test_the_real_seeds_load(emptied: Store) -> None:
    """The seeds of this repository are sound, load, and give every claim a source."""
    seeds = check_seeds(Path(__file__).parents[2] / "seeds")
    done = await apply(emptied, seeds)
    assert len(done.added) == len(seeds.entities) + len(seeds.claims)
    assert await emptied.read(statement("seeding/claims_without_source").text) == []
