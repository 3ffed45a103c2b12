"""What an answer leaves aside, told in a sentence: counted from the views in which it counts."""

import pytest

from graph.model.values import Status
from graph.reading.asides import claims_told, elsewhere, explained, in_their_place, of_an_area
from graph.reading.asking import Asking
from graph.reading.claims import ClaimPage
from graph.reading.validity import validity_told
from graph.time import OPEN, Validity, span
from graph.view import View
from tests.reading.asked import Recorded

ASKED = View(span("2019"), scenario="scenario/s")
COUNTS = {"planned": 3, "proposed": 0, "replaced": 2}


async def counting(asking: Asking) -> int:
    """So many by what is looked at, and nine at any time."""
    return COUNTS[asking.view.standing] if asking.view.standing else 9


async def test_an_empty_answer_tells_where_there_is_something() -> None:
    """Each count with the argument that asks for it; what is possible is not among other times."""

    async def sideways(_: Asking) -> int:
        return 1

    told = await explained(
        Recorded().asking(ASKED),
        "Inget.",
        counting,
        found=0,
        possible=4,
        also={"åt andra hållet": sideways},
    )
    assert told == (
        "Inget. Därtill finns 4 bara möjligen då (`grades: POSSIBLE`), 3 som plan "
        "(`statuses: PLANNED`), 2 som scenariot ersätter (`proposal` säger med vad), 5 vid andra "
        "tider, 1 åt andra hållet."
    )


async def test_what_was_found_tells_of_no_other_times() -> None:
    """Where there is an answer, only what does not count by its standing is told beside it."""

    async def never(_: Asking) -> int:
        raise AssertionError

    told = await explained(
        Recorded().asking(View(span("2019"), statuses=tuple(Status))),
        "Ett.",
        never,
        found=1,
        also={"åt andra hållet": never},
    )
    assert told == "Ett."


@pytest.mark.parametrize(
    ("found", "told"),
    [
        (ClaimPage(0, [], {}), "Källorna ger inget som räknas och uppfyller villkoren."),
        (ClaimPage(1, [], {}), "Ett påstående."),
        (ClaimPage(2, [], {}), "2 påståenden."),
        (
            ClaimPage(2, [], {}, nearest=True),
            "Inget påstående har alla orden. 2 påståenden har flest av dem.",
        ),
    ],
)
async def test_claims_are_told(found: ClaimPage, told: str) -> None:
    """How many there are, and whether they hold all words; fewer words elsewhere count for none."""

    async def again(_: Asking, first: int) -> ClaimPage:
        assert first == 0
        return ClaimPage(7, [], {}, nearest=True)

    aside = " Därtill finns 7 som plan (`statuses: PLANNED`), 7 som förslag (`statuses: PROPOSED`)."
    said = await claims_told(Recorded().asking(), found, again)
    assert said == told + (aside if found.nearest else "")


async def test_without_a_scenario_nothing_is_replaced() -> None:
    """Nothing is asked of the store where no scenario is looked from."""

    async def never(_: Asking, first: int) -> ClaimPage:
        raise AssertionError(first)

    assert await in_their_place(Recorded().asking(), never) == []


def test_an_area_is_no_body() -> None:
    """Of an area it is told that bodies are to be asked about; of a body nothing."""
    assert "`actors(areas: …)`" in of_an_area("Stockholms län", "area", "mandat ges till organ")
    assert of_an_area("MILK", "actor", "mandat ges till organ") == ""


@pytest.mark.parametrize(
    ("held", "announced", "told"),
    [
        (Validity(None, None, None, None), None, "odaterat"),
        (Validity(None, None, "2012-02-15", None), None, "2012-02-15"),
        (Validity("by 2015", "2016..2023", None, None), None, "från senast 2015, till 2016–2023"),
        (Validity("2016", OPEN, None, "2019-11"), None, "från 2016, sett 2019-11, tills vidare"),
        (Validity(None, None, None, "2019"), "2020", "ska upphöra 2020, sett 2019"),
    ],
)
def test_validity_is_told_in_swedish(held: Validity, announced: str | None, told: str) -> None:
    """Start, end and sighting, each as the source dates it."""
    assert validity_told(held, announced) == told


def test_other_times_are_elsewhere_only_for_a_date() -> None:
    """Who asks of no date has been told of all times; who asks of one may look at the others."""
    dated, always = elsewhere(View(span("2019"))), elsewhere(View())
    (whenever,) = dated.keys() - always.keys()
    assert dated[whenever].at is None
    assert len(always) > 1
