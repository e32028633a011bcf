import { parseView } from "../../../../client/src/model/address/view/viewState.ts";
import {
  graphOfSteps,
  layersOf,
  MAX_ENTITIES,
  missingOf,
  openingsOf,
} from "../../../../client/src/picture/graph/viewGraph.ts";
import { claimOf, entityOf } from "../../../support/records/clientRecords.ts";

const steps = (search: string) => parseView(search).steps;
test("each opened entity is one opening, with the kind of claim if there is one", () => {
  expect(openingsOf(steps("s=a,b*,c.d*5,b*60,a*~develops-out"))).toEqual([
    { id: "b" },
    { id: "c" },
    { id: "d" },
    { id: "b" },
    { id: "a", along: { predicate: "DEVELOPS", direction: "out" } },
  ]);
});

test("a step puts its own entities on the canvas, then the neighbours that it opened, around the one it opened", () => {
  expect(layersOf(steps("s=a,b*"), [["b", "x", "a", "y"]])).toEqual([
    { anchor: null, ids: ["a"] },
    { anchor: "b", ids: ["b", "x", "y"] },
  ]);
});

test("entities added together are one layer without an anchor, also where their neighbours are opened", () => {
  expect(
    layersOf(steps("s=a.b.c,d.e*2"), [
      ["d", "x"],
      ["e", "x", "y"],
    ]),
  ).toEqual([
    { anchor: null, ids: ["a", "b", "c"] },
    { anchor: null, ids: ["d", "e", "x", "y"] },
  ]);
});

test("opening more neighbours adds only those that were not there", () => {
  expect(
    layersOf(steps("s=a*1,a*3"), [
      ["a", "x"],
      ["a", "x", "y", "z"],
    ]),
  ).toEqual([
    { anchor: "a", ids: ["a", "x"] },
    { anchor: "a", ids: ["y", "z"] },
  ]);
});

test("an entity that does not exist opens nothing", () => {
  expect(layersOf(steps("s=a*"), [[]])).toEqual([{ anchor: "a", ids: ["a"] }]);
});

test("no more entities are put on the canvas than it takes", () => {
  const many = Array.from({ length: 1500 }, (_, index) => `e${index}`);
  const more = Array.from({ length: 1500 }, (_, index) => `f${index}`);
  const layers = layersOf(steps("s=a*,b*"), [
    ["a", ...many],
    ["b", ...more],
  ]);
  expect(layers.flatMap(({ ids }) => ids)).toHaveLength(MAX_ENTITIES);
});

test("the graph holds the entities in the order in which they came, without claims of an entity about itself", () => {
  const entities = [entityOf({ id: "a" }), entityOf({ id: "b" })];
  const claims = [claimOf({ id: "1" }), claimOf({ id: "2", object: "a" })];
  const graph = graphOfSteps(steps("s=b.nobody,a"), { opened: [], entities, claims });
  expect(graph.entities.map(({ id }) => id)).toEqual(["b", "a"]);
  expect(graph.claims.map(({ id }) => id)).toEqual(["1"]);
  expect(missingOf(steps("s=b.nobody,a,nobody*"), graph)).toEqual(["nobody"]);
});

test("the graph knows what each opening brought, also what was there before", () => {
  const graph = graphOfSteps(steps("s=a*,b*"), {
    opened: [
      ["a", "b"],
      ["b", "a", "c"],
    ],
    entities: [],
    claims: [],
  });
  expect(graph.opened).toEqual([
    { id: "a", brought: ["b"] },
    { id: "b", brought: ["a", "c"] },
  ]);
});
