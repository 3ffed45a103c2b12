/** What a proposal changes, and for whom: for each body what is replaced and what is proposed. Pure. */
import type { CompareProposalQuery } from "../../gql/graphql";
import { counted, type Pair, type PairGroup, type Say, tally } from "./pairs";

export type Change = NonNullable<CompareProposalQuery["proposal"]>["changes"][number];
type Claim = Change["proposed"] | Change["replaced"][number];

interface Body {
  readonly id: string;
  readonly name: string;
}

/** More changes than this are told body by body; fewer in full. */
const EACH = 12;

/** Bodies that one of the claims concerns, so many or more, stand by themselves. */
const BY_ITSELF = 2;
const NO_PART_IN_IT = new Set(["SCENARIO", "REPLACES", "CONTRADICTS", "PROPOSED_BY", "BASIS"]);

function bodiesOf(claim: Claim): Body[] {
  const bodies = claim.ends.flatMap(({ part, name, node }) => ("id" in node && !NO_PART_IN_IT.has(part) ? [{ id: node.id, name }] : []));
  return [...new Map(bodies.map((body) => [body.id, body])).values()];
}

/** The bodies concerned with their changes, those with the most first. */
export function concerned(changes: readonly Change[]): (Body & { changes: Change[] })[] {
  const found = new Map<string, Body & { changes: Change[] }>();
  for (const change of changes) {
    const bodies = new Map([change.proposed, ...change.replaced].flatMap(bodiesOf).map((body) => [body.id, body]));
    for (const body of bodies.values()) {
      const before = found.get(body.id) ?? { ...body, changes: [] };
      before.changes.push(change);
      found.set(body.id, before);
    }
  }
  return [...found.values()].sort((a, b) => b.changes.length - a.changes.length);
}

export const pictured = (changes: readonly Change[], say: Say): PairGroup[] =>
  changes.length > EACH ? pairsOf(changes, say) : eachOf(changes, say);

export function pairsOf(changes: readonly Change[], say: Say): PairGroup[] {
  const all = concerned(changes);
  const loses = (body: Body, change: Change) => change.replaced.some((claim) => isAbout(claim, body));
  const replaced = all.filter((body) => body.changes.some((change) => loses(body, change)));
  const added = all.filter((body) => !replaced.includes(body));
  const alone = added.filter((body) => body.changes.length >= BY_ITSELF);
  const folded = added.filter((body) => body.changes.length < BY_ITSELF);
  const rest = changes.filter((change) => ![change.proposed, ...change.replaced].some((claim) => bodiesOf(claim).length));
  const more = [...new Set(folded.flatMap((body) => body.changes))];
  return [
    { label: say("replaced"), pairs: replaced.map((body) => pairOf(body, body.changes, say)) },
    {
      label: say("added"),
      pairs: [
        ...alone.map((body) => pairOf(body, body.changes, say)),
        ...(more.length ? [pairOf({ id: "fler", name: say("folded", { count: folded.length }) }, more, say)] : []),
      ],
    },
    { label: say("rest"), pairs: rest.length ? [pairOf({ id: "övrigt", name: say("restLabel") }, rest, say)] : [] },
  ].filter((group) => group.pairs.length);
}

function pairOf(body: Body, changes: readonly Change[], say: Say): Pair {
  const before = changes.flatMap((change) => change.replaced).filter((claim) => isAbout(claim, body));
  const replaced = [...new Map(before.map((claim) => [claim.id, claim])).values()];
  const proposed = changes.map((change) => change.proposed);
  // What stands in the place of something of theirs need not be theirs.
  const own = proposed.filter((claim) => isAbout(claim, body) || !body.id.includes("/"));
  const others = proposed.filter((claim) => !own.includes(claim));
  const after = [told(own, body, say), others.length ? say("instead", { text: told(others, body, say) }) : ""];
  return {
    key: `för ${body.id}`,
    label: body.name,
    left: replaced.length ? { text: told(replaced, body, say), state: "said" } : { text: say("nothing"), state: "absent" },
    right: { text: after.filter(Boolean).join("; "), state: "proposed" },
    claims: [...new Set([...replaced, ...proposed].map((claim) => claim.id))],
  };
}

const isAbout = (claim: Claim, body: Body): boolean => bodiesOf(claim).some((one) => one.id === body.id);

/** Claims in few words: seats with where they are, unless in the body itself; the rest by number. */
function told(claims: readonly Claim[], body: Body, say: Say): string {
  const kinds = claims.map((claim) => {
    const place = claim.ends.find((end) => end.part === "BODY");
    return claim.noun === "SEAT" && place && "id" in place.node && place.node.id !== body.id ? `SEAT ${place.name}` : claim.noun;
  });
  return tally(kinds).map(([kind, count]) => {
    const [noun = "", ...words] = kind.split(" ");
    const place = words.join(" ");
    if (!place) return counted(noun, count, say);
    return count === 1 ? say("aSeat", { body: place }) : say("seatsIn", { seats: counted(noun, count, say), body: place });
  }).join(", ");
}

/** Each change in full: what is replaced beside what is proposed. */
export function eachOf(changes: readonly Change[], say: Say): PairGroup[] {
  const kinds = new Map<string, Change[]>();
  for (const change of changes) kinds.set(change.proposed.noun, [...(kinds.get(change.proposed.noun) ?? []), change]);
  const groups = [...kinds].sort((a, b) => replacing(b[1]) - replacing(a[1]) || b[1].length - a[1].length);
  return groups.map(([noun, some]) => ({
    label: counted(noun, some.length, say),
    pairs: some.map((change): Pair => ({
      key: change.proposed.id,
      label: [...new Set([...change.replaced, change.proposed].flatMap(bodiesOf).map((body) => body.name))].join(", "),
      left: change.replaced.length
        ? { text: change.replaced.map((claim) => claim.sentence).join(" "), state: "said" }
        : { text: say("nothing"), state: "absent" },
      right: { text: change.proposed.sentence, state: "proposed" },
      claims: [change.proposed.id, ...change.replaced.map((claim) => claim.id)],
    })),
  }));
}

export const replacing = (changes: readonly Change[]): number => changes.filter((change) => change.replaced.length).length;

/** What a reader asks for first: bodies that become others, and what stands in another's place. */
export const essential = (changes: readonly Change[]): Change[] => [
  ...changes.filter((change) => change.proposed.noun === "SUCCESSION"),
  ...changes.filter((change) => change.proposed.noun !== "SUCCESSION" && change.replaced.length),
];
