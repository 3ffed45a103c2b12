/** From where all is seen: the county, the date, how sure, the proposal. On a phone folded into one line. */
import { SURETIES } from "../address/address";
import { usePlace } from "../address/place";
import { capital } from "../words/capital";
import { COMMON } from "../words/common";
import { useDates } from "../words/dates";
import { useWords } from "../words/words";
import { useCounty } from "./county";
import { useFacts } from "./facts";
import { FRAME } from "./frame.words";
import { useNarrow } from "./narrow";
import { When } from "./when";

export function Viewpoint() {
  const narrow = useNarrow();
  const { address } = usePlace();
  const common = useWords(COMMON);
  const date = useDates();
  const { name } = useCounty();
  const asking = (
    <form class="asking" onSubmit={(event) => event.preventDefault()}>
      <County />
      <When />
      <Surely />
      <Scenario />
    </form>
  );
  if (!narrow) return asking;
  return (
    <details class="viewpoint">
      <summary><span lang="sv">{name}</span> · {date(address.at)} · {common(address.surely)}{address.scenario && ` · ${common("PROPOSED")}`}</summary>
      {asking}
    </details>
  );
}

function County() {
  const { address, go } = usePlace();
  const say = useWords(FRAME);
  const { counties } = useCounty();
  return (
    <label>
      {say("county")}
      <select onChange={(event) => go({ county: event.currentTarget.value }, true)} lang="sv">
        {counties.map((one) => <option key={one.id} value={one.id} selected={one.id === address.county}>{one.name}</option>)}
      </select>
    </label>
  );
}

function Surely() {
  const { address, go } = usePlace();
  const say = useWords(FRAME);
  const common = useWords(COMMON);
  return (
    <fieldset>
      <legend>{say("surely")}</legend>
      <div class="choice">
        {SURETIES.map((one) => (
          <label key={one}>
            <input type="radio" name="surely" checked={address.surely === one} onChange={() => go({ surely: one }, true)} />
            {common(one)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Scenario() {
  const { address, go } = usePlace();
  const say = useWords(FRAME);
  const scenarios = useFacts()?.scenarios ?? [];
  const known = scenarios.some((one) => one.id === address.scenario);
  return (
    <label>
      {say("scenario")}
      <select class="scenario" onChange={(event) => go({ scenario: event.currentTarget.value }, true)}>
        <option value="" selected={!address.scenario}>{say("noScenario")}</option>
        {address.scenario && !known && <option value={address.scenario} selected>{capital(address.scenario.replace(/^\w+\//u, "").replaceAll("-", " "))}</option>}
        {scenarios.map((one) => <option key={one.id} value={one.id} lang="sv" selected={one.id === address.scenario}>{one.name}</option>)}
      </select>
    </label>
  );
}
