import { neighboursNotShown } from "../../../../client/src/picture/graph/shownOf.ts";
import { emptyGraph, type ViewGraph } from "../../../../client/src/picture/graph/viewGraph.ts";
import { displayOf } from "../../../support/oracles/filters.ts";
import { claimOf, entityOf } from "../../../support/records/clientRecords.ts";

const graph: ViewGraph = {
  ...emptyGraph,
  entities: [
    entityOf({ id: "a", neighbour_count: 5 }),
    entityOf({ id: "b", neighbour_count: 1 }),
    entityOf({ id: "c", type: "technology", neighbour_count: 1 }),
  ],
  claims: [
    claimOf({ id: "1", subject: "a", object: "b", evidence: "corroborated" }),
    claimOf({ id: "2", subject: "b", object: "a", evidence: "disputed" }),
    claimOf({ id: "3", subject: "a", object: "c", evidence: "disputed" }),
  ],
  layers: [],
};

test("neighbours are counted once, however many claims lead to them", () => {
  expect([...neighboursNotShown(graph, displayOf())]).toEqual([
    ["a", 3],
    ["b", 0],
    ["c", 0],
  ]);
});

test("who is hidden, alone or with a type, is a neighbour not shown", () => {
  expect(neighboursNotShown(graph, displayOf({ hidden: ["b"] })).get("a")).toBe(4);
  expect(neighboursNotShown(graph, displayOf({ hide: { types: ["technology"] } })).get("a")).toBe(4);
});

test("a neighbour that goes with its last claim, or is only drawn faint, is told apart", () => {
  expect(neighboursNotShown(graph, displayOf({ hide: { evidence: ["disputed"] } })).get("a")).toBe(4);
  expect(neighboursNotShown(graph, displayOf({ hide: { evidence: ["disputed"] }, dim: true })).get("a")).toBe(3);
});

test("a grade that is filtered out hides claims, and no neighbour that has another", () => {
  const display = displayOf({ hide: { evidence: ["corroborated"] } });
  expect(neighboursNotShown(graph, display).get("a")).toBe(3);
});
