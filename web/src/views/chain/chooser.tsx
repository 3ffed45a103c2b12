/** Bodies whose chain is worth reading: those of the county first, found by what the sources say. */
import { Link, usePlace } from "../../address/place";
import { useAnswer } from "../../asking/answer";
import { gradesOf } from "../../drawing/grades";
import { Refusing, Waiting } from "../../frame/states";
import { useWords } from "../../words/words";
import { type Choice, choicesOf } from "./choices";
import { HOLDERS } from "./query";
import { CHAIN } from "./words";

export function Chooser() {
  const { address } = usePlace();
  const say = useWords(CHAIN);
  const { data, waiting, refusal, again } = useAnswer(HOLDERS, {
    county: address.county, at: address.at, grades: gradesOf(address.surely), scenario: address.scenario || null,
  });
  if (refusal) return <Refusing refusal={refusal} again={again} />;
  if (!data) return waiting ? <Waiting /> : null;
  const here = choicesOf(data.here, "holders");
  const known = new Set(here.map((one) => one.id));
  const ever = choicesOf(data.ever, "holders").filter((one) => !known.has(one.id));
  return (
    <div class="chooser">
      <Choices head={say("here")} choices={here} />
      {ever.length > 0 && <Choices head={say("ever")} choices={ever} />}
      <Choices head={say("nation")} choices={choicesOf(data.nation, "holders")} />
      <Choices head={say("givers")} choices={choicesOf(data.nation, "grantors")} down />
    </div>
  );
}

function Choices({ head, choices, down = false }: { head: string; choices: readonly Choice[]; down?: boolean }) {
  const say = useWords(CHAIN);
  return (
    <section>
      <h2>{head}</h2>
      {choices.length === 0 && <p>{say("none")}</p>}
      <ul>
        {choices.map(({ id, called, count }) => (
          <li key={id}>
            <Link to={{ view: "mandat", of: [id], more: { väg: down ? "ned" : null } }}><span lang="sv">{called}</span></Link>
            {count > 1 && <span class="quiet"> {count}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
