"""What the sources say is missing, on the project's own seeds: which claims, and of what."""

import pytest

from graph.model.claims import Claim, Finding, Mandate, Measure, Seat
from graph.model.values import FindingType, Holding, Standing
from graph.reading.asking import Asking
from graph.reading.gaps import GAPS, stated
from graph.seeding import Seeds
from graph.seeding.ends import claim_ends
from graph.store import Store
from graph.view import EVERY_STATUS, View

ANY_TIME = View(statuses=EVERY_STATUS)


def is_missing(claim: Claim, types: tuple[FindingType, ...]) -> bool:
    """Whether a claim says that something is missing; with types, in a finding of one of them."""
    match claim:
        case Finding(type=kind):
            return kind in (types or GAPS)
        case Seat(holding=holding):
            return not types and holding in (Holding.VACANT, Holding.UNNAMED)
        case Mandate(standing=standing):
            return not types and standing is not Standing.HELD
        case Measure(value=value):
            return not types and value is None
        case _:
            return False


def ends(claim: Claim) -> set[str]:
    """The ids of all that a claim ties."""
    return {one for field in claim_ends(type(claim)) for one in getattr(claim, field)}


@pytest.mark.parametrize(
    ("types", "of"),
    [
        ((), []),
        ((FindingType.GAP,), []),
        ((FindingType.NEED, FindingType.RISK), ["area/stockholms-län"]),
        ((), ["area/stockholms-län", "actor/milk"]),
    ],
)
async def test_what_is_missing(
    loaded: Store, project: Seeds, types: tuple[FindingType, ...], of: list[str]
) -> None:
    """Findings, seats empty or unnamed, mandates not held, figures unsaid; or the types alone."""
    missing = {
        claim.id
        for claim in project.claims
        if is_missing(claim, types) and (not of or ends(claim) & set(of))
    }
    found = await stated(Asking(loaded, ANY_TIME), of, types, counted=True, first=1000)
    assert sorted(claim["id"] for claim in found.page) == sorted(missing)
    assert found.total == len(missing) > 3


async def test_a_seat_there_is_no_right_to_is_not_missing(loaded: Store, project: Seeds) -> None:
    """That somebody is not to have a seat is stated, and no gap; the seeds have such a seat."""
    not_entitled = {
        claim.id
        for claim in project.claims
        if isinstance(claim, Seat) and claim.holding is Holding.NOT_ENTITLED
    }
    found = await stated(Asking(loaded, ANY_TIME), [], counted=True, first=1000)
    assert not_entitled
    assert not_entitled & {claim["id"] for claim in found.page} == set()
