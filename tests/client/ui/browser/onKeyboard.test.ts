import { onKeyboard } from "../../../../client/src/ui/browser/onKeyboard.ts";

const before = Object.getOwnPropertyDescriptor(globalThis, "navigator");
afterEach(() => {
  if (before) Object.defineProperty(globalThis, "navigator", before);
  else Reflect.deleteProperty(globalThis, "navigator");
});

const readWith = (userAgent: string) =>
  Object.defineProperty(globalThis, "navigator", { value: { userAgent }, configurable: true });

test("on a Mac the command key is named where others have Ctrl, in both languages", () => {
  readWith("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.4 Safari/605.1.15");
  expect(onKeyboard("Ctrl-click selects several.")).toBe("⌘-click selects several.");
  expect(onKeyboard("Ctrl+Z撤销上一步，Ctrl+单击")).toBe("⌘+Z撤销上一步，⌘+单击");
});

test("elsewhere keys are named as they are written", () => {
  readWith("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/141.0.0.0 Safari/537.36");
  expect(onKeyboard("Ctrl-click selects several.")).toBe("Ctrl-click selects several.");
});
