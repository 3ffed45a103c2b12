"""What the graph holds."""

import strawberry

from api.context import Info
from api.pages import FacetCount, facet
from graph.reading import overview
from graph.reading.claims import Counted

__all__ = ["Facts", "OverviewQuestions"]


@strawberry.type(description="What the graph holds.")
class Facts:
    """Counts of the whole graph."""

    loaded_on: str | None = strawberry.field(description="Day of the last load; null: none yet.")
    version: str | None = strawberry.field(
        description="Changes when, and only when, the data does."
    )
    nouns: list[FacetCount] = strawberry.field(description="How many there are of each noun.")


@strawberry.type
class OverviewQuestions:
    """What the graph holds."""

    @strawberry.field(description="What the graph holds, and since when.")
    async def facts(self, info: Info) -> Facts | None:
        """Counts of the graph."""
        row = await overview.counts(info.context.asking)
        return Facts(
            loaded_on=row["loaded_on"],
            version=row["digest"],
            nouns=facet({Counted.word(one["noun"]): one["count"] for one in row["nouns"]}),
        )
