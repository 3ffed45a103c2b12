/** What is in force and a proposal: what would change, and for whom. */
import { useMemo } from "preact/hooks";
import type { ComponentChildren } from "preact";
import { Link, usePlace } from "../../address/place";
import { useAnswer } from "../../asking/answer";
import { Exhibit } from "../../frame/exhibit";
import type { Pick } from "../../frame/picked";
import { listingIn } from "../../words/listing";
import { Sentence } from "../../words/sentence";
import { useWords } from "../../words/words";
import { gistOf, type Told } from "./gist";
import { Governance } from "./governance";
import { picksOf } from "./picks";
import { PairsPicture } from "./picture";
import { PROPOSAL } from "./query";
import { counted, type Say, tableOf } from "./pairs";
import { beginsIn, type Body, type Change, concerned, eachOf, essential, heldBeside, pictured, wordingOf } from "./proposal";
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
  const { groups, table, gist, picks } = useMemo(() => {
    const list = listingIn(address.language);
    const pairs = pictured(changes, say, list);
    const sentences = gistOf(changes, say, list);
    return {
      groups: pairs, gist: sentences, table: tableOf(eachOf(changes, say), heads, say),
      picks: new Map<string, Pick>([...picksOf(pairs), ...sentences.map((one) => [one.key, { label: one.head, names: [], claims: one.claims }] as const)]),
    };
  }, [changes, address.language]);
  return (
    <Exhibit
      title={say("titleProposal", { name: found?.scenario.name ?? "…" })}
      names={found ? [found.scenario.name] : []}
      lead={<>{found && <Lead changes={changes} gist={gist} say={say} />}{onOther}</>}
      answered={answered}
      request={{ document: PROPOSAL, variables }}
      picture={groups.length ? <PairsPicture groups={groups} heads={heads} /> : undefined}
      table={table}
      picks={picks}
    >
      {found?.pageInfo.hasNextPage && <p class="aside">{say("cut", { shown: changes.length, total: found.totalCount })}</p>}
      <Replaced changes={essential(changes)} say={say} />
      <BesideEachOther changes={changes} scenario={scenario} say={say} />
    </Exhibit>
  );
}

/** What the proposal changes, in a few sentences, each of which opens what it rests on. */
function Lead({ changes, gist, say }: { changes: readonly Change[]; gist: readonly Told[]; say: Say }) {
  const names = useMemo(() => wordingOf(changes), [changes]);
  if (!changes.length) return <p>{say("leadProposalNone")}</p>;
  return (
    <>
      <ul class="gist">{gist.map((one) => <GistLine key={one.key} told={one} names={names} say={say} />)}</ul>
      <p class="quiet">{say("leadProposal", { total: changes.length, bodies: concerned(changes).length })}</p>
    </>
  );
}

function GistLine({ told: { key, head, text, claims }, names, say }: { told: Told; names: readonly string[]; say: Say }) {
  return (
    <li>
      <strong>{head}:</strong> <Sentence text={text} names={names} />{" "}
      {claims.length > 0 && <Link class="where" to={{ more: { valt: key } }} over>{counted("aClaim", claims.length, say)}</Link>}
    </li>
  );
}

/** In full sentences, before and after: what a reader asks first. */
function Replaced({ changes, say }: { changes: readonly Change[]; say: Say }) {
  if (!changes.length) return null;
  return (
    <section class="replaced">
      <h2>{say("whatReplaced")} <span class="quiet">({changes.length})</span></h2>
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

/**
 * The body of which the most goes, as it is, and the new one of its kind, or itself, under the proposal:
 * from when it is proposed, and as what is proposed holds, which is possibly.
 */
function BesideEachOther({ changes, scenario, say }: { changes: readonly Change[]; scenario: string; say: Say }) {
  const { at } = usePlace().address;
  const sides = useMemo(() => heldBeside(changes), [changes]);
  if (!sides) return null;
  const [today, then] = sides;
  const from = beginsIn(changes) ?? at;
  const headed = (word: "inForce" | "proposed", { id, name }: Body) => ({ id, head: `${say(word)}: ${name}`, names: [name] });
  return (
    <Governance one={{ ...headed("inForce", today), at, scenario: "" }}
      other={{ ...headed("proposed", then), at: from, scenario, surely: "kanske" }} />
  );
}
