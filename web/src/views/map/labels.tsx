/** What stands in the boxes: those labels that can be read where one is, or a few large ones from afar. */
import { createContext } from "preact";
import { useContext, useMemo } from "preact/hooks";
import { BOX } from "../../drawing/routes";
import { measured } from "../../drawing/text";
import type { Box, Drawing } from "./layout";
import { farSize, isRead, landmarks, leading, named, tilesOf, UNSEEN } from "./tiles";

/** What the window shows; labels that nobody sees are not laid out, which is most of the work of a large map. */
export const SeenHere = createContext(UNSEEN);

interface LabelsProps {
  readonly drawing: Drawing;
  /** What a band is called. */
  readonly level: (band: string) => string;
}

/** Read aloud they are the names of the boxes. */
export function Labels({ drawing, level }: LabelsProps) {
  const { boxes } = drawing;
  const seen = useContext(SeenHere);
  const tiles = useMemo(() => tilesOf(boxes).map((tile) => ({ tile, labels: tile.boxes.map((box) => <Label key={box.key} box={box} />) })), [boxes]);
  const size = farSize(seen.by);
  const far = useMemo(() => (size === null ? null : <Landmarks drawing={drawing} level={level} size={size} />), [drawing, size]);
  return (
    <g class="labels" aria-hidden="true" lang="sv">
      {tiles.map(({ tile, labels }) => <g key={tile.key} class={isRead(tile, seen) ? "tile" : "tile is-unread"}>{labels}</g>)}
      {far}
    </g>
  );
}

function Label({ box: { x, y, text, isHub } }: { box: Box }) {
  const top = y + BOX.height / 2 - (text.length - 1) * 9 + 5;
  return (
    <>
      <text y={top}>
        {text.map((line, place) => <tspan key={place} x={x + BOX.width / 2} dy={place && 18}>{line}</tspan>)}
      </text>
      {isHub && <text x={x + BOX.width - 12} y={y + 16}>⋯</text>}
    </>
  );
}

function Landmarks({ drawing: { sheet, boxes }, level, size }: LabelsProps & { size: number }) {
  const bands = sheet.bands.map(({ band, x, y }) => ({ key: band, label: level(band), x, y: y + size * 0.7 }));
  return (
    <g class="landmarks" font-size={size} stroke-width={size / 4}>
      {landmarks([...bands, ...named(boxes)], size, sheet.width, measured).map(({ key, x, y, text }) => (
        <text key={key} y={y}>
          {text.map((line, place) => <tspan key={place} x={x} dy={place && leading(size)}>{line}</tspan>)}
        </text>
      ))}
    </g>
  );
}
