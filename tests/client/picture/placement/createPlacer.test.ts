import fc from "fast-check";
import { performJob } from "../../../../client/src/picture/layouts/arrange.ts";
import { createPlacer } from "../../../../client/src/picture/placement/createPlacer.ts";
import type { Act } from "../../../../client/src/picture/placement/performActs.ts";
import { type Layer, placeEntities } from "../../../../client/src/picture/placement/placeEntities.ts";
import { overlappingRooms } from "../../../support/oracles/overlappingRooms.ts";
import { anyLayers, anyLinks, placeables as entities } from "../../../support/records/placeables.ts";

const placed = (layers: Layer[]): Act[] => layers.map((layer) => ({ do: "place", layer, pins: [] }));

test("where nothing is moved, everything stands where its step has placed it", () => {
  fc.assert(
    fc.property(anyLayers, anyLinks, (layers, links) => {
      const positions = createPlacer().place(placed(layers), { entities, links }).places;
      expect(positions).toEqual(placeEntities(layers, { entities, links }));
    }),
    { numRuns: 10 },
  );
});

test("a placer that remembers the last picture gives the same places, whatever was shown before", () => {
  fc.assert(
    fc.property(anyLayers, anyLinks, fc.array(fc.nat({ max: 5 }), { maxLength: 4 }), (layers, links, shownBefore) => {
      const placer = createPlacer();
      for (const count of shownBefore) placer.place(placed(layers.slice(0, count)), { entities, links });
      expect(placer.place(placed(layers), { entities, links }).places).toEqual(
        placeEntities(layers, { entities, links }),
      );
    }),
    { numRuns: 10 },
  );
});

test("what was moved stands there, nothing else moves, and what comes later makes room for it", () => {
  fc.assert(
    fc.property(anyLayers, anyLinks, (layers, links) => {
      const [first, ...later] = placed(layers);
      const id = layers[0]?.ids.at(-1) ?? "";
      if (!first) return;
      const placing = { entities, links };
      const before = createPlacer().place([first], placing).places;
      const move: Act = { do: "move", id, to: { x: 500, y: 400 } };
      const moved = createPlacer().place([first, move], placing).places;
      expect(moved).toEqual(new Map([...before, [id, { x: 500, y: 400 }]]));
      const after = createPlacer().place([first, move, ...later], placing).places;
      for (const [other, place] of moved) expect([other, after.get(other)]).toEqual([other, place]);
      expect(overlappingRooms(after, entities)).toEqual([]);
    }),
    { numRuns: 10 },
  );
});

test("what is let go returns to where it was laid out, or where that is taken now, to free room beside it", () => {
  const placing = { entities, links: [] };
  const row: Act = { do: "place", layer: { anchor: null, ids: ["entity-0"] }, pins: [] };
  const away: Act = { do: "move", id: "entity-0", to: { x: 900, y: 0 } };
  const home: Act = { do: "release", id: "entity-0" };
  expect(createPlacer().place([row, away, home], placing).places.get("entity-0")).toEqual({ x: 0, y: 0 });
  const taker: Act = { do: "place", layer: { anchor: null, ids: ["entity-1"] }, pins: [["entity-1", { x: 0, y: 0 }]] };
  const crowded = createPlacer().place([row, away, taker, home], placing).places;
  expect(crowded.get("entity-1")).toEqual({ x: 0, y: 0 });
  expect(overlappingRooms(crowded, entities)).toEqual([]);
});

test("what is kept from the beginning is where it is kept when it comes, and the rest of its step lies around it", () => {
  const act: Act = {
    do: "place",
    layer: { anchor: "entity-0", ids: ["entity-0", "entity-1", "entity-2"] },
    pins: [["entity-1", { x: 40, y: -300 }]],
  };
  const positions = createPlacer().place([act], { entities, links: [] }).places;
  expect(positions.get("entity-1")).toEqual({ x: 40, y: -300 });
  expect(positions.size).toBe(3);
  expect(overlappingRooms(positions, entities)).toEqual([]);
});

test("moving or letting go what is not there changes nothing", () => {
  const acts: Act[] = [
    { do: "move", id: "entity-3", to: { x: 1, y: 1 } },
    { do: "release", id: "entity-3" },
  ];
  expect(createPlacer().place(acts, { entities, links: [] }).places).toEqual(new Map());
});

test("a job that is done elsewhere leaves the same picture, and is remembered", () => {
  fc.assert(
    fc.property(anyLayers, anyLinks, (layers, links) => {
      const acts = placed(layers);
      const placing = { entities, links };
      const placer = createPlacer();
      placer.place(acts.slice(0, 1), placing);
      // Copied as a message to another thread would be.
      const left = structuredClone(performJob(structuredClone(placer.jobFor(acts, placing))));
      placer.learn(acts, left);
      expect(placer.jobFor(acts, placing).acts).toEqual([]);
      expect(placer.place(acts, placing).places).toEqual(placeEntities(layers, placing));
    }),
    { numRuns: 10 },
  );
});

test("what was done elsewhere for a picture that is no longer the last one is forgotten", () => {
  const placing = { entities, links: [] };
  const long = placed([
    { anchor: null, ids: ["entity-0"] },
    { anchor: null, ids: ["entity-1"] },
  ]);
  const other = placed([{ anchor: null, ids: ["entity-5"] }]);
  const placer = createPlacer();
  placer.place(long.slice(0, 1), placing);
  const left = performJob(placer.jobFor(long, placing));
  const positions = placer.place(other, placing).places;
  placer.learn(long, left);
  expect(placer.place(other, placing).places).toBe(positions);
});

test("when the data changed, what stays keeps its place, what is new finds room, and what is gone is forgotten", () => {
  const opened = (...ids: string[]): Act => ({ do: "place", layer: { anchor: "entity-0", ids }, pins: [] });
  const placing = { entities, links: [] };
  const placer = createPlacer();
  const shown = [opened("entity-0", "entity-1", "entity-2", "entity-3")];
  const before = placer.place(shown, placing).places;
  const added = { ...opened("entity-5"), layer: { anchor: null, ids: ["entity-5"] } };
  const acts = [opened("entity-0", "entity-1", "entity-3", "entity-4"), added];
  placer.follow(shown, acts, placing);
  const after = placer.place(acts, placing).places;
  expect([...after.keys()].sort()).toEqual(["entity-0", "entity-1", "entity-3", "entity-4", "entity-5"]);
  for (const id of ["entity-0", "entity-1", "entity-3"]) expect(after.get(id)).toEqual(before.get(id));
  expect(overlappingRooms(after, entities)).toEqual([]);
});
