/** The lanes as they are drawn. */
import { readOut } from "../../drawing/block";
import { boxOf } from "../../drawing/grades";
import { PickMark } from "../../drawing/mark";
import { Texts } from "../../drawing/texts";
import type { Drawn, Placed } from "./layout";
import type { Lane, Step } from "./lanes";

const MARGIN = 4;

export function Picture({ drawing, label }: { drawing: Drawn; label: string }) {
  const [width, height] = [drawing.width + 2 * MARGIN, drawing.height + 2 * MARGIN];
  return (
    <div class="lanes-scroll" tabIndex={0} role="region" aria-label={label}>
      <svg class="drawing" viewBox={`${-MARGIN} ${-MARGIN} ${width} ${height}`} width={width} height={height} role="group" aria-label={label}>
        {drawing.bands.map((band) => <rect key={band.y} class="band" {...band} rx={4} />)}
        {drawing.labels.map(({ x, y, text }) => <text key={`${x} ${y}`} class="lane-phase" x={x} y={y}>{text}</text>)}
        {drawing.arrows.map((path) => <path key={path} class="line lane-arrow" d={path} />)}
        {drawing.heads.map((head) => (
          <g key={head.what.key}>
            <HeadMark head={head} />
            {drawing.boxes.filter((box) => head.what.steps.includes(box.what)).map((box) => <StepMark key={box.what.key} box={box} />)}
          </g>
        ))}
      </svg>
    </div>
  );
}

function HeadMark({ head }: { head: Placed<Lane> }) {
  const { what, x, y, width, height, text } = head;
  return (
    <PickMark pick={what.key} label={readOut(head)} claims={what.steps.map((step) => step.key)}>
      <rect class="box lane-head" x={x} y={y} width={width} height={height} rx={2} />
      <Texts x={x} y={y} text={text} />
    </PickMark>
  );
}

function StepMark({ box }: { box: Placed<Step> }) {
  const { what, x, y, width, height, text } = box;
  const kind = boxOf(what.grade, what.status);
  return (
    <PickMark pick={what.key} label={`${readOut(box)} (${what.gradeWord})`} claims={[what.key]}>
      <rect class={what.among === "all" ? `${kind} lane-shared` : kind} x={x} y={y} width={width} height={height} rx={2} />
      <Texts x={x} y={y} text={text} />
      {what.denied && <path class="line line-broken" d={`M${x} ${y + height}L${x + width} ${y}`} />}
    </PickMark>
  );
}
