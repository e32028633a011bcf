import { createHash } from "node:crypto";
import type { GraphRows } from "./graphRows.ts";

/**
 * The first 12 hexadecimal digits of the SHA-256 of all that a graph holds, evidence and whatever else the program
 * computes included: equal hash, equal graph. A hash of the data files would not see a change of the rules.
 */
export function graphHash(rows: Omit<GraphRows, "dataset"> & { dataset: Omit<GraphRows["dataset"], "hash"> }): string {
  const hash = createHash("sha256").update(JSON.stringify(rows.dataset));
  for (const row of [...rows.entities, ...rows.claims, ...rows.sources]) hash.update(`\n${JSON.stringify(row)}`);
  return hash.digest("hex").slice(0, 12);
}
