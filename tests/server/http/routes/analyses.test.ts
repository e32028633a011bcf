import request from "supertest";
import type { GraphStore } from "../../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../../support/engines/embeddedWith.ts";
import { testApp } from "../../../support/engines/testApp.ts";
import { sampleRows } from "../../../support/records/sampleRows.ts";

let store: GraphStore;
beforeAll(async () => {
  store = await embeddedWith(await sampleRows());
});
afterAll(() => store.close());

describe.each(["/api/evidence?day=", "/api/evidence/claims?list=plan&day="])("%s", (path) => {
  const ask = (day: string) => request(testApp({ store }).app).get(path + day);

  test.each([
    ["2026-02-31", "day: expected a date that exists in the calendar"],
    ["2025-02-29", "day: expected a date that exists in the calendar"],
    ["2026-00-10", "day: expected a date that exists in the calendar"],
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

describe("a list of claims", () => {
  const ask = async (query: string) => {
    const { status, body } = await request(testApp({ store }).app).get(`/api/evidence/claims?${query}`);
    return [status, body.error?.message];
  };

  test.each([
    ["list=disputed&type=policy", "type: needs list=claims"],
    ["list=own-word&evidence=corroborated", "evidence: needs list=claims"],
    ["list=figure&year=2025", "year: needs list=claims"],
    ["list=publisher&publisher=Reuters&year=2025", "year: needs list=claims"],
    ["list=claims&publisher=Reuters", "publisher: needs list=publisher, publisher-independent or publisher-alone"],
    [
      "list=lost-grade&dossier=ore",
      "dossier: needs list=checked or list=found-in-full or list=found-in-part or list=not-supported or list=unreadable",
    ],
    ["list=publisher", "publisher: is required for this list"],
  ])("%s is refused, as the list would not be narrowed by it", async (query, message) => {
    expect(await ask(query)).toEqual([400, message]);
  });

  test("of a publisher that no source has is not there, rather than empty", async () => {
    expect(await ask("list=publisher&publisher=nobody")).toEqual([
      404,
      "publisher: there is no publisher named nobody",
    ]);
  });

  test("takes what narrows it", async () => {
    expect(await ask("list=claims&type=policy&evidence=corroborated&year=2025")).toEqual([200, undefined]);
    expect(await ask("list=found-in-part&dossier=ore")).toEqual([200, undefined]);
    expect(await ask("list=disputed&type=&evidence=&year=&publisher=")).toEqual([200, undefined]);
  });
});
