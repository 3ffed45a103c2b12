/** The search box: suggests by any name while one writes, and says why; Enter searches everything said. */
import { useEffect, useId, useState } from "preact/hooks";
import { usePlace } from "../address/place";
import { COMMON } from "../words/common";
import { useWords, type Words } from "../words/words";
import { Why } from "./foundname";
import { type Found, leadsTo } from "./naming";
import { useSuggestions } from "./suggest";

const BOX = {
  label: ["Sök organ, personer, ärenden och ord", "Search bodies, people, matters and words"],
  hint: ["Namn, förkortning eller ord", "Name, abbreviation or word"],
  suggestions: ["Förslag", "Suggestions"],
  all: ["Allt som sägs om ”{text}”", "Everything said about “{text}”"],
  some: ["{count} av {total} namn. Välj med pilarna.", "{count} of {total} names. Choose with the arrows."],
  none: ["Inget namn liknar det skrivna. Enter söker i allt som sägs.", "No name is like that. Enter searches all that is said."],
} satisfies Words<string>;

export function SearchBox({ large = false }: { large?: boolean }) {
  const { address, go } = usePlace();
  const say = useWords(BOX);
  const common = useWords(COMMON);
  const words = address.more["ord"] ?? "";
  const [text, write] = useState(words);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const id = useId();
  const { found, total, ready } = useSuggestions(open ? text : "");
  useEffect(() => write(words), [words]);
  // What was come to is not what stands in its place among others.
  useEffect(() => setActive(-1), [found]);
  const shown = open && (found.length > 0 || ready);
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const choose = (place: number) => {
    const one = found[place];
    close();
    if (one) {
      write("");
      go(leadsTo(one.node));
    } else if (text.trim()) go({ view: "sök", more: { ord: text.trim() } });
  };
  const pressed = (event: KeyboardEvent) => {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move !== undefined) {
      event.preventDefault();
      setOpen(true);
      if (shown) setActive(moved(active, move, found.length + 1));
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      close();
    }
  };
  return (
    <form class={large ? "search is-large" : "search"} role="search" onSubmit={(event) => {
      event.preventDefault();
      choose(active);
    }}>
      <div class="search-field">
        <input type="search" name="ord" role="combobox" list={undefined} autocomplete="off" spellcheck={false}
          aria-label={say("label")} placeholder={say("hint")} value={text}
          aria-autocomplete="list" aria-expanded={shown} aria-controls={`${id}-list`}
          aria-activedescendant={shown && active >= 0 ? `${id}-${active}` : undefined}
          onInput={(event) => {
            write(event.currentTarget.value);
            setOpen(true);
            setActive(-1);
          }}
          onKeyDown={pressed} onBlur={close} />
        <ul class="suggestions" role="listbox" id={`${id}-list`} aria-label={say("suggestions")} hidden={!shown}
          onMouseDown={(event) => event.preventDefault()}>
          {shown && found.map((one, place) => (
            <li key={one.node.id} id={`${id}-${place}`} role="option" aria-selected={active === place} onClick={() => choose(place)}>
              <Suggestion found={one} />
            </li>
          ))}
          {shown && (
            <li class="suggest-all" id={`${id}-${found.length}`} role="option" aria-selected={active === found.length} onClick={() => choose(found.length)}>
              {say("all", { text: text.trim() })}
            </li>
          )}
        </ul>
      </div>
      <button type="submit">{common("sök")}</button>
      <span class="visually-hidden" role="status">
        {open && ready && (found.length ? say("some", { count: found.length, total }) : say("none"))}
      </span>
    </form>
  );
}

function Suggestion({ found }: { found: Found }) {
  return <><span class="suggest-name" lang="sv">{found.node.name}</span> <Why found={found} /></>;
}

/** One on or back among so many, and from either end out to none (-1), where what is written stands. */
export function moved(active: number, by: number, count: number): number {
  return ((active + 1 + by + count + 1) % (count + 1)) - 1;
}
