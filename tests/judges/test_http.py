"""GraphQL over HTTP as graphql-http's audits have it."""

import asyncio
import json
from pathlib import Path

import httpx

from tests.judges.conftest import HERE, NODE, said


async def test_audits(address: str, tmp_path: Path) -> None:
    """All 61 audits pass: what by the specification must, should and may be, without a warning."""
    judged = await said(NODE, str(HERE / "audit.mjs"), address, at=tmp_path, within=120)
    assert judged.status == 0, judged.out
    audits = [json.loads(line) for line in judged.out.splitlines()]
    assert [audit for audit in audits if audit["status"] != "ok"] == []
    assert len(audits) == 61


async def test_an_idle_connection_is_kept(address: str) -> None:
    """A client that is busy for longer than five seconds comes back on the same connection."""
    kept = httpx.Limits(keepalive_expiry=60)
    asking = {"query": "{ __typename }"}
    async with httpx.AsyncClient(limits=kept, timeout=60) as client:
        ports: list[object] = []
        for pause in (6, 0):
            answer = await client.post(address, json=asking)
            assert answer.json() == {"data": {"__typename": "Query"}}
            ports.append(answer.extensions["network_stream"].get_extra_info("client_addr"))
            await asyncio.sleep(pause)
    assert ports[0] == ports[1]
