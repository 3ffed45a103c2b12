/** Which part of a long list is shown, and the way on: the cursor stands in the address. */
import { Link, usePlace } from "../address/place";
import { useWords, type Words } from "../words/words";

const PAGING = {
  shown: ["{from}–{to} av {total}", "{from}–{to} of {total}"],
  next: ["Nästa sida", "Next page"],
  first: ["Första sidan", "First page"],
  pages: ["Sidor", "Pages"],
  pagesOver: ["Sidor, överst", "Pages, on top"],
} satisfies Words<string>;

interface PagingProps {
  readonly count: number;
  readonly total: number;
  readonly next: string | null;
  /** Whether it stands over its list, and not under it. */
  readonly over?: boolean;
}

/** What of the address is a page's, and goes when something else is asked for. */
export const FIRST_PAGE = { efter: null, från: null, valt: null } as const;

export function Paging({ count, total, next, over = false }: PagingProps) {
  const { address } = usePlace();
  const say = useWords(PAGING);
  const from = Number(address.more["från"] ?? 1);
  if (from === 1 && count >= total) return null;
  return (
    <nav class="paging" aria-label={say(over ? "pagesOver" : "pages")}>
      <span>{say("shown", { from, to: from + count - 1, total })}</span>
      {from > 1 && <Link to={{ more: FIRST_PAGE }}>{say("first")}</Link>}
      {next !== null && <Link class="button" to={{ more: { ...FIRST_PAGE, efter: next, från: String(from + count) } }}>{say("next")}</Link>}
    </nav>
  );
}
