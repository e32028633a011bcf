import { type Drawing, toElements } from "../../../../client/src/picture/graph/toElements.ts";
import { emptyGraph, type ViewGraph } from "../../../../client/src/picture/graph/viewGraph.ts";
import { displayOf, filtersOf } from "../../../support/oracles/filters.ts";
import { claimOf, entityOf } from "../../../support/records/clientRecords.ts";

const all: Drawing = {
  ...displayOf({ steps: [{ ids: ["c"], neighbours: 0 }] }),
  labels: "both",
  verbs: "auto",
  kept: [],
  bundles: [],
};

const graph: ViewGraph = {
  ...emptyGraph,
  entities: [
    entityOf({ id: "a", name: "Baogang Group", name_zh: "包钢集团", claim_count: 16, neighbour_count: 5 }),
    entityOf({ id: "b", name: "Lynas", counterpart: true, claim_count: 4, neighbour_count: 1 }),
    entityOf({ id: "c", name: "Sintering", type: "technology", claim_count: 1, neighbour_count: 1 }),
  ],
  claims: [
    claimOf({ id: "1", subject: "a", object: "b", evidence: "corroborated" }),
    claimOf({ id: "2", subject: "a", object: "b", evidence: "disputed" }),
    claimOf({ id: "3", subject: "a", object: "c", predicate: "DEVELOPS", evidence: "self-reported" }),
  ],
  layers: [{ anchor: "a", ids: ["a", "b", "c"] }],
};

function entity(id: string, display: Partial<Drawing>) {
  return toElements(graph, { ...all, ...display }).entities.find((one) => one.id === id);
}

test("an entity becomes a shape with its names, size and number of neighbours not shown", () => {
  expect(entity("a", {})).toEqual({
    id: "a",
    class: "organisation",
    degree: 2,
    lines: ["Baogang Group"],
    moreLines: ["包钢集团"],
    fullLines: ["Baogang Group", "包钢集团"],
    size: 25,
    badge: 3,
    from: "a",
    kept: false,
    own: false,
    hidden: false,
    awaited: false,
    faded: false,
  });
  expect(entity("b", {})).toMatchObject({ class: "counterpart", moreLines: [], size: 20, badge: 0 });
});

test("names stand in the language that is asked for; without a Chinese name the other stands in", () => {
  expect(entity("a", { labels: "en" })).toMatchObject({ lines: ["Baogang Group"], moreLines: [] });
  expect(entity("a", { labels: "zh" })).toMatchObject({ lines: ["包钢集团"], moreLines: [] });
  expect(entity("b", { labels: "zh" })).toMatchObject({ lines: ["Lynas"], moreLines: [] });
  expect(entity("a", { labels: "none" })).toMatchObject({
    lines: [],
    moreLines: [],
    fullLines: ["Baogang Group", "包钢集团"],
  });
});

test("hiding an entity or its type keeps it out of sight and counts it as not shown", () => {
  expect(entity("c", { hidden: ["c"] })?.hidden).toBe(true);
  expect(entity("c", { filters: filtersOf({ hide: { types: ["technology"] } }) })?.hidden).toBe(true);
  expect(entity("a", { filters: filtersOf({ hide: { types: ["technology"] } }) })).toMatchObject({
    hidden: false,
    badge: 4,
  });
});

test("claims of a grade that is filtered out play no part in style and number of a line", () => {
  const { links } = toElements(graph, { ...all, filters: filtersOf({ hide: { evidence: ["disputed"] } }) });
  expect(links.map(({ id, evidence, counts }) => [id, evidence, counts])).toEqual([
    ["a~b", "corroborated", []],
    ["a~c", "self-reported", []],
  ]);
});

test("an entity put there by hand stays when its links are all filtered out, and stands back; another goes", () => {
  const filters = filtersOf({ only: { evidence: ["disputed"] } });
  expect(entity("c", { filters })).toMatchObject({ hidden: false, faded: true });
  expect(entity("a", { filters })).toMatchObject({ faded: false, badge: 3 });
  expect(entity("c", { filters, steps: [] })).toMatchObject({ hidden: true });
});

test("the picture of a date leaves room for what comes later, but not for what is filtered out at any time", () => {
  const dated = graph.claims.map((claim) => ({ ...claim, since: "2020" }));
  const filters = filtersOf({ asOf: "2010", hide: { types: ["technology"] } });
  const { entities } = toElements({ ...graph, claims: dated }, { ...all, steps: [], filters });
  expect(entities.map(({ id, hidden, awaited }) => [id, hidden, awaited])).toEqual([
    ["a", true, true],
    ["b", true, true],
    ["c", true, false],
  ]);
});

test("a view that dims draws faint what is filtered out, but not what was hidden one by one", () => {
  const dimmed = { ...all, hidden: ["b"], filters: filtersOf({ hide: { types: ["technology"] }, dim: true }) };
  const { entities, links } = toElements(graph, dimmed);
  expect(entities.map(({ id, hidden, faded }) => [id, hidden, faded])).toEqual([
    ["a", false, false],
    ["b", true, false],
    ["c", false, true],
  ]);
  expect(links.map(({ id, faded }) => [id, faded])).toEqual([["a~c", true]]);
});

test("a line between two entities that has one claim left is not faint", () => {
  const { links } = toElements(graph, { ...all, filters: filtersOf({ hide: { evidence: ["disputed"] }, dim: true }) });
  expect(links.map(({ id, faded, counts }) => [id, faded, counts])).toEqual([
    ["a~b", false, []],
    ["a~c", false, []],
  ]);
});

test("lines carry their verbs where they are few, or as the reader chooses", () => {
  const verbs = (choice: Drawing["verbs"]) =>
    toElements(graph, { ...all, verbs: choice }).links.map((link) => link.verbs.length > 0);
  expect([verbs("auto"), verbs("always"), verbs("never")]).toEqual([
    [true, true],
    [true, true],
    [false, false],
  ]);
});

test("a line with a claim that is new or changed has a sign before each label, also where it had none", () => {
  const [first, second] = toElements(graph, { ...all, verbs: "never" }).links;
  expect([first?.changed, second?.changed]).toEqual([false, false]);
  const claim = graph.claims.find(({ subject, object }) => [subject, object].includes("c"))?.id ?? "";
  const { links } = toElements(graph, { ...all, verbs: "never", changed: new Set([claim]) });
  expect(links.map(({ id, changed, counts }) => [id, changed, counts])).toEqual([
    ["a~b", false, first?.counts],
    ["a~c", true, ["◆"]],
  ]);
  const [, line] = toElements(graph, { ...all, verbs: "always", changed: new Set([claim]) }).links;
  expect(line?.verbs.length).toBeGreaterThan(0);
  expect(line?.verbs.every((verb) => verb.startsWith("◆ "))).toBe(true);
});

test("what the canvas gets is fresh, so that nothing it writes reaches the graph", () => {
  const frozen: ViewGraph = { ...graph, entities: graph.entities.map((one) => Object.freeze(one)) };
  const [first, second] = [toElements(frozen, all), toElements(frozen, all)];
  expect(first).toEqual(second);
  expect(first.entities[0]).not.toBe(second.entities[0]);
});

test("what was put in its place by hand has a pin, until it is let go", () => {
  const place = { x: 1, y: 2 };
  expect(entity("a", { kept: [{ id: "a", place, after: 1 }] })?.kept).toBe(true);
  expect(entity("b", { kept: [{ id: "a", place, after: 1 }] })?.kept).toBe(false);
  const letGo = [
    { id: "a", place, after: 1 },
    { id: "a", place: null, after: 2 },
  ];
  expect(entity("a", { kept: letGo })?.kept).toBe(false);
});
