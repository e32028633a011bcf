import { loadStatements } from "../../../server/src/dataset/loadDataset.ts";
import { createNeo4jStore } from "../../../server/src/store/neo4j/neo4jStore.ts";
import { embeddedWith } from "../../support/engines/embeddedWith.ts";
import { describeWithNeo4j } from "../../support/engines/neo4j.ts";
import { realRows } from "../../support/records/realRows.ts";
import { collection } from "./collection/judgeOffers.ts";
import { type RealAtlas, realAtlasOn } from "./offersOf.ts";

const PATIENCE_MS = 600_000;

describeWithNeo4j("both engines understand alike", (neo4j) => {
  let embedded: RealAtlas;
  let server: RealAtlas;
  beforeAll(async () => {
    const rows = await realRows();
    const store = createNeo4jStore({ ...neo4j(), queryTimeoutMs: 30_000 });
    await store.write(loadStatements(rows));
    embedded = realAtlasOn(await embeddedWith(rows));
    server = realAtlasOn(store);
  }, PATIENCE_MS);
  afterAll(() => Promise.all([embedded?.close(), server?.close()]));

  test.each(["shared", "own"] as const)(
    "the searches of the collection %s are offered the same",
    async (name) => {
      for (const { q } of collection(name)) expect(await server.answer(q)).toEqual(await embedded.answer(q));
    },
    PATIENCE_MS,
  );
});
