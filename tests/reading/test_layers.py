"""The layer in which a thing is drawn: below all that influences it."""

from hypothesis import given
from hypothesis import strategies as st

from graph.reading.layers import layers_of

KEYS = list("abcdef")
pairs = st.lists(st.tuples(st.sampled_from(KEYS), st.sampled_from(KEYS)), max_size=12)


def test_a_chain_and_a_short_cut() -> None:
    """What is influenced from two layers stands below the lower of them."""
    flows = [("a", "b"), ("b", "c"), ("a", "c"), ("d", "c")]
    assert layers_of(list("abcd"), flows) == {"a": 0, "b": 1, "c": 2, "d": 0}


def test_a_circle_begins_at_its_first() -> None:
    """In a circle the first by order is on top; a tie to itself counts for nothing."""
    assert layers_of(["a", "b"], [("b", "a"), ("a", "b"), ("a", "a")]) == {"a": 0, "b": 1}


@given(pairs)
def test_influence_goes_downwards(flows: list[tuple[str, str]]) -> None:
    """Without circles every flow leads downwards, and no layer above a thing is empty."""
    falling = [(min(pair), max(pair)) for pair in flows if pair[0] != pair[1]]
    layers = layers_of(KEYS, falling)
    assert all(layers[one] < layers[other] for one, other in falling)
    for key, layer in layers.items():
        above = [layers[one] for one, other in falling if other == key]
        assert layer == max(above, default=-1) + 1


@given(pairs)
def test_the_order_of_flows_does_not_matter(flows: list[tuple[str, str]]) -> None:
    """The same graph has the same layers, circles and all."""
    assert layers_of(KEYS, flows) == layers_of(KEYS, list(reversed(flows)))
