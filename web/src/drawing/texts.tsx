/** The lines of a block, as they stand in a drawing; read aloud they are one text. */
import { PAD, type TextLine } from "./block";

export function Texts({ x, y, text }: { x: number; y: number; text: readonly TextLine[] }) {
  return (
    <>
      {text.map((line, place) => (
        <text key={place} class={`text-${line.weight}`} x={x + PAD} y={y + line.y} lang={line.swedish ? "sv" : undefined}>{`${line.text} `}</text>
      ))}
    </>
  );
}
