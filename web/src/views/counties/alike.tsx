/** Which counties are most like the one on top: what they share, differ in, and what is stated of one only. */
import { useMemo } from "preact/hooks";
import { Link, usePlace } from "../../address/place";
import { useAnswer } from "../../asking/answer";
import { gradesOf } from "../../drawing/grades";
import { countyName } from "../../frame/county";
import { Exhibit } from "../../frame/exhibit";
import type { Pick } from "../../frame/picked";
import type { Table } from "../../frame/table";
import { useDates } from "../../words/dates";
import { Sentence } from "../../words/sentence";
import { useWords } from "../../words/words";
import { barKey, BarsPicture } from "./bars";
import { Faces, MostAlike } from "./choosing";
import { claimsOfFeatures, type Feature, featureRows, HOWS, type Like, valuesOf } from "./features";
import { ALIKE } from "./query";
import type { Say } from "./rows";
import { COUNTIES_WORDS } from "./words";
import type { Language } from "../../address/address";

const MOST = 6;
const ALL = 20;

export function AlikeExhibit() {
  const { address } = usePlace();
  const say = useWords(COUNTIES_WORDS);
  const date = useDates();
  const all = address.more["alla"] === "ja";
  const variables = {
    county: address.county,
    first: all ? ALL : MOST,
    at: address.at,
    grades: gradesOf(address.surely),
    scenario: address.scenario || null,
  };
  const answered = useAnswer(ALIKE, variables);
  const likes = answered.data?.similar ?? [];
  const name = countyName(address.county);
  const table = useMemo(() => tableOf(likes, name, address.language, say), [answered.data, address.language]);
  const picks = useMemo(() => picksOf(likes, address.county, address.language, say), [answered.data, address.language]);
  return (
    <Exhibit
      title={say("titleAlike", { county: name, at: date(address.at) })}
      names={[name]}
      lead={<>{answered.data && <MostAlike like={likes[0] ?? null} />}<Faces alike /></>}
      answered={answered}
      request={{ document: ALIKE, variables }}
      picture={<BarsPicture likes={likes} county={name} say={say} />}
      table={table}
      picks={picks}
    >
      <p class="quiet">{say("order")}</p>
      {!all && <p class="aside"><Link to={{ more: { alla: "ja" } }} over>{say("allCounties")}</Link></p>}
    </Exhibit>
  );
}

function tableOf(likes: readonly Like[], county: string, language: Language, say: Say): Table {
  return {
    columns: [
      { key: "county", label: say("county"), swedish: true },
      { key: "how", label: say("how") },
      { key: "respect", label: say("respect"), swedish: true },
      { key: "one", label: county },
      { key: "other", label: say("county") },
    ],
    rows: likes.flatMap((like) => featureRows(like, language, say).map((row) => ({ ...row, cells: [like.thing.name, ...row.cells] }))),
    grouped: true,
  };
}

function picksOf(likes: readonly Like[], county: string, language: Language, say: Say): Map<string, Pick> {
  return new Map(
    likes.flatMap((like) =>
      HOWS.map((how) => {
        const more = (
          <>
            <Features features={like[how]} one={countyName(county)} other={like.thing.name} language={language} say={say} />
            <p><Link to={{ view: "jämför", of: [county, like.thing.id] }}><Sentence text={say("toCompare", { one: countyName(county), other: like.thing.name })} names={[countyName(county), like.thing.name]} /></Link></p>
          </>
        );
        return [barKey(like, how), { label: `${like.thing.name}: ${say(how).toLocaleLowerCase("sv")}`, names: [like.thing.name], claims: claimsOfFeatures(like[how]), more }] as const;
      }),
    ),
  );
}

interface FeaturesProps {
  readonly features: readonly Feature[];
  readonly one: string;
  readonly other: string;
  readonly language: Language;
  readonly say: Say;
}

function Features({ features, one, other, language, say }: FeaturesProps) {
  return (
    <dl class="features">
      {features.map((feature) => (
        <div key={feature.noun + feature.respect}>
          <dt lang="sv">{feature.respect}</dt>
          <dd><span lang="sv">{one}</span>: {valuesOf(feature.one, language, say)}</dd>
          <dd><span lang="sv">{other}</span>: {valuesOf(feature.other, language, say)}</dd>
        </div>
      ))}
    </dl>
  );
}
