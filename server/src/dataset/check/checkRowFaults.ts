import type { Fault } from "../read/fault.ts";
import { quoted } from "../read/quoted.ts";
import type { CsvRow } from "../read/readCsv.ts";

export type CheckLine = CsvRow<"claim" | "source" | "checked">;

/** The sources of claims, for and against. */
export interface CitedSources {
  byClaim: ReadonlyMap<string, ReadonlySet<string>>;
  /** False if some claims could not be read. */
  allClaims: boolean;
}

/** Faults of checks that name no claim, a source that the claim does not cite, or a day a second time. */
export function checkRowFaults(checks: readonly CheckLine[], { byClaim, allClaims }: CitedSources): Fault[] {
  const first = new Map<string, CheckLine>();
  return checks.flatMap((row): Fault[] => {
    const { file, line, cells } = row;
    const { claim, source, checked } = cells;
    const fault = (column: string, message: string) => [{ file, line, column, message }];
    const cited = byClaim.get(claim);
    if (cited === undefined) {
      return allClaims && claim !== "" ? fault("claim", `has ${quoted(claim)}, expected the id of a claim`) : [];
    }
    if (source !== "" && !cited.has(source)) {
      return fault("source", `has ${quoted(source)}, expected a source that ${claim} cites`);
    }
    const key = [claim, source, checked].join(" ");
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, row);
    if (earlier === undefined || checked === "") return [];
    const place = `${earlier.file}:${earlier.line}`;
    return fault(
      "checked",
      `has ${quoted(checked)}, the day of ${place} for this claim and source, expected each day once`,
    );
  });
}

/** The sources that a claim's row cites, for and against. */
export function citedSources({ sources, disputed_by }: Record<"sources" | "disputed_by", string>): Set<string> {
  return new Set([...sources.split(";"), ...disputed_by.split(";")].filter((id) => id !== ""));
}
