import type { z } from "zod";
import {
  BetweenRequest,
  EvidenceClaimsRequest,
  NeighboursRequest,
  PathRequest,
  SearchRequest,
  SourcesRequest,
} from "../../../server/src/contract/index.ts";
import { BadRequest } from "../../../server/src/errors.ts";
import { parseRequest } from "../../../server/src/http/parseRequest.ts";
import { entityTypeIds } from "../../../server/src/rules/vocabulary.ts";

function faultOf(schema: z.ZodType, input: unknown): string {
  try {
    parseRequest(schema, input);
  } catch (error) {
    if (error instanceof BadRequest) return error.message;
    throw error;
  }
  return "none";
}

test("defaults are filled in, lists are split and numbers are read", () => {
  expect(parseRequest(NeighboursRequest, { types: "technology,product", limit: "5" })).toEqual({
    types: ["technology", "product"],
    predicates: [],
    evidence: [],
    direction: "both",
    limit: 5,
  });
});

test.each<[string, z.ZodType, unknown, string]>([
  ["a field that is needed", SearchRequest, {}, "q: is required"],
  ["two fields that are needed", PathRequest, {}, "from: is required; to: is required"],
  ["an empty search", SearchRequest, { q: "  " }, "q: expected a text to search for"],
  ["an unknown field", SearchRequest, { q: "a", colour: "red" }, "colour: is unknown"],
  ["a number that is none", SearchRequest, { q: "a", limit: "ten" }, "limit: expected a whole number from 1 to 100"],
  ["a number too large", SearchRequest, { q: "a", limit: "101" }, "limit: expected a whole number from 1 to 100"],
  ["a broken number", SearchRequest, { q: "a", limit: "1.5" }, "limit: expected a whole number from 1 to 100"],
  ["an empty number", SearchRequest, { q: "a", limit: "" }, "limit: expected a whole number from 1 to 100"],
  ...["0x10", "1e1", "5.0", " 5", "+5"].map((limit): [string, z.ZodType, unknown, string] => [
    `a number written as ${limit}`,
    SearchRequest,
    { q: "a", limit },
    "limit: expected a whole number from 1 to 100",
  ]),
  ["a text too long", SourcesRequest, { q: "a".repeat(201) }, "q: expected at most 200 characters"],
  [
    "one of a few words",
    EvidenceClaimsRequest,
    { list: "disputed", type: "x" },
    `type: expected one of ${entityTypeIds.join(", ")}`,
  ],
  ["infinity", SearchRequest, { q: "a", limit: "Infinity" }, "limit: expected a whole number from 1 to 100"],
  [
    "one item of a list",
    NeighboursRequest,
    { evidence: "disputed,likely" },
    "evidence[1]: expected one of corroborated, single-source, assessed, self-reported, disputed",
  ],
  ["a date", NeighboursRequest, { asOf: "2025-13" }, "asOf: expected a date YYYY, YYYY-MM or YYYY-MM-DD"],
  [
    "an item of the body",
    BetweenRequest,
    { ids: ["a", "B"] },
    "ids[1]: expected a lower-case ID such as baogang-group",
  ],
  ["a body of another kind", BetweenRequest, ["a"], "body: expected an object"],
  ["a body that is null", BetweenRequest, null, "body: expected an object"],
  ["a prototype", BetweenRequest, JSON.parse('{"ids":["a"],"__proto__":{"x":1}}'), "__proto__: is unknown"],
])("%s is named", (_, schema, input, message) => {
  expect(faultOf(schema, input)).toBe(message);
});

test("of many faults five are named and the rest counted", () => {
  const message = faultOf(BetweenRequest, { ids: Array.from({ length: 2000 }, () => "?") });
  expect(message.split("; ")).toHaveLength(6);
  expect(message).toMatch(/; and 1995 more$/);
});

test("a very long name of an unknown field is cut", () => {
  expect(faultOf(SearchRequest, { q: "a", ["x".repeat(5000)]: "1" })).toBe(`${"x".repeat(60)}: is unknown`);
});
