import { keyGroups, keySigns, written } from "../../../../client/src/pages/help/keyGroups.ts";
import { cellAfter } from "../../../../client/src/pages/table/useCellFocus.ts";
import { canvasKeys, commandOf } from "../../../../client/src/picture/canvas/input/keyCommands.ts";

const press = (combination: string) => ({
  key: combination.split("+").at(-1) || "+",
  ctrlKey: combination.includes("Ctrl+"),
  shiftKey: combination.includes("Shift+"),
  metaKey: false,
  altKey: false,
});
const rowsOf = (name: string) => keyGroups().find((group) => group.name === name)?.rows ?? [];

test("the canvas takes every key that the sheet tells, and the sheet tells every key that the canvas takes", () => {
  const rows = rowsOf("Canvas");
  expect(rows.map(({ keys }) => keys)).toEqual(canvasKeys.map(({ keys }) => keys));
  for (const { keys } of rows) {
    for (const key of keys.filter((one) => !one.endsWith("Space"))) expect(commandOf(press(key))).not.toBeNull();
  }
});

test("the table goes where the sheet says", () => {
  const size = { rows: 30, columns: 5 };
  for (const { keys } of rowsOf("Table").slice(0, 4)) {
    for (const key of keys) expect(cellAfter(press(key), { row: 15, column: 2 }, size)).not.toBeNull();
  }
});

test("the sheet tells the keys of a text that is read", () => {
  expect(rowsOf("Read")).toEqual([{ keys: ["ArrowUp", "ArrowDown"], what: "Go from sentence to sentence" }]);
});

test("no two rows of a group say the same", () => {
  for (const { rows } of keyGroups()) expect(new Set(rows.map(({ what }) => what)).size).toBe(rows.length);
});

test("keys are written as they stand on the keyboard", () => {
  expect(keySigns("Ctrl+Shift+ArrowLeft", false)).toEqual(["Ctrl", "Shift", "←"]);
  expect(keySigns("Ctrl+K", true)).toEqual(["⌘", "K"]);
  // With the command key, a Mac would hide the browser.
  expect(keySigns("Ctrl+H", true)).toEqual(["Ctrl", "H"]);
  expect([keySigns("+", false), keySigns("-", false)]).toEqual([["+"], ["−"]]);
});

test("the four arrows are written as one", () => {
  const arrows = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"];
  expect(written(arrows, false)).toEqual(["Arrow keys"]);
  expect(
    written(
      arrows.map((key) => `Shift+${key}`),
      true,
    ),
  ).toEqual(["Shift+Arrow keys"]);
  expect(written(["ArrowUp", "ArrowDown"], false)).toEqual(["ArrowUp", "ArrowDown"]);
});

test("what a Mac keeps for itself, as a search, is not offered there", () => {
  const keys = ["Ctrl+Enter", "Ctrl+Space", "Space"];
  expect([written(keys, false), written(keys, true)]).toEqual([keys, ["Ctrl+Enter", "Space"]]);
});
