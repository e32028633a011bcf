import fc from "fast-check";
import { emptyView } from "../../../../client/src/model/address/view/viewState.ts";
import { shownOf } from "../../../../client/src/picture/graph/shownOf.ts";
import type { ViewGraph } from "../../../../client/src/picture/graph/viewGraph.ts";
import { liftAll } from "../../../../client/src/picture/why/groupMissing.ts";
import { whyNotShown } from "../../../../client/src/picture/why/whyNotShown.ts";
import { columnValues, evidenceIds } from "../../../../server/src/rules/vocabulary.ts";
import { anyFilters, displayOf } from "../../../support/oracles/filters.ts";
import { claimOf, entityOf } from "../../../support/records/clientRecords.ts";

const graph: ViewGraph = {
  entities: [
    entityOf({ id: "a", country: "CN" }),
    entityOf({ id: "b", country: "US" }),
    entityOf({ id: "c", type: "technology" }),
  ],
  claims: [
    claimOf({ id: "1", subject: "a", object: "b", evidence: "disputed", since: "2020" }),
    claimOf({ id: "2", subject: "a", object: "c", predicate: "DEVELOPS", publisher_kinds: ["company", "government"] }),
  ],
  layers: [],
  opened: [{ id: "a", brought: ["b", "c"] }],
};
const byHand = { steps: [{ ids: ["a"], neighbours: 30 }] };
const why = (id: string, display: Parameters<typeof displayOf>[0]) =>
  whyNotShown(displayOf({ ...byHand, ...display }), graph, id);

test("what is shown, or not in the view at all, needs no reason", () => {
  expect(why("a", {})).toEqual([]);
  expect(why("1", {})).toEqual([]);
  expect(why("elsewhere", { hide: { types: ["organisation"] } })).toEqual([]);
});

test("an entity is kept away by its type and its country, each by itself", () => {
  expect(why("b", { hide: { types: ["organisation"] }, only: { countries: ["CN"] } })).toEqual([
    { by: "facet", facet: "types", values: ["organisation"] },
    { by: "facet", facet: "countries", values: ["US"] },
  ]);
});

test("an entity that was hidden or collapsed says so", () => {
  expect(why("b", { hidden: ["b"] })).toEqual([{ by: "hidden", id: "b" }]);
  expect(whyNotShown({ ...displayOf(byHand), folded: ["a"] }, graph, "b")).toEqual([{ by: "folded", into: ["a"] }]);
});

test("an entity that went with its last claim names what would bring one back, but not one put there by hand", () => {
  const display = { hide: { evidence: ["disputed"] }, asOf: "2010" };
  expect(why("b", display)).toEqual([
    {
      by: "claims",
      count: 1,
      reasons: [
        { by: "facet", facet: "evidence", values: ["disputed"] },
        { by: "date", claim: graph.claims[0] },
      ],
    },
  ]);
  expect(why("a", display)).toEqual([]);
});

test("a claim is kept away by its line, by each of its own filters, and by an end", () => {
  const display = displayOf({ ...byHand, hide: { types: ["technology"], publishers: ["company", "government"] } });
  expect(whyNotShown({ ...display, hidePairs: ["a~c"] }, graph, "2")).toEqual([
    { by: "line", pair: "a~c" },
    { by: "facet", facet: "publishers", values: ["company", "government"] },
    { by: "end", id: "c", reasons: [{ by: "facet", facet: "types", values: ["technology"] }] },
  ]);
});

const ids = ["a", "b", "c", "d"];
const anyGraph: fc.Arbitrary<ViewGraph> = fc
  .record({
    entities: fc.tuple(
      ...ids.map((id) =>
        fc
          .record({
            type: fc.constantFrom("organisation", "technology", "place"),
            country: fc.constantFrom("CN", "US", null),
          })
          .map((pinned) => entityOf({ id, ...pinned })),
      ),
    ),
    claims: fc.array(
      fc.record({
        subject: fc.constantFrom(...ids),
        object: fc.constantFrom(...ids),
        evidence: fc.constantFrom(...evidenceIds),
        maturity: fc.constantFrom("pilot", null),
        since: fc.constantFrom(null, "1990", "2020-02"),
        until: fc.constantFrom(null, "2021"),
        publisher_kinds: fc.subarray([...columnValues.publisherKind]),
      }),
      { maxLength: 6 },
    ),
  })
  .map(({ entities, claims }) => ({
    entities,
    claims: claims
      .filter(({ subject, object }) => subject !== object)
      .map((claim, index) => claimOf({ id: `claim-${index}`, ...claim })),
    layers: [],
    opened: [{ id: "a", brought: ["b", "c"] }],
  }));
const anyView = fc
  .record({
    hidden: fc.subarray(ids),
    hidePairs: fc.subarray(["a~b", "c~d"]),
    folded: fc.subarray(["a"]),
    filters: anyFilters,
  })
  .map((display) => ({ ...emptyView, ...byHand, ...display }));

test("reasons are given for exactly what is not shown, and without them it would be", () => {
  fc.assert(
    fc.property(anyGraph, anyView, (given, view) => {
      const shown = shownOf(given, view);
      for (const { id } of [...given.entities, ...given.claims]) {
        const reasons = whyNotShown(view, given, id);
        const isShown = [...shown.entities, ...shown.claims].some((one) => one.id === id);
        expect({ id, explained: reasons.length > 0 }).toEqual({ id, explained: !isShown });
        const lifted = shownOf(given, liftAll(view, reasons));
        const everyClaimOfIt = given.claims.every(({ subject, object }) => subject !== id && object !== id);
        const isClaim = given.claims.some((claim) => claim.id === id);
        const isBack = [...lifted.entities, ...lifted.claims].some((one) => one.id === id);
        expect({ id, isBack: isBack || (!isClaim && everyClaimOfIt) }).toEqual({ id, isBack: true });
      }
    }),
  );
});
