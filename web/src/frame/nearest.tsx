/** What there is in the place of a name that the sources do not know. */
import type { Change } from "../address/address";
import { Link } from "../address/place";
import { useAnswer } from "../asking/answer";
import { graphql } from "../gql";
import { useWords, type Words } from "../words/words";
import { FoundName } from "./foundname";
import { leadsTo } from "./naming";

const NEAREST = {
  unknown: ["Källorna nämner inget som heter ”{name}”.", "The sources name nothing called “{name}”."],
  nearest: ["Det som ligger närmast:", "What is nearest:"],
  search: ["Sök ”{name}” i allt som sägs", "Search “{name}” in all that is said"],
} satisfies Words<string>;

const NEAR = graphql(`
  query Near($text: String!) {
    search(text: $text, nouns: [ACTOR, AREA, POST, PERSON, MATTER, TOPIC, DOCUMENT], first: 8) {
      nodes { name form matchedBy node { id noun type name } }
    }
  }
`);

/** Things that the service offers, as links. */
export function Nearest({ things }: { things: readonly { readonly id: string; readonly name: string }[] }) {
  if (!things.length) return null;
  return (
    <ul class="choices" lang="sv">
      {things.map(({ id, name }) => <li key={id}><Link to={leadsTo({ id, noun: nounOf(id) })}>{name}</Link></li>)}
    </ul>
  );
}

// An id begins with its noun: document/sou-2008-18.
const nounOf = (id: string): string => id.split("/")[0]?.toUpperCase() ?? "";

/** That no thing has the id or name which the address gives, and what is called something like it. */
export function Unknown({ id, to = leadsTo }: { id: string; to?: (node: Node) => Change }) {
  const say = useWords(NEAREST);
  const name = written(id);
  const { data } = useAnswer(NEAR, { text: name });
  const found = data?.search?.nodes ?? [];
  return (
    <div class="unknown">
      <p>{say("unknown", { name })}</p>
      {found.length > 0 && (
        <>
          <p>{say("nearest")}</p>
          <ul class="choices">
            {found.map((one) => <li key={one.node.id}><FoundName found={one} to={to(one.node)} /></li>)}
          </ul>
        </>
      )}
      <p><Link to={{ view: "sök", more: { ord: name } }}>{say("search", { name })}</Link></p>
    </div>
  );
}

type Node = Parameters<typeof leadsTo>[0];

/** An id as one would write the name it is made of: `actor/finns-inte` as “finns inte”. */
export function written(id: string): string {
  return id.replace(/^[a-z]+\//u, "").replaceAll("-", " ").trim() || id;
}
