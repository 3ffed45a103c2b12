/** Where the address names what the sources do not know: what is nearest, and what else can be drawn. */
import { Link } from "../../address/place";
import { ChoosingPage } from "../../drawing/choosing";
import { useFacts } from "../../frame/facts";
import { Unknown } from "../../frame/nearest";
import { useWords } from "../../words/words";
import { MAP } from "./words";

export function Choose({ unknown }: { unknown: string }) {
  const say = useWords(MAP);
  const facts = useFacts();
  return (
    <ChoosingPage title={say("map")} lead={say("choose")}>
      <Unknown id={unknown} to={(node) => ({ view: "karta", of: [node.id] })} />
      <ul class="map-counties" lang="sv">
        {facts?.counties.map((one) => (
          <li key={one.id}><Link to={{ view: "karta", of: [], county: one.id }}>{one.name}</Link></li>
        ))}
      </ul>
    </ChoosingPage>
  );
}
