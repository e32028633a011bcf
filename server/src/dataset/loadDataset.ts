import type { Dataset } from "../contract/index.ts";
import { StoreUnavailable } from "../errors.ts";
import type { BulkGraph, Report } from "../store/BulkLoader.ts";
import { cypherFile } from "../store/cypherFile.ts";
import type { GraphStore, Statement } from "../store/GraphStore.ts";
import type { GraphRows } from "./grade/graphRows.ts";
import { claimStatements, entityStatements, rowStatements } from "./rowStatements.ts";

const texts = {
  clear: cypherFile("load/clearGraph"),
  entities: cypherFile("load/entities"),
  claims: cypherFile("load/claims"),
  sources: cypherFile("load/sources"),
  dataset: cypherFile("load/dataset"),
};

/** Yields the statements that replace the data set of the graph; they must run in one transaction. */
export function* loadStatements({ dataset, entities, claims, sources }: GraphRows): Generator<Statement> {
  yield { text: texts.clear, params: {} };
  yield* entityStatements(texts.entities, entities);
  yield* claimStatements(texts.claims, claims);
  yield* rowStatements(
    texts.sources,
    sources.map((source) => ({ ...source })),
  );
  yield* rowStatements(texts.dataset, [dataset]);
}

/**
 * Replaces the data set of a store; returns false if the store already held the same graph and was left alone. Uses one
 * transaction if that can hold the data, otherwise many; readers keep the old data set until the new one is complete.
 */
export async function loadDataset(
  store: GraphStore,
  rows: GraphRows,
  { force = false, report = () => {} }: { force?: boolean; report?: Report } = {},
): Promise<boolean> {
  const bulk = (await store.bulk?.isNeeded(rows.claims.length)) ? store.bulk : undefined;
  if (!force && (await datasetHeld(store, bulk !== undefined))?.hash === rows.dataset.hash) return false;
  if (bulk === undefined) await store.write(loadStatements(rows));
  else await bulk.load(bulkGraphOf(rows), report);
  return true;
}

/** The data set that a store holds; null if it holds none, or only the unreadable remains of an aborted load. */
export async function datasetHeld(store: GraphStore, inBulk: boolean): Promise<Dataset | null> {
  try {
    return (await store.health()).dataset;
  } catch (error) {
    if (inBulk && error instanceof StoreUnavailable) return null;
    throw error;
  }
}

/** Wraps a data set in memory for a load in many transactions. */
export function bulkGraphOf({ dataset, entities, claims, sources }: GraphRows): BulkGraph {
  return {
    dataset: () => dataset,
    counts: { entities: entities.length, claims: claims.length, sources: sources.length },
    entities: () => entities,
    claims: () => claims,
    sources: () => sources,
    // The entities already carry their hub columns.
    hubs: () => [],
  };
}
