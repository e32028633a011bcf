import type { ClaimRelationship, EntityNode, GraphRows, SourceNode } from "./grade/graphRows.ts";

/** Differences between rows with IDs and earlier ones. */
export interface RowDifference<Row> {
  added: Row[];
  changed: { before: Row; after: Row }[];
  removed: Row[];
}

export interface GraphDifference {
  dataset: GraphRows["dataset"];
  entities: RowDifference<EntityNode>;
  claims: RowDifference<ClaimRelationship>;
  sources: RowDifference<SourceNode>;
}

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

/** Whether two rows of the same columns hold the same values and lists of values. */
function isSameRow<Row extends object>(one: Row, other: Row): boolean {
  if (one === other) return true;
  for (const column in one) if (!isSameCell(one[column], other[column])) return false;
  return true;
}

function isSameCell(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
  for (let index = 0; index < one.length; index++) if (one[index] !== other[index]) return false;
  return true;
}

/** Returns a function that takes a row and gives the same one of these rows instead, if there is one with its id and values. */
export function sameAmong<Row extends { id: string }>(rows: readonly Row[]): (row: Row) => Row {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return (row) => {
    const known = byId.get(row.id);
    return known !== undefined && isSameRow(known, row) ? known : row;
  };
}
