import { entityTypeIds, evidenceIds, predicateIds } from "@atlas/server/vocabulary";
import fc from "fast-check";
import { emptyFinder } from "../../../../client/src/model/address/pages/finderState.ts";
import { pathQuery } from "../../../../client/src/parts/api/analyses.ts";
import { type Ends, pathRequest } from "../../../../client/src/parts/api/pathRequest.ts";
import { PathRequest } from "../../../../server/src/contract/index.ts";

const ends: Ends = { from: "a", to: "b" };
const read = (query: string) => PathRequest.parse(Object.fromEntries(new URLSearchParams(query)));

test("the server reads from the query what was asked, whatever restricts the paths", () => {
  const state = fc.record({
    from: fc.constant("a"),
    to: fc.constant("b"),
    maxHops: fc.integer({ min: 1, max: 6 }),
    goods: fc.boolean(),
    floor: fc.constantFrom(...evidenceIds),
    predicates: fc.subarray(predicateIds),
    between: fc.subarray(entityTypeIds, { minLength: 1 }),
    asOf: fc.option(fc.constantFrom("2010", "2025-06", "2024-02-29")),
    via: fc.uniqueArray(fc.constantFrom("v", "w"), { maxLength: 2 }),
    avoid: fc.subarray(["c", "d"]),
    avoidClaims: fc.subarray(["e-1", "f-2"]),
    many: fc.boolean(),
  });
  fc.assert(
    fc.property(state, (one) => {
      const request = pathRequest(one, ends, 10);
      expect(read(pathQuery(request))).toEqual(request);
    }),
  );
});

test("a floor of evidence asks for the grades that reach it", () => {
  const evidence = evidenceIds.map((floor) => pathRequest({ ...emptyFinder, floor }, ends, 10).evidence);
  expect(Object.fromEntries(evidenceIds.map((floor, index) => [floor, evidence[index]]))).toEqual({
    corroborated: ["corroborated"],
    "single-source": ["corroborated", "single-source"],
    assessed: ["corroborated", "single-source", "assessed"],
    "self-reported": ["corroborated", "single-source", "assessed", "self-reported"],
    disputed: [],
  });
});

test("sectors and places are asked for by their own parameter", () => {
  expect(pathRequest({ ...emptyFinder, between: ["organisation", "sector"] }, ends, 10)).toMatchObject({
    types: ["organisation", "sector"],
    through: ["sector"],
  });
});
