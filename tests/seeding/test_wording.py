"""Claims without a sentence of their own are said in Swedish."""

# Tables of what is written and what comes of it are read across.
# ruff: noqa: E501

from collections.abc import Callable, Iterable

import pytest

from graph.model import swedish
from graph.model.values import (
    Does,
    NameForm,
    Obligation,
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
        ("ties:\n- {id: tie/a, subject: [actor/nätverket, person/åsa-öberg], type: steers, object: actor/styrgruppen, limit: vid behov, from: 2017-late, to: before 2019}", "Nätverket och {person/åsa-öberg} styr Styrgruppen (vid behov; från 2017 (slutet) till före 2019)."),
        ("ties:\n- {id: tie/a, subject: actor/nätverket, type: hosts, object: actor/styrgruppen, role: aktivt värdskap, status: proposed, modality: opinion}", "Nätverket är värd för Styrgruppen som aktivt värdskap (uppfattning; förslag)."),
        ("ties:\n- {id: tie/a, subject: actor/nätverket, type: hosts, object: actor/styrgruppen, text: Egna ord.}", "Egna ord."),
        ("ties:\n- {id: tie/a, subject: actor/nätverket, type: hosts, object: actor/styrgruppen, negated: true}", "Nätverket är inte värd för Styrgruppen."),
        ("ties:\n- {id: tie/a, subject: actor/nätverket, type: steers, object: actor/styrgruppen, negated: true, as_of: 2012}", "Nätverket styr inte Styrgruppen (enligt uppgift 2012)."),
        ("ties:\n- {id: tie/a, subject: actor/nätverket, type: signed, object: document/källa, verb: undertecknade}", "Nätverket undertecknade Källan."),
        ("ties:\n- {id: tie/a, subject: actor/nätverket, type: signed, object: document/källa, verb: har undertecknat, negated: true}", "Nätverket har inte undertecknat Källan."),
        ("ties:\n- {id: tie/a, subject: actor/nätverket, type: supports, object: actor/styrgruppen, condition: om medlen räcker, purpose: jämlik vård, reason: så vill staten}", "Nätverket stödjer Styrgruppen (villkor: om medlen räcker; syfte: jämlik vård; skäl: så vill staten)."),
        ("ties:\n- {id: tie/a, subject: actor/nätverket, type: supports, object: actor/styrgruppen, note: Vår anmärkning., from: 2012, to: open, announced_end: 2020-12}", "Nätverket stödjer Styrgruppen (från 2012; ska upphöra 2020-12)."),
        ("ties:\n- {id: tie/a, subject: actor/nätverket, type: supports, object: actor/styrgruppen, as_of: 2014..2014}", "Nätverket stödjer Styrgruppen (enligt uppgift vid en tidpunkt 2014)."),
        ("seats:\n- {id: seat/a, body: actor/styrgruppen, holder: person/åsa-öberg, position: chef, organisation: actor/nätverket, on_behalf_of: area/länet, role: chair, as_of: 2019}", "{person/åsa-öberg}, chef, Nätverket har plats som ordförande i Styrgruppen för Länet (enligt uppgift 2019)."),
        ("seats:\n- {id: seat/a, body: actor/styrgruppen, organisation: actor/nätverket, position: chef för nätverket}", "Chef för nätverket har plats som ledamot i Styrgruppen."),
        ("seats:\n- {id: seat/a, body: actor/styrgruppen, organisation: actor/nätverket, count: 3}", "Nätverket har 3 platser som ledamot i Styrgruppen."),
        ("seats:\n- {id: seat/a, body: actor/styrgruppen, organisation: actor/nätverket, count: null, negated: true}", "Det är inte så att Nätverket har flera platser som ledamot i Styrgruppen."),
        ("seats:\n- {id: seat/a, body: actor/styrgruppen, holder: person/åsa-öberg, role: substitute, appointed_by: actor/nätverket, proposed_by: person/åsa-öberg, stands_in_for: person/åsa-öberg}", "{person/åsa-öberg} har plats som ersättare i Styrgruppen, utsedd av Nätverket, föreslagen av {person/åsa-öberg}, i stället för {person/åsa-öberg}."),
        ("seats:\n- {id: seat/a, body: actor/styrgruppen, holding: vacant, on_behalf_of: area/länet}", "Platsen som ledamot i Styrgruppen för Länet är vakant."),
        ("seats:\n- {id: seat/a, body: actor/styrgruppen, holding: vacant, count: 2, organisation: actor/nätverket}", "2 platser som ledamot i Styrgruppen (Nätverket) är vakanta."),
        ("seats:\n- {id: seat/a, body: actor/styrgruppen, holding: unnamed, position: chef, count: 2}", "2 platser som ledamot i Styrgruppen (chef) innehas, men källan säger inte av vem."),
        ("seats:\n- {id: seat/a, body: actor/styrgruppen, holding: unnamed, on_behalf_of: area/länet}", "Plats som ledamot i Styrgruppen för Länet innehas, men källan säger inte av vem."),
        ("seats:\n- {id: seat/a, body: actor/styrgruppen, holding: unnamed, count: null}", "Flera platser som ledamot i Styrgruppen innehas, men källan säger inte av vem."),
        ("seats:\n- {id: seat/a, body: actor/styrgruppen, holding: not_entitled, on_behalf_of: area/länet}", "Länet har ingen plats i Styrgruppen."),
        ("seats:\n- {id: seat/a, body: actor/styrgruppen, holding: not_entitled, organisation: actor/nätverket, on_behalf_of: area/länet}", "Nätverket har ingen plats i Styrgruppen för Länet."),
        ("mandates:\n- {id: mandate/a, grantor: actor/nätverket, holder: actor/styrgruppen, power: decide, matter: matter/medlen, basis: document/källa, standing: lacked, reservation: utan mandat}", "Styrgruppen saknar mandat att besluta i fråga om Medlen, givet av Nätverket, med stöd i Källan; förbehåll: utan mandat."),
        ("mandates:\n- {id: mandate/a, holder: actor/styrgruppen, power: lead, regarding: frågor om vård, on_behalf_of: area/länet, standing: disputed}", "Styrgruppen har omstritt mandat att leda i fråga om frågor om vård för Länet."),
        ("mandates:\n- {id: mandate/a, holder: actor/styrgruppen, power: lead, matter: matter/medlen, regarding: annat, negated: true}", "Det är inte så att Styrgruppen har mandat att leda i fråga om Medlen och annat."),
        ("steps:\n- {id: step/a, matter: matter/medlen, actor: actor/styrgruppen, does: anchors, by: actor/nätverket, order: 2, obligation: must}", "Medlen förankras i Styrgruppen av Nätverket (steg 2), vilket ska ske."),
        ("steps:\n- {id: step/a, matter: matter/medlen, actor: actor/styrgruppen, does: consulted, obligation: may, modality: rule}", "Styrgruppen rådfrågas om Medlen, vilket kan ske (regel)."),
        ("grants:\n- {id: grant/a, payer: actor/nätverket, receiver: actor/styrgruppen, amount: 1800000, unit: SEK, precision: nearly, purpose: basnivå, on: 2019}", "Nätverket ger Styrgruppen närmare 1 800 000 kronor till basnivå (2019)."),
        ("grants:\n- {id: grant/a, payer: actor/nätverket, receiver: actor/styrgruppen, verb: erbjuder, agreement: document/källa, through: person/åsa-öberg, shared_with: actor/nätverket}", "Nätverket erbjuder Styrgruppen medel genom {person/åsa-öberg}, delat med Nätverket, enligt Källan."),
        ("grants:\n- {id: grant/a, payer: actor/nätverket, amount: 2.5, unit: percent, of_what: medlen}", "Nätverket ger 2,5 procent av medlen."),
        ("grants:\n- {id: grant/a, amount: 2.5, unit: percent, of_what: medlen}", "2,5 procent av medlen ges; källan säger varken av vem eller till vem."),
        ("grants:\n- {id: grant/a, amount: 1500, unit: SEK, precision: about}", "Omkring 1500 kronor ges; källan säger varken av vem eller till vem."),
        ("grants:\n- {id: grant/a, receiver: actor/styrgruppen}", "Styrgruppen får medel; källan säger inte av vem."),
        ("events:\n- {id: event/a, name: Dialogdag, type: dialogue, by: actor/nätverket, participant: actor/styrgruppen, place: Umeå, count: 3, on: 2018-spring}", "Dialogdag, av Nätverket, med Styrgruppen, i Umeå, 3 gånger (2018 (våren))."),
        ("events:\n- {id: event/a, name: dialogdag, type: dialogue, audience: area/länet, result: document/källa, count: 1}", "Dialogdag, riktat till Länet, som gav Källan."),
        ("events:\n- {id: event/a, name: dialogdag, type: dialogue, negated: true, from: 2018, to: 2019}", "Det är inte så: dialogdag (från 2018 till 2019)."),
        ("successions:\n- {id: succession/a, type: replaced, predecessor: actor/nätverket, successor: actor/styrgruppen}", "Nätverket ersattes av Styrgruppen."),
        ("successions:\n- {id: succession/a, type: dissolved, predecessor: actor/nätverket, on: about 2012}", "Nätverket upplöstes (omkring 2012)."),
        ("successions:\n- {id: succession/a, type: dissolved, predecessor: actor/nätverket, successor: actor/styrgruppen, basis: document/källa, status: planned}", "Nätverket upplöstes och efterföljdes av Styrgruppen, med stöd i Källan (planerat)."),
        ("measures:\n- {id: measure/a, of: actor/nätverket, trait: trait/antal-möten, value: 0.75, population: län, printed: närmare tre fjärdedelar}", "Antal möten för Nätverket bland län: 0,75 (närmare tre fjärdedelar)."),
        ("measures:\n- {id: measure/a, of: actor/nätverket, trait: trait/antal-möten, value: varje vecka, printed: varje vecka}", "Antal möten för Nätverket: varje vecka."),
        ("measures:\n- {id: measure/a, of: actor/nätverket, trait: trait/antal-möten, value: false}", "Antal möten för Nätverket: nej."),
        ("measures:\n- {id: measure/a, of: actor/nätverket, trait: trait/antal-möten, value: null}", "Antal möten för Nätverket: källan anger inte."),
        ("measures:\n- {id: measure/a, of: actor/nätverket, trait: trait/antal-möten, value: 4, negated: true}", "Det är inte så: antal möten för Nätverket: 4."),
        ("tasks:\n- {id: task/a, holder: actor/nätverket, name: sprida kunskap, towards: area/länet, cooperates_with: actor/styrgruppen}", "Nätverket har till uppgift: sprida kunskap, riktat till Länet, tillsammans med Styrgruppen."),
        ("tasks:\n- {id: task/a, holder: actor/nätverket, name: helhetssyn, type: principle, limit: i vissa län}", "Nätverket följer principen: helhetssyn (i vissa län)."),
        ("findings:\n- {id: finding/a, type: gap, name: mandat saknas, found_by: actor/nätverket}", "Lucka: mandat saknas, enligt Nätverket."),
        ("findings:\n- {id: finding/a, type: not_stated, name: vem som betalar}", "Källan anger inte: vem som betalar."),
        ("listings:\n- {id: listing/a, noun: seat, where: {body: [actor/nätverket, actor/styrgruppen]}, complete: true, on: 2013}", "Källans uppräkning för Nätverket och Styrgruppen är hel (2013)."),
        ("listings:\n- {id: listing/a, noun: tie, type: hosts, where: {object: [actor/nätverket]}, as_of: 2013}", "Källans uppräkning för Nätverket är inte säkert hel (enligt uppgift 2013)."),
        ("names:\n- {id: name/a, of: actor/nätverket, value: Nätet, form: official}", "Nätverket heter Nätet."),
        ("names:\n- {id: name/a, of: actor/nätverket, value: Nettet, form: printed, reason: Tryckfel.}", "Nätverket skrivs Nettet."),
        ("names:\n- {id: name/a, of: actor/nätverket, value: Vi som möts, form: label}", "Nätverket beskrivs här som Vi som möts."),
        ("names:\n- {id: name/a, of: actor/nätverket, value: Nätverket, form: label, as_of: 2012}", "NV beskrivs här som Nätverket (enligt uppgift 2012)."),
        ("names:\n- {id: name/a, of: actor/nätverket, value: Nätverket, form: former, to: 2012}", "NV hette tidigare Nätverket (till 2012)."),
        ("names:\n- {id: name/a, of: actor/nätverket, value: Gamla nätet, form: former, as_of: 2012}", "Nätverket hette 2012 Gamla nätet."),
        ("names:\n- {id: name/a, of: actor/nätverket, value: Gamla nätet, form: former, to: 2016, as_of: 2012}", "Nätverket hette 2012 Gamla nätet (till 2016)."),
        ("names:\n- {id: name/a, of: actor/nätverket, value: Gamla nätet, form: former, to: 2016}", "Nätverket hette tidigare Gamla nätet (till 2016)."),
        ("names:\n- {id: name/a, of: actor/styrgruppen, value: Styrgruppen, form: former, as_of: 2012}", "Styrgruppen var namnet 2012."),
        ("names:\n- {id: name/a, of: person/åsa-öberg, value: Å. Öberg, form: printed}", "Namnet {person/åsa-öberg} skrivs annorlunda i källan."),
    ],
)  # fmt: skip
def test_each_noun_has_its_sentence(checked: Checked, claim: str, expected: str) -> None:
    """The sentence holds the ends by name, the limit, the kind, the standing and the dates.

    A person is held by id, in braces; a denial is said as one; whoever the source does not name is
    said not to be named; a remark of ours stands in no sentence.
    """
    seeds = checked(HEAD + claim)
    identifier = claim.split("id: ")[1].split(",")[0]
    assert seeds.sentences[identifier] == expected
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


RENAMED = """
defaults: {document: document/gammal, section: 1, as_of: 2012}
documents:
- {id: document/gammal, name: Gamla rapporten, type: report, source: true, speaks_of: "2012"}
- {id: document/ny, name: Nya rapporten, type: report, source: true, speaks_of: "2022"}
actors:
- id: actor/skr
  name: Nya förbundet
  name_from: 2019-11-27
  type: association
  cite: {document: document/ny, section: 1}
  names: [{text: Gamla förbundet, form: former, to: 2019-11-27, cite: {document: document/gammal, section: 1}}]
ties:
- {id: tie/då, subject: actor/skr, type: supports, object: actor/nätverket}
- {id: tie/nu, subject: actor/skr, type: advises, object: actor/nätverket, as_of: 2022, cite: {document: document/ny, section: 2}}
- {id: tie/förr, subject: actor/skr, type: supports, object: actor/styrgruppen, on: 2010, cite: {document: document/ny, section: 2}}
"""


def test_a_sentence_speaks_in_the_names_of_its_time_and_source(checked: Checked) -> None:
    """A claim of 2012 says the name of then, one of 2022 that of now, looking back that of then."""
    said = checked(RENAMED).sentences
    assert said["tie/då"] == "Gamla förbundet stödjer Nätverket (enligt uppgift 2012)."
    assert said["tie/nu"] == "Nya förbundet ger råd till Nätverket (enligt uppgift 2022)."
    assert said["tie/förr"] == "Gamla förbundet stödjer Styrgruppen (2010)."


def test_a_name_is_told_of_what_is_called_so_then(checked: Checked) -> None:
    """The bearer of a name goes by one that has not ended when it holds, or by today's."""
    said = checked(
        """defaults: {document: document/källa, section: 1}
names:
- {id: name/gammalt, of: actor/styrgruppen, value: Gamla styrgruppen (social), form: former, from: 2001, to: 2014}
- {id: name/gammalt-kort, of: actor/styrgruppen, value: Gamla, form: short, from: 2001, to: 2013}
- {id: name/nytt-kort, of: actor/styrgruppen, value: GS, form: abbreviation, from: 2014}
- {id: name/gammalt-två, of: actor/styrgruppen, value: Gamla gruppen, form: former, to: 2014}
"""
    ).sentences
    assert said["name/nytt-kort"] == "Styrgruppen förkortas GS (från 2014)."
    assert said["name/gammalt-kort"].startswith("Gamla styrgruppen (social) kallas kort Gamla")
    assert said["name/gammalt"].startswith("Styrgruppen hette tidigare Gamla styrgruppen (social)")
    assert said["name/gammalt-två"] == "Styrgruppen hette tidigare Gamla gruppen (till 2014)."


def test_an_end_carries_what_it_was_called(checked: Checked) -> None:
    """Beside the id of an end stands the name of its time; a person's stands nowhere."""
    text = "seats:\n- {id: seat/a, body: actor/skr, holder: person/åsa-öberg, as_of: 2012}\n"
    row = rows_of(checked(RENAMED + text))["seat/a"]
    called = {edge.target: edge.properties.get("called") for edge in row.edges if edge.to_thing()}
    assert called["actor/skr"] == "Gamla förbundet"
    assert called["person/åsa-öberg"] is None


@pytest.mark.parametrize(
    ("known", "said"),
    [
        (NameForm, words.NAME_FORM),
        (TieType, swedish.TIE),
        (SeatRole, swedish.SEAT_ROLE),
        (Standing, swedish.STANDING),
        (Power, swedish.POWER),
        (Does, swedish.DOES),
        (SuccessionType, swedish.SUCCESSION),
        (SuccessionType, swedish.SUCCESSION_ALONE),
        (TaskType, swedish.TASK),
        (NameForm, words.NAME_ALONE),
        (Obligation, words.OBLIGATION),
    ],
)
def test_every_set_value_has_its_word(known: Iterable[object], said: dict[object, str]) -> None:
    """No value of the model is without a Swedish word."""
    assert set(said) == set(known)


def test_amounts_are_written_as_swedes_do() -> None:
    """Thousands are parted by a space, decimals by a comma; text stays."""
    assert words.amount(1234567, "SEK", Precision.AT_LEAST) == "minst 1 234 567 kronor"
    assert words.amount(0.5, None, Precision.EXACT) == "0,5"
    assert words.amount("varje vecka", None, Precision.EXACT) == "varje vecka"
    assert words.amount(None, "SEK", Precision.ABOUT) == ""
    assert words.amount(1500, "SEK", Precision.EXACT) == "1500 kronor"
    assert words.amount(12500, None, Precision.UP_TO) == "upp till 12 500"
    assert words.amount(3, "percent", Precision.JUST_OVER) == "drygt 3 procent"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2019-11", "2019-11"),
        ("about 2012", "omkring 2012"),
        ("before 2013", "före 2013"),
        ("after 2016-12-31", "efter 2016-12-31"),
        ("by 2015", "senast 2015"),
        ("2013..2015", "2013–2015"),
        ("2014..2014", "vid en tidpunkt 2014"),
        ("2018-spring", "2018 (våren)"),
        ("2017-late", "2017 (slutet)"),
    ],
)
def test_dates_are_said_in_swedish(text: str, said: str) -> None:
    """Each form of date has its Swedish words; from a year to itself is some time in it."""
    assert swedish.date(text) == said


@pytest.mark.parametrize(
    ("names", "said"),
    [([], ""), (["a"], "a"), (["a", "b"], "a och b"), (["a", "b", "c"], "a, b och c")],
)
def test_names_are_listed_as_swedes_do(names: list[str], said: str) -> None:
    """Commas between all but the last two."""
    assert words.listed(names) == said
