/** Sentences of the page with names of the graph in them: those are Swedish in either language. */
import { usePlace } from "../address/place";

interface Bit {
  readonly text: string;
  readonly named: boolean;
}

/** The text in bits, with each of the names a bit of its own; where one holds another, the longer. */
export function bits(text: string, names: readonly string[]): Bit[] {
  const wanted = [...new Set(names)].filter(Boolean).sort((one, other) => other.length - one.length);
  if (!wanted.length) return text ? [{ text, named: false }] : [];
  const any = new RegExp(`(?<![\\p{L}\\p{N}])(${wanted.map((name) => name.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&")).join("|")})(?![\\p{L}\\p{N}])`, "u");
  return text.split(any).flatMap((bit, place) => (bit ? [{ text: bit, named: place % 2 === 1 }] : []));
}

/** A sentence in the language of the page, the names in it marked as Swedish. */
export function Sentence({ text, names }: { text: string; names: readonly string[] }) {
  const { language } = usePlace().address;
  if (language === "sv") return <>{text}</>;
  return <>{bits(text, names).map((bit, place) => (bit.named ? <span key={place} lang="sv">{bit.text}</span> : bit.text))}</>;
}
