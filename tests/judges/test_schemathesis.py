"""Operations made up from the schema: whatever is asked, the service answers or refuses."""

import json
import os
import sys
from pathlib import Path

from graphql import build_schema

from api.schema import schema
from tests.judges.conftest import HERE, said

PROGRAM = str(Path(sys.executable).parent / "schemathesis")

ASKED = int(os.environ.get("STYRGRAF_ASKED", "32"))
"""Operations in all: two for each root field, unless `make judge` asks for the whole."""

FEW = 2
"""Root fields of which there are fewer operations than others are asked, such as `facts`."""

SECONDS_AT_MOST = 30
"""For an answer: as long as a statement may run."""


async def test_made_up_operations(address: str, tmp_path: Path) -> None:
    """Each root field is asked in ways nobody thought of; no 5xx, no timeout, no fault of ours."""
    query = build_schema(schema.as_str()).query_type
    assert query
    report = tmp_path / "asked.ndjson"
    judged = await said(
        PROGRAM, "run", address,
        "--checks", "only_refusals",
        "--mode", "positive",
        "--max-examples", str(-(-ASKED // (len(query.fields) - FEW))),
        "--request-timeout", str(SECONDS_AT_MOST),
        "--seed", "1",
        "--continue-on-failure",
        "--suppress-health-check", "all",
        "--report", "ndjson", "--report-ndjson-path", str(report),
        at=tmp_path,
        within=ASKED * SECONDS_AT_MOST,
        SCHEMATHESIS_HOOKS="refusals",
        PYTHONPATH=str(HERE),
    )  # fmt: skip
    assert judged.status == 0, judged.out
    asked: dict[str, int] = {}
    for line in report.read_text(encoding="utf-8").splitlines():
        if recorded := json.loads(line).get("ScenarioFinished", {}).get("recorder"):
            label = recorded["label"]
            asked[label] = asked.get(label, 0) + len(recorded["cases"])
    assert set(asked) == {f"Query.{name}" for name in query.fields}
    assert sum(asked.values()) >= ASKED
