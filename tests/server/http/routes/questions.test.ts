import request from "supertest";
import { readQuestions } from "../../../../server/src/questions/readQuestions.ts";
import type { GraphStore } from "../../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../../support/engines/embeddedWith.ts";
import { testApp } from "../../../support/engines/testApp.ts";
import { sampleRows } from "../../../support/records/sampleRows.ts";

let store: GraphStore;
beforeAll(async () => {
  store = await embeddedWith(await sampleRows());
});
afterAll(() => store.close());

test.each([
  ["ownersOf?organisation=nope", 404, "not_found", "organisation: there is no entity nope"],
  ["articleClaims?source=nope", 404, "not_found", "source: there is no source nope"],
  [
    "ownersOf?organisation=electric-vehicles",
    400,
    "bad_request",
    "organisation: expected an entity of the type organisation; electric-vehicles is of the type sector",
  ],
])("%s is refused, and no answer of nothing", async (path, status, code, message) => {
  const { app } = testApp({ store, questions: readQuestions().questions });
  const answer = await request(app).get(`/api/questions/${path}`);
  expect([answer.status, answer.body]).toEqual([status, { error: { code, message } }]);
});
