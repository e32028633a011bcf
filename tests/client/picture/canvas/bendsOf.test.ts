import fc from "fast-check";
import { bendsOf, besideMiddle, type Disc, isMet } from "../../../../client/src/picture/canvas/bendsOf.ts";

const disc = (id: string, x: number, y: number, radius = 10): Disc => ({ id, x, y, radius });
const [source, target] = [disc("a", 0, 0), disc("b", 300, 0)];
const line = { id: "a~b", source, target };

test("a line that meets nothing stays straight", () => {
  expect(bendsOf([line], [source, target, disc("c", 150, 40)]).size).toBe(0);
});

test("a line through an entity is drawn aside, just as far as it must be", () => {
  expect(bendsOf([line], [source, target, disc("c", 150, 0)]).get("a~b")).toBe(36);
  expect(bendsOf([line], [source, target, disc("c", 150, 8)]).get("a~b")).toBe(-20);
});

test("the point that draws a line aside lies where the canvas puts it, square to the way from source to target", () => {
  expect(besideMiddle(line, 36)).toEqual({ x: 150, y: 36 });
  expect(besideMiddle({ source: target, target: source }, 36)).toEqual({ x: 150, y: -36 });
});

test("a line that finds no way round stays straight", () => {
  const wall = Array.from({ length: 21 }, (_, index) => disc(`w${index}`, 150, -200 + 20 * index));
  expect(bendsOf([line], [source, target, ...wall]).size).toBe(0);
});

test("whatever stands around it, a line drawn aside meets no entity, and is one that met some when straight", () => {
  const place = fc.tuple(fc.integer({ min: 20, max: 280 }), fc.integer({ min: -90, max: 90 }));
  let bent = 0;
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 8 }), (places) => {
      const discs = [source, target, ...places.map(([x, y], index) => disc(`d${index}`, x, y))];
      const bend = bendsOf([line], discs).get("a~b");
      if (bend === undefined) return;
      bent += 1;
      const others = discs.slice(2);
      expect(isMet(line, bend, others, 0)).toBe(false);
      expect(isMet(line, 0, others, 0)).toBe(true);
    }),
    { seed: 7, numRuns: 300 },
  );
  expect(bent).toBeGreaterThan(50);
});
