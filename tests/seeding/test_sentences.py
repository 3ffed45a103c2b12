"""A sentence stands by itself: what the fields say, it says."""

# Tables of what is written and what comes of it are read across.
# ruff: noqa: E501

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

HEAD = """
defaults: {document: document/källa, section: 1}
traits:
- {id: trait/kostnad, name: kostnad, said_of: [actor], value_kind: number}
topics: [{id: topic/barn, name: Barn}]
"""


@pytest.mark.parametrize(
    ("claim", "missing"),
    [
        # Ends.
        ("ties:\n- {id: tie/a, subject: actor/nätverket, type: steers, object: actor/styrgruppen, text: Nätverket styr Styrgruppen.}", None),
        ("ties:\n- {id: tie/a, subject: actor/nätverket, type: steers, object: actor/styrgruppen, text: NV styr STYRGRUPPEN.}", None),
        ("ties:\n- {id: tie/a, subject: actor/nätverket, type: steers, object: actor/styrgruppen, text: Nätverket styr den.}", "`object` actor/styrgruppen"),
        ("ties:\n- {id: tie/a, subject: actor/nätverket, type: steers, object: actor/styrgruppen, text: Det ena styr det andra.}", "`subject` actor/nätverket, `object` actor/styrgruppen"),
        ("seats:\n- {id: seat/a, body: actor/styrgruppen, holder: person/åsa-öberg, on_behalf_of: area/länet, text: '{person/åsa-öberg} sitter i Styrgruppen för Länet.'}", None),
        ("seats:\n- {id: seat/a, body: actor/styrgruppen, holder: person/åsa-öberg, text: Åsa Öberg sitter i Styrgruppen.}", "`holder` person/åsa-öberg"),
        ("steps:\n- {id: step/a, matter: matter/medlen, actor: actor/styrgruppen, does: decides, by: actor/nätverket, text: Styrgruppen beslutar om Medlen.}", "`by` actor/nätverket"),
        # What a claim is filed under, points on to or measures is no part of what it says.
        ("ties:\n- {id: tie/a, subject: actor/nätverket, type: steers, object: actor/styrgruppen, area: area/länet, topic: topic/barn, about: matter/medlen, text: Nätverket styr Styrgruppen.}", None),
        ("mandates:\n- {id: mandate/a, holder: actor/styrgruppen, power: decide, basis: document/källa, text: Styrgruppen får besluta.}", None),
        ("measures:\n- {id: measure/a, of: actor/nätverket, trait: trait/kostnad, value: dyrt, text: Nätverket är dyrt.}", None),
        # Numbers.
        ("measures:\n- {id: measure/a, of: actor/nätverket, trait: trait/kostnad, value: 1800000, text: Nätverket kostar 1 800 000 kronor.}", None),
        ("measures:\n- {id: measure/a, of: actor/nätverket, trait: trait/kostnad, value: 1800000, text: 'Nätverket kostar 1,8 miljoner kronor.'}", None),
        ("measures:\n- {id: measure/a, of: actor/nätverket, trait: trait/kostnad, value: 2500, text: 'Nätverket kostar 2,5 tusen.'}", None),
        ("measures:\n- {id: measure/a, of: actor/nätverket, trait: trait/kostnad, value: 1800000, text: Nätverket kostar 1 900 000 kronor.}", "the number 1.8e+06"),
        ("measures:\n- {id: measure/a, of: actor/nätverket, trait: trait/kostnad, value: 4, text: Nätverket har fyra.}", None),
        ("measures:\n- {id: measure/a, of: actor/nätverket, trait: trait/kostnad, value: 4, text: Nätverket har fyrtio.}", "the number 4"),
        ("measures:\n- {id: measure/a, of: actor/nätverket, trait: trait/kostnad, value: 0.75, text: 'Nätverket har 0,75.'}", None),
        ("measures:\n- {id: measure/a, of: actor/nätverket, trait: trait/kostnad, value: 0.75, text: Nätverket har tre fjärdedelar.}", "the number 0.75"),
        ("measures:\n- {id: measure/a, of: actor/nätverket, trait: trait/kostnad, value: true, text: Så är det i Nätverket.}", None),
        ("grants:\n- {id: grant/a, receiver: actor/nätverket, amount: 300, text: Nätverket får medel.}", "the number 300"),
        ("grants:\n- {id: grant/a, receiver: actor/nätverket, text: Nätverket får medel.}", None),
        ("seats:\n- {id: seat/a, body: actor/styrgruppen, organisation: actor/nätverket, count: 2, text: Nätverket har två platser i Styrgruppen.}", None),
        ("seats:\n- {id: seat/a, body: actor/styrgruppen, organisation: actor/nätverket, count: 2, text: Nätverket har platser i Styrgruppen.}", "the number 2"),
        ("seats:\n- {id: seat/a, body: actor/styrgruppen, organisation: actor/nätverket, text: Nätverket har plats i Styrgruppen.}", None),
        ("events:\n- {id: event/a, name: E, type: meeting, count: 5, text: Man möttes.}", "the number 5"),
        ("events:\n- {id: event/a, name: E, type: meeting, count: 5, text: Man möttes fem gånger.}", None),
        # The limit.
        ("ties:\n- {id: tie/a, subject: actor/nätverket, type: steers, object: actor/styrgruppen, limit: i vissa län, text: Nätverket styr Styrgruppen.}", "the limit 'i vissa län'"),
        ("ties:\n- {id: tie/a, subject: actor/nätverket, type: steers, object: actor/styrgruppen, limit: i vissa län, text: I vissa län styr Nätverket Styrgruppen.}", None),
        # Whom nobody names.
        ("ties:\n- {id: tie/a, subject: actor/nätverket, type: steers, object: actor/styrgruppen, text: Någon i Nätverket styr Styrgruppen.}", "who is meant by 'någon'"),
        ("ties:\n- {id: tie/a, subject: actor/nätverket, type: steers, object: actor/styrgruppen, text: Nätverket styr Styrgruppen någonstans.}", None),
    ],
)  # fmt: skip
def test_what_a_sentence_leaves_out_is_told(warned: Told, claim: str, missing: str | None) -> None:
    """Every end by a name it bears, every number, the limit; and nobody is "någon"."""
    identifier = claim.split("id: ")[1].split(",")[0]
    found = [one for one in warned(HEAD + claim) if "The sentence" in one]
    if missing is None:
        assert found == []
    else:
        start = f"1.yaml:7: The sentence of {identifier} leaves out {missing}: "
        assert [one[: len(start)] for one in found] == [start]


@pytest.mark.parametrize(
    "claim",
    [
        "ties:\n- {id: tie/a, subject: [actor/nätverket, person/åsa-öberg], type: steers, object: actor/styrgruppen, limit: vid behov}",
        "seats:\n- {id: seat/a, body: actor/styrgruppen, holding: unnamed, count: 3, on_behalf_of: area/länet, limit: i vissa län}",
        "seats:\n- {id: seat/a, body: actor/styrgruppen, holding: vacant, organisation: actor/nätverket, stands_in_for: person/åsa-öberg}",
        "seats:\n- {id: seat/a, body: actor/styrgruppen, holding: not_entitled, organisation: actor/nätverket, on_behalf_of: area/länet}",
        "mandates:\n- {id: mandate/a, grantor: actor/nätverket, holder: person/åsa-öberg, power: decide, matter: matter/medlen, on_behalf_of: area/länet}",
        "steps:\n- {id: step/a, matter: matter/medlen, actor: actor/styrgruppen, does: anchors, by: actor/nätverket}",
        "grants:\n- {id: grant/a, payer: actor/nätverket, receiver: actor/styrgruppen, through: area/länet, shared_with: person/åsa-öberg, agreement: document/källa, amount: 1234567}",
        "events:\n- {id: event/a, name: E, type: meeting, by: actor/nätverket, participant: actor/styrgruppen, audience: area/länet, count: 12}",
        "successions:\n- {id: succession/a, type: merged, predecessor: [actor/nätverket, actor/styrgruppen], successor: actor/nätverket}",
        "measures:\n- {id: measure/a, of: [actor/nätverket, area/länet], trait: trait/kostnad, value: 0.5, limit: ungefär}",
        "tasks:\n- {id: task/a, holder: actor/nätverket, name: stöd, towards: area/länet, cooperates_with: actor/styrgruppen}",
        "findings:\n- {id: finding/a, type: gap, name: f, found_by: actor/nätverket, limit: i vissa län}",
        "names:\n- {id: name/a, of: actor/nätverket, value: Nettet, form: short}",
        "listings:\n- {id: listing/a, noun: seat, where: {body: [actor/nätverket]}}",
    ],
)  # fmt: skip
def test_a_sentence_made_of_the_fields_leaves_nothing_out(warned: Told, claim: str) -> None:
    """Whatever the noun, the sentence that is made says all that is to be said."""
    claim = claim.replace("through: area/länet", "through: actor/styrgruppen")
    assert [one for one in warned(HEAD + claim) if "The sentence" in one] == []
