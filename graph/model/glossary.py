"""What every set word is called in Swedish: of each enumeration of the model, and of the parts."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, Final

from graph.model import swedish
from graph.model.entities import ActorType, AreaType, DocumentType
from graph.model.values import (
    Arena,
    Does,
    EventType,
    FindingType,
    Holding,
    Modality,
    NameForm,
    Obligation,
    Power,
    SeatRole,
    Standing,
    Status,
    SuccessionType,
    TaskType,
    TieType,
)

__all__ = ["CALLED", "FINDING", "MODALITY", "PARTS", "STATUS"]

_AREA: Final = {
    AreaType.COUNTRY: "land",
    AreaType.COUNTY: "län",
    AreaType.SUB_REGION: "delregion",
    AreaType.MUNICIPALITY: "kommun",
    AreaType.HEALTHCARE_REGION: "sjukvårdsregion",
    AreaType.OTHER: "annat område",
}
_DOCUMENT: Final = {
    DocumentType.REPORT: "rapport",
    DocumentType.LEAFLET: "broschyr",
    DocumentType.LAW: "lag",
    DocumentType.ORDINANCE: "förordning",
    DocumentType.DIRECTIVE: "direktiv",
    DocumentType.INQUIRY: "utredning",
    DocumentType.AGREEMENT: "överenskommelse, avtal",
    DocumentType.DECISION: "beslut",
    DocumentType.PLAN: "plan",
    DocumentType.LETTER_OF_INTENT: "avsiktsförklaring",
    DocumentType.GUIDELINE: "riktlinje",
    DocumentType.WEBSITE: "webbplats",
    DocumentType.REFERENCE: "uppslagsverk",
    DocumentType.SURVEY: "enkät",
    DocumentType.ARTICLE: "artikel",
    DocumentType.OTHER: "annat dokument",
}
_EVENT: Final = {
    EventType.DECISION: "beslut",
    EventType.MEETING: "möte",
    EventType.WORKSHOP: "arbetsmöte, workshop",
    EventType.CONFERENCE: "konferens",
    EventType.TRAINING: "utbildning",
    EventType.DIALOGUE: "dialog",
    EventType.VISIT: "besök",
    EventType.SURVEY: "enkät",
    EventType.MAPPING: "kartläggning",
    EventType.AGREEMENT: "överenskommelse",
    EventType.PROPOSAL: "förslag",
    EventType.PUBLICATION: "utgivning",
    EventType.LAUNCH: "lansering",
    EventType.START: "start",
    EventType.END: "avslut",
    EventType.APPOINTMENT: "utnämning",
    EventType.ALLOCATION: "fördelning av medel",
    EventType.ANCHORING: "förankring",
    EventType.ACTIVITY: "aktivitet",
    EventType.ESTABLISHMENT: "bildande",
    EventType.EVALUATION: "utvärdering",
    EventType.CHANGE: "förändring",
    EventType.NOTICE: "besked",
}
FINDING: Final = {
    FindingType.GAP: "lucka",
    FindingType.NEED: "behov",
    FindingType.STRENGTH: "styrka",
    FindingType.WEAKNESS: "svaghet",
    FindingType.RISK: "risk",
    FindingType.CONDITION: "förutsättning",
    FindingType.BENEFIT: "nytta",
    FindingType.CONCLUSION: "slutsats",
    FindingType.RECOMMENDATION: "rekommendation",
    FindingType.SURVEY_RESULT: "enkätsvar",
    FindingType.DEFINITION: "definition",
    FindingType.DEVELOPMENT: "utveckling",
    FindingType.NOT_STATED: "källan anger inte",
}
MODALITY: Final = {
    Modality.FACT: "faktum",
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
    Status.IN_FORCE: "gäller",
    Status.ENDED: "avslutat",
    Status.PLANNED: "planerat",
    Status.PROPOSED: "förslag",
}
_FORM: Final = {
    NameForm.OFFICIAL: "officiellt namn",
    NameForm.SHORT: "kort namn",
    NameForm.ABBREVIATION: "förkortning",
    NameForm.ALIAS: "annat namn",
    NameForm.FORMER: "tidigare namn",
    NameForm.PRINTED: "namn så som det är tryckt",
    NameForm.ENGLISH: "engelskt namn",
    NameForm.LABEL: "beskrivning i stället för namn",
}
_HOLDING: Final = {
    Holding.HELD: "innehas",
    Holding.VACANT: "vakant",
    Holding.UNNAMED: "inte namngiven",
    Holding.NOT_ENTITLED: "har inte rätt till plats",
}
_ARENA: Final = {
    Arena.NATIONAL: "nationell",
    Arena.REGIONAL: "regional",
    Arena.SUB_REGIONAL: "delregional",
    Arena.LOCAL: "lokal",
}
_OBLIGATION: Final = {
    Obligation.MUST: "ska",
    Obligation.MUST_CONSIDER: "ska övervägas",
    Obligation.SHOULD: "bör",
    Obligation.MAY: "kan, får",
}
_DOES: Final = {
    Does.IDENTIFIES: "identifierar",
    Does.PROPOSES: "föreslår",
    Does.PREPARES: "bereder",
    Does.DECIDES: "beslutar",
    Does.ANCHORS: "förankrar, förankras i",
    Does.CONSULTED: "rådfrågas",
    Does.ACCOUNTABLE: "ansvarar för",
    Does.EXECUTES: "genomför",
    Does.INFORMED: "informeras",
}

CALLED: Final[Mapping[type[StrEnum], Mapping[Any, str]]] = {
    ActorType: swedish.BODIES,
    AreaType: _AREA,
    Arena: _ARENA,
    DocumentType: _DOCUMENT,
    Does: _DOES,
    EventType: _EVENT,
    FindingType: FINDING,
    Holding: _HOLDING,
    Modality: MODALITY,
    NameForm: _FORM,
    Obligation: _OBLIGATION,
    Power: swedish.POWER,
    SeatRole: swedish.SEAT_ROLE,
    Standing: swedish.STANDING,
    Status: STATUS,
    SuccessionType: swedish.SUCCESSION_ALONE,
    TaskType: swedish.TASK,
    TieType: swedish.TIE,
}
"""The words of each enumeration that claims and things are filtered by."""

PARTS: Final = {
    "about": "om",
    "actor": "aktör",
    "agreement": "överenskommelse",
    "appointed_by": "utsedd av",
    "area": "område",
    "audience": "målgrupp",
    "basis": "grund, stöd",
    "body": "organ",
    "by": "av",
    "contradicts": "motsäger",
    "cooperates_with": "i samverkan med",
    "found_by": "funnet av",
    "grantor": "mandatgivare",
    "holder": "innehavare",
    "lists": "räknar upp",
    "matter": "ärende",
    "object": "vem eller vad det riktas mot",
    "of": "namn på",
    "on_behalf_of": "företräder, för vems räkning",
    "organisation": "organisation",
    "participant": "deltagare",
    "payer": "betalare",
    "predecessor": "föregångare",
    "proposed_by": "föreslagen av",
    "receiver": "mottagare",
    "replaces": "ersätter",
    "result": "resultat",
    "scenario": "scenario",
    "shared_with": "delas med",
    "stands_in_for": "ersättare för",
    "subject": "vem eller vad det sägs om",
    "successor": "efterföljare",
    "through": "genom",
    "topic": "fokusområde",
    "towards": "gentemot",
    "trait": "egenskap",
}
"""The parts that things play in claims."""
