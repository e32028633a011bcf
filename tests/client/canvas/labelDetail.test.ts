import { type Labelled, labelDetail, labelScale } from "../../../client/src/canvas/labelDetail.ts";

function labelled(id: string, x: number, pinned: Partial<Labelled> = {}): Labelled {
  return {
    id,
    size: 20,
    lines: ["Baogang Group"],
    moreLines: ["包钢"],
    place: { x, y: 0 },
    selected: false,
    ...pinned,
  };
}

test("labels keep their size until they would be too small to read, then they grow in steps", () => {
  expect(labelScale(2)).toBe(1);
  expect(labelScale(0.75)).toBe(1);
  expect(labelScale(0.7)).toBeCloseTo(1.2);
  expect(labelScale(0.5)).toBeCloseTo(1.6);
  expect(labelScale(0.01)).toBe(3);
});

test("at their usual size all lines are written: placing left room for them", () => {
  expect(labelDetail([labelled("a", 0), labelled("b", 10)], 1)).toEqual(
    new Map([
      ["a", ["Baogang Group", "包钢"]],
      ["b", ["Baogang Group", "包钢"]],
    ]),
  );
});

test("of larger labels that would meet, the one of the larger entity is written", () => {
  const shown = labelDetail([labelled("small", 0), labelled("large", 60, { size: 40 })], 1.5);
  expect([...shown.keys()]).toEqual(["large"]);
});

test("the selected entity is named before all others", () => {
  const shown = labelDetail([labelled("small", 0, { selected: true }), labelled("large", 60, { size: 40 })], 1.5);
  expect([...shown.keys()]).toEqual(["small"]);
});

test("the second language is written where room is left", () => {
  const below: Labelled = labelled("below", 0, { place: { x: 0, y: 55 } });
  const shown = labelDetail([labelled("above", 0), below, labelled("alone", 500)], 1.5);
  expect(shown.get("above")).toEqual(["Baogang Group"]);
  expect(shown.get("alone")).toEqual(["Baogang Group", "包钢"]);
});

test("a label is not written over another entity's shape", () => {
  const under: Labelled = labelled("under", 0, { place: { x: 0, y: 25 }, size: 30 });
  expect(labelDetail([labelled("above", 0), under], 1.5).has("above")).toBe(false);
});
