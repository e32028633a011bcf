import type { Analysis, AnalysisRow } from "./Analysis.ts";
import { strings } from "./strings.ts";

/** Whether a claim belongs to an answer, and is counted, or is shown beside it. */
export type Part = "answer" | "context";

/** The part of a row: context if it rests on claims, and none of them belongs to the answer. */
export function partOfRow({ claims }: Pick<Analysis, "claims">, { claimIds }: AnalysisRow): Part {
  const counted = claimIds.length === 0 || claims.some(({ id }) => claimIds.includes(id));
  return counted ? "answer" : "context";
}

/** The part in words; empty if there is none. */
export function partText({ part }: { part?: Part }): string {
  return part === undefined ? "" : strings.parts[part];
}
