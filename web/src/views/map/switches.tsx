/** What of the map is shown: kinds of relation, and how far from what is asked about it goes. */
import { usePlace } from "../../address/place";
import { useWords } from "../../words/words";
import { kindsOf, reachOf, turned } from "./asked";
import { KINDS, MAP } from "./words";

export function Switches() {
  const { address, go } = usePlace();
  const say = useWords(MAP);
  const shown = kindsOf(address);
  const reach = reachOf(address);
  return (
    <form class="map-switches" onSubmit={(event) => event.preventDefault()}>
      <fieldset>
        <legend>{say("kinds")}</legend>
        {KINDS.map(([kind]) => (
          <label key={kind}>
            <input type="checkbox" checked={shown.includes(kind)} onChange={() => go({ more: { slag: turned(shown, kind) } }, true)} />
            {say(kind)}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{say("reach")}</legend>
        {([0, 1, 2] as const).map((far) => (
          <label key={far}>
            <input type="radio" name="steg" checked={reach === far} onChange={() => go({ more: { steg: far === 1 ? null : String(far) } }, true)} />
            {say(far === 0 && address.of.length ? "reach0of" : `reach${far}`)}
          </label>
        ))}
      </fieldset>
    </form>
  );
}
