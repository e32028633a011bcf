import request from "supertest";
import { testApp } from "../../support/engines/testApp.ts";

test("past the limit an address is told to wait, in the shape of every error, until the minute is over", async () => {
  const { app } = testApp({ requestsPerMinute: 3 });
  for (let count = 0; count < 3; count++) expect((await request(app).get("/api/views")).status).toBe(200);
  const answer = await request(app).get("/api/views");
  expect([answer.status, answer.body]).toEqual([
    429,
    { error: { code: "too_many_requests", message: "at most 3 requests a minute are allowed: wait a moment" } },
  ]);
  expect(Number(answer.headers["retry-after"])).toBeGreaterThan(0);
  expect(Number(answer.headers["retry-after"])).toBeLessThanOrEqual(60);
});

test("health checks and pages are never limited", async () => {
  const { app } = testApp({ requestsPerMinute: 1 });
  await request(app).get("/api/views");
  for (let count = 0; count < 5; count++) {
    expect((await request(app).get("/api/health")).status).toBe(503);
    expect((await request(app).get("/api/ready")).status).toBe(503);
    expect((await request(app).get("/")).status).toBe(503);
  }
  expect((await request(app).get("/api/healthy")).status).toBe(429);
});

test("an address cannot escape by naming another in X-Forwarded-For", async () => {
  const { app, log } = testApp({ requestsPerMinute: 1 });
  await request(app).get("/api/views").set("X-Forwarded-For", "10.0.0.1");
  const answer = await request(app).get("/api/views").set("X-Forwarded-For", "10.0.0.2");
  expect(answer.status).toBe(429);
  expect(log).toHaveLength(2);
});

test("behind one trusted proxy, each address that it names has its own limit", async () => {
  const { app } = testApp({ requestsPerMinute: 1, trustProxy: 1 });
  const ask = async (address: string) =>
    (await request(app).get("/api/views").set("X-Forwarded-For", `1.2.3.4, ${address}`)).status;
  expect([await ask("10.0.0.1"), await ask("10.0.0.2"), await ask("10.0.0.1")]).toEqual([200, 200, 429]);
});
