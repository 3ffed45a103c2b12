/** What the marks of the picture stand for, when picked: their claims, and where to go on from there. */
import { Link } from "../../address/place";
import type { Pick } from "../../frame/picked";
import { Sentence } from "../../words/sentence";
import type { Net } from "./net";
import type { Saying } from "./tell";

interface Body {
  readonly id: string;
  readonly called: string;
}

export function picksOf(net: Net, say: Saying): Map<string, Pick> {
  const picks = new Map<string, Pick>();
  const bodies = (keys: readonly string[]) =>
    keys.flatMap((key): Body[] => {
      const box = net.boxes.get(key);
      return box?.kind === "body" ? [{ id: key, called: box.text }] : [];
    });
  for (const { key, text, claims } of net.boxes.values()) {
    picks.set(key, { label: text, claims, more: <Onwards bodies={bodies([key])} say={say} /> });
  }
  const bundles = [...net.bundles.values()];
  for (const { key, head, claims } of bundles.flatMap((bundle) => bundle.cards)) {
    const own = bundles.filter((bundle) => bundle.cards.some((card) => card.key === key));
    const ends = new Set(own.flatMap(({ above, below }) => [above, below]));
    picks.set(key, { label: head, names: [], claims, more: <Onwards bodies={bodies([...ends])} say={say} /> });
  }
  return picks;
}

function Onwards({ bodies, say }: { bodies: readonly Body[]; say: Saying }) {
  if (!bodies.length) return null;
  return (
    <ul class="chain-onwards">
      {bodies.map(({ id, called }) => (
        <li key={id}>
          <Link to={{ view: "organ", of: [id] }}><Sentence text={say.own("toBody", { name: called })} names={[called]} /></Link>
          <br />
          <Link to={{ view: "mandat", of: [id] }}><Sentence text={say.own("chainOf", { name: called })} names={[called]} /></Link>
        </li>
      ))}
    </ul>
  );
}
