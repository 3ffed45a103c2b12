"""The layer in which a thing is drawn: below all that influences it."""

from hypothesis import given
from hypothesis import strategies as st

from graph.reading.layers import Flow, layers_of

KEYS = list("abcdef")
pairs = st.lists(st.tuples(st.sampled_from(KEYS), st.sampled_from(KEYS)), max_size=12)
some_flows = st.lists(
    st.tuples(st.sampled_from(KEYS), st.sampled_from(KEYS), st.integers(0, 2)), max_size=14
)


def alike(*flows: tuple[str, str]) -> list[Flow]:
    """These flows, each as strong as the other."""
    return [(*flow, 0) for flow in flows]


def leads(start: str, goal: str, flows: list[Flow]) -> bool:
    """Whether some of these flows lead from the one to the other."""
    met, new = {start}, {start}
    while new:
        new = {other for one, other, _ in flows if one in new} - met
        met |= new
    return goal in met


def test_a_chain_and_a_short_cut() -> None:
    """What is influenced from two layers stands below the lower of them."""
    flows = alike(("a", "b"), ("b", "c"), ("a", "c"), ("d", "c"))
    assert layers_of(list("abcd"), flows) == {"a": 0, "b": 1, "c": 2, "d": 0}


def test_a_circle_begins_at_its_first() -> None:
    """In a circle the first by order is on top; a tie to itself counts for nothing."""
    flows = alike(("b", "a"), ("a", "b"), ("a", "a"))
    assert layers_of(["a", "b"], flows) == {"a": 0, "b": 1}


def test_a_circle_is_cut_where_it_is_weakest() -> None:
    """The board that steers is above, though what it steers leads to it by three seats."""
    flows = [
        ("body", "group", 0),
        ("group", "staff", 0),
        ("staff", "board", 0),
        ("board", "body", 2),
    ]
    layers = layers_of(["body", "group", "staff", "board"], flows)
    assert layers == {"board": 0, "body": 1, "group": 2, "staff": 3}
    flows[0], flows[3] = ("body", "group", 2), ("board", "body", 0)
    assert layers_of(["body", "group", "staff", "board"], flows)["body"] == 0


@given(pairs)
def test_influence_goes_downwards(flows: list[tuple[str, str]]) -> None:
    """Without circles every flow leads downwards, and no layer above a thing is empty."""
    falling = [(min(pair), max(pair)) for pair in flows if pair[0] != pair[1]]
    layers = layers_of(KEYS, alike(*falling))
    assert all(layers[one] < layers[other] for one, other in falling)
    for key, layer in layers.items():
        above = [layers[one] for one, other in falling if other == key]
        assert layer == max(above, default=-1) + 1


@given(some_flows)
def test_what_leads_upwards_goes_against_what_is_as_strong(flows: list[Flow]) -> None:
    """Where a flow does not lead downwards, others that are all as strong lead back."""
    layers = layers_of(KEYS, flows)
    for start, goal, strength in flows:
        if start != goal and layers[start] >= layers[goal]:
            assert leads(goal, start, [one for one in flows if one[2] >= strength])


@given(some_flows)
def test_no_strongest_flow_leads_upwards_without_a_circle(flows: list[Flow]) -> None:
    """What is strongest is cut only in a circle of its own kind."""
    strongest = [one for one in flows if one[2] == 2]
    layers = layers_of(KEYS, flows)
    for start, goal, _ in strongest:
        assert layers[start] < layers[goal] or leads(goal, start, strongest)


@given(some_flows)
def test_the_order_of_flows_does_not_matter(flows: list[Flow]) -> None:
    """The same graph has the same layers, circles and all."""
    assert layers_of(KEYS, flows) == layers_of(KEYS, list(reversed(flows)))
