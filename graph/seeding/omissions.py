"""What sources leave out and deny: lists without a claim, and claims that say it is not so."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from typing import Any, Final

from graph.grades import Grade, Reason, Segment
from graph.model.claims import Claim, Listing
from graph.model.common import noun_of
from graph.seeding.days import Days, Sighting
from graph.seeding.ends import claim_ends, ids_in
from graph.seeding.facts import is_fact, is_in_force
from graph.time import OPEN

__all__ = ["Omission", "denials_of", "omissions_of", "without"]

_ONE_DAY: Final = timedelta(days=1)
_FILED: Final = frozenset({"area", "topic", "about", "contradicts", "scenario", "replaces"})
_TOLD_APART: Final = (
    "modality",
    "limit",
    "condition",
    "type",
    "name",
    "role",
    "position",
    "power",
    "regarding",
    "does",
    "standing",
    "holding",
    "slot",
    "value",
    "form",
)


@dataclass(frozen=True, slots=True)
class Omission:
    """A list that leaves a claim out, or a claim that denies it; `whole` excludes it surely."""

    by: str
    days: Days
    whole: bool
    denies: bool


def omissions_of(
    listings: Iterable[tuple[Listing, Days]], claims: Iterable[tuple[Claim, Days]]
) -> Mapping[str, list[Omission]]:
    """The lists that leave each claim out."""
    by_noun: defaultdict[str, list[tuple[Claim, Days]]] = defaultdict(list)
    for claim, days in claims:
        if is_fact(claim):
            by_noun[noun_of(claim.id)].append((claim, days))
    left_out: defaultdict[str, list[Omission]] = defaultdict(list)
    for listing, when in listings:
        for claim, days in by_noun[listing.noun]:
            if _of_its_kind(listing, claim) and not _is_listed(listing, when, claim, days):
                omission = Omission(listing.id, when, listing.complete, denies=False)
                left_out[claim.id].append(omission)
    return left_out


def _of_its_kind(listing: Listing, claim: Claim) -> bool:
    if listing.type and getattr(claim, "type", None) != listing.type:
        return False
    return all(
        any(one in ids for one in ids_in(getattr(claim, field, None)))
        for field, ids in listing.where.items()
    )


def _is_listed(listing: Listing, when: Days, claim: Claim, days: Days) -> bool:
    """Whether a document of the list saw the claim at the time the list speaks of.

    What the document only dates ("since 2010") it lists where the dates do not exclude it.
    """
    documents = {cited.document for cited in listing.cite or ()}
    if not documents & {cited.document for cited in claim.cite or ()}:
        return False
    held = [days.possible] if _is_only_dated(claim) else [one.days for one in days.seen]
    return any(one.days.overlaps(two) for one in when.seen for two in held)


def _is_only_dated(claim: Claim) -> bool:
    """Whether a start or an end is all that is said of when it held."""
    seen = claim.on or claim.as_of or any(cited.as_of for cited in claim.cite or ())
    return not seen and claim.end != OPEN and bool(claim.start or claim.end)


def denials_of(claims: Iterable[tuple[Claim, Days]]) -> Mapping[str, list[Omission]]:
    """The claims that say the contrary of each claim: that it is not so, or that it is."""
    kept = [(claim, days, _said(claim)) for claim, days in claims if is_in_force(claim)]
    saying: defaultdict[Any, list[Omission]] = defaultdict(list)
    for claim, days, said in kept:
        saying[claim.negated, said].append(Omission(claim.id, days, whole=True, denies=True))
    return {
        claim.id: saying[not claim.negated, said]
        for claim, _, said in kept
        if (not claim.negated, said) in saying
    }


def _said(claim: Claim) -> tuple[Any, ...]:
    """What a claim says, but for whether, when and where it is said."""
    ends = tuple(
        (field, frozenset(ids_in(getattr(claim, field))))
        for field in claim_ends(type(claim))
        if field not in _FILED
    )
    apart = tuple(getattr(claim, field) for field in _told_apart(type(claim)))
    return type(claim), ends, apart


@cache
def _told_apart(kind: type[Claim]) -> tuple[str, ...]:
    return tuple(field for field in _TOLD_APART if field in kind.model_fields)


def without(days: Days, own: Segment, omissions: Iterable[Omission], day: date) -> Segment:
    """The grade of a day, with what leaves the claim out taken into account.

    What its own dates make sure stays. A sighting after the omission takes its effect away; one
    that is still to come leaves it possible.
    """
    if own.grade in (Grade.CERTAIN, Grade.NO):
        return own
    left = (_left_out(days, own, omission, day) for omission in omissions)
    return min((own, *(one for one in left if one)), key=lambda segment: segment.grade.rank)


def _left_out(days: Days, own: Segment, omission: Omission, day: date) -> Segment | None:
    """What an omission makes of a day's grade; None where it has no effect (any more)."""
    theirs = omission.days
    before = theirs.known_before(day)
    if theirs.is_sure(day):
        excluded = omission.whole
    elif before is None:
        if not any(seen.days.since <= day < seen.days.until for seen in theirs.seen):
            return None
        excluded = False
    elif days.known_since(before.last + _ONE_DAY, day):
        return None
    else:
        over = omission.denies and day >= theirs.possible.until
        excluded = omission.whole and not over and days.known_after(day) is None
    speaks = _speaks(omission, day)
    seen = speaks.text if speaks else ""
    reason = Reason.DENIED if omission.denies else Reason.NOT_LISTED
    if excluded:
        return replace(own, grade=Grade.NO, reason=reason, seen=seen, by=omission.by)
    softer = reason if omission.denies else Reason.LEFT_OUT
    return replace(own, grade=Grade.POSSIBLE, reason=softer, seen=seen, by=omission.by)


def _speaks(omission: Omission, day: date) -> Sighting | None:
    """The latest time, begun by the day, of which the omission speaks."""
    begun = [seen for seen in omission.days.seen if seen.days.since <= day]
    return max(begun, key=lambda seen: (seen.days.until, seen.days.since), default=None)
