"""A load that is killed, at either end, leaves the old graph or the new one, and no other."""

import asyncio
import contextlib
import functools
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from graph.embedded import Address, PrivateStore
from graph.errors import StoreError
from graph.seeding import Seeds, check_seeds
from graph.seeding.loading import apply
from graph.settings import settings
from graph.store import Store

Written = Callable[..., Path]

# A few rounds show that it can be killed at all; STYRGRAF_KILLS=20 is for a thorough run.
KILLS = int(os.environ.get("STYRGRAF_KILLS", "3"))

# Each is a start of the server; half as many as of the loader.
SERVER_KILLS = max(2, KILLS // 2)

LOADER = """
import asyncio, sys
from pathlib import Path
from graph.embedded import Address
from graph.seeding import check_seeds
from graph.seeding.loading import apply
from graph.store import Store

async def load(folder, uri, user, password):
    seeds = check_seeds(Path(folder))
    async with await Store.open(Address(uri, user, password, None)) as store:
        await apply(store, seeds, lambda *step: print(*step, flush=True))

asyncio.run(load(*sys.argv[1:]))
"""


def many(count: int, kind: str) -> str:
    """Seeds large enough that loading them takes a while, in one of two versions."""
    ties = "".join(
        f"- {{id: tie/{number}, subject: actor/a{number}, type: {kind}, object: actor/nätverket}}\n"
        for number in range(count)
    )
    actors = "".join(
        f"- {{id: actor/a{number}, name: {kind} {number}, type: network}}\n"
        for number in range(count)
    )
    head = "defaults: {document: document/källa, section: 1}\n"
    return f"{head}actors:\n{actors}ties:\n{ties}"


async def digests(store: Store) -> list[dict[str, object]]:
    """The whole graph: each node's digest, or what it counts, and how many edges it has."""
    return await store.read(
        "MATCH (n) WHERE NOT n:Load RETURN n.id AS id, COUNT { (n)-->() } AS edges, "
        "coalesce(n.digest, n.family + ' ' + n.value + ' ' + n.noun + ' ' + n.count) AS digest "
        "ORDER BY id, digest"
    )


async def settled(store: Store, graphs: list[list[dict[str, object]]]) -> list[dict[str, object]]:
    """The graph once it is one of these, or as it is after ten seconds.

    The loader may have died while the server was keeping its transaction; until that is done a
    reader meets some nodes before and some after it.
    """
    until = time.monotonic() + 10
    found = await digests(store)
    while found not in graphs and time.monotonic() < until:
        found = await digests(store)
    return found


def killed(folder: Path, address: Address, step: int, seconds: float) -> None:
    """Start a loader and kill it some time after it has told of so many steps in the graph."""
    root = Path(__file__).parents[2]
    with subprocess.Popen(
        [sys.executable, "-c", LOADER, str(folder), address.uri, address.user, address.password],
        cwd=root,
        stdout=subprocess.PIPE,
    ) as loader:
        assert loader.stdout is not None
        for line in loader.stdout:
            step -= line.startswith(b"nodes")
            if step < 0:
                break
        time.sleep(seconds)
        loader.send_signal(signal.SIGKILL)


def two_versions(written: Written, tmp_path: Path) -> list[Path]:
    """Two folders of seeds that make different graphs of the same things."""
    return [written(many(300, kind)).rename(tmp_path / kind) for kind in ("steers", "hosts")]


@pytest.mark.timeout(60 * KILLS + 120)
async def test_a_killed_load_leaves_one_graph(
    emptied: Store, store_address: Address, written: Written, tmp_path: Path
) -> None:
    """However late the loader is killed, the graph is wholly the old one or wholly the new."""
    folders = two_versions(written, tmp_path)
    versions: list[Seeds] = [check_seeds(folder) for folder in folders]
    graphs: list[list[dict[str, object]]] = []
    told: list[str] = []
    for seeds in (*versions, versions[0]):
        told.clear()
        await apply(emptied, seeds, lambda what, _done, _total: told.append(what))
        graphs.append(await digests(emptied))
    steps = told.count("nodes and edges")
    assert graphs[0] == graphs[2] != graphs[1]
    chance = random.Random(2019)
    for _ in range(KILLS):
        current = await digests(emptied)
        target = 1 if current == graphs[0] else 0
        # Some rounds end while a statement runs, some about when the transaction is kept.
        killed(folders[target], store_address, chance.randrange(steps), chance.uniform(0, 0.04))
        assert await settled(emptied, graphs) in graphs
    await apply(emptied, versions[0])
    assert await digests(emptied) == graphs[0]


async def load_until(address: Address, seeds: Seeds, step: int, seconds: float) -> None:
    """Load, and kill the server some time after so many steps; or to the end, if that is sooner."""
    killing: list[asyncio.TimerHandle] = []
    steps = 0

    def told(what: str, _done: int, _total: int) -> None:
        nonlocal steps
        steps += what == "nodes and edges"
        if steps > step and not killing:
            kill = functools.partial(os.kill, address.pid or 0, signal.SIGKILL)
            killing.append(asyncio.get_running_loop().call_later(seconds, kill))

    async with await Store.open(address) as store:
        with contextlib.suppress(StoreError):
            await apply(store, seeds, told)
    if killing:
        # A load that was done sooner is still followed by the kill.
        await asyncio.sleep(max(0, killing[0].when() - asyncio.get_running_loop().time()) + 0.05)


async def test_a_killed_server_leaves_one_graph(written: Written, tmp_path: Path) -> None:
    """Whenever the server is killed during a load, it comes back with one of the two graphs."""
    versions = [check_seeds(folder) for folder in two_versions(written, tmp_path)]
    private = PrivateStore(tmp_path / "data", settings().styrgraf_cache)
    graphs: list[list[dict[str, object]]] = []
    with private:
        for seeds in versions:
            async with await Store.open(private.start()) as store:
                await apply(store, seeds)
                graphs.append(await digests(store))
        assert graphs[0] != graphs[1]
        current, chance = 1, random.Random(2019)
        for _ in range(SERVER_KILLS):
            address = await asyncio.to_thread(private.start)
            await load_until(
                address, versions[1 - current], chance.randrange(6), chance.uniform(0, 0.1)
            )
            async with await Store.open(await asyncio.to_thread(private.start)) as store:
                current = graphs.index(await digests(store))
