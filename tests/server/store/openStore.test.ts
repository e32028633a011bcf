import { StartError } from "../../../server/src/errors.ts";
import { openEmbeddedEngine } from "../../../server/src/store/embedded/embeddedStore.ts";
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

  test("says what to do, in words and without a stack, on a machine where the embedded engine is not installed", async () => {
    const missing = new Error("Cannot find module '@grafeo-db/js-win32-x64-msvc'\nRequire stack: ...");
    const opened = openEmbeddedEngine(() =>
      Promise.reject(new Error("Cannot find native binding.", { cause: missing })),
    );
    await expect(opened).rejects.toThrow(StartError);
    await expect(opened).rejects.toThrow(
      /does not run here \(.+-.+\): it is not installed\..+`npm install`.+set NEO4J_URI.+docker compose up --build/s,
    );
  });

  test("says why an engine that is installed does not run", async () => {
    const old = new Error("libc.so.6: version `GLIBC_2.34' not found (required by grafeo.node)\nmore", {
      cause: new Error("Cannot find module './grafeo.linux-x64-gnu.node'"),
    });
    const opened = openEmbeddedEngine(() => Promise.reject(new Error("Cannot find native binding.", { cause: old })));
    await expect(opened).rejects.toThrow(
      /: libc\.so\.6: version `GLIBC_2\.34' not found \(required by grafeo\.node\)\.\n/,
    );
  });
});
