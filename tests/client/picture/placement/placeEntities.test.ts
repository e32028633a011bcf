import fc from "fast-check";
import { placeEntities } from "../../../../client/src/picture/placement/placeEntities.ts";
import { overlappingRooms } from "../../../support/oracles/overlappingRooms.ts";
import { placeables as entities, anyLayers as layers, anyLinks as links } from "../../../support/records/placeables.ts";

test("every entity of every layer gets a place, and no shape or label stands on another", () => {
  fc.assert(
    fc.property(layers, links, (steps, between) => {
      const positions = placeEntities(steps, { entities, links: between });
      expect([...positions.keys()].sort()).toEqual(steps.flatMap((layer) => layer.ids).sort());
      expect(overlappingRooms(positions, entities)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test("what is placed stays exactly where it is when a layer is added", () => {
  fc.assert(
    fc.property(layers, links, (steps, between) => {
      const all = placeEntities(steps, { entities, links: between });
      for (let count = 1; count < steps.length; count += 1) {
        const earlier = placeEntities(steps.slice(0, count), { entities, links: between });
        for (const [id, place] of earlier) expect([id, all.get(id)]).toEqual([id, place]);
      }
    }),
    { numRuns: 25 },
  );
});

test("the order in which the links are given plays no part", () => {
  fc.assert(
    fc.property(layers, links, (steps, between) => {
      const forwards = placeEntities(steps, { entities, links: between });
      expect(placeEntities(steps, { entities, links: between.toReversed() })).toEqual(forwards);
    }),
    { numRuns: 25 },
  );
});

test("a single entity stands in the middle", () => {
  const positions = placeEntities([{ anchor: null, ids: ["entity-0"] }], { entities, links: [] });
  expect([...positions]).toEqual([["entity-0", { x: 0, y: 0 }]]);
});

test("an entity that is not known is left out", () => {
  const positions = placeEntities([{ anchor: "nobody", ids: ["nobody", "entity-1"] }], { entities, links: [] });
  expect([...positions.keys()]).toEqual(["entity-1"]);
});
