/** What stands in the boxes: those labels that can be read where one is, or a few large ones from afar. */
import { createContext } from "preact";
import { useContext, useMemo } from "preact/hooks";
import { boxOf } from "../../drawing/grades";
import { BOX } from "../../drawing/routes";
import { type Measure, whole } from "../../drawing/text";
import { usePainted } from "../../frame/painted";
import type { Box, Drawing } from "./layout";
import { farSize, isRead, landmarks, leading, named, setIn, tilesOf, UNSEEN } from "./tiles";

/** What the window shows; labels that nobody sees are not laid out, which is most of the work of a large map. */
export const SeenHere = createContext(UNSEEN);

export const kindOf = ({ grade, inScope }: Box) => `${boxOf(grade)}${inScope ? "" : " box-context"}`;

interface LabelsProps {
  readonly drawing: Drawing;
  /** What a band is called. */
  readonly level: (band: string) => string;
  readonly measure: Measure;
}

/** Read aloud they are the names of the boxes. */
export function Labels({ drawing, level, measure }: LabelsProps) {
  const { boxes } = drawing;
  const seen = useContext(SeenHere);
  const tiles = useMemo(() => tilesOf(boxes).map((tile) => ({ tile, labels: tile.boxes.map((box) => <Label key={box.key} box={box} measure={measure} />) })), [boxes, measure]);
  // Those that nobody sees are for paper and files: they wait until what is seen has been painted.
  const behind = usePainted(tiles);
  const size = farSize(seen.by);
  const far = useMemo(() => (size === null ? null : <Landmarks drawing={drawing} level={level} measure={measure} size={size} />), [drawing, size, measure]);
  return (
    <g class="labels" aria-hidden="true" lang="sv">
      {tiles.map(({ tile, labels }) => {
        const read = isRead(tile, seen);
        return (read || behind === tiles) && <g key={tile.key} class={read ? "tile" : "tile is-unread"}>{labels}</g>;
      })}
      {far}
    </g>
  );
}

function Label({ box: { x, y, label, isHub }, measure }: { box: Box; measure: Measure }) {
  const { text, small } = setIn(label, measure);
  const leading = small ? 15.5 : 18;
  const top = y + BOX.height / 2 - ((text.length - 1) * leading) / 2 + (small ? 4.5 : 5);
  return (
    <>
      <text class={small ? "is-small" : undefined} y={top} {...whole(label, text)}>
        {text.map((line, place) => <tspan key={place} x={x + BOX.width / 2} dy={place && leading}>{line}</tspan>)}
      </text>
      {isHub && <text x={x + BOX.width - 12} y={y + 16}>⋯</text>}
    </>
  );
}

function Landmarks({ drawing: { sheet, boxes }, level, measure, size }: LabelsProps & { size: number }) {
  const bands = sheet.bands.map(({ band, x, y }) => ({ key: band, label: level(band), boxed: false, x, y: y + size * 0.7 }));
  const known = new Map(boxes.map((box) => [box.key, box]));
  return (
    <g class="landmarks" font-size={size} stroke-width={size / 3}>
      {landmarks([...bands, ...named(boxes)], size, sheet.width, measure).map(({ key, x, y, width, height, text }) => {
        const box = known.get(key);
        return (
          <g key={key}>
            {box && <rect class={kindOf(box)} x={x - width / 2} y={y - height / 2} width={width} height={height} rx={4} />}
            <text class={box ? undefined : "landmark-band"} y={y - ((text.length - 1) * leading(size)) / 2 + size / 3}>
              {text.map((line, place) => <tspan key={place} x={x} dy={place && leading(size)}>{line}</tspan>)}
            </text>
          </g>
        );
      })}
    </g>
  );
}
