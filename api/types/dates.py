"""Dates as they are shown: in the source's words, with the days they may mean."""

from datetime import timedelta

import strawberry

from api.types.words import Grade, Reason
from graph.reading.asking import Row
from graph.reading.grading import grade_word, verdict_of
from graph.reading.validity import validity_of, validity_told
from graph.time import FIRST_DAY, LAST_DAY, OPEN, Span, span, span_text
from graph.view import View

__all__ = ["Days", "Grading", "ImpreciseDate", "Validity", "first_and_last"]


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
    announced_end: ImpreciseDate | None = strawberry.field(
        description="An end to come that the source announces; null: it announces none."
    )
    on: ImpreciseDate | None = strawberry.field(description="When it happened, at one time.")
    as_of: ImpreciseDate | None = strawberry.field(description="When the source saw it hold.")
    goes_on: bool = strawberry.field(description="It holds until somebody says otherwise.")
    end_known: bool = strawberry.field(description="Whether anything is said of its end.")
    text: str = strawberry.field(description="The same in a few words, in Swedish.")

    @classmethod
    def of(cls, row: Row) -> "Validity":
        """The validity of a claim's row."""
        held = validity_of(row)
        goes_on = held.end == OPEN
        end = None if goes_on else held.end
        announced = row.get("announced_end")
        return cls(
            start=ImpreciseDate.of(held.start),
            end=ImpreciseDate.of(end),
            announced_end=ImpreciseDate.of(announced),
            on=ImpreciseDate.of(held.on),
            as_of=ImpreciseDate.of(held.as_of),
            goes_on=goes_on,
            end_known=bool(held.end or held.on),
            text=validity_told(held, announced),
        )


@strawberry.type(description="How surely something held, why, and by which sighting.")
class Grading:
    """A grade and its reason."""

    at: str | None = strawberry.field(description="The date it is graded at; null: any time.")
    grade: Grade = strawberry.field(description="How surely.")
    word: str = strawberry.field(
        description="The grade in Swedish: säker, senast känd, sedd endast senare, möjlig, nej."
    )
    reason: Reason = strawberry.field(description="Why, as one of a few words.")
    says: str = strawberry.field(description="Why, in Swedish, with the source.")
    seen: ImpreciseDate | None = strawberry.field(
        description="The sighting it rests on; null: there is none."
    )
    years_before: int | None = strawberry.field(
        description="How many whole years that sighting lies before the (end of the) time asked "
        "for; negative: after it; null: no date was asked for, or nothing was seen."
    )
    by: strawberry.ID | None = strawberry.field(
        description="Id of the document, list or claim that it rests on; null: there is none."
    )

    @classmethod
    def of(cls, row: Row, view: View) -> "Grading":
        """The grading of a claim's or thing's row, seen from the view."""
        verdict = verdict_of(row, view)
        return cls(
            at=span_text(view.at) if view.at else None,
            grade=Grade(verdict.grade),
            word=grade_word(verdict),
            reason=Reason(verdict.reason),
            says=verdict.told,
            seen=ImpreciseDate.of(verdict.seen.removeprefix("by ") or None),
            years_before=_years(verdict.seen, view),
            by=strawberry.ID(verdict.by) if verdict.by else None,
        )


def _years(seen: str, view: View) -> int | None:
    """Whole years from a sighting to the time asked for; below nought where it lies after."""
    if not seen or view.at is None:
        return None
    days = span(seen)
    if days.until <= view.at.since:
        return (view.at.since - days.until).days // 365
    if days.since >= view.at.until:
        return -((days.since - view.at.until).days // 365) - 1
    return 0


@strawberry.type(description="Days from the first to the last; null where none is known.")
class Days:
    """A run of days."""

    first: str | None = strawberry.field(description="First day (YYYY-MM-DD); null: none known.")
    last: str | None = strawberry.field(description="Last day (YYYY-MM-DD); null: none known.")

    @classmethod
    def of(cls, days: Span | None) -> "Days | None":
        """The days of a span."""
        if days is None:
            return None
        first, last = first_and_last(days)
        return cls(first=first, last=last)
