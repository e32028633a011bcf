import type { Source } from "../../contract/index.ts";
import type { Table } from "./markdownTable.ts";
import { type Tally, tally, tallyColumn, tallyRows } from "./tally.ts";

/** Publishers with fewer sources share one row. */
const LISTED_PUBLISHER = 10;
/** Sources of earlier years share one row. */
const FIRST_YEAR = 2018;

/** Counts sources by language, publisher and year. */
export function countSources(sources: readonly Source[]): Record<"languages" | "publishers" | "years", Table> {
  return {
    languages: [["language", "sources"], ...tallyRows(tallyColumn(sources, "language"))],
    publishers: publishers(tallyColumn(sources, "publisher")),
    years: [["year", "sources"], ...years(sources)],
  };
}

function publishers(counts: Tally): Table {
  const few = [...counts].filter(([, count]) => count < LISTED_PUBLISHER);
  const rest = few.reduce((sum, [, count]) => sum + count, 0);
  return [
    ["publisher", "sources"],
    ...tallyRows(new Map([...counts].filter(([, count]) => count >= LISTED_PUBLISHER))),
    [`${few.length} others, ${few.filter(([, count]) => count === 1).length} of them with one source`, String(rest)],
  ];
}

function years(sources: readonly Source[]): string[][] {
  const label = ({ published }: Source) => {
    if (published === null) return "undated";
    return Number(published.slice(0, 4)) < FIRST_YEAR ? `before ${FIRST_YEAR}` : published.slice(0, 4);
  };
  const counts = [...tally(sources.map(label))];
  const order = (name: string) => (name.startsWith("before") ? "0" : name);
  return counts.sort(([a], [b]) => (order(a) < order(b) ? -1 : 1)).map(([name, count]) => [name, String(count)]);
}
