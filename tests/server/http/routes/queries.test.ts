import type { Express } from "express";
import request from "supertest";
import { QueriesAnswer } from "../../../../server/src/contract/index.ts";
import type { GraphStore } from "../../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../../support/engines/embeddedWith.ts";
import { testApp } from "../../../support/engines/testApp.ts";
import { realRows } from "../../../support/records/realRows.ts";

let store: GraphStore;
let app: Express;

beforeAll(async () => {
  store = await embeddedWith(await realRows());
  app = testApp({ store }).app;
});
afterAll(() => store.close());

function tell(path: string, body?: object) {
  return request(app)
    .post("/api/queries")
    .send({ path, ...(body && { body }) });
}

test("what is asked is read to its end, with question marks, blanks and all", async () => {
  const { body } = await tell("/claims?q=hydrogen?storage+%26%20more");
  const words = QueriesAnswer.parse(body).queries.flatMap(({ params }) => Object.values(params));
  expect(JSON.stringify(words)).toMatch(/hydrogen.+storage.+more/);
});

test.each([
  "/search?q=baogang&q=lynas",
  "/entities/baogang-group/claims?limit=5&limit=9",
  "/entities/baogang-group?id=lynas-rare-earths",
  "/claims?q=",
  "/search?q=baogang&toString=1",
])("%s is refused as the route itself refuses it", async (path) => {
  const [told, itself] = [await tell(path), await request(app).get(`/api${path}`)];
  expect([told.status, told.body]).toEqual([400, itself.body]);
});

test("a request with a body has no query beside it, as for the route itself", async () => {
  const ids = { ids: ["baogang-group"] };
  const told = await tell("/claims/between?limit=1", ids);
  const itself = await request(app).post("/api/claims/between?limit=1").send(ids);
  expect([told.status, told.body]).toEqual([400, itself.body]);
});
