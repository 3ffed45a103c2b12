/** What there is to compare, where nothing is chosen. */
import { Link, usePlace } from "../../address/place";
import { countyName } from "../../frame/county";
import { useFacts } from "../../frame/facts";
import { useTitle } from "../../frame/title";
import { Sentence } from "../../words/sentence";
import { useWords } from "../../words/words";
import { COMPARE_WORDS } from "./words";

const USUAL = { from: "2012", to: "2019-11" };

export function Choosing() {
  const say = useWords(COMPARE_WORDS);
  useTitle(say("title"));
  return (
    <article>
      <h1>{say("title")}</h1>
      <p class="lead">{say("chooseLead")}</p>
      <div class="compare-cards">
        <TwoDates />
        <TwoThings />
        <Proposals />
      </div>
    </article>
  );
}

function TwoDates() {
  const { address, go } = usePlace();
  const say = useWords(COMPARE_WORDS);
  const name = address.of[0] ?? countyName(address.county);
  return (
    <section>
      <h2>{say("twoDates")}</h2>
      <p><Sentence text={say("twoDatesHelp", { name })} names={[name]} /></p>
      <form onSubmit={(event) => {
        event.preventDefault();
        const asked = new FormData(event.currentTarget);
        go({ at: String(asked.get("från")), more: { mot: String(asked.get("till")) } });
      }}>
        <label>{say("from")}<input type="text" name="från" required defaultValue={USUAL.from} size={10} /></label>
        <label>{say("to")}<input type="text" name="till" required defaultValue={USUAL.to} size={10} /></label>
        <button type="submit">{say("go")}</button>
      </form>
    </section>
  );
}

function TwoThings() {
  const { address, go } = usePlace();
  const say = useWords(COMPARE_WORDS);
  const facts = useFacts();
  const county = countyName(address.county);
  const idOf = (text: string) => facts?.counties.find((one) => one.name === text)?.id ?? text;
  return (
    <section>
      <h2>{say("twoThings")}</h2>
      <p>{say("twoThingsHelp")}</p>
      <form class="compare-names" onSubmit={(event) => {
        event.preventDefault();
        const asked = new FormData(event.currentTarget);
        go({ of: [idOf(String(asked.get("ena"))), idOf(String(asked.get("andra")))] });
      }}>
        <label>{say("one")}<input type="text" name="ena" required defaultValue={county} list="länen" lang="sv" /></label>
        <label>{say("another")}<input type="text" name="andra" required list="länen" lang="sv" /></label>
        <button type="submit">{say("go")}</button>
        <datalist id="länen">{facts?.counties.map((one) => <option key={one.id} value={one.name} />)}</datalist>
      </form>
      <p><Link to={{ view: "län", more: { lika: "ja" } }}><Sentence text={say("toAlike", { name: county })} names={[county]} /></Link></p>
    </section>
  );
}

function Proposals() {
  const say = useWords(COMPARE_WORDS);
  const scenarios = useFacts()?.scenarios ?? [];
  return (
    <section>
      <h2>{say("aProposal")}</h2>
      <p>{say("aProposalHelp")}</p>
      <ul>
        {scenarios.map((one) => <li key={one.id}><Link to={{ scenario: one.id, more: { mot: null } }} lang="sv">{one.name}</Link></li>)}
      </ul>
    </section>
  );
}
