"""The Swedish words for what the nouns say with set values, numbers and dates."""

from collections.abc import Sequence
from typing import Final

from graph.model.values import (
    Does,
    FindingType,
    Modality,
    NameForm,
    Obligation,
    Power,
    Precision,
    SeatRole,
    Standing,
    Status,
    SuccessionType,
    TaskType,
    TieType,
)

__all__ = [
    "DOES",
    "FINDING",
    "MODALITY",
    "NAME_ALONE",
    "NAME_FORM",
    "OBLIGATION",
    "POWER",
    "SEAT_ROLE",
    "STANDING",
    "STATUS",
    "SUCCESSION",
    "SUCCESSION_ALONE",
    "TASK",
    "TIE",
    "amount",
    "date",
    "listed",
]

MODALITY: Final = {
    Modality.RULE: "regel",
    Modality.REQUIREMENT: "krav",
    Modality.EXPECTATION: "förväntan",
    Modality.AIM: "mål",
    Modality.ATTEMPT: "försök",
    Modality.POSSIBILITY: "möjlighet",
    Modality.OPINION: "uppfattning",
    Modality.EXAMPLE: "exempel",
}
STATUS: Final = {
    Status.ENDED: "avslutat",
    Status.PLANNED: "planerat",
    Status.PROPOSED: "förslag",
}
NAME_FORM: Final = {
    NameForm.OFFICIAL: "heter",
    NameForm.SHORT: "kallas kort",
    NameForm.ABBREVIATION: "förkortas",
    NameForm.ALIAS: "kallas",
    NameForm.FORMER: "hette tidigare",
    NameForm.PRINTED: "skrivs",
    NameForm.ENGLISH: "heter på engelska",
    NameForm.LABEL: "beskrivs här som",
}
NAME_ALONE: Final = {
    NameForm.OFFICIAL: "{name} är namnet",
    NameForm.SHORT: "{name} är ett kort namn",
    NameForm.ABBREVIATION: "{name} är en förkortning",
    NameForm.ALIAS: "{name} är ett namn som används",
    NameForm.FORMER: "{name} var namnet tidigare",
    NameForm.PRINTED: "{name} är namnet så som det är tryckt",
    NameForm.ENGLISH: "{name} är namnet på engelska",
    NameForm.LABEL: "{name} är den beskrivning som används här",
}
TIE: Final = {
    TieType.PART_OF: "är en del av",
    TieType.MEMBER_OF: "är medlem i",
    TieType.PARTY_TO: "är part i",
    TieType.PARTICIPATES_IN: "deltar i",
    TieType.COVERS: "verkar i",
    TieType.LOCATED_IN: "ligger i",
    TieType.STEERS: "styr",
    TieType.LEADS: "leder",
    TieType.CHAIRS: "är ordförande i",
    TieType.OWNS: "äger",
    TieType.PRINCIPAL_OF: "är huvudman för",
    TieType.ACCOUNTABLE_FOR: "ansvarar för",
    TieType.HOSTS: "är värd för",
    TieType.FINANCES: "finansierar",
    TieType.COMMISSIONS: "ger uppdrag till",
    TieType.EMPLOYS: "anställer",
    TieType.APPOINTS: "utser",
    TieType.NOMINATES: "nominerar",
    TieType.COORDINATES: "samordnar",
    TieType.SUPPORTS: "stödjer",
    TieType.ADVISES: "ger råd till",
    TieType.STAFFS: "bemannar",
    TieType.COOPERATES_WITH: "samverkar med",
    TieType.COMMUNICATES_WITH: "kommunicerar med",
    TieType.REPRESENTS: "företräder",
    TieType.CREATED: "har skapat",
    TieType.PROPOSED: "har föreslagit",
    TieType.SIGNED: "har tecknat",
    TieType.PUBLISHES: "ger ut",
    TieType.RUNS: "driver",
    TieType.RESTS_ON: "vilar på",
    TieType.REPORTS_TO: "rapporterar till",
    TieType.INSPIRED: "har inspirerat",
    TieType.WORKS_WITH_TOPIC: "arbetar med",
    TieType.TARGETS: "riktar sig till",
    TieType.USES: "använder",
    TieType.CORRESPONDS_TO: "motsvarar",
}
SEAT_ROLE: Final = {
    SeatRole.ORDINARY: "ledamot",
    SeatRole.CHAIR: "ordförande",
    SeatRole.VICE_CHAIR: "vice ordförande",
    SeatRole.SUBSTITUTE: "ersättare",
    SeatRole.CO_OPTED: "adjungerad",
    SeatRole.SECRETARY: "sekreterare",
    SeatRole.CONVENER: "sammankallande",
    SeatRole.CONTACT: "kontaktperson",
    SeatRole.INVITED: "inbjuden",
}
STANDING: Final = {
    Standing.HELD: "har mandat att",
    Standing.LACKED: "saknar mandat att",
    Standing.DISPUTED: "har omstritt mandat att",
}
POWER: Final = {
    Power.REPRESENT: "företräda",
    Power.DECIDE: "besluta",
    Power.GUIDE: "vägleda",
    Power.PREPARE: "bereda",
    Power.PROPOSE: "föreslå",
    Power.ADVISE: "ge råd",
    Power.COORDINATE: "samordna",
    Power.LEAD: "leda",
    Power.APPOINT: "utse",
    Power.NOMINATE: "nominera",
    Power.RECEIVE_FUNDS: "ta emot medel",
    Power.DISTRIBUTE_FUNDS: "fördela medel",
    Power.ACCOUNT: "redovisa",
    Power.FOLLOW_UP: "följa upp",
    Power.DEVELOP: "utveckla",
    Power.EXECUTE: "genomföra",
    Power.INVESTIGATE: "utreda",
    Power.SUPPORT: "stödja",
}
DOES: Final = {
    Does.IDENTIFIES: "{actor} identifierar {matter}",
    Does.PROPOSES: "{actor} föreslår {matter}",
    Does.PREPARES: "{actor} bereder {matter}",
    Does.DECIDES: "{actor} beslutar om {matter}",
    Does.ANCHORS: "{matter} förankras i {actor}",
    Does.CONSULTED: "{actor} rådfrågas om {matter}",
    Does.ACCOUNTABLE: "{actor} ansvarar för {matter}",
    Does.EXECUTES: "{actor} genomför {matter}",
    Does.INFORMED: "{actor} informeras om {matter}",
}
OBLIGATION: Final = {
    Obligation.MUST: "vilket ska ske",
    Obligation.MUST_CONSIDER: "vilket ska övervägas",
    Obligation.SHOULD: "vilket bör ske",
    Obligation.MAY: "vilket kan ske",
}
SUCCESSION: Final = {
    SuccessionType.TAKEN_OVER: "togs över av",
    SuccessionType.MERGED: "gick samman till",
    SuccessionType.SPLIT: "delades upp i",
    SuccessionType.REPLACED: "ersattes av",
    SuccessionType.CONVERTED: "ombildades till",
    SuccessionType.DISSOLVED: "upplöstes och efterföljdes av",
    SuccessionType.JOINED: "gick in i",
    SuccessionType.MOVED: "flyttades till",
}
SUCCESSION_ALONE: Final = {
    SuccessionType.TAKEN_OVER: "togs över",
    SuccessionType.MERGED: "gick samman",
    SuccessionType.SPLIT: "delades upp",
    SuccessionType.REPLACED: "ersattes",
    SuccessionType.CONVERTED: "ombildades",
    SuccessionType.DISSOLVED: "upplöstes",
    SuccessionType.JOINED: "gick in i ett annat organ",
    SuccessionType.MOVED: "flyttades",
}
TASK: Final = {
    TaskType.TASK: "har till uppgift",
    TaskType.PURPOSE: "har till syfte",
    TaskType.AIM: "har som mål",
    TaskType.ACTIVITY: "arbetar med",
    TaskType.PRINCIPLE: "följer principen",
}
FINDING: Final = {
    FindingType.GAP: "Lucka",
    FindingType.NEED: "Behov",
    FindingType.STRENGTH: "Styrka",
    FindingType.WEAKNESS: "Svaghet",
    FindingType.RISK: "Risk",
    FindingType.CONDITION: "Förutsättning",
    FindingType.BENEFIT: "Nytta",
    FindingType.CONCLUSION: "Slutsats",
    FindingType.RECOMMENDATION: "Rekommendation",
    FindingType.SURVEY_RESULT: "Enkätsvar",
    FindingType.DEFINITION: "Definition",
    FindingType.DEVELOPMENT: "Utveckling",
    FindingType.NOT_STATED: "Källan anger inte",
}
_PRECISION: Final = {
    Precision.ABOUT: "omkring",
    Precision.NEARLY: "närmare",
    Precision.JUST_OVER: "drygt",
    Precision.AT_LEAST: "minst",
    Precision.AT_MOST: "högst",
    Precision.UP_TO: "upp till",
}
_DATE_WORDS: Final = (
    ("about ", "omkring "),
    ("before ", "före "),
    ("after ", "efter "),
    ("by ", "senast "),
    ("..", "–"),
    ("-spring", " (våren)"),
    ("-summer", " (sommaren)"),
    ("-autumn", " (hösten)"),
    ("-early", " (början)"),
    ("-mid", " (mitten)"),
    ("-late", " (slutet)"),
)
_TRUTH: Final = {True: "ja", False: "nej"}
_UNITS: Final = {"percent": "procent", "SEK": "kronor"}


def listed(names: Sequence[str]) -> str:
    """The names as a Swede lists them: "a, b och c"; nothing for none."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} och {names[-1]}"


def date(text: str) -> str:
    """A date text in Swedish; the years from 2014 to 2014 are some time in 2014."""
    first, _, last = text.partition("..")
    if first == last:
        return f"vid en tidpunkt {first}"
    for word, swedish in _DATE_WORDS:
        text = text.replace(word, swedish)
    return text


def amount(value: bool | float | str | None, unit: str | None, precision: Precision) -> str:
    """A value with its unit and how exact it is: "närmare 1 800 000 kronor"; "" when not said."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return _TRUTH[value]
    said = value if isinstance(value, str) else _number(value)
    parts = (_PRECISION.get(precision), said, _UNITS.get(unit, unit) if unit else None)
    return " ".join(part for part in parts if part)


def _number(value: float) -> str:
    if value == int(value) and 1000 <= value < 10_000:
        # Four figures are written together, as a year is.
        return f"{value:.0f}"
    whole = f"{value:,.0f}" if value == int(value) else f"{value:,}"
    return whole.replace(",", " ").replace(".", ",")
