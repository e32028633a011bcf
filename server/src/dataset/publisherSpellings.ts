import type { Fault } from "./fault.ts";
import { publisherKey } from "./publisherKey.ts";
import type { CsvRow } from "./readCsv.ts";
import { shown } from "./shown.ts";

/** Sources that spell a publisher otherwise than an earlier source does: counts and lists take them for two. */
export function publisherSpellings(sources: readonly CsvRow<"publisher">[]): Fault[] {
  const first = new Map<string, CsvRow<"publisher">>();
  return sources.flatMap((row) => {
    const { publisher } = row.cells;
    const key = publisherKey(publisher);
    const earlier = first.get(key) ?? row;
    first.set(key, earlier);
    if (earlier.cells.publisher === publisher) return [];
    const message = `has ${shown(publisher)}, expected the spelling of ${earlier.file === row.file ? `line ${earlier.line}` : `${earlier.file}:${earlier.line}`}, ${shown(earlier.cells.publisher)}`;
    return [{ file: row.file, line: row.line, column: "publisher", message }];
  });
}
