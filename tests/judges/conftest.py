"""The service on a port, for judges that are programs of their own."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from api.types.kinds import ClaimNoun, EntityNoun
from graph.store import Store
from tests.served import served

HERE = Path(__file__).parent
NODE = str(Path(sys.executable).parent / "node")
PACKAGES = HERE / "node_modules"


@dataclass(frozen=True)
class Said:
    """What a program wrote, and the status it ended with."""

    status: int
    out: str


@pytest.fixture
async def address(loaded: Store) -> AsyncIterator[str]:
    """Where the endpoint listens."""
    async with served(loaded) as service:
        yield f"{service}/graphql"


@pytest.fixture
async def ids(loaded: Store) -> list[str]:
    """Of a claim or thing of each noun."""
    rows = await loaded.read(
        "MATCH (n:Entity|Claim) RETURN n.noun AS noun, min(n.id) AS id ORDER BY noun", {}
    )
    assert len(rows) == len(ClaimNoun) + len(EntityNoun)
    return [row["id"] for row in rows]


async def said(*command: str, at: Path, within: float, **surroundings: str) -> Said:
    """What a program says, started in a folder that it may litter, within so many seconds."""
    process = await asyncio.create_subprocess_exec(
        *command,
        cwd=at,
        env={**os.environ, **surroundings},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    try:
        async with asyncio.timeout(within):
            out, _ = await process.communicate()
    finally:
        if process.returncode is None:
            process.kill()
    return Said(process.returncode or 0, out.decode())
