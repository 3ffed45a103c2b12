import type { Hop, Ending } from "./query";
import { SURE } from "../../words/sure";
import type { Words } from "../../words/words";

export const CHAIN = {
  up: ["Varifrån mandatet kommer", "Where the mandate comes from"],
  down: ["Vem som handlar på mandatet", "Who acts on the mandate"],
  ways: ["Vilken väg kedjan läses", "Which way the chain is read"],
  titleUp: ["Varifrån får {name} sitt mandat?", "Where does {name} get its mandate?"],
  titleDown: ["Vem handlar på mandat av {name}?", "Who acts on a mandate from {name}?"],
  titleNone: ["Varifrån kommer mandatet?", "Where does the mandate come from?"],
  choose: [
    "Välj ett organ, så ritas kedjan från den som ger mandatet till den som har det.",
    "Choose a body, and the chain is drawn from who gives the mandate to who has it.",
  ],
  notOne: [
    "Mandat ges till organ, och det som länken nämner är inget organ som källorna känner. Välj ett här:",
    "Mandates are given to bodies, and what the link names is no body that the sources know. Choose one here:",
  ],
  readUp: [
    "Läs nedifrån och upp: nederst den som frågan gäller, överst där kedjan börjar eller bryts. Pilarna går från den som ger mandatet till den som får det.",
    "Read from the bottom upwards: at the bottom whom the question is about, at the top where the chain begins or breaks. Arrows go from who gives the mandate to who gets it.",
  ],
  readDown: [
    "Läs uppifrån och ned: överst den som ger mandat, därunder de som handlar på det.",
    "Read from the top downwards: at the top who gives a mandate, below those who act on it.",
  ],
  pictureUp: ["Mandatkedjan till {name}, med början överst", "The mandate chain to {name}, from its beginning at the top"],
  pictureDown: ["De som handlar på mandat av {name}", "Those who act on a mandate from {name}"],
  HELD: ["har mandat att {power}", "has a mandate to {power}"],
  LACKED: ["saknar mandat att {power}", "lacks a mandate to {power}"],
  DISPUTED: ["har omstritt mandat att {power}", "has a disputed mandate to {power}"],
  reservation: ["Förbehåll: {what}", "Reservation: {what}"],
  limit: ["Gräns: {what}", "Limit: {what}"],
  condition: ["Villkor: {what}", "Condition: {what}"],
  behalf: ["För {what}", "On behalf of {what}"],
  basis: ["Grund: {what}", "Basis: {what}"],
  noBasis: ["Grunden sägs inte", "The basis is not stated"],
  against: SURE.against,
  ORIGIN: [
    "Kedjan börjar här: bakom {name} sägs ingen stå.",
    "Here the chain begins: nobody is said to stand behind {name}.",
  ],
  LAST_HOLDER: [
    "Kedjan slutar här: ingen sägs handla på mandat av {name}.",
    "Here the chain ends: nobody is said to act on a mandate from {name}.",
  ],
  GRANTOR_NOT_STATED: [
    "Kedjan bryts: källan säger inte vem som gett {name} mandatet.",
    "The chain breaks: the source does not say who gave {name} the mandate.",
  ],
  HOLDER_NOT_STATED: [
    "Kedjan bryts: källan säger inte vem som fått mandatet av {name}.",
    "The chain breaks: the source does not say who got the mandate from {name}.",
  ],
  LACK: [
    "Kedjan bryts: enligt källan saknar {name} mandatet.",
    "The chain breaks: according to the source {name} lacks the mandate.",
  ],
  DISPUTE: [
    "Kedjan bryts: mandatet för {name} är omstritt.",
    "The chain breaks: the mandate of {name} is disputed.",
  ],
  CYCLE: ["Kedjan går i cirkel: den är tillbaka vid {name}.", "The chain goes in a circle: it is back at {name}."],
  toBody: ["Mer om {name}", "More about {name}"],
  chainOf: ["Mandatkedjan för {name}", "The mandate chain of {name}"],
  chain: ["Kedja", "Chain"],
  chainNumbered: ["Kedja {number}. {ends}", "Chain {number}. {ends}"],
  others: ["Välj ett annat organ", "Choose another body"],
  step: ["Led", "Step"],
  holder: ["Vem som har mandatet", "Who has the mandate"],
  mandate: ["Mandat", "Mandate"],
  about: ["Om vad", "About what"],
  grantor: ["Vem som ger det", "Who gives it"],
  basisHead: ["Grund", "Basis"],
  limits: ["Förbehåll och gränser", "Reservations and limits"],
  grade: SURE.howSurely,
  notStated: SURE.notStated,
  here: ["Organ i länet som sägs ha mandat", "Bodies of the county that are said to have a mandate"],
  nation: ["I hela landet", "In the whole country"],
  ever: ["Organ i länet som sägs ha mandat vid någon annan tid", "Bodies of the county that are said to have a mandate at some other time"],
  givers: ["De som ger mandat", "Those who give mandates"],
  none: ["Källorna nämner inga då.", "The sources name none then."],
} satisfies Words<string>;

/** The key of the sentence for each ending. */
export const ENDING: Record<Ending, keyof typeof CHAIN> = {
  ORIGIN: "ORIGIN",
  LAST_HOLDER: "LAST_HOLDER",
  GRANTOR_NOT_STATED: "GRANTOR_NOT_STATED",
  HOLDER_NOT_STATED: "HOLDER_NOT_STATED",
  LACKED: "LACK",
  DISPUTED: "DISPUTE",
  CYCLE: "CYCLE",
};

export const POWER = {
  REPRESENT: ["företräda", "represent"],
  DECIDE: ["besluta", "decide"],
  GUIDE: ["vägleda", "guide"],
  PREPARE: ["bereda", "prepare"],
  PROPOSE: ["föreslå", "propose"],
  ADVISE: ["ge råd", "advise"],
  COORDINATE: ["samordna", "coordinate"],
  LEAD: ["leda", "lead"],
  APPOINT: ["utse", "appoint"],
  NOMINATE: ["nominera", "nominate"],
  RECEIVE_FUNDS: ["ta emot medel", "receive funds"],
  DISTRIBUTE_FUNDS: ["fördela medel", "distribute funds"],
  ACCOUNT: ["redovisa", "account"],
  FOLLOW_UP: ["följa upp", "follow up"],
  DEVELOP: ["utveckla", "develop"],
  EXECUTE: ["genomföra", "carry out"],
  INVESTIGATE: ["utreda", "investigate"],
  SUPPORT: ["stödja", "support"],
} satisfies Words<Hop["mandate"]["power"]>;
