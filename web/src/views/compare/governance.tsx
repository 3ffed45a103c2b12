/** Under a comparison: what the governance of the two sides comes to, each cell leading to the view that shows it. */
import { Link, usePlace } from "../../address/place";
import type { Address, Change, ViewName } from "../../address/address";
import { useAnswer } from "../../asking/answer";
import { gradesOf } from "../../drawing/grades";
import { Refusing, Waiting } from "../../frame/states";
import type { CompareSidesQuery } from "../../gql/graphql";
import { listingIn } from "../../words/listing";
import { Sentence } from "../../words/sentence";
import { useWords } from "../../words/words";
import { GAPS_WORDS } from "../gaps/words";
import { SIDES } from "./query";
import { anchoringText, chainsText, gapsText, namedIn, seatsText } from "./sides";
import { COMPARE_WORDS } from "./words";

interface SideOf {
  readonly id: string;
  readonly head: string;
  /** The names of the graph in the head. */
  readonly names?: readonly string[];
  readonly at: string;
  readonly scenario: string;
  /** How surely it must hold to count, where that is not as the address says. */
  readonly surely?: Address["surely"];
}

export function Governance({ one, other, name }: { one: SideOf; other: SideOf; name?: string | undefined }) {
  const { address } = usePlace();
  const say = useWords(COMPARE_WORDS);
  const { data, waiting, refusal, again } = useAnswer(SIDES, {
    one: one.id,
    oneAt: one.at,
    oneScenario: one.scenario || null,
    other: other.id,
    otherAt: other.at,
    otherScenario: other.scenario || null,
    grades: gradesOf(one.surely ?? address.surely),
    otherGrades: gradesOf(other.surely ?? address.surely),
  });
  return (
    <section class="governance" aria-busy={waiting}>
      <h2>{name ? <Sentence text={say("sides", { name })} names={[name]} /> : say("sidesTwo")}</h2>
      {refusal && <Refusing refusal={refusal} again={again} />}
      {waiting && !data && <Waiting />}
      {data && <Sides data={data} one={one} other={other} />}
    </section>
  );
}

function Sides({ data, one, other }: { data: CompareSidesQuery; one: SideOf; other: SideOf }) {
  const say = useWords(COMPARE_WORDS);
  const words = { say, gaps: useWords(GAPS_WORDS), list: listingIn(usePlace().address.language) };
  const rows = [
    { view: "mandat", head: say("chains"), texts: [chainsText(data.oneChains, words), chainsText(data.otherChains, words)] },
    { view: "organ", head: say("seats"), texts: [seatsText(data.oneSeats, words), seatsText(data.otherSeats, words)] },
    { view: "förankring", head: say("anchoring"), texts: [anchoringText(data.oneAnchoring, words), anchoringText(data.otherAnchoring, words)] },
    { view: "luckor", head: say("gaps"), texts: [gapsText(data.oneGaps, words), gapsText(data.otherGaps, words)] },
  ] satisfies { view: ViewName; head: string; texts: string[] }[];
  const names = namedIn(data);
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label={say("sidesTwo")}>
      <table>
        <thead><tr><th scope="col">{say("what")}</th>{[one, other].map((side, place) => <th key={place} scope="col"><Sentence text={side.head} names={side.names ?? []} /></th>)}</tr></thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.view}>
              <th scope="row">{row.head}</th>
              {[one, other].map((side, place) => (
                <td key={place} data-label={side.head}><Link to={toSide(row.view, side)}><Sentence text={row.texts[place] ?? ""} names={names} /></Link></td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function toSide(view: ViewName, { id, head: _, names: __, ...side }: SideOf): Change {
  // A county's seats are a row of the matrix.
  if (view === "organ" && id.startsWith("area/")) return { view: "platser", ...side, more: { rader: id } };
  return { view, of: [id], ...side };
}
