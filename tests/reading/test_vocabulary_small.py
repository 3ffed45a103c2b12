"""Values of traits, as they are measured and set in a few claims."""

from collections.abc import Callable

from graph.reading.asking import Asking
from graph.reading.overview import counts
from graph.reading.vocabulary import words
from graph.seeding import Seeds
from graph.seeding.loading import apply
from graph.store import Store

HEAD = """
defaults: {document: document/källa, section: 2}
traits:
"""
MEASURED = (
    HEAD
    + """
- {id: trait/form, name: form, said_of: [actor], value_kind: text}
- {id: trait/färg, name: färg, said_of: [actor], value_kind: one_of, values: [rött, grönt, gult]}
- {id: trait/öppet, name: öppet, said_of: [actor], value_kind: boolean}
measures:
- {id: measure/a, of: actor/nätverket, trait: trait/form, value: gult, as_of: 2019}
- {id: measure/b, of: actor/styrgruppen, trait: trait/form, value: blandat, as_of: 2019}
- {id: measure/c, of: actor/styrgruppen, trait: trait/färg, value: rött, as_of: 2019}
- {id: measure/d, of: actor/nätverket, trait: trait/färg, as_of: 2019}
- {id: measure/e, of: actor/nätverket, trait: trait/antal-möten, value: 4, as_of: 2019}
- {id: measure/f, of: actor/nätverket, trait: trait/öppet, value: true, as_of: 2019}
"""
)


async def test_values_measured_and_set(emptied: Store, checked: Callable[..., Seeds]) -> None:
    """Texts that are measured or set, each once and in order; no number, no yes and no nothing."""
    await apply(emptied, checked(MEASURED))
    asking = Asking(emptied)
    every = await asking.row("vocabulary/values", traits=[])
    assert every["values"] == ["blandat", "grönt", "gult", "rött"]
    form = await asking.row("vocabulary/values", traits=["trait/form"])
    assert form["values"] == ["blandat", "gult"]


async def test_values_at_most(emptied: Store, checked: Callable[..., Seeds]) -> None:
    """Of more than five thousand values the first five thousand come."""
    values = [f"v{number:05}" for number in range(5003)]
    trait = "- {id: trait/många, name: många, said_of: [actor], value_kind: one_of, values: %s}"
    await apply(emptied, checked(HEAD + trait % f"[{', '.join(values)}]"))
    row = await Asking(emptied).row("vocabulary/values", traits=[])
    assert row["values"] == values[:5000]


async def test_words_at_most(emptied: Store, checked: Callable[..., Seeds]) -> None:
    """Of more than two thousand words the most frequent come, wherever they stand among them."""
    values = [f"v{number:04}" for number in range(2003)]
    trait = "- {id: trait/många, name: många, said_of: [actor], value_kind: one_of, values: %s}"
    measures = (
        "\nmeasures:\n- {id: measure/a, of: actor/nätverket, trait: trait/många, value: v2002}"
    )
    await apply(emptied, checked(HEAD + trait % f"[{', '.join(values)}]" + measures))
    found = await words(Asking(emptied))
    assert len(found) == 2000
    assert {(word.value, word.count) for word in found} >= {("v2002", 1), ("trait/många", 1)}


async def test_what_is_counted_follows_the_load(
    emptied: Store, checked: Callable[..., Seeds]
) -> None:
    """Words and nouns of the load before are no longer counted, and those of the new one are."""
    await apply(emptied, checked(MEASURED))
    before = await words(Asking(emptied))
    assert [word.count for word in before if word.value == "trait/färg"] == [2]
    less = MEASURED[: MEASURED.index("- {id: measure/d")].replace("öppet", "stängt")
    await apply(emptied, checked(less))
    found = await words(Asking(emptied))
    told = {word.value: word.count for word in found}
    assert (told["trait/färg"], told["trait/stängt"], told["rött"]) == (1, 0, 1)
    assert "trait/öppet" not in told
    assert len(found) == len(before)
    nouns = {one["noun"]: one["count"] for one in (await counts(Asking(emptied)))["nouns"]}
    assert nouns["measure"] == 3
    assert "tally" not in nouns
