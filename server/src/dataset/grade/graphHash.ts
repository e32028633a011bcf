import { createHash } from "node:crypto";
import type { HubNote } from "../../scale/hubs/hubNotes.ts";
import type { OwnMark } from "../own/ownMark.ts";
import { NO_HUB } from "./entityNodes.ts";
import type { EntityNode, GraphRows } from "./graphRows.ts";

/**
 * The first 12 hexadecimal digits of the SHA-256 of all that a graph holds, evidence and whatever else the program
 * computes included: equal hash, equal graph. A hash of the data files would not see a change of the rules.
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

/** Characters that are hashed at once. */
const HELD = 1 << 14;

/** Hashes a graph as its rows pass. */
interface GraphHasher {
  add(row: OwnMark): void;
  /** The hash of all rows, with what is kept with hubs, which is known when all claims have passed. */
  hash(hubs: ReadonlyMap<string, HubNote>): string;
}

/** Takes the rows of a graph one after the other: entities without what is kept with hubs, then claims, then sources. */
export function graphHasher(dataset: Omit<GraphRows["dataset"], "hash">): GraphHasher {
  const { own, ...description } = dataset;
  const hash = createHash("sha256").update(JSON.stringify(own.length === 0 ? description : dataset));
  let held = "";
  return {
    add(row) {
      held += `\n${textOf(row)}`;
      // A call for each row would take longer than hashing does.
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

/** What stands before a column, before its value, and between the items of a list: no cell may hold them. */
const [COLUMN, VALUE, ITEM] = ["\u001f", "\u001d", "\u001e"];

/** A row as its columns and their values, without those that hold nothing: a new column changes the hash of no data set that leaves it empty. */
function textOf(row: object): string {
  let text = "";
  // Piece by piece: as JSON, which minds every character, it takes several times as long.
  for (const name in row) {
    const value: unknown = row[name as keyof typeof row];
    if (value !== null) text += COLUMN + name + VALUE + (Array.isArray(value) ? value.join(ITEM) : value);
  }
  return text;
}
