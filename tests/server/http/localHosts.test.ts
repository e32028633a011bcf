import request from "supertest";
import { testApp } from "../../support/engines/testApp.ts";

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
