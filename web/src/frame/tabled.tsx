/** A table as it is read: groups under their headings, cells that lead on, the numbers of its sources. */
import { Link } from "../address/place";
import { Sentence } from "../words/sentence";
import { useWords } from "../words/words";
import { FRAME } from "./frame.words";
import { Numbers } from "./sources";
import { type Column, groupsOf, type Row, type Table } from "./table";

interface TableOfProps {
  readonly title: string;
  /** The names of the graph in the title. */
  readonly titled?: readonly string[];
  readonly table: Table;
  readonly numbers: ReadonlyMap<string, readonly number[]>;
}

export function TableOf({ title, titled = [], table, numbers }: TableOfProps) {
  const say = useWords(FRAME);
  const columns = table.columns.slice(table.grouped ? 1 : 0);
  const names = [...titled, ...(table.names ?? [])];
  const cited = table.rows.some((row) => row.claims.length > 0);
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label={title}>
      <table class={table.grouped ? "is-grouped" : undefined}>
        <caption class="visually-hidden"><Sentence text={title} names={names} /></caption>
        <thead>
          <tr>
            {columns.map(({ key, numeric, label }) => (
              <th scope="col" key={key} class={numeric ? "numeric" : undefined}><Sentence text={label} names={names} /></th>
            ))}
            {cited && <th scope="col">{say("sources")}</th>}
          </tr>
        </thead>
        {groupsOf(table).map((group) => (
          <GroupOf key={group.head} group={group} table={table} names={names} numbers={cited ? numbers : null} />
        ))}
      </table>
    </div>
  );
}

interface GroupProps {
  readonly group: ReturnType<typeof groupsOf>[number];
  readonly table: Table;
  readonly names: readonly string[];
  /** Those of the sources; null: nothing in the table has any. */
  readonly numbers: TableOfProps["numbers"] | null;
}

function GroupOf({ group: { head, rows }, table: { grouped, columns: all }, names, numbers }: GroupProps) {
  const say = useWords(FRAME);
  const from = grouped ? 1 : 0;
  const columns = all.slice(from);
  const swedish = all[0]?.swedish;
  return (
    <tbody>
      {grouped && (
        <tr class="group-head">
          <th scope="rowgroup" colSpan={columns.length + (numbers ? 1 : 0)} lang={swedish ? "sv" : undefined}>
            {swedish ? head : <Sentence text={head} names={names} />} <span class="quiet">({rows.length})</span>
          </th>
        </tr>
      )}
      {rows.map((row) => (
        <tr key={row.key} data-claims={JSON.stringify(row.claims)}>
          {columns.map((column, place) => <Cell key={column.key} column={column} row={row} place={place + from} names={names} />)}
          {numbers && <td data-label={say("sources")}><Numbers row={row} numbers={numbers} /></td>}
        </tr>
      ))}
    </tbody>
  );
}

interface CellProps {
  readonly column: Column;
  readonly row: Row;
  readonly place: number;
  readonly names: readonly string[];
}

function Cell({ column, row, place, names }: CellProps) {
  const text = row.cells[place] ?? "";
  const swedish = column.swedish && !row.ours?.[place];
  const told = swedish ? text : <Sentence text={text} names={names} />;
  const to = text && row.links?.[place];
  return (
    <td class={column.numeric ? "numeric" : undefined} lang={swedish ? "sv" : undefined} data-label={column.label}>
      {to ? <Link to={to} over={to.view === undefined}>{told}</Link> : told}
    </td>
  );
}
