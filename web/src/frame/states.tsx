/** Honest waiting and failing: what is under way, what went wrong, and what to do. */
import type { Refusal } from "../asking/ask";
import { COMMON } from "../words/common";
import { useWords } from "../words/words";
import { FRAME } from "./frame.words";

export function Waiting({ kept = false }: { kept?: boolean }) {
  const say = useWords(COMMON);
  return <p class={kept ? "waiting is-over" : "waiting"} role="status">{say("waiting")}</p>;
}

/** What a reader is told of a refusal; of the others only the service itself can tell. */
const TOLD: Readonly<Record<string, keyof typeof FRAME>> = {
  NO_ANSWER: "noAnswer",
  UNKNOWN_NAME: "noName",
  WRONG_NOUN: "noName",
  AMBIGUOUS_NAME: "noName",
  BAD_DATE: "badDate",
  PAGE_TOO_LARGE: "tooLarge",
  OPERATION_TOO_LARGE: "tooLarge",
  STORE_UNREACHABLE: "storeDown",
  STORE: "storeDown",
  STORE_TIMEOUT: "tooSlow",
};

export function Refusing({ refusal, again }: { refusal: Refusal; again?: () => void }) {
  const common = useWords(COMMON);
  const say = useWords(FRAME);
  const told = TOLD[refusal.code];
  const own = [refusal.message, refusal.remedy].filter(Boolean).join(" ");
  return (
    <div class="refusing" role="alert" data-code={refusal.code}>
      <h2>{say("failed")}</h2>
      {told && <p>{say(told)}</p>}
      {told ? <details><summary>{say("details")}</summary><p lang="en">{own}</p></details> : <p lang="en">{own}</p>}
      {again && <button type="button" onClick={again}>{common("again")}</button>}
    </div>
  );
}
