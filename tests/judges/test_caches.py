"""What clients keep: all that the service sent can be read back from their caches, unchanged."""

import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import httpx

from api.types.kinds import ClaimNoun, EntityNoun
from tests.judges.compilers import relay
from tests.judges.conftest import HERE, NODE, said
from tests.judges.documents import asked, shown, variables

DATES: tuple[str | None, ...] = ("2012", "2019-11", None)
"""With the one, most is seen later only; on the other, most holds; without one, all there is."""

YEARS = int(os.environ.get("STYRGRAF_YEARS", "0"))
"""How many years up to 2025 are asked for beside them."""

OF_EACH = 2
"""Claims and things of each noun that are asked for by id."""

SECONDS = 240
"""For all of it, where the machine has much else to do."""

Operation = dict[str, Any]


async def test_caches(address: str, tmp_path: Path) -> None:
    """Apollo Client, urql with graphcache and Relay give back every value, and warn of nothing.

    Every root field is asked at several dates for all of its answer, and some things and claims
    again from elsewhere, into one cache of each client; each request that we show into one of its
    own.
    """
    everything, examples = asked(), shown()
    ids = await _ids(address)
    dates = [*DATES, *(str(2025 - years) for years in range(YEARS))]
    groups = [
        [one for name, document in everything.items() for one in _at(name, document, dates, ids)],
        *(_at(name, document, dates, ids) for name, document in examples.items()),
    ]
    (tmp_path / "asked.json").write_text(json.dumps(groups), encoding="utf-8")
    await relay(tmp_path, everything | examples)
    judged = await said(
        NODE, str(HERE / "caches.mjs"), address, str(tmp_path), at=tmp_path, within=SECONDS
    )
    assert judged.status == 0, judged.out
    found = {one["client"]: one for one in map(json.loads, judged.out.splitlines())}
    for client in ("apollo", "graphcache", "relay"):
        assert found[client]["warnings"] == []
        assert found[client]["differ"] == []
        assert found[client]["operations"] >= sum(map(len, groups))
        assert found[client]["values"] > 100_000


async def _ids(address: str) -> list[str]:
    """Ids of some claims and things of each noun."""
    nouns = [
        *(f"claims(where: {{nouns: [{noun.name}]}}, first: {OF_EACH})" for noun in ClaimNoun),
        *(f"entities(nouns: [{noun.name}], first: {OF_EACH})" for noun in EntityNoun),
    ]
    query = " ".join(f"n{n}: {asking} {{ nodes {{ id }} }}" for n, asking in enumerate(nouns))
    async with httpx.AsyncClient() as client:
        answer = await client.post(address, json={"query": f"{{ {query} }}"}, timeout=SECONDS)
    found = [[node["id"] for node in of["nodes"]] for of in answer.json()["data"].values()]
    assert all(found)
    return sum(found, [])


def _at(name: str, document: str, dates: Sequence[str | None], ids: list[str]) -> list[Operation]:
    """An operation at each date, where it takes one."""
    used = variables(document)
    values: list[dict[str, Any]] = [{"at": at} for at in dates] if "at" in used else [{}]
    others = {"after": None, "ids": ids}
    more = {each: value for each, value in others.items() if each in used}
    return [{"name": name, "document": document, "variables": given | more} for given in values]
