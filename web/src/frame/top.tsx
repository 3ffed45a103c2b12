/** What is always on top: the search box, the county, the date with its slider, how sure, the views. */
import { useEffect, useState } from "preact/hooks";
import { SURETIES, VIEWS } from "../address/address";
import { Link, usePlace } from "../address/place";
import { COMMON } from "../words/common";
import { useWords } from "../words/words";
import { useFacts } from "./facts";
import { FRAME } from "./frame.words";
import { SearchBox } from "./searchbox";

const IN_MENU = VIEWS.filter((one) => one !== "sök" && one !== "organ");

export function Top() {
  const { address } = usePlace();
  const say = useWords(FRAME);
  const common = useWords(COMMON);
  return (
    <header class="top">
      <div class="top-inner">
        <Link class="brand" to={{ view: "start" }}>Styrgraf</Link>
        <SearchBox />
        <Link to={{ language: address.language === "sv" ? "en" : "sv" }} over lang={address.language === "sv" ? "en" : "sv"}>{say("language")}</Link>
        <form class="asking" onSubmit={(event) => event.preventDefault()}>
          <County />
          <When />
          <Surely />
          <Scenario />
        </form>
      </div>
      <nav class="views" aria-label={say("views")}>
        <ul>
          {IN_MENU.map((view) => (
            <li key={view}><Link to={{ view }} aria-current={address.view === view ? "page" : undefined}>{common(view)}</Link></li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

function County() {
  const { address, go } = usePlace();
  const say = useWords(FRAME);
  const facts = useFacts();
  return (
    <label>
      {say("county")}
      <br />
      <select value={address.county} onChange={(event) => go({ county: event.currentTarget.value }, true)} lang="sv">
        {!facts && <option value={address.county}>…</option>}
        {facts?.counties.map((one) => <option key={one.id} value={one.id}>{one.name}</option>)}
      </select>
    </label>
  );
}

function When() {
  const { address, go } = usePlace();
  const say = useWords(FRAME);
  const facts = useFacts();
  const [written, write] = useState(address.at);
  useEffect(() => write(address.at), [address.at]);
  const year = Number(address.at.slice(0, 4));
  const years = facts?.years ?? [];
  const first = Math.min(2005, year || 2005, ...years);
  const last = Math.max(new Date().getFullYear(), year || 0);
  return (
    <fieldset class="when">
      <label for="at">{say("date")}</label>
      <input id="at" type="text" size={11} value={written} title={say("dateHelp")} inputMode="numeric"
        onInput={(event) => write(event.currentTarget.value)}
        onChange={(event) => go({ at: event.currentTarget.value.trim() }, true)} />
      <input type="range" aria-label={say("slider")} min={first} max={last} step={1} value={year || last} list="years"
        aria-valuetext={String(year)}
        onInput={(event) => go({ at: event.currentTarget.value }, true)} />
      <datalist id="years">{years.map((one) => <option key={one} value={one} label={String(one)} />)}</datalist>
    </fieldset>
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
  const facts = useFacts();
  if (!facts?.scenarios.length) return null;
  return (
    <label>
      {say("scenario")}
      <br />
      <select value={address.scenario} onChange={(event) => go({ scenario: event.currentTarget.value }, true)}>
        <option value="">{say("noScenario")}</option>
        {facts.scenarios.map((one) => <option key={one.id} value={one.id} lang="sv">{one.name}</option>)}
      </select>
    </label>
  );
}
