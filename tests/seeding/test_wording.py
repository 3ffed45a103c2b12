"""Claims without a sentence of their own are said in Swedish."""

# Tables of what is written and what comes of it are read across.
# ruff: noqa: E501

from collections.abc import Callable

import pytest

from graph.model.values import (
    Does,
    FindingType,
    NameForm,
    Power,
    Precision,
    SeatRole,
    Standing,
    SuccessionType,
    TaskType,
    TieType,
)
from graph.seeding import Seeds, words
from graph.seeding.rows import rows_of

Checked = Callable[..., Seeds]

HEAD = "defaults: {document: document/källa, section: 1}\n"


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        ("ties:\n- {id: tie/a, subject: [actor/nätverket, person/åsa-öberg], type: steers, object: actor/styrgruppen, limit: vid behov, from: 2017-late, to: before 2019}", "Nätverket och Åsa Öberg styr Styrgruppen (vid behov; från 2017 (slutet) till före 2019)."),
        ("ties:\n- {id: tie/a, subject: actor/nätverket, type: hosts, object: actor/styrgruppen, role: aktivt värdskap, status: proposed, modality: opinion}", "Nätverket är värd för Styrgruppen som aktivt värdskap (uppfattning; förslag)."),
        ("ties:\n- {id: tie/a, subject: actor/nätverket, type: hosts, object: actor/styrgruppen, text: Egna ord.}", "Egna ord."),
        ("seats:\n- {id: seat/a, body: actor/styrgruppen, holder: person/åsa-öberg, position: chef, organisation: actor/nätverket, on_behalf_of: area/länet, role: chair, as_of: 2019}", "Åsa Öberg, chef, Nätverket har plats som ordförande i Styrgruppen för Länet (enligt uppgift 2019)."),
        ("seats:\n- {id: seat/a, body: actor/styrgruppen, holding: vacant, on_behalf_of: area/länet}", "Platsen som ledamot i Styrgruppen för Länet är vakant."),
        ("seats:\n- {id: seat/a, body: actor/styrgruppen, holding: unnamed, position: chef, count: 2}", "Någon som källan inte namnger (chef) har 2 platser som ledamot i Styrgruppen."),
        ("seats:\n- {id: seat/a, body: actor/styrgruppen, holding: not_entitled, on_behalf_of: area/länet}", "Länet har ingen plats i Styrgruppen."),
        ("mandates:\n- {id: mandate/a, grantor: actor/nätverket, holder: actor/styrgruppen, power: decide, matter: matter/medlen, basis: document/källa, standing: lacked, reservation: utan mandat}", "Styrgruppen saknar mandat att besluta i fråga om Medlen, givet av Nätverket, med stöd i Källan; förbehåll: utan mandat."),
        ("steps:\n- {id: step/a, matter: matter/medlen, actor: actor/styrgruppen, does: anchors, by: actor/nätverket, order: 2, obligation: must}", "Medlen förankras i Styrgruppen av Nätverket (steg 2), vilket ska ske."),
        ("grants:\n- {id: grant/a, payer: actor/nätverket, receiver: actor/styrgruppen, amount: 1800000, unit: SEK, precision: nearly, purpose: basnivå, on: 2019}", "Nätverket ger Styrgruppen närmare 1 800 000 kronor till basnivå (2019)."),
        ("grants:\n- {id: grant/a, amount: 2.5, unit: percent, of_what: medlen}", "Någon som källan inte namnger ger 2,5 procent av medlen."),
        ("grants:\n- {id: grant/a, receiver: actor/styrgruppen}", "Någon som källan inte namnger ger Styrgruppen medel."),
        ("events:\n- {id: event/a, name: Dialogdag, type: dialogue, by: actor/nätverket, participant: actor/styrgruppen, place: Umeå, count: 3, on: 2018-spring}", "Dialogdag, av Nätverket, med Styrgruppen, i Umeå, 3 gånger (2018 (våren))."),
        ("successions:\n- {id: succession/a, type: replaced, predecessor: actor/nätverket, successor: actor/styrgruppen}", "Nätverket ersattes av Styrgruppen."),
        ("successions:\n- {id: succession/a, type: dissolved, predecessor: actor/nätverket, on: about 2012}", "Nätverket upplöstes (omkring 2012)."),
        ("measures:\n- {id: measure/a, of: actor/nätverket, property: andel, value: 0.75, population: län, printed: närmare tre fjärdedelar}", "Andel för Nätverket bland län: 0,75 (närmare tre fjärdedelar)."),
        ("measures:\n- {id: measure/a, of: actor/nätverket, property: röstar, value: true}", "Röstar för Nätverket: ja."),
        ("measures:\n- {id: measure/a, of: actor/nätverket, property: antal möten, value: null}", "Antal möten för Nätverket: källan anger inte."),
        ("tasks:\n- {id: task/a, holder: actor/nätverket, name: sprida kunskap, towards: area/länet, cooperates_with: actor/styrgruppen}", "Nätverket har till uppgift: sprida kunskap, riktat till Länet, tillsammans med Styrgruppen."),
        ("findings:\n- {id: finding/a, type: gap, name: mandat saknas, found_by: actor/nätverket}", "Lucka: mandat saknas, enligt Nätverket."),
        ("names:\n- {id: name/a, of: actor/nätverket, value: Nettet, form: printed, reason: Tryckfel.}", "Nätverket skrivs Nettet, Tryckfel."),
    ],
)  # fmt: skip
def test_each_noun_has_its_sentence(checked: Checked, claim: str, expected: str) -> None:
    """The sentence holds the ends by name, the limit, the kind, the standing and the dates."""
    seeds = checked(HEAD + claim)
    identifier = claim.split("id: ")[1].split(",")[0]
    assert rows_of(seeds)[identifier].properties["statement"] == expected


def test_claims_about_claims_are_said(checked: Checked) -> None:
    """A claim without a name is called by its sentence, and two that rest on each other end."""
    seeds = checked(
        HEAD
        + """mandates:
- {id: mandate/a, holder: actor/nätverket, power: decide, basis: mandate/b}
- {id: mandate/b, holder: actor/styrgruppen, power: lead, basis: mandate/a}
"""
    )
    statement = rows_of(seeds)["mandate/a"].properties["statement"]
    assert statement.startswith("Nätverket har mandat att besluta, med stöd i Styrgruppen har")


@pytest.mark.parametrize(
    ("known", "said"),
    [
        (NameForm, words.NAME_FORM),
        (TieType, words.TIE),
        (SeatRole, words.SEAT_ROLE),
        (Standing, words.STANDING),
        (Power, words.POWER),
        (Does, words.DOES),
        (SuccessionType, words.SUCCESSION),
        (SuccessionType, words.SUCCESSION_ALONE),
        (TaskType, words.TASK),
        (FindingType, words.FINDING),
    ],
)
def test_every_set_value_has_its_word(known: type, said: dict[object, str]) -> None:
    """No value of the model is without a Swedish word."""
    assert set(said) == set(known)  # pyright: ignore[reportArgumentType]


def test_amounts_are_written_as_swedes_do() -> None:
    """Thousands are parted by a space, decimals by a comma; text stays."""
    assert words.amount(1234567, "SEK", Precision.AT_LEAST) == "minst 1 234 567 kronor"
    assert words.amount(0.5, None, Precision.EXACT) == "0,5"
    assert words.amount("varje vecka", None, Precision.EXACT) == "varje vecka"
    assert words.amount(None, "SEK", Precision.ABOUT) == ""
