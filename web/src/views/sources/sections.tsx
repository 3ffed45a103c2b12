/** The sections of a document as a tree of links, with how much each says. */
import { Link, usePlace } from "../../address/place";
import { useNarrow } from "../../frame/narrow";
import { FIRST_PAGE } from "../../frame/paging";
import { useWords } from "../../words/words";
import type { Section } from "./query";
import { type Branch, tree } from "./tree";
import { SOURCES_WORDS } from "./words";

export function Sections({ sections, chosen }: { sections: readonly Section[]; chosen: string | null }) {
  const say = useWords(SOURCES_WORDS);
  const narrow = useNarrow();
  const links = (
    <nav class="sections" aria-label={say("sections")}>
      <p><Link to={{ more: { ...FIRST_PAGE, avsnitt: "*" } }} aria-current={chosen === null ? "true" : undefined}>{say("everything")}</Link></p>
      <Branches branches={tree(sections)} chosen={chosen} />
    </nav>
  );
  if (!narrow) return links;
  return <details class="sections-fold"><summary>{say("sections")} ({sections.length})</summary>{links}</details>;
}

function Branches({ branches, chosen }: { branches: readonly Branch<Section>[]; chosen: string | null }) {
  const { address } = usePlace();
  return (
    <ul lang="sv">
      {branches.map(({ section, under }) => (
        <li key={`${section.text} ${address.of.join()}`}>
          <Link to={{ more: { ...FIRST_PAGE, avsnitt: section.text } }} aria-current={chosen === section.text ? "true" : undefined}>
            {section.text} <span class="quiet">({section.count})</span>
          </Link>
          {under.length > 0 && <Branches branches={under} chosen={chosen} />}
        </li>
      ))}
    </ul>
  );
}
