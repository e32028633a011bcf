import { type Drawing, toElements } from "../../../client/src/explore/toElements.ts";
import type { ViewGraph } from "../../../client/src/view/viewGraph.ts";
import { claimOf, entityOf } from "../../support/clientRecords.ts";

const all: Drawing = { hidden: [], hideTypes: [], hideEvidence: [], labels: "both" };

const graph: ViewGraph = {
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
    lines: ["Baogang Group"],
    moreLines: ["包钢集团"],
    size: 25,
    badge: 3,
    from: "a",
    hidden: false,
    faded: false,
  });
  expect(entity("b", {})).toMatchObject({ class: "counterpart", moreLines: [], size: 20, badge: 0 });
});

test("names stand in the language that is asked for; without a Chinese name the other stands in", () => {
  expect(entity("a", { labels: "en" })).toMatchObject({ lines: ["Baogang Group"], moreLines: [] });
  expect(entity("a", { labels: "zh" })).toMatchObject({ lines: ["包钢集团"], moreLines: [] });
  expect(entity("b", { labels: "zh" })).toMatchObject({ lines: ["Lynas"], moreLines: [] });
});

test("hiding an entity or its type keeps it out of sight and counts it as not shown", () => {
  expect(entity("c", { hidden: ["c"] })?.hidden).toBe(true);
  expect(entity("c", { hideTypes: ["technology"] })?.hidden).toBe(true);
  expect(entity("a", { hideTypes: ["technology"] })).toMatchObject({ hidden: false, badge: 4 });
});

test("claims of a grade that is filtered out play no part in style and number of a line", () => {
  const { links } = toElements(graph, { ...all, hideEvidence: ["disputed"] });
  expect(links.map(({ id, evidence, count }) => [id, evidence, count])).toEqual([
    ["a~b", "corroborated", 1],
    ["a~c", "self-reported", 1],
  ]);
});

test("an entity whose links are all filtered out stays, and stands back", () => {
  expect(entity("c", { hideEvidence: ["self-reported"] })).toMatchObject({ hidden: false, faded: true });
  expect(entity("a", { hideEvidence: ["self-reported"] })).toMatchObject({ faded: false, badge: 3 });
});

test("what the canvas gets is fresh, so that nothing it writes reaches the graph", () => {
  const frozen: ViewGraph = { ...graph, entities: graph.entities.map((one) => Object.freeze(one)) };
  const [first, second] = [toElements(frozen, all), toElements(frozen, all)];
  expect(first).toEqual(second);
  expect(first.entities[0]).not.toBe(second.entities[0]);
});
