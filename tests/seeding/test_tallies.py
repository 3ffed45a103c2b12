"""Nouns and set words are counted as the seeds use them, and again whenever that changes."""

from collections.abc import Callable
from typing import Any

from graph.reading.asking import Asking
from graph.reading.vocabulary import words
from graph.seeding import Seeds
from graph.seeding.loading import apply, is_current, state_of
from graph.seeding.rows import rows_of
from graph.seeding.tallies import tallies_of
from graph.store import Store

Checked = Callable[..., Seeds]

HEAD = "defaults: {document: document/källa, section: 2}\n"
TRAITS = """
traits:
- {id: trait/form, name: form, said_of: [actor], value_kind: text}
- {id: trait/färg, name: färg, said_of: [actor], value_kind: one_of, values: [rött, grönt]}
measures:
- {id: measure/a, of: actor/nätverket, trait: trait/form, value: blandat, as_of: 2019}
- {id: measure/b, of: actor/styrgruppen, trait: trait/färg, value: rött, as_of: 2019}
"""
TIE = """
ties:
- {id: tie/a, subject: actor/nätverket, type: steers, object: actor/styrgruppen}
"""


def counted(seeds: Seeds) -> dict[tuple[str, str, str, str | None], int]:
    """How often each word occurs."""
    return {
        (one["family"], one["value"], one["noun"], one["trait"]): one["count"]
        for one in tallies_of(rows_of(seeds).values())
    }


async def tallied(store: Store) -> list[dict[str, Any]]:
    """What the graph holds of them, with which node that is."""
    return await store.read(
        "MATCH (t:Tally) RETURN t.family AS family, t.value AS value, t.noun AS noun, "
        "t.trait AS trait, t.count AS count, elementId(t) AS node "
        "ORDER BY family, value, noun, coalesce(trait, '')"
    )


def told(found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The same without the nodes."""
    return [{name: one[name] for name in one if name != "node"} for one in found]


def test_each_use_is_counted(checked: Checked) -> None:
    """Nouns, properties, parts, traits; of values those that are set, be they measured or not."""
    found = counted(checked(HEAD + TRAITS + TIE))
    assert found["noun", "measure", "measure", None] == 2
    assert found["noun", "trait", "trait", None] == 3
    assert found["type", "steers", "tie", None] == 1
    # The tie above, and that of the ground, by which a body covers an area.
    assert found["part", "subject", "tie", None] == 2
    assert found["trait", "trait/form", "measure", "trait/form"] == 1
    assert found["trait", "trait/antal-möten", "measure", "trait/antal-möten"] == 0
    values = {one[1:]: count for one, count in found.items() if one[0] == "value"}
    assert values == {
        ("rött", "measure", "trait/färg"): 1,
        ("grönt", "measure", "trait/färg"): 0,
    }


async def test_they_are_those_of_the_load(emptied: Store, checked: Checked) -> None:
    """After each of several loads the graph holds the words of that one and of no other."""
    for text in (HEAD + TRAITS, HEAD + TIE, HEAD + TRAITS + TIE, HEAD + TRAITS):
        seeds = checked(text)
        await apply(emptied, seeds)
        assert told(await tallied(emptied)) == tallies_of(rows_of(seeds).values())


async def test_what_is_counted_the_same_is_left(emptied: Store, checked: Checked) -> None:
    """Files in other bytes write no word anew, and the graph stays in its state."""
    await apply(emptied, checked(HEAD + TRAITS))
    before, state = await tallied(emptied), await state_of(emptied)
    await apply(emptied, checked(HEAD + TRAITS + "# och mer\n"))
    assert (await tallied(emptied), await state_of(emptied)) == (before, state)


async def test_a_graph_that_was_never_counted(
    emptied: Store, written: Callable[..., Any], checked: Checked
) -> None:
    """One from before words were counted is, and is in another state: nothing is held of it."""
    seeds = checked(HEAD + TRAITS)
    await apply(emptied, seeds)
    before, state = told(await tallied(emptied)), await state_of(emptied)
    async with emptied.transaction() as transaction:
        await transaction.run("MATCH (t:Tally) DELETE t")
        await transaction.run("MATCH (l:Load) SET l.tallies = null, l.files = 'before'")
    assert not await is_current(emptied, written(HEAD + TRAITS))
    assert (await apply(emptied, seeds)).is_empty
    assert told(await tallied(emptied)) == before
    assert await state_of(emptied) not in (None, state)


async def test_a_trait_that_is_not_to_be_seen(emptied: Store, checked: Checked) -> None:
    """While a load is kept a trait may be gone before its words are: they are left out."""
    await apply(emptied, checked(HEAD + TRAITS))
    async with emptied.transaction() as transaction:
        await transaction.run("MATCH (e:Entity {id: 'trait/färg'}) DETACH DELETE e")
    found = {word.value for word in await words(Asking(emptied))}
    assert "trait/form" in found
    assert not found & {"trait/färg", "rött"}
