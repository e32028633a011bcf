import { createHash } from "node:crypto";
import { NO_HUB } from "./entityNodes.ts";
import type { GraphRows } from "./graphRows.ts";

/** Characters hashed at once. */
const HELD = 1 << 14;

/**
 * The first 12 hexadecimal digits of the SHA-256 of everything in a graph, including evidence and other computed
 * values: equal hash, equal graph. A hash of the data files would miss a change of the rules.
 */
export function graphHash(rows: Omit<GraphRows, "dataset"> & { dataset: Omit<GraphRows["dataset"], "hash"> }): string {
  const { own, ...description } = rows.dataset;
  const hash = createHash("sha256").update(JSON.stringify(own.length === 0 ? description : rows.dataset));
  let held = "";
  const add = (row: object) => {
    held += `\n${textOf(row)}`;
    // One call per row would take longer than the hashing itself.
    if (held.length < HELD) return;
    hash.update(held);
    held = "";
  };
  for (const entity of rows.entities) add({ ...entity, ...NO_HUB });
  for (const claim of rows.claims) add(claim);
  for (const source of rows.sources) add(source);
  hash.update(held);
  const hubs = rows.entities.filter(({ hub_counts }) => hub_counts !== null);
  for (const { id, hub_counts, hub_first } of hubs.sort((a, b) => (a.id < b.id ? -1 : 1))) {
    hash.update(`\n${JSON.stringify([id, { hub_counts, hub_first }])}`);
  }
  return hash.digest("hex").slice(0, 12);
}

/** Separators before a column, before its value and between list items; no cell can contain them. */
const [COLUMN, VALUE, ITEM] = ["\u001f", "\u001d", "\u001e"];

/** A row as columns and values, without nulls, so that a new column keeps the hash of data sets that lack it. */
function textOf(row: object): string {
  let text = "";
  // Concatenated, because JSON escapes every character and takes several times as long.
  for (const name in row) {
    const value: unknown = row[name as keyof typeof row];
    if (value !== null) text += COLUMN + name + VALUE + (Array.isArray(value) ? value.join(ITEM) : value);
  }
  return text;
}
