/** What a tie says, from either end: who steers, and by whom it is steered. */
import type { Language } from "../address/address";

type Said = readonly [out: string, inward: string];

const TIES: Readonly<Record<string, { readonly sv: Said; readonly en: Said }>> = {
  PART_OF: { sv: ["är en del av", "har som del"], en: ["is part of", "has as part"] },
  MEMBER_OF: { sv: ["är medlem i", "har som medlem"], en: ["is a member of", "has as member"] },
  PARTY_TO: { sv: ["är part i", "har som part"], en: ["is party to", "has as party"] },
  PARTICIPATES_IN: { sv: ["deltar i", "har som deltagare"], en: ["takes part in", "has as participant"] },
  COVERS: { sv: ["verkar i", "här verkar"], en: ["works in", "here works"] },
  LOCATED_IN: { sv: ["ligger i", "här ligger"], en: ["lies in", "here lies"] },
  STEERS: { sv: ["styr", "styrs av"], en: ["steers", "is steered by"] },
  LEADS: { sv: ["leder", "leds av"], en: ["leads", "is led by"] },
  CHAIRS: { sv: ["är ordförande i", "har som ordförande"], en: ["chairs", "is chaired by"] },
  OWNS: { sv: ["äger", "ägs av"], en: ["owns", "is owned by"] },
  PRINCIPAL_OF: { sv: ["är huvudman för", "har som huvudman"], en: ["is principal of", "has as principal"] },
  ACCOUNTABLE_FOR: { sv: ["ansvarar för", "har som ansvarig"], en: ["is accountable for", "is the responsibility of"] },
  HOSTS: { sv: ["är värd för", "har som värd"], en: ["hosts", "is hosted by"] },
  FINANCES: { sv: ["finansierar", "finansieras av"], en: ["finances", "is financed by"] },
  COMMISSIONS: { sv: ["ger uppdrag till", "får uppdrag av"], en: ["commissions", "is commissioned by"] },
  EMPLOYS: { sv: ["anställer", "är anställd av"], en: ["employs", "is employed by"] },
  APPOINTS: { sv: ["utser", "utses av"], en: ["appoints", "is appointed by"] },
  NOMINATES: { sv: ["nominerar", "nomineras av"], en: ["nominates", "is nominated by"] },
  COORDINATES: { sv: ["samordnar", "samordnas av"], en: ["coordinates", "is coordinated by"] },
  SUPPORTS: { sv: ["stödjer", "stöds av"], en: ["supports", "is supported by"] },
  ADVISES: { sv: ["ger råd till", "får råd av"], en: ["advises", "is advised by"] },
  STAFFS: { sv: ["bemannar", "bemannas av"], en: ["staffs", "is staffed by"] },
  COOPERATES_WITH: { sv: ["samverkar med", "samverkar med"], en: ["cooperates with", "cooperates with"] },
  COMMUNICATES_WITH: { sv: ["kommunicerar med", "kommunicerar med"], en: ["communicates with", "communicates with"] },
  REPRESENTS: { sv: ["företräder", "företräds av"], en: ["represents", "is represented by"] },
  CREATED: { sv: ["har skapat", "skapades av"], en: ["created", "was created by"] },
  PROPOSED: { sv: ["har föreslagit", "föreslogs av"], en: ["proposed", "was proposed by"] },
  SIGNED: { sv: ["har tecknat", "har tecknats av"], en: ["signed", "was signed by"] },
  PUBLISHES: { sv: ["ger ut", "ges ut av"], en: ["publishes", "is published by"] },
  RUNS: { sv: ["driver", "drivs av"], en: ["runs", "is run by"] },
  RESTS_ON: { sv: ["vilar på", "är grund för"], en: ["rests on", "is the basis of"] },
  REPORTS_TO: { sv: ["rapporterar till", "får rapporter av"], en: ["reports to", "gets reports from"] },
  INSPIRED: { sv: ["har inspirerat", "har inspirerats av"], en: ["inspired", "was inspired by"] },
  WORKS_WITH_TOPIC: { sv: ["arbetar med", "här arbetar"], en: ["works with", "is worked with by"] },
  TARGETS: { sv: ["riktar sig till", "nås av"], en: ["is aimed at", "is the target of"] },
  USES: { sv: ["använder", "används av"], en: ["uses", "is used by"] },
  CORRESPONDS_TO: { sv: ["motsvarar", "motsvarar"], en: ["corresponds to", "corresponds to"] },
};

/** The words of a type of tie as read from its subject, or (inward) from its object. */
export function tieSays(language: Language, type: string, inward: boolean): string {
  return TIES[type]?.[language][inward ? 1 : 0] ?? type.toLowerCase();
}

// What the service asks of a thing that another does something to, round the verb of the tie.
const ASKED: readonly (readonly [sv: string, en: string])[] = [
  ["vem som {verb} detta", "who {verb} this"],
  ["vem som {verb} något i området", "who {verb} something in the area"],
  ["vem som {verb} något inom fokusområdet", "who {verb} something in the field"],
  ["vem som {verb} något i fråga om detta", "who {verb} something concerning this"],
  ["vem som {verb} något i scenariot", "who {verb} something in the proposal"],
];

/** A respect in which ties are compared, as the service tells it in Swedish, in the language of the page. */
export function tieAsked(language: Language, respect: string): string {
  if (language === "sv") return respect;
  const verbs = Object.values(TIES).map(({ sv, en }) => [sv[0], en[0]] as const);
  const forms = [["{verb}", "{verb}"] as const, ...ASKED];
  const told = forms.flatMap(([sv, en]) => verbs.flatMap(([verb, own]) => (sv.replace("{verb}", verb) === respect ? [en.replace("{verb}", own)] : [])));
  return told[0] ?? respect;
}
