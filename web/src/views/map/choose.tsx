/** Where the address names what the sources do not know: what can be drawn instead. */
import { Link } from "../../address/place";
import { ChoosingPage } from "../../drawing/choosing";
import { useFacts } from "../../frame/facts";
import { COMMON } from "../../words/common";
import { useWords } from "../../words/words";
import { MAP } from "./words";

export function Choose() {
  const say = useWords(MAP);
  const common = useWords(COMMON);
  const facts = useFacts();
  return (
    <ChoosingPage title={say("unknown")} lead={say("choose")}>
      <p><Link to={{ view: "sök" }}>{common("sök")}</Link></p>
      <ul class="map-counties" lang="sv">
        {facts?.counties.map((one) => (
          <li key={one.id}><Link to={{ view: "karta", of: [], county: one.id }}>{one.name}</Link></li>
        ))}
      </ul>
    </ChoosingPage>
  );
}
