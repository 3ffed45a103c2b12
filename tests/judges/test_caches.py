"""What clients keep: all that the service sent can be read back from their caches, unchanged."""

import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.judges.compilers import relay
from tests.judges.conftest import HERE, NODE, said
from tests.judges.documents import asked, variables

DATE = "2019-11"
"""When most holds."""

OTHERS: tuple[str | None, ...] = ("2012", None)
"""When most is seen later only; and without a date. For what crosses, unless more is asked for."""

YEARS = int(os.environ.get("STYRGRAF_YEARS", "0"))
"""How many years up to 2025 everything is asked for beside them (`make judge`)."""

SECONDS = 500
"""For all of it, where the machine has much else to do."""

Operation = dict[str, Any]


@pytest.mark.timeout(SECONDS + 100)
async def test_caches(address: str, ids: list[str], tmp_path: Path) -> None:
    """Apollo Client, urql with graphcache and Relay give back every value, and warn of nothing.

    Every root field is asked for all of its answer, and some things and claims again from elsewhere
    and at other dates, into one cache of each client.
    """
    documents = asked()
    dates = [DATE, *(str(2025 - years) for years in range(YEARS)), *(OTHERS if YEARS else ())]
    crossing = list(dict.fromkeys([DATE, *OTHERS, *dates]))
    operations = [
        one
        for name, text in documents.items()
        for one in _at(name, text, crossing if name.startswith("Crossing") else dates, ids)
    ]
    assert len(operations) > 40
    (tmp_path / "asked.json").write_text(json.dumps(operations), encoding="utf-8")
    await relay(tmp_path, documents)
    judged = await said(
        NODE, str(HERE / "caches.mjs"), address, str(tmp_path), at=tmp_path, within=SECONDS
    )
    assert judged.status == 0, judged.out
    found = {one["client"]: one for one in map(json.loads, judged.out.splitlines())}
    for client in ("apollo", "graphcache", "relay"):
        assert found[client]["warnings"] == []
        assert found[client]["differ"] == []
        assert found[client]["operations"] >= len(operations)
        assert found[client]["values"] > 100_000


def _at(name: str, document: str, dates: Sequence[str | None], ids: list[str]) -> list[Operation]:
    """An operation at each date, where it takes one."""
    used = variables(document)
    values: list[dict[str, Any]] = [{"at": at} for at in dates] if "at" in used else [{}]
    others = {"after": None, "ids": ids}
    more = {each: value for each, value in others.items() if each in used}
    return [{"name": name, "document": document, "variables": given | more} for given in values]
