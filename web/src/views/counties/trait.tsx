/** All counties side by side on one trait. */
import { useMemo } from "preact/hooks";
import { usePlace } from "../../address/place";
import { useAnswer } from "../../asking/answer";
import { gradesOf, Legend } from "../../drawing/grades";
import { Exhibit } from "../../frame/exhibit";
import type { Pick } from "../../frame/picked";
import type { ClaimType } from "../../gql/graphql";
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
  const common = useWords(COMMON);
  const date = useDates();
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
  const surely = (member: Member) => {
    if (member.proposed) return common("PROPOSED");
    return member.grade === "NO" ? "" : [common(member.grade), member.year].filter(Boolean).join(" ");
  };
  const groups = useMemo(() => (data?.comparison ? groupsOf(data.comparison, say) : []), [data, address.language]);
  const table = useMemo(() => tableOf(groups, surely, say), [groups]);
  const picks = useMemo(() => picksOf(groups), [groups]);
  const label = labelOf(trait, data);
  const rows = data?.comparison?.rows ?? [];
  return (
    <Exhibit
      title={say("title", { trait: label, at: date(address.at) })}
      names={[label]}
      lead={
        <>
          {data && <p><Sentence text={leadOf(groups, rows.length, say)} names={groups.flatMap((group) => (group.silent ? [] : [group.label]))} /></p>}
          {data && <MostAlike like={data.similar?.[0] ?? null} />}
          <Faces alike={false} />
          <Chooser data={data} trait={trait} />
        </>
      }
      answered={answered}
      request={{ document: COUNTIES, variables }}
      picture={<><LanesPicture groups={groups} trait={label} surely={surely} say={say} /><Legend /><p class="quiet">{say("onTop")}</p></>}
      table={table}
      picks={picks}
      onlyPossible={rows.reduce((sum, row) => sum + row.onlyPossible, 0)}
    />
  );
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
      group.members.map((member) => [member.key, { label: `${member.name}: ${group.label}`, claims: member.claims }] as const),
    ),
  );
}
