/** Where the bodies of a proposal stand: as they are to the left, under the proposal to the right. Pure, given how text is measured. */
import { type Block, block, type Part } from "../../drawing/block";
import { isNarrow } from "../../drawing/room";
import type { Measure } from "../../drawing/text";
import type { Piece, Shift, Shifts } from "./shifts";

export interface Spot extends Block {
  readonly x: number;
  readonly y: number;
}

export interface RowSpots {
  readonly left: Spot | null;
  readonly right: Spot | null;
}

export interface GroupSpots {
  /** Where its heading stands. */
  readonly y: number;
  readonly rows: readonly RowSpots[];
}

export interface ShiftLayout {
  readonly width: number;
  readonly height: number;
  readonly side: number;
  readonly right: number;
  /** What is told over each side. */
  readonly heads: readonly [left: Block, right: Block];
  readonly groups: Readonly<Record<keyof Shifts, GroupSpots>>;
}

const GROUP = 36;
const BETWEEN = 7;
const GAP = { wide: 104, narrow: 40 };

export function shiftLayout(shifts: Shifts, heads: readonly [left: string, right: string], room: number, measure: Measure): ShiftLayout {
  const gap = isNarrow(room) ? GAP.narrow : GAP.wide;
  const side = (room - gap) / 2;
  const right = side + gap;
  const set = (parts: readonly Part[]) => block(parts, side, measure);
  const before = (shift: Shift) => set([named(shift), ...texts(shift.before)]);
  const after = (shift: Shift) => set([named(shift), ...texts(shift.after)]);
  // Those that give way and those that are new stand beside each other, each in a stack of its own.
  const told = [head(heads[0], side, measure), head(heads[1], side, measure)] as const;
  const top = Math.max(...told.map((one) => one.height));
  const becomes = stacked(shifts.becomes.map(before), 0, top);
  const added = stacked(shifts.new.map(after), right, top);
  const rowsOf = (spots: readonly Spot[], to: "left" | "right"): RowSpots[] => spots.map((spot) => ({ left: null, right: null, [to]: spot }));
  let y = Math.max(endOf(becomes, top), endOf(added, top));
  const paired = (some: readonly Shift[], texts: (shift: Shift) => readonly [Block | null, Block]): GroupSpots => {
    const at = y;
    if (!some.length) return { y: at, rows: [] };
    y += GROUP;
    const rows = some.map((shift): RowSpots => {
      const [left, other] = texts(shift);
      const height = Math.max(left?.height ?? 0, other.height);
      const spots = { left: left && { ...left, x: 0, y, height }, right: { ...other, x: right, y, height } };
      y += height + BETWEEN;
      return spots;
    });
    return { y: at, rows };
  };
  const beside = (shift: Shift) => [before(shift), set(texts(shift.after, "plain"))] as const;
  const instead = paired(shifts.instead, beside);
  const more = paired(shifts.more, beside);
  const rest = paired(shifts.rest, (shift) => [null, after(shift)]);
  const groups = { becomes: { y: top, rows: rowsOf(becomes, "left") }, new: { y: top, rows: rowsOf(added, "right") }, instead, more, rest };
  return { width: room, height: y + 2, side, right, heads: told, groups };
}

// Over the boxes, and as wide as their text.
const head = (text: string, side: number, measure: Measure): Block => block([{ text, weight: "head" }], side, measure);

const named = (shift: Shift): Part => ({ text: shift.label, weight: "head", swedish: true });

const texts = (pieces: readonly Piece[], weight: "plain" | "quiet" = "quiet"): Part[] =>
  pieces.map(({ text, swedish }) => ({ text, weight, swedish }));

/** Blocks one under the other, under a heading. */
function stacked(blocks: readonly Block[], x: number, top: number): Spot[] {
  let y = top + GROUP;
  return blocks.map((one) => {
    const spot = { ...one, x, y };
    y += one.height + BETWEEN;
    return spot;
  });
}

function endOf(spots: readonly Spot[], top: number): number {
  const last = spots.at(-1);
  return last ? last.y + last.height + BETWEEN : top;
}
