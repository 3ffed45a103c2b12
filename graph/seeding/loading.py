"""Making the graph what the seeds say: in one transaction, and only where it differs."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final

from graph.errors import StoreForeignError
from graph.seeding.checking import Seeds
from graph.seeding.digests import digest_of, digest_of_graph, digest_of_seeds
from graph.seeding.plans import Plan, compare
from graph.seeding.rows import EdgeRow, NodeRow, rows_of
from graph.seeding.tallies import tallies_of
from graph.statements import statement, statement_names
from graph.store import Store, Transaction

__all__ = ["Progress", "apply", "is_current", "plan", "settle", "state_of"]

Progress = Callable[[str, int, int], None]
"""Told what is being done, how much of it is, and how much there is in all."""

# Large enough that round trips do not count, small enough that progress is seen.
_BATCH: Final = 1000

# As many nodes more or fewer make another way through the graph the short one; a small load changes
# none, and each statement takes up to a second to be planned anew.
_ANOTHER_GRAPH: Final = 1000

_Batch = Sequence[Any]


async def is_current(store: Store, folder: Path) -> bool:
    """Whether the graph was loaded from just these files, by just this code.

    Then there is nothing to check, plan or apply, and no file needs to be parsed. Raises
    StoreError, by kind.
    """
    return await _loaded(store) == digest_of_seeds(folder)


async def state_of(store: Store) -> str | None:
    """What tells the graph as it is from every other state of it.

    None before the first load, and while one is kept. A state never comes back, not even when the
    data are again what they were, and who sees it sees all of the data. Raises StoreError, by kind.
    """
    record = await _record(store)
    return record["state"] if record else None


async def settle(store: Store) -> None:
    """Gives the graph a state where it has none, because the load that was to was broken off.

    Waits for a load that goes on. Raises StoreError, by kind.
    """
    if await state_of(store) is None:
        await _settle(store)


async def plan(store: Store, seeds: Seeds) -> Plan:
    """What applying the seeds would do to the graph as it is now.

    Raises StoreForeignError when the database holds nodes that are not ours, and any StoreError.
    """
    await _refuse_foreign(store)
    if await _loaded(store) == seeds.digest:
        return _nothing_to_do(seeds)
    present = await store.read(statement("seeding/present").text)
    return compare(_digests(rows_of(seeds)), _by_id(present))


async def apply(store: Store, seeds: Seeds, on_progress: Progress | None = None) -> Plan:
    """What was done to make the graph what the seeds say: all of it, or, on any error, nothing.

    Loads wait for each other; each compares again once it is its turn. A graph that was loaded
    from the same files is left untouched. Raises StoreForeignError when the database holds nodes
    that are not ours, and any StoreError.
    """
    progress = on_progress or _untold
    await _refuse_foreign(store)
    if await _loaded(store) == seeds.digest:
        await settle(store)
        return _nothing_to_do(seeds)
    await _make_schema(store, progress)
    rows = rows_of(seeds)
    tallies = tallies_of(rows.values())
    counted = {"rows": tallies, "digest": digest_of(tallies)}

    async def work(transaction: Transaction) -> Plan:
        await transaction.run(statement("seeding/lock").text)
        present = await transaction.run(statement("seeding/present").text)
        wanted = _digests(rows)
        done = compare(wanted, _by_id(present))
        await _carry_out(transaction, done, rows, progress)
        await transaction.run(statement("seeding/tally").text, counted)
        record = {"files": seeds.digest, "digest": digest_of_graph(wanted)}
        await transaction.run(statement("seeding/record").text, record)
        # Indexing what comes takes the store about as long as taking it in.
        progress("keeping", 0, 1)
        return done

    made = await store.write(work)
    if len(made.added) + len(made.removed) >= _ANOTHER_GRAPH:
        await store.read(statement("seeding/replan").text)
    await _settle(store)
    progress("keeping", 1, 1)
    return made


def _nothing_to_do(seeds: Seeds) -> Plan:
    return Plan(unchanged=len(seeds.entities) + len(seeds.claims))


async def _loaded(store: Store) -> str | None:
    record = await _record(store)
    return record["files"] if record else None


async def _settle(store: Store) -> None:
    async with store.transaction() as transaction:
        # A load holds the lock until all of it is seen.
        await transaction.run(statement("seeding/lock").text)
        await transaction.run(statement("seeding/settle").text)


async def _record(store: Store) -> dict[str, Any] | None:
    rows = await store.read(statement("seeding/loaded").text)
    return rows[0] if rows else None


async def _refuse_foreign(store: Store) -> None:
    foreign = await store.read(statement("seeding/foreign").text)
    if foreign:
        labels = ", ".join(f":{label}" for label in foreign[0]["labels"]) or "no label"
        raise StoreForeignError(
            f"The database at {store.address.uri} holds nodes that are not Styrgraf's, "
            f"the first with {labels}.",
            "Give Styrgraf an empty database, or empty this one.",
            labels=foreign[0]["labels"],
        )


async def _make_schema(store: Store, progress: Progress) -> None:
    names = [name for name in statement_names() if name.startswith("schema/")]
    async with store.transaction() as transaction:
        for done, name in enumerate(names):
            progress("schema", done, len(names))
            await transaction.run(statement(name).text)
    await store.read(statement("seeding/indexes_online").text)
    progress("schema", len(names), len(names))


async def _carry_out(
    transaction: Transaction, done: Plan, rows: dict[str, NodeRow], progress: Progress
) -> None:
    steps = list(_steps(done, rows))
    total = sum(len(batch) for _, batch in steps)
    sent = 0
    for name, batch in steps:
        progress("nodes and edges", sent, total)
        await transaction.run(statement(name).text, {"rows": batch})
        sent += len(batch)
    progress("nodes and edges", total, total)


def _steps(done: Plan, rows: dict[str, NodeRow]) -> Iterator[tuple[str, _Batch]]:
    """The statements to send, in order, each with its batch.

    Nodes that stay keep their incoming edges. A node that goes has none left when it is due:
    whatever mentioned it has changed or goes too.
    """
    written = [rows[one] for one in (*done.added, *done.changed)]
    changed = [rows[one].id for one in done.changed if rows[one].is_claim]
    things = [_node(row) for row in written if not row.is_claim]
    claims = [_node(row) for row in written if row.is_claim]
    edges = [(row.id, edge) for row in written for edge in row.edges]
    to_things = [_edge(source, edge) for source, edge in edges if edge.to_thing()]
    to_claims = [_edge(source, edge) for source, edge in edges if not edge.to_thing()]
    yield from _batches("seeding/delete", done.removed)
    yield from _batches("seeding/upsert_things", things)
    yield from _batches("seeding/upsert_claims", claims)
    yield from _batches("seeding/disconnect", changed)
    yield from _batches("seeding/connect_things", to_things)
    yield from _batches("seeding/connect_claims", to_claims)


def _batches(name: str, rows: _Batch) -> Iterator[tuple[str, _Batch]]:
    for start in range(0, len(rows), _BATCH):
        yield name, list(rows[start : start + _BATCH])


def _node(row: NodeRow) -> dict[str, Any]:
    return {"id": row.id, "label": row.label, "properties": row.properties}


def _edge(source: str, edge: EdgeRow) -> dict[str, Any]:
    return {
        "source": source,
        "target": edge.target,
        "edge": edge.edge,
        "properties": edge.properties,
    }


def _digests(rows: dict[str, NodeRow]) -> dict[str, str]:
    return {row.id: row.digest for row in rows.values()}


def _by_id(present: Iterable[dict[str, Any]]) -> dict[str, str]:
    return {row["id"]: row["digest"] for row in present}


def _untold(what: str, done: int, total: int) -> None:
    """Tell nobody."""
