/** Which rows and columns the matrix has: links that take away, and a field that adds. */
import { usePlace, Link } from "../../address/place";
import { useAnswer } from "../../asking/answer";
import { BODIES } from "./query";
import type { Grid, Say } from "./rows";

interface ChoosingProps {
  readonly grid: Grid;
  readonly organisations: readonly string[];
  readonly say: Say;
  /** Stands open where what is chosen cannot be answered. */
  readonly open: boolean;
}

export function Choosing({ grid, organisations, say, open }: ChoosingProps) {
  const { address, go } = usePlace();
  const { data } = useAnswer(BODIES, { at: address.at, scenario: address.scenario || null });
  const known = data?.entities?.nodes ?? [];
  const rows = address.more["rader"] ?? null;
  const idOf = (text: string) => known.find((one) => one.name === text)?.id ?? text;
  const columns = (of: string[]) => ({ of, more: { rader: rows } });
  const only = (ids: readonly string[]) => ({ more: { rader: ids.join(","), valt: null } });
  const columnIds = grid.columns.map((one) => one.id);
  const rowIds = rows === null ? [] : grid.rows.map((one) => one.id);
  return (
    <details class="matrix-choosing aside" open={open}>
      <summary>{say("choose")}</summary>
      <div class="choosing-both">
        <section>
          <h2>{say("columns")}</h2>
          <Chosen all={grid.columns} to={(id) => columns(columnIds.filter((one) => one !== id))} say={say} />
          <Adding label={say("addColumn")} button={say("add")} known={known.map((one) => one.name)}
            onAdd={(text) => go(columns([...columnIds, idOf(text)]), true)} />
          <p><Link to={columns([])} over>{say("usual")}</Link></p>
        </section>
        <section>
          <h2>{say("rows")}</h2>
          {rows !== null && <Chosen all={grid.rows} to={(id) => only(rowIds.filter((one) => one !== id))} say={say} />}
          <Adding label={say("addRow")} button={say("add")} known={[]} onAdd={(text) => go(only([...rowIds, text]), true)} />
          <ul class="choosing-ways">
            <li><Link to={{ more: { rader: null, valt: null } }} over>{say("allCounties")}</Link></li>
            <li><Link to={only([address.county])} over>{say("onlyCounty")}</Link></li>
            {organisations.length > 0 && <li><Link to={only(organisations)} over>{say("organisations")}</Link></li>}
          </ul>
        </section>
      </div>
    </details>
  );
}

type To = Parameters<typeof Link>[0]["to"];

function Chosen({ all, to, say }: { all: readonly { id: string; name: string }[]; to: (id: string) => To; say: Say }) {
  return (
    <ul class="chosen">
      {all.map(({ id, name }) => (
        <li key={id}>
          <span lang="sv">{name}</span>{" "}
          {all.length > 1 && <Link to={to(id)} over aria-label={say("remove", { name })}>×</Link>}
        </li>
      ))}
    </ul>
  );
}

interface AddingProps {
  readonly label: string;
  readonly button: string;
  readonly known: readonly string[];
  readonly onAdd: (text: string) => void;
}

function Adding({ label, button, known, onAdd }: AddingProps) {
  return (
    <form class="adding" onSubmit={(event) => {
      event.preventDefault();
      const text = String(new FormData(event.currentTarget).get("organ") ?? "").trim();
      if (text) onAdd(text);
      event.currentTarget.reset();
    }}>
      <label>
        {label}
        <input type="text" name="organ" list={known.length ? "organ-med-platser" : undefined} autocomplete="off" />
      </label>
      <button type="submit">{button}</button>
      {known.length > 0 && <datalist id="organ-med-platser">{known.map((one) => <option key={one} value={one} />)}</datalist>}
    </form>
  );
}
