/** What of the map is shown: kinds of relation, and how far from what is asked about it goes. On a phone folded into one line. */
import { usePlace } from "../../address/place";
import { useNarrow } from "../../frame/narrow";
import { useWords } from "../../words/words";
import { kindsOf, reachOf, turned } from "./asked";
import { KINDS, MAP } from "./words";

export function Switches() {
  const say = useWords(MAP);
  const switches = (
    <form class="map-switches" onSubmit={(event) => event.preventDefault()}>
      <Kinds />
      <Reach />
    </form>
  );
  if (!useNarrow()) return switches;
  return <details class="map-settings"><summary>{say("settings")}</summary>{switches}</details>;
}

function Kinds() {
  const { address, go } = usePlace();
  const say = useWords(MAP);
  const shown = kindsOf(address);
  return (
    <fieldset>
      <legend>{say("kinds")}</legend>
      {KINDS.map(([kind]) => (
        <label key={kind}>
          <input type="checkbox" checked={shown.includes(kind)} onChange={() => go({ more: { slag: turned(shown, kind) } }, true)} />
          {say(kind)}
        </label>
      ))}
    </fieldset>
  );
}

function Reach() {
  const { address, go } = usePlace();
  const say = useWords(MAP);
  const reach = reachOf(address);
  return (
    <fieldset>
      <legend>{say("reach")}</legend>
      {([0, 1, 2] as const).map((far) => (
        <label key={far}>
          <input type="radio" name="steg" checked={reach === far} onChange={() => go({ more: { steg: far === 1 ? null : String(far) } }, true)} />
          {say(far === 0 && address.of.length ? "reach0of" : `reach${far}`)}
        </label>
      ))}
    </fieldset>
  );
}
