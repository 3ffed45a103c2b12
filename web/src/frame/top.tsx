/** What is always on top: the search box, the view from which all is seen, and the ten views. */
import { useEffect, useRef } from "preact/hooks";
import { VIEWS } from "../address/address";
import { Link, usePlace } from "../address/place";
import { COMMON } from "../words/common";
import { useWords } from "../words/words";
import { FRAME } from "./frame.words";
import { SearchBox } from "./searchbox";
import { Viewpoint } from "./viewpoint";

const IN_MENU = VIEWS.filter((one) => one !== "sök" && one !== "organ");

export function Top() {
  const { address } = usePlace();
  const say = useWords(FRAME);
  const other = address.language === "sv" ? "en" : "sv";
  return (
    <header class="top">
      <div class="top-inner">
        <Link class="brand" to={{ view: "start" }}>Styrgraf</Link>
        {address.view === "start" ? <span class="search" /> : <SearchBox />}
        <Link class="language" to={{ language: other }} over lang={other}>{say("language")}</Link>
        <Viewpoint />
      </div>
      <Views />
    </header>
  );
}

function Views() {
  const { view: here } = usePlace().address;
  const say = useWords(FRAME);
  const common = useWords(COMMON);
  const row = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const show = () => {
      const current = row.current?.querySelector<HTMLElement>("[aria-current]");
      if (row.current && current) row.current.scrollLeft = current.offsetLeft - row.current.clientWidth / 3;
    };
    show();
    // Letters of another width, once they come, move what stands behind them.
    document.fonts.addEventListener("loadingdone", show);
    return () => document.fonts.removeEventListener("loadingdone", show);
  }, [here]);
  return (
    <nav class="views" aria-label={say("views")}>
      <ul ref={row}>
        {IN_MENU.map((view) => (
          <li key={view}><Link to={{ view }} aria-current={here === view ? "page" : undefined}>{common(view)}</Link></li>
        ))}
      </ul>
    </nav>
  );
}
