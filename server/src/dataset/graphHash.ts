import { createHash } from "node:crypto";
import type { GraphRows } from "./graphRows.ts";
import type { OwnMark } from "./ownMark.ts";

/**
 * The first 12 hexadecimal digits of the SHA-256 of all that a graph holds, evidence and whatever else the program
 * computes included: equal hash, equal graph. A hash of the data files would not see a change of the rules.
 */
export function graphHash(rows: Omit<GraphRows, "dataset"> & { dataset: Omit<GraphRows["dataset"], "hash"> }): string {
  const hasher = graphHasher(rows.dataset);
  for (const row of [...rows.entities, ...rows.claims, ...rows.sources]) hasher.add(row);
  return hasher.hash();
}

/** Takes the rows of a graph one after the other: entities, then claims, then sources. */
export function graphHasher(dataset: Omit<GraphRows["dataset"], "hash">): { add(row: OwnMark): void; hash(): string } {
  const { own, ...description } = dataset;
  const hash = createHash("sha256").update(JSON.stringify(own.length === 0 ? description : dataset));
  return {
    add: (row) => hash.update(`\n${textOf(row)}`),
    hash: () => hash.copy().digest("hex").slice(0, 12),
  };
}

/** A row without the marks that it does not bear, so that the base data set has the hash it had before there was own data. */
function textOf({ own, override_reason, ...row }: OwnMark): string {
  return JSON.stringify(own === null ? row : { ...row, own, override_reason });
}
