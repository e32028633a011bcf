import type { GraphRows } from "../../../server/src/dataset/grade/graphRows.ts";
import { loadStatements } from "../../../server/src/dataset/loadDataset.ts";
import { createEmbeddedStore } from "../../../server/src/store/embedded/embeddedStore.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";

/** No test on answers is about the time limit of queries, which a busy machine may reach. */
const UNHURRIED_MS = 600_000;

/** An embedded store with these rows. */
export async function embeddedWith(rows: GraphRows): Promise<GraphStore> {
  const store = await createEmbeddedStore({ queryTimeoutMs: UNHURRIED_MS });
  await store.write(loadStatements(rows));
  return store;
}
