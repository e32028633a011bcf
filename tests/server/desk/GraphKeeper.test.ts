import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { StoreUnavailable } from "../../../server/src/errors.ts";
import { claimDetail } from "../../../server/src/graph/claims.ts";
import { createEmbeddedStore } from "../../../server/src/store/embedded/embeddedStore.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";
import { her, interview, withDesk } from "../../support/records/openedDesk.ts";

describe("a database that is away", () => {
  /** An embedded store that can be sent away. */
  async function leavingStore(): Promise<{
    store: GraphStore;
    leave: (isAway: boolean) => void;
    changes: () => number;
  }> {
    const store = await createEmbeddedStore({ queryTimeoutMs: 10_000 });
    let isAway = false;
    let changes = 0;
    const gate = async () => {
      if (isAway) throw new StoreUnavailable("away");
    };
    return {
      leave: (away) => (isAway = away),
      changes: () => changes,
      store: {
        ...store,
        health: () => gate().then(() => store.health()),
        write: (statements) => gate().then(() => store.write(statements)),
        change: (change) =>
          gate().then(() => {
            changes += 1;
            return store.change(change);
          }),
      },
    };
  }

  test("keeps nobody from saving: the folder has the change, and the graph once the database is back", async () => {
    const { store, leave } = await leavingStore();
    await withDesk(
      async ({ desk, folder }) => {
        const heard: string[] = [];
        desk.onChange((hash) => heard.push(hash));
        leave(true);
        expect((await desk.saveFinding(interview(), her)).in_graph).toBe(false);
        expect((await desk.state()).why_not).toBeNull();
        expect(await readFile(join(folder, "claims/desk.csv"), "utf8")).toContain("Nova Motors");
        await desk.saveNote({ id: "note-1", about: "claim", target: "ore-001", text: "Later." }, her);
        leave(false);
        while (!(await desk.state()).in_graph) await new Promise((resolve) => setTimeout(resolve, 50));
        expect((await claimDetail(store, { id: "desk-aaaaaaaaaa" })).claim.own).toBe("desk");
        expect(heard.at(-1)).toBe((await store.health()).dataset?.hash);
      },
      { store },
    );
    await store.close();
  });

  test("is not asked again once the server has stopped", async () => {
    const { store, leave, changes } = await leavingStore();
    await withDesk(
      async ({ desk }) => {
        leave(true);
        await desk.saveFinding(interview(), her);
        await desk.close();
        leave(false);
        const before = changes();
        await new Promise((resolve) => setTimeout(resolve, 2500));
        expect(changes()).toBe(before);
      },
      { store },
    );
    await store.close();
  });
});
