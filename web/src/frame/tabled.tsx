/** A table as it is read: groups under their headings, cells that lead on, the numbers of its sources. */
import { Link } from "../address/place";
import { useWords } from "../words/words";
import { FRAME } from "./frame.words";
import { Numbers } from "./sources";
import { type Column, groupsOf, type Row, type Table } from "./table";

interface TableOfProps {
  readonly title: string;
  readonly table: Table;
  readonly numbers: ReadonlyMap<string, readonly number[]>;
}

export function TableOf({ title, table, numbers }: TableOfProps) {
  const say = useWords(FRAME);
  const from = table.grouped ? 1 : 0;
  const columns = table.columns.slice(from);
  const [heading] = table.columns;
  const cited = table.rows.some((row) => row.claims.length > 0);
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label={title}>
      <table class={table.grouped ? "is-grouped" : undefined}>
        <caption class="visually-hidden">{title}</caption>
        <thead>
          <tr>
            {columns.map((column) => <th scope="col" key={column.key} class={column.numeric ? "numeric" : undefined}>{column.label}</th>)}
            {cited && <th scope="col">{say("sources")}</th>}
          </tr>
        </thead>
        {groupsOf(table).map((group) => (
          <tbody key={group.head}>
            {table.grouped && (
              <tr class="group-head">
                <th scope="rowgroup" colSpan={columns.length + (cited ? 1 : 0)} lang={heading?.swedish ? "sv" : undefined}>
                  {group.head} <span class="quiet">({group.rows.length})</span>
                </th>
              </tr>
            )}
            {group.rows.map((row) => (
              <tr key={row.key} data-claims={JSON.stringify(row.claims)}>
                {columns.map((column, place) => <Cell key={column.key} column={column} row={row} place={place + from} />)}
                {cited && <td data-label={say("sources")}><Numbers row={row} numbers={numbers} /></td>}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function Cell({ column, row, place }: { column: Column; row: Row; place: number }) {
  const text = row.cells[place] ?? "";
  const to = text && row.links?.[place];
  return (
    <td class={column.numeric ? "numeric" : undefined} lang={column.swedish ? "sv" : undefined} data-label={column.label}>
      {to ? <Link to={to} over={to.view === undefined}>{text}</Link> : text}
    </td>
  );
}
