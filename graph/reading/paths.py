"""How one thing reaches another, through which claims."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace

from graph.errors import InputError
from graph.grades import Grade
from graph.reading.asides import Counting, explained, then
from graph.reading.asking import Asking, Row
from graph.reading.grading import count_together, joint_grade, timeline_of
from graph.reading.held import Memory
from graph.reading.walking import Looking, Route, Step, routes_between
from graph.time import Span, intersection
from graph.view import View

__all__ = ["Wanted", "Way", "Ways", "by_any", "by_influence", "ways_told"]

_ASIDE = ("area", "topic", "scenario")
"""What a claim is filed under, which ties nothing: through it, all of a county would be one hop."""


@dataclass(frozen=True, slots=True)
class Way:
    """One way: its things in order, the claim between each two, the days all of it may hold.

    `counts`: whether all of it counts in the view.
    """

    things: list[Row]
    claims: list[Row]
    days: Span | None
    grade: Grade
    counts: bool


@dataclass(frozen=True, slots=True)
class Ways:
    """The first ways that count in the view, and how many there are.

    `count`: of all that count; `is_cut`: there may be more of them. `only_possible`: how many more
    were found that are only possible.
    """

    ways: list[Way]
    count: int
    is_cut: bool
    only_possible: int


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which ways are wanted: between what, through which claims, past what, and how many.

    `through_places`: areas may be passed on the way; otherwise only where they are asked for.
    `counted`: all are looked for, to be counted; otherwise no longer ones than are wanted.
    """

    start: str
    goal: str
    nouns: tuple[str, ...]
    via: tuple[str, ...] = ()
    ways: int = 5
    through_places: bool = False
    counted: bool = True


async def by_influence(asking: Asking, wanted: Wanted) -> Ways:
    """The shortest ways along which influence flows: owner to owned, member to body, payer to paid.

    At most eight claims long, past all things in `via` and nothing twice. Ways whose claims never
    hold on one and the same day are left out; of several past the same things the surest is told.

    Raises InputError where the start is the goal, and StoreError, by kind.
    """
    wide = asking.seen(asking.view.widened())

    async def looking(ids: list[str], back: bool) -> dict[str, list[Step]]:
        near, far = ("to", "from") if back else ("from", "to")
        nouns = list(wanted.nouns)
        return _steps(
            await wide.rows("paths/steps_of_influence", ids=ids, near=near, far=far, nouns=nouns)
        )

    return await _ways(asking, wanted, looking)


async def by_any(asking: Asking, wanted: Wanted) -> Ways:
    """The shortest ways from one thing to another, each claim passed in either direction.

    Raises InputError where the start is the goal, and StoreError, by kind.
    """
    wide = asking.seen(asking.view.widened())

    async def looking(ids: list[str], back: bool) -> dict[str, list[Step]]:
        nouns, aside = list(wanted.nouns), list(_ASIDE)
        return _steps(await wide.rows("paths/steps_either_way", ids=ids, nouns=nouns, aside=aside))

    return await _ways(asking, wanted, looking)


Walking = Callable[[Asking, Wanted], Awaitable[Ways]]
"""How ways are walked: `by_influence` or `by_any`."""


async def ways_told(
    asking: Asking, wanted: Wanted, walked: Walking, names: tuple[str, str], found: Ways
) -> str:
    """How many ways were found, or that there is none and how there is one, in Swedish.

    `names`: those of the start and the goal. Other ways are looked for only where there is none,
    for it takes long. Raises StoreError, by kind.
    """
    if found.count:
        return _number_told(found)
    start, goal = names
    said = (
        f"Källorna ger ingen väg från {start} till {goal}{then(asking.view)}, på högst åtta led "
        "och med det som får passeras."
    )
    if found.is_cut:
        said += " Det finns fler vägar än som kan prövas: begränsa vad som får passeras."

    async def count(asking: Asking) -> int:
        return (await walked(asking, wanted)).count

    others: dict[str, Ways] = {}
    if not wanted.through_places:
        through = replace(wanted, through_places=True)
        others["genom områden (`throughPlaces: true`)"] = await walked(asking, through)
    if walked is by_influence:
        back = replace(wanted, start=wanted.goal, goal=wanted.start)
        others[f"åt andra hållet, från {goal} till {start}"] = await by_influence(asking, back)
        others["åt vilket håll som helst (`walk: ANY`)"] = await by_any(asking, wanted)
    also = {
        f"{'eller fler ' if ways.is_cut else ''}{told}": _having(ways.count)
        for told, ways in others.items()
    }
    return await explained(asking, said, count, found=0, possible=found.only_possible, also=also)


def _steps(rows: list[Row]) -> dict[str, list[Step]]:
    return {row["id"]: [Step(*step) for step in row["steps"]] for row in rows}


async def _ways(asking: Asking, wanted: Wanted, looking: Looking) -> Ways:
    if wanted.start == wanted.goal:
        raise InputError(
            f"The way is to lead from {wanted.start} to itself.",
            "Name two things; what is tied to one of them is asked with `graph` or `claims`.",
        )

    together: list[Way] = []
    told = 0

    async def enough(longer: list[Route]) -> bool:
        nonlocal told
        # Ways past the same things are equally long.
        together.extend(await _holding(asking, longer))
        told += len(longer)
        return sum(way.counts for way in together) >= wanted.ways

    routes = await routes_between(
        looking,
        wanted.start,
        wanted.goal,
        via=wanted.via,
        through_places=wanted.through_places,
        enough=None if wanted.counted else enough,
    )
    together += await _holding(asking, routes.found[told:])
    kept = [way for way in together if way.counts]
    possible = [way for way in together if way.grade is Grade.POSSIBLE and not way.counts]
    return Ways(kept[: wanted.ways], len(kept), routes.is_cut, len(possible))


async def _holding(asking: Asking, routes: list[Route]) -> list[Way]:
    """The ways that may hold on some day, of several past the same things the surest."""
    return _by_things([way for way in await _told(asking, routes) if way.days])


async def _told(asking: Asking, routes: list[Route]) -> list[Way]:
    """The routes with their things and claims; one that a load took away meanwhile is left out."""
    if not routes:
        return []
    memory = await asking.memory() or Memory(asking)
    things = await memory.things({one for route in routes for one in route.things})
    claims = await memory.claims({one for route in routes for one in route.claims})
    return [
        _way(
            [things[one] for one in route.things],
            [claims[one] for one in route.claims],
            asking.view,
        )
        for route in routes
        if things.keys() >= set(route.things) and claims.keys() >= set(route.claims)
    ]


def _having(number: int) -> Counting:
    async def counting(_: Asking) -> int:
        return number

    return counting


def _number_told(found: Ways) -> str:
    shown = len(found.ways)
    least = "minst " if found.is_cut else ""
    if not shown:
        return f"Det finns {least}{found.count} {'väg' if found.count == 1 else 'vägar'}."
    if shown < found.count:
        return f"{'Den' if shown == 1 else f'De {shown}'} kortaste av {least}{found.count} vägar."
    more = " Det kan finnas fler." if found.is_cut else ""
    return f"{shown} {'väg' if shown == 1 else 'vägar'}.{more}"


def _way(things: list[Row], claims: list[Row], view: View) -> Way:
    grade = joint_grade(claims, view)
    return Way(things, claims, _days(claims), grade, count_together(claims, grade, view))


def _by_things(ways: list[Way]) -> list[Way]:
    """Of the ways past the same things one that counts, and of these the surest; in the order of
    the first of each.
    """
    past: dict[tuple[str, ...], Way] = {}
    for way in ways:
        things = tuple(thing["id"] for thing in way.things)
        if things not in past or _surety(way) > _surety(past[things]):
            past[things] = way
    return list(past.values())


def _surety(way: Way) -> tuple[bool, int]:
    return way.counts, way.grade.rank


def _days(claims: list[Row]) -> Span | None:
    return intersection([timeline_of(claim).possible() for claim in claims])
