/** Bodies whose chain is worth reading: those of the county first, found by what the sources say. */
import { usePlace } from "../../address/place";
import { useAnswer } from "../../asking/answer";
import { Choices } from "../../drawing/choosing";
import { gradesOf } from "../../drawing/grades";
import { Refusing, Waiting } from "../../frame/states";
import { useWords } from "../../words/words";
import { choicesOf } from "./choices";
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
  const common = { none: say("none"), to: (id: string) => ({ view: "mandat" as const, of: [id] }) };
  const downFrom = (id: string) => ({ ...common.to(id), more: { väg: "ned" } });
  return (
    <div class="choosing">
      <Choices {...common} head={say("here")} choices={here} />
      {ever.length > 0 && <Choices {...common} head={say("ever")} choices={ever} />}
      <Choices {...common} head={say("nation")} choices={choicesOf(data.nation, "holders")} />
      <Choices {...common} head={say("givers")} choices={choicesOf(data.nation, "grantors")} to={downFrom} />
    </div>
  );
}
