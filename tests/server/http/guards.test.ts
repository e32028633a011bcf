import request from "supertest";
import { testApp } from "../../support/engines/testApp.ts";

test.each(["/", "/api/views", "/api/docs", "/api/nothing"])("%s keeps a browser to this origin", async (path) => {
  const { headers } = await request(testApp().app).get(path);
  expect(headers["content-security-policy"]).toBe(
    [
      "default-src 'self'",
      "script-src 'self'",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data: blob:",
      "font-src 'self'",
      "connect-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ].join(";"),
  );
  expect(headers).toMatchObject({
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
  });
  expect(headers["x-powered-by"]).toBeUndefined();
  expect(headers["strict-transport-security"]).toBeUndefined();
});

const { app } = testApp({ localOnly: true });
const ask = (path: string, host: string) => request(app).get(path).set("Host", host);

test.each(["localhost", "localhost:3000", "LOCALHOST:3000", "127.0.0.1:3000", "127.8.0.1", "[::1]:3000"])(
  "a server for its own machine answers under %s",
  async (host) => {
    expect((await ask("/api/views", host)).status).toBe(200);
  },
);

test.each([
  "evil.example:3000",
  "localhost.evil.example",
  "127.0.0.1.evil.example",
  "evil.example#localhost",
  "192.168.1.5:3000",
  "[::2]",
])("it refuses what a page elsewhere has led to it under the name %s", async (host) => {
  for (const path of ["/api/views", "/api/docs", "/metrics", "/", "/api/ready"]) {
    const { status, body, headers } = await ask(path, host);
    expect([status, body.error.code]).toEqual([421, "wrong_host"]);
    expect(body.error.message).toContain("TRUST_PROXY");
    expect(headers["access-control-allow-origin"]).toBeUndefined();
  }
});

test("any other server answers under whatever name it is reached", async () => {
  const open = testApp({ localOnly: false }).app;
  expect((await request(open).get("/api/views").set("Host", "atlas.example.org")).status).toBe(200);
});

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
