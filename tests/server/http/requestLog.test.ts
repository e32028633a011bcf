import request from "supertest";
import { QueryTimeout } from "../../../server/src/errors.ts";
import { fakeStore } from "../../support/engines/fakeStore.ts";
import { testApp } from "../../support/engines/testApp.ts";

test("each request is logged once, with its id and without the reader's headers, address or body", async () => {
  const { app, log } = testApp();
  const answer = await request(app)
    .post("/api/claims/between")
    .set({ Cookie: "session=hush", Authorization: "Bearer hush", "X-Request-Id": "mine" })
    .send({ ids: ["hush"] });
  expect(log).toEqual([
    {
      level: 30,
      time: expect.any(Number),
      pid: expect.any(Number),
      hostname: expect.any(String),
      req: { id: answer.headers["x-request-id"], method: "POST", url: "/api/claims/between" },
      res: { statusCode: 200 },
      responseTime: expect.any(Number),
      msg: "request completed",
    },
  ]);
  expect(JSON.stringify(log)).not.toContain("hush");
});

test("the id of a request is ours, whatever the client sends", async () => {
  const answer = await request(testApp().app).get("/api/views").set("X-Request-Id", "mine");
  expect(answer.headers["x-request-id"]).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});

test.each([
  "/api/search?q=hush",
  "/api/claims?q=hush",
  "/api/nothing?q=hush",
  "/explore?v=hush*&sel=hush",
  "/briefing?v=hush*",
  "/apiary.js?hush",
])("of %s the path is logged, and nothing of what was looked up", async (path) => {
  const { app, log } = testApp();
  await request(app).get(path);
  expect(log.map(({ req }) => req)).toEqual([
    { id: expect.any(String), method: "GET", url: path.slice(0, path.indexOf("?")) },
  ]);
  expect(JSON.stringify(log)).not.toContain("hush");
});

test("a request that the server fails to answer is logged no further than its path either", async () => {
  const slow = () => Promise.reject(new QueryTimeout("slow"));
  const store = fakeStore({ read: slow, search: slow });
  const { app, log } = testApp({ store });
  expect((await request(app).get("/api/search?q=hush")).status).toBe(504);
  expect(log).toEqual([expect.objectContaining({ level: 40, req: expect.objectContaining({ url: "/api/search" }) })]);
  expect(JSON.stringify(log)).not.toContain("hush");
});
