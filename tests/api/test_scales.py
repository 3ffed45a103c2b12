"""Numbers are told in what they are asked for, and a body by its code."""

import pytest

from api.types.words import Scale
from tests.api.conftest import Ask


@pytest.mark.parametrize(
    ("scale", "counted"),
    [
        (Scale.ONE, 1_800_000.0),
        (Scale.THOUSAND, 1_800.0),
        (Scale.MILLION, 1.8),
        (Scale.BILLION, 0.0018),
    ],
)
def test_a_number_in_a_scale(scale: Scale, counted: float) -> None:
    """The same money in each; what is not known stays unknown."""
    assert scale.counted(1_800_000) == counted
    assert scale.counted(None) is None


async def test_the_code_of_a_body(ask: Ask) -> None:
    """A municipality has the code of SCB, and a network has none."""
    query = "query ($id: ID!) { node(id: $id) { ... on Actor { code } } }"
    assert await ask(query, id="actor/kommun/norrköping") == {"node": {"code": "0581"}}
    assert await ask(query, id="actor/milk") == {"node": {"code": None}}
