"""How one thing reaches another."""

from functools import partial

import strawberry

from api.context import Info
from api.pages import totals_wanted, within_limit
from api.types import arguments as arg
from api.types.asides import Explained, Telling
from api.types.dates import Days
from api.types.interfaces import Claim, Entity, GradedClaim, graded
from api.types.kinds import ClaimNoun
from api.types.nodes import node
from api.types.words import Grade, Walk
from api.viewing import viewed
from graph.model.common import ENTITY_NOUNS
from graph.reading import paths
from graph.reading.paths import Way as WayRows
from graph.reading.paths import Ways as WaysRows
from graph.view import View

__all__ = ["PathsQuestions", "Way", "Ways"]


_PASSED = (ClaimNoun("seat"), ClaimNoun("tie"), ClaimNoun("mandate"))


@strawberry.type(description="One way from a thing to another.")
class Way:
    """A way."""

    things: list[Entity] = strawberry.field(description="From the first to the last.")
    claims: list[Claim] = strawberry.field(description="The claim between each two, in order.")
    graded: list[GradedClaim] = strawberry.field(
        description="The same claims, each with how surely it held then."
    )
    days: Days | None = strawberry.field(description="The days on which all of it may hold.")
    grade: Grade = strawberry.field(
        description="How surely all of it held at once: the grade of its weakest link."
    )

    @classmethod
    def of_rows(cls, way: WayRows, view: View) -> "Way":
        """The way of a question."""
        return cls(
            things=[node(thing) for thing in way.things],
            claims=[node(row) for row in way.claims],
            graded=graded(way.claims, view),
            days=Days.of(way.days),
            grade=Grade(way.grade),
        )


@strawberry.type(description="The ways from one thing to another.")
class Ways(Explained):
    """The ways of a question."""

    ways: list[Way] = strawberry.field(description="The shortest first.")
    only_possible: int = strawberry.field(
        description="How many more ways are only possible then; ask for them with `grades`."
    )

    @classmethod
    def of_rows(cls, rows: WaysRows, view: View, telling: Telling) -> "Ways":
        """The ways of a question."""
        ways = [Way.of_rows(way, view) for way in rows.ways]
        return cls(ways=ways, only_possible=rows.only_possible, telling=telling)


@strawberry.type
class PathsQuestions:
    """How one thing reaches another."""

    @strawberry.field(
        description="How one thing reaches another, through which claims, passing all things in "
        "`via` and nothing twice; the shortest ways first. Of ways past the same things the "
        "surest is told."
    )
    async def path(
        self,
        info: Info,
        from_: arg.From,
        to: arg.To,
        via: arg.Via = None,
        walk: arg.Walked = Walk.INFLUENCE,
        through: arg.Through = None,
        ways: arg.Ways = 5,
        through_places: arg.ThroughPlaces = False,
        at: arg.At = None,
        grades: arg.Grades = None,
        throughout: arg.Throughout = False,
        scenario: arg.InScenario = None,
        statuses: arg.Statuses = None,
    ) -> Ways | None:
        """The ways from one thing to another."""
        within_limit(ways, "ways")
        view = await viewed(info, at, grades, throughout, statuses, scenario)
        asking = info.context.asking.seen(view)
        start = await info.context.one(from_, ENTITY_NOUNS)
        goal = await info.context.one(to, ENTITY_NOUNS)
        wanted = paths.Wanted(
            start=start["id"],
            goal=goal["id"],
            nouns=tuple(noun.value for noun in through or _PASSED),
            via=tuple(await info.context.ids(via, ENTITY_NOUNS)),
            ways=ways,
            through_places=through_places,
            counted=totals_wanted(info),
        )
        walked = paths.by_influence if walk is Walk.INFLUENCE else paths.by_any
        found = await walked(asking, wanted)
        ends = (start["name"], goal["name"])
        telling = partial(paths.ways_told, asking, wanted, walked, ends, found)
        return Ways.of_rows(found, view, telling)
