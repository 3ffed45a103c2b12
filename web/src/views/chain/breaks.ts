/** Where chains break, in sentences: which mandate is lacked or comes from nobody, and what contradicts that. Pure. */
import { endsAt, isWhole } from "./net";
import type { Chain, Ending, Hop } from "./query";
import { aboutOf, type Saying } from "./tell";
import { ENDING } from "./words";

type Mandate = Hop["mandate"];

export interface Break {
  /** What is opened by it: the mark of the mandate, or of the break where several mandates break alike. */
  readonly key: string;
  readonly head: string;
  /** What breaks, after the head; empty where the head says all. */
  readonly text: string;
  /** The mandates that break alike, where they are several: each with its mark. */
  readonly mandates: readonly { readonly key: string; readonly text: string }[];
  readonly against: Mandate["contradicts"];
  /** The names of the graph in its texts, which are Swedish. */
  readonly names: readonly string[];
}

const SENTENCE = {
  LACKED: "lacks",
  GRANTOR_NOT_STATED: "noGrantor",
  HOLDER_NOT_STATED: "noHolder",
  DISPUTED: "disputes",
} as const satisfies Partial<Record<Ending, string>>;

const telling = (ending: Ending): ending is keyof typeof SENTENCE => ending in SENTENCE;

/** One for each way to break at each body, with all the mandates that break so. */
export function breaksOf(chains: readonly Chain[], say: Saying): Break[] {
  const alike = new Map<string, Chain[]>();
  for (const chain of chains.filter((one) => !isWhole(one))) {
    const key = `${chain.ending}:${endsAt(chain)?.id ?? ""}`;
    alike.set(key, [...(alike.get(key) ?? []), chain]);
  }
  return [...alike].flatMap(([key, [first, ...more]]) => (first ? [breakOf(key, first, more, say)] : []));
}

function breakOf(key: string, first: Chain, more: readonly Chain[], say: Saying): Break {
  const last = new Map([first, ...more].flatMap((chain) => chain.hops.at(-1)?.mandate ?? []).map((one) => [one.id, one]));
  const mandates = [...last.values()];
  const against = new Map(mandates.flatMap((one) => one.contradicts).map((one) => [one.id, one]));
  const several = telling(first.ending) && mandates.length > 1;
  return {
    key: several ? key : (mandates[0]?.id ?? key),
    ...sentenceOf(first, mandates, say),
    mandates: several ? mandates.map((one) => ({ key: one.id, text: whatOf(one, say) })) : [],
    against: [...against.values()],
    names: [endsAt(first)?.called ?? "", ...mandates.flatMap((one) => [...aboutOf(one), ...one.sources.map(({ title }) => title)])],
  };
}

function sentenceOf(chain: Chain, mandates: readonly Mandate[], say: Saying): Pick<Break, "head" | "text"> {
  const name = endsAt(chain)?.called ?? "";
  if (!telling(chain.ending)) return { head: say.own(ENDING[chain.ending], { name }), text: "" };
  const [only, ...more] = mandates;
  const what = only && !more.length ? whatOf(only, say) : say.own("theseMandates");
  const source = say.list([...new Set(mandates.flatMap((one) => one.sources).map((one) => sourceOf(one, say)))]);
  return { head: say.own("breaks"), text: say.own(SENTENCE[chain.ending], { name, what, source }) };
}

function whatOf(mandate: Mandate, say: Saying): string {
  const [power, about] = [say.power(mandate.power), aboutOf(mandate)];
  if (!about.length) return say.own("aMandate", { power });
  return say.own("aMandateAbout", { power, about: say.list(about.map((what) => say.own("quoted", { what }))) });
}

function sourceOf({ title, page }: Mandate["sources"][number], say: Saying): string {
  return page === null ? title : `${title} (${say.common("page", { page })})`;
}
