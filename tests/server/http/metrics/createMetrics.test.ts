import request from "supertest";
import { testApp } from "../../../support/engines/testApp.ts";

test("requests are counted by route and class of status, never by what was asked for", async () => {
  const { app } = testApp();
  await request(app).get("/api/views");
  await request(app).get("/api/views?nonsense=1");
  await request(app).get("/api/entities/secret-entity");
  await request(app).get("/no/such/page.txt");
  const { status, headers, text } = await request(app).get("/metrics");
  expect([status, headers["content-type"], headers["cache-control"]]).toEqual([
    200,
    "text/plain; version=0.0.4; charset=utf-8",
    "no-store",
  ]);
  expect(text).toContain('atlas_request_duration_seconds_count{method="GET",route="/api/views",status="2xx"} 1\n');
  expect(text).toContain('atlas_request_duration_seconds_count{method="GET",route="/api/views",status="4xx"} 1\n');
  expect(text).toContain('route="/api/entities/:id"');
  expect(text).toContain('route="other",status="4xx"} 1\n');
  expect(text).toMatch(/process_resident_memory_bytes \d{7,}\n/);
  expect(text).not.toContain("secret");
});

test("every line is one that Prometheus reads, and buckets never get smaller", async () => {
  const { app } = testApp();
  await request(app).get("/api/views");
  const { text } = await request(app).get("/metrics");
  const line = /^(# (HELP|TYPE) \w+ .+|\w+(\{\w+="[^"\\]*"(,\w+="[^"\\]*")*\})? -?\d+(\.\d+)?(e[+-]?\d+)?)$/;
  expect(
    text
      .trimEnd()
      .split("\n")
      .filter((written) => written !== "" && !line.test(written)),
  ).toEqual([]);
  const buckets = [...text.matchAll(/_bucket\{[^}]*route="\/api\/views"[^}]*\} (\d+)/g)].map(([, count]) =>
    Number(count),
  );
  expect(buckets).toHaveLength(12);
  expect(buckets).toEqual(buckets.toSorted((left, right) => left - right));
});

test("they are told to this machine and to who brings the token, and not through a proxy", async () => {
  const relayed = (app: ReturnType<typeof testApp>["app"]) =>
    request(app).get("/metrics").set("X-Forwarded-For", "1.2.3.4");
  const refused = await relayed(testApp({ access: { kind: "proxy", header: "X-User" }, trustProxy: 1 }).app);
  expect([refused.status, refused.body.error.message]).toEqual([401, "metrics are available only to this machine"]);
  const token = "a-token-of-the-tests";
  const { app } = testApp({ access: { kind: "token", token }, trustProxy: 1 });
  expect((await relayed(app)).body.error.message).toMatch(/ or to requests with the token in ATLAS_TOKEN$/);
  expect((await relayed(app).set("Authorization", `Bearer ${token}`)).status).toBe(200);
  expect((await request(app).get("/metrics")).status).toBe(200);
});

test("whether the server is ready is told without a login and without a limit, and nothing else with it", async () => {
  const { app } = testApp({ access: { kind: "token", token: "a-token-of-the-tests" } });
  const { status, body } = await request(app).get("/api/ready");
  expect([status, body]).toEqual([503, { ready: false }]);
});

test("what holds the event loop up is told once, with how long it took", async () => {
  const { app } = testApp();
  const longest = async () =>
    Number(/^nodejs_eventloop_lag_max_seconds (\S+)$/m.exec((await request(app).get("/metrics")).text)?.[1]);
  await longest();
  // The event loop is sampled every 20 ms, and must be sampled once before the delay and once after.
  const comeBy = () => new Promise((resolve) => setTimeout(resolve, 200));
  await comeBy();
  const end = performance.now() + 1000;
  while (performance.now() < end) JSON.stringify(end);
  await comeBy();
  expect(await longest()).toBeGreaterThan(0.9);
  expect(await longest()).toBeLessThan(0.9);
});
