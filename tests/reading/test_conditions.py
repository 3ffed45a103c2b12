"""And, or and not of conditions, written out: the same claims are kept, whatever is nested."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.errors import InputError
from graph.reading.conditions import ANYTHING, Conditions, Form, Kept

LETTERS = "abc"
NOUNS = ("seat", "tie")
WORLDS = [
    frozenset([noun, *(c for c, on in zip(LETTERS, bits, strict=True) if on)])
    for bits in [(x, y, z) for x in (0, 1) for y in (0, 1) for z in (0, 1)]
    for noun in NOUNS
]
"""Claims of two nouns that hold any of three pieces of text."""

Judged = tuple[Kept, Callable[[frozenset[str]], bool]]


def holding(letter: str) -> Judged:
    """The condition that a claim holds a piece of text, and what it means."""
    return Kept.where(Conditions(contains=letter)), lambda world: letter in world


def being(noun: str) -> Judged:
    """The condition that a claim is of a noun."""
    return Kept.where(Conditions(one_of={"noun": (noun,)})), lambda world: noun in world


def both(one: Judged, other: Judged) -> Judged:
    """What two conditions keep together."""
    return one[0].also(other[0]), lambda world: one[1](world) and other[1](world)


def either(one: Judged, other: Judged) -> Judged:
    """What one of two conditions keeps."""
    return Kept.either([one[0], other[0]]), lambda world: one[1](world) or other[1](world)


def without(one: Judged, other: Judged) -> Judged:
    """What the one keeps and the other does not."""
    return one[0].without(other[0]), lambda world: one[1](world) and not other[1](world)


conditions: st.SearchStrategy[Judged] = st.recursive(
    st.sampled_from(LETTERS).map(holding) | st.sampled_from(NOUNS).map(being),
    lambda inner: st.one_of(
        st.tuples(inner, inner).map(lambda pair: both(*pair)),
        st.tuples(inner, inner).map(lambda pair: either(*pair)),
        st.tuples(inner, inner).map(lambda pair: without(*pair)),
    ),
    max_leaves=5,
)


def keeps(kept: Kept, world: frozenset[str]) -> bool:
    """As KEEPS in the statements reads what is sent."""
    sent = kept.sent()
    held = {
        leaf["place"]
        for leaf in sent["leaves"]
        if (leaf["contains"] is None or leaf["contains"] in world)
        and not world.isdisjoint(leaf["one_of"].get("noun", world))
    }
    if sent["nouns"] is not None and world.isdisjoint(sent["nouns"]):
        return False
    return sent["anything"] or any(
        held.issuperset(form["keep"]) and held.isdisjoint(form["drop"]) for form in sent["forms"]
    )


@given(conditions)
def test_what_is_written_out_keeps_the_same(condition: Judged) -> None:
    """However and, or and not are nested, the forms keep what the nesting means."""
    kept, means = condition
    assert [keeps(kept, world) for world in WORLDS] == [means(world) for world in WORLDS]


def test_what_always_holds() -> None:
    """A condition of every alternative holds of all that is kept; one of some does not."""
    a, b, c = (Conditions(contains=letter) for letter in LETTERS)
    kept = Kept.where(a).also(Kept.either([Kept.where(b), Kept.where(c)]))
    assert kept.always() == (a,)
    assert ANYTHING.always() == ()
    assert Kept.where(a).without(Kept.where(b)).forms == (Form(keep=(a,), drop=(b,)),)


def test_too_many_alternatives_are_refused() -> None:
    """What would be written out to more than the store can hold is refused, with the bound."""
    ten = Kept.either([Kept.where(Conditions(contains=str(number))) for number in range(10)])
    assert len(ten.also(ten).forms) == 100
    with pytest.raises(InputError) as refused:
        ten.also(ten, ten)
    assert refused.value.details["at_most"] == 200


def test_the_nouns_of_all_that_is_kept() -> None:
    """They are told where every form asks for them, and only there."""
    seats = Kept.where(Conditions(one_of={"noun": ("seat",)}))
    cited = Kept.where(Conditions(page=3))
    assert seats.also(cited).sent()["nouns"] == ["seat"]
    assert Kept.either([seats.also(cited), seats]).sent()["nouns"] == ["seat"]
    for said in (seats, Kept.either([seats.also(cited), seats])):
        assert said.sent()["anything"], "the nouns say it all"
    for more in (seats.also(cited), seats.without(cited)):
        assert not more.sent()["anything"]
        assert len(more.sent()["leaves"]) == 1
    nothing = ANYTHING.without(ANYTHING)
    for open_one in (ANYTHING, nothing, cited, Kept.either([seats, cited]), cited.without(seats)):
        assert open_one.sent()["nouns"] is None
