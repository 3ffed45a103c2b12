/** The chain as it is drawn: from who gives a mandate, above, to who has it, below. */
import { readOut } from "../../drawing/block";
import { boxOf, lineOf } from "../../drawing/grades";
import { PickMark } from "../../drawing/mark";
import { Texts } from "../../drawing/texts";
import type { Drawn, PlacedBox, PlacedCard, Wire } from "./layout";

const MARGIN = 4;

export function Picture({ drawing, root, label }: { drawing: Drawn; root: string; label: string }) {
  const [width, height] = [drawing.width + 2 * MARGIN, drawing.height + 2 * MARGIN];
  const marks = [
    ...drawing.cards.map((card) => ({ at: card, shown: <CardMark key={card.key} card={card} /> })),
    ...drawing.boxes.map((box) => ({ at: box, shown: <BoxMark key={box.key} box={box} root={root} /> })),
  ].sort((a, b) => a.at.y - b.at.y || a.at.x - b.at.x);
  return (
    <div class="chain-scroll" tabIndex={0} role="region" aria-label={label}>
      <svg class="drawing" viewBox={`${-MARGIN} ${-MARGIN} ${width} ${height}`} width={width} height={height} role="group" aria-label={label}>
        {marks.map((one) => one.shown)}
      </svg>
    </div>
  );
}

function CardMark({ card }: { card: PlacedCard }) {
  const { what, x, y, width, height, text, wires } = card;
  const kind = boxOf(what.grade, what.status);
  return (
    <PickMark pick={what.key} label={`${readOut(card)} (${what.gradeWord})`} claims={what.claims}>
      <Wires wires={wires} kind={what.lacked ? "line line-broken" : lineOf(what.grade, what.status)} />
      <rect class={what.lacked ? `${kind} box-broken` : kind} x={x} y={y} width={width} height={height} rx={12} />
      <Texts x={x} y={y} text={text} />
    </PickMark>
  );
}

function BoxMark({ box, root }: { box: PlacedBox; root: string }) {
  const { what, x, y, width, height, text, wires } = box;
  const kind = { body: "box", end: "box box-context", break: "box box-broken" }[what.kind];
  const name = what.key === root ? `${kind} chain-root` : kind;
  return (
    <PickMark pick={what.key} label={readOut(box)} claims={what.claims}>
      <Wires wires={wires} kind="line chain-end" />
      <rect class={name} x={x} y={y} width={width} height={height} rx={what.kind === "body" ? 2 : 12} />
      <g lang={what.kind === "body" ? "sv" : undefined}>
        <Texts x={x} y={y} text={text} />
      </g>
    </PickMark>
  );
}

function Wires({ wires, kind }: { wires: readonly Wire[]; kind: string }) {
  return (
    <>
      {wires.map(({ path, tip, broken, bar }) => (
        <g key={path} aria-hidden="true">
          <path class={broken ? `${kind} line-broken` : kind} d={path} />
          {tip && <path class="chain-arrow" d={`M${tip.x - 6} ${tip.y - 4}h12l-6 11z`} />}
          {bar && <path class="line line-broken chain-bar" d={`M${bar.x - 10} ${bar.y}h20`} />}
          {broken && <path class="chain-gap" d={`M${broken.x - 11} ${broken.y + 4}l22 -6v-3l-22 6z`} />}
          {broken && <path class="line line-broken" d={`M${broken.x - 11} ${broken.y + 7}l22 -6M${broken.x - 11} ${broken.y}l22 -6`} />}
        </g>
      ))}
    </>
  );
}
