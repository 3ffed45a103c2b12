/** The parts of a portrait as they are read: names that lead on, sentences, and the source of each. */
import { Fragment } from "preact";
import { Link, usePlace } from "../../address/place";
import { drawn } from "../../frame/exhibit";
import { leadsTo } from "../../frame/naming";
import { COMMON } from "../../words/common";
import { counted } from "../../words/counted";
import { useDates } from "../../words/dates";
import { Sentence } from "../../words/sentence";
import { gradeWords, isWanted, seenFirst } from "../../words/sure";
import { useWords } from "../../words/words";
import { type Clash, type Clashes, claimsInClash, keyOfClash } from "../gaps/clashes";
import { apart, type Item, type Part, saidIn } from "./portrait";
import type { Opposing } from "./query";
import type { Section } from "./sections";
import { BODY_WORDS } from "./words";

const SHOWN = 4;
const SHOWN_SEATS = 12;

export function Piece({ part, of }: { part: Part; of: string }) {
  const say = useWords(BODY_WORDS);
  const shown = part.section === "seatsIn" ? SHOWN_SEATS : SHOWN;
  const { said, possible } = apart(part.items);
  const first = said.slice(0, shown);
  const rest = said.slice(shown);
  return (
    <section class="piece">
      <h2>{say(part.section)}</h2>
      {part.section === "seatsIn" && <ForWhom items={said} of={of} />}
      <ul>{first.map((item) => <ItemOf key={item.key} item={item} part={part} />)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>{say("more", { count: rest.length })}</summary>
          <ul>{rest.map((item) => <ItemOf key={item.key} item={item} part={part} />)}</ul>
        </details>
      )}
      <Possible items={possible} part={part} />
    </section>
  );
}

/** What is only possible at the date, folded with its number and why: nothing of it is said of that time. */
function Possible({ items, part }: { items: readonly Item[]; part: Part }) {
  const { at } = usePlace().address;
  const date = useDates();
  const say = useWords(BODY_WORDS);
  if (!items.length) return null;
  const later = seenFirst(items.map((item) => item.grading));
  const told = say(later === null ? "possible" : "possibleLater", { at: date(at), when: date(later ?? "") });
  return (
    <details class="only-possible">
      <summary>{counted(told, items.length)}</summary>
      <ul>{items.map((item) => <ItemOf key={item.key} item={item} part={part} />)}</ul>
    </details>
  );
}

/** For which areas the seats are held: that a source lists one county's is no choice made on the page. */
function ForWhom({ items, of }: { items: readonly Item[]; of: string }) {
  const { language } = usePlace().address;
  const say = useWords(BODY_WORDS);
  const areas = [...new Set(items.flatMap((item) => item.areas))];
  if (!areas.length || items.some((item) => !item.areas.length)) return null;
  const told = { count: items.length, areas: new Intl.ListFormat(language).format(areas) };
  return (
    <p class="quiet">
      <Sentence text={say(items.length === 1 ? "oneFor" : "allFor", told)} names={areas} />{" "}
      <Link to={{ view: "platser", of: [of] }}>{say("allCounties")}</Link>
    </p>
  );
}

/** What one asks of every body, and the sources do not say at the date. */
export function Unsaid({ sections }: { sections: readonly Section[] }) {
  const { at } = usePlace().address;
  const date = useDates();
  const say = useWords(BODY_WORDS);
  if (!sections.length) return null;
  return (
    <section class="piece">
      <h2>{say("notSaid")}</h2>
      <p>{say("notSaidAt", { at: date(at) })}</p>
      <ul>{sections.map((section) => <li key={section}>{say(section).toLocaleLowerCase("sv")}</li>)}</ul>
    </section>
  );
}

// Parts that are read as names; the others as sentences.
const BY_NAME: ReadonlySet<string> = new Set(["seatsIn", "seatsOf", "steeredBy", "steers", "ties"]);

function ItemOf({ item, part }: { item: Item; part: Part }) {
  const byName = BY_NAME.has(part.section) && item.others.length > 0 && (item.relation !== null || part.section.startsWith("seats"));
  return (
    <li {...drawn(item.claims)}>
      {byName ? <Named item={item} /> : <Told item={item} section={part.section} />} <Marks item={item} /> <SourceOf item={item} />
    </li>
  );
}

// Sentences of which whoever else is named is what one goes on to.
const LEADS_ON: ReadonlySet<string> = new Set(["mandateFrom", "mandateTo", "steeredBy", "steers", "steps"]);
const FEW = 3;

function Told({ item, section }: { item: Item; section: string }) {
  const others = LEADS_ON.has(section) && item.others.length <= FEW ? item.others : [];
  return (
    <>
      <span lang="sv">{item.sentence}</span>
      {others.map((other) => <Link key={other.node.id} class="other" to={leadsTo(other.node)} lang="sv">{other.name}</Link>)}
    </>
  );
}

function Named({ item }: { item: Item }) {
  return (
    <>
      {item.relation && <span class="relation" lang={item.relation.ofSource ? "sv" : undefined}>{item.relation.words} </span>}
      {item.others.map((other, place) => (
        <span key={other.node.id}>{place > 0 && ", "}<Link to={leadsTo(other.node)} lang="sv">{other.name}</Link></span>
      ))}
    </>
  );
}

function Marks({ item }: { item: Item }) {
  const common = useWords(COMMON);
  const date = useDates();
  const { grade, status, opposed } = item;
  return (
    <>
      {grade !== "CERTAIN" && grade !== "NO" && <span class={`grade grade-${grade.toLowerCase()}`}>{gradeWords(item, "IN_FORCE", common, date)}</span>}
      {isWanted(status) && <span class="grade grade-proposed">{common(status)}</span>}
      {opposed && <span class="against">≠</span>}
    </>
  );
}

function SourceOf({ item }: { item: Pick<Item, "key" | "sentence"> }) {
  const { address } = usePlace();
  const say = useWords(BODY_WORDS);
  const key = `rad:${item.key}`;
  return (
    <Link class="source-link" to={{ more: { valt: key } }} over aria-label={say("showSource", { text: item.sentence })}
      aria-current={address.more["valt"] === key ? "true" : undefined}>
      {say("source")}
    </Link>
  );
}

/** The sides of each contradiction of the date, beside each other; those of other times are folded. */
export function Against({ opposed: { now, elsewhen } }: { opposed: Clashes<Opposing> }) {
  const say = useWords(BODY_WORDS);
  if (!now.length && !elsewhen.length) return null;
  return (
    <section class="piece is-wide">
      {now.length > 0 && (
        <>
          <h2>{say("opposed")} <span class="quiet">({now.length})</span></h2>
          <ClashList clashes={now} />
        </>
      )}
      {elsewhen.length > 0 && (
        <details>
          <summary>{say("elsewhen")} ({elsewhen.length})</summary>
          <ClashList clashes={elsewhen} />
        </details>
      )}
    </section>
  );
}

function ClashList({ clashes }: { clashes: readonly Clash<Opposing>[] }) {
  return (
    <ul class="clashes">
      {clashes.map((clash) => (
        <li key={keyOfClash(clash)} class="clash" {...drawn(claimsInClash(clash))}>
          {clash.map((side, place) => (
            <Fragment key={keyOfClash([side])}>
              {place > 0 && <span class="against" aria-hidden="true">≠</span>}
              <div>{side.map(({ id, sentence }) => <p key={id} lang="sv">{sentence}</p>)}</div>
            </Fragment>
          ))}
          <SourceOf item={{ key: keyOfClash(clash), sentence: saidIn(clash) }} />
        </li>
      ))}
    </ul>
  );
}
