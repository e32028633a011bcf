import request from "supertest";
import { type Dataset, Health } from "../../../server/src/contract/index.ts";
import { DatasetUnfinished, StoreUnavailable } from "../../../server/src/errors.ts";
import { storeHealth } from "../../../server/src/http/storeHealth.ts";
import { fakeStore } from "../../support/engines/fakeStore.ts";
import { testApp, UP_SINCE } from "../../support/engines/testApp.ts";

const dataset: Dataset = {
  title: "Rare Earth Atlas",
  version: "2026.11",
  date: "2026-11-25",
  licence: "CC BY 4.0",
  hash: "0123456789ab",
  horizon: null,
  own: [],
};

async function healthWith(health: () => Promise<{ dataset: Dataset | null }>) {
  const answer = await request(testApp({ store: fakeStore({ engine: "neo4j", health }) }).app).get("/api/health");
  return [answer.status, Health.parse(answer.body)];
}

test("a store with a data set is well", async () => {
  expect(await healthWith(async () => ({ dataset }))).toEqual([
    200,
    { status: "ok", engine: "neo4j", dataset, up_since: UP_SINCE, message: null },
  ]);
});

test("an empty store says how to load it", async () => {
  expect(await healthWith(async () => ({ dataset: null }))).toEqual([
    503,
    {
      status: "unavailable",
      engine: "neo4j",
      dataset: null,
      up_since: UP_SINCE,
      message: "The database holds no data set yet: run npm run load",
    },
  ]);
});

test.each([
  ["refuses", () => Promise.reject(new StoreUnavailable("no route to bolt://10.0.0.7"))],
  ["fails in an unknown way", () => Promise.reject(new TypeError("bolt://10.0.0.7"))],
  [
    "fails at once",
    () => {
      throw new Error("bolt://10.0.0.7");
    },
  ],
])("a store that %s is away, and nothing of the cause is shown", async (_, health) => {
  const [status, body] = await healthWith(health);
  expect([status, body]).toMatchObject([503, { status: "unavailable", dataset: null }]);
  expect(JSON.stringify(body)).toContain("The database does not answer.");
  for (const name of ["URI", "USER", "PASSWORD", "DATABASE"]) expect(JSON.stringify(body)).toContain(`NEO4J_${name}`);
  expect(JSON.stringify(body)).not.toContain("10.0.0.7");
});

test("a data set that is still being loaded is no fault of the database, and is told with what to do", async () => {
  const unfinished = new DatasetUnfinished();
  expect(await healthWith(() => Promise.reject(unfinished))).toMatchObject([
    503,
    { status: "unavailable", dataset: null, message: unfinished.message },
  ]);
});

test("a store that does not answer in time is away", async () => {
  const store = fakeStore({ health: () => new Promise<never>(() => {}) });
  expect(await storeHealth(store, new Date(), 20)).toMatchObject({ status: "unavailable", dataset: null });
});
