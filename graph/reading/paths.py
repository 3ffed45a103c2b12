"""How one thing reaches another, through which claims."""

from dataclasses import dataclass, replace

from graph.grades import Grade
from graph.reading.asking import Asking, Row
from graph.reading.grading import counted, joint_grade, timeline_of
from graph.time import Span, intersection
from graph.view import View

__all__ = ["Way", "Ways", "by_any", "by_influence"]

_ASIDE = ("area", "topic", "scenario")
"""What a claim is filed under, which ties nothing: through it, all of a county would be one hop."""


@dataclass(frozen=True, slots=True)
class Way:
    """One way: its things in order, the claim between each two, the days all of it may hold."""

    things: list[Row]
    claims: list[Row]
    days: Span | None
    grade: Grade


@dataclass(frozen=True, slots=True)
class Ways:
    """The ways that count in the view, and how many more were found that are only possible."""

    ways: list[Way]
    only_possible: int


async def by_influence(
    asking: Asking, start: str, goal: str, nouns: tuple[str, ...], via: list[str], ways: int
) -> Ways:
    """The shortest ways along which influence flows: owner to owned, member to body, payer to paid.

    At most eight claims long, passing all things in `via`. Ways whose claims never hold on one and
    the same day are left out.

    Raises StoreError, by kind.
    """
    wide = asking.seen(_wide(asking.view))
    rows = await wide.rows(
        "paths/by_influence", **{"from": start, "to": goal}, nouns=list(nouns), via=via
    )
    return _ways(rows, asking.view, ways)


async def by_any(
    asking: Asking, start: str, goal: str, nouns: tuple[str, ...], via: list[str], ways: int
) -> Ways:
    """The shortest ways from one thing to another, each claim passed in either direction.

    Raises StoreError, by kind.
    """
    wide = asking.seen(_wide(asking.view))
    rows = await wide.rows(
        "paths/by_any",
        **{"from": start, "to": goal},
        aside=list(_ASIDE),
        nouns=list(nouns),
        via=via,
    )
    return _ways(rows, asking.view, ways)


def _wide(view: View) -> View:
    """The view with what is only possible in it, so that the answer can tell how much that is."""
    return replace(view, grades=tuple({*view.counted(), Grade.POSSIBLE}))


def _ways(rows: list[Row], view: View, wanted: int) -> Ways:
    ways = [
        Way(row["things"], row["claims"], _days(row["claims"]), joint_grade(row["claims"], view))
        for row in rows
    ]
    together = [way for way in ways if way.days]
    kept = [way for way in together if counted(way.grade, view)]
    possible = [way for way in together if way.grade is Grade.POSSIBLE and way not in kept]
    return Ways(kept[:wanted], len(possible))


def _days(claims: list[Row]) -> Span | None:
    return intersection([timeline_of(claim).possible() for claim in claims])
