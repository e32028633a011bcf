import { DATA_FOLDER } from "../../../server/src/dataset/dataFolder.ts";
import { openEmbedded } from "../../../server/src/mcp/openEmbedded.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";
import { callOf } from "../../support/mcp/callOf.ts";
import { openAtlas } from "../../support/mcp/openAtlas.ts";

let store: GraphStore;

beforeAll(async () => {
  store = await openEmbedded({ base: DATA_FOLDER, own: ["data/own/example"] }, 60_000);
});
afterAll(() => store.close());

test("what is the reader's own is in, and is marked so", async () => {
  const atlas = await openAtlas(store);
  const { text, data } = await callOf(atlas.client, "claim", { id: "example-002" });
  expect(text).toMatch(/^\[example-002\] .+THE READER'S OWN CLAIM, not of the published data set\)/);
  expect(data.claim).toMatchObject({ id: "example-002", own: "example" });
  await atlas.close();
});

test("what is made of the whole graph is made once for all questions", async () => {
  let made = 0;
  const make = async () => ({ place: ++made });
  const answers = [0, 1].map(() => store.once?.("words of the atlas", { make, sizeOf: () => 1 }));
  expect(await Promise.all(answers)).toEqual([{ place: 1 }, { place: 1 }]);
});

test("with ATLAS_MCP=public nothing of own data shows, be it a claim, an entity, a count or a neighbour", async () => {
  const atlas = await openAtlas(store, { mcp: "public" });
  const { text } = await callOf(atlas.client, "claim", { id: "example-002" });
  expect(text).toBe("there is no claim example-002");
  const firm = await callOf(atlas.client, "entity", { entity: "example-magnet-works" });
  expect(firm.text).toMatch(/^entity: the atlas has no entity named "example-magnet-works"/);
  const around = await callOf(atlas.client, "claims", { entity: "abb", limit: 100 });
  expect(JSON.stringify(around)).not.toContain("example-");
  await atlas.close();
});
