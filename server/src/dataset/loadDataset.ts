import type { Dataset } from "../contract/index.ts";
import { StoreUnavailable } from "../errors.ts";
import { cypherFile } from "../store/cypherFile.ts";
import type { BatchedGraph, GraphStore, Report, Statement } from "../store/GraphStore.ts";
import { claimStatements, entityStatements, rowStatements } from "./changeStatements.ts";
import type { GraphRows } from "./grade/graphRows.ts";

const texts = {
  clear: cypherFile("load/clearGraph"),
  entities: cypherFile("load/entities"),
  claims: cypherFile("load/claims"),
  sources: cypherFile("load/sources"),
  dataset: cypherFile("load/dataset"),
};

/** Yields the statements that replace the data set of the graph; they must run in one transaction. */
export function* loadStatements(rows: GraphRows): Generator<Statement> {
  const { dataset, entities, claims, sources } = batchedGraph(rows);
  yield { text: texts.clear, params: {} };
  for (const { statements } of [entities, claims, sources]) yield* statements();
  yield { text: texts.dataset, params: { rows: [dataset] } };
}

/** A data set in batches, each of which can be a transaction of its own. */
export function batchedGraph({ dataset, entities, claims, sources }: GraphRows) {
  return {
    dataset,
    entities: { rows: entities.length, statements: () => entityStatements(texts.entities, entities) },
    claims: { rows: claims.length, statements: () => claimStatements(texts.claims, claims) },
    sources: {
      rows: sources.length,
      statements: () => rowStatements(texts.sources, sources, (source) => ({ ...source })),
    },
  } satisfies BatchedGraph;
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
  const batches = (await store.batches?.isNeeded(rows.claims.length)) ? store.batches : undefined;
  if (!force && (await datasetHeld(store, batches !== undefined))?.hash === rows.dataset.hash) return false;
  if (batches === undefined) await store.write(loadStatements(rows));
  else await batches.load(batchedGraph(rows), report);
  return true;
}

/** The data set that a store holds; null if it holds none, or only the unreadable remains of an aborted load. */
export async function datasetHeld(store: GraphStore, inBatches: boolean): Promise<Dataset | null> {
  try {
    return (await store.health()).dataset;
  } catch (error) {
    if (inBatches && error instanceof StoreUnavailable) return null;
    throw error;
  }
}
