import fc from "fast-check";
import { mapFrame } from "../../../../../client/src/papers/drawn/map/mapFrame.ts";
import { mapMarks } from "../../../../../client/src/papers/drawn/map/mapMarks.ts";
import type { Spot } from "../../../../../client/src/papers/drawn/map/spotOf.ts";
import { entityOf } from "../../../../support/records/clientRecords.ts";

const world = mapFrame("world", { width: 1000, height: 600 });

function spot(id: string, at: [number, number], also: Partial<Spot> = {}): Spot {
  return { entity: entityOf({ id }), at, how: "seat", isInChina: true, ...also };
}

const membersOf = (spots: readonly Spot[], frame = world) =>
  mapMarks(spots, frame).marks.map((mark) => mark.spots.map(({ entity }) => entity.id));

test("neighbours on the map share a mark, which the place with most of them leads", () => {
  const spots = [spot("a", [116.4, 39.9]), spot("b", [117.2, 39.1]), spot("c", [117.2, 39.1]), spot("far", [91, 29])];
  expect(membersOf(spots)).toEqual([["b", "c", "a"], ["far"]]);
});

test("zooming in takes them apart", () => {
  const spots = [spot("a", [116.4, 39.9]), spot("b", [117.2, 39.1])];
  expect(membersOf(spots)).toHaveLength(1);
  expect(membersOf(spots, mapFrame("world", { width: 6000, height: 3600 }))).toHaveLength(2);
});

test("China never joins what is abroad, nor a seat a country's middle or a mine", () => {
  const at: [number, number] = [114.1, 22.4];
  const spots = [
    spot("china", at),
    spot("abroad", at, { isInChina: false }),
    spot("country", at, { how: "country" }),
    spot("mine", at, { how: "place" }),
  ];
  const { marks } = mapMarks(spots, world);
  expect(marks).toHaveLength(4);
  for (const [index, one] of marks.entries())
    for (const other of marks.slice(index + 1))
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(one.radius + other.radius - 1);
});

test("two places of fifteen stay apart", () => {
  const many = (id: string, at: [number, number]) =>
    Array.from({ length: 15 }, (_, index) => spot(`${id}${index}`, at));
  expect(membersOf([...many("a", [116.4, 39.9]), ...many("b", [117.2, 39.1])])).toHaveLength(2);
});

test("whoever stands outside the frame is told", () => {
  const china = mapFrame("china", { width: 1000, height: 600 });
  const { marks, outside } = mapMarks([spot("in", [116.4, 39.9]), spot("out", [13.4, 52.5])], china);
  expect([marks.length, outside.map(({ entity }) => entity.id)]).toEqual([1, ["out"]]);
});

test("in random pictures each entity has one mark of its own kind, near its place", () => {
  const place = fc.tuple(fc.integer({ min: -27, max: 331 }), fc.integer({ min: -40, max: 68 }));
  const how = fc.constantFrom<Spot["how"]>("seat", "country", "place");
  const spots = fc.array(fc.record({ at: place, how, isInChina: fc.boolean() }), { minLength: 1, maxLength: 150 });
  fc.assert(
    fc.property(spots, (given) => {
      const all = given.map((one, index): Spot => ({ ...one, at: [...one.at], entity: entityOf({ id: `e${index}` }) }));
      const { marks } = mapMarks(all, world);
      expect(marks.flatMap((mark) => mark.spots).toSorted(byId)).toEqual(all.toSorted(byId));
      for (const mark of marks) {
        const [lead, ...others] = mark.spots;
        expect(others.filter(({ how: is, isInChina }) => is !== lead.how || isInChina !== lead.isInChina)).toEqual([]);
        const home = world.pointOf(lead.at);
        expect(Math.hypot(mark.x - (home?.x ?? 0), mark.y - (home?.y ?? 0))).toBeLessThan(16);
      }
    }),
    { seed: 38, numRuns: 60 },
  );
});

function byId(a: Spot, b: Spot): number {
  return a.entity.id < b.entity.id ? -1 : 1;
}
