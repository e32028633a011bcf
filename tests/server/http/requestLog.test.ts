import request from "supertest";
import { testApp } from "../../support/testApp.ts";

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
