/** The panel of what is picked in a picture or a table: its claims, each with document, section, page. */
import { useEffect, useRef } from "preact/hooks";
import { usePlace } from "../address/place";
import { COMMON } from "../words/common";
import { isWanted } from "../words/sure";
import { Sentence } from "../words/sentence";
import { useWords } from "../words/words";
import { type ToldClaim, useClaims } from "./claims";
import { FRAME } from "./frame.words";
import { CitationsOf, Told } from "./sources";
import { Refusing, Waiting } from "./states";
import type { ComponentChildren } from "preact";

export interface Pick {
  readonly label: string;
  /** The names of the graph in the label; none given: all of it is the graph's. */
  readonly names?: readonly string[];
  readonly claims: readonly string[];
  /** What else is to be said of it: a link to the body, why a cell is empty. */
  readonly more?: ComponentChildren;
}

export function Picked({ pick, onClose }: { pick: Pick; onClose: () => void }) {
  const { address } = usePlace();
  const say = useWords(FRAME);
  const common = useWords(COMMON);
  const { told, waiting, refusal } = useClaims(pick.claims, address.at);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    panel.current?.focus();
    // Who came by the keyboard goes on from where they were.
    return () => {
      if (before instanceof HTMLElement || before instanceof SVGElement) before.focus();
    };
  }, [pick.label]);
  const count = pick.claims.length;
  return (
    <aside class="picked" ref={panel} tabIndex={-1} aria-labelledby="picked-head"
      onKeyDown={(event) => event.key === "Escape" && onClose()}>
      <button type="button" class="picked-close" onClick={onClose}>{common("close")}</button>
      <h2 id="picked-head" lang={pick.names ? undefined : "sv"}><Sentence text={pick.label} names={pick.names ?? []} /></h2>
      {pick.more}
      {count > 0 && <p class="quiet">{count === 1 ? say("onePicked") : say("claimsPicked", { count })}</p>}
      {refusal && <Refusing refusal={refusal} />}
      <ul class="claims">
        {pick.claims.map((id) => {
          const claim = told.get(id);
          return claim && <li key={id}><ClaimOf claim={claim} /></li>;
        })}
      </ul>
      {waiting && <Waiting />}
    </aside>
  );
}

/** One claim as it is read: the sentence, how sure it is and why, or that it is wanted; what says otherwise, where it is said. */
function ClaimOf({ claim }: { claim: ToldClaim }) {
  const say = useWords(FRAME);
  const common = useWords(COMMON);
  const { status } = claim;
  return (
    <div class="claim" data-claim={claim.id}>
      <p class="claim-sentence" lang="sv">{claim.sentence}</p>
      <p class="claim-grade">
        {isWanted(status) ? <span class="grade grade-proposed">{common(status)}</span> : (
          <>
            <span class={`grade grade-${claim.grading.grade.toLowerCase()}`}>{common(claim.grading.grade)}</span>
            <span lang="sv"> {claim.grading.says}</span>
          </>
        )}
      </p>
      {claim.note && <p class="claim-note" lang="sv">{claim.note}</p>}
      {claim.contradicts.length > 0 && (
        <div class="claim-against">
          <p>≠ {say("contradicts")}</p>
          <Told claims={claim.contradicts} />
        </div>
      )}
      <CitationsOf sources={claim.sources} />
    </div>
  );
}
