"""From what people call a thing to the thing: exact for arguments, forgiving for search."""

from collections import Counter
from collections.abc import MutableMapping
from dataclasses import dataclass
from typing import Final

from graph.errors import AmbiguousNameError, InputError, UnknownNameError, WrongNounError
from graph.model.common import ENTITY_NOUNS, digest_of_id
from graph.model.folding import fold
from graph.reading.asking import Asking, Row
from graph.reading.bare import bare_names
from graph.reading.claims import Counted
from graph.reading.nearness import likeness
from graph.reading.spoken import LETTERS_AT_MOST, WORDS_AT_MOST, lucene, near_words, words_in

__all__ = ["Hits", "found", "named", "similar"]


NAMES_AT_MOST: Final = 100
"""Names in one list."""

ROWS_AT_MOST: Final = 1_000
"""Rows in which the statement returns the things of all of them."""


_SIMILAR: Final = 8


@dataclass(frozen=True, slots=True)
class Hits:
    """A page of search hits with the count of all, whole and by noun."""

    total: int
    page: list[Row]
    nouns: Counter[Counted]

    def told(self, text: str) -> str:
        """How many hits there are, or that there is none, in Swedish."""
        if not self.total:
            return f"Ingenting heter något som liknar ”{text}”."
        return f"{self.total} {'träff' if self.total == 1 else 'träffar'}."


async def named(asking: Asking, texts: list[str], nouns: tuple[str, ...]) -> dict[str, Row]:
    """The one thing that each text names, by id or by any of its names, in the order of the texts.

    A name that fits but for capitals goes before one that fits without the dots of its letters.
    Where none fits, what people put around a name is left out: "SKL:s", "nätverket Äldre".
    Raises UnknownNameError with the nearest names, WrongNounError when only things of other nouns
    bear it, AmbiguousNameError with all candidates when several do, and InputError for more than
    a hundred names.
    """
    every = dict.fromkeys(texts)
    if len(every) > NAMES_AT_MOST:
        raise InputError(
            f"{len(every)} names are given at once; {NAMES_AT_MOST} are allowed.",
            "Ask in several requests.",
            at_most=NAMES_AT_MOST,
        )
    memory = await asking.memory()
    meant: MutableMapping[tuple[str, tuple[str, ...]], Row] = memory.meant if memory else {}
    known = {text: meant[text, nouns] for text in every if (text, nouns) in meant}
    wanted = [text for text in every if text not in known]
    if not wanted:
        return known
    rows = await _bearing(asking, wanted)
    missed = [text for text in wanted if not _of_noun(rows[text], nouns)]
    bare = {text: list(bare_names(text)) for text in missed}
    borne = await _bearing(asking, list({one.text for each in bare.values() for one in each}))
    for text in wanted:
        fitting = rows[text]
        if text in bare:
            kept = (one.kept(_of_noun(borne[one.text], nouns)) for one in bare[text])
            fitting = next((found for found in kept if found), fitting)
        of_noun = _of_noun(fitting, nouns)
        exact = [row for row in of_noun if row["exact"]] or of_noun
        if not exact:
            await _refuse(asking, text, nouns, [row["entity"] for row in fitting])
        if len(exact) > 1:
            raise _ambiguous(text, [row["entity"] for row in exact])
        known[text] = exact[0]["entity"]
        if len(text) <= LETTERS_AT_MOST:
            meant[text, nouns] = known[text]
    return {text: known[text] for text in every}


async def _bearing(asking: Asking, texts: list[str]) -> dict[str, list[Row]]:
    """For each text, the rows of what bears it as a name or has it as an id."""
    rows = await _held(asking, texts)
    if rows is None:
        return await _looked_up(asking, texts)
    return _by_text(texts, rows)


def _by_text(texts: list[str], rows: list[Row]) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {text: [] for text in texts}
    for row in rows:
        found[row["asked"]].append(row)
    return found


async def _looked_up(asking: Asking, texts: list[str]) -> dict[str, list[Row]]:
    """The rows from the store, where the text has not been looked up before.

    Where all of them do not fit into the rows of one statement, each text has its own.
    """
    memory = await asking.memory()
    known: MutableMapping[str, list[Row]] = memory.bearing if memory else {}
    found = {text: known[text] for text in texts if text in known}
    missed = [text for text in texts if text not in found]
    if missed:
        rows = await asking.rows(
            "names/named",
            texts=missed,
            folded=[fold(text) for text in missed],
            digests=[digest_of_id(text) for text in missed],
        )
        if len(rows) == ROWS_AT_MOST and len(missed) > 1:
            for text in missed:
                found |= await _looked_up(asking, [text])
            return found
        borne = _by_text(missed, rows)
        # What nothing bears is not kept, nor what is long: there is no end to them.
        known.update(
            {text: by for text, by in borne.items() if by and len(text) <= LETTERS_AT_MOST}
        )
        found |= borne
    return found


async def _held(asking: Asking, texts: list[str]) -> list[Row] | None:
    """The rows from what is held; None where the store has to be asked."""
    memory = await asking.memory()
    index = await memory.index() if memory and texts else None
    if memory is None or index is None:
        return None if texts else []
    borne = [(text, *named) for text in texts for named in index.bearing(text).items()]
    ids = {identifier for _, identifier, _ in borne}
    things = await memory.things(ids)
    if things.keys() != ids:
        return None
    return [
        {"asked": text, "exact": exact, "entity": things[identifier]}
        for text, identifier, exact in borne
    ]


def _of_noun(rows: list[Row], nouns: tuple[str, ...]) -> list[Row]:
    return [row for row in rows if row["entity"]["noun"] in nouns]


async def _refuse(asking: Asking, text: str, nouns: tuple[str, ...], others: list[Row]) -> None:
    if others:
        described = ", ".join(f"{other['name']} ({other['id']})" for other in others[:5])
        raise WrongNounError(
            f"{text!r} names {described}, which is no {' or '.join(nouns)}.",
            "Name a thing of the kind that is asked for here.",
            name=text,
            candidates=[_brief(other) for other in others],
        )
    nearest = await similar(asking, text, nouns)
    meant = ", ".join(f"{near['name']} ({near['id']})" for near in nearest[:5])
    any_kind = set(ENTITY_NOUNS) <= set(nouns)
    kind = "" if any_kind else f" of the kind {' or '.join(nouns)}"
    raise UnknownNameError(
        f"Nothing{kind} has the id or name {text!r}.",
        f"Did you mean: {meant}?" if meant else "Look it up with `search`.",
        name=text,
        nearest=[_brief(near) for near in nearest],
    )


def _ambiguous(text: str, candidates: list[Row]) -> AmbiguousNameError:
    described = ", ".join(f"{row['name']} ({row['id']})" for row in candidates[:10])
    return AmbiguousNameError(
        f"{text!r} names {len(candidates)} things: {described}.",
        "Give the id of the one you mean, or a longer name that only it bears.",
        name=text,
        candidates=[_brief(row) for row in candidates],
    )


def _brief(row: Row) -> Row:
    return {key: row[key] for key in ("id", "name", "noun")}


async def similar(asking: Asking, text: str, nouns: tuple[str, ...]) -> list[Row]:
    """Up to eight things that bear a name with a word of the text, the closest names first.

    Raises StoreError, by kind.
    """
    if not fold(text):
        return []
    words = text[:LETTERS_AT_MOST].split()[:WORDS_AT_MOST]
    query = near_words(await words_in(asking, " ".join(words)))
    rows = await asking.rows("names/similar", query=query, nouns=list(nouns)) if query else []
    rows.sort(key=lambda row: -max(likeness(fold(text), name) for name in row["close"]))
    return rows[:_SIMILAR]


async def found(
    asking: Asking,
    text: str,
    *,
    nouns: tuple[str, ...] = ENTITY_NOUNS,
    types: tuple[str, ...] = (),
    skip: int = 0,
    first: int = 20,
) -> Hits:
    """Things found by a text in any of their names, the best first, with why each matched.

    Finds abbreviations, former names and printed forms, Swedish letters with and without their
    dots, beginnings of words, inflected forms, and one or two wrong letters a word.

    Raises InputError for more than a hundred words, and StoreError, by kind.
    """
    folded = fold(text)
    if not folded:
        return Hits(0, [], Counter())
    row = await asking.row(
        "names/found",
        folded_query=lucene(text, prefix=True, fuzzy=True),
        swedish_query=lucene(text),
        folded=folded,
        nouns=list(nouns),
        types=list(types),
        skip=skip,
        first=first,
    )
    return Hits(row["total"], row["hits"], Counter(Counted.word(noun) for noun in row["nouns"]))
