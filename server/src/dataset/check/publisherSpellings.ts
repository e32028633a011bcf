import type { Fault } from "../read/fault.ts";
import { quoted } from "../read/quoted.ts";
import type { CsvRow } from "../read/readCsv.ts";
import { publisherKey } from "./publisherKey.ts";

/**
 * Faults of sources that spell a publisher differently from an earlier one, which lists would show as two publishers.
 */
export function publisherSpellings(sources: readonly CsvRow<"publisher">[]): Fault[] {
  return sources.flatMap(spellingFinder());
}

/** Receives sources one by one and reports new spellings of a known publisher. */
export function spellingFinder(): (source: CsvRow<"publisher">) => Fault[] {
  const first = new Map<string, { file: string; line: number; publisher: string }>();
  return ({ file, line, cells: { publisher } }) => {
    const key = publisherKey(publisher);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, { file, line, publisher });
    if (earlier === undefined || earlier.publisher === publisher) return [];
    const place = earlier.file === file ? `line ${earlier.line}` : `${earlier.file}:${earlier.line}`;
    const message = `has ${quoted(publisher)}, expected the spelling of ${place}, ${quoted(earlier.publisher)}`;
    return [{ file, line, column: "publisher", message }];
  };
}
