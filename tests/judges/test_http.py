"""GraphQL over HTTP as graphql-http's audits have it."""

import json
from pathlib import Path

from tests.judges.conftest import HERE, NODE, said


async def test_audits(address: str, tmp_path: Path) -> None:
    """All 61 audits pass: what by the specification must, should and may be, without a warning."""
    judged = await said(NODE, str(HERE / "audit.mjs"), address, at=tmp_path, within=120)
    assert judged.status == 0, judged.out
    audits = [json.loads(line) for line in judged.out.splitlines()]
    assert [audit for audit in audits if audit["status"] != "ok"] == []
    assert len(audits) == 61
