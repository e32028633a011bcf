import { createHash } from "node:crypto";
import type { HubNote } from "../../scale/hubs/hubNotes.ts";
import type { OwnMark } from "../own/ownMark.ts";
import { NO_HUB } from "./entityNodes.ts";
import type { EntityNode, GraphRows } from "./graphRows.ts";

/**
 * The first 12 hexadecimal digits of the SHA-256 of everything in a graph, including evidence and other computed
 * values: equal hash, equal graph. A hash of the data files would miss a change of the rules.
 */
export function graphHash(rows: Omit<GraphRows, "dataset"> & { dataset: Omit<GraphRows["dataset"], "hash"> }): string {
  const hasher = graphHasher(rows.dataset);
  const hubs = new Map<string, HubNote>();
  for (const entity of rows.entities) {
    const { id, hub_counts, hub_first } = entity;
    const unnoted: EntityNode = { ...entity, ...NO_HUB };
    hasher.add(unnoted);
    if (hub_counts !== null && hub_first !== null) hubs.set(id, { hub_counts, hub_first });
  }
  for (const row of [...rows.claims, ...rows.sources]) hasher.add(row);
  return hasher.hash(hubs);
}

/** Characters hashed at once. */
const HELD = 1 << 14;

/** Hashes the rows of a graph one by one. */
interface GraphHasher {
  add(row: OwnMark): void;
  /** The hash of all rows and of the hub columns, which are known only after the last claim. */
  hash(hubs: ReadonlyMap<string, HubNote>): string;
}

/** Takes rows in this order: entities without hub columns, then claims, then sources. */
export function graphHasher(dataset: Omit<GraphRows["dataset"], "hash">): GraphHasher {
  const { own, ...description } = dataset;
  const hash = createHash("sha256").update(JSON.stringify(own.length === 0 ? description : dataset));
  let held = "";
  return {
    add(row) {
      held += `\n${textOf(row)}`;
      // One call per row would take longer than the hashing itself.
      if (held.length < HELD) return;
      hash.update(held);
      held = "";
    },
    hash(hubs) {
      const all = hash.copy().update(held);
      for (const id of [...hubs.keys()].sort()) all.update(`\n${JSON.stringify([id, hubs.get(id)])}`);
      return all.digest("hex").slice(0, 12);
    },
  };
}

/** Separators before a column, before its value and between list items; no cell can contain them. */
const [COLUMN, VALUE, ITEM] = ["\u001f", "\u001d", "\u001e"];

/**
 * A row as columns and values. Null columns are left out, so that a new column keeps the hash of data sets that do not
 * use it.
 */
function textOf(row: object): string {
  let text = "";
  // Concatenated, because JSON escapes every character and takes several times as long.
  for (const name in row) {
    const value: unknown = row[name as keyof typeof row];
    if (value !== null) text += COLUMN + name + VALUE + (Array.isArray(value) ? value.join(ITEM) : value);
  }
  return text;
}
