"""Seeds in few words, for tests of what a statement keeps and what it leaves."""

from collections.abc import Callable

from graph.reading.asking import Asking, Row
from graph.reading.claims import CLAIM_NOUNS
from graph.reading.conditions import Kept
from graph.seeding import Seeds
from graph.time import span
from graph.view import View

__all__ = ["HEAD", "NOVEMBER", "Checked", "ids", "kept", "matching", "things", "ties"]

Checked = Callable[..., Seeds]

HEAD = "defaults: {document: document/källa, section: 1, as_of: 2019-11}\n"
NOVEMBER = View(span("2019-11"))


def things(noun: str, kind: str, *names: str) -> str:
    """A seed file of things of one type, each with its name as its id."""
    return f"{HEAD}{noun}s:\n" + "".join(
        f"- {{id: {noun}/{name}, name: {name.capitalize()}, type: {kind}}}\n" for name in names
    )


def ties(*lines: str) -> str:
    """A seed file of ties, each as id, subject, type, object, and what else is said of it."""
    told = f"{HEAD}ties:\n"
    for line in lines:
        name, subject, kind, of, *more = line.split(maxsplit=4)
        said = "".join(f", {one}" for one in more)
        told += f"- {{id: tie/{name}, subject: {subject}, type: {kind}, object: {of}{said}}}\n"
    return told


def kept(**one_of: list[str]) -> Row:
    """The condition, as statements read it, that each property of a claim has one of its values."""
    leaf: Row = {"place": 0, "one_of": one_of, "ends": []}
    return {"leaves": [leaf], "forms": [{"keep": [0], "drop": []}]}


def ids(rows: list[Row]) -> list[str]:
    """The ids of claims or things, in their order."""
    return [row["id"] for row in rows]


async def matching(asking: Asking, keep: Kept, start: str = "nouns", **how: object) -> Row:
    """The row of claims of any noun that are kept, found by one of the starts that take nouns."""
    starts = ("ids", "things", "sections", "letters", "types", "nouns", "known", "certain")
    return await asking.row(
        "claims/matching",
        words=[],
        start=dict.fromkeys(starts, ()) | {start: CLAIM_NOUNS},
        keep=keep.sent(),
        skip=0,
        **how,
    )
