import type { GrafeoDB } from "@grafeo-db/js";

/**
 * Opens an empty graph in memory. The engine is native code: it is loaded only when it is wanted, so that a machine for
 * which there is no build can still use Neo4j.
 */
export async function openEmbeddedEngine(load = () => import("@grafeo-db/js")): Promise<GrafeoDB> {
  try {
    // CommonJS: its classes are on the default export, whatever the declarations say.
    const { default: engine } = await load();
    return engine.GrafeoDB.create();
  } catch (cause) {
    const platform = `${process.platform}-${process.arch}`;
    throw new Error(`The embedded graph engine does not run here (${platform}): set NEO4J_URI to use Neo4j instead.`, {
      cause,
    });
  }
}
