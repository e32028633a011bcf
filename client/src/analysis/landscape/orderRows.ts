import type { Entity, LandscapeRow } from "@atlas/server/contract";
import { columnValues } from "@atlas/server/vocabulary";
import { entityName } from "../../words/entityName.ts";
import { locale } from "../../words/perLanguage.ts";

/** The rows of one stage of the chain, null for those without one. */
export interface StageRows {
  stage: LandscapeRow["stage"];
  rows: LandscapeRow[];
}

/** Rows by stage from ore to use, in each in the order of their names; stages without a row are left out. */
export function byStage(rows: readonly LandscapeRow[], entities: ReadonlyMap<string, Entity>): StageRows[] {
  const nameOf = ({ technology }: LandscapeRow) => {
    const entity = entities.get(technology);
    return entity ? entityName(entity) : technology;
  };
  return [...columnValues.stage, null]
    .map((stage) => ({
      stage,
      rows: rows
        .filter((row) => knownStage(row) === stage)
        .sort((a, b) => nameOf(a).localeCompare(nameOf(b), locale())),
    }))
    .filter((group) => group.rows.length > 0);
}

/** The stage of a row where it is one of the chain; others stand with those that have none. */
function knownStage({ stage }: LandscapeRow): string | null {
  return columnValues.stage.find((one) => one === stage) ?? null;
}
