import { createHash } from "node:crypto";
import type { GraphRows } from "./graphRows.ts";
import type { OwnMark } from "./ownMark.ts";

/**
 * The first 12 hexadecimal digits of the SHA-256 of all that a graph holds, evidence and whatever else the program
 * computes included: equal hash, equal graph. A hash of the data files would not see a change of the rules.
 */
export function graphHash(rows: Omit<GraphRows, "dataset"> & { dataset: Omit<GraphRows["dataset"], "hash"> }): string {
  const { own, ...description } = rows.dataset;
  const hash = createHash("sha256").update(JSON.stringify(own.length === 0 ? description : rows.dataset));
  for (const row of [...rows.entities, ...rows.claims, ...rows.sources]) hash.update(`\n${textOf(row)}`);
  return hash.digest("hex").slice(0, 12);
}

/** A row without the marks that it does not bear, so that the base data set has the hash it had before there was own data. */
function textOf({ own, override_reason, ...row }: OwnMark): string {
  return JSON.stringify(own === null ? row : { ...row, own, override_reason });
}
