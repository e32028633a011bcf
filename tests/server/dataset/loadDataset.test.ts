import { buildGraph } from "../../../server/src/dataset/buildGraph.ts";
import type { GraphRows } from "../../../server/src/dataset/graphRows.ts";
import { loadDataset } from "../../../server/src/dataset/loadDataset.ts";
import { readDataset } from "../../../server/src/dataset/readDataset.ts";
import { createEmbeddedStore } from "../../../server/src/store/embeddedStore.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";
import { fakeStore } from "../../support/fakeStore.ts";
import { sampleData, sampleWith, withFolder } from "../../support/sampleData.ts";

async function rowsOf(files: Record<string, string>): Promise<GraphRows> {
  const { dataset } = await withFolder(files, readDataset);
  if (dataset === null) throw new Error("the sample has faults");
  return buildGraph(dataset);
}

/** Everything that a store holds, in an order of its own. */
async function contents(store: GraphStore): Promise<unknown[]> {
  const nodes = "MATCH (n) RETURN labels(n) AS kind, properties(n) AS properties";
  const relationships = "MATCH ()-[r]->() RETURN type(r) AS kind, properties(r) AS properties";
  const read = (cypher: string) => store.read({ name: "test", cypher }, {});
  const rows = [...(await read(nodes)), ...(await read(relationships))];
  return rows.map((row) => JSON.stringify(row)).sort();
}

const settings = { queryTimeoutMs: 10_000 };

test("a data set is loaded into an empty store, and the store then says which it holds", async () => {
  const store = await createEmbeddedStore(settings);
  const rows = await rowsOf(sampleData());
  expect(await loadDataset(store, rows)).toBe(true);
  expect(await store.health()).toEqual({ dataset: rows.dataset });
  expect(await contents(store)).toHaveLength(10 + 3 + 1 + 7);
  await store.close();
});

test("loading twice changes nothing, forced or not", async () => {
  const store = await createEmbeddedStore(settings);
  const rows = await rowsOf(sampleData());
  await loadDataset(store, rows);
  const before = await contents(store);
  expect(await loadDataset(store, rows)).toBe(false);
  expect(await contents(store)).toEqual(before);
  expect(await loadDataset(store, rows, { force: true })).toBe(true);
  expect(await contents(store)).toEqual(before);
  await store.close();
});

test("another data set takes the place of the one that was there: what is no longer in the files goes", async () => {
  const store = await createEmbeddedStore(settings);
  await loadDataset(store, await rowsOf(sampleData()));
  const next = await rowsOf(sampleWith("entities/sectors.csv", "electric-vehicles,Electric vehicles,,,\n", ""));
  expect(await loadDataset(store, next)).toBe(true);
  const fresh = await createEmbeddedStore(settings);
  await loadDataset(fresh, next);
  expect(await contents(store)).toEqual(await contents(fresh));
  await Promise.all([store.close(), fresh.close()]);
});

test("a store that fails while it writes fails the load", async () => {
  const write = async () => {
    throw new Error("disk full");
  };
  await expect(loadDataset(fakeStore({ write }), await rowsOf(sampleData()))).rejects.toThrow("disk full");
});
