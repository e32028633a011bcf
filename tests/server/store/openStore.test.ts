import { openEmbeddedEngine } from "../../../server/src/store/embeddedEngine.ts";
import { openStore } from "../../../server/src/store/openStore.ts";

describe("openStore", () => {
  test("takes the embedded engine when no Neo4j is named", async () => {
    const store = await openStore({ neo4j: null, queryTimeoutMs: 1000 });
    expect(store.engine).toBe("embedded");
    await expect(store.health()).resolves.toEqual({ dataset: null });
    await store.close();
  });

  test("takes the Neo4j that is named, without asking whether it is up", async () => {
    const neo4j = { uri: "bolt://127.0.0.1:1", user: "neo4j", password: "x", database: null };
    const store = await openStore({ neo4j, queryTimeoutMs: 1000 });
    expect(store.engine).toBe("neo4j");
    await store.close();
  });

  test("says what to do on a machine for which there is no embedded engine", async () => {
    const broken = () => Promise.reject(new Error("Cannot find native binding"));
    await expect(openEmbeddedEngine(broken)).rejects.toThrow(/does not run here \(.+-.+\): set NEO4J_URI/);
  });
});
