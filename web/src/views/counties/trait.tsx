/** All counties side by side on one trait. */
import { useMemo } from "preact/hooks";
import { usePlace } from "../../address/place";
import { useAnswer } from "../../asking/answer";
import { gradesOf, Legend } from "../../drawing/grades";
import { Reading } from "../../drawing/legend";
import { Exhibit } from "../../frame/exhibit";
import type { Pick } from "../../frame/picked";
import type { ClaimType, CountiesQuery } from "../../gql/graphql";
import { COMMON } from "../../words/common";
import { useDates } from "../../words/dates";
import { Sentence } from "../../words/sentence";
import { useWords } from "../../words/words";
import { Chooser, Faces, labelOf, MostAlike } from "./choosing";
import { LanesPicture } from "./lanes";
import { COUNTIES } from "./query";
import { type Group, groupsOf, type Member, type Say, tableOf } from "./rows";
import { COUNTIES_WORDS } from "./words";

export function TraitExhibit({ trait }: { trait: string }) {
  const { address } = usePlace();
  const say = useWords(COUNTIES_WORDS);
  const date = useDates();
  const surely = useSurely();
  const variables = {
    // A word that is no type is refused by the service, which says what there is.
    trait: trait.startsWith("trait/") ? { traits: [trait] } : { types: [trait as ClaimType] },
    county: address.county,
    at: address.at,
    grades: gradesOf(address.surely),
    scenario: address.scenario || null,
  };
  const answered = useAnswer(COUNTIES, variables);
  const { data } = answered;
  const groups = useMemo(() => (data?.comparison ? groupsOf(data.comparison, address.language, say) : []), [data, address.language]);
  const table = useMemo(() => tableOf(groups, surely, say), [groups]);
  const picks = useMemo(() => picksOf(groups), [groups]);
  const { text: label, swedish } = labelOf(trait, data, address.language);
  const rows = data?.comparison?.rows ?? [];
  return (
    <Exhibit
      title={say("title", { trait: label, at: date(address.at) })}
      names={swedish === null ? [] : [swedish]}
      lead={<Lead data={data} groups={groups} trait={trait} />}
      answered={answered}
      request={{ document: COUNTIES, variables }}
      picture={<><LanesPicture groups={groups} trait={label} surely={surely} say={say} /><Legend /><Reading>{say("onTop")}</Reading></>}
      table={table}
      picks={picks}
      onlyPossible={rows.reduce((sum, row) => sum + row.onlyPossible, 0)}
    />
  );
}

function Lead({ data, groups, trait }: { data: CountiesQuery | null; groups: readonly Group[]; trait: string }) {
  const say = useWords(COUNTIES_WORDS);
  const told = leadOf(groups, data?.comparison?.rows.length ?? 0, say);
  return (
    <>
      {data && <p><Sentence text={told} names={groups.flatMap((group) => group.swedish ?? [])} /></p>}
      {data && <MostAlike likes={data.similar ?? []} />}
      <Faces alike={false} />
      <Chooser data={data} trait={trait} />
    </>
  );
}

/** How surely something is said of a county: what is wanted only that it is, what is last known or known only from later with when. */
function useSurely(): (member: Member) => string {
  const common = useWords(COMMON);
  const date = useDates();
  return ({ proposed, grade, year, later }) => {
    if (proposed) return common("PROPOSED");
    if (later !== null) return common("SEEN_LATER", { when: date(later) });
    return grade === "NO" ? "" : [common(grade), year].filter(Boolean).join(" ");
  };
}

function leadOf(groups: readonly Group[], all: number, say: Say): string {
  const told = groups.filter((group) => !group.silent);
  if (!told.length) return say("leadNone");
  const silent = groups.find((group) => group.silent)?.members.length ?? 0;
  const shown = told.slice(0, 6).map((group) => `${group.label} ${group.members.length}`);
  const values = `${shown.join(", ")}${told.length > shown.length ? ` ${say("andMore", { count: told.length - shown.length })}` : ""}`;
  const said = say("lead", { said: all - silent, all, values });
  return silent ? `${said} ${say("leadSilent", { count: silent })}` : said;
}

function picksOf(groups: readonly Group[]): Map<string, Pick> {
  return new Map(
    groups.flatMap((group) =>
      group.members.map((member) => [member.key, { label: `${member.name}: ${group.label}`, names: [member.name, ...(group.swedish === null ? [] : [group.swedish])], claims: member.claims }] as const),
    ),
  );
}
