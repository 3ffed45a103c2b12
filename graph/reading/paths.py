"""How one thing reaches another, through which claims."""

from dataclasses import dataclass

from graph.reading.asking import Asking, Row
from graph.reading.validity import validity_of
from graph.time import Span, intersection

__all__ = ["Way", "by_any", "by_influence"]

_ASIDE = ("area", "topic", "scenario")
"""What a claim is filed under, which ties nothing: through it, all of a county would be one hop."""


@dataclass(frozen=True, slots=True)
class Way:
    """One way: its things in order, the claim between each two, the days all of it may hold."""

    things: list[Row]
    claims: list[Row]
    days: Span | None


async def by_influence(
    asking: Asking, start: str, goal: str, nouns: tuple[str, ...], via: list[str], ways: int
) -> list[Way]:
    """The shortest ways along which influence flows: owner to owned, member to body, payer to paid.

    At most eight claims long, passing all things in `via`. Ways whose claims never hold on one and
    the same day are left out.

    Raises StoreError, by kind.
    """
    rows = await asking.rows(
        "paths/by_influence", **{"from": start, "to": goal}, nouns=list(nouns), via=via, ways=ways
    )
    return _ways(rows)


async def by_any(
    asking: Asking, start: str, goal: str, nouns: tuple[str, ...], via: list[str], ways: int
) -> list[Way]:
    """The shortest ways from one thing to another, each claim passed in either direction.

    Raises StoreError, by kind.
    """
    rows = await asking.rows(
        "paths/by_any",
        **{"from": start, "to": goal},
        aside=list(_ASIDE),
        nouns=list(nouns),
        via=via,
        ways=ways,
    )
    return _ways(rows)


def _ways(rows: list[Row]) -> list[Way]:
    ways = [Way(row["things"], row["claims"], _days(row["claims"])) for row in rows]
    return [way for way in ways if way.days]


def _days(claims: list[Row]) -> Span | None:
    return intersection([validity_of(claim).bounds().possible for claim in claims])
