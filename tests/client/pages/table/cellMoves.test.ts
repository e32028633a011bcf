import { cellAfter, cellWithin } from "../../../../client/src/pages/table/useCellFocus.ts";

const size = { rows: 30, columns: 4 };
const at = (row: number, column: number) => ({ row, column });
const after = (key: string, from = at(5, 2), { ctrlKey = false, metaKey = false } = {}) =>
  cellAfter({ key, ctrlKey, metaKey }, from, size);

test("arrow keys lead to the next cell, and from the first row to the head", () => {
  expect(["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"].map((key) => after(key))).toEqual([
    at(4, 2),
    at(6, 2),
    at(5, 1),
    at(5, 3),
  ]);
  expect(after("ArrowUp", at(0, 1))).toEqual(at(-1, 1));
  expect(after("ArrowDown", at(-1, 1))).toEqual(at(0, 1));
});

test("Home and End lead to the ends of the row, with Ctrl or the command key to the ends of the table", () => {
  expect([after("Home"), after("End")]).toEqual([at(5, 0), at(5, 3)]);
  for (const held of [{ ctrlKey: true }, { metaKey: true }]) {
    expect([after("Home", at(5, 2), held), after("End", at(5, 2), held)]).toEqual([at(0, 0), at(29, 3)]);
  }
});

test("an arrow with the command key is left to the browser", () => {
  expect(after("ArrowLeft", at(5, 2), { metaKey: true })).toBeNull();
});

test("Page Up and Page Down go by ten rows", () => {
  expect([after("PageDown"), after("PageUp", at(25, 2))]).toEqual([at(15, 2), at(15, 2)]);
  expect([after("PageDown", at(25, 2)), after("PageUp", at(5, 2))]).toEqual([at(29, 2), at(0, 2)]);
});

test("no key leads out of the table, and other keys lead nowhere", () => {
  expect([after("ArrowUp", at(-1, 0)), after("ArrowLeft", at(0, 0))]).toEqual([at(-1, 0), at(0, 0)]);
  expect([after("ArrowDown", at(29, 3)), after("ArrowRight", at(29, 3))]).toEqual([at(29, 3), at(29, 3)]);
  expect(after("a")).toBeNull();
});

test("where rows have gone, the nearest cell that is left takes over", () => {
  expect(cellWithin(at(12, 3), { rows: 5, columns: 2 })).toEqual(at(4, 1));
  expect(cellWithin(at(0, 0), { rows: 0, columns: 2 })).toEqual(at(-1, 0));
});
