import neo4j from "neo4j-driver";
import { loadStatements } from "../../../server/src/dataset/loadDataset.ts";
import { openDeskGraph } from "../../../server/src/desk/openDeskGraph.ts";
import { LoadRefused, OtherDataset } from "../../../server/src/errors.ts";
import { cypherFile } from "../../../server/src/store/cypherFile.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";
import { takeLoadLock } from "../../../server/src/store/neo4j/loadLock.ts";
import { createNeo4jStore } from "../../../server/src/store/neo4j/neo4jStore.ts";
import { describeWithNeo4j } from "../../support/engines/neo4j.ts";
import { headers, withOwnData } from "../../support/records/ownData.ts";
import { smallGraph } from "../../support/records/smallGraph.ts";

const PATIENCE_MS = 60_000;

describeWithNeo4j("the graph of a desk on a Neo4j that others load", (server) => {
  let store: GraphStore;
  beforeAll(() => {
    store = createNeo4jStore({ ...server(), queryTimeoutMs: 10_000 });
  });
  afterAll(() => store.close());

  const deskWith = (...statements: string[]) => {
    const rows = statements.map(
      (text, index) => `desk-${index},mp-materials,SUPPLIES,baogang-group,${text},,,,in-force,,,,,,,,,reuters-2025,,`,
    );
    const file = Buffer.from([headers.claims, ...rows].join("\n"));
    return { name: "desk", faults: [], files: new Map([["claims/desk.csv", file]]) };
  };
  const withGraph = (use: (graph: Awaited<ReturnType<typeof openDeskGraph>>) => Promise<void>) =>
    withOwnData({ "acme/sources.csv": [headers.sources] }, async (base, own) =>
      use(await openDeskGraph({ base, own, store })),
    );
  const rowsOf = (graph: Awaited<ReturnType<typeof openDeskGraph>>, ...statements: string[]) => {
    const { rows } = graph.check(deskWith(...statements));
    if (rows === null) throw new Error("the desk has faults");
    return rows;
  };

  test("tells what the graph holds, and brings what is behind, also when another server brought it there", async () => {
    await withGraph(async (graph) => {
      const [one, two] = [rowsOf(graph, "One."), rowsOf(graph, "One.", "Two.")];
      await store.write(loadStatements(one));
      // What was checked under another name, such as a file to be taken in, does not hide the desk.
      graph.check({ ...deskWith("Three."), name: "taken" });
      expect([await graph.standing(one), await graph.standing(two)]).toEqual(["same", "behind"]);
      await graph.bring(two);
      expect((await store.health()).dataset?.hash).toBe(two.dataset.hash);
      // A load without the desk comes between.
      const without = graph.check(null).rows;
      if (without === null) throw new Error("the sample has faults");
      await store.write(loadStatements(without));
      expect(await graph.standing(two)).toBe("behind");
      await graph.bring(one);
      expect(await graph.standing(one)).toBe("same");
    });
  });

  test("leaves other data and an empty database alone, and says what to do", async () => {
    await withGraph(async (graph) => {
      const rows = rowsOf(graph, "One.");
      await store.write(loadStatements(rows));
      await graph.bring(rows);
      const other = smallGraph({ claims: ["a-z corroborated"] });
      await store.write(loadStatements(other));
      expect(await graph.standing(rows)).toBe("other");
      await expect(graph.bring(rowsOf(graph, "One.", "Two."))).rejects.toThrow(OtherDataset);
      expect((await store.health()).dataset?.hash).toBe(other.dataset.hash);

      await store.write([{ text: cypherFile("load/clearGraph"), params: {} }]);
      expect(await graph.standing(rows)).toBe("empty");
      await expect(graph.bring(rows)).rejects.toThrow(/holds no data set: run npm run load/);
    });
  });

  test("other own data than the server's is other data", async () => {
    await withGraph(async (graph) => {
      const rows = rowsOf(graph, "One.");
      await store.write(
        loadStatements({ ...rows, dataset: { ...rows.dataset, own: ["ministry"], hash: "0123456789ab" } }),
      );
      expect(await graph.standing(rows)).toBe("other");
    });
  });

  test(
    "a change waits for a load, and is refused if that takes long",
    async () => {
      const { uri, user, password } = server();
      const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true });
      try {
        await withGraph(async (graph) => {
          const [one, two] = [rowsOf(graph, "One."), rowsOf(graph, "One.", "Two.")];
          await store.write(loadStatements(one));
          await graph.bring(one);
          const lock = await takeLoadLock({ driver, inDatabase: {}, uri });
          const waiting = graph.bring(two);
          setTimeout(() => void lock.release(), 1000);
          await waiting;
          expect(await graph.standing(two)).toBe("same");

          const longer = await takeLoadLock({ driver, inDatabase: {}, uri });
          await expect(graph.bring(one)).rejects.toThrow(LoadRefused);
          await longer.release();
          await graph.bring(one);
          expect(await graph.standing(one)).toBe("same");
        });
      } finally {
        await driver.close();
      }
    },
    PATIENCE_MS,
  );
});
