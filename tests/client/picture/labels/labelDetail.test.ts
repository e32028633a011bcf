import fc from "fast-check";
import { type Labelled, labelDetail, labelScale } from "../../../../client/src/picture/labels/labelDetail.ts";
import { badgeBox, type LabelPlan, labelBox } from "../../../../client/src/picture/labels/labelPlan.ts";

function labelled(id: string, x: number, pinned: Partial<Labelled> = {}): Labelled {
  return {
    id,
    class: "organisation",
    badge: 0,
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

/** The side on which each label stands. */
function sidesOf(shown: ReadonlyMap<string, LabelPlan>): Record<string, string> {
  return Object.fromEntries([...shown].map(([id, { side }]) => [id, side]));
}

test("the label of what stands back makes room for others, however large it is", () => {
  const shown = labelDetail([labelled("back", 0, { size: 30, faded: true }), labelled("front", 60)], 1);
  expect(sidesOf(shown)).toEqual({ front: "below", back: "above" });
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

test("of labels that would meet, the one of the larger entity stands below, the other elsewhere around its shape", () => {
  const [small, large] = [labelled("small", 0), labelled("large", 70, { size: 24 })];
  expect(sidesOf(labelDetail([small, large], 1.5))).toEqual({ large: "below", small: "above" });
  const close = labelDetail([small, labelled("large", 10, { size: 30 })], 1);
  expect(sidesOf(close)).toEqual({ large: "below", small: "left" });
});

test("an entity between others that leave no side free has no label", () => {
  const around = [
    [0, 26],
    [0, -26],
    [30, 0],
    [-30, 0],
  ].map(([x = 0, y = 0]) => labelled(`at ${x} ${y}`, 0, { place: { x, y }, size: 24 }));
  expect(labelDetail([labelled("inner", 0), ...around], 1).has("inner")).toBe(false);
});

test("a label at the right stands clear of the badge of its shape", () => {
  const left = labelled("left", -32, { size: 24 });
  const walls = [26, -26].map((y) => labelled(`at ${y}`, 0, { place: { x: 0, y }, size: 24 }));
  const inner = labelled("inner", 0, { badge: 12 });
  const plan = labelDetail([left, ...walls, inner], 1).get("inner");
  expect(plan?.side).toBe("right");
  expect(plan && labelBox(inner, plan, 1).left).toBeGreaterThanOrEqual(badgeBox(inner, 1).right);
});

test("the selected entity is named before all others", () => {
  const shown = labelDetail([labelled("small", 0, { selected: true }), labelled("large", 70, { size: 24 })], 1.5);
  expect(sidesOf(shown)).toEqual({ small: "below", large: "above" });
});

test("a name that finds no room whole is cut to its first line, and no two read the same", () => {
  const lines = ["Ministry of", "Industry and Information"];
  const named = (id: string, x: number) => labelled(id, x, { lines, fullLines: lines, moreLines: [] });
  const wall = [-60, 60].flatMap((x) => [-44, -22, 22, 44].map((y) => [x, y] as const));
  const walls = wall.map(([x, y]) => labelled(`${x} ${y}`, 0, { place: { x, y }, size: 20, lines: [], moreLines: [] }));
  const shown = labelDetail([named("first", 0), ...walls], 1);
  expect(shown.get("first")?.lines).toEqual(["Ministry of…"]);
  const moved = walls.map((one) => ({ ...one, id: `b ${one.id}`, place: { ...one.place, x: one.place.x + 500 } }));
  const both = labelDetail([named("first", 0), named("second", 500), ...walls, ...moved], 1);
  expect([both.has("first"), both.has("second")]).toEqual([true, false]);
});

test("a clipped name is whole where there is room for it", () => {
  const name = ["Ministry of Industry and Information", "Technology"];
  const clipped = labelled("a", 0, { lines: ["Ministry of", "Industry…"], moreLines: [], fullLines: name });
  expect(labelDetail([clipped], 1).get("a")?.lines).toEqual(name);
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
  expect(labelDetail([labelled("over", 0), under], 1.5).get("over")?.side).toBe("above");
});

test("of labels that would meet, the one of the better connected entity stands below, not that of the larger", () => {
  const hubs = Array.from({ length: 10 }, (_, index) => labelled(`hub-${index}`, 500 * (index + 1), { degree: 20 }));
  const [large, linked] = [labelled("large", 0, { size: 26, degree: 1 }), labelled("linked", 60, { degree: 9 })];
  const shown = labelDetail([large, linked, ...hubs], 1.5);
  expect([shown.get("large")?.side, shown.get("linked")?.side]).toEqual(["above", "below"]);
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
