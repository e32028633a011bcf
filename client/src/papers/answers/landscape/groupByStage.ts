import type { Entity, LandscapeRow } from "@atlas/server/contract";
import { columnValues } from "@atlas/server/vocabulary";
import { locale } from "../../../model/words/language.ts";
import { nameOf } from "./Lookup.ts";

/** The rows of one stage of the supply chain; null for rows without a stage. */
export interface StageRows {
  stage: LandscapeRow["stage"];
  rows: LandscapeRow[];
}

/** Groups rows by stage, from ore to use, sorted by name; empty stages are omitted. */
export function groupByStage(rows: readonly LandscapeRow[], entities: ReadonlyMap<string, Entity>): StageRows[] {
  return [...columnValues.stage, null]
    .map((stage) => ({
      stage,
      rows: rows
        .filter((row) => knownStage(row) === stage)
        .sort((a, b) => nameOf(a.technology, { entities }).localeCompare(nameOf(b.technology, { entities }), locale())),
    }))
    .filter((group) => group.rows.length > 0);
}

/** The stage of a row, or null if it is none of the chain's. */
function knownStage({ stage }: LandscapeRow): string | null {
  return columnValues.stage.find((one) => one === stage) ?? null;
}
