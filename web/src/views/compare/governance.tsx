/** Under a comparison: what the governance of the two sides comes to, each cell leading to the view that shows it. */
import { Link, usePlace } from "../../address/place";
import type { Change, ViewName } from "../../address/address";
import { useAnswer } from "../../asking/answer";
import { gradesOf } from "../../drawing/grades";
import { Refusing, Waiting } from "../../frame/states";
import { Sentence } from "../../words/sentence";
import { useWords } from "../../words/words";
import { SIDES } from "./query";
import { anchoringText, chainsText, gapsText, seatsText } from "./sides";
import { COMPARE_WORDS } from "./words";

interface SideOf {
  readonly id: string;
  readonly head: string;
  readonly at: string;
  readonly scenario: string;
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
    grades: gradesOf(address.surely),
  });
  const rows = data && [
    { view: "mandat", head: say("chains"), texts: [chainsText(data.oneChains, say), chainsText(data.otherChains, say)] },
    { view: "organ", head: say("seats"), texts: [seatsText(data.oneSeats, say), seatsText(data.otherSeats, say)] },
    { view: "förankring", head: say("anchoring"), texts: [anchoringText(data.oneAnchoring, say), anchoringText(data.otherAnchoring, say)] },
    { view: "luckor", head: say("gaps"), texts: [gapsText(data.oneGaps, say), gapsText(data.otherGaps, say)] },
  ] satisfies { view: ViewName; head: string; texts: string[] }[];
  return (
    <section class="governance" aria-busy={waiting}>
      <h2>{name ? <Sentence text={say("sides", { name })} names={[name]} /> : say("sidesTwo")}</h2>
      {refusal && <Refusing refusal={refusal} again={again} />}
      {waiting && !data && <Waiting />}
      {rows && (
        <div class="table-scroll" tabIndex={0} role="region" aria-label={say("sidesTwo")}>
          <table>
            <thead><tr><th scope="col">{say("what")}</th><th scope="col" lang="sv">{one.head}</th><th scope="col" lang="sv">{other.head}</th></tr></thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.view}>
                  <th scope="row">{row.head}</th>
                  {[one, other].map((side, place) => <td key={place}><Link to={toSide(row.view, side)}>{row.texts[place]}</Link></td>)}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function toSide(view: ViewName, { id, at, scenario }: SideOf): Change {
  // A county's seats are a row of the matrix.
  if (view === "organ" && id.startsWith("area/")) return { view: "platser", at, scenario, more: { rader: id } };
  return { view, of: [id], at, scenario };
}
