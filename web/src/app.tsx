/** The page: the top that is always there, the view that the address names, the foot. */
import type { FunctionComponent } from "preact";
import type { ViewName } from "./address/address";
import { usePlace } from "./address/place";
import { Foot } from "./frame/foot";
import { FRAME } from "./frame/frame.words";
import { Top } from "./frame/top";
import { AnchoringView } from "./views/anchoring/view";
import { BodyView } from "./views/body/view";
import { ChainView } from "./views/chain/view";
import { CompareView } from "./views/compare/view";
import { CountiesView } from "./views/counties/view";
import { GapsView } from "./views/gaps/view";
import { MapView } from "./views/map/view";
import { SearchView } from "./views/search/view";
import { SeatsView } from "./views/seats/view";
import { SourcesView } from "./views/sources/view";
import { StartView } from "./views/start/view";
import { useWords } from "./words/words";

const SHOWN: Record<ViewName, FunctionComponent> = {
  start: StartView,
  sök: SearchView,
  organ: BodyView,
  karta: MapView,
  mandat: ChainView,
  förankring: AnchoringView,
  platser: SeatsView,
  jämför: CompareView,
  län: CountiesView,
  luckor: GapsView,
  källor: SourcesView,
};

export function App() {
  const { address } = usePlace();
  const say = useWords(FRAME);
  const View = SHOWN[address.view];
  return (
    <>
      <a class="skip" href="#content">{say("skip")}</a>
      <Top />
      <main class="page" id="content" tabIndex={-1}>
        {address.language === "en" && <p class="quiet language-note">{say("inSwedish")}</p>}
        <View key={address.view} />
      </main>
      <Foot />
    </>
  );
}
