import { drawnEntities, shownOf } from "../../../../client/src/picture/graph/shownOf.ts";
import { emptyGraph, type ViewGraph } from "../../../../client/src/picture/graph/viewGraph.ts";
import { displayOf } from "../../../support/oracles/filters.ts";
import { claimOf, entityOf } from "../../../support/records/clientRecords.ts";

const graph: ViewGraph = {
  ...emptyGraph,
  entities: [
    entityOf({ id: "a", country: "CN" }),
    entityOf({ id: "b", country: "US" }),
    entityOf({ id: "c", type: "technology" }),
    entityOf({ id: "d" }),
  ],
  claims: [
    claimOf({ id: "1", subject: "a", object: "b", since: "2015", publisher_kinds: ["government", "news"] }),
    claimOf({
      id: "2",
      subject: "a",
      object: "c",
      predicate: "DEVELOPS",
      maturity: "pilot",
      publisher_kinds: ["company"],
    }),
    claimOf({ id: "3", subject: "b", object: "d", since: "2020-06", until: "2022", evidence: "disputed" }),
  ],
  layers: [],
};
const byHand = { steps: [{ ids: ["a"], neighbours: 30 }] };

function shown(display: Parameters<typeof displayOf>[0]) {
  const { entities, claims } = shownOf(graph, displayOf({ ...byHand, ...display }));
  return `${entities.map(({ id }) => id).join("")} ${claims.map(({ id }) => id).join("")}`;
}

test("everything is shown where nothing is filtered", () => {
  expect(shown({})).toBe("abcd 123");
});

test("countries look at organisations, places and policies, and let what has no country pass or not as one chooses", () => {
  expect(shown({ hide: { countries: ["US"] } })).toBe("acd 2");
  expect(shown({ only: { countries: ["CN"] } })).toBe("ac 2");
  expect(shown({ hide: { countries: ["unstated"] } })).toBe("abc 12");
});

test("what was last reported years ago is a status of its own beside what is in force", () => {
  const old = {
    ...graph,
    claims: graph.claims.map((claim) => (claim.id === "2" ? { ...claim, last_reported: "2003" } : claim)),
  };
  const claimsOf = (display: Parameters<typeof displayOf>[0]) =>
    shownOf(old, displayOf({ ...byHand, ...display })).claims.map(({ id }) => id);
  expect(claimsOf({ hide: { status: ["last-reported"] } })).toEqual(["1", "3"]);
  expect(claimsOf({ only: { status: ["last-reported"] } })).toEqual(["2"]);
  expect(claimsOf({ only: { status: ["in-force"] } })).toEqual(["1", "3"]);
});

test("a claim passes when one of its sources has an allowed kind of publisher", () => {
  expect(shown({ hide: { publishers: ["news"] } })).toBe("abcd 123");
  expect(shown({ only: { publishers: ["news"] } })).toBe("ab 1");
  expect(shown({ only: { publishers: ["unstated"] } })).toBe("abd 3");
});

test("what has no maturity on record is an option of its own", () => {
  expect(shown({ only: { maturity: ["pilot"] } })).toBe("ac 2");
  expect(shown({ hide: { maturity: ["unstated"] } })).toBe("ac 2");
  expect(shown({ only: { maturity: ["unstated"] } })).toBe("abd 13");
});

test("a neighbour goes with its last claim; what was put there by hand stays and stands back", () => {
  const display = displayOf({ ...byHand, only: { evidence: ["disputed"] } });
  expect(shown({ only: { evidence: ["disputed"] } })).toBe("abd 3");
  expect([...shownOf(graph, display).bare]).toEqual(["a"]);
});

test("an end that is out of sight takes away a claim, but not the entity at its other end", () => {
  expect(shown({ hide: { types: ["organisation"], evidence: ["disputed"] } })).toBe("c ");
  expect(shown({ hidden: ["a"], hide: { evidence: ["disputed"] } })).toBe("bc ");
});

test("as of a date only what held on some day of it is shown, and what has no date at all unless it is left out", () => {
  expect(shown({ asOf: "2014" })).toBe("ac 2");
  expect(shown({ asOf: "2015-01" })).toBe("abc 12");
  expect(shown({ asOf: "2020-05" })).toBe("abc 12");
  expect(shown({ asOf: "2020" })).toBe("abcd 123");
  expect(shown({ asOf: "2022-12-31" })).toBe("abcd 123");
  expect(shown({ asOf: "2023" })).toBe("abc 12");
  expect(shown({ asOf: "2023", undated: false })).toBe("ab 1");
});

test("what is filtered out stands aside, what is hidden one by one does not", () => {
  const display = displayOf({ hidden: ["d"], hide: { types: ["technology"] }, dim: true });
  const { aside } = shownOf(graph, display);
  expect(aside.entities.map(({ id }) => id)).toEqual(["c"]);
  expect(aside.claims.map(({ id }) => id)).toEqual(["2"]);
  expect(drawnEntities(shownOf(graph, display), display).map(({ id }) => id)).toEqual(["a", "b", "c"]);
});

test("a hidden line takes its claims out of sight, dimmed or not, and leaves its ends", () => {
  expect(shown({ hidePairs: ["a~c"] })).toBe("abcd 13");
  const display = displayOf({ hidePairs: ["b~d"], hide: { evidence: ["disputed"] }, dim: true });
  expect(shownOf(graph, display).aside.claims).toEqual([]);
});

test("what only a collapsed entity brought is out of sight with its claims", () => {
  const opened = { ...graph, opened: [{ id: "a", brought: ["b", "c"] }] };
  const { entities, claims, aside } = shownOf(opened, displayOf({ ...byHand, folded: ["a"], dim: true }));
  expect(entities.map(({ id }) => id)).toEqual(["a", "d"]);
  expect([...claims, ...aside.entities, ...aside.claims]).toEqual([]);
});
