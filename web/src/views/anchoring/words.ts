import type { Does, Obligation } from "../../gql/graphql";
import { SURE } from "../../words/sure";
import type { Words } from "../../words/words";

export const ANCHORING = {
  title: ["Förankring: {name}", "Anchoring: {name}"],
  titleNone: ["Var förankras beslut?", "Where are decisions anchored?"],
  choose: [
    "Välj en fråga, så visas vem som bereder, förankrar och beslutar enligt varje redogörelse för sig.",
    "Choose a matter, and who prepares, anchors and decides is shown by each account for itself.",
  ],
  picture: ["Förankring av {name}: en rad för varje redogörelse", "Anchoring of {name}: one lane for each account"],
  read: [
    "En rad för varje redogörelse (ett kapitel eller en bilaga i en källa), från vänster till höger i den ordning saken går. Pilar finns bara där källan säger ordningen.",
    "One lane for each account (a chapter or annex of a source), from left to right as the matter goes. There are arrows only where the source gives the order.",
  ],
  readTall: [
    "En ruta för varje redogörelse (ett kapitel eller en bilaga i en källa), uppifrån och ned i den ordning saken går. Pilar finns bara där källan säger ordningen.",
    "One box for each account (a chapter or annex of a source), from the top down as the matter goes. There are arrows only where the source gives the order.",
  ],
  given: ["Källorna ger {count} {count:redogörelse|redogörelser, sida vid sida}.", "The sources give {count} {count:account|accounts, side by side}."],
  givenThrough: [
    "Källorna säger inte var det förankras för sig. Tillsammans med dem som styr eller leder det ({names}) ger de {count} {count:redogörelse|redogörelser, sida vid sida}.",
    "The sources do not say where it is anchored by itself. Together with those who steer or lead it ({names}) they give {count} {count:account|accounts, side by side}.",
  ],
  nowhere: ["Det sägs inte var något förankras.", "It is not said where anything is anchored."],
  inOne: ["Alla {count} står i ett och samma dokument, i skilda kapitel eller bilagor:", "All {count} stand in one and the same document, in different chapters or annexes:"],
  inOneOnly: ["Den står i", "It stands in"],
  inSeveral: ["De står i {count} dokument:", "They stand in {count} documents:"],
  oneAccount: ["1 redogörelse", "1 account"],
  accounts: ["{count} redogörelser", "{count} accounts"],
  bodies: ["Sammanlagt {count} organ att förankra i.", "{count} bodies to anchor in, all in all."],
  oneBody: ["Sammanlagt 1 organ att förankra i.", "1 body to anchor in, all in all."],
  shared: ["Alla redogörelser om förankring nämner {names}.", "All accounts of anchoring name {names}."],
  noneShared: ["Inget organ finns i alla redogörelser om förankring.", "No body is in all accounts of anchoring."],
  only: ["Bara en av dem nämner {names}.", "Only one of them names {names}."],
  silent: ["Källorna säger inte vem som {what}.", "The sources do not say who {what}."],
  laneBodies: ["{count} organ att förankra i", "{count} bodies to anchor in"],
  laneOneBody: ["1 organ att förankra i", "1 body to anchor in"],
  laneNone: ["Säger inte var det förankras", "Does not say where it is anchored"],
  parts: [
    "Här visas bara de steg där {name} har del; välj en redogörelse för att gå till hela frågan.",
    "Only the steps in which {name} takes part are shown; pick an account to go on to the whole matter.",
  ],
  noOrder: ["Ordningen sägs inte", "The order is not stated"],
  condition: ["Villkor: {what}", "Condition: {what}"],
  step: ["steg {order}", "step {order}"],
  by: ["av {names}", "by {names}"],
  inAll: ["● i alla redogörelser", "● in all accounts"],
  onlyHere: ["○ bara i denna", "○ in this one only"],
  notSo: ["källan säger: inte så", "the source says: not so"],
  nobody: ["vem sägs inte", "who is not stated"],
  against: SURE.against,
  toBody: ["Mer om {name}", "More about {name}"],
  toMatter: ["Hela frågan: {name}", "The whole matter: {name}"],
  toSource: ["Allt som sägs i det avsnittet", "All that is said in that section"],
  account: ["Redogörelse", "Account"],
  order: ["Ordning", "Order"],
  does: ["Vad", "What"],
  who: ["Vem", "Who"],
  obligation: ["Hur bindande", "How binding"],
  doneBy: ["Görs av", "Done by"],
  limits: ["Villkor och gränser", "Conditions and limits"],
  among: ["Bland redogörelserna", "Among the accounts"],
  grade: SURE.howSurely,
  notStated: SURE.notStated,
  others: ["Välj en annan fråga", "Choose another matter"],
  here: ["Frågor i länet", "Matters of the county"],
  elsewhere: ["I hela landet och i andra län", "In the whole country and in other counties"],
  ever: ["Frågor i länet vid någon annan tid", "Matters of the county at some other time"],
  none: ["Källorna nämner inga då.", "The sources name none then."],
} satisfies Words<string>;

/** What is done, in the order in which a matter goes. */
export const PHASE = {
  IDENTIFIES: ["Identifierar", "Identifies"],
  PROPOSES: ["Föreslår", "Proposes"],
  PREPARES: ["Bereder", "Prepares"],
  CONSULTED: ["Rådfrågas", "Is consulted"],
  ANCHORS: ["Förankras\u00a0i", "Is anchored in"],
  DECIDES: ["Beslutar", "Decides"],
  EXECUTES: ["Genomför", "Carries out"],
  INFORMED: ["Informeras", "Is informed"],
  ACCOUNTABLE: ["Ansvarar", "Is accountable"],
} satisfies Words<Does>;

export const PHASES = Object.keys(PHASE) as Does[];

/** What one asks of every matter, as the end of “Källorna säger inte vem som …”. */
export const ASKED = {
  PREPARES: ["bereder", "prepares"],
  CONSULTED: ["rådfrågas", "is consulted"],
  DECIDES: ["beslutar", "decides"],
  INFORMED: ["informeras", "is informed"],
} satisfies Words<string>;

export const OBLIGATION = {
  MUST: ["ska", "must"],
  MUST_CONSIDER: ["ska övervägas", "must be considered"],
  SHOULD: ["bör", "should"],
  MAY: ["kan eller får", "may"],
} satisfies Words<Obligation>;
