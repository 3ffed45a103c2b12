"""The page on drawing: each picture is one request, answered whole and as small as it says."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from api.answers import VIEWS
from api.context import Context
from api.schema import schema
from api.types import words
from graph.store import Store

TEXT = (Path(__file__).parents[2] / "docs/drawing.md").read_text(encoding="utf-8")
PICTURES = re.findall(
    r"^## (\d)\. (.+?)\n\nUnder (\d+) KB\..+?```graphql\n(.+?)\n```", TEXT, re.DOTALL | re.MULTILINE
)


async def answered(store: Store, request: str) -> dict[str, Any]:
    """What the service answers, whole."""
    answer = await schema.execute(request, context_value=Context(store))
    assert answer.errors is None
    assert answer.data is not None
    return answer.data


def cuts(found: dict[str, Any]) -> list[str]:
    """All that tells of something left out, as it is written in the answer."""
    return re.findall(r'"(?:thingsCut|claimsCut|hasNextPage)": (\w+)', json.dumps(found))


def test_there_are_seven_pictures() -> None:
    """Every request of the page is a picture, with the size of its answer."""
    assert [int(number) for number, *_ in PICTURES] == list(range(1, 8))
    assert TEXT.count("```graphql\n") == 7
    assert int(PICTURES[0][2]) <= 100


@pytest.mark.parametrize("picture", PICTURES, ids=[title for _, title, *_ in PICTURES])
async def test_a_picture_is_one_request(loaded: Store, picture: tuple[str, ...]) -> None:
    """It is answered whole, in fewer bytes than the page says and not in far fewer."""
    _, _, most, request = picture
    found = await answered(loaded, request)
    assert all(found.values())
    size = len(json.dumps(found, ensure_ascii=False, separators=(",", ":")).encode())
    assert int(most) * 500 < size < int(most) * 1000
    assert set(cuts(found)) <= {"0", "false"}


async def test_a_film_is_of_edges(loaded: Store) -> None:
    """What turns has an edge to turn, but for what the page says has none."""
    found = await answered(loaded, PICTURES[5][3])
    graph, frames = found["graph"], found["frames"]
    edges = {one["id"] for edge in graph["edges"] for one in edge["claims"]}
    turned = [one for frame in frames["frames"] for one in frame["turned"]]
    claims = {one["claim"]["id"] for one in (*frames["state"], *turned)}
    assert len(claims & edges) > 200
    rest = claims - edges - {one["id"] for one in graph["undrawn"]}
    ids = json.dumps(sorted(rest))
    told = await answered(loaded, f"{{ nodes(ids: {ids}) {{ id type }} }}")
    types = {one["type"] for one in told["nodes"]}
    assert types <= {"COVERS", "LOCATED_IN", "WORKS_WITH_TOPIC"}
    assert types


@pytest.mark.parametrize("values", [words.Grade, words.Band, words.Answer, words.FrameTurn])
def test_the_legend_has_every_word(values: Any) -> None:
    """Whatever a picture may hold stands in the legend, but what is never drawn."""
    legend = TEXT[: TEXT.index("\n## 1.")]
    never = {"NO", "STANDS", "REGRADED"}
    named = {one.name for one in values} - never
    assert named
    assert {one for one in named if not re.search(rf"\b{one}\b", legend)} == set()


def test_every_view_has_a_schema() -> None:
    """The answers that the page draws from have a JSON Schema beside it."""
    assert {"graph", "matrix", "difference", "frames", "mandateChain", "anchoring"} <= set(VIEWS)
