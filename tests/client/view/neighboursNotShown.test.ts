import type { Display } from "../../../client/src/view/display.ts";
import { neighboursNotShown } from "../../../client/src/view/neighboursNotShown.ts";
import { shownOf } from "../../../client/src/view/shownOf.ts";
import type { ViewGraph } from "../../../client/src/view/viewGraph.ts";
import { claimOf, entityOf } from "../../support/clientRecords.ts";

const all: Display = { hidden: [], hideTypes: [], hideEvidence: [] };

const graph: ViewGraph = {
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
  expect([...neighboursNotShown(graph, all)]).toEqual([
    ["a", 3],
    ["b", 0],
    ["c", 0],
  ]);
});

test("who is hidden, alone or with a type, is a neighbour not shown", () => {
  expect(neighboursNotShown(graph, { ...all, hidden: ["b"] }).get("a")).toBe(4);
  expect(neighboursNotShown(graph, { ...all, hideTypes: ["technology"] }).get("a")).toBe(4);
});

test("a grade that is filtered out hides claims and no neighbour", () => {
  expect(neighboursNotShown(graph, { ...all, hideEvidence: ["disputed"] }).get("a")).toBe(3);
  expect(shownOf(graph, { ...all, hideEvidence: ["disputed"] })).toEqual({
    entities: graph.entities,
    claims: [graph.claims[0]],
  });
});

test("a claim goes out of sight with either of its ends", () => {
  expect(shownOf(graph, { ...all, hidden: ["b"] }).claims.map(({ id }) => id)).toEqual(["3"]);
});
