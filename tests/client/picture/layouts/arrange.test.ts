import fc from "fast-check";
import { arrange } from "../../../../client/src/picture/layouts/arrange.ts";
import type { Pins } from "../../../../client/src/picture/placement/performActs.ts";
import type { Layer } from "../../../../client/src/picture/placement/placeEntities.ts";
import { overlappingRooms } from "../../../support/oracles/overlappingRooms.ts";
import { anyLayers, anyLinks, placeables as entities, placeableLinkOf } from "../../../support/records/placeables.ts";

const names = ["organic", "layered", "columns", "concentric"];
const anyPins = fc
  .uniqueArray(fc.tuple(fc.nat({ max: 23 }), fc.integer({ min: -4, max: 4 }), fc.integer({ min: -4, max: 4 })), {
    maxLength: 3,
    // Pins far enough apart, because readers may make pins overlap on purpose.
    selector: ([id]) => id % 3,
  })
  .map((pins): Pins => pins.map(([id, x, y]) => [`entity-${id}`, { x: 40 * x + 900 * (id % 3), y: 40 * y }]));

function laidOut(layout: string, layers: readonly Layer[], links = [placeableLinkOf("entity-0", "entity-1")]) {
  return arrange({ layout, layers, centre: null, pins: [], seen: null }, { entities, links }).places;
}

describe.each(names)("the layout called %s", (layout) => {
  test("gives each entity a place on which no other stands, around what is kept", () => {
    fc.assert(
      fc.property(anyLayers, anyLinks, anyPins, fc.option(fc.nat({ max: 23 })), (layers, links, all, centre) => {
        const ids = layers.flatMap((layer) => layer.ids);
        const pins = all.filter(([id]) => ids.includes(id));
        const arranging = { layout, layers, centre: centre === null ? null : `entity-${centre}`, pins, seen: null };
        const { places: positions } = arrange(arranging, { entities, links });
        expect([...positions.keys()].sort()).toEqual(ids.toSorted());
        for (const [id, place] of pins) expect(positions.get(id)).toEqual(place);
        expect(overlappingRooms(positions, entities)).toEqual([]);
        expect(arrange(arranging, { entities, links: links.toReversed() }).places).toEqual(positions);
      }),
      { numRuns: layout === "organic" ? 10 : 60 },
    );
  });

  test("lays out nothing where there is nothing, and leaves out what is not known", () => {
    expect(laidOut(layout, [])).toEqual(new Map());
    expect([...laidOut(layout, [{ anchor: null, ids: ["nobody", "entity-1"] }]).keys()]).toEqual(["entity-1"]);
  });
});

const all: Layer[] = [{ anchor: null, ids: ["entity-0", "entity-1", "entity-2", "entity-3", "entity-4"] }];

test("in columns, what is of one type stands in one column and what is of another in another", () => {
  const ids = ["entity-0", "entity-8", "entity-3", "entity-11"];
  const positions = laidOut("columns", [{ anchor: null, ids }]);
  const x = (id: string) => positions.get(id)?.x;
  expect(x("entity-0")).toBe(x("entity-8"));
  expect(x("entity-3")).toBe(x("entity-11"));
  expect(x("entity-0")).toBeLessThan(x("entity-3") ?? 0);
});

test("layered, arrows point to the right, however they are written", () => {
  const positions = laidOut("layered", all, [
    placeableLinkOf("entity-0", "entity-1"),
    placeableLinkOf("entity-1", "entity-2"),
    placeableLinkOf("entity-2", "entity-3", { arrowToSource: true, arrowToTarget: false }),
  ]);
  const x = (id: string) => positions.get(id)?.x ?? Number.NaN;
  expect(x("entity-0")).toBeLessThan(x("entity-1"));
  expect(x("entity-1")).toBeLessThan(x("entity-2"));
  expect(x("entity-3")).toBeLessThan(x("entity-2"));
});

test("layered, what nothing points to stands right before the first that it points to", () => {
  const positions = laidOut("layered", all, [
    placeableLinkOf("entity-0", "entity-1"),
    placeableLinkOf("entity-1", "entity-2"),
    placeableLinkOf("entity-3", "entity-2"),
  ]);
  expect(positions.get("entity-3")?.x).toBe(positions.get("entity-1")?.x);
});

test("layered, a circle of arrows is cut open somewhere", () => {
  const positions = laidOut("layered", all, [
    placeableLinkOf("entity-0", "entity-1"),
    placeableLinkOf("entity-1", "entity-2"),
    placeableLinkOf("entity-0", "entity-2", { arrowToSource: true, arrowToTarget: false }),
  ]);
  expect(new Set([...positions.values()].map(({ x }) => x)).size).toBe(3);
});

test("concentric, the entity asked for stands in the middle and what it has no claims with outermost", () => {
  const links = [placeableLinkOf("entity-1", "entity-2"), placeableLinkOf("entity-2", "entity-3")];
  const arranging = { layout: "concentric", layers: all, centre: "entity-1", pins: [], seen: null };
  const { places: positions } = arrange(arranging, { entities, links });
  const out = (id: string) => {
    const { x, y } = positions.get(id) ?? { x: Number.NaN, y: Number.NaN };
    return Math.hypot(x, 2 * y);
  };
  expect(positions.get("entity-1")).toEqual({ x: 0, y: 0 });
  expect(out("entity-2")).toBeLessThan(out("entity-3"));
  expect(out("entity-3")).toBeLessThan(out("entity-4"));
});

test("concentric, the one with most claims stands in the middle where none is asked for", () => {
  expect(laidOut("concentric", all).get("entity-2")).toEqual({ x: 0, y: 0 });
});

test("columns and levels have heads, from left to right, and so they have where every position is kept", () => {
  const links = [placeableLinkOf("entity-0", "entity-1"), placeableLinkOf("entity-1", "entity-2")];
  const layers = [{ anchor: null, ids: ["entity-2", "entity-1", "entity-0"] }];
  const groups = (layout: string, pins: Pins = []) =>
    arrange({ layout, layers, centre: null, pins, seen: null }, { entities, links }).groups;
  const levels = [1, 2, 3].map((level) => ({ heading: { kind: "level", level }, ids: [`entity-${level - 1}`] }));
  expect(groups("layered")).toEqual(levels);
  const kept = arrange({ layout: "layered", layers, centre: null, pins: [], seen: null }, { entities, links }).places;
  expect(groups("layered", [...kept])).toEqual(levels);
  expect(groups("columns")).toHaveLength(3);
  for (const { heading, ids } of groups("columns")) {
    expect(heading).toEqual({ kind: "class", class: entities.get(ids[0] ?? "")?.class });
  }
  expect(groups("organic")).toEqual([]);
  expect(groups("concentric")).toEqual([]);
});

test.each(["columns", "concentric"])("%s of 220 entities fills a canvas wider than high", (layout) => {
  const ids = Array.from({ length: 220 }, (_, index) => `many-${index}`);
  const known = [...entities.values()];
  const many = new Map(
    ids.flatMap((id, index) => {
      const entity = known[index % known.length];
      return entity ? [[id, entity]] : [];
    }),
  );
  const links = ids.slice(1).map((id, index) => placeableLinkOf(`many-${index % 40}`, id));
  const { places } = arrange(
    { layout, layers: [{ anchor: null, ids }], centre: null, pins: [], seen: null },
    { entities: many, links },
  );
  const [xs, ys] = [[...places.values()].map(({ x }) => x), [...places.values()].map(({ y }) => y)];
  const [width, height] = [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)];
  expect(width / height).toBeGreaterThan(1.2);
  expect(width / height).toBeLessThan(2.4);
});
