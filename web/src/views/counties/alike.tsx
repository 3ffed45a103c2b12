/** Which counties are most like the one on top: what they share, differ in, and what is stated of one only. */
import { useMemo } from "preact/hooks";
import { Link, usePlace } from "../../address/place";
import { useAnswer } from "../../asking/answer";
import { gradesOf } from "../../drawing/grades";
import { Reading } from "../../drawing/legend";
import { countyName } from "../../frame/county";
import { Exhibit } from "../../frame/exhibit";
import type { Pick } from "../../frame/picked";
import type { Table } from "../../frame/table";
import { useDates } from "../../words/dates";
import { Sentence } from "../../words/sentence";
import { useWords } from "../../words/words";
import { barKey, BarsPicture } from "./bars";
import { Faces, MostAlike } from "./choosing";
import { claimsOfFeatures, countsOf, type Feature, featureRows, HOWS, leastOf, type Like, respectOf, valuesOf, wordingOf } from "./features";
import { ALIKE } from "./query";
import type { Say } from "./rows";
import { COUNTIES_WORDS } from "./words";
import type { Language } from "../../address/address";

export function AlikeExhibit() {
  const { address } = usePlace();
  const say = useWords(COUNTIES_WORDS);
  const date = useDates();
  const variables = {
    county: address.county, at: address.at, grades: gradesOf(address.surely), scenario: address.scenario || null,
  };
  const answered = useAnswer(ALIKE, variables);
  const likes = answered.data?.similar ?? [];
  const name = countyName(address.county);
  const table = useMemo(() => tableOf(likes, name, address.language, say), [answered.data, address.language]);
  const picks = useMemo(() => picksOf(likes, address.county, address.language, say), [answered.data, address.language]);
  const least = leastOf(likes);
  return (
    <Exhibit
      title={say("titleAlike", { county: name, at: date(address.at) })}
      names={[name]}
      lead={<>{answered.data && <MostAlike likes={likes} />}<Faces alike /></>}
      answered={answered}
      request={{ document: ALIKE, variables }}
      picture={<><Reading>{say("order", { least })}</Reading><BarsPicture likes={likes} least={least} county={name} say={say} /></>}
      table={table}
      picks={picks}
    />
  );
}

function tableOf(likes: readonly Like[], county: string, language: Language, say: Say): Table {
  return {
    columns: [
      { key: "county", label: say("county"), swedish: true },
      { key: "alike", label: say("alikeIn") },
      { key: "how", label: say("how") },
      { key: "respect", label: say("respect") },
      { key: "one", label: county },
      { key: "other", label: say("county") },
    ],
    names: wordingOf(likes.flatMap((like) => HOWS.flatMap((how) => like[how])), language, say),
    rows: likes.flatMap((like) => {
      const share = say(like.few ? "shareFew" : "share", countsOf(like));
      return featureRows(like, language, say).map((row) => ({ ...row, cells: [like.thing.name, share, ...row.cells] }));
    }),
    grouped: true,
  };
}

function picksOf(likes: readonly Like[], county: string, language: Language, say: Say): Map<string, Pick> {
  const one = countyName(county);
  return new Map(likes.flatMap((like) => HOWS.map((how) => {
    const other = like.thing.name;
    const more = (
      <>
        <Features features={like[how]} one={one} other={other} language={language} say={say} />
        <p><Link to={{ view: "jämför", of: [county, like.thing.id] }}><Sentence text={say("toCompare", { one, other })} names={[one, other]} /></Link></p>
      </>
    );
    return [barKey(like, how), { label: `${other}: ${say(how).toLocaleLowerCase("sv")}`, names: [other], claims: claimsOfFeatures(like[how]), more }] as const;
  })));
}

interface FeaturesProps {
  readonly features: readonly Feature[];
  readonly one: string;
  readonly other: string;
  readonly language: Language;
  readonly say: Say;
}

function Features({ features, one, other, language, say }: FeaturesProps) {
  const names = [one, other, ...wordingOf(features, language, say)];
  const told = (name: string, said: Feature["one"], { noun }: Feature) =>
    <dd><Sentence text={`${name}: ${valuesOf(said, noun, language, say)}`} names={names} /></dd>;
  return (
    <dl class="features">
      {features.map((feature) => (
        <div key={feature.noun + feature.respect}>
          <dt><Sentence text={respectOf(feature, language, say).text} names={names} /></dt>
          {told(one, feature.one, feature)}
          {told(other, feature.other, feature)}
        </div>
      ))}
    </dl>
  );
}
