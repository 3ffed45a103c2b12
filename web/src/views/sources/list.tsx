/** All documents: the sources, and those that the sources mention. */
import { useMemo } from "preact/hooks";
import { usePlace } from "../../address/place";
import { useAnswer } from "../../asking/answer";
import { Exhibit } from "../../frame/exhibit";
import { Unknown } from "../../frame/nearest";
import { kindOf } from "../../words/kinds";
import { useDates } from "../../words/dates";
import { useWords } from "../../words/words";
import { SOURCES } from "./query";
import { documentsTable } from "./rows";
import { SOURCES_WORDS } from "./words";

export function DocumentList({ unknown = "" }: { unknown?: string }) {
  const { language } = usePlace().address;
  const say = useWords(SOURCES_WORDS);
  const date = useDates();
  const answered = useAnswer(SOURCES, {});
  const { data } = answered;
  const table = useMemo(() => {
    const counts = new Map((data?.claims?.facets.documents ?? []).map((one) => [one.value, one.count]));
    return documentsTable(data?.entities?.nodes ?? [], counts, [
      { key: "group", label: say("group") },
      { key: "name", label: say("name"), swedish: true },
      { key: "kind", label: say("kind") },
      { key: "speaksOf", label: say("speaksOf") },
      { key: "published", label: say("published") },
      { key: "count", label: say("count"), numeric: true },
    ], {
      group: (isSource) => say(isSource ? "sources" : "mentioned"),
      date,
      kind: (one) => kindOf(language, "DOCUMENT", one.type),
    });
  }, [data, language]);
  return (
    <Exhibit title={say("title")} answered={answered} request={{ document: SOURCES, variables: {} }} table={table}
      lead={<>{unknown && <Unknown id={unknown} />}<p>{say("lead")}</p></>} />
  );
}
