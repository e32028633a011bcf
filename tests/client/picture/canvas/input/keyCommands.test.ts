import {
  canvasKeys,
  commandOf,
  type KeyPress,
  keyName,
} from "../../../../../client/src/picture/canvas/input/keyCommands.ts";

const pressed = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

test("a key is named with what is held along with it, letters as capitals", () => {
  expect(keyName(pressed("h", { ctrlKey: true }))).toBe("Ctrl+H");
  expect(keyName(pressed("H", { metaKey: true, shiftKey: true }))).toBe("Ctrl+Shift+H");
  expect(keyName(pressed(" "))).toBe("Space");
  expect(keyName(pressed("F10", { shiftKey: true }))).toBe("Shift+F10");
});

test("a sign is the same however the keyboard makes it", () => {
  expect(commandOf(pressed("+", { shiftKey: true }))).toBe("zoomIn");
  expect(commandOf(pressed("+"))).toBe("zoomIn");
});

test("what is for the browser stays with the browser", () => {
  expect(commandOf(pressed("0", { ctrlKey: true }))).toBeNull();
  expect(commandOf(pressed("ArrowLeft", { altKey: true }))).toBeNull();
  expect(commandOf(pressed("z", { ctrlKey: true }))).toBeNull();
  expect(commandOf(pressed("q"))).toBeNull();
});

test("no key stands for two commands", () => {
  const keys = canvasKeys.flatMap((binding) => binding.keys);
  expect(new Set(keys).size).toBe(keys.length);
});
