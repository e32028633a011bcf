import { countShown } from "../../../../client/src/picture/graph/countShown.ts";
import { emptyGraph, type ViewGraph } from "../../../../client/src/picture/graph/viewGraph.ts";
import { displayOf } from "../../../support/oracles/filters.ts";
import { claimOf, entityOf } from "../../../support/records/clientRecords.ts";

const all = displayOf();

const graph: ViewGraph = {
  ...emptyGraph,
  entities: [entityOf({ id: "a" }), entityOf({ id: "b", subsidiary: true }), entityOf({ id: "c", type: "technology" })],
  claims: [
    claimOf({ id: "1", subject: "a", object: "b", evidence: "corroborated" }),
    claimOf({ id: "2", subject: "a", object: "c", evidence: "disputed" }),
    claimOf({ id: "3", subject: "b", object: "c", evidence: "disputed" }),
  ],
  layers: [],
};

test("everything is counted where nothing is filtered", () => {
  expect(countShown(graph, { ...all, bundles: [] })).toEqual({
    entities: 3,
    claims: 3,
    aside: { entities: 0, claims: 0 },
    byClass: new Map([
      ["organisation", 1],
      ["subsidiary", 1],
      ["technology", 1],
    ]),
    byEvidence: new Map([
      ["corroborated", 1],
      ["disputed", 2],
    ]),
    hidden: 0,
    folded: 0,
    onHiddenLines: { lines: 0, claims: 0 },
    bundles: 0,
    own: false,
  });
});

test("a type that is filtered out is counted apart, and keeps its line in the legend", () => {
  const counts = countShown(graph, { ...displayOf({ hide: { types: ["technology"] } }), bundles: [] });
  expect(counts).toMatchObject({ entities: 2, claims: 1, aside: { entities: 1, claims: 2 } });
  expect(counts.byClass.get("technology")).toBe(0);
});

test("a grade that is filtered out is counted apart, and so is who has no other claim", () => {
  const counts = countShown(graph, { ...displayOf({ hide: { evidence: ["disputed"] } }), bundles: [] });
  expect(counts).toMatchObject({ entities: 2, claims: 1, aside: { entities: 1, claims: 2 } });
  expect(counts.byEvidence.get("disputed")).toBe(0);
});

test("what is hidden one by one is counted apart", () => {
  expect(countShown(graph, { ...displayOf({ hidden: ["c", "not-there"] }), bundles: [] })).toMatchObject({
    entities: 2,
    claims: 1,
    hidden: 1,
    folded: 0,
  });
});

test("claims on lines hidden by hand are counted apart, and a line without claims is none", () => {
  const twice = { ...graph, claims: [...graph.claims, claimOf({ id: "4", subject: "b", object: "a" })] };
  expect(countShown(twice, { ...displayOf({ hidePairs: ["a~b", "b~z"] }), bundles: [] })).toMatchObject({
    entities: 3,
    claims: 2,
    aside: { entities: 0, claims: 0 },
    onHiddenLines: { lines: 1, claims: 2 },
  });
});

test("of bundles those that are drawn are counted, and not those that are asked for in vain", () => {
  const star: ViewGraph = {
    ...graph,
    entities: ["a", "b", "c"].map((id) => entityOf({ id, ...(id === "a" ? {} : { type: "sector" }) })),
    claims: graph.claims.slice(0, 1).concat(claimOf({ id: "2", subject: "a", object: "c" })),
  };
  const bundles = ["a~sector", "a~place"];
  expect(countShown(star, { ...displayOf(), bundles }).bundles).toBe(1);
  expect(countShown(star, { ...displayOf({ hide: { types: ["sector"] } }), bundles }).bundles).toBe(0);
});
