/** What the marks of the lanes stand for, when picked, and where to go on from there. */
import { Link } from "../../address/place";
import type { Pick } from "../../frame/picked";
import { Sentence } from "../../words/sentence";
import type { Lane, Named, Saying } from "./lanes";

export function picksOf(lanes: readonly Lane[], say: Saying): Map<string, Pick> {
  const picks = new Map<string, Pick>();
  for (const lane of lanes) {
    const claims = lane.steps.map((step) => step.key);
    picks.set(lane.key, { label: lane.source, claims, more: <FromLane lane={lane} say={say} /> });
    for (const { key, name, bodies, by } of lane.steps) {
      picks.set(key, { label: name, claims: [key], more: <ToBodies bodies={[...bodies, ...by]} say={say} /> });
    }
  }
  return picks;
}

function FromLane({ lane, say }: { lane: Lane; say: Saying }) {
  const { matter, documentId, section } = lane;
  return (
    <ul class="lane-onwards">
      <li><Link to={{ view: "förankring", of: [matter.id] }}><Sentence text={say.own("toMatter", { name: matter.called })} names={[matter.called]} /></Link></li>
      <li><Link to={{ view: "källor", of: [documentId], more: section ? { avsnitt: section } : {} }}>{say.own("toSource")}</Link></li>
    </ul>
  );
}

function ToBodies({ bodies, say }: { bodies: readonly Named[]; say: Saying }) {
  if (!bodies.length) return null;
  return (
    <ul class="lane-onwards">
      {bodies.map(({ id, called }) => (
        <li key={id}><Link to={{ view: "organ", of: [id] }}><Sentence text={say.own("toBody", { name: called })} names={[called]} /></Link></li>
      ))}
    </ul>
  );
}
