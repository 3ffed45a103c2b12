"""The Swedish words for set values and dates, as sentences and drawings alike say them."""

from typing import Final

from graph.model.entities import ActorType
from graph.model.values import (
    Does,
    Power,
    SeatRole,
    Standing,
    SuccessionType,
    TaskType,
    TieType,
)

__all__ = [
    "BODIES",
    "DOES",
    "POWER",
    "SEAT_ROLE",
    "STANDING",
    "SUCCESSION",
    "SUCCESSION_ALONE",
    "TASK",
    "THINGS",
    "TIE",
    "date",
]

BODIES: Final = {
    ActorType.GOVERNMENT: "regeringsorgan",
    ActorType.AGENCY: "myndigheter",
    ActorType.COUNTY_BOARD: "länsstyrelser",
    ActorType.ASSOCIATION: "föreningar",
    ActorType.MUNICIPAL_ASSOCIATION: "kommunförbund",
    ActorType.REGIONAL_ASSOCIATION: "regionförbund",
    ActorType.REGION: "regioner",
    ActorType.HEALTHCARE_REGION: "sjukvårdsregioner",
    ActorType.MUNICIPALITY: "kommuner",
    ActorType.ADMINISTRATION: "förvaltningar",
    ActorType.DEPARTMENT: "avdelningar",
    ActorType.POLITICAL_BOARD: "politiska organ",
    ActorType.STEERING_GROUP: "styrgrupper",
    ActorType.MANAGEMENT_GROUP: "ledningsgrupper",
    ActorType.WORKING_GROUP: "arbetsgrupper",
    ActorType.REFERENCE_GROUP: "referensgrupper",
    ActorType.COLLABORATION_GROUP: "samverkansgrupper",
    ActorType.COUNCIL: "råd",
    ActorType.COMMITTEE: "kommittéer",
    ActorType.NETWORK: "nätverk",
    ActorType.RSS: "regionala samverkans- och stödstrukturer",
    ActorType.RESEARCH_UNIT: "FoU-enheter",
    ActorType.UNIVERSITY: "lärosäten",
    ActorType.CENTRE: "centrum",
    ActorType.PARTNERSHIP: "partnerskap",
    ActorType.PROGRAMME: "program",
    ActorType.PROGRAMME_AREA: "programområden",
    ActorType.PROJECT: "projekt",
    ActorType.SYSTEM: "system",
    ActorType.SERVICE: "tjänster",
    ActorType.COMPANY: "företag",
    ActorType.FOUNDATION: "stiftelser",
    ActorType.USER_ORGANISATION: "brukarorganisationer",
    ActorType.FUNDER: "finansiärer",
    ActorType.OFFICIALS: "grupper av tjänstepersoner",
    ActorType.CLASS: "grupper av organ",
    ActorType.OTHER: "andra organ",
}
"""Several bodies of a type, as a box that stands for them is called."""

THINGS: Final = {
    "area": "områden",
    "post": "befattningar",
    "person": "personer",
    "matter": "ärenden",
    "topic": "fokusområden",
    "trait": "egenskaper",
    "document": "dokument",
    "scenario": "scenarier",
}
"""The same of things of other nouns."""

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


def date(text: str) -> str:
    """A date text in Swedish; the years from 2014 to 2014 are some time in 2014."""
    first, _, last = text.partition("..")
    if first == last:
        return f"vid en tidpunkt {first}"
    for word, swedish in _DATE_WORDS:
        text = text.replace(word, swedish)
    return text
