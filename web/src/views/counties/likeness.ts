/** In which order counties are alike: by the share of what can be compared, where enough can. Pure. */
import type { How, Like } from "./features";

/** What order needs to know of a county: in what it is held beside the one. */
type Countable = Pick<Like, "thing"> & Readonly<Record<How, readonly unknown[]>>;

export interface Ranked<One> {
  readonly like: One;
  /** In how many of the traits that both are said of they share a value. */
  readonly same: number;
  readonly comparable: number;
  /** Too few traits can be compared for the share to say much. */
  readonly few: boolean;
}

/**
 * The most alike first: those with the greatest share of same among what can be compared. Last, by
 * themselves, those of whom less than half as much can be compared as of whom most can: two of two
 * are not more alike than twelve of fourteen.
 */
export function ranked<One extends Countable>(likes: readonly One[]): Ranked<One>[] {
  const least = leastOf(likes);
  const told = likes.map((like) => {
    const comparable = comparableOf(like);
    return { like, same: like.shared.length, comparable, few: comparable < least };
  });
  return told.sort((a, b) => Number(a.few) - Number(b.few) || shareOf(b) - shareOf(a) || b.same - a.same
    || a.like.thing.name.localeCompare(b.like.thing.name, "sv"));
}

/** So many traits must be comparable for a county to stand among the others. */
export function leastOf(likes: readonly Countable[]): number {
  return Math.max(1, Math.ceil(Math.max(0, ...likes.map(comparableOf)) / 2));
}

const comparableOf = ({ shared, differing }: Countable): number => shared.length + differing.length;
const shareOf = ({ same, comparable }: Ranked<unknown>): number => (comparable ? same / comparable : 0);
