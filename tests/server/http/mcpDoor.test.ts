import type { Express } from "express";
import request from "supertest";
import { testApp } from "../../support/engines/testApp.ts";

const initialize = {
  jsonrpc: "2.0",
  id: 1,
  method: "initialize",
  params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "a test", version: "1" } },
};

function ask(app: Express, body: unknown = initialize) {
  return request(app)
    .post("/mcp")
    .set("Host", "localhost")
    .set("Accept", "application/json, text/event-stream")
    .send(body as object);
}

test.each(["2025-11-25", "2025-06-18", "2025-03-26"])("a client of protocol %s is answered in it", async (version) => {
  const params = { ...initialize.params, protocolVersion: version };
  const { status, text } = await ask(testApp().app, { ...initialize, params });
  expect(status).toBe(200);
  expect(text).toContain(`"protocolVersion":"${version}"`);
  expect(text).toContain('"name":"rare-earth-atlas"');
});

test("with ATLAS_MCP=off nobody is let in", async () => {
  const { status, body } = await ask(testApp({ mcp: "off" }).app);
  expect([status, body.error.code]).toEqual([404, "not_found"]);
});

test("a page of another site is refused, and one of this server is not", async () => {
  const { app } = testApp();
  expect((await ask(app).set("Origin", "http://evil.example")).status).toBe(403);
  expect((await ask(app).set("Origin", "null")).status).toBe(403);
  expect((await ask(app).set("Sec-Fetch-Site", "cross-site")).status).toBe(403);
  expect((await ask(app).set("Origin", "http://localhost")).status).toBe(200);
});

test("another host name is refused, as from a page that points its own name here", async () => {
  const { status, body } = await ask(testApp().app).set("Host", "evil.example");
  expect([status, body.error.code]).toEqual([421, "wrong_host"]);
});

test("a server with a token answers only who sends it", async () => {
  const { app } = testApp({ access: { kind: "token", token: "a token of the tests" }, localOnly: false });
  const { status, headers } = await ask(app);
  expect([status, headers["www-authenticate"]]).toEqual([401, 'Bearer realm="Rare Earth Atlas"']);
  expect((await ask(app).set("Authorization", "Bearer a-wrong-token")).status).toBe(401);
});

test("calls count with the requests of the API", async () => {
  const { app } = testApp({ requestsPerMinute: 3 });
  await request(app).get("/api/views").set("Host", "localhost");
  const statuses = [(await ask(app)).status, (await ask(app)).status, (await ask(app)).status];
  expect(statuses).toEqual([200, 200, 429]);
});

test("a body of more than a megabyte, one that is no JSON and a GET are refused", async () => {
  const { app } = testApp();
  expect((await ask(app, { ...initialize, params: { text: "x".repeat(1_000_001) } })).status).toBe(413);
  const broken = await ask(app, {}).set("Content-Type", "application/json").send("{");
  expect(broken.status).toBe(400);
  expect((await request(app).get("/mcp").set("Host", "localhost")).status).toBe(405);
});
