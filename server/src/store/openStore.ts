import type { Env } from "../env.ts";
import type { GraphStore } from "./GraphStore.ts";

/** Opens Neo4j or the embedded engine, whose graph is empty at first, and imports only that one. */
export async function openStore({ neo4j, queryTimeoutMs }: Pick<Env, "neo4j" | "queryTimeoutMs">): Promise<GraphStore> {
  if (neo4j !== null) {
    const { createNeo4jStore } = await import("./neo4j/neo4jStore.ts");
    return createNeo4jStore({ ...neo4j, queryTimeoutMs });
  }
  const { createEmbeddedStore } = await import("./embedded/embeddedStore.ts");
  return createEmbeddedStore({ queryTimeoutMs });
}
