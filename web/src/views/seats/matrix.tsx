/** The matrix as a picture: one link for each cell, gone through by the arrow keys. */
import { useMemo } from "preact/hooks";
import { usePlace } from "../../address/place";
import { Mark, PickMark } from "../../drawing/mark";
import { useWithin } from "../../drawing/room";
import { useMeasure } from "../../drawing/letters";
import { whole } from "../../drawing/text";
import { type MatrixLayout, matrixLayout } from "./layout";
import { type Cell, type Grid, type Say, wholly, wordsOf } from "./rows";
import { SignOf } from "./sign";

interface PictureProps {
  readonly grid: Grid;
  readonly say: Say;
  readonly date: (text: string) => string;
}

export function MatrixPicture({ grid, say, date }: PictureProps) {
  const { address } = usePlace();
  const [within, room] = useWithin<HTMLDivElement>();
  const measure = useMeasure();
  const layout = useMemo(
    () => matrixLayout(grid.columns.map((one) => one.short), [...grid.rows.map((one) => one.name), say("total")], room, measure),
    [grid, room, measure],
  );
  const label = say("picture", { rows: grid.rows.length, columns: grid.columns.length });
  const picked = address.more["valt"];
  const first = grid.rows.some((row) => row.cells.some((cell) => cell.key === picked)) ? picked : grid.rows[0]?.cells[0]?.key;
  const { width, height } = layout;
  return (
    <div class="matrix-scroll" ref={within} role="region" aria-label={label} tabIndex={0}>
      <svg class="drawing matrix" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="group" aria-label={label} onKeyDown={moved}>
        {grid.columns.map((column, place) => <Head key={column.id} layout={layout} place={place} id={column.id} />)}
        <TotalHead layout={layout} place={grid.columns.length} text={say("total")} />
        {grid.rows.map((row, down) => (
          <g key={row.id}>
            <Name layout={layout} place={down} id={row.id} />
            {row.cells.map((cell, across) => (
              <CellMark key={cell.key} cell={cell} layout={layout} down={down} across={across} say={say} date={date} first={cell.key === first}
                name={`${row.name}, ${grid.columns[across]?.name ?? ""}`} />
            ))}
            <Sum layout={layout} down={down} across={row.cells.length} text={row.total} />
          </g>
        ))}
        <Name layout={layout} place={grid.rows.length} />
        {grid.columns.map((column, across) => <Sum key={column.id} layout={layout} down={grid.rows.length} across={across} text={column.total} />)}
        <Sum layout={layout} down={grid.rows.length} across={grid.columns.length} text={grid.total} />
      </svg>
    </div>
  );
}

interface HeadProps {
  readonly layout: MatrixLayout;
  readonly place: number;
}

function Head({ layout, place, id }: HeadProps & { id: string }) {
  const head = layout.heads[place];
  if (!head) return null;
  const turn = layout.narrow ? `rotate(-60 ${head.x} ${head.y})` : undefined;
  return (
    <Mark to={{ view: "organ", of: [id] }} over={false} lang="sv">
      <text class="matrix-head" transform={turn} {...whole(head.name, head.text)}>{head.text.map((line, down) => <tspan key={line} x={head.x} y={head.y + down * 18}>{line.endsWith("-") ? line : `${line} `}</tspan>)}</text>
    </Mark>
  );
}

function TotalHead({ layout, place, text }: { layout: MatrixLayout; place: number; text: string }) {
  const { x, y, width } = layout.spot(0, place);
  return <text class="matrix-head" text-anchor="end" x={x + width - 6} y={layout.narrow ? y - 30 : y - 10}>{text}</text>;
}

function Name({ layout, place, id }: HeadProps & { id?: string }) {
  const spot = layout.names[place];
  if (!spot) return null;
  const text = <text class="matrix-name" {...whole(spot.name, [spot.text])} x={spot.x} y={spot.y} dominant-baseline="middle">{spot.text}</text>;
  if (!id) return text;
  const to = id.startsWith("area/") ? { view: "karta" as const, county: id } : { view: "organ" as const, of: [id] };
  return <Mark to={to} over={false} lang="sv">{text}</Mark>;
}

function Sum({ layout, down, across, text }: { layout: MatrixLayout; down: number; across: number; text: string }) {
  const { x, y, width, height } = layout.spot(down, across);
  const middle = layout.narrow ? x + width / 2 : x + 14;
  const last = across === layout.heads.length;
  return <text class="matrix-sum" x={last ? x + width - 6 : middle} y={y + height / 2} text-anchor={last ? "end" : "middle"} dominant-baseline="middle">{text || "–"}</text>;
}

interface CellProps {
  readonly cell: Cell;
  readonly layout: MatrixLayout;
  readonly down: number;
  readonly across: number;
  readonly say: Say;
  readonly date: PictureProps["date"];
  /** Whether the tab key comes to it; from there the arrow keys go on. */
  readonly first: boolean;
  readonly name: string;
}

function CellMark({ cell, layout, down, across, say, date, first, name }: CellProps) {
  const { x, y, width, height } = layout.spot(down, across);
  const middle = y + height / 2;
  const kind = cell.proposed ? "is-proposed" : `is-${cell.grade.toLowerCase()}`;
  const silent = cell.sign === "NOT_STATED";
  const roomy = width > 130;
  const text = shortly(cell, layout.narrow, roomy, say);
  // The name holds what is seen, as it is seen; where that is cut short, all of it follows.
  const seen = cell.year === null ? "" : `${text}${roomy && !layout.narrow ? ` ${cell.year}` : ""}: `;
  return (
    <PickMark class={`cell cell-${cell.sign.toLowerCase()} ${cell.vacant ? "has-vacant" : ""}`} label={`${name}: ${seen}${wholly(cell, say, date)}`} pick={cell.key}
      claims={cell.claims} tabIndex={first ? 0 : -1}>
      <g data-down={down} data-across={across}>
        <rect class="box" x={x + 1} y={y + 1} width={width - 2} height={height - 2} rx="2" />
        <SignOf sign={cell.sign} x={x + 14} y={middle} kind={kind} />
        {!silent && <text class="cell-text" x={x + 25} y={middle} dominant-baseline="middle">{`${text} `}</text>}
        {roomy && !layout.narrow && cell.year !== null && <text class="text-quiet" x={x + width - 6} y={middle} text-anchor="end" dominant-baseline="middle">{cell.year}</text>}
      </g>
    </PickMark>
  );
}

/** What there is room for beside the sign; all of it is in the link's name. */
function shortly(cell: Cell, narrow: boolean, roomy: boolean, say: Say): string | number {
  if (cell.sign === "POSSIBLE") return narrow ? `${cell.possible}?` : wordsOf(cell, say);
  if (narrow) return cell.count ?? "";
  if (cell.possible) return `${cell.count ?? ""} +${cell.possible}?`.trim();
  if (roomy || cell.year === null) return wordsOf(cell, say);
  return cell.count === null ? cell.year : `${cell.count} · ${cell.year}`;
}

const STEPS: Record<string, readonly [down: number, across: number]> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

function moved(event: KeyboardEvent & { currentTarget: SVGSVGElement }): void {
  const step = STEPS[event.key];
  const here = event.target instanceof Element ? event.target.querySelector("[data-down]") : null;
  if (!step || !here) return;
  const [down, across] = [Number(here.getAttribute("data-down")) + step[0], Number(here.getAttribute("data-across")) + step[1]];
  const next = event.currentTarget.querySelector(`[data-down="${down}"][data-across="${across}"]`)?.parentElement;
  if (!next) return;
  event.preventDefault();
  next.focus();
}
