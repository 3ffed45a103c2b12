/** Matters whose accounts are worth reading: those of the county first, found by what the sources say. */
import { usePlace } from "../../address/place";
import { useAnswer } from "../../asking/answer";
import { Choices } from "../../drawing/choosing";
import { gradesOf } from "../../drawing/grades";
import { Refusing, Waiting } from "../../frame/states";
import { useWords } from "../../words/words";
import { type Choice, choicesOf } from "./choices";
import { MATTERS } from "./query";
import { ANCHORING } from "./words";

export function Chooser() {
  const { address } = usePlace();
  const say = useWords(ANCHORING);
  const { data, waiting, refusal, again } = useAnswer(MATTERS, {
    county: address.county, at: address.at, grades: gradesOf(address.surely), scenario: address.scenario || null,
  });
  if (refusal) return <Refusing refusal={refusal} again={again} />;
  if (!data) return waiting ? <Waiting /> : null;
  const here = choicesOf(data.here);
  const known = new Set(here.map((one) => one.id));
  const others = (choices: readonly Choice[]) => choices.filter((one) => !known.has(one.id));
  const ever = others(choicesOf(data.ever));
  const common = { none: say("none"), to: (id: string) => ({ view: "förankring" as const, of: [id] }) };
  return (
    <div class="choosing">
      <Choices {...common} head={say("here")} choices={here} />
      {ever.length > 0 && <Choices {...common} head={say("ever")} choices={ever} />}
      <Choices {...common} head={say("elsewhere")} choices={others(choicesOf(data.all))} />
    </div>
  );
}
