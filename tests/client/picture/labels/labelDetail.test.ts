import fc from "fast-check";
import { type Labelled, labelBox, labelDetail, labelScale } from "../../../../client/src/picture/labels/labelDetail.ts";

function labelled(id: string, x: number, pinned: Partial<Labelled> = {}): Labelled {
  return {
    id,
    size: 20,
    lines: ["Baogang Group"],
    moreLines: ["包钢"],
    fullLines: ["Baogang Group", "包钢"],
    place: { x, y: 0 },
    selected: false,
    faded: false,
    ...pinned,
  };
}

test("the label of what stands back makes room for others, however large it is", () => {
  const shown = labelDetail([labelled("back", 0, { size: 30, faded: true }), labelled("front", 60)], 1);
  expect([...shown.keys()]).toEqual(["front"]);
});

test("labels keep their size until they would be too small to read, then they grow in steps", () => {
  expect(labelScale(2)).toBe(1);
  expect(labelScale(0.75)).toBe(1);
  expect(labelScale(0.7)).toBeCloseTo(1.2);
  expect(labelScale(0.5)).toBeCloseTo(1.6);
  expect(labelScale(0.01)).toBe(3);
});

test("at their usual size all lines are written: placing left room for them", () => {
  const all = { lines: ["Baogang Group", "包钢"], side: "below" };
  expect(labelDetail([labelled("a", 0), labelled("b", 90)], 1)).toEqual(
    new Map([
      ["a", all],
      ["b", all],
    ]),
  );
});

test("of labels that would meet because their entities were put close to each other, one is written", () => {
  expect([...labelDetail([labelled("small", 0), labelled("large", 10, { size: 30 })], 1).keys()]).toEqual(["large"]);
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
  expect(shown.get("above")?.lines).toEqual(["Baogang Group"]);
  expect(shown.get("alone")?.lines).toEqual(["Baogang Group", "包钢"]);
});

test("a selected entity has its full name where there is room for it", () => {
  const full = labelled("a", 0, { selected: true, fullLines: ["Baogang Group of Baotou", "包头钢铁", "more"] });
  expect(labelDetail([full], 1).get("a")?.lines).toEqual(["Baogang Group of Baotou", "包头钢铁", "more"]);
  const beneath: Labelled = labelled("b", 0, { place: { x: 0, y: 54 } });
  expect(labelDetail([full, beneath], 1).get("a")?.lines).toEqual(["Baogang Group", "包钢"]);
});

const anyEntity = fc.record({
  x: fc.integer({ min: -400, max: 400 }),
  y: fc.integer({ min: -300, max: 300 }),
  size: fc.integer({ min: 15, max: 44 }),
  lines: fc.array(fc.constantFrom("Baogang Group", "包头钢铁", "A long name of", "5G"), { minLength: 1, maxLength: 2 }),
  moreLines: fc.constantFrom<string[]>([], ["包头钢铁（集团）"]),
  selected: fc.boolean(),
});

test("at whatever zoom, of however many entities wherever they stand, no label lies on another", () => {
  const zoom = fc.constantFrom(0.1, 0.2, 0.42, 0.6, 0.75, 1, 2, 3);
  fc.assert(
    fc.property(fc.array(anyEntity, { maxLength: 60 }), zoom, (plan, at) => {
      const scale = labelScale(at);
      const entities = plan.map(({ x, y, ...rest }, index) =>
        labelled(`e${index}`, 0, { ...rest, place: { x, y }, fullLines: [...rest.lines, "and a good deal more"] }),
      );
      const shown = labelDetail(entities, scale);
      const boxes = entities.flatMap((entity) => {
        const plan = shown.get(entity.id);
        return plan ? [labelBox(entity, plan, scale)] : [];
      });
      const overlaps = boxes.flatMap((a, index) =>
        boxes
          .slice(index + 1)
          .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
          .map((b) => [a.id, b.id]),
      );
      expect(overlaps).toEqual([]);
      expect(shown.size > 0).toBe(plan.length > 0);
    }),
    { numRuns: 300 },
  );
});

test("a label is not written over another entity's shape", () => {
  const under: Labelled = labelled("under", 0, { place: { x: 0, y: 25 }, size: 30 });
  expect(labelDetail([labelled("above", 0), under], 1.5).has("above")).toBe(false);
});

test("of labels that would meet, the one of the better connected entity is written, not that of the larger", () => {
  const hubs = Array.from({ length: 10 }, (_, index) => labelled(`hub-${index}`, 500 * (index + 1), { degree: 20 }));
  const [large, linked] = [labelled("large", 0, { size: 26, degree: 1 }), labelled("linked", 60, { degree: 9 })];
  const shown = labelDetail([large, linked, ...hubs], 1.5);
  expect([shown.has("large"), shown.has("linked")]).toEqual([false, true]);
});

test("the ten best connected of a picture have a label even where it lies over other shapes", () => {
  const leaves = Array.from({ length: 40 }, (_, index) => labelled(`leaf-${index}`, 30 * index, { degree: 1 }));
  const under = leaves.map((leaf) => ({ ...leaf, id: `under-${leaf.id}`, place: { ...leaf.place, y: 24 } }));
  const hubs = Array.from({ length: 10 }, (_, index) => labelled(`hub-${index}`, 400 * index + 7, { degree: 20 }));
  const shown = labelDetail([...leaves, ...under, ...hubs], 3);
  for (const { id } of hubs) expect([id, shown.has(id)]).toEqual([id, true]);
});

test("a hub whose label would meet that of a better connected one is labelled above its shape", () => {
  const shown = labelDetail([labelled("first", 0, { degree: 9 }), labelled("second", 60, { degree: 8 })], 1.5);
  expect([...shown].map(([id, { side }]) => [id, side])).toEqual([
    ["first", "below"],
    ["second", "above"],
  ]);
});

test("hubs that stand on each other all keep a name, and leaves among them wait", () => {
  const hubs = Array.from({ length: 10 }, (_, index) => labelled(`hub-${index}`, index, { degree: 20 }));
  const shown = labelDetail([labelled("leaf", 4, { degree: 1 }), ...hubs], 3);
  expect([...shown.keys()].sort()).toEqual(hubs.map(({ id }) => id));
});
