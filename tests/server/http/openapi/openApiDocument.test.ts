import request from "supertest";
import { errorStatus } from "../../../../server/src/contract/index.ts";
import type { Route } from "../../../../server/src/http/defineRoute.ts";
import { openApiDocument } from "../../../../server/src/http/openapi/openApiDocument.ts";
import { routes } from "../../../../server/src/http/routes.ts";
import { testApp } from "../../../support/engines/testApp.ts";

const document = openApiDocument(routes);
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
);

test("it describes exactly the routes that the router answers", async () => {
  expect(operations.map(({ method, path }) => `${method} ${path}`)).toEqual([
    "get /api/search",
    "get /api/search/fewer",
    "get /api/ask",
    "get /api/entities",
    "get /api/entities/{id}",
    "get /api/entities/{id}/claims",
    "get /api/entities/{id}/neighbours",
    "get /api/claims",
    "post /api/claims/between",
    "post /api/claims/context",
    "post /api/claims/ownership",
    "get /api/claims/{id}",
    "post /api/picture",
    "post /api/chain",
    "get /api/paths",
    "get /api/sources",
    "get /api/sources/{id}",
    "get /api/evidence",
    "get /api/evidence/claims",
    "get /api/questions",
    "get /api/questions/{id}",
    "get /api/landscape",
    "get /api/landscape/{technology}",
    "get /api/compare",
    "get /api/compare/countries",
    "get /api/ownership",
    "get /api/removal",
    "get /api/what-if",
    "post /api/read",
    "get /api/releases",
    "get /api/changes",
    "post /api/changes/among",
    "post /api/changes/watched",
    "post /api/changes/paper",
    "get /api/releases/{version}/claims",
    "get /api/changes.atom",
    "get /api/views",
    "get /api/summary",
    "get /api/health",
    "get /api/ready",
    "post /api/queries",
    "get /api/datapackage.zip",
    "get /api/desk",
    "post /api/desk/check",
    "put /api/desk/findings/{id}",
    "delete /api/desk/findings/{id}",
    "put /api/desk/notes/{id}",
    "delete /api/desk/notes/{id}",
    "post /api/desk/undo",
    "post /api/desk/views",
    "get /api/desk/folder",
    "post /api/desk/folder",
    "post /api/desk/folder/preview",
    "post /api/desk/sheet",
    "get /api/desk/data",
    "post /api/desk/data",
    "post /api/desk/data/preview",
    "post /api/desk/data/back",
    "post /api/desk/watches",
  ]);
  const { app } = testApp();
  for (const { method, path } of operations) {
    const concrete = path.replace("{id}", "a");
    // The methods of a document are those of its routes.
    const answer = await request(app)[method as Route["method"]](concrete);
    expect(answer.body.error?.message ?? "").not.toMatch(/^there is no \/api/);
    expect(answer.status).not.toBe(405);
  }
});

test("every reference leads to a shape, and every shape is used", () => {
  const text = JSON.stringify(document);
  const used = new Set([...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map((match) => match[1]));
  expect([...used].sort()).toEqual(Object.keys(document.components.schemas).sort());
  expect(text).not.toContain("$defs");
});

test("every parameter says what it means, and path parameters are those of the path", () => {
  for (const { path, operation } of operations) {
    expect(operation.parameters.filter(({ description }) => description === "")).toEqual([]);
    const inPath = operation.parameters.filter((parameter) => parameter.in === "path").map(({ name }) => `{${name}}`);
    expect(inPath).toEqual(path.match(/\{\w+\}/g) ?? []);
  }
});

test("lists are separated by commas, defaults and limits are told, and only what has no default is required", () => {
  const { parameters = [] } = document.paths["/api/paths"]?.get ?? {};
  expect(parameters.filter(({ required }) => required).map(({ name }) => name)).toEqual(["from", "to"]);
  expect(parameters.find(({ name }) => name === "through")).toMatchObject({
    style: "form",
    explode: false,
    schema: { type: "array", items: { enum: ["sector", "place"] } },
  });
  expect(parameters.find(({ name }) => name === "maxHops")?.schema).toEqual({
    type: "integer",
    minimum: 1,
    maximum: 6,
    default: 4,
  });
});

test("errors are described by the status of their code, and health by both of its own", () => {
  const statuses = (path: string) => Object.keys(document.paths[path]?.get?.responses ?? {}).map(Number);
  expect(statuses("/api/entities/{id}")).toEqual([200, 400, 401, 404, 421, 429, 500, 503, 504]);
  expect(statuses("/api/health")).toEqual([200, 400, 401, 421, 429, 500, 503]);
  for (const { errors } of routes) expect(errors.every((code) => code in errorStatus)).toBe(true);
});

test("operations have names of their own", () => {
  const names = operations.map(({ operation }) => operation.operationId);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain("getEntitiesByIdNeighbours");
});

test("a program learns that a token may be asked for, and how it is sent", () => {
  expect(document.security).toEqual([{}, { token: [] }]);
  expect(document.components.securitySchemes).toEqual({
    token: { type: "http", scheme: "bearer", description: expect.stringContaining("ATLAS_TOKEN") },
  });
});

test("a question's own parameters can be sent by programs made from the description, and no other route takes what it does not name", () => {
  const free = operations.filter(({ operation }) => operation.parameters.some(({ explode }) => explode === true));
  expect(free.map(({ path }) => path)).toEqual(["/api/questions/{id}", "/api/changes.atom"]);
  expect(free[0]?.operation.parameters.at(-1)).toMatchObject({
    name: "parameters",
    in: "query",
    required: false,
    style: "form",
    schema: { type: "object", additionalProperties: { type: "string" } },
  });
});

test("a whole day is a date, of which there are no more than the calendar has", () => {
  const { parameters = [] } = document.paths["/api/evidence"]?.get ?? {};
  expect(parameters.find(({ name }) => name === "day")?.schema).toMatchObject({ type: "string", format: "date" });
});
