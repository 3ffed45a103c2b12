/** Two dates: what began, ended, changed, and what is known of one of them only. */
import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import { usePlace } from "../../address/place";
import { useAnswer } from "../../asking/answer";
import { gradesOf } from "../../drawing/grades";
import { countyName } from "../../frame/county";
import { Exhibit } from "../../frame/exhibit";
import type { ClaimNoun } from "../../gql/graphql";
import { useDates } from "../../words/dates";
import { useWords } from "../../words/words";
import { type Differences, eachOf, inOrder, pictured } from "./dates";
import { Governance } from "./governance";
import { picksOf } from "./picks";
import { PairsPicture } from "./picture";
import { DATES } from "./query";
import { type Say, tableOf } from "./pairs";
import { COMPARE_WORDS } from "./words";

const STRUCTURE: ClaimNoun[] = ["SEAT", "TIE", "MANDATE", "STEP", "GRANT"];

export function Between({ against, onOther }: { against: string; onOther: ComponentChildren }) {
  const { address } = usePlace();
  const say = useWords(COMPARE_WORDS);
  const date = useDates();
  const [from, to] = inOrder(address.at, against);
  const [thing] = address.of;
  const variables = {
    from,
    to,
    of: thing ? [thing] : null,
    areas: thing ? null : [address.county],
    nouns: STRUCTURE,
    grades: gradesOf(address.surely),
    scenario: address.scenario || null,
    names: [thing ?? address.county],
  };
  const answered = useAnswer(DATES, variables);
  const found = answered.data?.difference ?? null;
  const name = answered.data?.named?.flatMap((one) => (one && "name" in one ? one.name : []))[0] ?? thing ?? countyName(address.county);
  const heads = { group: say("group"), label: say("kind"), left: date(from), right: date(to) };
  const each = useMemo(() => eachOf(found?.nodes ?? [], say), [found, address.language]);
  const groups = useMemo(() => pictured(found?.nodes ?? [], say), [found, address.language]);
  const picks = useMemo(() => picksOf(groups), [groups]);
  return (
    <Exhibit
      title={say("titleDates", { name, from: date(from), to: date(to) })}
      names={[name]}
      lead={<>{found && <p>{leadOf(found, whole(date(from)), whole(date(to)), say)}</p>}{onOther}</>}
      answered={answered}
      request={{ document: DATES, variables }}
      picture={groups.length ? <PairsPicture groups={groups} heads={heads} /> : undefined}
      table={tableOf(each, heads, say)}
      picks={picks}
    >
      {found && <Cuts found={found} say={say} />}
      <Governance name={name} one={{ id: thing ?? address.county, head: date(from), at: from, scenario: address.scenario }}
        other={{ id: thing ?? address.county, head: date(to), at: to, scenario: address.scenario }} />
    </Exhibit>
  );
}

/** What is left out, where there is too much. */
function Cuts({ found, say }: { found: Differences; say: Say }) {
  return (
    <>
      {found.thingsCut + found.claimsCut > 0 && <p class="aside">{say("cutGraph", { things: found.thingsCut, claims: found.claimsCut })}</p>}
      {found.pageInfo.hasNextPage && <p class="aside">{say("cut", { shown: found.nodes.length, total: found.totalCount })}</p>}
    </>
  );
}

// A date is not broken at its hyphen.
const whole = (date: string) => date.replaceAll("-", "\u2011");

function leadOf(found: Differences, from: string, to: string, say: Say): string {
  if (!found.totalCount) return say("leadSame", { from, to });
  const told = found.counts.filter((one) => one.count);
  const counts = told.map((one) => `${one.count} ${say(one.differs).toLocaleLowerCase("sv")}`).join(", ");
  const unknown = told.some((one) => one.differs === "NOT_KNOWN_BEFORE" || one.differs === "NOT_KNOWN_AFTER");
  return [
    say("leadDates", { total: found.totalCount, from, to, counts, unchanged: found.unchanged }),
    found.lastKnown ? say(found.lastKnown === found.unchanged && found.lastKnown > 1 ? "leadAllLastKnown" : "leadLastKnown", { count: found.lastKnown, to }) : "",
    unknown ? say("leadCaution") : "",
  ].filter(Boolean).join(" ");
}
