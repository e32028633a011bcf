import fc from "fast-check";
import { placeAlong } from "../../../../client/src/picture/labels/placeLineLabels.ts";

const line = { from: { x: 0, y: 0 }, to: { x: 100, y: 0 } };
const size = { width: 40, height: 10 };

test("a text stands in the middle of its line", () => {
  expect(placeAlong(line, size, () => true)).toBe(50);
});

test("where the middle is taken, it stands as near to it as it can, and within the ends of the line", () => {
  const isFree = (areas: readonly { left: number }[]) => areas.every(({ left }) => left >= 45);
  expect(placeAlong(line, size, isFree)).toBe(66);
  expect(placeAlong(line, { width: 101, height: 10 }, () => true)).toBeNull();
  expect(placeAlong(line, size, () => false)).toBeNull();
});

test("the areas that must be free cover all of the text, whatever its slope", () => {
  const coordinate = fc.integer({ min: -200, max: 200 });
  fc.assert(
    fc.property(
      coordinate,
      coordinate,
      fc.integer({ min: 4, max: 90 }),
      fc.integer({ min: 6, max: 20 }),
      (x, y, width, height) => {
        const to = { x, y };
        const uncovered: object[] = [];
        placeAlong({ from: { x: 0, y: 0 }, to }, { width, height }, (areas) => {
          const length = Math.hypot(x, y);
          const [along, across] = [
            { x: x / length, y: y / length },
            { x: -y / length, y: x / length },
          ];
          // Points of the letters, which have air above and below.
          for (const part of [-0.5, -0.3, -0.1, 0, 0.2, 0.4, 0.5]) {
            for (const side of [-0.3, 0, 0.3]) {
              const at = {
                x: x / 2 + along.x * part * (width - 2) + across.x * side * height,
                y: y / 2 + along.y * part * (width - 2) + across.y * side * height,
              };
              const covered = areas.some(
                ({ left, right, top, bottom }) =>
                  at.x >= left - 0.01 && at.x <= right + 0.01 && at.y >= top - 0.01 && at.y <= bottom + 0.01,
              );
              if (!covered && part > -0.5 && part < 0.5) uncovered.push(at);
            }
          }
          return true;
        });
        expect(uncovered).toEqual([]);
      },
    ),
  );
});
