"""The general way to all that is known: claims by who, what, where, when, document, words."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import timedelta
from enum import StrEnum
from itertools import chain
from typing import Any, Final, NamedTuple

from graph.grades import Grade
from graph.model.families import SET_WORDS, Family
from graph.model.seeds import CLAIMS, NOUNS
from graph.reading.along import COUNTED_AT_MOST, Walk, page_along
from graph.reading.asking import Asking, Row
from graph.reading.conditions import ANYTHING, Conditions, Kept
from graph.reading.rare import where_to_start
from graph.reading.sections import sections_meaning
from graph.reading.spoken import spoken_words, words_in
from graph.time import span

__all__ = [
    "CLAIM_NOUNS",
    "FACETS",
    "ClaimPage",
    "Counted",
    "Order",
    "Wanted",
    "claims_holding",
    "claims_matching",
    "claims_of",
    "number_of",
    "page_of",
    "touched",
]

CLAIM_NOUNS = tuple(kind.__name__.lower() for kind in CLAIMS.values())
"""The nouns of claims, in the order the seeds list them."""


_LETTERS_AT_LEAST: Final = 3
"""Fewer stand in most claims, and the index of letters knows three at a time."""

# A value that is asked for is one of a trait, and not a name.
_OF_VALUES: Final = frozenset({"value_text", "value_bool"})
_NUMBERED: Final = frozenset({"trait", "amount", "count"})
_WORDED: Final = frozenset(Family)

_STARTS: Final = ("ids", "things", "sections", "letters", "types", "nouns", "known", "certain")

_GRADES: Final[tuple[Grade, ...]] = tuple(Grade)


class Counted(NamedTuple):
    """What claims are counted by: a value as it is asked for, and what it is called."""

    value: str
    label: str

    @classmethod
    def word(cls, value: str) -> "Counted":
        """A word of an enumeration."""
        return cls(value.upper(), value)


def _word(value: Any) -> Counted | None:
    return Counted.word(value) if value is not None else None


def _text(value: Any) -> Counted | None:
    spelt = str(value).lower() if isinstance(value, bool) else value
    return Counted(spelt, spelt) if spelt is not None else None


def _thing(value: Any) -> Counted | None:
    return Counted(value["id"], value["name"])


def _year(value: Any) -> Counted | None:
    """The year in which all days of a date lie; None where that is not one."""
    days = span(value) if value else None
    if days is None or days.since.year != (days.until - timedelta(days=1)).year:
        return None
    return _text(str(days.since.year))


def _grade(value: int) -> Counted | None:
    return Counted.word(_GRADES[value].value)


_COUNTED: Final[dict[str, Callable[[Any], Counted | None]]] = {
    "nouns": _word,
    "types": _word,
    "statuses": _word,
    "modalities": _word,
    "grades": _grade,
    "years": _year,
    "values": _text,
    "areas": _thing,
    "topics": _thing,
    "documents": _thing,
    "sections": _text,
    "traits": _thing,
}
FACETS: Final = tuple(_COUNTED)
"""What claims are counted by, in the order in which VALUES in the statements gives the values."""


class Order(StrEnum):
    """In which order claims come."""

    BEST = "best"
    NOUN = "noun"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which claims are wanted, and in which order: by conditions and by words."""

    keep: Kept = ANYTHING
    words: str = ""
    order: Order = Order.BEST


@dataclass(frozen=True, slots=True)
class ClaimPage:
    """A page of claims, the number of all that matched, and their counts by noun, type, …

    `counts`: for each value the number of claims that are left where it is asked for besides.
    `only_possible`: how many more match that are only possible in the view. `at_least`: there are
    more than all these numbers tell. `more`: others come after those of the page. `words`: how
    many claims hold each word; `words_at_least`: there are more than these numbers tell.
    `nearest`: no claim holds all words; these hold the most.
    """

    total: int
    page: list[Row]
    counts: dict[str, Counter[Counted]]
    only_possible: int = 0
    at_least: bool = False
    more: bool = False
    words: dict[str, int] = field(default_factory=dict[str, int])
    words_at_least: bool = False
    nearest: bool = False


async def claims_matching(
    asking: Asking,
    wanted: Wanted,
    *,
    totals: bool = True,
    counted: bool = False,
    skip: int = 0,
    after: str = "",
    first: int = 50,
) -> ClaimPage:
    """A page of the claims that are wanted: the best first, by noun and id, or by date.

    That something is named so comes after all that is said of it with the words.
    The walk starts at the words where there are any, else at ids, at things the claims must touch,
    else at their sections, letters, types or nouns, so that its cost grows with what it finds.
    Where no claim holds all words, those that hold the most are given. Of more than
    `COUNTED_AT_MOST` that words find those alone are given that hold the most and fit best. `skip`
    claims come before the page, the last of which has the id `after`. Counts are made when
    `counted`, and without `totals` it may be left open how many there are.

    Raises InputError for more than a hundred words, and StoreError, by kind.
    """
    words = spoken_words(await words_in(asking, wanted.words))
    start = {} if words else _start(wanted.keep)
    is_by_id = wanted.order is not Order.DATE and not words
    if is_by_id and not start:
        walk = _walk(asking, wanted.keep, counted=counted)
        return page_of(await page_along(asking, walk, after, first, totals=totals or counted))

    async def found(least: int) -> Row:
        kinds = (
            {} if words or start else await _kinds(asking, wanted.keep, least, COUNTED_AT_MOST + 1)
        )
        return await asking.row(
            "claims/matching",
            start={name: [] for name in _STARTS} | start | kinds,
            words=[{"place": place, "query": query} for place, query in enumerate(words.values())],
            keep=wanted.keep.sent(),
            order=wanted.order.value,
            counted=counted,
            least=least,
            bound=COUNTED_AT_MOST,
            skip=skip,
            first=first,
        )

    row = await found(1)
    if row["cut"]:
        # Where nothing can be only possible, all that is found counts.
        counting = await found(2) if asking.view.may_be_possible() else row
        row = _apart(row, counting)
        if counting["cut"] and not words:
            row |= await _going_on(asking, wanted, after, first)
    return replace(
        page_of(row, skip),
        words=dict(zip(words, row["by_word"], strict=True)),
        words_at_least=bool(words) and row["cut"],
        nearest=bool(row["page"] or row["total"]) and row["most"] < len(words),
    )


def _apart(every: Row, counting: Row) -> Row:
    """What is told of more claims than are looked for: of those that count, by themselves.

    Those that hold the most words are looked for first: all are found where the last holds fewer.
    """
    if not (counting["total"] or counting["cut"]):
        return {**every, "at_least": True}
    alike = every["most"] == counting["most"]
    return {
        **counting,
        "only_possible": every["only_possible"] if alike else 0,
        "at_least": not alike or every["least"] == every["most"],
    }


async def _going_on(asking: Asking, wanted: Wanted, after: str, first: int) -> Row:
    """The page of more claims than are looked for at once, gone through in their order."""
    if wanted.order is Order.DATE:
        row = await asking.row(
            "claims/in_order_of_date",
            keep=wanted.keep.sent(),
            after=after,
            most=first + 1,
            first=first,
        )
    else:
        walk = _walk(asking, wanted.keep)
        row = await page_along(asking, walk, after, first, totals=False)
    return {"page": row["page"], "more": row["total"] > first}


def _walk(asking: Asking, keep: Kept, *, counted: bool = False) -> Walk:
    """The walk through claims by noun and id, which is the order of their ids."""

    async def walk(*, after: str, least: int, most: int, first: int, counting: bool) -> Row:
        start = await _kinds(asking, keep, least, most)
        # Claims of any noun come from one index in the order of the list.
        if len(start["nouns"]) == len(CLAIM_NOUNS):
            start["nouns"] = []
        return await asking.row(
            "claims/in_order",
            start=start,
            after=after,
            keep=keep.sent(),
            least=least,
            most=most,
            counted=counted and counting,
            first=first,
        )

    return walk


async def claims_holding(asking: Asking, text: str) -> list[str]:
    """The ids of the claims that hold all words of a text, inflected or inside a compound.

    Raises InputError for more than a hundred words, and StoreError, by kind.
    """
    words = spoken_words(await words_in(asking, text))
    return (await asking.row("claims/holding", words=list(words.values())))["ids"]


def page_of(row: Row, skip: int = 0) -> ClaimPage:
    """The page in a row that holds total, page and values; `skip` claims come before it."""
    values = {name: [one[place] for one in row["values"]] for place, name in enumerate(FACETS)}
    cited = values["sections"]
    meaning = sections_meaning(text for texts in cited for text in texts)
    values["sections"] = [[one for text in texts for one in meaning[text]] for texts in cited]
    counts = {name: _counted(values[name], of) for name, of in _COUNTED.items()}
    more = row.get("more", skip + len(row["page"]) < row["total"])
    at_least = row.get("at_least", False)
    return ClaimPage(row["total"], row["page"], counts, row["only_possible"], at_least, more)


def number_of(claim: Row) -> float | None:
    """A claim's number: a measure's, the amount of a grant, the count of seats or events."""
    given = (claim.get(name) for name in ("value_number", "amount", "count"))
    return next((number for number in given if number is not None), None)


def touched(keep: Kept) -> list[str]:
    """The ids of things one of which every wanted claim touches; none where none is given."""
    by_form = [_touched(form.keep) for form in keep.forms]
    if not all(by_form):
        return []
    return _touched(keep.always()) or list(dict.fromkeys(chain.from_iterable(by_form)))


def _touched(conditions: Iterable[Conditions]) -> list[str]:
    ends = [end.ids for one in conditions for end in one.ends if end.ids]
    documents = [one.documents for one in conditions if one.documents]
    return list(next(iter([*ends, *documents]), ()))


def _start(keep: Kept) -> dict[str, list[str]]:
    """What the walk starts at: of what is rarest the first that is given; nothing for a kind."""
    always = keep.always()
    # Of words that no claim holds there are none.
    if (ids := keep.one_of("id")) is not None:
        return {"ids": list(dict.fromkeys(str(one) for one in ids))}
    if things := touched(keep):
        return {"things": things}
    if sections := next((one.sections for one in always if one.sections), None):
        return {"sections": list(sections)}
    letters = [one.letters() or "" for one in always]
    if rare := next((one for one in letters if len(one) >= _LETTERS_AT_LEAST), None):
        return {"letters": [rare]}
    return {}


async def _kinds(asking: Asking, keep: Kept, least: int, most: int) -> dict[str, list[str]]:
    """The types of what is kept, or its nouns: where a walk starts for `most` coming to `least`."""
    # A value may be given twice.
    given = list(dict.fromkeys(str(one) for one in keep.one_of("noun") or CLAIM_NOUNS))
    types = list(dict.fromkeys(str(one) for one in keep.one_of("type") or ()))
    nouns = [noun for noun in given if all(_can_have(noun, one) for one in keep.always())] or given
    together = len(nouns) == len(CLAIM_NOUNS)
    return await where_to_start(asking, nouns, types, least=least, most=most, together=together)


def _can_have(noun: str, what: Conditions) -> bool:
    """Whether claims of the noun can have what the conditions ask for: a property, a word of it."""
    words, fields = SET_WORDS[noun], NOUNS[noun].model_fields.keys()
    worded = all(
        name in fields and not {*values}.isdisjoint(words.get(name, values))
        for name, values in what.one_of.items()
        if name in _WORDED
    )
    valued = "trait" in fields or what.one_of.keys().isdisjoint(_OF_VALUES)
    numbered = not fields.isdisjoint(_NUMBERED) or (what.least is None and what.most is None)
    return worded and valued and numbered


def _counted(values: list[list[Any]], of: Callable[[Any], Counted | None]) -> Counter[Counted]:
    named = (one for row in values for one in {of(value) for value in row})
    return Counter(one for one in named if one is not None)


async def claims_of(
    asking: Asking,
    ids: list[str],
    keep: Kept,
    *,
    part: str = "",
    counted: bool = False,
    skip: int = 0,
    first: int = 50,
) -> dict[str, ClaimPage]:
    """For each thing, a page of its claims that fulfil the conditions, ordered by noun and id.

    With `part`, those in which the thing plays that part. Counts are made when `counted`. Things
    that do not exist are absent from the answer. Raises StoreError, by kind.
    """
    rows = await asking.rows(
        "claims/of_entities",
        ids=ids,
        part=part,
        keep=keep.sent(),
        counted=counted,
        skip=skip,
        first=first,
    )
    return {row["id"]: page_of(row, skip) for row in rows}
