import { loadDataset } from "../../../server/src/dataset/loadDataset.ts";
import { createEmbeddedStore } from "../../../server/src/store/embedded/embeddedStore.ts";
import { fakeStore } from "../../support/engines/fakeStore.ts";
import { graphDump } from "../../support/engines/graphDump.ts";
import { sampleData, sampleWith } from "../../support/records/sampleData.ts";
import { rowsOf } from "../../support/records/sampleRows.ts";

const settings = { queryTimeoutMs: 10_000 };

test("a data set is loaded into an empty store, and the store then says which it holds", async () => {
  const store = await createEmbeddedStore(settings);
  const rows = await rowsOf(sampleData());
  expect(await loadDataset(store, rows)).toBe(true);
  expect(await store.health()).toEqual({ dataset: rows.dataset });
  const { nodes, relationships } = await graphDump(store);
  expect([nodes.length, relationships.length]).toEqual([10 + 3 + 1, 7]);
  await store.close();
});

test("loading twice changes nothing, forced or not", async () => {
  const store = await createEmbeddedStore(settings);
  const rows = await rowsOf(sampleData());
  await loadDataset(store, rows);
  const before = await graphDump(store);
  expect(await loadDataset(store, rows)).toBe(false);
  expect(await graphDump(store)).toEqual(before);
  expect(await loadDataset(store, rows, { force: true })).toBe(true);
  expect(await graphDump(store)).toEqual(before);
  await store.close();
});

test("another data set takes the place of the one that was there: what is no longer in the files goes", async () => {
  const store = await createEmbeddedStore(settings);
  await loadDataset(store, await rowsOf(sampleData()));
  const next = await rowsOf(sampleWith("entities/sectors.csv", "electric-vehicles,Electric vehicles,,,\n", ""));
  expect(await loadDataset(store, next)).toBe(true);
  const fresh = await createEmbeddedStore(settings);
  await loadDataset(fresh, next);
  expect(await graphDump(store)).toEqual(await graphDump(fresh));
  await Promise.all([store.close(), fresh.close()]);
});

test("a store that fails while it writes fails the load", async () => {
  const write = async () => {
    throw new Error("disk full");
  };
  await expect(loadDataset(fakeStore({ write }), await rowsOf(sampleData()))).rejects.toThrow("disk full");
});
