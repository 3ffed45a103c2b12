/** Where no body is named, or none of that name: some to begin with. */
import { Link, usePlace } from "../../address/place";
import { useAnswer } from "../../asking/answer";
import { ChoosingPage } from "../../drawing/choosing";
import { Unknown } from "../../frame/nearest";
import { Refusing, Waiting } from "../../frame/states";
import { graphql } from "../../gql";
import { kindOf } from "../../words/kinds";
import { useWords } from "../../words/words";
import { BODY_WORDS } from "./words";

const BODIES = graphql(`
  query BodiesOfCounty($county: String!, $at: Date) {
    actors(areas: [$county], at: $at, having: [{ nouns: [MANDATE, SEAT, STEP] }], first: 60) {
      nodes { id name noun type }
    }
  }
`);

export function BodyChooser({ unknown = "" }: { unknown?: string }) {
  const { address } = usePlace();
  const say = useWords(BODY_WORDS);
  const { data, waiting, refusal, again } = useAnswer(BODIES, { county: address.county, at: address.at });
  return (
    <ChoosingPage title={say("choose")} lead={say("chooseMore")}>
      {unknown && <Unknown id={unknown} />}
      {refusal && <Refusing refusal={refusal} again={again} />}
      {waiting && <Waiting kept={Boolean(data)} />}
      <ul class="choices">
        {data?.actors?.nodes.map((one) => (
          <li key={one.id}>
            <Link to={{ view: "organ", of: [one.id] }} lang="sv">{one.name}</Link>{" "}
            <span class="quiet">{kindOf(address.language, one.noun, one.type)}</span>
          </li>
        ))}
      </ul>
    </ChoosingPage>
  );
}
