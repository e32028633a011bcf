import request from "supertest";
import type { GraphStore } from "../../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../../support/embeddedWith.ts";
import { sampleRows } from "../../../support/sampleRows.ts";
import { testApp } from "../../../support/testApp.ts";

let store: GraphStore;
beforeAll(async () => {
  store = await embeddedWith(await sampleRows());
});
afterAll(() => store.close());

describe.each(["/api/evidence?day=", "/api/evidence/claims?list=plan&day="])("%s", (path) => {
  const ask = (day: string) => request(testApp({ store }).app).get(path + day);

  test.each([
    ["2026-02-31", "day: expected a day of the calendar"],
    ["2025-02-29", "day: expected a day of the calendar"],
    ["2026-00-10", "day: expected a day of the calendar"],
    ["2026-02", "day: expected a day YYYY-MM-DD"],
    ["soon", "day: expected a day YYYY-MM-DD"],
  ])("is refused for %s, which is no day", async (day, message) => {
    const answer = await ask(day);
    expect([answer.status, answer.body]).toEqual([400, { error: { code: "bad_request", message } }]);
  });

  test("is answered for a day of the calendar", async () => {
    expect((await ask("2024-02-29")).status).toBe(200);
  });
});
