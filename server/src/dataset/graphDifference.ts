import type { ClaimRelationship, EntityNode, GraphRows, SourceNode } from "./grade/graphRows.ts";
import { isSameRow } from "./isSameRow.ts";

/** How rows with ids differ from earlier ones. */
export interface RowDifference<Row> {
  added: Row[];
  changed: { before: Row; after: Row }[];
  removed: Row[];
}

/** How a graph differs from an earlier one. */
export interface GraphDifference {
  dataset: GraphRows["dataset"];
  entities: RowDifference<EntityNode>;
  claims: RowDifference<ClaimRelationship>;
  sources: RowDifference<SourceNode>;
}

/** Compares two graphs row by row. */
export function graphDifference(before: GraphRows, after: GraphRows): GraphDifference {
  return {
    dataset: after.dataset,
    entities: rowDifference(before.entities, after.entities),
    claims: rowDifference(before.claims, after.claims),
    sources: rowDifference(before.sources, after.sources),
  };
}

function rowDifference<Row extends { id: string }>(before: readonly Row[], after: readonly Row[]): RowDifference<Row> {
  const gone = new Map(before.map((row) => [row.id, row]));
  const added: Row[] = [];
  const changed: RowDifference<Row>["changed"] = [];
  for (const row of after) {
    const known = gone.get(row.id);
    gone.delete(row.id);
    if (known === undefined) added.push(row);
    else if (!isSameRow(known, row)) changed.push({ before: known, after: row });
  }
  return { added, changed, removed: [...gone.values()] };
}
