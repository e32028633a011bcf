import type { Record as Neo4jRecord } from "neo4j-driver";
import type { Row } from "../GraphStore.ts";

/** The row of a record. The driver's own `toObject` goes through more steps for a value than there are values in most rows. */
export function rowOf(record: Neo4jRecord): Row {
  const row: Row = {};
  for (const column of record.keys) row[String(column)] = record.get(column);
  return row;
}
