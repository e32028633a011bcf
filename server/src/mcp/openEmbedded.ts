import type { DataFolders } from "../dataset/dataFolders.ts";
import { fillEmbedded } from "../dataset/fillEmbedded.ts";
import { AnswerCache } from "../store/AnswerCache.ts";
import { cacheScans } from "../store/cacheScans.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import { openStore } from "../store/openStore.ts";

/**
 * A data set, with folders of own data over it, in a graph of its own, which never changes. Without own data nothing of it can
 * show: no claim, count, grade or path. Throws StartError if it has faults or is too large for the embedded engine.
 */
export async function openEmbedded(folders: DataFolders, queryTimeoutMs: number): Promise<GraphStore> {
  const store = await openStore({ neo4j: null, queryTimeoutMs });
  await fillEmbedded(store, folders);
  return cacheScans(store, { tag: () => "as opened", cache: new AnswerCache() });
}
