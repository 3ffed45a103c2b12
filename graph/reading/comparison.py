"""Things side by side on one trait: all counties, and what each is said, or not said, to have."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import StrEnum

from graph.reading.asides import explained, then
from graph.reading.asking import Asking, Row
from graph.reading.claims import touched
from graph.reading.conditions import Kept

__all__ = ["Compared", "Said", "SideBySide", "compared_told", "said_in", "side_by_side"]

_SILENCES = (("value_kind", "unknown"), ("type", "not_stated"))
_DENIALS = (
    ("negated", True),
    ("value_bool", False),
    ("standing", "lacked"),
    ("holding", "not_entitled"),
    ("holding", "vacant"),
)


Again = Callable[[Asking], Awaitable["SideBySide"]]
"""The same comparison, asked from another view."""


class Said(StrEnum):
    """What the sources say of a thing and a trait."""

    YES = "yes"
    NO = "no"
    BOTH = "both"
    NOT_STATED = "not_stated"


@dataclass(frozen=True, slots=True)
class Compared:
    """One thing with the claims that speak of the trait."""

    entity: Row
    said: Said
    claims: list[Row]
    only_possible: int


@dataclass(frozen=True, slots=True)
class SideBySide:
    """Things compared, in Swedish order; `cut`: how many more there are."""

    things: list[Compared]
    cut: int


async def side_by_side(
    asking: Asking,
    noun: str,
    types: tuple[str, ...],
    ids: tuple[str, ...],
    trait: Kept,
    part: str | None = None,
) -> SideBySide:
    """Every thing of the kind with what is said of the trait, in Swedish order; at most 500.

    "No" is a claim that denies it: one that says it is not so, a trait that is false, a mandate
    lacked, a seat not to be filled; or, without any claim, a complete list of such claims that
    would hold it. Without either, or where the claim is that the source does not say, it is not
    stated.

    Raises StoreError, by kind.
    """
    row = await asking.row(
        "comparison/side_by_side",
        start=_start(noun, types, ids),
        noun=noun,
        types=list(types),
        # Of few things all that is said is less than all that may touch the trait.
        touching=[] if ids else touched(trait),
        keep=trait.sent(),
        part=part,
    )
    rows = row["things"]
    silent = [row["entity"]["id"] for row in rows if not row["claims"] and not row["only_possible"]]
    lists = await _complete_lists(asking, silent, trait, part)
    things = [_compared(row, lists.get(row["entity"]["id"], [])) for row in rows]
    return SideBySide(things, row["cut"])


def _start(noun: str, types: tuple[str, ...], ids: tuple[str, ...]) -> dict[str, list[str]]:
    """What the things are looked for by: the first that is given of what is rarest."""
    return {
        "ids": list(ids),
        "types": [] if ids else list(types),
        "nouns": [] if ids or types else [noun],
    }


async def compared_told(asking: Asking, found: SideBySide, again: Again) -> str:
    """Of how many it is said, and of how many not, in Swedish; `again`: the same comparison anew.

    Raises StoreError, by kind.
    """
    number = {said: sum(one.said is said for one in found.things) for said in Said}
    compared = len(found.things)
    stated = compared - number[Said.NOT_STATED]
    of = f"de första {compared} av {compared + found.cut}" if found.cut else f"{compared}"
    told = (
        f"Av {of}: {number[Said.YES]} ja, {number[Said.NO]} nej, {number[Said.BOTH]} både "
        f"ja och nej; om {number[Said.NOT_STATED]} säger källorna ingetdera{then(asking.view)}."
    )
    if not found.things:
        told = "Inget sådant finns att jämföra."

    async def counting(asking: Asking) -> int:
        return sum(len(one.claims) for one in (await again(asking)).things)

    possible = sum(one.only_possible for one in found.things)
    return await explained(asking, told, counting, found=stated, possible=possible)


def _compared(row: Row, lists: list[Row]) -> Compared:
    said = Said.NO if lists else said_in(row["claims"])
    return Compared(row["entity"], said, lists or row["claims"], row["only_possible"])


async def _complete_lists(
    asking: Asking, ids: list[str], trait: Kept, part: str | None
) -> dict[str, list[Row]]:
    """The complete lists of the claims of a trait that would hold one about a thing, by its id.

    None where the trait asks for more than claims of one kind with certain ends: a list that is
    complete does not tell of the words and numbers of what it leaves out.
    """
    [form, *others] = trait.forms
    if not ids or others or form.drop or len(form.keep) != 1:
        return {}
    [asked] = form.keep
    kinds = dict(asked.one_of)
    nouns, types = kinds.pop("noun", ()), kinds.pop("type", (None,))
    more = (asked.contains, asked.least, asked.most, asked.happened)
    if kinds or any(one is not None for one in more) or len(nouns) != 1 or len(types) != 1:
        return {}
    sent = asked.sent()
    rows = await asking.rows(
        "comparison/complete_lists",
        ids=ids,
        noun=nouns[0],
        type=types[0],
        part=part,
        ends=sent["ends"],
        cited=sent["cited"],
    )
    return {row["id"]: row["lists"] for row in rows}


def said_in(claims: list[Row]) -> Said:
    """What claims say together; those that say that a source does not say count for nothing."""
    telling = [claim for claim in claims if not any(_has(claim, one) for one in _SILENCES)]
    denied = [any(_has(claim, one) for one in _DENIALS) for claim in telling]
    if not denied:
        return Said.NOT_STATED
    if all(denied):
        return Said.NO
    return Said.BOTH if any(denied) else Said.YES


def _has(claim: Row, what: tuple[str, object]) -> bool:
    return claim.get(what[0]) == what[1]
