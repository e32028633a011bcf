/** The commands of canvas keys. */
export type KeyCommand =
  | "move"
  | "point"
  | "extend"
  | "shift"
  | "toggle"
  | "open"
  | "menu"
  | "details"
  | "addClaim"
  | "hide"
  | "hideOthers"
  | "selectAll"
  | "invert"
  | "selectNeighbours"
  | "clear"
  | "zoomToSelection"
  | "fit"
  | "zoomIn"
  | "zoomOut";

/** A command and its keys, as `keyName` writes them. */
interface KeyBinding {
  command: KeyCommand;
  keys: readonly string[];
}

const arrows = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"] as const;

/** All keys of the focused canvas, in the order of the help sheet. */
export const canvasKeys: readonly KeyBinding[] = [
  { command: "move", keys: arrows },
  { command: "open", keys: ["Enter"] },
  { command: "menu", keys: ["Shift+F10", "ContextMenu"] },
  { command: "details", keys: ["D"] },
  { command: "addClaim", keys: ["A"] },
  { command: "clear", keys: ["Escape"] },
  { command: "point", keys: arrows.map((key) => `Ctrl+${key}`) },
  { command: "toggle", keys: ["Ctrl+Enter", "Ctrl+Space", "Space"] },
  { command: "extend", keys: arrows.map((key) => `Shift+${key}`) },
  { command: "shift", keys: arrows.map((key) => `Ctrl+Shift+${key}`) },
  { command: "selectAll", keys: ["Ctrl+A"] },
  { command: "invert", keys: ["Ctrl+I"] },
  { command: "selectNeighbours", keys: ["N"] },
  { command: "hide", keys: ["Delete", "Backspace", "Ctrl+H"] },
  { command: "hideOthers", keys: ["Ctrl+Shift+H"] },
  { command: "zoomToSelection", keys: ["Z"] },
  { command: "fit", keys: ["0", "F"] },
  { command: "zoomIn", keys: ["+", "="] },
  { command: "zoomOut", keys: ["-"] },
];

/** The command of a key press, or null if the canvas does not use it. */
export function commandOf(event: KeyPress): KeyCommand | null {
  const name = keyName(event);
  return canvasKeys.find(({ keys }) => name !== null && keys.includes(name))?.command ?? null;
}

/** The part of a keyboard event that identifies a key. */
export type KeyPress = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** A key with its modifiers, such as `Ctrl+Shift+H`; null with Alt, which belongs to the browser. */
export function keyName({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyPress): string | null {
  if (altKey) return null;
  const name = key === " " ? "Space" : key.length === 1 ? key.toUpperCase() : key;
  // Signs such as plus already include Shift.
  const shift = shiftKey && (name.length > 1 || /\p{L}/u.test(name)) ? "Shift+" : "";
  return `${ctrlKey || metaKey ? "Ctrl+" : ""}${shift}${name}`;
}
