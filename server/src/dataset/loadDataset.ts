import type { Dataset } from "../contract/index.ts";
import { StoreUnavailable } from "../errors.ts";
import type { BulkGraph, Report } from "../store/BulkLoader.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import type { GraphRows } from "./graphRows.ts";
import { loadStatements } from "./loadStatements.ts";

/** What a load found to do: all of it, only what an import leaves to be done, or nothing. */
export type LoadOutcome = "loaded" | "finished" | "held";

/**
 * Replaces the data set of a store by this one, and says what that took: a store that holds the same graph already is left
 * alone, unless forced, and one into which it was imported is finished. It is done in one transaction where that can hold it, else in many, with readers on the old data set
 * until the new one is complete.
 */
export async function loadDataset(
  store: GraphStore,
  rows: GraphRows,
  { force = false, report = () => {} }: { force?: boolean; report?: Report } = {},
): Promise<LoadOutcome> {
  const bulk = (await store.bulk?.isNeeded(rows.claims.length)) ? store.bulk : undefined;
  if (!force && (await datasetHeld(store, bulk !== undefined))?.hash === rows.dataset.hash) return "held";
  if (!force && (await bulk?.imported())?.hash === rows.dataset.hash) {
    await bulk?.finish(report);
    return "finished";
  }
  if (bulk === undefined) await store.write(loadStatements(rows));
  else await bulk.load(bulkGraphOf(rows), report);
  return "loaded";
}

/** The data set that a store holds; what a load has left that ended early cannot be read, and is none. */
export async function datasetHeld(store: GraphStore, inBulk: boolean): Promise<Dataset | null> {
  try {
    return (await store.health()).dataset;
  } catch (error) {
    if (inBulk && error instanceof StoreUnavailable) return null;
    throw error;
  }
}

/** A data set that memory holds, as a load in many transactions asks for it. */
export function bulkGraphOf({ dataset, entities, claims, sources }: GraphRows): BulkGraph {
  return {
    dataset: () => dataset,
    counts: { entities: entities.length, claims: claims.length, sources: sources.length },
    entities: () => entities,
    claims: () => claims,
    sources: () => sources,
    // Their entities have it all already.
    hubIds: new Set(),
    hubs: () => [],
  };
}
