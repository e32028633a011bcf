import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildGraph } from "../../../../server/src/dataset/grade/buildGraph.ts";
import { loadStatements } from "../../../../server/src/dataset/loadDataset.ts";
import { readDataset } from "../../../../server/src/dataset/readDataset.ts";
import { checkStream } from "../../../../server/src/scale/stream/checkStream.ts";
import { loadStream } from "../../../../server/src/scale/stream/loadStream.ts";
import { ecosystemPlan } from "../../../bench/generate/EcosystemPlan.ts";
import { generateEcosystem } from "../../../bench/generate/generateEcosystem.ts";
import { BulkStores } from "../../../support/engines/bulkStores.ts";
import { graphDump } from "../../../support/engines/graphDump.ts";
import { describeWithNeo4j } from "../../../support/engines/neo4j.ts";

describeWithNeo4j("a data set that is loaded row by row", (neo4j) => {
  const stores = new BulkStores(neo4j);
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "atlas-streamed-"));
    await generateEcosystem(ecosystemPlan({ entities: 400, seed: 4, hub: 0 }), folder);
  });
  afterAll(async () => {
    await stores.close();
    await rm(folder, { recursive: true });
  });

  test("gives the graph of a load in one transaction, and is not loaded again", async () => {
    const store = stores.open();
    const { dataset } = await readDataset(folder);
    const { checked } = await checkStream(folder);
    if (dataset === null || checked === null) throw new Error("the data set has faults");
    await store.write(loadStatements(buildGraph(dataset)));
    const whole = await graphDump(store);
    expect(whole.nodes.length).toBeGreaterThan(400);

    await expect(loadStream(store, checked, { force: true })).resolves.toMatchObject({ loaded: true });
    expect(await graphDump(store)).toEqual(whole);
    await expect(loadStream(store, checked)).resolves.toMatchObject({ loaded: false });
  });
});
