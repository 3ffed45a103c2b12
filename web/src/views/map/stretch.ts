/** How far a drawing is stretched and moved from where it was drawn, about points that stay where they are. Pure. */
import type { Point } from "../../drawing/routes";

export interface Stretch extends Point {
  readonly by: number;
}

export const UNMOVED: Stretch = { by: 1, x: 0, y: 0 };

/** Stretched further by a factor, within bounds, about a point of what the drawing lies on. */
export function further(now: Stretch, factor: number, still: Point, [least, most]: readonly [number, number]): Stretch {
  const by = Math.max(least, Math.min(most, now.by * factor));
  const more = by / now.by;
  return { by, x: still.x - more * (still.x - now.x), y: still.y - more * (still.y - now.y) };
}
