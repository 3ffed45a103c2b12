/** What is in force and a proposal: what would change, and for whom. */
import { useMemo } from "preact/hooks";
import type { ComponentChildren } from "preact";
import { Link, usePlace } from "../../address/place";
import { useAnswer } from "../../asking/answer";
import { Exhibit } from "../../frame/exhibit";
import type { Pick } from "../../frame/picked";
import { Told } from "../../frame/sources";
import { useDates } from "../../words/dates";
import { listingIn } from "../../words/listing";
import { Sentence } from "../../words/sentence";
import { useWords } from "../../words/words";
import { type Gist, gistOf, type Told as ToldOf } from "./gist";
import { Governance } from "./governance";
import { PROPOSAL } from "./query";
import { type Say, tableOf } from "./pairs";
import { beginsIn, type Body, type Change, concerned, eachOf, essential, heldBeside, seenIn, wordingOf } from "./proposal";
import { ShiftsPicture } from "./shiftpicture";
import { type Shift, type Shifts, shiftsOf } from "./shifts";
import { COMPARE_WORDS } from "./words";

const NONE: readonly Change[] = [];

export function Proposed({ scenario, onOther }: { scenario: string; onOther: ComponentChildren }) {
  const { address } = usePlace();
  const say = useWords(COMPARE_WORDS);
  const date = useDates();
  const variables = { scenario };
  const answered = useAnswer(PROPOSAL, variables);
  const found = answered.data?.proposal ?? null;
  const changes = found?.changes ?? NONE;
  const heads = useMemo(() => headsOf(changes, address.at, say, date), [changes, address.at, address.language]);
  const { shifts, table, gist, picks } = useMemo(() => {
    const list = listingIn(address.language);
    const [rows, told] = [shiftsOf(changes, say, list), gistOf(changes, say, list)];
    return { shifts: rows, gist: told, table: tableOf(eachOf(changes, say), heads, say), picks: picksOf(rows, told) };
  }, [changes, heads]);
  return (
    <Exhibit
      title={say("titleProposal", { name: found?.scenario.name ?? "…" })}
      names={found ? [found.scenario.name] : []}
      lead={<>{found && <Lead changes={changes} gist={gist} say={say} />}{onOther}</>}
      answered={answered}
      request={{ document: PROPOSAL, variables }}
      picture={changes.length ? <ShiftsPicture shifts={shifts} heads={heads} /> : undefined}
      table={table}
      picks={picks}
    >
      {found?.pageInfo.hasNextPage && <p class="aside">{say("cut", { shown: changes.length, total: found.totalCount })}</p>}
      <Replaced changes={essential(changes)} say={say} />
      <BesideEachOther changes={changes} scenario={scenario} say={say} />
    </Exhibit>
  );
}

/** The two sides, each with its time: when what is in force was last seen, and from when the rest is proposed. */
function headsOf(changes: readonly Change[], at: string, say: Say, date: (text: string) => string) {
  const from = beginsIn(changes);
  return {
    group: say("group"), label: say("whom"), left: say("inForce", { at: date(seenIn(changes) ?? at) }),
    right: from ? say("proposedFrom", { from }) : say("proposed"),
  };
}

/** What each row of the picture stands for, and each line over it, with the rows that it counts. */
function picksOf(shifts: Shifts, gist: Gist): Map<string, Pick> {
  const rows = Object.values(shifts).flat().map(({ key, label, claims }) => [key, { label, claims }] as const);
  const told = gist.lines.map((line) => [line.key, { label: line.head, names: [], claims: line.claims, more: line.key !== "sägs inte" && <RowsOf shifts={shifts[line.key]} /> }] as const);
  return new Map<string, Pick>([...rows, ...told]);
}

function RowsOf({ shifts }: { shifts: readonly Shift[] }) {
  return <ul class="gist-rows" lang="sv">{shifts.map(({ label, key }) => <li key={key}><Link to={{ more: { valt: key } }} over>{label}</Link></li>)}</ul>;
}

/** What the proposal changes at a glance: a headline, then for each kind of change how many, each leading to its rows. */
function Lead({ changes, gist: { headline, lines }, say }: { changes: readonly Change[]; gist: Gist; say: Say }) {
  const names = useMemo(() => wordingOf(changes), [changes]);
  const rest = changes.filter(({ proposed, replaced }) => !concerned([{ proposed, replaced }]).length).length;
  if (!changes.length) return <p>{say("leadProposalNone")}</p>;
  return (
    <>
      <p class="gist-head"><Sentence text={headline} names={names} /></p>
      <ul class="gist">{lines.map((one) => <GistLine key={one.key} told={one} names={names} />)}</ul>
      <p class="quiet">
        {say("leadProposal", { total: changes.length, bodies: concerned(changes).length })}
        {rest > 0 && ` ${say("leadRest", { count: rest })}`}
      </p>
    </>
  );
}

function GistLine({ told: { key, head, text }, names }: { told: ToldOf; names: readonly string[] }) {
  return (
    <li>
      <Link to={{ more: { valt: key } }} over><strong>{head}</strong></Link>: <Sentence text={text} names={names} />
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
          <li key={change.proposed.id}>
            <div class="before">
              {change.replaced.length > 0 && <><p class="quiet">{say("isReplaced")}</p><Told claims={change.replaced} /></>}
            </div>
            <div class="after">
              <p class="quiet">{say("proposed")}</p>
              <Told claims={[change.proposed]} />
            </div>
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
  const date = useDates();
  const sides = useMemo(() => heldBeside(changes), [changes]);
  if (!sides) return null;
  const [today, then] = sides;
  const from = beginsIn(changes) ?? at;
  const headed = ({ id, name }: Body, word: "inForceAt" | "proposedOf") => ({ id, head: say(word, { name, at: date(at) }), names: [name] });
  return (
    <Governance one={{ ...headed(today, "inForceAt"), at, scenario: "" }}
      other={{ ...headed(then, "proposedOf"), at: from, scenario, surely: "kanske" }} />
  );
}
