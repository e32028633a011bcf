import { createBoxGrid } from "../../../../client/src/picture/labels/boxGrid.ts";
import { type LineToLabel, placeLineLabels, verbTexts } from "../../../../client/src/picture/labels/placeLineLabels.ts";

function line(id: string, length: number, pinned: Partial<LineToLabel> = {}): LineToLabel {
  return {
    id,
    source: "a",
    verbs: ["supplies +2 (2 grades)", "supplies +2"],
    counts: ["3 (2 grades)", "3"],
    rank: 0,
    verbTo: null,
    from: { x: 0, y: 0 },
    to: { x: length, y: 0 },
    before: 0,
    ...pinned,
  };
}

const textOf = (length: number) =>
  placeLineLabels([line("a~b", length)], createBoxGrid(), 1, () => true).get("a~b")?.text;

test("a line has the longest of its labels that fits between its ends, or none", () => {
  expect([200, 80, 20, 5].map(textOf)).toEqual(["supplies +2 (2 grades)", "supplies +2", "3", undefined]);
});

test("a label stands where it touches nothing, and counts its place from the start of the drawn line", () => {
  const taken = createBoxGrid();
  taken.add({ id: "name", left: 80, right: 120, top: -20, bottom: 20 });
  const label = placeLineLabels([line("a~b", 200, { before: 7 })], taken, 1, () => true).get("a~b");
  expect(label?.text).toBe("supplies +2");
  expect(Math.abs((label?.along ?? 0) - 7 - 100)).toBeGreaterThan(20 + 25);
});

test("labels do not meet each other: the line that tells more chooses first, of equals the shorter one", () => {
  const across = { from: { x: 50, y: -40 }, to: { x: 50, y: 40 } };
  const labels = placeLineLabels(
    [
      line("long", 100, { verbs: ["supplies"], counts: [] }),
      line("short", 80, { verbs: ["funds"], counts: [], ...across }),
    ],
    createBoxGrid(),
    1,
    () => true,
  );
  expect(labels.get("short")?.along).toBe(40);
  expect(labels.get("long")?.along).not.toBe(50);
  const telling = placeLineLabels(
    [line("long", 100, { verbs: ["owns"], counts: [] }), line("short", 80, { rank: 5, ...across })],
    createBoxGrid(),
    1,
    () => true,
  );
  expect(telling.get("long")?.along).toBe(50);
});

test("a text whose characters are not loaded yet is not written", () => {
  expect(placeLineLabels([line("a~b", 200)], createBoxGrid(), 1, () => false).size).toBe(0);
});

test("where arrows point both ways, an arrow beside the verb says to whom it leads", () => {
  const rightwards = { from: { x: 0, y: 0 }, to: { x: 10, y: 0 } };
  const leftwards = { from: { x: 10, y: 0 }, to: { x: 0, y: 0 } };
  const both = (verbTo: string | null) => ({ verbs: ["owns 36%"], verbTo, source: "a" });
  expect(verbTexts({ ...both(null), ...rightwards })).toEqual(["owns 36%"]);
  expect(verbTexts({ ...both("b"), ...rightwards })).toEqual(["owns 36% →"]);
  expect(verbTexts({ ...both("a"), ...rightwards })).toEqual(["← owns 36%"]);
  expect(verbTexts({ ...both("b"), ...leftwards })).toEqual(["← owns 36%"]);
  expect(verbTexts({ ...both("a"), ...leftwards })).toEqual(["owns 36% →"]);
});
