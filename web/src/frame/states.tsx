/** Honest waiting and failing: what is under way, what went wrong, and what to do. */
import type { Refusal } from "../asking/ask";
import { COMMON } from "../words/common";
import { useWords } from "../words/words";
import { FRAME } from "./frame.words";

export function Waiting({ kept = false }: { kept?: boolean }) {
  const say = useWords(COMMON);
  return <p class={kept ? "waiting is-over" : "waiting"} role="status">{say("waiting")}</p>;
}

export function Refusing({ refusal, again }: { refusal: Refusal; again?: () => void }) {
  const common = useWords(COMMON);
  const say = useWords(FRAME);
  const silent = refusal.code === "NO_ANSWER";
  return (
    <div class="refusing" role="alert" data-code={refusal.code}>
      <h2>{say("failed")}</h2>
      {silent ? <p>{say("noAnswer")}</p> : <p lang="en">{refusal.message}</p>}
      {!silent && refusal.remedy && <p lang="en">{refusal.remedy}</p>}
      {again && <button type="button" onClick={again}>{common("again")}</button>}
    </div>
  );
}
