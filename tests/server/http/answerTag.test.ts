import request from "supertest";
import type { Dataset } from "../../../server/src/contract/index.ts";
import { StoreUnavailable } from "../../../server/src/errors.ts";
import { programState } from "../../../server/src/programState.ts";
import { readQuestions } from "../../../server/src/questions/readQuestions.ts";
import { fakeStore } from "../../support/engines/fakeStore.ts";
import { testApp } from "../../support/engines/testApp.ts";

const { questions } = readQuestions();

const dataset = (hash: string): Dataset => ({
  ...{ title: "Atlas", version: "2026.11", date: "2026-11-25", licence: "CC BY 4.0", horizon: null, own: [] },
  hash,
});

/** An app whose store reports a data set, and counts how often that is read. */
function appWith(state: { hash: string | null; program?: string }) {
  const asked = { read: 0 };
  const store = fakeStore({
    read: async () => {
      asked.read += 1;
      return [];
    },
    health: async () => {
      if (state.hash === null) throw new StoreUnavailable("away");
      return { dataset: dataset(state.hash) };
    },
  });
  return { asked, app: testApp({ store, program: state.program ?? "one", questions }).app };
}

test("who has an answer of this data set is told so without a question to the graph", async () => {
  const { app, asked } = appWith({ hash: "0123456789ab" });
  const first = await request(app).get("/api/sources?q=reuters");
  expect([first.status, first.headers.etag]).toEqual([200, expect.stringMatching(/^W\/"[\w-]{16}"$/)]);
  const reads = asked.read;
  const again = await request(app)
    .get("/api/sources?q=reuters")
    .set("If-None-Match", first.headers.etag ?? "");
  expect([again.status, again.text, asked.read]).toEqual([304, "", reads]);
});

test("a path that is none, and one that takes another method, is refused also to who has the tag", async () => {
  const { app } = appWith({ hash: "a" });
  const tag = (await request(app).get("/api/views")).headers.etag ?? "";
  const asked = ["/api/nothing", "/api", "/api/entity", "/api/claims/between"];
  const answers = await Promise.all(asked.map((path) => request(app).get(path).set("If-None-Match", tag)));
  expect(answers.map(({ status, headers }) => [status, headers.etag === tag])).toEqual([
    ...[404, 404, 404].map((status) => [status, false]),
    [405, false],
  ]);
});

test("another data set, or another program, is another answer", async () => {
  const tagOf = async (state: Parameters<typeof appWith>[0]) =>
    (await request(appWith(state).app).get("/api/views")).headers.etag;
  const tag = await tagOf({ hash: "a" });
  expect(await tagOf({ hash: "a" })).toBe(tag);
  expect(await tagOf({ hash: "b" })).not.toBe(tag);
  expect(await tagOf({ hash: "a", program: "two" })).not.toBe(tag);
});

test("a load is seen after two seconds at the latest", async () => {
  const state = { hash: "a" };
  const { app } = appWith(state);
  const first = await request(app).get("/api/views");
  state.hash = "b";
  await new Promise((resolve) => setTimeout(resolve, 2100));
  const later = await request(app)
    .get("/api/views")
    .set("If-None-Match", first.headers.etag ?? "");
  expect([later.status, later.headers.etag === first.headers.etag]).toEqual([200, false]);
});

test("health is asked for every time, however its path is written", async () => {
  const { app } = appWith({ hash: "a" });
  const tag = (await request(app).get("/api/views")).headers.etag ?? "";
  const asked = ["/api/health", "/api/health/", "/api/HEALTH", "/api/ready/"];
  const answers = await Promise.all(asked.map((path) => request(app).get(path).set("If-None-Match", tag)));
  expect(answers.map(({ status, headers }) => [status, headers.etag === tag])).toEqual(asked.map(() => [200, false]));
});

test("a fault has no tag, a database that is away gives none, and health is asked for every time", async () => {
  const { app } = appWith({ hash: "a" });
  const fault = await request(app).get("/api/views?nonsense=1");
  const missing = await request(app).get("/api/entities/nobody");
  const tag = (await request(app).get("/api/views")).headers.etag;
  expect([fault.status, missing.status]).toEqual([400, 404]);
  expect([fault.headers.etag, missing.headers.etag]).not.toContain(tag);
  const health = await request(app).get("/api/health");
  expect(health.headers.etag).not.toBe(tag);
  const away = appWith({ hash: null });
  expect((await request(away.app).get("/api/views")).status).toBe(200);
});

test("the state of the program follows from its files and from what it read", () => {
  expect(programState([1])).toBe(programState([1]));
  expect(programState([1])).not.toBe(programState([2]));
});

test("an answer without a body has the headers of the one that it stands for, and no length that this would not have", async () => {
  const { app } = appWith({ hash: "a" });
  const asked = (method: "get" | "head", headers = {}) =>
    request(app)[method]("/api/questions").set("Accept-Encoding", "gzip").set(headers);
  const whole = await asked("get");
  expect(whole.headers.vary).toBe("Accept-Encoding");
  const unchanged = await asked("get", { "If-None-Match": whole.headers.etag });
  expect([unchanged.status, unchanged.headers.vary]).toEqual([304, "Accept-Encoding"]);
  const head = await asked("head");
  expect(head.status).toBe(200);
  for (const name of ["vary", "content-length", "content-type", "etag"])
    expect([name, head.headers[name]]).toEqual([name, whole.headers[name]]);
});
