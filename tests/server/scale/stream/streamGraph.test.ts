import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { datasetSummary } from "../../../../server/src/dataset/count/datasetSummary.ts";
import { DATA_FOLDER } from "../../../../server/src/dataset/dataFolder.ts";
import { buildGraph } from "../../../../server/src/dataset/grade/buildGraph.ts";
import { readDataset } from "../../../../server/src/dataset/readDataset.ts";
import { checkStream } from "../../../../server/src/scale/stream/checkStream.ts";
import { streamGraph } from "../../../../server/src/scale/stream/streamGraph.ts";
import { streamSummary } from "../../../../server/src/scale/stream/walkGraph.ts";
import type { Rows } from "../../../../server/src/store/BulkLoader.ts";
import { ecosystemPlan } from "../../../bench/generate/EcosystemPlan.ts";
import { generateEcosystem } from "../../../bench/generate/generateEcosystem.ts";
import { sampleData, withFolder } from "../../../support/records/sampleData.ts";

async function all<Row>(rows: Rows<Row>): Promise<Row[]> {
  const list: Row[] = [];
  for await (const row of rows) list.push(row);
  return list;
}

/** Compares both graphs of a folder, and returns how many hubs they have. */
async function expectSameGraph(folder: string): Promise<number> {
  const { dataset } = await readDataset(folder);
  const { checked, faults } = await checkStream(folder);
  expect(faults).toEqual([]);
  if (dataset === null || checked === null) throw new Error("the data set has faults");
  const rows = buildGraph(dataset);
  const graph = streamGraph(checked);
  expect(graph.counts).toEqual({
    entities: rows.entities.length,
    claims: rows.claims.length,
    sources: rows.sources.length,
  });
  const entities = await all(graph.entities());
  expect(await all(graph.claims())).toEqual(rows.claims);
  expect(await all(graph.sources())).toEqual(rows.sources);
  // The data stored with hubs is known once all claims have been read.
  const hubs = new Map((await all(graph.hubs())).map((hub) => [hub.id, hub]));
  expect(entities.map((entity) => ({ ...entity, ...hubs.get(entity.id) }))).toEqual(rows.entities);
  expect(graph.dataset()).toEqual(rows.dataset);
  expect(streamSummary(graph, checked)).toBe(datasetSummary(rows));
  return hubs.size;
}

test("read row by row, the data set gives the graph that it gives when it is held as a whole, to the hash", async () => {
  await expectSameGraph(DATA_FOLDER);
});

test("a data set without a column that may be missing gives the same graph both ways", async () => {
  const files = sampleData();
  const withoutDue = (files["claims/ore.csv"] ?? "").replaceAll(",2027,planned", ",planned").split("\n");
  const dossier = withoutDue.map((line) => line.replace(",due,", ",").replace(/,(,in-force|,ended)/, "$1"));
  await withFolder({ ...files, "claims/ore.csv": dossier.join("\n") }, expectSameGraph);
});

test("a made-up data set of several pieces a file gives the same graph both ways", async () => {
  const folder = await mkdtemp(join(tmpdir(), "atlas-made-up-"));
  try {
    await generateEcosystem(ecosystemPlan({ entities: 2500, seed: 2, hub: 1500 }), folder);
    expect(await expectSameGraph(folder)).toBeGreaterThan(0);
  } finally {
    await rm(folder, { recursive: true });
  }
});
