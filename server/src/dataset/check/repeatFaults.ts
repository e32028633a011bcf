import { publisherKey } from "../../rules/publishers.ts";
import type { Fault, RowFault } from "../read/fault.ts";
import { quoted } from "../read/quoted.ts";
import type { CsvRow } from "../read/readCsv.ts";
import type { KnownIds } from "./references.ts";

/** A row of sources.csv, as far as it says what it repeats. */
type RepeatingSource = CsvRow<"id" | "publisher" | "repeats">;

/** Sources and publishers that a source may repeat. */
interface Repeatable extends Pick<KnownIds, "sources" | "allSources"> {
  /** The spelling of each registered publisher, by its key. */
  publishers: Pick<ReadonlyMap<string, string>, "get">;
  allPublishers: boolean;
}

/** Faults of sources that repeat nothing known, or themselves, also by way of others: one per cycle, where it closes. */
export function repeatFaults(sources: readonly RepeatingSource[], known: Repeatable): Fault[] {
  const origins = new Map<string, string>();
  return sources.flatMap(({ file, line, cells }) => {
    if (cells.repeats === "") return [];
    const cycle = cycleOf(cells, origins);
    const message = cycle ?? unrepeatable(cells, known);
    if (cycle === null && known.sources.has(cells.repeats)) origins.set(cells.id, cells.repeats);
    return message === null
      ? []
      : [{ file, line, column: "repeats", message: `has ${quoted(cells.repeats)}, ${message}` }];
  });
}

type Cells = RepeatingSource["cells"];

function unrepeatable({ publisher, repeats }: Cells, known: Repeatable): string | null {
  if (known.sources.has(repeats)) return null;
  const key = publisherKey(repeats);
  const registered = known.publishers.get(key);
  if (registered === undefined) {
    const all = known.allSources && known.allPublishers;
    return all ? "expected the id of a source or a publisher of publishers.csv" : null;
  }
  if (key === publisherKey(publisher)) return "its own publisher, expected another";
  return registered === repeats ? null : `expected the spelling of the register, ${quoted(registered)}`;
}

function cycleOf({ id, repeats }: Cells, origins: ReadonlyMap<string, string>): string | null {
  if (repeats === id) return "the source itself, expected another";
  const way = [id];
  for (let next: string | undefined = repeats; next !== undefined; next = origins.get(next)) {
    way.push(next);
    if (next === id) return `which closes the cycle ${way.join(" > ")}, expected no source to repeat itself`;
  }
  return null;
}

/** The fault of a source without an address. Only an interview may have none, because it is not public. */
export function missingAddress({ url, kind }: { url: string; kind: string }): RowFault[] {
  if (url !== "" || kind === "interview") return [];
  const message =
    "is empty, expected an address without spaces that begins with http:// or https://, or the kind interview";
  return [{ column: "url", message }];
}
