import { rename } from "node:fs/promises";
import { buildGraph } from "../../../../server/src/dataset/grade/buildGraph.ts";
import { loadDataset } from "../../../../server/src/dataset/loadDataset.ts";
import { readDataset } from "../../../../server/src/dataset/readDataset.ts";
import { ServedReleases } from "../../../../server/src/desk/versions/ServedReleases.ts";
import { pointerPath } from "../../../../server/src/desk/versions/servedVersion.ts";
import type { GraphStore } from "../../../../server/src/store/GraphStore.ts";
import { createNeo4jStore } from "../../../../server/src/store/neo4j/neo4jStore.ts";
import { deskIn } from "../../../support/engines/deskIn.ts";
import { describeWithNeo4j } from "../../../support/engines/neo4j.ts";
import { her, interview, withDesk } from "../../../support/records/openedDesk.ts";
import { firstVersion, nextVersion, packageOf } from "../../../support/records/versions.ts";

async function load(store: GraphStore, base: string, own: string[] = []): Promise<string> {
  const { dataset } = await readDataset(base, own);
  if (dataset === null) throw new Error("the sample has faults");
  const rows = buildGraph(dataset);
  await loadDataset(store, rows);
  return rows.dataset.hash;
}

const hashIn = async (store: GraphStore) => (await store.health()).dataset?.hash;

describeWithNeo4j("versions of the data on Neo4j", (neo4j) => {
  let store: GraphStore;
  let content: string;
  beforeAll(async () => {
    store = createNeo4jStore({ ...neo4j(), queryTimeoutMs: 10_000 });
    content = Buffer.from(await packageOf(nextVersion())).toString("base64");
  });
  afterAll(() => store.close());

  test("are taken in with own claims, to the graph of the embedded engine, and followed by a second server", () =>
    withDesk(
      async ({ desk, base, folder }) => {
        await load(store, base);
        expect(await desk.state()).toMatchObject({ why_not: null, in_graph: true });
        await desk.saveFinding(interview(), her);
        const before = await hashIn(store);
        const second = await deskIn(folder, { store, base });
        await second.state();

        await desk.data?.take({ content, older: false, aside: false }, null);
        const onEmbedded = await withDesk(
          async (embedded) => {
            await embedded.desk.saveFinding(interview(), her);
            await embedded.desk.data?.take({ content, older: false, aside: false }, null);
            return hashIn(embedded.store);
          },
          { files: firstVersion() },
        );
        expect(await hashIn(store)).toBe(onEmbedded);
        await second.data?.followOthers();
        expect(await second.state()).toMatchObject({ why_not: "locked", in_graph: true });
        expect(await second.data?.state()).toMatchObject({ served: { version: "2026.12" } });

        await desk.data?.back({ to: "2026.11", aside: false }, null);
        expect(await hashIn(store)).toBe(before);
        await second.data?.followOthers();
        expect(await second.state()).toMatchObject({ why_not: "locked", in_graph: true });
        await second.close();
      },
      { store, files: firstVersion() },
    ));

  test("a server that ended between the step and the load brings the graph to the version when it starts again", () =>
    withDesk(
      async ({ desk, base, folder }) => {
        await load(store, base);
        await desk.state();
        await desk.data?.take({ content, older: false, aside: false }, null);
        const taken = await hashIn(store);
        await desk.close();
        // The graph as it was before the step.
        await load(store, base);
        const again = await deskIn(folder, { store, base });
        expect(await again.state()).toMatchObject({ why_not: null, in_graph: true });
        expect(await hashIn(store)).toBe(taken);
        await again.close();
        // Without the file that names it, what came with the program is served, and the graph is somebody else's.
        await rename(pointerPath(folder), `${pointerPath(folder)}.old`);
        expect((await ServedReleases.open({ desk: folder, program: base })).served.folder).toBe(base);
      },
      { store, files: firstVersion() },
    ));
});
