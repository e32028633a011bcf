import fc from "fast-check";
import {
  createPlacer,
  type Layer,
  type Placeable,
  type PlaceableLink,
  placeEntities,
} from "../../../client/src/canvas/placeEntities.ts";
import { overlappingRooms } from "../../support/overlappingRooms.ts";

const ids = Array.from({ length: 24 }, (_, index) => `entity-${index}`);

function placeable(half: number, counterpart = false): Placeable {
  return { footprint: { half, above: 10, below: 10 + half / 2, radius: 10 }, counterpart };
}

const entities = new Map(ids.map((id, index) => [id, placeable(14 + ((index * 37) % 60), index % 5 === 0)]));

const link = fc
  .tuple(fc.constantFrom(...ids), fc.constantFrom(...ids), fc.integer({ min: 1, max: 4 }))
  .filter(([source, target]) => source < target)
  .map(([source, target, count]): PlaceableLink => ({ source, target, count }));
const links = fc.uniqueArray(link, { maxLength: 50, selector: ({ source, target }) => `${source}~${target}` });
const layers = fc
  .array(fc.record({ size: fc.integer({ min: 1, max: 8 }), anchored: fc.boolean() }), { minLength: 1, maxLength: 5 })
  .map((plan) => {
    const rest = [...ids];
    return plan.map(({ size, anchored }): Layer => {
      const fresh = rest.splice(0, size);
      return { anchor: anchored ? (fresh[0] ?? null) : null, ids: fresh };
    });
  });

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

test("a placer that remembers the last picture gives the same places, whatever was shown before", () => {
  fc.assert(
    fc.property(layers, links, fc.array(fc.nat({ max: 5 }), { maxLength: 4 }), (steps, between, shownBefore) => {
      const place = createPlacer();
      for (const count of shownBefore) place(steps.slice(0, count), { entities, links: between });
      expect(place(steps, { entities, links: between })).toEqual(placeEntities(steps, { entities, links: between }));
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
