/** What the data is, and where else it can be asked. */
import { Link } from "../address/place";
import { COMMON } from "../words/common";
import { useWords, type Words } from "../words/words";
import { useFacts } from "./facts";

const FOOT = {
  data: ["Data laddade {loadedOn}, version {version}.", "Data loaded {loadedOn}, version {version}."],
  graphiql: ["Fråga själv i GraphiQL", "Ask for yourself in GraphiQL"],
} satisfies Words<string>;

export function Foot() {
  const say = useWords(FOOT);
  const common = useWords(COMMON);
  const facts = useFacts();
  return (
    <footer class="foot">
      <div class="foot-inner">
        {facts && <p>{say("data", { loadedOn: facts.loadedOn?.slice(0, 10) ?? "–", version: facts.version?.slice(0, 8) ?? "–" })}</p>}
        <p><Link to={{ view: "källor", of: [] }}>{common("källor")}</Link> · <a href="/graphql">{say("graphiql")}</a></p>
      </div>
    </footer>
  );
}
