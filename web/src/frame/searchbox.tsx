/** The search box: suggests by any name while one writes, says why, and how much is said with the words; Enter searches that. */
import { useEffect, useId, useState } from "preact/hooks";
import { usePlace } from "../address/place";
import { COMMON } from "../words/common";
import { counted } from "../words/counted";
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
  none: ["Inget namn liknar det skrivna. Enter söker i allt som sägs: {said}.", "No name is like that. Enter searches all that is said: {said}."],
  claims: ["uppgift|uppgifter", "claim|claims"],
  unsaid: ["inget sägs med de orden", "nothing is said in those words"],
} satisfies Words<string>;

export function SearchBox({ large = false }: { large?: boolean }) {
  const say = useWords(BOX);
  const common = useWords(COMMON);
  const id = useId();
  const box = useBox();
  const { text, found, total, said, ready, open, shown, active } = box;
  return (
    <form class={large ? "search is-large" : "search"} role="search" onSubmit={(event) => {
      event.preventDefault();
      box.choose(active);
    }}>
      <div class="search-field">
        <input type="search" name="ord" role="combobox" list={undefined} autocomplete="off" spellcheck={false}
          aria-label={say("label")} placeholder={say("hint")} value={text}
          aria-autocomplete="list" aria-expanded={shown} aria-controls={`${id}-list`}
          aria-activedescendant={shown && active >= 0 ? `${id}-${active}` : undefined}
          onInput={(event) => box.write(event.currentTarget.value)} onKeyDown={box.pressed} onBlur={box.close} />
        <Suggestions id={id} box={box} />
      </div>
      <button type="submit">{common("sök")}</button>
      <span class="visually-hidden" role="status">
        {open && ready && (found.length ? say("some", { count: found.length, total }) : say("none", { said: howMuch(said ?? 0, say) }))}
      </span>
    </form>
  );
}

/** How much is said with the words that are written. */
export function howMuch(said: number, say: (key: keyof typeof BOX) => string): string {
  return said ? counted(say("claims"), said) : say("unsaid");
}

type Box = ReturnType<typeof useBox>;

/** What is written in the box, what is suggested for it, and which of that the arrows have come to. */
function useBox() {
  const { address, go } = usePlace();
  const words = address.more["ord"] ?? "";
  const [text, write] = useState(words);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const suggested = useSuggestions(open ? text : "");
  const { found, ready } = suggested;
  const shown = open && (found.length > 0 || ready);
  useEffect(() => write(words), [words]);
  // What was come to is not what stands in its place among others.
  useEffect(() => setActive(-1), [found]);
  const opened = (to: boolean) => {
    setOpen(to);
    setActive(-1);
  };
  const choose = (place: number) => {
    const one = found[place];
    opened(false);
    if (one) {
      write("");
      go(leadsTo(one.node));
    } else if (text.trim()) go({ view: "sök", more: { ord: text.trim() } });
  };
  const pressed = (event: KeyboardEvent) => {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move === undefined && !(event.key === "Escape" && open)) return;
    event.preventDefault();
    if (move === undefined) return opened(false);
    setOpen(true);
    if (shown) setActive(moved(active, move, found.length + 1));
  };
  const writing = (written: string) => {
    write(written);
    opened(true);
  };
  return { ...suggested, text, open, shown, active, choose, pressed, write: writing, close: () => opened(false) };
}

function Suggestions({ id, box: { text, found, said, shown, active, choose } }: { id: string; box: Box }) {
  const say = useWords(BOX);
  const option = (place: number) => ({
    id: `${id}-${place}`, role: "option" as const, "aria-selected": active === place, onClick: () => choose(place),
  });
  return (
    <ul class="suggestions" role="listbox" id={`${id}-list`} aria-label={say("suggestions")} hidden={!shown}
      onMouseDown={(event) => event.preventDefault()}>
      {shown && found.map((one, place) => <li key={one.node.id} {...option(place)}><Suggestion found={one} /></li>)}
      {shown && <li class="suggest-all" {...option(found.length)}>{say("all", { text: text.trim() })}
        {said !== null && <span class="quiet"> · {howMuch(said, say)}</span>}</li>}
    </ul>
  );
}

function Suggestion({ found }: { found: Found }) {
  return <><span class="suggest-name" lang="sv">{found.node.name}</span> <Why found={found} /></>;
}

/** One on or back among so many, and from either end out to none (-1), where what is written stands. */
export function moved(active: number, by: number, count: number): number {
  return ((active + 1 + by + count + 1) % (count + 1)) - 1;
}
