import { buildGraph } from "../../../server/src/dataset/grade/buildGraph.ts";
import type { GraphRows } from "../../../server/src/dataset/grade/graphRows.ts";
import { loadDataset } from "../../../server/src/dataset/loadDataset.ts";
import { readDataset } from "../../../server/src/dataset/readDataset.ts";
import { claimDetail } from "../../../server/src/graph/claims.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";
import { createNeo4jStore } from "../../../server/src/store/neo4j/neo4jStore.ts";
import { deskIn } from "../../support/engines/deskIn.ts";
import { describeWithNeo4j } from "../../support/engines/neo4j.ts";
import { her, interview, withDesk } from "../../support/records/openedDesk.ts";

async function rowsOf(base: string, own: string[] = []): Promise<GraphRows> {
  const { dataset } = await readDataset(base, own);
  if (dataset === null) throw new Error("the sample has faults");
  return buildGraph(dataset);
}

describeWithNeo4j("a desk on Neo4j", (neo4j) => {
  let store: GraphStore;
  beforeAll(() => {
    store = createNeo4jStore({ ...neo4j(), queryTimeoutMs: 10_000 });
  });
  afterAll(() => store.close());

  test("takes no changes while the database holds no or other data, and does once they are loaded", () =>
    withDesk(
      async ({ desk, base }) => {
        expect(await desk.state()).toMatchObject({ why_not: "database", in_graph: false });
        await expect(desk.saveFinding(interview(), her)).rejects.toMatchObject({ code: "desk_closed" });
        await loadDataset(store, await rowsOf(base));
        expect(await desk.state()).toMatchObject({ why_not: null, in_graph: true });
      },
      { store },
    ));

  test("saves, edits, removes and undoes as on the embedded engine, to the graph of a full load", () =>
    withDesk(
      async ({ desk, base, folder }) => {
        await loadDataset(store, await rowsOf(base));
        const saved = await desk.saveFinding(interview(), her);
        expect(saved).toMatchObject({ change: 1, in_graph: true });
        const hash = async () => (await store.health()).dataset?.hash;
        expect(await hash()).toBe((await rowsOf(base, [folder])).dataset.hash);
        const onNeo4j = await claimDetail(store, { id: "desk-aaaaaaaaaa" });
        await withDesk(async ({ desk: other, store: embedded }) => {
          await other.saveFinding(interview(), her);
          expect(await claimDetail(embedded, { id: "desk-aaaaaaaaaa" })).toEqual(onNeo4j);
        });
        // A second server of the same database, with the same folder.
        const second = await deskIn(folder, { store, base });
        expect(await second.state()).toMatchObject({ why_not: "locked", in_graph: true });
        await second.close();
        await desk.undo(saved.change, null);
        expect(await hash()).toBe((await rowsOf(base)).dataset.hash);
      },
      { store },
    ));
});
