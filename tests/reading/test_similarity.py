"""How alike two things are: what is said of both, of one only, and of neither."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.errors import InputError
from graph.reading.asking import Row
from graph.reading.similarity import Feature, Likeness, Said, in_order, likeness, peers, similar
from tests.reading.asked import Recorded

ONE: Row = {"id": "area/a"}
OTHER: Row = {"id": "area/b"}
THIRD: Row = {"id": "area/c"}

facts = st.dictionaries(
    st.tuples(st.sampled_from(("tie", "seat")), st.sampled_from("abcd")),
    st.sets(st.sampled_from("xyz"), min_size=1).map(lambda one: Said(tuple(sorted(one)), ())),
)


def measure(trait: str, value: str | None, **fields: object) -> Row:
    """A measure of a trait."""
    end = {"part": "trait", "id": f"trait/{trait}", "name": trait, "type": None, "noun": "trait"}
    row: Row = {"id": f"measure/{trait}-{value}", "noun": "measure", "type": None, "part": "of"}
    row |= {"holding": None, "denied": False, "unknown": value is None, "value": value}
    return row | {"unit": None, "population": None, "ends": [end]} | fields


def tie(kind: str, body: str, part: str = "area") -> Row:
    """A tie filed under an area, of a body of a kind."""
    end = {"part": "subject", "id": "actor/x", "name": "x", "type": body, "noun": "actor"}
    row = measure(kind, None) | {"id": f"tie/{kind}-{body}", "noun": "tie", "type": kind}
    return row | {"part": part, "unknown": False, "ends": [end]}


def said(*names: str) -> dict[tuple[str, str], Said]:
    """What is said, a respect and its value in a letter each."""
    return {("tie", name[0]): Said((name[1],), ()) for name in names}


@pytest.mark.parametrize(
    ("one", "other", "score"),
    [
        (said("ax"), said("ax"), 1.0),
        (said("ax"), said("ay"), 0.0),
        (said("ax", "bx"), said("ax"), 1.0),
        (said("ax", "bx", "cx"), said("ax", "by", "dx"), 0.5),
        (said("ax"), said("bx"), 0.0),
        ({}, {}, 0.0),
        ({("tie", "a"): Said(("x", "y"), ())}, said("ax"), 0.5),
    ],
)
def test_score(
    one: dict[tuple[str, str], Said], other: dict[tuple[str, str], Said], score: float
) -> None:
    """The mean share of the values that both have, over what is said of both."""
    assert likeness(OTHER, one, other).score == score


@given(facts, facts)
def test_each_respect_stands_once(
    one: dict[tuple[str, str], Said], other: dict[tuple[str, str], Said]
) -> None:
    """Shared, in part, differing or not stated, and the same from either side."""
    found, back = likeness(OTHER, one, other), likeness(ONE, other, one)
    features = [*found.shared, *found.partly, *found.differing, *found.not_stated]
    assert sorted((each.noun, each.respect) for each in features) == sorted({*one, *other})
    assert found.score == pytest.approx(back.score)
    assert (found.score == 1.0) == (bool(found.shared) and len(found.shared) == found.comparable)
    assert all(each.one == each.other for each in found.shared)
    assert all(each.one != each.other for each in found.partly)
    assert len(found.not_stated) == len(one.keys() ^ other.keys())


async def test_a_number_of_some_is_none_of_the_whole() -> None:
    """The owners of one unit in a county are not the municipalities of the county."""
    owners = measure("antal", "9", unit="kommuner", population="ägare")
    rows = [
        {"id": ONE["id"], "claims": [measure("antal", "26", unit="kommuner"), owners]},
        {"id": OTHER["id"], "claims": [measure("antal", "9", unit="kommuner")]},
    ]
    asking = Recorded({"similarity/features": rows}).asking()
    (found,) = await similar(asking, ONE, [OTHER])
    assert [(each.respect, each.one and each.one.values) for each in found.differing] == [
        ("antal", ("26 kommuner",))
    ]
    assert [each.respect for each in found.not_stated] == ["antal: ägare"]


def like(name: str, shared: int, partly: int, differing: int, score: float) -> Likeness:
    """A thing with so many respects of each kind."""
    each = [[Feature("tie", "a", None, None)] * count for count in (shared, partly, differing)]
    return Likeness({"id": name}, score, *each, not_stated=[])


def test_order() -> None:
    """By score; two of two do not stand before twelve of fourteen, and are told to be few."""
    likes = [like("two", 2, 0, 0, 1.0), like("none", 0, 0, 0, 0.0), like("half", 6, 2, 6, 0.5)]
    likes += [like("twelve", 12, 0, 2, 0.9), like("more", 7, 0, 7, 0.5), like("seven", 7, 0, 0, 1)]
    found = in_order(likes)
    assert [one.thing["id"] for one in found if not one.few] == ["seven", "twelve", "more", "half"]
    assert [one.thing["id"] for one in found if one.few] == ["two", "none"]
    assert [one.few for one in in_order([like("none", 0, 0, 0, 0.0)])] == [True]


async def test_most_alike_first() -> None:
    """Equal ones in the order given, the thing itself left out; what is unsaid says nothing."""
    rows = [
        {
            "id": "area/a",
            "claims": [measure("size", "9.0", unit="kommuner"), tie("hosts", "region")],
        },
        {"id": "area/b", "claims": [measure("size", None), tie("hosts", "company")]},
        {"id": "area/c", "claims": [measure("size", "9.0", unit="kommuner"), tie("covers", "rss")]},
    ]
    recorded = Recorded({"similarity/features": rows})
    found = await similar(recorded.asking(), ONE, [OTHER, ONE, THIRD])
    assert [(one.thing, one.score) for one in found] == [(THIRD, 1.0), (OTHER, 0.0)]
    third, second = found
    assert [(one.respect, one.one and one.one.values) for one in third.shared] == [
        ("size", ("9 kommuner",))
    ]
    assert [one.respect for one in third.not_stated] == ["vem som är värd för något i området"]
    assert [one.respect for one in second.differing] == ["vem som är värd för något i området"]
    assert [one.one and one.one.values for one in second.differing] == [("REGION",)]
    assert [one.respect for one in second.not_stated] == ["size"]


async def test_a_denial_is_another_value() -> None:
    """That it is said not to be so is no likeness to where it is."""
    rows = [
        {"id": "area/a", "claims": [tie("hosts", "region")]},
        {"id": "area/b", "claims": [tie("hosts", "region") | {"denied": True}]},
    ]
    recorded = Recorded({"similarity/features": rows})
    (found,) = await similar(recorded.asking(), ONE, [OTHER])
    (differing,) = found.differing
    assert differing.other == Said(("inte REGION",), ("tie/hosts-region",))


async def test_more_peers_than_can_be_compared() -> None:
    """Of a kind of which there are too many, those to compare with have to be named."""
    row: Row = {"total": 301, "only_possible": 0, "page": [], "types": [], "nouns": []}
    recorded = Recorded({"entities/in_order": [row]})
    thing: Row = {"id": "actor/x", "noun": "actor", "type": None, "name": "x"}
    with pytest.raises(InputError, match="301 things of the kind of x"):
        await peers(recorded.asking(), thing)
