import type { Placed } from "../../../../../../client/src/papers/answers/whatIf/picture/layerGoods.ts";
import { placeGoods } from "../../../../../../client/src/papers/answers/whatIf/picture/placeGoods.ts";

const placed = (key: string, ...next: string[]): Placed => ({ key, kind: "thing", next });
const columns = [
  [placed("root", "x", "y")],
  [placed("x", "a"), placed("y", "b", "c")],
  [placed("a"), placed("b"), placed("c")],
];

test("nothing overlaps in a column, and the whole begins at 0", () => {
  const { y, height } = placeGoods(columns, () => ({ above: 10, below: 20 }));
  for (const column of columns) {
    const places = column.map(({ key }) => y.get(key) ?? Number.NaN);
    for (const [index, place] of places.slice(1).entries()) {
      expect(place - (places[index] ?? 0)).toBeGreaterThanOrEqual(30);
    }
  }
  expect(Math.min(...y.values())).toBe(10);
  expect(Math.max(...y.values()) + 20).toBe(height);
});

test("a thing stands at the middle of what its lines lead to", () => {
  const { y } = placeGoods(columns, () => ({ above: 10, below: 10 }));
  expect(y.get("root")).toBe(((y.get("x") ?? 0) + (y.get("y") ?? 0)) / 2);
});
