import { countOptions } from "../../../../client/src/picture/filters/countOptions.ts";
import { emptyGraph, type ViewGraph } from "../../../../client/src/picture/graph/viewGraph.ts";
import { displayOf } from "../../../support/oracles/filters.ts";
import { claimOf, entityOf } from "../../../support/records/clientRecords.ts";

const graph: ViewGraph = {
  ...emptyGraph,
  entities: [
    entityOf({ id: "a", country: "CN" }),
    entityOf({ id: "b", country: "US" }),
    entityOf({ id: "c", country: "US" }),
    entityOf({ id: "d", type: "technology" }),
    entityOf({ id: "e" }),
  ],
  claims: [
    claimOf({ id: "1", subject: "a", object: "b", evidence: "corroborated" }),
    claimOf({ id: "2", subject: "a", object: "c", evidence: "disputed", publisher_kinds: ["news", "government"] }),
    claimOf({ id: "3", subject: "a", object: "d", predicate: "DEVELOPS", maturity: "pilot", evidence: "disputed" }),
    claimOf({ id: "4", subject: "a", object: "e", since: "2020" }),
  ],
  layers: [],
};

const options = (display: Parameters<typeof displayOf>[0] = {}) => {
  const counted = countOptions(graph, displayOf(display));
  const texts = Object.entries(counted).map(([facet, list]) => [
    facet,
    list.map(({ value, count }) => `${value} ${count}`).join(", "),
  ]);
  return Object.fromEntries(texts);
};

test("each value that occurs in the view is counted, countries by how many there are, and what has none last", () => {
  expect(options()).toEqual({
    types: "organisation 4, technology 1",
    countries: "US 2, CN 1, unstated 1",
    evidence: "corroborated 1, single-source 1, disputed 2",
    predicates: "DEVELOPS 1, SUPPLIES 3",
    status: "in-force 4",
    maturity: "pilot 1, unstated 3",
    publishers: "news 1, government 1, unstated 3",
  });
});

test("a filter leaves its own numbers as they are and narrows those of the others", () => {
  expect(options({ hide: { countries: ["US"] } })).toMatchObject({
    countries: "US 2, CN 1, unstated 1",
    types: "organisation 2, technology 1",
    evidence: "corroborated 0, single-source 1, disputed 1",
  });
});

test("an entity that a filter of claims takes away is not counted", () => {
  expect(options({ only: { evidence: ["corroborated"] } })).toMatchObject({
    evidence: "corroborated 1, single-source 1, disputed 2",
    types: "organisation 2, technology 0",
    countries: "US 1, CN 1, unstated 0",
  });
});

test("what held at another date, or is hidden, is not counted", () => {
  expect(options({ asOf: "2019" })).toMatchObject({ predicates: "DEVELOPS 1, SUPPLIES 2" });
  expect(options({ hidden: ["b"] })).toMatchObject({
    countries: "US 1, CN 1, unstated 1",
    types: "organisation 3, technology 1",
  });
});

test("a value that a filter names stays in the list, also where the view has none of it", () => {
  expect(options({ hide: { types: ["policy"] } }).types).toBe("organisation 4, technology 1, policy 0");
});
