/** An empty answer that says what to do: what else is possible, and when the sources speak. */
import { Link, usePlace } from "../address/place";
import { useFacts } from "../frame/facts";
import { useWords, type Words } from "../words/words";

const SILENT = {
  possible: ["Visa också det som kan ha gällt då utan att det är sagt", "Show also what may have held then without being said"],
  times: ["Källorna talar om", "The sources speak of"],
} satisfies Words<string>;

export function Silent({ onlyPossible }: { onlyPossible: number }) {
  const { address } = usePlace();
  const say = useWords(SILENT);
  const years = useFacts()?.years ?? [];
  return (
    <div class="silent">
      {onlyPossible > 0 && address.surely !== "kanske" && (
        <p><Link to={{ surely: "kanske" }} over>{say("possible")} ({onlyPossible})</Link></p>
      )}
      {years.length > 0 && (
        <p>
          {say("times")}{" "}
          {years.map((year, place) => (
            <span key={year}>{place > 0 && ", "}<Link to={{ at: String(year) }} over>{year}</Link></span>
          ))}.
        </p>
      )}
    </div>
  );
}

/** What the service explains of an empty answer, with what that leaves aside: in Swedish, and marked so. */
export function Explained({ explanation }: { explanation: string }) {
  return <p class="quiet" lang="sv">{plainly(explanation)}</p>;
}

/** What the service explains, without the names of arguments, which mean something to programs only. */
function plainly(explanation: string): string {
  return explanation.replace(/ \(`[^)]*\)/gu, "");
}
