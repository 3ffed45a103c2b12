import type { Words } from "../words/words";

/** What went wrong and what to do, as a reader of the page is told it. */
export const REFUSALS = {
  unknown: [
    "Adressen nämner något som källorna inte känner: {name}. Sök efter det i rutan högst upp.",
    "The address names something that the sources do not know: {name}. Search for it in the box on top.",
  ],
  ambiguous: [
    "Flera saker heter så som det står i adressen. Välj den som avses:",
    "Several things have the name that stands in the address. Choose the one meant:",
  ],
  wrongKind: [
    "Det som adressen nämner finns, men är inte av det slag som den här vyn visar: ett län är till exempel inget organ. Välj något annat, eller en annan vy.",
    "What the address names is there, but not of the kind that this view shows: a county is no body, for instance. Choose something else, or another view.",
  ],
  badDate: [
    "Datumet går inte att läsa. Skriv ett år, en månad, en dag eller ett spann: 2012, 2019-11, 2019-11-04, 2005..2020.",
    "The date cannot be read. Write a year, a month, a day or a span: 2012, 2019-11, 2019-11-04, 2005..2020.",
  ],
  badInput: [
    "Något i adressen går inte att använda så som det står. Välj det på nytt på sidan.",
    "Something in the address cannot be used as it stands. Choose it anew on the page.",
  ],
  badPage: [
    "Länken leder till en sida av en lista som har ändrats. Börja om från den första sidan.",
    "The link leads to a page of a list that has changed. Begin again from the first page.",
  ],
  tooLarge: [
    "Det är för mycket på en gång. Välj färre saker, ett län i stället för alla, eller en närmare krets.",
    "That is too much at once. Choose fewer things, one county instead of all, or a closer circle.",
  ],
  storeDown: [
    "Databasen svarar inte just nu. Försök igen om en stund; om det inte hjälper, säg till den som driver tjänsten.",
    "The database does not answer right now. Try again in a moment; if that does not help, tell whoever runs the service.",
  ],
  storeEmpty: [
    "Databasen är tom: inga uppgifter har laddats. Säg till den som driver tjänsten.",
    "The database is empty: nothing has been loaded. Tell whoever runs the service.",
  ],
  tooSlow: [
    "Svaret tog för lång tid och avbröts. Välj färre saker, eller försök igen om en stund.",
    "The answer took too long and was broken off. Choose fewer things, or try again in a moment.",
  ],
  noAnswer: [
    "Tjänsten svarar inte. Vänta lite och försök igen; om det inte hjälper är den avstängd eller nätet nere.",
    "The service does not answer. Wait a little and try again; if that does not help it is off, or the network is down.",
  ],
  notTrusted: [
    "Sidan och tjänsten passar inte ihop. Ladda om sidan; om det inte hjälper, säg till den som driver tjänsten.",
    "The page and the service do not fit together. Load the page again; if that does not help, tell whoever runs the service.",
  ],
  unforeseen: [
    "Något gick fel i tjänsten. Försök igen; om det kommer tillbaka, säg till den som driver den och nämn koden {code}.",
    "Something went wrong in the service. Try again; if it comes back, tell whoever runs it and give the code {code}.",
  ],
} satisfies Words<string>;

type Told = keyof typeof REFUSALS;

/** By the service's codes (docs/errors.md), and by those of what is no answer at all. */
export const BY_CODE: Readonly<Record<string, Told>> = {
  NO_ANSWER: "noAnswer",
  UNKNOWN_NAME: "unknown",
  AMBIGUOUS_NAME: "ambiguous",
  WRONG_NOUN: "wrongKind",
  BAD_DATE: "badDate",
  BAD_INPUT: "badInput",
  BAD_CURSOR: "badPage",
  PAGE_TOO_LARGE: "tooLarge",
  OPERATION_TOO_LARGE: "tooLarge",
  STORE_TIMEOUT: "tooSlow",
  STORE_FULL: "tooSlow",
  STORE_EMPTY: "storeEmpty",
  STORE: "storeDown",
  STORE_UNREACHABLE: "storeDown",
  STORE_REFUSED: "storeDown",
  STORE_PROTOCOL: "storeDown",
  STORE_FOREIGN: "storeDown",
  PRIVATE_STORE: "storeDown",
  SERVER_FAILED: "storeDown",
  GRAPHQL: "notTrusted",
  UNKNOWN_OPERATION: "notTrusted",
  PERSISTED_QUERY_NOT_FOUND: "notTrusted",
  PERSISTED_QUERY_NOT_SUPPORTED: "notTrusted",
  DOCUMENT_NOT_TRUSTED: "notTrusted",
};

export const toldOf = (code: string): Told => BY_CODE[code] ?? "unforeseen";
