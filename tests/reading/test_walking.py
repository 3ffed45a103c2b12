"""Routes are found from both ends as they would be by trying every one there is."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.reading import walking
from graph.reading.walking import Route, Step, routes_between

Claims = list[tuple[str, str]]
THINGS = "abcdefg"
PLACES = "fg"

steps = st.tuples(st.sampled_from(THINGS), st.sampled_from(THINGS)).filter(
    lambda two: len({*two}) > 1
)


class Ground:
    """Claims between things, each leading one way, and which things were asked about."""

    def __init__(self, claims: Claims) -> None:
        self.claims = list(enumerate(claims))
        self.asked: list[tuple[list[str], bool]] = []

    async def looking(self, ids: list[str], back: bool) -> dict[str, list[Step]]:
        """The steps from, or back from, each of the things."""
        self.asked.append((ids, back))
        found: dict[str, list[Step]] = {}
        for number, (one, other) in self.claims:
            near, far = (other, one) if back else (one, other)
            if near in ids:
                found.setdefault(near, []).append(Step(far, f"c{number:02}", far in PLACES))
        return found

    def every(self, length: int, way: Route) -> Iterator[Route]:
        """Every route of so many claims more, nothing twice."""
        if length == 0:
            yield way
            return
        for number, (one, other) in self.claims:
            if one == way.things[-1] and other not in way.things:
                longer = Route((*way.things, other), (*way.claims, f"c{number:02}"))
                yield from self.every(length - 1, longer)


@given(
    claims=st.lists(steps, max_size=20),
    via=st.lists(st.sampled_from(THINGS[2:]), max_size=2, unique=True),
    through_places=st.booleans(),
)
async def test_all_routes_are_found(claims: Claims, via: list[str], through_places: bool) -> None:
    """In order of length, then of things and claims; places are passed where asked for."""
    ground = Ground(claims)
    expected = [
        route
        for length in range(1, 9)
        for route in sorted(ground.every(length, Route(("a",), ())))
        if route.things[-1] == "b"
        and {*via} <= {*route.things}
        and (through_places or not {*PLACES} & {*route.things} - {*via})
    ]
    found = await routes_between(
        ground.looking, "a", "b", via=tuple(via), through_places=through_places
    )
    if len(expected) <= walking.ROUTES_AT_MOST:
        assert found == walking.Routes(expected, is_cut=False)
    else:
        assert found.is_cut
        assert found.found == expected[: len(found.found)]


LADDER = [pair for here, there in zip("acd", "cdb", strict=True) for pair in [(here, there)] * 2]


@pytest.mark.parametrize(
    ("at_most", "lengths", "is_cut"),
    [
        (10, [1, 3, 3, 3, 3, 3, 3, 3, 3], False),
        (9, [1, 3, 3, 3, 3, 3, 3, 3, 3], False),
        (8, [1], True),
    ],
)
async def test_a_length_is_whole(
    monkeypatch: pytest.MonkeyPatch, at_most: int, lengths: list[int], is_cut: bool
) -> None:
    """Of a length that holds more than may be found nothing is told but that there is more."""
    monkeypatch.setattr(walking, "ROUTES_AT_MOST", at_most)
    found = await routes_between(
        Ground([*LADDER, ("a", "b")]).looking, "a", "b", via=(), through_places=False
    )
    assert ([len(route.claims) for route in found.found], found.is_cut) == (lengths, is_cut)


async def test_of_the_shortest_some_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where already the shortest are more than may be found, the first of them are."""
    monkeypatch.setattr(walking, "ROUTES_AT_MOST", 3)
    found = await routes_between(Ground(LADDER).looking, "a", "b", via=(), through_places=False)
    assert found.is_cut
    assert [route.claims for route in found.found] == [
        ("c00", "c02", "c04"), ("c00", "c02", "c05"), ("c00", "c03", "c04"),
    ]  # fmt: skip


@pytest.mark.parametrize(("bound", "found"), [("TRIED_AT_MOST", 2), ("KNOWN_AT_MOST", 8)])
async def test_a_bound_is_told(monkeypatch: pytest.MonkeyPatch, bound: str, found: int) -> None:
    """Where more would have to be tried, or known, than is allowed, there may be more."""
    every = await routes_between(Ground(LADDER).looking, "a", "b", via=(), through_places=False)
    assert (len(every.found), every.is_cut) == (8, False)
    monkeypatch.setattr(walking, bound, 4)
    some = await routes_between(Ground(LADDER).looking, "a", "b", via=(), through_places=False)
    assert (some.found, some.is_cut) == (every.found[:found], True)


async def test_no_more_is_asked_for_than_the_next_length_needs() -> None:
    """A crowd behind the goal is not looked at, nor one behind the start where nothing leads in."""
    crowd = [("b", other) for other in "cdefg"] + [("d", "e"), ("e", "f")]
    ground = Ground([("a", "b"), *crowd])
    found = await routes_between(ground.looking, "a", "b", via=(), through_places=True)
    assert found == walking.Routes([Route(("a", "b"), ("c00",))], is_cut=False)
    assert ground.asked == [(["b"], True), (["a"], True)]


@given(claims=st.lists(steps, max_size=20), wanted=st.integers(0, 5))
async def test_none_is_longer_than_is_enough(claims: Claims, wanted: int) -> None:
    """Those found are the first of all: of whole lengths, and of no more of these than it takes."""
    told: list[Route] = []

    async def enough(longer: list[Route]) -> bool:
        told.extend(longer)
        return len(told) >= wanted

    ground, less = Ground(claims), Ground(claims)
    every = await routes_between(ground.looking, "a", "b", via=(), through_places=True)
    some = await routes_between(less.looking, "a", "b", via=(), through_places=True, enough=enough)
    last = len(every.found[max(wanted, 1) - 1].claims) if len(every.found) >= max(wanted, 1) else 99
    assert some.found == told == [one for one in every.found if len(one.claims) <= last]
    assert less.asked == ground.asked[: len(less.asked)]


async def test_what_cannot_be_passed_ends_it_at_once() -> None:
    """Where nothing leads to what is to be passed, no route is tried."""
    crowd = [(one, other) for one in "abcde" for other in "abcde" if one != other]
    ground = Ground(crowd)
    found = await routes_between(ground.looking, "a", "b", via=("g",), through_places=False)
    assert found == walking.Routes([], is_cut=False)
    assert len(ground.asked) < 4
