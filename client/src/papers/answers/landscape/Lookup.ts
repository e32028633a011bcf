import type { Claim, Entity, Landscape, LandscapeRow } from "@atlas/server/contract";
import { columnValues } from "@atlas/server/vocabulary";
import { nameOrId } from "../../../model/words/entityName.ts";
import { locale } from "../../../model/words/language.ts";
import type { AnalysisCell } from "../common/Analysis.ts";

/** The entities and claims of an answer by id, for rows that name only ids. */
export interface Lookup {
  entities: ReadonlyMap<string, Entity>;
  claims: ReadonlyMap<string, Claim>;
}

export function lookupOf({ entities, claims }: Landscape): Lookup {
  return {
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    claims: new Map(claims.map((claim) => [claim.id, claim])),
  };
}

/** The name of an entity, or its id if unknown. */
export function nameOf(id: string, { entities }: Pick<Lookup, "entities">): string {
  return nameOrId(entities.get(id), id);
}

export function namedCell(entity: string, lookup: Pick<Lookup, "entities">): AnalysisCell {
  return { text: nameOf(entity, lookup), entity };
}

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
