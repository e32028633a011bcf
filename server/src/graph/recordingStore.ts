import type { AskedQuery } from "../contract/index.ts";
import type { GraphStore } from "../store/GraphStore.ts";

/**
 * A store that passes every query to another one and records it: each text once, with the parameters of its first run.
 */
export function recordingStore(store: GraphStore): { store: GraphStore; queries: AskedQuery[] } {
  const queries: AskedQuery[] = [];
  const read: GraphStore["read"] = (text, params) => {
    const known = queries.find(({ name }) => name === text.name);
    if (known) known.times += 1;
    else queries.push({ name: text.name, cypher: text.cypher, params, times: 1 });
    return store.read(text, params);
  };
  return { store: { ...store, read }, queries };
}
