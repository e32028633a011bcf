import { countShown } from "../../../client/src/view/countShown.ts";
import type { Display } from "../../../client/src/view/display.ts";
import type { ViewGraph } from "../../../client/src/view/viewGraph.ts";
import { claimOf, entityOf } from "../../support/clientRecords.ts";

const all: Display = { hidden: [], hideTypes: [], hideEvidence: [] };

const graph: ViewGraph = {
  entities: [entityOf({ id: "a" }), entityOf({ id: "b", subsidiary: true }), entityOf({ id: "c", type: "technology" })],
  claims: [
    claimOf({ id: "1", subject: "a", object: "b", evidence: "corroborated" }),
    claimOf({ id: "2", subject: "a", object: "c", evidence: "disputed" }),
    claimOf({ id: "3", subject: "b", object: "c", evidence: "disputed" }),
  ],
  layers: [],
};

test("everything is counted where nothing is filtered", () => {
  expect(countShown(graph, all)).toEqual({
    entities: 3,
    claims: 3,
    byClass: new Map([
      ["organisation", 1],
      ["subsidiary", 1],
      ["technology", 1],
    ]),
    byEvidence: new Map([
      ["corroborated", 1],
      ["disputed", 2],
    ]),
    types: new Map([
      ["organisation", 2],
      ["technology", 1],
    ]),
    grades: new Map([
      ["corroborated", 1],
      ["disputed", 2],
    ]),
    hidden: 0,
  });
});

test("a type that is filtered out is not drawn, but still counted in its filter", () => {
  const counts = countShown(graph, { ...all, hideTypes: ["technology"] });
  expect(counts).toMatchObject({ entities: 2, claims: 1 });
  expect(counts.types.get("technology")).toBe(1);
  expect(counts.byClass.has("technology")).toBe(false);
});

test("a grade that is filtered out is not drawn, but still counted in its filter", () => {
  const counts = countShown(graph, { ...all, hideEvidence: ["disputed"] });
  expect(counts).toMatchObject({ entities: 3, claims: 1 });
  expect(counts.grades.get("disputed")).toBe(2);
  expect(counts.byEvidence.has("disputed")).toBe(false);
});

test("what is hidden one by one is counted apart", () => {
  expect(countShown(graph, { ...all, hidden: ["c", "not-there"] })).toMatchObject({
    entities: 2,
    claims: 1,
    hidden: 1,
  });
});
