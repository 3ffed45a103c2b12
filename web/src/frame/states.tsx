/** Honest waiting and failing: what is under way, what went wrong, and what to do. */
import type { Refusal } from "../asking/ask";
import { COMMON } from "../words/common";
import { useWords } from "../words/words";
import { FRAME } from "./frame.words";
import { Nearest } from "./nearest";
import { REFUSALS, toldOf } from "./refusals.words";

export function Waiting({ kept = false }: { kept?: boolean }) {
  const say = useWords(COMMON);
  return <p class={kept ? "waiting is-over" : "waiting"} role="status">{say("waiting")}</p>;
}

/** A refusal in the words of the page, by its code; what the service itself says is a detail. */
export function Refusing({ refusal, again }: { refusal: Refusal; again?: () => void }) {
  const common = useWords(COMMON);
  const say = useWords(FRAME);
  const tell = useWords(REFUSALS);
  const { code, message, remedy, name, nearest } = refusal;
  return (
    <div class="refusing" role="alert" data-code={code}>
      <h2>{say("failed")}</h2>
      <p>{tell(toldOf(code), { code, name: name || "…" })}</p>
      <Nearest things={nearest} />
      <details><summary>{say("details")}</summary><p lang="en">{[message, remedy].filter(Boolean).join(" ")}</p></details>
      {again && <button type="button" onClick={again}>{common("again")}</button>}
    </div>
  );
}
