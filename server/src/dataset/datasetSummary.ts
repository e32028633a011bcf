import { entityTypeIds, entityTypes, evidenceGrades, evidenceIds } from "../vocabulary.ts";
import type { GraphRows } from "./graphRows.ts";
import { ownSummary } from "./ownSummary.ts";

/** What a data set holds, in the few lines that a check or a load prints. */
export function datasetSummary(rows: GraphRows): string {
  const { dataset, entities, claims, sources } = rows;
  const publishers = new Set(sources.map(({ publisher }) => publisher));
  const types = entityTypeIds.map((type) => {
    return `${entities.filter((entity) => entity.type === type).length} ${entityTypes[type].enPlural.toLowerCase()}`;
  });
  const grades = evidenceIds.map((evidence) => {
    return `${claims.filter((claim) => claim.evidence === evidence).length} ${evidenceGrades[evidence].en.toLowerCase()}`;
  });
  return [
    `${dataset.title}, version ${dataset.version} of ${dataset.date} (${dataset.hash})`,
    `  ${entities.length} entities: ${types.join(", ")}`,
    `  ${claims.length} claims: ${grades.join(", ")}`,
    `  ${sources.length} sources of ${publishers.size} publishers`,
    ...ownSummary(rows),
  ].join("\n");
}
