/** Who sits where: areas or organisations against bodies. */
import { useMemo } from "preact/hooks";
import { Link, usePlace } from "../../address/place";
import { useAnswer } from "../../asking/answer";
import { countingOf } from "../../drawing/grades";
import { Entry, LegendOf } from "../../drawing/legend";
import { Exhibit } from "../../frame/exhibit";
import type { Pick } from "../../frame/picked";
import { useDates } from "../../words/dates";
import { listingIn } from "../../words/listing";
import { Sentence } from "../../words/sentence";
import { useWords } from "../../words/words";
import { Choosing } from "./choosing";
import { MatrixPicture } from "./matrix";
import { leadOf } from "./lead";
import { SEATS, USUAL } from "./query";
import { type Grid, gridOf, type Matrix, organisationsOf, type Say, type Sign, SIGNS, tableOf } from "./rows";
import { SignOf } from "./sign";
import { SEATS_WORDS } from "./words";
import "./seats.css";

const NONE: Matrix = { columns: [], rows: [], total: { seats: 0, exact: true, answers: [] } };

export function SeatsView() {
  const { address } = usePlace();
  const say = useWords(SEATS_WORDS);
  const date = useDates();
  const at = date(address.at);
  const variables = {
    rows: address.more["rader"]?.split(",") ?? null,
    columns: address.of.length ? [...address.of] : USUAL,
    at: address.at,
    grades: countingOf(address.surely),
    possible: address.surely === "kanske",
    scenario: address.scenario || null,
  };
  const answered = useAnswer(SEATS, variables);
  const matrix = answered.data?.matrix ?? NONE;
  const possible = answered.data?.possible ?? null;
  const grid = useMemo(() => gridOf(matrix, possible, say), [matrix, possible, address.language]);
  const table = useMemo(() => tableOf(grid, say, date), [grid]);
  const lead = leadOf(grid, at, say, listingIn(address.language));
  const picks = useMemo(() => picksOf(grid, say), [grid]);
  const onlyPossible = matrix.rows.reduce((sum, row) => sum + row.cells.reduce((most, cell) => most + cell.onlyPossible, 0), 0);
  const choosing = <Choosing grid={grid} organisations={organisationsOf(matrix)} say={say} open={answered.refusal !== null} />;
  return (
    <>
      <Exhibit
        title={say(address.scenario ? "titleUnder" : "title", { at })}
        lead={answered.data && <p><Sentence text={lead} names={[...grid.rows.map((row) => row.name), ...grid.columns.map((column) => column.short)]} /></p>}
        answered={answered}
        request={{ document: SEATS, variables }}
        picture={<><MatrixPicture grid={grid} say={say} date={date} /><Signs say={say} proposed={Boolean(address.scenario)} /></>}
        table={table}
        picks={picks}
        onlyPossible={onlyPossible}
      >
        {choosing}
      </Exhibit>
      {answered.refusal && choosing}
    </>
  );
}

function picksOf(grid: Grid, say: Say): Map<string, Pick> {
  return new Map(
    grid.rows.flatMap((row) =>
      row.cells.map((cell, place) => {
        const body = grid.columns[place];
        const more = (
          <>
            <p lang="sv">{cell.explanation}</p>
            {body && <p><Link to={{ view: "organ", of: [body.id] }}><Sentence text={say("toBody", { name: body.name })} names={[body.name]} /></Link></p>}
          </>
        );
        return [cell.key, { label: `${row.name} – ${body?.name ?? ""}`, claims: cell.claims, more }] as const;
      }),
    ),
  );
}

function Sample({ sign, kind }: { sign: Sign; kind?: string }) {
  return (
    <svg class="drawing" width="22" height="18" aria-hidden="true">
      {sign === "NOT_STATED" && <rect class="silent" x="3" y="1" width="16" height="16" rx="2" />}
      <SignOf sign={sign} x={11} y={9} {...(kind ? { kind } : {})} />
    </svg>
  );
}

function Signs({ say, proposed }: { say: Say; proposed: boolean }) {
  return (
    <>
      <LegendOf label={say("legend")}>
        {SIGNS.map((sign) => (
          <Entry key={sign} of={`.cell-${sign.toLowerCase()}`}><Sample sign={sign} />{say(`legend${sign}`)}</Entry>
        ))}
        <Entry of=".is-last_known"><Sample sign="HELD" kind="is-last_known" />{say("legendLastKnown")}</Entry>
        {proposed && <Entry of=".is-proposed"><Sample sign="HELD" kind="is-proposed" />{say("legendProposed")}</Entry>}
      </LegendOf>
      <p class="quiet">{say("sums")}</p>
      <p class="quiet aside">{say("arrows")}</p>
    </>
  );
}
