"""Dates as the explorer shows them: in the source's words, with the days they may mean."""

from datetime import timedelta

import strawberry

from graph.reading.asking import Row
from graph.reading.validity import validity_of
from graph.time import FIRST_DAY, LAST_DAY, OPEN, Span, span

__all__ = ["ImpreciseDate", "Validity", "first_and_last"]


def first_and_last(days: Span) -> tuple[str | None, str | None]:
    """The first and the last day of a span (YYYY-MM-DD), each None where none is known."""
    last = days.until - timedelta(days=1)
    return (
        None if days.since == FIRST_DAY else days.since.isoformat(),
        None if days.until == LAST_DAY else last.isoformat(),
    )


@strawberry.type(description="A date as precise as the source gives it.")
class ImpreciseDate:
    """A date text with the days it may mean."""

    text: str = strawberry.field(description="As the data words it: 2019, 2017-late, before 2013.")
    earliest: str | None = strawberry.field(
        description="The first day it may mean (YYYY-MM-DD); null: none is known."
    )
    latest: str | None = strawberry.field(
        description="The last day it may mean (YYYY-MM-DD); null: none is known."
    )

    @strawberry.field(
        description="The year, where all days it may mean lie in one; null otherwise."
    )
    def year(self) -> int | None:
        """The year."""
        first, last = (self.earliest or "")[:4], (self.latest or "")[:4]
        return int(first) if first and first == last else None

    @classmethod
    def of(cls, text: str | None) -> "ImpreciseDate | None":
        """The date that a text names, or None for none."""
        if text is None:
            return None
        earliest, latest = first_and_last(span(text))
        return cls(text=text, earliest=earliest, latest=latest)


@strawberry.type(
    description="When a claim held (giltighet). A snapshot (`asOf`) is neither a start nor an end."
)
class Validity:
    """When a claim held, in words and as days."""

    start: ImpreciseDate | None = strawberry.field(
        name="from", description="When it began; null: the source does not say."
    )
    end: ImpreciseDate | None = strawberry.field(
        name="to", description="When it ended; null: unknown, unless `goesOn`."
    )
    on: ImpreciseDate | None = strawberry.field(description="When it happened, at one time.")
    as_of: ImpreciseDate | None = strawberry.field(description="When the source saw it hold.")
    goes_on: bool = strawberry.field(description="It holds until somebody says otherwise.")
    end_known: bool = strawberry.field(description="Whether anything is said of its end.")
    text: str = strawberry.field(description="The same in a few words.")

    @classmethod
    def of(cls, row: Row) -> "Validity":
        """The validity of a claim's row."""
        held = validity_of(row)
        goes_on = held.end == OPEN
        end = None if goes_on else held.end
        parts = [
            f"{held.on}" if held.on else "",
            f"from {held.start}" if held.start else "",
            "goes on" if goes_on else f"to {end}" if end else "",
            f"seen {held.as_of}" if held.as_of else "",
        ]
        return cls(
            start=ImpreciseDate.of(held.start),
            end=ImpreciseDate.of(end),
            on=ImpreciseDate.of(held.on),
            as_of=ImpreciseDate.of(held.as_of),
            goes_on=goes_on,
            end_known=bool(held.end or held.on),
            text=", ".join(part for part in parts if part) or "undated",
        )
