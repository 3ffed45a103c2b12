"""The general way to all that is known: claims by who, what, where, when, document, words."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import date, timedelta

from graph.model.seeds import CLAIMS
from graph.reading.asking import Asking, Row
from graph.reading.names import spoken
from graph.time import FIRST_DAY, LAST_DAY, Span

__all__ = [
    "CLAIM_NOUNS",
    "FACETS",
    "ClaimPage",
    "Conditions",
    "EndCondition",
    "Happened",
    "Wanted",
    "claims_matching",
    "claims_of",
    "page_of",
]

CLAIM_NOUNS = tuple(kind.__name__.lower() for kind in CLAIMS.values())
"""The nouns of claims, in the order the seeds list them."""

FACETS = ("noun", "type", "status", "modality", "area", "topic", "document", "trait")
"""What claims are counted by, in the order in which the statement returns the values."""


@dataclass(frozen=True, slots=True)
class EndCondition:
    """A thing that a claim must have as an end; None leaves open which, of what type, in what part.

    `ids`: one of these. `types`: of one of these types. `field`: the part it plays.
    """

    field: str | None = None
    ids: tuple[str, ...] | None = None
    types: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Happened:
    """When something must have happened: on just a time, within it, or overlapping it."""

    on: Span | None = None
    within: Span | None = None
    overlapping: Span | None = None

    def sent(self) -> Row:
        """The condition as bounds of its first day and of the day after its last."""
        same, inside, shared = self.on, self.within, self.overlapping
        first = [span.since for span in (same, inside) if span]
        last = [span.until for span in (same, inside) if span]
        return {
            "from_least": max(first, default=FIRST_DAY),
            "from_below": min(
                [LAST_DAY, *([shared.until] if shared else []), *([_next(same)] if same else [])]
            ),
            "until_most": min(last, default=LAST_DAY),
            "until_above": max(
                [FIRST_DAY, *([shared.since] if shared else []), *([_before(same)] if same else [])]
            ),
        }


def _next(span: Span) -> date:
    return span.since + timedelta(days=1)


def _before(span: Span) -> date:
    return span.until - timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Conditions:
    """What must hold of a claim, all of it; what is left out is not asked.

    `one_of`: properties with the values of which one is enough. `ends`: what it must have as ends.
    `documents`, `section`, `page`: one citation that fits all three. `contains`: a piece of its
    words. `least`, `most`: bounds of its number. `played`: the part that the thing plays whose
    claims are asked for. `happened`: when it happened.
    """

    one_of: Mapping[str, tuple[str | bool, ...]] = field(
        default_factory=dict[str, tuple[str | bool, ...]]
    )
    ends: tuple[EndCondition, ...] = ()
    documents: tuple[str, ...] = ()
    section: str | None = None
    page: int | None = None
    contains: str | None = None
    least: float | None = None
    most: float | None = None
    played: str | None = None
    happened: Happened | None = None

    def sent(self) -> Row:
        """The map that KEEPS in the statements reads."""
        cited = {"ids": list(self.documents) or None, "section": self.section, "page": self.page}
        return {
            "one_of": {name: list(values) for name, values in self.one_of.items()},
            "ends": [asdict(end) for end in self.ends],
            "cited": cited if any(value is not None for value in cited.values()) else None,
            "contains": self.contains,
            "least": self.least,
            "most": self.most,
            "as": self.played,
            "happened": self.happened.sent() if self.happened else None,
        }


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which claims are wanted: conditions that all, any and none of must hold, and words."""

    keep: list[Conditions] = field(default_factory=list[Conditions])
    any_of: list[Conditions] = field(default_factory=list[Conditions])
    drop: list[Conditions] = field(default_factory=list[Conditions])
    words: str = ""


@dataclass(frozen=True, slots=True)
class ClaimPage:
    """A page of claims, the number of all that matched, and their counts by noun, type, …

    `only_possible`: how many more match that are only possible in the view.
    """

    total: int
    page: list[Row]
    counts: dict[str, Counter[str]]
    only_possible: int = 0


async def claims_matching(
    asking: Asking,
    wanted: Wanted,
    *,
    by_date: bool = False,
    counted: bool = False,
    skip: int = 0,
    first: int = 50,
) -> ClaimPage:
    """A page of the claims that are wanted, ordered by noun and id, or by date.

    The walk starts at the things the claims must touch where there are any, else at the words,
    else at the nouns, so that its cost grows with what it finds. Counts are made when `counted`.

    Raises InputError for more than a hundred words, and StoreError, by kind.
    """
    row = await asking.row(
        "claims/matching",
        start=_start(wanted.keep),
        words=spoken(wanted.words),
        nouns=_nouns(wanted.keep),
        keep=[one.sent() for one in wanted.keep],
        any=[one.sent() for one in wanted.any_of],
        drop=[one.sent() for one in wanted.drop],
        by_date=by_date,
        counted=counted,
        skip=skip,
        first=first,
    )
    return page_of(row)


def page_of(row: Row) -> ClaimPage:
    """The page in a row that holds total, page and values."""
    counts = {name: _counted(place, row["values"]) for place, name in enumerate(FACETS)}
    return ClaimPage(row["total"], row["page"], counts, row["only_possible"])


def _start(keep: list[Conditions]) -> list[str]:
    """The ids of things one of which every wanted claim touches; none where none is given."""
    ends = [end.ids for conditions in keep for end in conditions.ends if end.ids]
    documents = [conditions.documents for conditions in keep if conditions.documents]
    return list(next(iter([*ends, *documents]), ()))


def _nouns(keep: list[Conditions]) -> list[str]:
    given = [conditions.one_of["noun"] for conditions in keep if "noun" in conditions.one_of]
    return [str(noun) for noun in given[0]] if given else list(CLAIM_NOUNS)


def _counted(place: int, values: list[list[list[str | None]]]) -> Counter[str]:
    return Counter(value for row in values for value in row[place] if value is not None)


async def claims_of(
    asking: Asking,
    ids: list[str],
    keep: Conditions,
    *,
    role: str = "",
    counted: bool = False,
    skip: int = 0,
    first: int = 50,
) -> dict[str, ClaimPage]:
    """For each thing, a page of its claims that fulfil the conditions, ordered by noun and id.

    With `role`, those in which the thing plays that part. Counts are made when `counted`. Things
    that do not exist are absent from the answer. Raises StoreError, by kind.
    """
    rows = await asking.rows(
        "claims/of_entities",
        ids=ids,
        role=role,
        keep=keep.sent(),
        counted=counted,
        skip=skip,
        first=first,
    )
    return {row["id"]: page_of(row) for row in rows}
