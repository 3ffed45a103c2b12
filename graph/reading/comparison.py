"""Things side by side on one trait: all counties, and what each is said, or not said, to have."""

from dataclasses import dataclass
from enum import StrEnum

from graph.reading.asking import Asking, Row
from graph.reading.claims import Conditions

__all__ = ["Compared", "Said", "side_by_side"]

_DENIALS = (
    ("value_bool", False),
    ("standing", "lacked"),
    ("holding", "not_entitled"),
    ("holding", "vacant"),
)


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


async def side_by_side(
    asking: Asking, noun: str, types: tuple[str, ...], ids: tuple[str, ...], trait: Conditions
) -> list[Compared]:
    """Every thing of the kind with what is said of the trait, in Swedish order; at most 500.

    "No" is a claim that denies it: a property that is false, a mandate lacked, a seat not to be
    filled. Without any claim the sources do not say.

    Raises StoreError, by kind.
    """
    rows = await asking.rows(
        "comparison/side_by_side", noun=noun, types=list(types), ids=list(ids), trait=trait.sent()
    )
    return [Compared(row["entity"], _said(row["claims"]), row["claims"]) for row in rows]


def _said(claims: list[Row]) -> Said:
    denied = [any(claim.get(name) == value for name, value in _DENIALS) for claim in claims]
    if not denied:
        return Said.NOT_STATED
    if all(denied):
        return Said.NO
    return Said.BOTH if any(denied) else Said.YES
