"""What an operation is known by when its document is asked again: its variables."""

from typing import Any, Final

import orjson
import pytest
from graphql import OperationType

from api.executing.beginning import BYTES_AT_MOST, known_by
from api.pages import Page
from graph.model.folding import fold

DIFFERENT: Final[tuple[Any, ...]] = (
    *(None, {"v": None}, {"v": 1}, {"v": 1.0}, {"v": True}, {"v": "1"}, {"v": 0}, {"v": False}),
    *({"v": [1]}, {"v": [[1]]}, {"v": [True]}, {"v": {"v": 1}}, {"w": 1}, {"v": ""}, {"v": []}),
    *({"v": "Å"}, {"v": fold("Å")}, {"v": -0.0}, {"v": 0.0}, {"v": {}}, {"v": 1, "w": None}),
)
"""Variables of which no two are the same, though Python finds some of them equal."""


def test_others_are_known_by_something_else() -> None:
    """Whatever they are equal to."""
    known = {known_by(one) for one in DIFFERENT}
    assert len(known) == len(DIFFERENT)


@pytest.mark.parametrize("variables", DIFFERENT)
def test_the_same_is_known_again(variables: Any) -> None:
    """However often a value stands elsewhere too."""
    again = orjson.loads(orjson.dumps(variables))
    first = known_by(variables)
    assert first is not None
    assert known_by(again) == first


@pytest.mark.parametrize("value", [object(), OperationType.QUERY, Page, "x" * BYTES_AT_MOST])
def test_what_is_not_kept(value: Any) -> None:
    """What JSON has no word for, and what is long."""
    assert known_by({"v": value}) is None
