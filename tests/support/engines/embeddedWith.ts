import type { GraphRows } from "../../../server/src/dataset/grade/graphRows.ts";
import { loadStatements } from "../../../server/src/dataset/loadDataset.ts";
import { createEmbeddedStore } from "../../../server/src/store/embedded/embeddedStore.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";

/** An embedded store with these rows. */
export async function embeddedWith(rows: GraphRows): Promise<GraphStore> {
  const store = await createEmbeddedStore({ queryTimeoutMs: 10_000 });
  await store.write(loadStatements(rows));
  return store;
}
