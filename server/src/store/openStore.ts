import type { Env } from "../env.ts";
import type { GraphStore } from "./GraphStore.ts";

/**
 * Opens the store that the environment selects: Neo4j, or the embedded engine, whose graph is empty until the caller writes a data
 * set into it. Only the selected engine is imported.
 */
export async function openStore({ neo4j, queryTimeoutMs }: Pick<Env, "neo4j" | "queryTimeoutMs">): Promise<GraphStore> {
  if (neo4j !== null) {
    const { createNeo4jStore } = await import("./neo4j/neo4jStore.ts");
    return createNeo4jStore({ ...neo4j, queryTimeoutMs });
  }
  const { createEmbeddedStore } = await import("./embedded/embeddedStore.ts");
  return createEmbeddedStore({ queryTimeoutMs });
}
