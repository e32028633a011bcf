import type { Express } from "express";
import fc from "fast-check";
import request from "supertest";
import { ErrorBody } from "../../../server/src/contract/index.ts";
import { DATA_FOLDER } from "../../../server/src/dataset/dataFolder.ts";
import type { JsonSchema } from "../../../server/src/http/openapi/componentSchemas.ts";
import type { Operation } from "../../../server/src/http/openapi/openApiDocument.ts";
import { openApiDocument } from "../../../server/src/http/openapi/openApiDocument.ts";
import { routes } from "../../../server/src/http/routes.ts";
import { readQuestions } from "../../../server/src/questions/readQuestions.ts";
import { openReleases } from "../../../server/src/releases/openReleases.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../support/engines/embeddedWith.ts";
import { testApp } from "../../support/engines/testApp.ts";
import { hostileTexts } from "../../support/records/hostileGraph.ts";
import { realRows } from "../../support/records/realRows.ts";
import { trickyTexts } from "../../support/records/trickyTexts.ts";

/** Requests of each route: enough to try every text of the corpus, few enough to finish soon. */
const RUNS = 40;
/** Far longer than any answer takes here, and shorter than the timeout of a query. */
const HANGS_MS = 8000;

let store: GraphStore;
let app: Express;

beforeAll(async () => {
  store = await embeddedWith(await realRows());
  const { releases } = await openReleases(DATA_FOLDER);
  app = testApp({ store, questions: readQuestions().questions, releases }).app;
});

afterAll(() => store.close());

const ids = ["baogang-group", "northern-rare-earth", "bao-001", "owners-of", "2026.11", "no-such-thing"];
/** Nonsense, texts with a meaning elsewhere, and valid texts. */
const text = fc.oneof(
  fc.constantFrom(...ids),
  fc.constantFrom(...trickyTexts, ...hostileTexts.map((hostile) => hostile.slice(0, 500))),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom(
    "",
    "0",
    "-1",
    "1e9",
    "NaN",
    "true",
    "null",
    "2025-02-30",
    "2025",
    "a,b",
    ",,,",
    "[]",
    "{}",
    "x".repeat(3000),
  ),
);

/** An address cannot hold a lone surrogate. */
function wellFormed(part: string): string {
  return Buffer.from(part).toString();
}

/** A value of a parameter: valid by its schema, or anything else. */
function fittingText(schema: JsonSchema): fc.Arbitrary<string> {
  const words = [schema, schema.items].flatMap((one) =>
    typeof one === "object" && one !== null && "enum" in one && Array.isArray(one.enum) ? one.enum.map(String) : [],
  );
  const fitting = words.length === 0 ? [] : [fc.subarray(words).map((some) => some.join(","))];
  return fc.oneof(text, fc.integer().map(String), ...fitting);
}

const documented = openApiDocument(routes);
const operations = Object.entries(documented.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]): [string, string, Operation] => [method, path, operation]),
);

/** Expects an answer without a server error, in time, in the documented shape. */
async function holds(answer: request.Test, { responses }: Operation): Promise<void> {
  const { status, body, headers } = await answer.timeout(HANGS_MS);
  expect(status).toBeLessThan(500);
  expect([...Object.keys(responses), "404"]).toContain(String(status));
  const message = status < 400 ? "" : ErrorBody.parse(body).error.message;
  expect(message).not.toMatch(/ {4}at |node_modules|\/server\/src\//);
  expect(headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
}

describe("whatever is asked, no route fails, hangs or says more than it should", () => {
  const gets = operations.filter(([method, path]) => method === "get" && !/health|ready/.test(path));
  test.each(gets)("%s %s", async (_method, path, operation) => {
    const values = fc.record(
      Object.fromEntries(operation.parameters.map(({ name, schema }) => [name, fittingText(schema)])),
      {
        requiredKeys: operation.parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name),
      },
    );
    await fc.assert(
      fc.asyncProperty(values, fc.option(fc.tuple(text, text), { freq: 9 }), async (asked, extra) => {
        const given: Record<string, string> = { ...asked };
        const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
          encodeURIComponent(wellFormed(given[name] ?? "") || "x"),
        );
        const query = Object.entries(given).filter(([name]) => !path.includes(`{${name}}`));
        const pairs = [...query, ...(extra ? [extra] : [])].map(([name, value]) => [
          wellFormed(name),
          wellFormed(value),
        ]);
        await holds(request(app).get(`${filled}?${new URLSearchParams(pairs)}`), operation);
      }),
      { numRuns: RUNS },
    );
  });

  const posts = operations.filter(([method]) => method === "post");
  test.each(posts)("%s %s", async (_method, path, operation) => {
    const example = operation.requestBody?.content["application/json"].example;
    const keys = typeof example === "object" && example !== null ? Object.keys(example) : [];
    const shaped = fc.dictionary(
      fc.oneof(fc.constantFrom(...keys), fc.constantFrom("__proto__", "constructor", "limit"), fc.string()),
      fc.oneof(fc.array(text, { maxLength: 30 }), fc.jsonValue(), text),
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(shaped, fc.jsonValue()), async (body) => {
        await holds(
          request(app).post(path).set("Content-Type", "application/json").send(JSON.stringify(body)),
          operation,
        );
      }),
      { numRuns: RUNS },
    );
  });

  test("bodies that are no JSON, of another type, compressed or cut off are refused in words", async () => {
    const post = (type: string, body: string) =>
      request(app).post("/api/claims/between").set("Content-Type", type).send(body);
    for (const [type, body] of [
      ["application/json", "{"],
      ["application/json", '{"ids": ["a"]'],
      ["text/plain", '{"ids": []}'],
      ["application/x-www-form-urlencoded", "ids=a&ids=b"],
      ["application/json; charset=utf-7", "{}"],
      ["application/json", "[".repeat(5000)],
    ] as const) {
      const { status } = await post(type, body);
      expect([400, 413]).toContain(status);
    }
    expect((await post("application/json", JSON.stringify({ ids: ["a".repeat(4_000_000)] }))).status).toBe(413);
  });
});

test("after all that was tried, the graph is what it was", async () => {
  const count = async () => (await request(app).get("/api/summary")).body;
  const before = await count();
  for (const hostile of [...trickyTexts, ...hostileTexts]) {
    const q = encodeURIComponent(wellFormed(hostile.slice(0, 100)));
    for (const path of [
      `search?q=${q}`,
      `claims?q=${q}`,
      `sources?q=${q}`,
      `entities/${q}`,
      `claims/${q}`,
      `paths?from=${q}&to=${q}`,
    ]) {
      expect((await request(app).get(`/api/${path}`)).status).toBeLessThan(500);
    }
  }
  const fresh = (await realRows()).dataset.hash;
  expect([await count(), before.dataset.hash]).toEqual([before, fresh]);
});
