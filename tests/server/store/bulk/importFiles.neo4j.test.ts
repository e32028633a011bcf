import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DATA_FOLDER } from "../../../../server/src/dataset/dataFolder.ts";
import type { GraphRows } from "../../../../server/src/dataset/graphRows.ts";
import { bulkGraphOf, loadDataset } from "../../../../server/src/dataset/loadDataset.ts";
import { checkStream } from "../../../../server/src/dataset/stream/checkStream.ts";
import { loadStream } from "../../../../server/src/dataset/stream/loadStream.ts";
import { streamGraph } from "../../../../server/src/dataset/stream/streamGraph.ts";
import { DatasetUnfinished } from "../../../../server/src/errors.ts";
import { ecosystemPlan } from "../../../../server/src/generate/EcosystemPlan.ts";
import { generateEcosystem } from "../../../../server/src/generate/generateEcosystem.ts";
import { HUB, organisation } from "../../../../server/src/generate/organisations.ts";
import { entityClaims } from "../../../../server/src/graph/claims.ts";
import { storeHealth } from "../../../../server/src/http/storeHealth.ts";
import type { BulkGraph } from "../../../../server/src/store/BulkLoader.ts";
import { ARGUMENTS, writeImportFiles } from "../../../../server/src/store/bulk/importFiles.ts";
import type { GraphStore } from "../../../../server/src/store/GraphStore.ts";
import { createNeo4jStore } from "../../../../server/src/store/neo4jStore.ts";
import { describeWithOwnNeo4j } from "../../../support/neo4j.ts";
import { type Neo4jAddress, startNeo4j } from "../../../support/neo4jServer.ts";
import { realRows } from "../../../support/realRows.ts";
import { runScript } from "../../../support/runScript.ts";

const PATIENCE_MS = 400_000;
const silent = () => {};

describeWithOwnNeo4j("a data set that Neo4j's import tool has put into a database", (online) => {
  let root = "";
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "atlas-import-"));
  });
  afterAll(() => rm(root, { recursive: true }));

  test(
    "is finished by a load of the same files, once more where that was broken off, and then is the graph of a load over the network, value by value",
    async () => {
      const folder = join(root, "ecosystem");
      const plan = ecosystemPlan({ entities: 2500, seed: 2, hub: 1500 });
      await generateEcosystem(plan, folder);
      const { checked } = await checkStream(folder);
      if (checked === null) throw new Error("the ecosystem has faults");
      const expected = await withStore(online(), async (store) => {
        await loadStream(store, checked, { force: true });
        return dump(store);
      });
      await withImported(streamGraph(checked), async (store) => {
        await expectUnreadable(store);
        const brokenOff = (what: string) => {
          if (what.includes("indexes")) throw new Error("broken off");
        };
        await expect(store.bulk?.finish(brokenOff)).rejects.toThrow("broken off");
        await expectUnreadable(store);
        expect(await loadStream(store, checked)).toMatchObject({ outcome: "finished" });
        expectSame(await dump(store), expected);
        expect(await loadStream(store, checked)).toMatchObject({ outcome: "held" });

        const hub = organisation(plan, HUB);
        const found = await store.search({ tokens: [{ text: "rare", errors: 0 }], types: [], limit: 10 });
        expect(found.length).toBeGreaterThan(0);
        const { total } = await entityClaims(store, {
          id: hub.id,
          ...{ types: [], predicates: [], evidence: [], limit: 30, offset: 0 },
        });
        expect(total).toBeGreaterThanOrEqual(1500);
      });
    },
    PATIENCE_MS,
  );

  test(
    "is finished by npm run load -- --imported without its files, once; cells of several lines are as they were",
    async () => {
      const rows = withLineBreaks(await realRows());
      const expected = await withStore(online(), async (store) => {
        await loadDataset(store, rows, { force: true });
        return dump(store);
      });
      await withImported(bulkGraphOf(rows), async (store, { uri, user, password }) => {
        await expectUnreadable(store);
        const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
        expect(await runScript("load.ts", ["--imported"], env)).toMatchObject({
          code: 0,
          stdout: expect.stringMatching(/\nIt was imported into \S+, and made fit to be read in [\d.]+ s\.\n$/),
        });
        expectSame(await dump(store), expected);
        expect(await runScript("load.ts", ["--imported"], env)).toMatchObject({
          code: 1,
          stderr: expect.stringMatching(/ holds nothing that was imported and is still to be finished\.\n$/),
        });
        expect((await runScript("load.ts", [DATA_FOLDER], env)).stdout).toMatch(/ holds this data set already;/);
      });
    },
    PATIENCE_MS,
  );

  test(
    "makes room for another data set that is loaded instead",
    async () => {
      const rows = await realRows();
      const other = { ...rows, dataset: { ...rows.dataset, hash: "another" } };
      await withImported(bulkGraphOf(other), async (store) => {
        expect(await loadDataset(store, rows)).toBe("loaded");
        expect((await store.health()).dataset).toEqual(rows.dataset);
        const cypher = "MATCH (node:LoadMark|DatasetImported) RETURN count(node) AS left";
        expect(await store.read({ name: "left", cypher }, {})).toEqual([{ left: 0 }]);
      });
    },
    PATIENCE_MS,
  );

  async function withImported(
    graph: BulkGraph,
    work: (store: GraphStore, address: Neo4jAddress) => Promise<void>,
  ): Promise<void> {
    const files = await mkdtemp(join(root, "files-"));
    await writeImportFiles(graph, files, silent);
    const server = await startNeo4j({
      prepare: (admin) => admin(["database", "import", "full", "neo4j", `@${ARGUMENTS}`], files),
    });
    try {
      await withStore(server, (store) => work(store, server));
    } finally {
      await server.remove();
    }
  }
});

function withLineBreaks(rows: GraphRows): GraphRows {
  const notes = '"Two lines",\nof which the second has \\ a comma, ';
  return {
    ...rows,
    entities: rows.entities.map((entity, index) => (index % 9 === 0 ? { ...entity, summary: notes } : entity)),
    claims: rows.claims.map((claim, index) => (index % 9 === 0 ? { ...claim, notes, statement: "" } : claim)),
  };
}

async function withStore<Result>(address: Neo4jAddress, work: (store: GraphStore) => Promise<Result>): Promise<Result> {
  const store = createNeo4jStore({ ...address, queryTimeoutMs: 30_000 });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

async function expectUnreadable(store: GraphStore): Promise<void> {
  await expect(store.health()).rejects.toThrow(DatasetUnfinished);
  expect(await storeHealth(store, new Date())).toMatchObject({
    status: "unavailable",
    message: expect.stringMatching(/^A data set was imported into Neo4j, and .*: run npm run load -- --imported$/),
  });
}

/** All nodes, relationships and indexes, each as a text of its own, with the type that Neo4j has of each value. */
interface Dump {
  nodes: string[];
  relationships: string[];
  indexes: string[];
}

async function dump(store: GraphStore): Promise<Dump> {
  const values = (name: string) =>
    `[key IN keys(${name}) | [key, valueType(${name}[key]), ${name}[key]]] AS values, size(keys(${name})) AS count`;
  const texts = async (cypher: string) => {
    const rows = await store.read({ name: "dump", cypher }, {});
    return rows.map((row) => JSON.stringify(row, (_, inner) => sortedLists(inner))).sort();
  };
  return {
    nodes: await texts(`MATCH (n) RETURN labels(n) AS labels, ${values("n")}`),
    relationships: await texts(
      `MATCH (a)-[r]->(b) RETURN a.id AS subject, type(r) AS type, b.id AS object, ${values("r")}`,
    ),
    indexes: await texts("SHOW INDEXES YIELD name, type, state WHERE type <> 'LOOKUP' RETURN name, type, state"),
  };
}

/** Labels and properties come in no order; what a property holds is left as it is. */
function sortedLists(value: unknown): unknown {
  const isUnordered = (row: object): row is { labels?: string[]; values: unknown[][] } => "values" in row;
  if (value === null || typeof value !== "object" || Array.isArray(value) || !isUnordered(value)) return value;
  const { labels = [], values } = value;
  return {
    ...value,
    labels: labels.toSorted(),
    values: values.toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  };
}

/** First by number, and then one by one: what differs is then one short text, and not two graphs. */
function expectSame(found: Dump, expected: Dump): void {
  for (const kind of ["nodes", "relationships", "indexes"] as const) {
    expect(expected[kind].length).toBeGreaterThan(10);
    const there = new Set(expected[kind]);
    expect({ kind, unlike: found[kind].filter((text) => !there.has(text)).slice(0, 3) }).toEqual({ kind, unlike: [] });
    expect({ kind, count: found[kind].length }).toEqual({ kind, count: expected[kind].length });
  }
}
