import type { GraphStore } from "../store/GraphStore.ts";
import type { GraphRows } from "./graphRows.ts";
import { loadStatements } from "./loadStatements.ts";

/**
 * Replaces the data set of a store by this one, in one transaction, and says whether it did: a store that holds the same
 * graph already is left alone, unless forced.
 */
export async function loadDataset(store: GraphStore, rows: GraphRows, { force = false } = {}): Promise<boolean> {
  if (!force && (await store.health()).dataset?.hash === rows.dataset.hash) return false;
  await store.write(loadStatements(rows));
  return true;
}
