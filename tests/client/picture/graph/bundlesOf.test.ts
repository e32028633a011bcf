import {
  bundledClaims,
  bundlesAround,
  bundlesOf,
  possibleBundles,
} from "../../../../client/src/picture/graph/bundlesOf.ts";
import { shownOf } from "../../../../client/src/picture/graph/shownOf.ts";
import { emptyGraph, type ViewGraph } from "../../../../client/src/picture/graph/viewGraph.ts";
import { displayOf } from "../../../support/oracles/filters.ts";
import { claimOf, entityOf } from "../../../support/records/clientRecords.ts";

/** A hub with three technologies and two places; another organisation also has a claim to `t3`. */
const graph: ViewGraph = {
  ...emptyGraph,
  entities: [
    entityOf({ id: "hub" }),
    entityOf({ id: "other" }),
    ...["t1", "t2", "t3"].map((id) => entityOf({ id, type: "technology" })),
    ...["p1", "p2"].map((id) => entityOf({ id, type: "place" })),
  ],
  claims: [
    claimOf({ id: "1", subject: "hub", object: "t1" }),
    claimOf({ id: "2", subject: "hub", object: "t1", evidence: "disputed" }),
    claimOf({ id: "3", subject: "hub", object: "t2" }),
    claimOf({ id: "4", subject: "hub", object: "t3" }),
    claimOf({ id: "5", subject: "other", object: "t3", evidence: "self-reported" }),
    claimOf({ id: "6", subject: "hub", object: "p1" }),
    claimOf({ id: "7", subject: "p2", object: "hub" }),
    claimOf({ id: "8", subject: "hub", object: "other" }),
  ],
};
const byHand = { steps: [{ ids: ["hub"], neighbours: 30 }] };

function possible(display: Parameters<typeof displayOf>[0] = {}) {
  const shownAs = displayOf({ ...byHand, ...display });
  return possibleBundles(shownOf(graph, shownAs), shownAs);
}

const told = (bundles: ReturnType<typeof possible>) =>
  bundles.map(({ id, members }) => `${id}: ${members.map((member) => member.id).join(" ")}`);

test("neighbours of one class that hang on nothing else can be bundled", () => {
  expect(told(possible())).toEqual(["hub~technology: t1 t2", "hub~place: p1 p2"]);
});

test("what would be linked to something else is in no bundle, be the link only faint", () => {
  expect(told(possible({ hide: { evidence: ["self-reported"] } }))).toContain("hub~technology: t1 t2 t3");
  expect(told(possible({ hide: { evidence: ["self-reported"] }, dim: true }))).toContain("hub~technology: t1 t2");
});

test("one alone is no bundle, and what is hidden is in none", () => {
  expect(told(possible({ hidden: ["t1"] }))).toEqual(["hub~place: p1 p2"]);
});

test("only the bundles that the view asks for are drawn, as far as there is something to bundle", () => {
  const display = { ...displayOf(byHand), bundles: ["hub~place", "hub~sector", "other~place"] };
  expect(told(bundlesOf(shownOf(graph, display), display))).toEqual(["hub~place: p1 p2"]);
});

test("what can be bundled around an entity comes in the order of the legend", () => {
  expect(told(bundlesAround("hub", possible().toReversed()))).toEqual(["hub~technology: t1 t2", "hub~place: p1 p2"]);
  expect(bundlesAround("other", possible())).toEqual([]);
});

test("no claim is lost in a bundle: each ends at it, in its own direction", () => {
  const claims = bundledClaims(graph.claims, possible());
  expect(claims).toHaveLength(graph.claims.length);
  expect(claims.map(({ id, subject, object }) => `${id} ${subject} ${object}`)).toEqual([
    "1 hub hub~technology",
    "2 hub hub~technology",
    "3 hub hub~technology",
    "4 hub t3",
    "5 other t3",
    "6 hub hub~place",
    "7 hub~place hub",
    "8 hub other",
  ]);
});
