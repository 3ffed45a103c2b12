"""Accounts that agree are one claim with all their citations; those that differ stay apart."""

from collections.abc import Callable
from typing import Any

import pytest

from graph.model.claims import Claim, Measure, Seat, Tie
from graph.model.common import Citation, digest_of_id
from graph.seeding import Seeds
from graph.seeding.agreeing import agreed

Checked = Callable[..., Seeds]

A = Citation(document="document/a", section="1")
B = Citation(document="document/b", section="2")


def tie(number: int, cite: Citation = A, /, **fields: Any) -> Tie:
    """That one body steers another, as one document tells it."""
    data = {"subject": "actor/x", "type": "steers", "object": "actor/y", **fields}
    return Tie.model_validate({"id": f"tie/{number}", "cite": [cite.model_dump()], **data})


def ids(*claims: Claim) -> list[str]:
    """The ids of the claims that stay."""
    return [claim.id for claim in agreed(claims).claims]


def test_two_accounts_are_one_claim_with_both_citations() -> None:
    """The first stays, with the citations of both, each once and in their order."""
    found = agreed([tie(1, text="A."), tie(2, B, text="B."), tie(3, A)])
    (one,) = found.claims
    assert (one.id, one.text, one.cite) == ("tie/1", "A.", (A, B))
    assert found.same_as == {"tie/2": "tie/1", "tie/3": "tie/1"}


@pytest.mark.parametrize(
    "fields",
    [
        {"type": "advises"},
        {"object": "actor/z"},
        {"subject": ["actor/x", "actor/z"]},
        {"limit": "i vissa län"},
        {"condition": "vid behov"},
        {"modality": "opinion"},
        {"status": "ended"},
        {"negated": True},
        {"verb": "leder"},
        {"role": "ägare"},
        {"purpose": "stöd"},
        {"announced_end": "2020"},
        {"order": 2},
        {"status": "proposed", "scenario": "scenario/s"},
    ],
)
def test_what_says_something_else_stays_apart(fields: dict[str, Any]) -> None:
    """A limit, a modality, a denial, another end or verb: two claims, however alike."""
    assert ids(tie(1), tie(2, B, **fields)) == ["tie/1", "tie/2"]


@pytest.mark.parametrize(
    "fields",
    [
        {"text": "Med andra ord."},
        {"note": "Vår anmärkning."},
        {"area": "area/a"},
        {"topic": "topic/t"},
        {"about": "actor/z"},
    ],
)
def test_how_it_is_worded_and_filed_makes_no_other_claim(fields: dict[str, Any]) -> None:
    """Words, remarks and what a claim is filed under may differ; both filings are kept."""
    (one,) = agreed([tie(1, area="area/b"), tie(2, B, **fields)]).claims
    assert one.area == tuple(dict.fromkeys(["area/b", *one.area]))
    assert set(one.area) == {"area/b"} | ({"area/a"} if "area" in fields else set())


@pytest.mark.parametrize(
    ("one", "other", "dates"),
    [
        ({"start": "2018"}, {"start": "2018-01"}, ("2018-01", None, None, None)),
        ({"start": "2018-01"}, {"start": "2018"}, ("2018-01", None, None, None)),
        ({"start": "2018"}, {}, ("2018", None, None, None)),
        ({"end": "2019"}, {"end": "about 2019"}, (None, "2019", None, None)),
        ({"end": "open"}, {"end": "open"}, (None, "open", None, None)),
        ({"end": "open"}, {}, (None, "open", None, None)),
        ({"on": "2019"}, {"on": "2019-11"}, (None, None, "2019-11", None)),
        ({"as_of": "2012"}, {"as_of": "2019"}, (None, None, None, "2012")),
        ({"start": "2010"}, {"as_of": "2012"}, ("2010", None, None, "2012")),
    ],
)
def test_dates_that_can_be_those_of_one_are(
    one: dict[str, str], other: dict[str, str], dates: tuple[str | None, ...]
) -> None:
    """The finer date stays; what only one account tells is kept."""
    (made,) = agreed([tie(1, **one), tie(2, B, **other)]).claims
    assert (made.start, made.end, made.on, made.as_of) == dates


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"start": "2018"}, {"start": "2019"}),
        ({"end": "2018"}, {"end": "2019"}),
        ({"end": "2018"}, {"end": "open"}),
        ({"on": "2018"}, {"on": "2019"}),
        ({"on": "2018"}, {"as_of": "2018"}),
        ({"end": "2018"}, {"as_of": "2019"}),
        ({"as_of": "2009"}, {"start": "2010"}),
    ],
)
def test_dates_that_exclude_each_other_are_two_claims(
    one: dict[str, str], other: dict[str, str]
) -> None:
    """What began in another year, or was seen when the other was over, is another claim."""
    assert ids(tie(1, **one), tie(2, B, **other)) == ["tie/1", "tie/2"]
    assert ids(tie(2, B, **other), tie(1, **one)) == ["tie/2", "tie/1"]


def test_each_source_keeps_when_it_saw_it() -> None:
    """A citation that comes to a claim says when its source saw it, where that was not then."""
    found = agreed([tie(1, as_of="2012"), tie(2, B, as_of="2019"), tie(3, B, as_of="2012")])
    (one,) = found.claims
    assert one.as_of == "2012"
    assert one.cite == (A, B.model_copy(update={"as_of": "2019"}), B)


def test_claims_that_contradict_each_other_are_never_one() -> None:
    """Two accounts that contradict each other stay two, though they say the same."""
    assert ids(tie(1), tie(2, B, contradicts="tie/1")) == ["tie/1", "tie/2"]
    assert ids(tie(1, contradicts="tie/2"), tie(2, B)) == ["tie/1", "tie/2"]


def test_a_third_account_finds_the_one_it_agrees_with() -> None:
    """Among several that differ in time, each account joins the one it can be."""
    found = agreed(
        [tie(1, start="2010", end="2012"), tie(2, start="2015"), tie(3, B, as_of="2016")]
    )
    assert found.same_as == {"tie/3": "tie/2"}


def test_truth_and_number_are_told_apart() -> None:
    """One is no "yes", no text and not unsaid: measures of other values are other measures."""
    values: list[object] = [1, True, "1", None, "None", 1]
    measures = [
        Measure.model_validate(
            {"id": f"measure/{n}", "of": "actor/x", "trait": "trait/t", "value": value}
        )
        for n, value in enumerate(values)
    ]
    assert ids(*measures) == [f"measure/{n}" for n in range(5)]


def test_what_names_a_claim_that_goes_is_led_on() -> None:
    """A claim about, or against, one that became another speaks of the one that stays, once."""
    about = Seat.model_validate(
        {"id": "seat/a", "body": "actor/y", "position": "chef", "about": ["tie/1", "tie/2"]}
    )
    against = tie(4, object="actor/z", contradicts="tie/2")
    found = agreed([tie(1), tie(2, B), about, against])
    led = {claim.id: claim for claim in found.claims}
    assert led["seat/a"].about == ("tie/1",)
    assert led["tie/4"].contradicts == ("tie/1",)


SAID_TWICE = """
defaults: {document: document/källa, section: 1}
documents: [{id: document/b, name: B, type: report}]
ties:
- {id: tie/a, subject: actor/nätverket, type: steers, object: actor/styrgruppen, as_of: 2012}
- {id: tie/b, subject: actor/nätverket, type: steers, object: actor/styrgruppen, as_of: 2019, cite: {document: document/b, page: 4}}
"""  # noqa: E501


def test_a_claim_told_twice_counts_once_in_the_seeds(checked: Checked) -> None:
    """One claim, one sentence, both citations; the id that went leads to the one that stays."""
    seeds = checked(SAID_TWICE)
    (made,) = (claim for claim in seeds.claims if isinstance(claim, Tie) and claim.type == "steers")
    assert [(one.document, one.page, one.as_of) for one in made.cite or ()] == [
        ("document/källa", None, None),
        ("document/b", 4, "2019"),
    ]
    assert seeds.formerly == {"tie/a": (digest_of_id("tie/b"),)}
    assert "tie/b" not in {*seeds.sentences, *seeds.timelines}
