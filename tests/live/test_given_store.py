"""The suite's own manners towards a server that somebody else gave it."""

import os
import subprocess
import sys
from pathlib import Path

from graph.embedded import Address
from graph.store import Store

ROOT = Path(__file__).parents[2]


def run(address: Address) -> "subprocess.CompletedProcess[str]":
    """One live test, run by a suite of its own against the server at that address."""
    given = {
        "NEO4J_URI": address.uri,
        "NEO4J_USER": address.user,
        "NEO4J_PASSWORD": address.password,
        "STORE": "",
    }
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "tests/live/test_store.py::test_read"],
        cwd=ROOT,
        env=os.environ | given,
        capture_output=True,
        text=True,
        check=False,
    )


async def test_foreign_data(store: Store) -> None:
    """A database with data that are not ours is refused, named and left as it is."""
    async with store.transaction() as transaction:
        await transaction.run("CREATE (:Stranger {kept: true})")
    refused = run(store.address)
    assert refused.returncode == 4
    assert "Stranger" in refused.stdout
    assert "unset NEO4J_URI" in refused.stdout
    assert store.address.password not in refused.stdout + refused.stderr
    async with store.transaction() as transaction:
        gone = await transaction.run(
            "MATCH (n:Stranger) WITH n, n.kept AS kept DELETE n RETURN kept"
        )
    assert gone == [{"kept": True}]


def test_our_data(store_address: Address) -> None:
    """A database that is empty or ours is taken."""
    assert run(store_address).returncode == 0


def test_dead_server(store_address: Address) -> None:
    """Where no server answers, the run fails and says what to do, instead of skipping."""
    nowhere = Address("bolt://127.0.0.1:9", store_address.user, store_address.password, None)
    refused = run(nowhere)
    assert refused.returncode == 4
    assert "Nothing answers at bolt://127.0.0.1:9" in refused.stdout
