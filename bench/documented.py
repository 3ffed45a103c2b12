"""Every request of the cookbook, asked at each scale: what its time hangs on."""

import json
import re
import statistics
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, cast

import httpx

from bench.asking import PATIENCE
from bench.reports import percentile

__all__ = ["Asked", "Recipe", "asked", "recipes"]

_COOKBOOK: Final = Path(__file__).parents[1] / "docs/cookbook.md"
_PART: Final = re.compile(
    r"^##+ (?P<title>[^\n]+)$|^```graphql\n(?P<request>.+?)\n```$", re.MULTILINE | re.DOTALL
)
_PASSING: Final = frozenset({"cursor", "endCursor", "startCursor", "loadedOn", "version"})
"""What is another in every store, and no part of the answer here."""

_COUNTING: Final = frozenset({"count", "totalCount"})
"""What says how many rows there are, and has gone through them."""

_SECONDS_AT_MOST: Final = 20.0
_AT_LEAST: Final = 3
"""Of a request that takes ten seconds at a hundred copies, three times tell enough."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """A request, and the heading above it."""

    title: str
    request: str


@dataclass(frozen=True, slots=True)
class Asked:
    """How long a recipe took, its answer without what passes, and how much that tells: its values,
    and of those that count rows the rows.
    """

    milliseconds: list[float]
    answer: Any
    told: int

    @property
    def median(self) -> float:
        """What half of the times are not above."""
        return statistics.median(self.milliseconds)

    @property
    def p95(self) -> float:
        """What nineteen of twenty are not above."""
        return percentile(self.milliseconds, 0.95)


def recipes() -> list[Recipe]:
    """All requests of the cookbook in its order; of several under one heading each has a number."""
    found: list[Recipe] = []
    title, number = "", 0
    for part in _PART.finditer(_COOKBOOK.read_text(encoding="utf-8")):
        if part["title"]:
            title, number = part["title"], 0
        else:
            number += 1
            found.append(Recipe(f"{title} ({number})" if number > 1 else title, part["request"]))
    return found


def asked(
    urls: Mapping[int, str], times: int, telling: Callable[[str], None]
) -> dict[int, dict[str, Asked]]:
    """Every recipe asked so many times at each scale, one at a time, after once to have it planned.

    `urls` are those of the services, by scale. They take turns from one time to the next, every
    other time in the opposite order, so that whatever else the machine does falls on all of them.
    """
    found: dict[int, dict[str, Asked]] = {scale: {} for scale in urls}
    before: dict[int, Any] = dict.fromkeys(urls)
    with httpx.Client(timeout=PATIENCE) as client:
        for recipe in recipes():
            telling(recipe.title)
            bodies = {scale: _body(recipe, before[scale]) for scale in urls}
            for scale, url in urls.items():
                before[scale] = _once(client, url, bodies[scale])[0]
            durations: dict[int, list[float]] = {scale: [] for scale in urls}
            for scale in _turns(list(urls), times):
                durations[scale].append(_once(client, urls[scale], bodies[scale])[1])
            for scale, answer in before.items():
                lasting = _lasting(answer)
                told = sum(_told(lasting))
                found[scale][recipe.title] = Asked(durations[scale], lasting, told)
    return found


def _turns(scales: Sequence[int], times: int) -> Iterator[int]:
    """Whose turn it is; fewer turns where they take too long together."""
    until = time.monotonic() + _SECONDS_AT_MOST * len(scales)
    for number in range(times):
        if number >= _AT_LEAST and time.monotonic() > until:
            return
        yield from reversed(scales) if number % 2 else scales


def _once(client: httpx.Client, url: str, body: str) -> tuple[Any, float]:
    sent = time.perf_counter()
    response = client.post(url, content=body, headers={"content-type": "application/json"})
    return response.json(), (time.perf_counter() - sent) * 1000


def _body(recipe: Recipe, before: Any) -> str:
    """The request; one that goes on is given where the page before it ended."""
    goes_on = "$after" in recipe.request
    variables = {"after": next(_ends(before))} if goes_on else {}
    return json.dumps({"query": recipe.request, "variables": variables}, ensure_ascii=False)


def _ends(value: Any) -> Iterator[str]:
    for key, one in _inside(value):
        if key == "endCursor":
            yield one
        yield from _ends(one)


def _inside(value: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict):
        yield from cast("dict[str, Any]", value).items()
    elif isinstance(value, list):
        yield from (("", one) for one in cast("list[Any]", value))


def _lasting(value: Any) -> Any:
    if isinstance(value, list):
        return [_lasting(one) for one in cast("list[Any]", value)]
    if isinstance(value, dict):
        known = cast("dict[str, Any]", value)
        return {key: _lasting(one) for key, one in known.items() if key not in _PASSING}
    return value


def _told(value: Any, key: str = "") -> Iterator[int]:
    inside = list(_inside(value))
    if not inside:
        yield int(value) if key in _COUNTING and value else 1
    for name, one in inside:
        yield from _told(one, name)
