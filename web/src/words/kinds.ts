/** What things and claims are: nouns and types in the singular, as one says of a single one. */
import type { Language } from "../address/address";

type Kinds = Readonly<Record<string, readonly [sv: string, en: string]>>;

const NOUNS: Kinds = {
  ACTOR: ["organ", "body"],
  AREA: ["område", "area"],
  POST: ["befattning", "post"],
  PERSON: ["person", "person"],
  MATTER: ["ärende", "matter"],
  TOPIC: ["fokusområde", "topic"],
  TRAIT: ["egenskap", "trait"],
  DOCUMENT: ["dokument", "document"],
  SCENARIO: ["förslag", "proposal"],
  NAME: ["namn", "name"],
  TIE: ["samband", "tie"],
  SEAT: ["plats", "seat"],
  MANDATE: ["mandat", "mandate"],
  STEP: ["led i beslut", "step in a decision"],
  GRANT: ["medel", "grant"],
  EVENT: ["händelse", "event"],
  SUCCESSION: ["efterföljd", "succession"],
  MEASURE: ["egenskap", "trait"],
  TASK: ["uppgift", "task"],
  FINDING: ["iakttagelse", "finding"],
  LISTING: ["uppräkning", "list"],
};

const TYPES: Kinds = {
  ADMINISTRATION: ["förvaltning", "administration"],
  AGENCY: ["myndighet", "agency"],
  ASSOCIATION: ["förening", "association"],
  CENTRE: ["centrum", "centre"],
  CLASS: ["grupp av organ", "class of bodies"],
  COLLABORATION_GROUP: ["samverkansgrupp", "collaboration group"],
  COMMITTEE: ["kommitté", "committee"],
  COMPANY: ["företag", "company"],
  COUNCIL: ["råd", "council"],
  COUNTRY: ["land", "country"],
  COUNTY: ["län", "county"],
  COUNTY_BOARD: ["länsstyrelse", "county administrative board"],
  DEPARTMENT: ["avdelning", "department"],
  FOUNDATION: ["stiftelse", "foundation"],
  FUNDER: ["finansiär", "funder"],
  GOVERNMENT: ["regeringsorgan", "government body"],
  HEALTHCARE_REGION: ["sjukvårdsregion", "healthcare region"],
  MANAGEMENT_GROUP: ["ledningsgrupp", "management group"],
  MUNICIPALITY: ["kommun", "municipality"],
  MUNICIPAL_ASSOCIATION: ["kommunförbund", "association of municipalities"],
  NETWORK: ["nätverk", "network"],
  OFFICIALS: ["grupp av tjänstepersoner", "group of officials"],
  PARTNERSHIP: ["partnerskap", "partnership"],
  POLITICAL_BOARD: ["politiskt organ", "political board"],
  PROGRAMME: ["program", "programme"],
  PROGRAMME_AREA: ["programområde", "programme area"],
  PROJECT: ["projekt", "project"],
  REFERENCE_GROUP: ["referensgrupp", "reference group"],
  REGION: ["region", "region"],
  REGIONAL_ASSOCIATION: ["regionförbund", "regional association"],
  RESEARCH_UNIT: ["FoU-enhet", "R&D unit"],
  RSS: ["regional samverkans- och stödstruktur", "regional support structure"],
  SERVICE: ["tjänst", "service"],
  STEERING_GROUP: ["styrgrupp", "steering group"],
  SUB_REGION: ["delregion", "sub-region"],
  SYSTEM: ["system", "system"],
  UNIVERSITY: ["lärosäte", "university"],
  USER_ORGANISATION: ["brukarorganisation", "user organisation"],
  WORKING_GROUP: ["arbetsgrupp", "working group"],
  AGREEMENT: ["överenskommelse", "agreement"],
  ARTICLE: ["artikel", "article"],
  DECISION: ["beslut", "decision"],
  DIRECTIVE: ["direktiv", "directive"],
  GUIDELINE: ["riktlinje", "guideline"],
  INQUIRY: ["utredning", "inquiry"],
  LAW: ["lag", "law"],
  LEAFLET: ["broschyr", "leaflet"],
  LETTER_OF_INTENT: ["avsiktsförklaring", "letter of intent"],
  ORDINANCE: ["förordning", "ordinance"],
  PLAN: ["plan", "plan"],
  REFERENCE: ["uppslagsverk", "reference"],
  REPORT: ["rapport", "report"],
  SURVEY: ["enkät", "survey"],
  WEBSITE: ["webbplats", "website"],
};

/** What a single thing or claim is called by its noun and, where that says more, its type. */
export function kindOf(language: Language, noun: string, type: string | null = null): string {
  const words = (type !== null && TYPES[type]) || NOUNS[noun];
  return words?.[language === "sv" ? 0 : 1] ?? noun.toLowerCase();
}

const MANY: Kinds = {
  NAME: ["Namn", "Names"],
  TIE: ["Samband", "Ties"],
  SEAT: ["Platser", "Seats"],
  MANDATE: ["Mandat", "Mandates"],
  STEP: ["Led i beslut", "Steps in decisions"],
  GRANT: ["Medel", "Grants"],
  EVENT: ["Händelser", "Events"],
  SUCCESSION: ["Efterföljder", "Successions"],
  MEASURE: ["Egenskaper och mått", "Traits and measures"],
  TASK: ["Vad organ är till för", "What bodies are there to do"],
  FINDING: ["Iakttagelser", "Findings"],
  LISTING: ["Uppräkningar", "Lists"],
};

/** The heading over claims of a noun. */
export function kindsOf(language: Language, noun: string): string {
  return MANY[noun]?.[language === "sv" ? 0 : 1] ?? kindOf(language, noun);
}
