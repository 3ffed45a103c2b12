/** What is in force and a proposal: what would change, and for whom. */
import { useMemo } from "preact/hooks";
import type { ComponentChildren } from "preact";
import { usePlace } from "../../address/place";
import { useAnswer } from "../../asking/answer";
import { Exhibit } from "../../frame/exhibit";
import { Sentence } from "../../words/sentence";
import { useWords } from "../../words/words";
import { Governance } from "./governance";
import { picksOf } from "./picks";
import { PairsPicture } from "./picture";
import { PROPOSAL } from "./query";
import { counted, type Say, tableOf, tally } from "./pairs";
import { type Change, concerned, eachOf, essential, pictured, replacing } from "./proposal";
import { COMPARE_WORDS } from "./words";

const NONE: readonly Change[] = [];

export function Proposed({ scenario, onOther }: { scenario: string; onOther: ComponentChildren }) {
  const { address } = usePlace();
  const say = useWords(COMPARE_WORDS);
  const variables = { scenario };
  const answered = useAnswer(PROPOSAL, variables);
  const found = answered.data?.proposal ?? null;
  const changes = found?.changes ?? NONE;
  const heads = { group: say("group"), label: say("whom"), left: say("inForce"), right: say("proposed") };
  const groups = useMemo(() => pictured(changes, say), [changes, address.language]);
  const table = useMemo(() => tableOf(eachOf(changes, say), heads, say), [changes, address.language]);
  const picks = useMemo(() => picksOf(groups), [groups]);
  const [most] = useMemo(() => concerned(changes), [changes]);
  return (
    <Exhibit
      title={say("titleProposal", { name: found?.scenario.name ?? "…" })}
      names={found ? [found.scenario.name] : []}
      lead={<>{found && <Lead changes={changes} say={say} />}{onOther}</>}
      answered={answered}
      request={{ document: PROPOSAL, variables }}
      picture={groups.length ? <PairsPicture groups={groups} heads={heads} /> : undefined}
      table={table}
      picks={picks}
    >
      {found?.pageInfo.hasNextPage && <p class="aside">{say("cut", { shown: changes.length, total: found.totalCount })}</p>}
      {essential(changes).length > 0 && <Replaced changes={essential(changes)} say={say} />}
      {most && (
        <Governance name={most.name} one={{ id: most.id, head: say("inForce"), at: address.at, scenario: "" }}
          other={{ id: most.id, head: say("proposed"), at: address.at, scenario }} />
      )}
    </Exhibit>
  );
}

function Lead({ changes, say }: { changes: readonly Change[]; say: Say }) {
  const become = changes.filter((change) => change.proposed.noun === "SUCCESSION").map((change) => change.proposed.sentence);
  return (
    <>
      {become.length > 0 && <p lang="sv">{become.slice(0, 2).join(" ")}</p>}
      <p><Sentence text={leadOf(changes, say)} names={concerned(changes).map((body) => body.name)} /></p>
    </>
  );
}

function leadOf(changes: readonly Change[], say: Say): string {
  if (!changes.length) return say("leadProposalNone");
  const bodies = concerned(changes);
  const kinds = tally(changes.map((change) => change.proposed.noun)).slice(0, 5).map(([noun, count]) => counted(noun, count, say));
  const replaced = replacing(changes);
  const told = say("leadProposal", {
    total: changes.length,
    kinds: kinds.join(", "),
    replacing: replaced ? say("replacing", { count: replaced }) : say("replacingNone"),
    bodies: bodies.length,
  });
  const most = bodies.filter((body) => body.changes.length > 1).slice(0, 4).map((body) => body.name);
  return most.length ? `${told} ${say("leadMost", { bodies: most.join(", ") })}` : told;
}

/** In full sentences, before and after: what a reader asks first. */
function Replaced({ changes, say }: { changes: readonly Change[]; say: Say }) {
  return (
    <section class="replaced">
      <h2>{say("whatReplaced")}</h2>
      <ol>
        {changes.map((change) => (
          <li key={change.proposed.id} lang="sv">
            {change.replaced.length > 0 && <ul class="before">{change.replaced.map((claim) => <li key={claim.id}><del>{claim.sentence}</del></li>)}</ul>}
            <p class="after"><ins>{change.proposed.sentence}</ins></p>
          </li>
        ))}
      </ol>
    </section>
  );
}
